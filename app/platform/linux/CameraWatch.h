#pragma once

#include "app/platform/FoundGateWatch.h"

#include <QByteArray>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <map>

namespace unhunch {

/// Whether a program has a camera open. The kernel tells each opening and closing of the video devices (inotify); who
/// holds one is read from /proc, then and once at the beginning. What has been held since before the watch by a process
/// of another user, such as a service, stays unseen.
///
/// PipeWire and its session manager keep cameras open for themselves, in use or not, so they never count: a call that
/// gets its pictures through PipeWire is seen by its microphone.
class CameraWatch final : public FoundGateWatch {
    Q_OBJECT
public:
    /// Watches the files `folder`/video*. A camera counts once nothing has opened or closed one for `pause`: programs
    /// that look for cameras open each for a moment.
    explicit CameraWatch(const QString& folder = QStringLiteral("/dev"),
                         std::chrono::milliseconds pause = std::chrono::seconds{1});
    ~CameraWatch() override;

private:
    void watchDevice(const QByteArray& name);
    void readEvents();
    void handle(int watch, std::uint32_t what, const QByteArray& name);
    void look();

    QString m_prefix; ///< of the devices' paths
    int m_inotify;
    int m_folderWatch = -1;
    std::map<int, int> m_openings; ///< by the watch of a device: those that were seen, less the closings
    QSocketNotifier m_socket{QSocketNotifier::Read};
    QTimer m_pause;
};

} // namespace unhunch

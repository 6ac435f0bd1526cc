#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QString>

namespace unhunch {

/// Has the kernel (inotify) tell when the system's time zone changes: when another file or link takes the place of
/// /etc/localtime. While it is there, nothing else in its folder wakes us.
class ZoneFileWatch final : public QObject {
    Q_OBJECT
public:
    explicit ZoneFileWatch(const QString& file = QStringLiteral("/etc/localtime"));
    ~ZoneFileWatch() override;

    [[nodiscard]] bool isAvailable() const { return m_watch >= 0; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void readEvents();

    QByteArray m_file;
    QByteArray m_folder;
    QByteArray m_name; ///< of the file in its folder
    int m_inotify;
    int m_watch = -1; ///< of the file, or of its folder while there is no file
    bool m_isThere = false;
    QSocketNotifier m_socket{QSocketNotifier::Read};
};

} // namespace unhunch

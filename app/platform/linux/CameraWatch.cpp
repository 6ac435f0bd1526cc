#include "app/platform/linux/CameraWatch.h"

#include "app/platform/linux/FileHolders.h"
#include "app/platform/linux/ProgramName.h"

#include <QDir>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <sys/inotify.h>
#include <unistd.h>

namespace unhunch {

namespace {

const QByteArray devicePrefix = "video";

// As /proc names processes: with 15 letters at most.
bool isMediaServer(const QString& program) {
    return program == QLatin1String("pipewire") || program == QLatin1String("wireplumber") ||
           program == QLatin1String("pipewire-media-");
}

} // namespace

CameraWatch::CameraWatch(const QString& folder, std::chrono::milliseconds pause)
    : m_prefix(QDir(folder).canonicalPath() + u'/' + QString::fromLatin1(devicePrefix)),
      m_inotify(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &CameraWatch::look);

    // Devices come with a camera that is plugged in, and become readable a moment later (IN_ATTRIB).
    const QByteArray path = QFile::encodeName(folder);
    m_folderWatch = inotify_add_watch(m_inotify, path.constData(), IN_CREATE | IN_ATTRIB | IN_ONLYDIR);
    if (m_folderWatch < 0) {
        const QString why = QString::fromLocal8Bit(std::strerror(errno));
        findUnavailable(tr("The cameras cannot be watched: %1 cannot be followed (%2).").arg(folder, why));
        return;
    }
    for (const QString& name : QDir(folder).entryList({QStringLiteral("video*")}, QDir::System | QDir::Files))
        watchDevice(QFile::encodeName(name));

    connect(&m_socket, &QSocketNotifier::activated, this, &CameraWatch::readEvents);
    m_socket.setSocket(m_inotify);
    m_socket.setEnabled(true);
    look();
}

CameraWatch::~CameraWatch() {
    m_socket.setEnabled(false);
    if (m_inotify >= 0)
        close(m_inotify);
}

void CameraWatch::watchDevice(const QByteArray& name) {
    const QByteArray path = QFile::encodeName(m_prefix).chopped(devicePrefix.size()) + name;
    const int watch = inotify_add_watch(m_inotify, path.constData(), IN_OPEN | IN_CLOSE);
    // One that may not be read cannot be watched, but neither can this person's programs open it.
    if (watch >= 0)
        m_openings.try_emplace(watch, 0);
}

void CameraWatch::readEvents() {
    alignas(inotify_event) char buffer[4096];
    for (ssize_t length = 0; (length = read(m_inotify, buffer, sizeof buffer)) > 0;) {
        for (const char* next = buffer; next < buffer + length;) {
            const auto& event = *reinterpret_cast<const inotify_event*>(next);
            handle(event.wd, event.mask, event.len > 0 ? QByteArray(event.name) : QByteArray());
            next += sizeof(inotify_event) + event.len;
        }
    }
}

void CameraWatch::handle(int watch, std::uint32_t what, const QByteArray& name) {
    if (watch == m_folderWatch) {
        if (name.startsWith(devicePrefix)) {
            watchDevice(name);
            m_pause.start(); // it may have been opened before it was watched
        }
        return;
    }
    const auto device = m_openings.find(watch);
    if (device == m_openings.end())
        return;
    if (what & IN_OPEN)
        ++device->second;
    else if (what & IN_CLOSE)
        device->second = std::max(device->second - 1, 0); // what was open before us may close as well
    else if (what & IN_IGNORED)
        m_openings.erase(device); // the camera is gone
    m_pause.start();
}

void CameraWatch::look() {
    const auto holders = holdersOf(m_prefix);
    const auto user = std::ranges::find_if_not(holders, isMediaServer);
    const bool openedUnseen = holders.empty() && std::ranges::any_of(m_openings, [](const auto& entry) {
                                  return entry.second > 0;
                              });
    const QString source = tr("the system's camera devices");
    if (user != holders.end())
        findClosed(source, tr("%1 uses the camera").arg(programName(*user)));
    else if (openedUnseen)
        findClosed(source, tr("A program uses the camera"));
    else
        findOpen(source);
}

std::unique_ptr<GateWatch> makeCameraWatch() { return std::make_unique<CameraWatch>(); }

} // namespace unhunch

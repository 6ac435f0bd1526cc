#include "app/platform/linux/ZoneFileWatch.h"

#include <QFile>
#include <QFileInfo>

#include <ctime>

#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

namespace unhunch {

ZoneFileWatch::ZoneFileWatch(const QString& file)
    : m_file(QFile::encodeName(file)), m_folder(QFile::encodeName(QFileInfo(file).path())),
      m_name(QFile::encodeName(QFileInfo(file).fileName())),
      m_inotify(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
    if (m_inotify < 0)
        return;
    follow();
    connect(&m_socket, &QSocketNotifier::activated, this, &ZoneFileWatch::readEvents);
    m_socket.setSocket(m_inotify);
    m_socket.setEnabled(true);
}

ZoneFileWatch::~ZoneFileWatch() {
    m_socket.setEnabled(false);
    if (m_inotify >= 0)
        close(m_inotify);
}

// As a rule it is a link, and another link takes its place. The link itself is followed, not the zone that it leads to;
// that it is replaced tells as IN_ATTRIB (one name less), IN_MOVE_SELF or IN_DELETE_SELF.
void ZoneFileWatch::follow() {
    constexpr std::uint32_t goneOrWritten =
        IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF | IN_CLOSE_WRITE | IN_DONT_FOLLOW;
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (m_watch >= 0)
            inotify_rm_watch(m_inotify, m_watch);
        m_watch = inotify_add_watch(m_inotify, m_file.constData(), goneOrWritten);
        m_isThere = m_watch >= 0;
        if (m_isThere)
            return;
        m_watch = inotify_add_watch(m_inotify, m_folder.constData(), IN_CREATE | IN_MOVED_TO | IN_ONLYDIR);
        // It may have come just before its folder was watched.
        struct stat found {};
        if (lstat(m_file.constData(), &found) != 0)
            return;
    }
}

void ZoneFileWatch::readEvents() {
    alignas(inotify_event) char buffer[4096];
    bool isNews = false;
    for (ssize_t length = 0; (length = read(m_inotify, buffer, sizeof buffer)) > 0;) {
        for (const char* next = buffer; next < buffer + length;) {
            const auto& event = *reinterpret_cast<const inotify_event*>(next);
            if (event.wd == m_watch)
                isNews = isNews || m_isThere || m_name == event.name;
            next += sizeof(inotify_event) + event.len;
        }
    }
    if (!isNews)
        return;
    follow();
    tzset(); // the C library looks at the file again
    Q_EMIT changed();
}

} // namespace unhunch

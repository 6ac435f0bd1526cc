#pragma once

#include "core/journal/SharedFolder.h"

#include <QObject>

#include <memory>
#include <string>

class QFileSystemWatcher;
class QThread;

namespace unhunch {

/// Reads and writes a shared folder on a thread of its own, as a folder on a network may keep one waiting, and is told by the
/// system when something changes there. What is not there is waited for where it would appear.
class FolderWorker : public QObject {
    Q_OBJECT
public:
    explicit FolderWorker(SharedFolder folder);
    ~FolderWorker() override;

    // Called on the folder's thread.
    /// Reads what is new; `anew` what is known as well. Answers by looked().
    void look(bool anew);
    /// Answers by wrote().
    void write(const std::string& document);

Q_SIGNALS:
    void looked(const std::shared_ptr<const unhunch::FolderReading>& reading);
    void wrote(const unhunch::FolderWriting& writing);
    /// Something has changed in the folder, or where it would appear.
    void stirred();

private:
    void watch(const FolderReading& reading);

    SharedFolder m_folder;
    std::unique_ptr<QFileSystemWatcher> m_watcher; ///< made on the folder's thread
};

/// The folder's thread, and the worker on it. It sleeps without waking while nothing happens there.
class FolderThread {
public:
    explicit FolderThread(SharedFolder folder);
    /// Waits for what is under way, but no longer than a short while: nothing calls a thread back from a folder that stalls.
    ~FolderThread();
    FolderThread(const FolderThread&) = delete;
    FolderThread& operator=(const FolderThread&) = delete;

    /// Whose signals are to be heard.
    [[nodiscard]] const FolderWorker& worker() const { return *m_worker; }
    void look(bool anew);
    void write(std::string document);

private:
    std::unique_ptr<FolderWorker> m_worker;
    std::unique_ptr<QThread> m_thread;
};

} // namespace unhunch

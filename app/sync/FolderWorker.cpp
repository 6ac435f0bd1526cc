#include "app/sync/FolderWorker.h"

#include <QFileSystemWatcher>
#include <QStringList>
#include <QThread>

#include <chrono>
#include <utility>

namespace unhunch {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::seconds endingPatience{2};

QString nameOf(const fs::path& path) { return QString::fromStdU16String(path.u16string()); }

/// The folder, or the nearest one above it that is there.
fs::path nearestThere(fs::path folder) {
    std::error_code unreachable;
    while (!fs::is_directory(folder, unreachable) && folder.has_relative_path())
        folder = folder.parent_path();
    return folder;
}

} // namespace

FolderWorker::FolderWorker(SharedFolder folder) : m_folder(std::move(folder)) {}

FolderWorker::~FolderWorker() = default;

void FolderWorker::look(bool anew) {
    if (anew)
        m_folder.forget();
    auto reading = std::make_shared<const FolderReading>(m_folder.read());
    watch(*reading);
    Q_EMIT looked(reading);
}

void FolderWorker::write(const std::string& document) { Q_EMIT wrote(m_folder.write(document)); }

void FolderWorker::watch(const FolderReading& reading) {
    if (!m_watcher) {
        m_watcher = std::make_unique<QFileSystemWatcher>();
        connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &FolderWorker::stirred);
        connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, &FolderWorker::stirred);
    }
    QStringList wanted{nameOf(nearestThere(m_folder.path()))};
    // Who writes into a file that is there changes nothing in the folder.
    for (const FoundJournal& journal : reading.journals)
        wanted << nameOf(m_folder.path()) + u'/' + QString::fromStdString(journal.file);
    QStringList watched = m_watcher->directories() + m_watcher->files();
    QStringList missing;
    for (const QString& path : std::as_const(wanted)) {
        if (watched.removeAll(path) == 0)
            missing << path;
    }
    if (!watched.isEmpty())
        m_watcher->removePaths(watched);
    // Of what happened there since it was read nobody has told.
    if (!missing.isEmpty() && m_watcher->addPaths(missing).size() < missing.size())
        Q_EMIT stirred();
}

FolderThread::FolderThread(SharedFolder folder)
    : m_worker(std::make_unique<FolderWorker>(std::move(folder))), m_thread(std::make_unique<QThread>()) {
    m_thread->setObjectName(QStringLiteral("shared folder"));
    m_worker->moveToThread(m_thread.get());
    // What belongs to the thread must be gone before it ends.
    QObject::connect(m_thread.get(), &QThread::finished, m_worker.get(), &QObject::deleteLater);
    m_thread->start();
}

FolderThread::~FolderThread() {
    m_worker->disconnect();
    m_thread->quit();
    // Deleted as its thread ends; where that stalls, both are left to the end of the program.
    static_cast<void>(m_worker.release());
    if (!m_thread->wait(QDeadlineTimer(endingPatience)))
        static_cast<void>(m_thread.release());
}

void FolderThread::look(bool anew) {
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), anew] { worker->look(anew); });
}

void FolderThread::write(std::string document) {
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), document = std::move(document)] {
        worker->write(document);
    });
}

} // namespace unhunch

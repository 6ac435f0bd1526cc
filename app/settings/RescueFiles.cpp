#include "app/settings/RescueFiles.h"

#include "app/settings/FilePath.h"
#include "app/settings/PrivateFile.h"
#include "core/catalog/CatalogError.h"
#include "core/journal/JournalDocument.h"
#include "core/journal/JournalError.h"
#include "core/journal/SessionLog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <thread>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

struct RescueText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::RescueFiles)
};

/// A disk in order takes the few kilobytes of a day in far less.
constexpr std::chrono::milliseconds patience{700};

/// Does `work` on a thread of its own; whether it succeeded in time. Nothing can call it back from a disk that stalls.
bool succeedsInTime(std::function<bool()> work) {
    auto promise = std::make_shared<std::promise<bool>>();
    std::future<bool> result = promise->get_future();
    std::thread([promise, work = std::move(work)] { promise->set_value(work()); }).detach();
    return result.wait_for(patience) == std::future_status::ready && result.get();
}

QString patternOf(const RescuePlace& place) { return QFileInfo(place.beginning).fileName() + u"-*.json"_s; }

QString refusalOf(const QString& file, const QString& why) {
    const QString kept = setAside(file);
    return RescueText::tr(
               "What was left in %1 when Unhunch ended cannot be put into the journal. It is kept as %2. "
               "The reason: %3")
        .arg(file, kept.isEmpty() ? file : kept, why);
}

} // namespace

QString RescueFiles::leave(const JournalContents& contents) const {
    if (contents == JournalContents{})
        return {};
    const QByteArray bytes = QByteArray::fromStdString(journalDocument(contents));
    const QString end = u"-%1.json"_s.arg(QString::fromStdString(newUuid()).left(8));
    for (const RescuePlace& place : m_places) {
        const QString file = place.beginning + end;
        if (succeedsInTime([place, file, bytes] {
                return DataFolder::isUsable(place, true) && writePrivately(file, bytes);
            }))
            return file;
    }
    return {};
}

QStringList RescueFiles::found() const {
    QStringList files;
    for (const RescuePlace& place : m_places) {
        if (!DataFolder::isUsable(place, false))
            continue;
        const QDir folder = QFileInfo(place.beginning).dir();
        for (const QString& name : folder.entryList({patternOf(place)}, QDir::Files | QDir::NoSymLinks))
            files << folder.filePath(name);
    }
    return files;
}

RescuesTaken takeRescues(const QStringList& files, SessionLog& journal) {
    RescuesTaken taken;
    for (const QString& file : files) {
        try {
            const JournalChanges changes = journal.take(readJournalFile(filePath(file)));
            taken.stretches += changes.sessions.added + changes.sessions.changed;
            taken.any = taken.any || changes.any();
            QFile::remove(file);
        } catch (const CatalogError& error) {
            taken.refused << refusalOf(file, QString::fromUtf8(error.what()));
        } catch (const JournalError& error) {
            if (error.fault() != JournalFault::Values)
                throw;
            taken.refused << refusalOf(file, QString::fromUtf8(error.what()));
        }
    }
    return taken;
}

} // namespace unhunch

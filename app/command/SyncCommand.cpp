#include "app/command/SyncCommand.h"

#include "app/command/ChangesAnswer.h"
#include "app/command/CommandAnswer.h"
#include "app/settings/FilePath.h"
#include "app/text/SharingWords.h"
#include "core/journal/SharedFolder.h"

#include <QDir>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <ostream>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

/// What was done with the folder, and how it stands now.
struct Shared {
    SharingState state;
    JournalChanges changes;
    bool wrote = false;
};

ExitStatus fail(const CommandContext& context, const QString& sentence) {
    context.error << "unhunch: " << (context.utf8 ? sentence : inAscii(sentence)).toStdString() << '\n';
    return ExitStatus::Failed;
}

Shared share(const SharedFolderSettings& settings, SessionLog& journal) {
    Shared shared;
    shared.state.folder = settings.folder;
    SharedFolder folder(filePath(settings.folder), settings.ownFile);
    const FolderReading reading = folder.read();
    shared.state.fault = reading.fault;
    shared.state.journals = reading.journals;
    if (reading.fault != FolderFault::None)
        return shared;
    const JournalExchange exchanged = takeNews(journal, reading.news);
    const FolderWriting writing = folder.write(exchanged.document);
    shared.changes = exchanged.changes;
    shared.state.fault = writing.fault;
    shared.state.details = QString::fromStdString(writing.details);
    shared.wrote = writing.wrote;
    return shared;
}

const char* word(SkipReason reason) {
    switch (reason) {
    case SkipReason::NotWhole: return "not-whole";
    case SkipReason::TooLarge: return "too-large";
    case SkipReason::Newer: return "newer";
    case SkipReason::NoJournal: return "no-journal";
    case SkipReason::Unreadable: break;
    }
    return "unreadable";
}

Json timeJson(const std::optional<std::chrono::sys_seconds>& time) {
    if (!time)
        return nullptr;
    const auto day = std::chrono::floor<std::chrono::days>(*time);
    return toString(LocalDateTime{Date{day}, *time - day, std::chrono::minutes{0}});
}

Json asJson(const Shared& shared) {
    Json files = Json::array();
    for (const FoundJournal& found : shared.state.journals) {
        if (found.isOwn)
            continue;
        files.push_back({{"file", found.file},
                         {"computer", found.computer.empty() ? Json(nullptr) : Json(found.computer)},
                         {"copy", found.isCopy},
                         {"written_at", timeJson(found.writtenAt)},
                         {"skipped", found.skipped ? Json(word(*found.skipped)) : Json(nullptr)},
                         {"details", found.details}});
    }
    Json json{{"folder", shared.state.folder.toStdString()}, {"wrote", shared.wrote}, {"files", files}};
    json.update(changesJson(shared.changes, true));
    return json;
}

QString indented(const QStringList& lines) {
    QString text;
    for (const QString& line : lines)
        text += u"  "_s + line + u'\n';
    return text;
}

QString asText(const Shared& shared, Date today) {
    QString text = CommandText::tr("Shared through %1, with %2.", "folder, other computers")
                       .arg(shared.state.folder, SharingWords::others(shared.state)) +
                   u'\n' + indented(SharingWords::computers(shared.state, today));
    if (const QStringList skipped = SharingWords::skipped(shared.state); !skipped.isEmpty())
        text += CommandText::tr("Passed over:") + u'\n' + indented(skipped);
    const QString changes = changesText(shared.changes);
    if (changes.isEmpty())
        return text + CommandText::tr("Nothing there is new to your journal.") + u'\n';
    return text + CommandText::tr("This has changed in your journal:") + u'\n' + changes;
}

ExitStatus turnOff(const verb::Sync& verb, const SharedFolderStore& store,
                   const SharedFolderSettings& settings, const CommandContext& context) {
    if (settings.folder.isEmpty())
        return fail(context, CommandText::tr("Your journal is not shared."));
    if (const QString fault = store.save({.folder = {}, .ownFile = settings.ownFile}); !fault.isEmpty())
        return fail(context, fault);
    const QString file = QDir(settings.folder).filePath(QString::fromStdString(settings.ownFile));
    if (verb.json)
        answerJson(context, Json{{"folder", nullptr}, {"kept", file.toStdString()}});
    else
        answerText(context, CommandText::tr(
                                "Your journal is not shared any more. This computer’s file stays, and may be "
                                "removed: %1")
                                    .arg(file) +
                                u'\n');
    return ExitStatus::Done;
}

} // namespace

ExitStatus runSync(const verb::Sync& verb, const SharedFolderStore& store, const CommandContext& context) {
    const LoadedSharedFolder loaded = store.load();
    if (!loaded.warning.isEmpty())
        context.error << "unhunch: " << loaded.warning.toStdString() << '\n';
    if (verb.off)
        return turnOff(verb, store, loaded.settings, context);
    SharedFolderSettings settings = loaded.settings;
    if (verb.folder) {
        settings.folder = QDir::cleanPath(QFileInfo(*verb.folder).absoluteFilePath());
        if (const QString fault = store.faultOf(settings.folder); !fault.isEmpty())
            return fail(context, fault);
    }
    if (settings.folder.isEmpty())
        return fail(context,
                    CommandText::tr("Your journal is not shared yet. Name a folder that your computers "
                                    "sync: unhunch sync --folder DIR"));
    // The journal's folder is made by opening it.
    const Shared shared = share(settings, context.programme().journal());
    if (shared.state.fault != FolderFault::None)
        return fail(context, SharingWords::fault(shared.state));
    if (verb.folder) {
        if (const QString fault = store.save(settings); !fault.isEmpty())
            return fail(context, fault);
    }
    if (verb.json)
        answerJson(context, asJson(shared));
    else
        answerText(context, asText(shared, context.now.date));
    return ExitStatus::Done;
}

} // namespace unhunch

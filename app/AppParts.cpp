#include "app/AppParts.h"

#include "app/platform/Notifier.h"
#include "app/settings/DataFolder.h"
#include "app/settings/FilePath.h"
#include "app/settings/PlanPictures.h"
#include "app/Startup.h"
#include "app/text/JournalWords.h"
#include "app/text/SharingWords.h"
#include "app/Warnings.h"

#include <utility>

namespace unhunch {

namespace {

OwnStretches loadStretches(const DataFolder& folder, QStringList& warnings) {
    LoadedCatalog loaded = loadCatalog(folder);
    OwnStretches own(folder, std::move(loaded.catalog));
    for (const QString& warning : {loaded.warning, own.warning()}) {
        if (!warning.isEmpty())
            warnings << warning;
    }
    return own;
}

/// Where the journal lies, in a folder that is made if it can be; who opens the journal says why it cannot.
std::filesystem::path placeOfJournal(const DataFolder& folder) {
    if (const QString fault = folder.createSocketFolder(); !fault.isEmpty())
        throw JournalError(fault.toStdString());
    static_cast<void>(folder.create());
    return filePath(folder.journal);
}

} // namespace

AppParts::AppParts(const DataFolder& folder)
    : preferences(folder, warnings), firstStart(preferences), own(loadStretches(folder, warnings)),
      journal(placeOfJournal(folder), today()), rescues(journal, folder.rescues),
      care(filePath(folder.journal), [this] { return today(); }), repair(journal, [this] { return today(); }),
      sync(SharedFolderStore::beside(folder.journal), journal, clock),
      programme(own.catalog(), journal, Calendar(), preferences.current().person),
      plan(
          programme, [this] { return today(); },
          [this](const Person& person) { return preferences.setPerson(person); }),
      ownKeeper(programme, own, plan), keeper(policyOf(preferences.current()), clock),
      holds(keeper, journal, clock), wallClock(makeWallClockWatch()), moment(keeper, clock, *wallClock),
      notices(makeNotifier),
      trouble(journal,
              {.warn = [](const QString& text) { warn({text}); },
               .tell = [this](const QString& title, const QString& text) { notices.tell(title, text); }}),
      status({keeper.scheduler(), clock, [this] { return moment.hours(); },
              [this] { return moment.heldBy(); }, [this] { return plan.runningPause(); },
              [this] { return troubleInShort(); }}),
      lead(programme, journal, clock), hooks(preferences.current().hooks),
      progress(programme, journal, clock, folder.reportNotes),
      planBrowser(PlanBrowser::Parts{programme, plan, own, ownKeeper, clock,
                                     [this]() -> const Preferences& { return preferences.current(); },
                                     folder.drafts, [this] { return planUnknown(); }}),
      learn(programme.catalog()) {}

QString AppParts::troubleInShort() const {
    const QString ofJournal = trouble.inShort();
    return ofJournal.isEmpty() ? SharingWords::inShort(sync.state()) : ofJournal;
}

QString AppParts::planUnknown() const {
    return journal.isRead() ? QString() : JournalWords::planNotKnown(journal.fault());
}

} // namespace unhunch

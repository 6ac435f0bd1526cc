#include "app/sync/SharingInPreferences.h"

#include "app/platform/Clock.h"
#include "app/sync/FolderSync.h"
#include "app/ui/preferences/PreferencesDialog.h"

namespace unhunch {

SharingInPreferences::SharingInPreferences(PreferencesDialog& dialog, FolderSync& sync, const Clock& clock)
    : QObject(&dialog) {
    const auto show = [&dialog, &sync, &clock] { dialog.showSharing(sync.state(), clock.wall().date); };
    dialog.setFolderJudge([&sync](const QString& folder) { return sync.faultOf(folder); });
    connect(&sync, &FolderSync::changed, this, show);
    connect(&dialog, &QDialog::accepted, this, [this, &dialog, &sync] {
        if (const QString why = sync.setFolder(dialog.sharedFolder(), dialog.removesOwnFile());
            !why.isEmpty())
            Q_EMIT refused(why);
    });
    show();
}

} // namespace unhunch

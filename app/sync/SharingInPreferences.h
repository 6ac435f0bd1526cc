#pragma once

#include <QObject>
#include <QString>

namespace unhunch {

class Clock;
class FolderSync;
class PreferencesDialog;

/// Shows in the preferences how it stands with the shared folder, and has done what the person chose there. Lives with the
/// dialog.
class SharingInPreferences : public QObject {
    Q_OBJECT
public:
    /// `sync` and `clock` must outlive the dialog.
    SharingInPreferences(PreferencesDialog& dialog, FolderSync& sync, const Clock& clock);

Q_SIGNALS:
    /// What was chosen could not be done, in a sentence.
    void refused(const QString& why);
};

} // namespace unhunch

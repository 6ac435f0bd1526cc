#pragma once

#include "app/settings/Preferences.h"

#include <QString>
#include <QStringList>

#include <stdexcept>

namespace unhunch {

/// The preferences could not be written: which file, why, and what to do.
class PreferencesError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// What was read, and what the person should be told about it.
struct LoadedPreferences {
    Preferences preferences;
    QStringList
        warnings; ///< "the file was damaged; it is kept as ...", "interval 5 is out of bounds; 20 is used"
    bool areNew = false; ///< there was no file
};

/// Keeps Preferences in an INI file. With PreferenceReader and SideReminderSettings the one user of
/// QSettings; knows its keys and bounds.
class PreferencesStore {
public:
    explicit PreferencesStore(QString file);

    /// Never fails: a file that cannot be parsed is set aside as FILE.damaged-1 (-2, ...) and told; a value
    /// out of bounds is replaced by the nearest good one and told. A missing file gives the defaults.
    [[nodiscard]] LoadedPreferences load() const;
    /// Writes atomically, mode 0600. Throws PreferencesError.
    void save(const Preferences& preferences) const;

    [[nodiscard]] const QString& file() const { return m_file; }

private:
    QString m_file;
};

} // namespace unhunch

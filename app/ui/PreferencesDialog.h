#pragma once

#include "app/settings/Preferences.h"
#include "core/catalog/StretchCatalog.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace unhunch {

/// Lets the person change the preferences; shows them as given and tells when they were accepted.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    /// `catalog` says which stretch needs which place. `canStartWithSession` greys out what this system has no way for.
    PreferencesDialog(const Preferences& preferences, const StretchCatalog& catalog, bool canStartWithSession,
                      QWidget* parent = nullptr);

    [[nodiscard]] Preferences preferences() const;

private:
    [[nodiscard]] QString stretchesNeeding(Place place, const StretchCatalog& catalog) const;

    QSpinBox* m_interval;
    QComboBox* m_snooze;
    QSpinBox* m_breakLength;
    std::map<Place, QCheckBox*> m_places;
    QCheckBox* m_sound;
    QCheckBox* m_startWithSession;
};

} // namespace unhunch

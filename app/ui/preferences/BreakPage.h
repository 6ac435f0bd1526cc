#pragma once

#include "app/settings/Preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace unhunch {

/// The preferences about when: reminders, start with the session.
class BreakPage : public QWidget {
    Q_OBJECT
public:
    /// As PreferencesDialog.
    BreakPage(const Preferences& preferences, bool canStartWithSession, QWidget* parent = nullptr);

    /// Says it where the desktop does not tell when nobody is there.
    void setAbsenceTold(bool told);
    /// Writes what this page is about.
    void writeTo(Preferences& preferences) const;

private:
    QWidget* buildReminders(const Preferences& preferences);
    QWidget* buildGeneral(const Preferences& preferences, bool canStartWithSession);

    QSpinBox* m_interval = nullptr;
    QLabel* m_absence = nullptr;
    QComboBox* m_snooze = nullptr;
    QSpinBox* m_breakLength = nullptr;
    QCheckBox* m_startWithSession = nullptr;
};

} // namespace unhunch

#pragma once

#include "app/settings/Preferences.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace unhunch {

class DaysOffList;

/// The preferences about the hours in which reminders come: always, or some hours of each weekday, without days off.
class HoursPage : public QWidget {
    Q_OBJECT
public:
    explicit HoursPage(const Preferences& preferences, QWidget* parent = nullptr);

    /// Where the choice of days off begins.
    void setToday(Date today);
    /// What keeps the hours from being understood, in a sentence; empty when nothing does.
    [[nodiscard]] QString fault() const;
    /// Brings the person to where the fault is.
    void showFaultyDay();
    /// Writes what this page is about; leaves the hours alone while there is a fault.
    void writeTo(Preferences& preferences) const;

private:
    QWidget* buildWeek(const WorkingHours& hours);
    void check();
    /// Throws WorkingHoursError.
    [[nodiscard]] WorkingHours hours() const;
    /// The hours as core writes them, of one day or of all.
    [[nodiscard]] QString textOf(std::size_t weekday) const;

    QRadioButton* m_always = nullptr;
    QRadioButton* m_some = nullptr;
    std::array<QLineEdit*, 7> m_days{}; ///< Monday first
    QLabel* m_fault = nullptr;
    DaysOffList* m_daysOff = nullptr;
};

} // namespace unhunch

#pragma once

#include "core/reminder/WorkingHours.h"

#include <QWidget>

#include <array>

class QLabel;
class QRadioButton;
class QTimeEdit;
class QToolButton;

namespace unhunch {

/// The hours in which reminders come, asked in the simplest way: at any time, or on some days from one time to another.
/// Hours that cannot be said so simply stay a choice of their own.
class HourChoice : public QWidget {
    Q_OBJECT
public:
    explicit HourChoice(const WorkingHours& hours, QWidget* parent = nullptr);

    /// As chosen, with the days off as given. Always, as long as no day is chosen.
    [[nodiscard]] WorkingHours hours() const;

private:
    QWidget* buildSimple();
    void showChoice();
    [[nodiscard]] bool hasDay() const;

    WorkingHours m_given;
    QRadioButton* m_always;
    QRadioButton* m_some;
    QRadioButton* m_asGiven;
    QWidget* m_simple = nullptr;
    std::array<QToolButton*, 7> m_days{}; ///< Monday first
    QTimeEdit* m_from = nullptr;
    QTimeEdit* m_until = nullptr;
    QLabel* m_fault = nullptr;
};

} // namespace unhunch

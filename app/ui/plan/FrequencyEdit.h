#pragma once

#include "core/week/Plan.h"

#include <QWidget>

#include <array>

class QLabel;
class QRadioButton;
class QSpinBox;

namespace unhunch {

class DayButton;

/// How often, and on which days of the week.
class FrequencyEdit : public QWidget {
    Q_OBJECT
public:
    /// Without days: how often alone.
    explicit FrequencyEdit(bool withDays, QWidget* parent = nullptr);

    /// Tells no change.
    void set(const Frequency& frequency, const Weekdays& days);
    [[nodiscard]] Frequency frequency() const;
    /// At least one of them is set.
    [[nodiscard]] Weekdays days() const;

Q_SIGNALS:
    /// The person chose otherwise.
    void changed();

private:
    QWidget* buildTimes();
    QWidget* buildDays();
    void daysClicked(int day);
    void showChoice();
    void tell();

    QRadioButton* m_daily;
    QRadioButton* m_times;
    QSpinBox* m_least = nullptr;
    QSpinBox* m_most = nullptr;
    QWidget* m_dayRow = nullptr;
    std::array<DayButton*, 7> m_days{}; ///< Monday first; null without days
    bool m_setting = false;
};

} // namespace unhunch

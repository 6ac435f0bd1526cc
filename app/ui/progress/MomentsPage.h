#pragma once

#include "app/ui/progress/ChartPage.h"

namespace unhunch {

class BubbleChart;
class TensionChart;

/// When breaks get taken, what becomes of reminders, and how tense it felt before and after.
class MomentsPage : public ChartPage {
    Q_OBJECT
public:
    explicit MomentsPage(QWidget* parent);

    void showMoments(const MomentsShown& shown, std::chrono::weekday firstDayOfWeek);

private:
    void showHours(const HoursTaken& hours, std::chrono::weekday firstDayOfWeek);
    void showReminders(const std::vector<WeekOfReminders>& weeks);
    void showTension(const MomentsShown& shown);

    BubbleChart* m_hours;
    BubbleChart* m_reminders;
    TensionChart* m_tension;
    ChartSection* m_hoursSection;
    ChartSection* m_remindersSection;
    ChartSection* m_tensionSection;
};

} // namespace unhunch

#include "app/ui/progress/MomentsPage.h"

#include "app/text/ProgressTables.h"
#include "app/text/ProgressWords.h"
#include "app/ui/progress/BubbleChart.h"
#include "app/ui/progress/ChartSection.h"
#include "app/ui/progress/Legend.h"
#include "app/ui/progress/TensionChart.h"
#include "app/ui/progress/WeekAxis.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

/// Hours that are on show even when nothing was done in them: a day at a desk.
constexpr int usualFirstHour = 8;
constexpr int usualLastHour = 17;

std::vector<Legend::Item> tensionLegend() {
    return {{[](QPainter& painter, const QRectF& square, const Theme& theme) {
                 painter.setPen(QPen(theme.secondary, 1.8));
                 painter.setBrush(theme.window);
                 painter.drawEllipse(square.center(), 4, 4);
             },
             MomentsPage::tr("before a break")},
            {[](QPainter& painter, const QRectF& square, const Theme& theme) {
                 painter.setPen(Qt::NoPen);
                 painter.setBrush(theme.accent);
                 painter.drawEllipse(square.center(), 4.5, 4.5);
             },
             MomentsPage::tr("after it")}};
}

/// The counts of one kind in each week, as a row.
template <typename Count>
BubbleChart::Row rowOf(const QString& title, const std::vector<WeekOfReminders>& weeks, int most, bool hollow,
                       Count count) {
    BubbleChart::Row row{.title = title, .hollow = hollow};
    int total = 0;
    for (const WeekOfReminders& week : weeks) {
        const int times = count(week);
        total += times;
        row.shares.push_back(most > 0 ? static_cast<double>(times) / most : 0.0);
        row.words.push_back(ProgressWords::timesInWeek(title, week.days, times));
    }
    row.total = QLocale().toString(total);
    return row;
}

} // namespace

MomentsPage::MomentsPage(QWidget* parent)
    : ChartPage(parent), m_hours(new BubbleChart), m_reminders(new BubbleChart), m_tension(new TensionChart) {
    addSpanChoice();
    m_hoursSection = new ChartSection(tr("When breaks get taken"), m_hours, nullptr, widget());
    m_remindersSection = new ChartSection(tr("What becomes of reminders"), m_reminders, nullptr, widget());
    m_tensionSection =
        new ChartSection(tr("Tension, 0 to 10"), m_tension, new Legend(tensionLegend(), this), widget());
    for (ChartSection* section : {m_hoursSection, m_remindersSection, m_tensionSection})
        add(section);
    content().addStretch(1);
}

void MomentsPage::showMoments(const MomentsShown& shown, std::chrono::weekday firstDayOfWeek) {
    showHours(shown.hours, firstDayOfWeek);
    showReminders(shown.reminders);
    showTension(shown);
    setSpan(shown.weeks);
}

void MomentsPage::showHours(const HoursTaken& hours, std::chrono::weekday firstDayOfWeek) {
    m_hoursSection->setSummary(ProgressWords::busiest(hours));
    m_hoursSection->setTable(ProgressTables::hours(hours, firstDayOfWeek));
    m_hoursSection->setEmpty(!hours.firstHour);
    const int first = std::min(usualFirstHour, hours.firstHour.value_or(usualFirstHour));
    const int last = std::max(usualLastHour, hours.lastHour.value_or(usualLastHour));
    BubbleChart::Counts counts;
    for (int hour = first; hour <= last; ++hour)
        counts.columns.push_back(QLocale().toString(hour));
    for (unsigned day = 0; day < 7; ++day) {
        const unsigned weekday = (firstDayOfWeek.iso_encoding() - 1 + day) % 7;
        BubbleChart::Row row{.title = QLocale().standaloneDayName(static_cast<int>(weekday) + 1)};
        const int all = hours.daysOfWeekday.at(weekday);
        for (int hour = first; hour <= last; ++hour) {
            const int days = hours.days.at(weekday).at(static_cast<std::size_t>(hour));
            row.shares.push_back(all > 0 ? static_cast<double>(days) / all : 0.0);
            row.words.push_back(ProgressWords::hourTaken(static_cast<int>(weekday), hour, days, all));
        }
        counts.rows.push_back(std::move(row));
    }
    m_hours->showCounts(std::move(counts));
}

void MomentsPage::showReminders(const std::vector<WeekOfReminders>& weeks) {
    const WeekOfReminders sum = sumOf(weeks);
    m_remindersSection->setSummary(ProgressWords::reminders(sum));
    m_remindersSection->setTable(ProgressTables::reminders(weeks));
    m_remindersSection->setEmpty(sum.shown() == 0 && sum.held == 0);
    int most = 0;
    for (const WeekOfReminders& week : weeks) {
        most = std::max({most, week.held, week.unanswered});
        for (const Answer answer : everyAnswer)
            most = std::max(most, week.count(answer));
    }
    std::vector<Date> firstDays;
    for (const WeekOfReminders& week : weeks)
        firstDays.push_back(week.days.first);
    const WeekAxis axis(firstDays);
    BubbleChart::Counts counts{.room = axis.columns()};
    for (int week = 0; week < axis.weeks(); ++week)
        counts.columns.push_back(axis.label(week));
    for (const Answer answer : everyAnswer) {
        counts.rows.push_back(rowOf(ProgressWords::answer(answer), weeks, most,
                                    answer != Answer::Started && answer != Answer::Away,
                                    [answer](const WeekOfReminders& week) { return week.count(answer); }));
    }
    if (sum.unanswered > 0) {
        counts.rows.push_back(rowOf(ProgressWords::noAnswer(), weeks, most, true,
                                    [](const WeekOfReminders& week) { return week.unanswered; }));
    }
    for (const Gate gate : gatesOf(weeks)) {
        counts.rows.push_back(
            rowOf(ProgressWords::heldBy(gate), weeks, most, true, [gate](const WeekOfReminders& week) {
                const auto held = week.heldBy.find(gate);
                return held == week.heldBy.end() ? 0 : held->second;
            }));
    }
    m_reminders->showCounts(std::move(counts));
}

void MomentsPage::showTension(const MomentsShown& shown) {
    const bool any =
        std::ranges::any_of(shown.tension, [](const WeekOfTension& week) { return week.ratings > 0; });
    // Who never noted any is not told of what they have not asked for.
    m_tensionSection->setVisible(any);
    m_tensionSection->setSummary(ProgressWords::relief(shown.relief));
    m_tensionSection->setTable(ProgressTables::tension(shown.tension));
    m_tension->showWeeks(shown.tension);
}

} // namespace unhunch

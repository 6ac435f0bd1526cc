#include "app/ui/welcome/HourChoice.h"

#include "app/ui/DayButton.h"
#include "app/ui/preferences/PageParts.h"
#include "app/ui/Theme.h"

#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;

constexpr minutes day = 24h;
constexpr HourRange usual{9h, 18h};
constexpr int indent = 2 * grid;
constexpr std::size_t workdaysOfAWeek = 5;

/// The range that all days with hours share; empty where they differ, or have several.
std::optional<HourRange> sharedRange(const WorkingHours& hours) {
    std::optional<HourRange> shared;
    for (const WorkingHours::Day& ranges : hours.week) {
        if (ranges.empty())
            continue;
        if (ranges.size() > 1 || (shared && *shared != ranges.front()))
            return std::nullopt;
        shared = ranges.front();
    }
    return shared;
}

QTimeEdit* timeEdit(const QString& name, QWidget* parent) {
    auto* edit = new QTimeEdit(parent);
    edit->setAccessibleName(name);
    edit->setLayoutDirection(Qt::LeftToRight); // or it would show minutes before hours
    // Some locales show seconds even in their short form; working hours have none.
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
    return edit;
}

QTime timeOf(minutes sinceMidnight) {
    return QTime(0, 0).addSecs(static_cast<int>(std::chrono::seconds(sinceMidnight % day).count()));
}

minutes sinceMidnight(const QTimeEdit& edit) {
    return 60min * edit.time().hour() + 1min * edit.time().minute();
}

} // namespace

HourChoice::HourChoice(const WorkingHours& hours, QWidget* parent)
    : QWidget(parent), m_given(hours), m_always(new QRadioButton(tr("At any time"), this)),
      m_some(new QRadioButton(tr("Only on these days, in these hours"), this)),
      m_asGiven(new QRadioButton(tr("In the hours that you set in the preferences"), this)) {
    m_simple = buildSimple();
    m_fault = faultLine(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_always);
    layout->addWidget(m_some);
    layout->addWidget(m_simple);
    layout->addWidget(m_fault);
    layout->addWidget(m_asGiven);

    const bool always = hours.week == WorkingHours().week;
    const std::optional<HourRange> shared = sharedRange(hours);
    const bool simple = !always && shared;
    m_asGiven->setVisible(!always && !shared);
    (always ? m_always : simple ? m_some : m_asGiven)->setChecked(true);
    const HourRange range = simple ? *shared : usual;
    m_from->setTime(timeOf(range.from));
    m_until->setTime(timeOf(range.until));
    for (std::size_t weekday = 0; weekday < m_days.size(); ++weekday)
        m_days.at(weekday)->setChecked(simple ? !hours.week.at(weekday).empty() : weekday < workdaysOfAWeek);
    connect(m_some, &QRadioButton::toggled, this, &HourChoice::showChoice);
    showChoice();
}

QWidget* HourChoice::buildSimple() {
    auto* simple = new QWidget(this);
    auto* days = new QHBoxLayout;
    days->setSpacing(grid / 2);
    days->addSpacing(indent);
    for (std::size_t weekday = 0; weekday < m_days.size(); ++weekday) {
        auto* button = new DayButton(simple);
        const int number = static_cast<int>(weekday) + 1;
        button->setText(QLocale().standaloneDayName(number, QLocale::ShortFormat));
        button->setAccessibleName(QLocale().standaloneDayName(number));
        connect(button, &QToolButton::toggled, this, &HourChoice::showChoice);
        days->addWidget(button);
        m_days.at(weekday) = button;
    }
    days->addStretch();
    m_from = timeEdit(tr("From"), simple);
    m_until = timeEdit(tr("Until"), simple);
    auto* times = new QHBoxLayout;
    times->setSpacing(grid);
    times->addSpacing(indent);
    auto* from = new QLabel(tr("from"), simple);
    auto* until = new QLabel(tr("until"), simple);
    for (QWidget* part : {static_cast<QWidget*>(from), static_cast<QWidget*>(m_from),
                          static_cast<QWidget*>(until), static_cast<QWidget*>(m_until)})
        times->addWidget(part);
    times->addStretch();
    auto* layout = new QVBoxLayout(simple);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(days);
    layout->addLayout(times);
    return simple;
}

bool HourChoice::hasDay() const { return std::ranges::any_of(m_days, &QToolButton::isChecked); }

void HourChoice::showChoice() {
    m_simple->setEnabled(m_some->isChecked());
    showFault(m_fault, m_some->isChecked() && !hasDay()
                           ? tr("Choose a day. Until then, reminders come at any time.")
                           : QString());
}

WorkingHours HourChoice::hours() const {
    if (m_asGiven->isChecked())
        return m_given;
    WorkingHours chosen;
    chosen.daysOff = m_given.daysOff;
    if (m_always->isChecked() || !hasDay())
        return chosen;
    HourRange range{sinceMidnight(*m_from), sinceMidnight(*m_until)};
    if (range.from == range.until)
        range = {0min, day};
    else if (range.until < range.from)
        range.until += day; // past midnight
    for (std::size_t weekday = 0; weekday < m_days.size(); ++weekday)
        chosen.week.at(weekday) =
            m_days.at(weekday)->isChecked() ? WorkingHours::Day{range} : WorkingHours::Day{};
    return chosen;
}

} // namespace unhunch

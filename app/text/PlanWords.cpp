#include "app/text/PlanWords.h"

#include "app/text/FittingWords.h"
#include "app/text/Words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <variant>

namespace unhunch {

namespace {

QString dayName(std::size_t day) {
    return QLocale().standaloneDayName(static_cast<int>(day) + 1, QLocale::ShortFormat);
}

} // namespace

QString PlanWords::days(const Weekdays& days) {
    if (days == everyDay)
        return tr("every day");
    QStringList parts;
    for (std::size_t day = 0; day < days.size(); ++day) {
        if (!days.at(day))
            continue;
        std::size_t last = day;
        while (last + 1 < days.size() && days.at(last + 1))
            ++last;
        // Two days in a row are no span yet.
        if (last - day < 2)
            last = day;
        parts << (last == day
                      ? dayName(day)
                      : tr("%1–%2", "first and last of several days").arg(dayName(day), dayName(last)));
        day = last;
    }
    return parts.join(tr(", ", "between days of the week"));
}

Weekdays PlanWords::workDays() {
    Weekdays days{};
    for (const Qt::DayOfWeek day : QLocale().weekdays())
        days.at(static_cast<std::size_t>(day) - 1) = true;
    return days;
}

QString PlanWords::frequency(const Frequency& frequency, const Weekdays& days) {
    if (days == everyDay)
        return Words::frequency(frequency);
    const bool daily = std::holds_alternative<Daily>(frequency);
    const CountRange possible = daysPerWeek(frequency, days); // "3–4 times" do not fit on two days
    const QString often = daily ? tr("%n day(s) a week", nullptr, possible.min)
                                : Words::frequency(TimesPerWeek{possible.min, possible.max});
    return tr("%1 (%2)", "how often, on which days").arg(often, PlanWords::days(days));
}

QString PlanWords::frequency(const ChosenStretch& chosen, const Stretch& stretch) {
    const QString own = frequency(chosen.frequency, chosen.days);
    if (chosen.frequency == stretch.frequency && chosen.days == everyDay)
        return own;
    return tr("your plan: %1 · advised: %2", "how often in the person's plan, and in the sources")
        .arg(own, Words::frequency(stretch.frequency));
}

QString PlanWords::pause(const DateRange& days, Date today) {
    const bool runs = days.contains(today);
    if (days.last == always.last)
        return runs ? tr("Paused until you resume")
                    : tr("Paused from %1 on").arg(Words::day(days.first, today));
    return runs ? tr("Paused until %1").arg(Words::day(days.last, today))
                : tr("Paused from %1 to %2").arg(Words::day(days.first, today), Words::day(days.last, today));
}

QString PlanWords::nothingDue(NothingDue why, const std::optional<DateRange>& pause) {
    switch (why) {
    case NothingDue::PlanRests:
        return pause && pause->last != always.last
                   ? tr("Your plan rests until %1", "day").arg(Words::day(pause->last))
                   : tr("Your plan rests until you resume it");
    case NothingDue::NothingPlanned: return tr("Your plan has no stretch for you");
    case NothingDue::DoneToday: return tr("Today’s stretches are done");
    case NothingDue::NotToday: break;
    }
    return tr("No stretch is due today");
}

QString PlanWords::weekRemarks(const DateRange& days, Date today, const std::vector<DateRange>& pauses,
                               const std::vector<Fitting>& fittings, const StretchCatalog& catalog) {
    QStringList lines;
    for (const DateRange& paused : pauses) {
        if (paused.first <= days.last && paused.last >= days.first)
            lines << pause(paused, today) + u'.';
    }
    for (const Fitting& fitting : fittings) {
        if (days.contains(today) && fitting.kind == Fitting::Kind::LeftOut)
            lines << FittingWords::sentence(fitting, catalog);
    }
    return lines.join(u'\n');
}

} // namespace unhunch

#include "app/command/CommandAnswer.h"
#include "app/command/CommandJson.h"
#include "app/text/FittingWords.h"
#include "app/text/PlanWords.h"
#include "app/text/WeekWords.h"
#include "app/text/Words.h"

#include <QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

QString mark(Outcome outcome) {
    switch (outcome) {
    case Outcome::None: return u"·"_s;
    case Outcome::Partial: return u"◐"_s;
    case Outcome::Complete: return u"●"_s;
    }
    return {};
}

QStringList headings(const WeekAdherence& week) {
    QStringList row{QString()};
    for (int day = 0; day < 7; ++day)
        row << QLocale().dayName(toQDate(addDays(week.days.first, day)).dayOfWeek(), QLocale::ShortFormat);
    return row << CommandText::tr("Days done");
}

QStringList row(const StretchAdherence& stretch, const StretchCatalog& catalog) {
    QStringList cells{Words::title(stretch.stretch, catalog)};
    for (const Outcome day : stretch.days)
        cells << mark(day);
    return cells << WeekWords::score(stretch)
                 << (stretch.target > 0 ? WeekWords::state(stretch.state) : QString());
}

QString asText(const WeekAdherence& week, const StretchCatalog& catalog) {
    QList<QStringList> rows{headings(week)};
    for (const StretchAdherence& stretch : week.stretches)
        rows << row(stretch, catalog);
    const QString heading = CommandText::tr("Week %1: %2", "week's name, days")
                                .arg(QString::fromStdString(toString(week.week)), Words::days(week.days));
    const QString legend = CommandText::tr("● done, ◐ partly done, · not done");
    QStringList lines{heading, QString(), aligned(rows)};
    if (const QString overall = WeekWords::overall(week); !overall.isEmpty())
        lines << overall;
    if (!week.finished || week.target == 0)
        lines << WeekWords::sentence(week, catalog);
    return (lines << legend).join(u'\n') + u'\n';
}

/// The days of a week on which the plan rests.
nlohmann::ordered_json pausedDays(const DateRange& week, const std::vector<DateRange>& pauses) {
    auto days = nlohmann::ordered_json::array();
    for (Date day = week.first; day <= week.last; day = addDays(day, 1)) {
        if (std::ranges::any_of(pauses, [day](const DateRange& pause) { return pause.contains(day); }))
            days.push_back(toString(day));
    }
    return days;
}

nlohmann::ordered_json leftOut(const std::vector<Fitting>& fittings) {
    auto json = nlohmann::ordered_json::array();
    for (const Fitting& fitting : fittings) {
        if (fitting.kind == Fitting::Kind::LeftOut)
            json.push_back(
                {{"id", fitting.prescribed}, {"reason", FittingWords::reasons(fitting).toStdString()}});
    }
    return json;
}

} // namespace

ExitStatus runWeek(const verb::Week& verb, const CommandContext& context) {
    const Programme& programme = context.programme();
    const Date today = context.now.date;
    const WeekAdherence week = programme.week(verb.week.value_or(programme.calendar().weekOf(today)), today);
    const std::vector<Fitting> fittings = programme.fittings(programme.chosenOn(today));
    const std::vector<DateRange> pauses = programme.plan().paused;
    if (verb.json) {
        nlohmann::ordered_json json = toJson(week);
        json["paused"] = pausedDays(week.days, pauses);
        json["left_out"] = leftOut(week.days.contains(today) ? fittings : std::vector<Fitting>{});
        answerJson(context, json);
        return ExitStatus::Done;
    }
    const StretchCatalog& catalog = programme.catalog();
    const QString remarks = PlanWords::weekRemarks(week.days, today, pauses, fittings, catalog);
    answerText(context, asText(week, catalog) + (remarks.isEmpty() ? QString() : remarks + u'\n'));
    return ExitStatus::Done;
}

} // namespace unhunch

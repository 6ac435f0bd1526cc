#include "app/text/WeekWords.h"

#include "app/text/Words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

namespace unhunch {

namespace {

/// More of them than one can take in at a glance are counted.
constexpr std::size_t mostNamed = 3;

QString number(qint64 value) { return QLocale().toString(value); }

int missingOf(const StretchAdherence& stretch) { return std::max(0, stretch.target - stretch.daysDone); }

/// Of which days are missing, the most first.
std::vector<const StretchAdherence*> missing(const WeekAdherence& week) {
    std::vector<const StretchAdherence*> found;
    for (const StretchAdherence& stretch : week.stretches) {
        if (missingOf(stretch) > 0)
            found.push_back(&stretch);
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const StretchAdherence* stretch) { return missingOf(*stretch); });
    return found;
}

QString dayName(Date date) { return QLocale().dayName(toQDate(date).dayOfWeek()); }

} // namespace

QString WeekWords::state(AdherenceState state) {
    switch (state) {
    case AdherenceState::OnTrack: return tr("on track");
    case AdherenceState::Behind: return tr("behind the plan");
    case AdherenceState::Below: return tr("less than prescribed");
    case AdherenceState::Within: return tr("as prescribed");
    case AdherenceState::Above: return tr("more than advised");
    }
    return {};
}

QString WeekWords::score(const StretchAdherence& stretch) {
    const QString done = number(stretch.daysDone);
    if (!stretch.isPrescribed())
        return tr("%1, not in the plan", "days done").arg(done);
    if (stretch.target == 0)
        return stretch.daysDone == 0 ? tr("none asked", "days") : tr("%1, none asked", "days done").arg(done);
    const bool wholeWeek = stretch.target == stretch.range.min;
    return tr("%1 of %2", "days done of days prescribed")
        .arg(done, wholeWeek ? Words::range(stretch.range) : number(stretch.target));
}

QString WeekWords::scoreAndState(const StretchAdherence& stretch) {
    if (!stretch.isPrescribed())
        return tr("%n day(s) done, not in the plan", nullptr, stretch.daysDone);
    if (stretch.target == 0)
        return tr("%n day(s) done, none asked", nullptr, stretch.daysDone);
    return tr("%1 days, %2", "score, state").arg(score(stretch), state(stretch.state));
}

QString WeekWords::overall(const WeekAdherence& week) {
    if (week.target == 0)
        return {};
    return tr("%1 of %2 prescribed days done: %3 %, %4.", "done, target, percent, state")
        .arg(number(week.done), number(week.target), number(week.percent), state(week.state));
}

namespace {

QString nothingAsked(const WeekAdherence& week) {
    int done = 0;
    for (const StretchAdherence& stretch : week.stretches)
        done += stretch.daysDone;
    if (done == 0)
        return week.finished ? WeekWords::tr("Nothing was asked of you in this week.")
                             : WeekWords::tr("Nothing is asked of you this week.");
    return week.finished
               ? WeekWords::tr("Nothing was asked of you in this week; %n stretch(es) done.", nullptr, done)
               : WeekWords::tr("Nothing is asked of you this week; %n stretch(es) done.", nullptr, done);
}

QString asPrescribed(const WeekAdherence& week, const StretchCatalog& catalog) {
    std::vector<StretchId> complete;
    for (const StretchAdherence& stretch : week.stretches) {
        if (stretch.target > 0 && stretch.daysDone >= stretch.target)
            complete.push_back(stretch.stretch);
    }
    return complete.empty() ? WeekWords::tr("Each week starts afresh.")
                            : WeekWords::tr("As prescribed: %1.").arg(Words::titles(complete, catalog));
}

/// "Still to do by Sunday: cat-cow on 4 more days, chest stretch on 1 more day."
QString severalMissing(const std::vector<const StretchAdherence*>& missing, const QString& lastDay,
                       const StretchCatalog& catalog) {
    QStringList parts;
    const std::size_t named = missing.size() > mostNamed + 1 ? mostNamed : missing.size();
    for (std::size_t index = 0; index < named; ++index) {
        const QString title = Words::title(missing[index]->stretch, catalog);
        parts << WeekWords::tr("%1 on %n more day(s)", "stretch", missingOf(*missing[index]))
                     .arg(index == 0 ? title : Words::inSentence(title));
    }
    if (const auto others = static_cast<int>(missing.size() - named); others > 0)
        parts << WeekWords::tr("%n other stretch(es)", nullptr, others);
    return WeekWords::tr("Still to do by %1: %2.", "weekday, stretches and days")
        .arg(lastDay, parts.join(WeekWords::tr(", ", "between stretches")));
}

} // namespace

QString WeekWords::sentence(const WeekAdherence& week, const StretchCatalog& catalog) {
    if (week.target == 0)
        return nothingAsked(week);
    if (week.done == week.target)
        return week.finished ? tr("The week was complete.") : tr("The week is complete. Well done.");
    if (week.finished)
        return asPrescribed(week, catalog);

    const std::vector<const StretchAdherence*> wanting = missing(week);
    const QString lastDay = dayName(week.days.last);
    // More days are missing than left: nothing makes the week complete any more, but some of it can be had in full.
    if (week.state == AdherenceState::Behind) {
        std::vector<StretchId> possible;
        for (const StretchAdherence* stretch : wanting) {
            if (stretch->state == AdherenceState::OnTrack && possible.size() < mostNamed)
                possible.push_back(stretch->stretch);
        }
        return possible.empty() ? tr("Each day that you stretch still counts.")
                                : tr("Still within reach by %1: %2.", "weekday, stretches")
                                      .arg(lastDay, Words::titles(possible, catalog));
    }
    if (wanting.size() > 1)
        return severalMissing(wanting, lastDay, catalog);
    return tr("%1 on %n more day(s) by %2, and the week is complete.", "stretch, days, weekday",
              missingOf(*wanting.front()))
        .arg(Words::title(wanting.front()->stretch, catalog), lastDay);
}

QString WeekWords::summary(const WeekAdherence& week, const StretchCatalog& catalog) {
    QStringList lines;
    if (week.target == 0)
        lines << tr("%1: %2", "days of the week, a sentence").arg(Words::days(week.days), nothingAsked(week));
    else
        lines << tr("%1: %2 of %3 prescribed days done, %4 percent, %5.")
                     .arg(Words::days(week.days), number(week.done), number(week.target),
                          number(week.percent), state(week.state));
    for (const StretchAdherence& stretch : week.stretches) {
        QStringList doneOn;
        for (std::size_t i = 0; i < stretch.days.size(); ++i) {
            const QString name = dayName(addDays(week.days.first, static_cast<int>(i)));
            if (stretch.days.at(i) == Outcome::Complete)
                doneOn << name;
            else if (stretch.days.at(i) == Outcome::Partial)
                doneOn << tr("%1 (partly)", "weekday").arg(name);
        }
        lines << tr("%1: %2%3.", "stretch, score and state, where done")
                     .arg(Words::title(stretch.stretch, catalog), scoreAndState(stretch),
                          doneOn.isEmpty() ? QString()
                                           : tr("; done on %1").arg(doneOn.join(QStringLiteral(", "))));
    }
    return lines.join(u'\n');
}

} // namespace unhunch

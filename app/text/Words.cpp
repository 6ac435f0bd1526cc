#include "app/text/Words.h"

#include "core/Overloaded.h"

#include <QLocale>
#include <QTime>

#include <algorithm>

namespace unhunch {

namespace {

QString number(qint64 value) { return QLocale().toString(value); }

} // namespace

QDate toQDate(Date date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

QString Words::range(const CountRange& range) {
    return range.min == range.max ? number(range.min) : number(range.min) + u'–' + number(range.max);
}

QString Words::title(const StretchId& id, const StretchCatalog& catalog) {
    const Stretch* stretch = catalog.find(id);
    return QString::fromStdString(stretch ? stretch->title : id);
}

QString Words::titles(const std::vector<StretchId>& ids, const StretchCatalog& catalog) {
    QString text;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const QString name = title(ids[i], catalog);
        if (i == 0)
            text = name;
        else if (i + 1 == ids.size())
            text = tr("%1 and %2", "last two of a list").arg(text, inSentence(name));
        else
            text = tr("%1, %2", "two of a longer list").arg(text, inSentence(name));
    }
    return text;
}

QString Words::inSentence(const QString& title) { return title.left(1).toLower() + title.mid(1); }

QString Words::duration(std::chrono::seconds duration) {
    if (duration < std::chrono::minutes{1})
        return tr("%1 s", "seconds").arg(number(duration.count()));
    return tr("%1 min", "minutes").arg(number(std::chrono::round<std::chrono::minutes>(duration).count()));
}

QString Words::countdown(std::chrono::milliseconds left) {
    const auto seconds =
        std::chrono::ceil<std::chrono::seconds>(std::max(left, std::chrono::milliseconds{0})).count();
    return QStringLiteral("%1:%2").arg(number(seconds / 60)).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString Words::clockTime(const LocalDateTime& moment) {
    const QTime time = QTime::fromMSecsSinceStartOfDay(
        static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(moment.timeOfDay).count()));
    // Some locales show seconds even in their short form; a break needs none.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss"));
    return QLocale().toString(time, format);
}

QString Words::moment(const LocalDateTime& moment, Date today) {
    const QString time = clockTime(moment);
    if (moment.date == today)
        return tr("at %1", "time of day").arg(time);
    if (moment.date == addDays(today, 1))
        return tr("tomorrow at %1", "time of day").arg(time);
    return tr("on %1 at %2", "day, time of day").arg(day(moment.date), time);
}

QString Words::dose(const Dose& dose) {
    const QString text = std::visit(
        Overloaded{[](const Hold& hold) {
                       return tr("%1 s × %2", "seconds held, times sets")
                           .arg(number(hold.duration.count()), range(hold.sets));
                   },
                   [](const Repetitions& work) {
                       const QString once = tr("%1 times").arg(range(work.repetitions));
                       return work.sets.max == 1 ? once : tr("%1, %2 sets").arg(once, range(work.sets));
                   }},
        dose.work);
    return dose.perSide ? tr("%1 on each side").arg(text) : text;
}

QString Words::frequency(const Frequency& frequency) {
    return std::visit(Overloaded{[](const Daily&) { return tr("every day"); },
                                 [](const TimesPerWeek& times) {
                                     if (times.max == 1)
                                         return tr("once a week");
                                     return tr("%1 times a week").arg(range({times.min, times.max}));
                                 }},
                      frequency);
}

QString Words::workDone(const Dose& dose, const WorkDone& done) {
    const bool counted = isHold(dose) ? done.sets > 0 : done.repetitions > 0;
    if (!counted && done.held > std::chrono::seconds{0})
        return duration(done.held);
    return isHold(dose) ? tr("%n set(s)", nullptr, done.sets)
                        : tr("%n repetition(s)", nullptr, done.repetitions);
}

QString Words::outcome(Outcome outcome) {
    switch (outcome) {
    case Outcome::None: return tr("not done");
    case Outcome::Partial: return tr("partly done");
    case Outcome::Complete: return tr("done");
    }
    return {};
}

QString Words::place(Place place) {
    switch (place) {
    case Place::Standing: return tr("Standing room");
    case Place::Chair: return tr("Chair");
    case Place::Doorway: return tr("Doorway");
    case Place::Floor: return tr("Floor");
    }
    return {};
}

QString Words::position(const Stretch& stretch, const std::set<Place>& places) {
    const auto works = [&](Place place) {
        return std::ranges::find(stretch.places, place) != stretch.places.end() && places.contains(place);
    };
    // Only a choice between chair and standing needs other words than the catalog's.
    if (stretch.places.size() == 2 && works(Place::Standing) != works(Place::Chair))
        return works(Place::Standing) ? tr("Standing") : tr("Sitting");
    return QString::fromStdString(stretch.position);
}

QString Words::routine(const Routine& routine, const StretchCatalog& catalog) {
    if (routine.items.empty())
        return tr("No stretch is due. Stand up and walk a little.");
    return tr("%1 · %2", "stretches, then how long they take")
        .arg(titles(routine.stretches(), catalog), duration(routine.duration));
}

QString Words::state(const BreakState& state, const std::optional<LocalDateTime>& at, Date today) {
    const QString time = at ? clockTime(*at) : QString();
    return std::visit(
        Overloaded{[&](const Working&) {
                       return at ? tr("Next break %1", "at 14:35").arg(moment(*at, today))
                                 : tr("The next break waits for a better moment");
                   },
                   [](const Due&) { return tr("Time for a break"); },
                   [](const Held&) { return tr("A break waits for a better moment"); },
                   [&](const Snoozed&) { return at ? tr("Snoozed until %1").arg(time) : tr("Snoozed"); },
                   [&](const Paused& paused) {
                       return paused.until ? tr("Paused until %1").arg(time) : tr("Paused");
                   },
                   [](const OnBreak&) { return tr("On a break"); },
                   [](const Away&) { return tr("Away from the desk"); }},
        state);
}

QString Words::afterBreak(const BreakState& state, const BreakPolicy& policy,
                          const std::optional<LocalDateTime>& at, Date today) {
    return std::holds_alternative<Away>(state)
               ? tr("Next break %1 after you are back", "55 min").arg(duration(policy.workInterval))
               : Words::state(state, at, today);
}

QString Words::stateName(const BreakState& state) {
    return std::visit(Overloaded{[](const Working&) { return QStringLiteral("working"); },
                                 [](const Due&) { return QStringLiteral("due"); },
                                 [](const Held&) { return QStringLiteral("held"); },
                                 [](const Snoozed&) { return QStringLiteral("snoozed"); },
                                 [](const Paused&) { return QStringLiteral("paused"); },
                                 [](const OnBreak&) { return QStringLiteral("on-break"); },
                                 [](const Away&) { return QStringLiteral("away"); }},
                      state);
}

QString Words::reason(const BreakState& state, const BreakPolicy& policy,
                      const std::optional<LocalDateTime>& at, const QString& heldBy) {
    const auto held = [&](const QString& otherwise) { return heldBy.isEmpty() ? otherwise : heldBy; };
    return std::visit(
        Overloaded{
            [&](const Working&) {
                return tr("a break comes after %1 of work").arg(duration(policy.workInterval));
            },
            [](const Due&) { return tr("a break is due now and waits for an answer"); },
            [&](const Held&) {
                return tr("a break is due and waits: %1").arg(held(tr("you are busy at the keyboard")));
            },
            [](const Snoozed&) { return tr("you put this break off"); },
            [&](const Paused& paused) {
                if (!paused.until)
                    return tr("paused by you until you resume");
                return at ? tr("paused by you until %1").arg(clockTime(*at)) : tr("paused by you for a time");
            },
            [](const OnBreak& onBreak) {
                return onBreak.then ? tr("a break is going on; reminders pause after it")
                                    : tr("a break is going on");
            },
            [](const Away&) { return tr("nobody is at the desk, which counts as rest"); }},
        state);
}

QString Words::noSnoozeLeft() {
    return tr("This break has been snoozed as often as your preferences allow; start or skip it.");
}

std::optional<QString> Words::nothingToPutOff(const BreakState& state) {
    if (std::holds_alternative<Paused>(state))
        return tr("Unhunch is paused, so no break can be put off; resume first.");
    if (std::holds_alternative<OnBreak>(state))
        return tr("A break is under way; stop it in its own window instead.");
    return std::nullopt;
}

QString Words::days(const DateRange& days) {
    const QLocale locale;
    const QDate first = toQDate(days.first);
    const QDate last = toQDate(days.last);
    const bool sameMonth = first.month() == last.month();
    const bool sameYear = first.year() == last.year();
    const QString from = sameMonth
                             ? locale.toString(first, QStringLiteral("d"))
                             : locale.toString(first, sameYear ? tr("d MMMM", "date format: day and month")
                                                               : tr("d MMMM yyyy", "date format"));
    return tr("%1 – %2", "first and last day")
        .arg(from, locale.toString(last, tr("d MMMM yyyy", "date format")));
}

QString Words::day(Date date) {
    return QLocale().toString(toQDate(date), tr("dddd, d MMMM", "date format: weekday, day and month"));
}

QString Words::day(Date date, Date today) {
    return date.year() == today.year() ? day(date) : dayAndYear(date);
}

QString Words::dayAndYear(Date date) {
    return QLocale().toString(toQDate(date),
                              tr("dddd, d MMMM yyyy", "date format: weekday, day, month and year"));
}

} // namespace unhunch

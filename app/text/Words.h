#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/reminder/BreakScheduler.h"
#include "core/week/Completion.h"
#include "core/week/WeekPlan.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace unhunch {

/// Core values as words for people. The one place besides ui/ with such words.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    /// "3–4", or "3" when both ends are the same.
    [[nodiscard]] static QString range(const CountRange& range);
    /// "Chest stretch", from the catalog; the id itself for a stretch that it no longer holds.
    [[nodiscard]] static QString title(const StretchId& id, const StretchCatalog& catalog);
    /// "Shoulder rolls and chest stretch", "Arm circles, cat-cow and chest stretch".
    [[nodiscard]] static QString titles(const std::vector<StretchId>& ids, const StretchCatalog& catalog);
    /// A title in the middle of a sentence: "chest stretch".
    [[nodiscard]] static QString inSentence(const QString& title);
    /// "3 min", rounded to whole minutes and at least one; "45 s" under a minute.
    [[nodiscard]] static QString duration(std::chrono::seconds duration);
    /// "0:24", "12:05": minutes and seconds, rounded up so that a countdown ends with 0:00.
    [[nodiscard]] static QString countdown(std::chrono::milliseconds left);
    /// "14:35", in the user's locale.
    [[nodiscard]] static QString clockTime(const LocalDateTime& moment);
    /// "at 14:35", "tomorrow at 09:00", "on Monday, 23 November at 09:00".
    [[nodiscard]] static QString moment(const LocalDateTime& moment, Date today);
    /// "30 s × 3–4", "10–15 times".
    [[nodiscard]] static QString dose(const Dose& dose);
    /// "every day", "3–4 times a week".
    [[nodiscard]] static QString frequency(const Frequency& frequency);
    /// "2 sets", "7 repetitions"; "20 s" of a hold that was cut short in its first set.
    [[nodiscard]] static QString workDone(const Dose& dose, const WorkDone& done);
    /// "done", "partly done", "not done".
    [[nodiscard]] static QString outcome(Outcome outcome);
    /// "Doorway".
    [[nodiscard]] static QString place(Place place);
    /// Where a stretch is done, from the places the person has: "Sitting or standing".
    [[nodiscard]] static QString position(const Stretch& stretch, const std::set<Place>& places);

    /// The reminder's second line: "Shoulder rolls and chest stretch · 3 min"; other words when nothing is owed.
    [[nodiscard]] static QString routine(const Routine& routine, const StretchCatalog& catalog);
    /// The first line of the tray's tooltip: "Next break at 14:35", "Time for a break", "Paused until 15:00".
    [[nodiscard]] static QString state(const BreakState& state, const std::optional<LocalDateTime>& at,
                                       Date today);
    /// The same for who has just ended a break, and may not be back at the desk: "Next break 55 min after you are back".
    [[nodiscard]] static QString afterBreak(const BreakState& state, const BreakPolicy& policy,
                                            const std::optional<LocalDateTime>& at, Date today);
    /// "working", "due", "held", "snoozed", "paused", "on-break", "away": stable words for `status`.
    [[nodiscard]] static QString stateName(const BreakState& state);
    /// Why no break comes at once, for `status`: "55 minutes of work since the last rest are not over".
    /// `at` is the end of a pause.
    [[nodiscard]] static QString reason(const BreakState& state, const BreakPolicy& policy,
                                        const std::optional<LocalDateTime>& at = std::nullopt,
                                        const QString& heldBy = {});
    /// Why a reminder that is on show cannot be snoozed any more, in a sentence.
    [[nodiscard]] static QString noSnoozeLeft();
    /// Why nothing can be snoozed or skipped now, in a sentence; empty when it can.
    [[nodiscard]] static std::optional<QString> nothingToPutOff(const BreakState& state);

    /// "23 – 29 November 2026".
    [[nodiscard]] static QString days(const DateRange& days);
    /// "Monday, 23 November".
    [[nodiscard]] static QString day(Date date);
    /// The same, and the year where it is not the one that runs.
    [[nodiscard]] static QString day(Date date, Date today);
    /// "Monday, 23 November 2026".
    [[nodiscard]] static QString dayAndYear(Date date);
};

[[nodiscard]] QDate toQDate(Date date);

} // namespace unhunch

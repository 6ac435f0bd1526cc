#pragma once

#include "app/ui/progress/ProgressShown.h"

#include <random>
#include <vector>

namespace unhunch::test {

/// What is known of somebody: what they did, when, and how they answered.
struct SomebodysYears {
    Plan plan;
    Date today{};
    std::vector<Completion> completions{};
    std::vector<HourTaken> hours{};
    std::vector<RemindersShown> reminders{};
    std::vector<BreaksHeld> held{};
    std::vector<TensionRating> tension{};

    /// The page that was asked for, as it is read from a journal that says so.
    [[nodiscard]] ProgressShown shown(const ProgressAsked& asked, const StretchCatalog& catalog) const;
};

/// Somebody with the built-in plan, `weeks` before `today`, who gets better at it with some ups and downs; two weeks of
/// holiday in each August, and tension noted. The same each time.
[[nodiscard]] SomebodysYears busyYears(int weeks, Date today, const StretchCatalog& catalog);

/// Somebody who began today and did nothing yet.
[[nodiscard]] SomebodysYears firstDay(Date today, const StretchCatalog& catalog);

} // namespace unhunch::test

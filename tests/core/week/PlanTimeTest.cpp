#include "core/week/PlanTime.h"

#include "core/catalog/GetReady.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

Stretch held(const StretchId& id, std::chrono::seconds time) {
    Stretch stretch;
    stretch.id = id;
    stretch.title = id;
    stretch.dose = {Hold{time, {2, 2}, 10s}, false};
    stretch.frequency = Daily{};
    stretch.places = {Place::Standing};
    stretch.position = "Standing";
    return stretch;
}

class PlanTimeTest : public testing::Test {
protected:
    StretchCatalog catalog{{held("short", 10s), held("long", 60s)}};
    std::chrono::seconds ready = getReadyTime(*catalog.find("short"));
    Person person;
};

TEST_F(PlanTimeTest, aSessionIsGettingReadyAndTheLeastOfTheDose) {
    EXPECT_EQ(sessionTime({"short", Daily{}}, catalog, person), ready + 30s);
    ChosenStretch longer{"short", Daily{}};
    longer.dose = Dose{Hold{40s, {2, 3}, 10s}, false};
    EXPECT_EQ(sessionTime(longer, catalog, person), ready + 90s);
}

TEST_F(PlanTimeTest, aWeekHasAsManySessionsAsItAsksFor) {
    const std::vector<ChosenStretch> plan{{"short", Daily{}}, {"long", TimesPerWeek{3, 4}}};
    const PlanTime time = timeAskedFor(plan, catalog, person);
    EXPECT_EQ(time.week, 7 * (ready + 30s) + 3 * (ready + 130s));
    EXPECT_EQ(time.day, time.week / 7);
}

TEST_F(PlanTimeTest, theDayIsOneOfThoseThatAreAskedFor) {
    const std::vector<ChosenStretch> plan{{"short", Daily{}, {true, true, true, true, true, false, false}}};
    EXPECT_EQ(timeAskedFor(plan, catalog, person), (PlanTime{5 * (ready + 30s), ready + 30s}));
}

TEST_F(PlanTimeTest, whatFitsNobodyTakesNoTime) {
    person.wishes = {{"short", Wish::LeaveOut}};
    EXPECT_EQ(sessionTime({"short", Daily{}}, catalog, person), 0s);
    const std::vector<ChosenStretch> plan{{"short", Daily{}}, {"unknown", Daily{}}};
    EXPECT_EQ(timeAskedFor(plan, catalog, person), PlanTime());
}

} // namespace
} // namespace unhunch

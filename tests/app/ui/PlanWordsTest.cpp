#include "app/text/PlanWords.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

constexpr Date sunday{std::chrono::year{2026} / 11 / 29};

TEST(PlanWordsTest, thatNothingIsDueSaysWhy) {
    const auto said = [](NothingDue why, const std::optional<DateRange>& pause = std::nullopt) {
        return PlanWords::nothingDue(why, pause).toStdString();
    };
    EXPECT_EQ(said(NothingDue::PlanRests, DateRange{addDays(sunday, -4), sunday}),
              "Your plan rests until Sunday, 29 November");
    EXPECT_EQ(said(NothingDue::PlanRests, DateRange{sunday, always.last}),
              "Your plan rests until you resume it");
    EXPECT_EQ(said(NothingDue::NothingPlanned), "Your plan has no stretch for you");
    EXPECT_EQ(said(NothingDue::DoneToday), "Today’s stretches are done");
    EXPECT_EQ(said(NothingDue::NotToday), "No stretch is due today");
}

} // namespace
} // namespace unhunch

#include "core/catalog/GetReady.h"

#include <gtest/gtest.h>

#include <array>
#include <utility>
#include <vector>

namespace unhunch::test {

namespace {

Stretch in(std::vector<Place> places) {
    Stretch stretch;
    stretch.places = std::move(places);
    return stretch;
}

const Stretch standing = in({Place::Standing});
const Stretch sitting = in({Place::Chair});
const Stretch inDoorway = in({Place::Doorway});
const Stretch onFloor = in({Place::Floor});

} // namespace

TEST(GetReady, isShortAtTheDesk) {
    EXPECT_EQ(getReadyTime(standing), getReadyInPlace);
    EXPECT_EQ(getReadyTime(sitting), getReadyInPlace);
    EXPECT_EQ(getReadyTime(sitting, &standing), getReadyInPlace);
}

TEST(GetReady, isLongToADoorwayOrDownToTheFloor) {
    EXPECT_EQ(getReadyTime(inDoorway), getReadyElsewhere);
    EXPECT_EQ(getReadyTime(onFloor), getReadyElsewhere);
    EXPECT_EQ(getReadyTime(onFloor, &inDoorway), getReadyElsewhere);
}

TEST(GetReady, isLongOnTheWayBackToTheDesk) {
    EXPECT_EQ(getReadyTime(standing, &onFloor), getReadyElsewhere);
    EXPECT_EQ(getReadyTime(sitting, &inDoorway), getReadyElsewhere);
}

TEST(GetReady, isShortWhereTheStretchBeforeWasDone) {
    EXPECT_EQ(getReadyTime(onFloor, &onFloor), getReadyInPlace);
    EXPECT_EQ(getReadyTime(in({Place::Chair, Place::Floor}), &onFloor), getReadyInPlace);
}

TEST(GetReady, isEitherOfTheTwoAndTheSameForThereAndBack) {
    constexpr std::array places{Place::Standing, Place::Chair, Place::Doorway, Place::Floor};
    for (const Place one : places) {
        for (const Place other : places) {
            const Stretch from = in({one});
            const Stretch to = in({other});
            EXPECT_EQ(getReadyTime(to, &from), getReadyTime(from, &to));
        }
    }
}

} // namespace unhunch::test

#include "app/plan/OwnStretchKeeper.h"

#include "app/plan/PlanKeeper.h"
#include "app/plan/Programme.h"
#include "app/settings/DataFolder.h"
#include "app/settings/FilePath.h"
#include "app/settings/OwnStretches.h"
#include "app/settings/PlanPictures.h"
#include "tests/support/core/RandomPlans.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Stretch stretch(const StretchId& id) { return RandomPlans(11).stretch(id); }

/// A plan of the one built-in stretch, on a day in November.
class OwnStretchKeeperTest : public testing::Test {
protected:
    OwnStretchKeeperTest() {
        programme.changePlan([](PlanRecord starting) { return starting; });
    }

    static constexpr Date today = std::chrono::year{2026} / 11 / 19;

    [[nodiscard]] std::vector<StretchId> chosen() const {
        std::vector<StretchId> ids;
        for (const ChosenStretch& each : plan.chosen())
            ids.push_back(each.stretch);
        return ids;
    }

    static PlanPicture picture(const QColor& colour) {
        QImage image(10, 10, QImage::Format_RGB32);
        image.fill(colour);
        return pictureOf("mine", image);
    }

    QTemporaryDir place;
    DataFolder folder = DataFolder::at(place.path());
    OwnStretches own{folder, StretchCatalog({stretch("built-in")})};
    Programme programme{own.catalog(), SessionLog(filePath(folder.journal), today), Calendar()};
    PlanKeeper plan{programme, [] { return today; }, [](const Person&) { return QString(); }};
    OwnStretchKeeper keeper{programme, own, plan};
    QSignalSpy changed{&plan, &PlanKeeper::changed};
};

TEST_F(OwnStretchKeeperTest, aStretchThatIsWrittenCanBeChosenAtOnce) {
    EXPECT_EQ(keeper.write(stretch("mine"), nullptr), QString());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_NE(programme.catalog().find("mine"), nullptr);
    EXPECT_EQ(plan.choose({{"built-in", Daily{}}, {"mine", Daily{}}}), QString());
    EXPECT_THAT(chosen(), ElementsAre("built-in", "mine"));
}

TEST_F(OwnStretchKeeperTest, whatIsWrittenAgainTakesThePlaceOfTheOldOne) {
    ASSERT_EQ(keeper.write(stretch("mine"), nullptr), QString());
    Stretch other = stretch("mine");
    other.title = "Another";
    EXPECT_EQ(keeper.write(other, nullptr), QString());
    EXPECT_THAT(own.stretches(), SizeIs(1));
    EXPECT_EQ(programme.catalog().find("mine")->title, "Another");
}

TEST_F(OwnStretchKeeperTest, aPictureComesAndGoesWithItsStretch) {
    const PlanPicture red = picture(Qt::red);
    EXPECT_EQ(keeper.write(stretch("mine"), &red), QString());
    const QString file = own.pictureFile(*own.find("mine"));
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_EQ(keeper.write(*own.find("mine"), nullptr), QString());
    EXPECT_EQ(own.find("mine")->figure, "");
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(OwnStretchKeeperTest, aPictureThatCannotBeDrawnChangesNothing) {
    const PlanPicture broken{"mine", PlanPicture::Format::Png, "\x89PNG\r\n\x1a\n"};
    EXPECT_TRUE(keeper.write(stretch("mine"), &broken).contains(u"cannot be drawn"_s));
    EXPECT_THAT(own.stretches(), IsEmpty());
}

TEST_F(OwnStretchKeeperTest, theNamesOfTheProgramAreTaken) {
    EXPECT_TRUE(keeper.write(stretch("built-in"), nullptr).contains(u"built-in"_s));
    Stretch lost = stretch("mine");
    lost.standInFor = "nothing";
    EXPECT_TRUE(keeper.write(lost, nullptr).contains(u"is no stretch of this catalog"_s));
    EXPECT_THAT(own.stretches(), IsEmpty());
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(OwnStretchKeeperTest, aDoseThatDoesNotFitTheStretchAnyMoreGoes) {
    Stretch held = stretch("mine");
    held.easier.reset();
    held.phases.clear();
    held.growing = false;
    held.cautions.clear();
    held.dose = {.work = Hold{}};
    Stretch repeated = held;
    repeated.dose = {.work = Repetitions{}};
    ASSERT_EQ(keeper.write(held, nullptr), QString());
    ASSERT_EQ(plan.choose({{"mine", Daily{}, everyDay, Dose{.work = Hold{.sets = {1, 2}}}}}), QString());
    EXPECT_EQ(keeper.write(repeated, nullptr), QString());
    EXPECT_EQ(plan.chosen().front().dose, std::nullopt);
}

TEST_F(OwnStretchKeeperTest, aStretchThatIsRemovedLeavesThePlan) {
    ASSERT_EQ(keeper.write(stretch("mine"), nullptr), QString());
    ASSERT_EQ(plan.choose({{"built-in", Daily{}}, {"mine", Daily{}}}), QString());
    EXPECT_EQ(keeper.remove("mine"), QString());
    EXPECT_THAT(chosen(), ElementsAre("built-in"));
    EXPECT_THAT(own.stretches(), IsEmpty());
}

TEST_F(OwnStretchKeeperTest, theLastStretchOfThePlanStays) {
    ASSERT_EQ(keeper.write(stretch("mine"), nullptr), QString());
    ASSERT_EQ(plan.choose({{"mine", Daily{}}}), QString());
    EXPECT_NE(keeper.remove("mine"), QString());
    EXPECT_THAT(chosen(), ElementsAre("mine"));
    EXPECT_NE(own.find("mine"), nullptr);
    EXPECT_NE(programme.catalog().find("mine"), nullptr);
}

TEST_F(OwnStretchKeeperTest, whatAnotherStandsInForStays) {
    ASSERT_EQ(keeper.write(stretch("mine"), nullptr), QString());
    Stretch seated = stretch("seated");
    seated.standInFor = "mine";
    ASSERT_EQ(keeper.write(seated, nullptr), QString());
    EXPECT_TRUE(keeper.remove("mine").contains(u"stands in for it"_s));
    EXPECT_EQ(keeper.remove("seated"), QString());
    EXPECT_EQ(keeper.remove("mine"), QString());
}

TEST_F(OwnStretchKeeperTest, aPlanFileIsAcceptedWithItsStretchesAndPictures) {
    PlanFile file{.title = "Plan", .stretches = {stretch("mine")}, .plan = {{"mine", TimesPerWeek{1, 2}}}};
    file.stretches[0].figure.clear();
    file.pictures = {picture(Qt::red)};
    EXPECT_EQ(keeper.accept(file, false), QString());
    EXPECT_THAT(chosen(), ElementsAre("built-in", "mine"));
    EXPECT_TRUE(QFile::exists(own.pictureFile(*own.find("mine"))));
    EXPECT_EQ(changed.count(), 1);
    for (const PlanChange& change : keeper.changesOf(file))
        EXPECT_EQ(change.kind, PlanChange::Kind::Same);
    EXPECT_EQ(keeper.accept(file, true), QString());
    EXPECT_THAT(chosen(), ElementsAre("mine"));
}

TEST_F(OwnStretchKeeperTest, whatIsHandedOnIsWhatWasAccepted) {
    PlanFile file{
        .title = "Plan", .from = "Ada", .stretches = {stretch("mine")}, .plan = {{"mine", Daily{}}}};
    file.stretches[0].figure.clear();
    file.stretches[0].easier.reset();
    file.stretches[0].cautions.clear();
    file.pictures = {picture(Qt::red)};
    ASSERT_EQ(keeper.accept(file, true), QString());
    EXPECT_EQ(keeper.planToHandOn(u"Plan"_s, u"Ada"_s), file);
}

TEST_F(OwnStretchKeeperTest, aPlanThatIsRefusedAtLastLeavesNothingBehind) {
    ASSERT_EQ(keeper.write(stretch("first"), nullptr), QString());
    // Only the plan itself can tell that nothing would be left of it; by then the stretches are written.
    PlanFile file{.title = "Plan", .stretches = {stretch("mine")}};
    file.stretches[0].figure.clear();
    file.pictures = {picture(Qt::red)};
    EXPECT_NE(keeper.accept(file, true), QString());
    EXPECT_THAT(own.stretches(), ElementsAre(stretch("first")));
    EXPECT_THAT(OwnStretches(folder, own.builtIn()).stretches(), ElementsAre(stretch("first")));
    EXPECT_EQ(programme.catalog().find("mine"), nullptr);
    EXPECT_THAT(QDir(folder.pictures).entryList(QDir::Files), IsEmpty());
}

TEST_F(OwnStretchKeeperTest, whatACommandChangedIsTakenOver) {
    OwnStretches command(folder, own.builtIn());
    ASSERT_EQ(command.keep({stretch("mine")}, {}), QString());
    keeper.reread();
    EXPECT_NE(programme.catalog().find("mine"), nullptr);
    EXPECT_EQ(changed.count(), 1);
}

} // namespace
} // namespace unhunch

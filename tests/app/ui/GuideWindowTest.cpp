#include "app/ui/figure/FigureView.h"
#include "tests/app/ui/GuideWindowFixture.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

using GuideWindowTest = GuideWindowFixture;

TEST_F(GuideWindowTest, showsTitlePlaceAndTheStepToDoNow) {
    GuideProgress progress;
    progress.length = 8s;
    window.showProgress({.progress = progress});
    EXPECT_TRUE(says(QStringLiteral("Cat-cow")));
    EXPECT_TRUE(says(QStringLiteral("1 of 2")));
    const auto* step = window.findChild<QLabel*>(QStringLiteral("guide-step"));
    EXPECT_EQ(step->text().toStdString(), catalog.find("cat-cow")->steps[0]);
    progress.elapsed = 5s;
    window.showProgress({.progress = progress});
    EXPECT_EQ(step->text().toStdString(), catalog.find("cat-cow")->steps[1]);
}

TEST_F(GuideWindowTest, countsDownWhileGettingReady) {
    GuideProgress progress;
    progress.length = 8s;
    progress.elapsed = 2500ms;
    window.showProgress({.progress = progress});
    EXPECT_TRUE(says(QStringLiteral("Get ready")));
    EXPECT_EQ(count().text, QStringLiteral("6"));
}

TEST_F(GuideWindowTest, saysWhileGettingReadyWhichKeyBeginsAtOnce) {
    GuideProgress progress;
    progress.length = 18s;
    window.showProgress({.progress = progress});
    EXPECT_TRUE(says(QStringLiteral("seconds · Enter begins at once")));
    progress.phase = GuidePhase::Rest;
    window.showProgress({.progress = progress});
    EXPECT_FALSE(says(QStringLiteral("seconds · Enter begins at once")));
}

TEST_F(GuideWindowTest, whoBeginsAtOnceMissesNoStep) {
    lead("chest-stretch");
    const auto* step = window.findChild<QLabel*>(QStringLiteral("guide-step"));
    GuideProgress progress;
    progress.length = 18s;
    progress.elapsed = 3s;
    window.showProgress({.progress = progress});
    progress.phase = GuidePhase::Hold;
    progress.elapsed = 2s;
    progress.length = 30s;
    window.showProgress({.progress = progress});
    EXPECT_EQ(step->text().toStdString(), catalog.find("chest-stretch")->steps[1]);
}

TEST_F(GuideWindowTest, namesTheMovementRatherThanTheAnimal) {
    GuideProgress progress;
    progress.phase = GuidePhase::Move;
    progress.repetition = 3;
    progress.repetitions = 10;
    progress.length = 8s;
    progress.movementPhase = 1;
    window.showProgress({.progress = progress});
    EXPECT_TRUE(says(QStringLiteral("Round")));
    EXPECT_TRUE(says(QStringLiteral("of 10")));
    EXPECT_EQ(count().text, QStringLiteral("3"));
}

TEST_F(GuideWindowTest, noStepSpeaksOfAnotherPartOfTheMovementThanTheCue) {
    const auto* step = window.findChild<QLabel*>(QStringLiteral("guide-step"));
    GuideProgress progress;
    progress.phase = GuidePhase::Move;
    progress.repetition = 1;
    progress.repetitions = 10;
    progress.length = 8s;
    for (const auto elapsed : {0s, 2s, 4s, 6s}) {
        progress.elapsed = elapsed;
        progress.movementPhase = elapsed < 4s ? 0 : 1;
        window.showProgress({.progress = progress});
        EXPECT_EQ(step->text().toStdString(), catalog.find("cat-cow")->breathing);
    }
}

TEST_F(GuideWindowTest, showsThatNothingIsToBeHeard) {
    window.show();
    const auto* sign = window.findChild<QLabel*>(QStringLiteral("guide-silent-sign"));
    EXPECT_FALSE(sign->isVisible());
    window.setSilent(true);
    EXPECT_TRUE(sign->isVisible());
    window.setSilent(false);
    EXPECT_FALSE(sign->isVisible());
}

TEST_F(GuideWindowTest, aRestSaysWhatComesNext) {
    lead("chest-stretch");
    GuideProgress progress;
    progress.phase = GuidePhase::Rest;
    progress.set = 2;
    progress.sets = 3;
    progress.length = 10s;
    window.showProgress({.progress = progress});
    EXPECT_TRUE(says(QStringLiteral("Rest")));
    EXPECT_TRUE(says(QStringLiteral("Next")));
    EXPECT_TRUE(says(QStringLiteral("Hold for 30 seconds")));
    progress.side = GuideSide::Right;
    window.showProgress({.progress = progress});
    EXPECT_TRUE(says(QStringLiteral("Other side")));
    EXPECT_TRUE(says(QStringLiteral("Hold for 30 seconds on the right side")));
}

TEST_F(GuideWindowTest, nothingJumpsFromOnePhaseToTheNext) {
    lead("chest-stretch");
    window.show();
    const char* const parts[] = {"guide-figure", "guide-cue",   "guide-count",
                                 "guide-step",   "guide-pause", "guide-done"};
    GuideProgress progress;
    progress.sets = 3;
    progress.length = 8s;
    std::vector<std::vector<QRect>> places;
    for (const GuidePhase phase : {GuidePhase::GetReady, GuidePhase::Hold, GuidePhase::Rest}) {
        progress.phase = phase;
        window.showProgress({.progress = progress});
        QCoreApplication::processEvents();
        std::vector<QRect>& found = places.emplace_back();
        for (const char* part : parts)
            found.push_back(window.findChild<QWidget*>(QString::fromLatin1(part))->geometry());
    }
    EXPECT_EQ(places[0], places[1]);
    EXPECT_EQ(places[1], places[2]);
}

TEST_F(GuideWindowTest, saysThatItIsPausedAndHowToGoOn) {
    GuideProgress progress;
    progress.length = 8s;
    progress.paused = true;
    window.showProgress({.progress = progress});
    EXPECT_TRUE(says(QStringLiteral("Paused")));
    EXPECT_EQ(button("guide-pause")->text(), QStringLiteral("Go on"));
    for (const std::string& step : catalog.find("cat-cow")->steps)
        EXPECT_TRUE(says(QString::fromStdString(step))) << step;
}

TEST_F(GuideWindowTest, offersTheEasierFormWhereTheLastTimeWasTooMuch) {
    const Stretch& stretch = *catalog.find("chest-stretch");
    window.showStretch(
        {.stretch = stretch, .position = {}, .index = 0, .count = 1, .lastFelt = Feeling::TooMuch});
    open();
    GuideProgress progress;
    progress.length = 8s;
    window.showProgress({.progress = progress, .canTakeEasier = true});
    EXPECT_TRUE(button("guide-easier")->isVisible());
    button("guide-easier")->click();
    EXPECT_THAT(asked, testing::ElementsAre(GuideAction::TakeEasier));
    progress.phase = GuidePhase::Hold;
    window.showProgress({.progress = progress, .canTakeEasier = true});
    EXPECT_FALSE(button("guide-easier")->isVisible());
}

TEST_F(GuideWindowTest, recallsThatItHurtTheLastTime) {
    Stretch stretch = *catalog.find("chest-stretch");
    GuideProgress progress;
    progress.length = 18s;
    const auto recalls = [&](const QString& words) {
        window.showStretch(
            {.stretch = stretch, .position = {}, .index = 0, .count = 1, .lastFelt = Feeling::Pain});
        window.showProgress({.progress = progress});
        const auto labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
    };
    open();
    EXPECT_TRUE(recalls(QStringLiteral("Last time this hurt.")));
    EXPECT_TRUE(button("guide-easier")->isVisible());
    stretch.easier.reset();
    EXPECT_TRUE(recalls(QStringLiteral("Last time this hurt.")));
    EXPECT_FALSE(button("guide-easier")->isVisible()) << "there is none";
    EXPECT_FALSE(recalls(QStringLiteral("Last time this was too much.")));
}

TEST_F(GuideWindowTest, closingTellsSo) {
    open();
    const QSignalSpy closed(&window, &GuideWindow::closed);
    window.close();
    EXPECT_EQ(closed.size(), 1);
}

TEST_F(GuideWindowTest, aPauseShowsAllTheStepsWithoutScrolling) {
    GuideProgress progress;
    progress.length = 8s;
    window.show();
    for (const Stretch& stretch : catalog.stretches()) {
        lead(stretch.id);
        for (const bool paused : {false, true}) {
            progress.paused = paused;
            window.showProgress({.progress = progress});
        }
        QCoreApplication::processEvents();
        const auto* list = window.findChild<QScrollArea*>(QStringLiteral("guide-steps"));
        ASSERT_TRUE(list->isVisible());
        EXPECT_EQ(list->verticalScrollBar()->maximum(), 0) << stretch.id;
    }
}

TEST_F(GuideWindowTest, everyBuiltInStretchHasItsPicture) {
    window.show();
    for (const Stretch& stretch : catalog.stretches()) {
        lead(stretch.id);
        EXPECT_TRUE(window.findChild<FigureView*>()->isVisible()) << stretch.id;
    }
}

TEST_F(GuideWindowTest, aStretchWithoutAPictureIsLedByItsWords) {
    window.show();
    Stretch own = *catalog.find("cat-cow");
    own.id = "my-own";
    own.figure.clear();
    window.showStretch({.stretch = own, .position = QStringLiteral("Anywhere"), .index = 0, .count = 1});
    EXPECT_FALSE(window.findChild<FigureView*>()->isVisible());
    EXPECT_TRUE(says(QStringLiteral("Anywhere")));
}

TEST_F(GuideWindowTest, theButtonsFitASmallWindow) {
    window.resize(480, 360);
    window.show();
    EXPECT_LE(window.minimumSizeHint().width(), 480);
    EXPECT_LE(window.minimumSizeHint().height(), 360);
}

} // namespace
} // namespace unhunch

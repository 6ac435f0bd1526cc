#include "app/text/GuideAnnouncement.h"
#include "app/ui/guide/Announcer.h"
#include "app/ui/guide/GuideWindow.h"
#include "tests/support/Stretches.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

class GuideAccessibilityTest : public testing::Test {
protected:
    GuideAccessibilityTest() {
        window.showStretch(
            {.stretch = chest, .position = QStringLiteral("Standing"), .index = 0, .count = 2});
        window.show();
        QObject::connect(window.findChild<Announcer*>(), &Announcer::announced, &window,
                         [this](const QString& text) { announced.push_back(text.toStdString()); });
    }

    /// A changed text of a label is an event for a screen reader as well.
    [[nodiscard]] QStringList labels() const {
        QStringList texts;
        for (const QLabel* label : window.findChildren<QLabel*>())
            texts << label->text();
        return texts;
    }
    [[nodiscard]] QAccessibleInterface* part(const char* name) const {
        return QAccessible::queryAccessibleInterface(window.findChild<QObject*>(QString::fromLatin1(name)));
    }

    StretchCatalog catalog = test::builtInCatalog();
    Stretch chest = *catalog.find("chest-stretch");
    GuideWindow window;
    std::vector<std::string> announced;
};

TEST_F(GuideAccessibilityTest, anAnnouncementIsTheNameOfANotification) {
    window.announce(QStringLiteral("Half done."));
    window.announce(QString());
    QCoreApplication::processEvents();
    EXPECT_THAT(announced, testing::ElementsAre("Half done."));
    const QAccessibleInterface* announcer =
        QAccessible::queryAccessibleInterface(window.findChild<Announcer*>());
    EXPECT_EQ(announcer->role(), QAccessible::Notification);
    EXPECT_EQ(announcer->text(QAccessible::Name), QStringLiteral("Half done."));
    EXPECT_FALSE(announcer->state().invisible);
}

TEST_F(GuideAccessibilityTest, whatHappensAtOnceIsSaidAtOnce) {
    window.announce(QStringLiteral("Set 1 of 3."));
    window.announce(QStringLiteral("Breathe slowly."));
    QCoreApplication::processEvents();
    EXPECT_THAT(announced, testing::ElementsAre("Set 1 of 3. Breathe slowly."));
}

TEST_F(GuideAccessibilityTest, theSecondsOfAHoldAreNeverTold) {
    GuideProgress progress;
    progress.phase = GuidePhase::Hold;
    progress.set = 2;
    progress.sets = 3;
    progress.length = 30s;
    window.showProgress({.progress = progress});
    const QStringList before = labels();
    for (; progress.elapsed < 30s; progress.elapsed += 250ms) {
        window.showProgress({.progress = progress});
        ASSERT_EQ(labels(), before);
    }
    QCoreApplication::processEvents();
    EXPECT_TRUE(announced.empty());
}

TEST_F(GuideAccessibilityTest, theCountCanBeAskedForAtAnyTime) {
    GuideProgress progress;
    progress.phase = GuidePhase::Hold;
    progress.length = 30s;
    progress.elapsed = 6s;
    window.showProgress({.progress = progress});
    QAccessibleInterface* count = part("guide-count");
    EXPECT_EQ(count->role(), QAccessible::ProgressBar);
    EXPECT_EQ(count->text(QAccessible::Name), QStringLiteral("Seconds left"));
    ASSERT_NE(count->valueInterface(), nullptr);
    EXPECT_EQ(count->valueInterface()->currentValue().toInt(), 24);
    EXPECT_EQ(count->valueInterface()->maximumValue().toInt(), 30);
}

TEST_F(GuideAccessibilityTest, eachStepIsAnnouncedAsItsTurnComes) {
    GuideProgress progress;
    progress.length = 8s;
    for (; progress.elapsed < 8s; progress.elapsed += 500ms) {
        window.showProgress({.progress = progress});
        QCoreApplication::processEvents();
    }
    EXPECT_THAT(announced, testing::ElementsAre(chest.steps[0], chest.steps[1]));
}

TEST_F(GuideAccessibilityTest, setsAreWordsAsWellAsDots) {
    GuideProgress progress;
    progress.phase = GuidePhase::Hold;
    progress.set = 2;
    progress.sets = 3;
    progress.length = 30s;
    window.showProgress({.progress = progress});
    EXPECT_EQ(part("guide-sets")->text(QAccessible::Name), QStringLiteral("Set 2 of 3"));
}

TEST_F(GuideAccessibilityTest, theWindowIsAWindowAndTheFigureAPicture) {
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&window)->role(), QAccessible::Window);
    EXPECT_EQ(part("guide-figure")->role(), QAccessible::Graphic);
}

TEST_F(GuideAccessibilityTest, everyButtonHasAName) {
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        const QAccessibleInterface* found =
            QAccessible::queryAccessibleInterface(const_cast<QPushButton*>(button));
        ASSERT_NE(found, nullptr);
        EXPECT_FALSE(found->text(QAccessible::Name).isEmpty()) << button->objectName().toStdString();
    }
    EXPECT_EQ(part("guide-figure")->text(QAccessible::Name),
              QStringLiteral("Picture of the stretch: Chest stretch"));
}

class GuideAnnouncementTest : public testing::Test {
protected:
    [[nodiscard]] std::string said(const std::vector<GuideCue>& cues) const {
        return GuideAnnouncement::of(cues, progress, stretch).toStdString();
    }

    GuideAnnouncementTest() {
        progress.phase = GuidePhase::Hold;
        progress.sets = 3;
        progress.length = 30s;
    }

    using Kind = GuideCue::Kind;
    Stretch stretch = *test::builtInCatalog().find("chest-stretch");
    GuideProgress progress;
};

TEST_F(GuideAnnouncementTest, tellsSetsHalfAndTheLastFiveSeconds) {
    EXPECT_EQ(said({{Kind::SetStarted, {}, 2}}), "Set 2 of 3. Hold for 30 seconds.");
    EXPECT_EQ(said({{Kind::HalfTime, {}, 0}}), "Half done.");
    EXPECT_EQ(said({{Kind::LastSeconds, {}, 5}}), "Five seconds.");
    for (int second = 1; second < 5; ++second)
        EXPECT_EQ(said({{Kind::LastSeconds, {}, second}}), "");
}

TEST_F(GuideAnnouncementTest, tellsAtOnceWhatHappensAtOnce) {
    progress.phase = GuidePhase::Rest;
    progress.side = GuideSide::Right;
    progress.length = 4s;
    EXPECT_EQ(said({{Kind::SetFinished, {}, 1}, {Kind::RestStarted, {}, 1}, {Kind::SideChanged, {}, 0}}),
              "Set done. Rest for 4 seconds. Then the right side.");
}

TEST_F(GuideAnnouncementTest, tellsWhatASetWasTakenForInsteadOfThatItIsDone) {
    progress.phase = GuidePhase::Rest;
    progress.length = 10s;
    const std::vector<GuideCue> cues{{Kind::SetFinished, {}, 1}, {Kind::RestStarted, {}, 2}};
    const auto after = [&](const TurnWork& work, const Dose& dose) {
        return GuideAnnouncement::of(cues, progress, stretch, GuideAnnouncement::counted(work, dose))
            .toStdString();
    };
    EXPECT_EQ(after({false, 0, 12'900ms}, {Hold{30s, {3, 4}, 10s}}),
              "12 of 30 seconds counted. Rest for 10 seconds.");
    EXPECT_EQ(after({false, 3, 14s}, {Repetitions{.repetitions = {10, 15}}}),
              "3 of 10 repetitions counted. Rest for 10 seconds.");
    EXPECT_EQ(after({true, 10, 21s}, {Repetitions{.repetitions = {10, 15}}}),
              "Set done. Rest for 10 seconds.");
}

TEST_F(GuideAnnouncementTest, ofTheRepetitionsTellsOnlyTheHalf) {
    stretch = *test::builtInCatalog().find("shoulder-rolls");
    progress.phase = GuidePhase::Move;
    progress.repetitions = 10;
    progress.sets = 1;
    EXPECT_EQ(said({{Kind::SetStarted, {}, 1}, {Kind::RepetitionStarted, {}, 1}}), "10 repetitions.");
    std::string all;
    for (int repetition = 2; repetition <= 10; ++repetition)
        all += said({{Kind::RepetitionStarted, {}, repetition}});
    EXPECT_EQ(all, "Half done.");
}

} // namespace
} // namespace unhunch

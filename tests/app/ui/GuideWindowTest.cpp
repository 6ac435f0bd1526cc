#include "app/ui/guide/GuideWindow.h"

#include "app/ui/figure/FigureView.h"
#include "tests/support/Stretches.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

class GuideWindowTest : public testing::Test {
protected:
    GuideWindowTest() { lead("cat-cow"); }

    void lead(const StretchId& id) {
        const Stretch& stretch = *catalog.find(id);
        window.showStretch(stretch, QString::fromStdString(stretch.position), 0, 2);
    }
    /// Shows the window and waits until it takes keys.
    void open() {
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(1100); // the guard that the window promises
    }
    [[nodiscard]] bool says(const QString& text) const {
        const auto labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
    }

    StretchCatalog catalog = test::builtInCatalog();
    GuideWindow window;
};

TEST_F(GuideWindowTest, showsTitlePlaceAndEveryStep) {
    EXPECT_TRUE(says(QStringLiteral("Cat-cow")));
    EXPECT_TRUE(says(QStringLiteral("1 of 2")));
    for (const std::string& step : catalog.find("cat-cow")->steps)
        EXPECT_TRUE(says(QString::fromStdString(step))) << step;
}

TEST_F(GuideWindowTest, countsDownWhileGettingReady) {
    GuideProgress progress;
    progress.length = 8s;
    progress.elapsed = 2500ms;
    window.showProgress(progress);
    EXPECT_TRUE(says(QStringLiteral("Get ready")));
    EXPECT_TRUE(says(QStringLiteral("0:06")));
}

TEST_F(GuideWindowTest, namesTheMovementRatherThanTheAnimal) {
    GuideProgress progress;
    progress.phase = GuidePhase::Move;
    progress.repetition = 3;
    progress.repetitions = 10;
    progress.length = 8s;
    progress.movementPhase = 1;
    window.showProgress(progress);
    EXPECT_TRUE(says(QStringLiteral("Round")));
    EXPECT_TRUE(says(QStringLiteral("3")));
    EXPECT_TRUE(says(QStringLiteral("of 10 repetitions")));
}

TEST_F(GuideWindowTest, saysThatItIsPausedAndHowToGoOn) {
    GuideProgress progress;
    progress.length = 8s;
    progress.paused = true;
    window.showProgress(progress);
    EXPECT_TRUE(says(QStringLiteral("Paused")));
    const auto buttons = window.findChildren<QPushButton*>();
    EXPECT_TRUE(std::ranges::any_of(
        buttons, [](const QPushButton* button) { return button->text() == QStringLiteral("Go on"); }));
}

TEST_F(GuideWindowTest, theKeyboardAloneSuffices) {
    open();
    const QSignalSpy paused(&window, &GuideWindow::pauseToggled);
    const QSignalSpy back(&window, &GuideWindow::backAsked);
    const QSignalSpy done(&window, &GuideWindow::doneAsked);
    const QSignalSpy skipped(&window, &GuideWindow::skipAsked);
    const QSignalSpy stopped(&window, &GuideWindow::stopAsked);
    for (const Qt::Key key :
         {Qt::Key_Space, Qt::Key_Left, Qt::Key_Right, Qt::Key_Return, Qt::Key_S, Qt::Key_Escape})
        QTest::keyClick(&window, key);
    EXPECT_EQ(paused.size(), 1);
    EXPECT_EQ(back.size(), 1);
    EXPECT_EQ(done.size(), 2);
    EXPECT_EQ(skipped.size(), 1);
    EXPECT_EQ(stopped.size(), 1);
}

TEST_F(GuideWindowTest, keysMeantForAnotherProgramPressNothing) {
    window.show();
    const QSignalSpy paused(&window, &GuideWindow::pauseToggled);
    QTest::keyClick(&window, Qt::Key_Space);
    EXPECT_EQ(paused.size(), 0);
}

TEST_F(GuideWindowTest, closingTellsSo) {
    open();
    const QSignalSpy closed(&window, &GuideWindow::closed);
    window.close();
    EXPECT_EQ(closed.size(), 1);
}

TEST_F(GuideWindowTest, theLastPageSaysWhatWasDone) {
    window.showEnd({QStringLiteral("Well done"),
                    {},
                    {{QStringLiteral("Cat-cow"), Outcome::Partial, QStringLiteral("4 repetitions")}},
                    QStringLiteral("Next break at 11:00")});
    EXPECT_TRUE(says(QStringLiteral("Well done")));
    EXPECT_TRUE(says(QStringLiteral("Cat-cow: 4 repetitions, partly done")));
    EXPECT_TRUE(says(QStringLiteral("Next break at 11:00")));
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
    window.showStretch(own, QStringLiteral("Anywhere"), 0, 1);
    EXPECT_FALSE(window.findChild<FigureView*>()->isVisible());
    EXPECT_TRUE(says(QStringLiteral("Anywhere")));
}

} // namespace
} // namespace unhunch

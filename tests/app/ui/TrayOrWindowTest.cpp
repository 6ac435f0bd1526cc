#include "app/TrayOrWindow.h"

#include "app/platform/TrayHost.h"
#include "app/ui/StandInWindow.h"
#include "tests/support/MockApp.h"
#include "tests/support/Patience.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::NiceMock;

/// A desktop whose tray comes and goes when it is told to.
class FakeTrayHost final : public TrayHost {
public:
    [[nodiscard]] bool isPresent() const override { return m_present; }
    [[nodiscard]] QString description() const override { return {}; }
    void come() {
        m_present = true;
        Q_EMIT appeared();
    }
    void go() { m_present = false; }

private:
    bool m_present = false;
};

StandInWindow* shownWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<StandInWindow*>(widget);
        if (window && window->isVisible())
            return window;
    }
    return nullptr;
}

/// The button with that text, mnemonics aside; null when none can be seen.
QPushButton* button(const QWidget& window, const QString& text) {
    for (QPushButton* one : window.findChildren<QPushButton*>()) {
        if (one->isVisible() && one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

QStringList shownTexts(const QWidget& window) {
    QStringList texts;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

class TrayOrWindowTest : public testing::Test {
protected:
    StandInWindow& windowAfterStart() {
        place.start();
        EXPECT_TRUE(QTest::qWaitFor([] { return shownWindow() != nullptr; }, patience));
        return *shownWindow();
    }

    void press(const QString& text) {
        QPushButton* pressed = button(*shownWindow(), text);
        ASSERT_NE(pressed, nullptr) << text.toStdString();
        pressed->click();
    }

    NiceMock<test::MockApp> app;
    FakeTrayHost* host = new FakeTrayHost;
    TrayOrWindow place{std::unique_ptr<TrayHost>(host), app, 1ms};
};

TEST_F(TrayOrWindowTest, withATrayNoWindowComes) {
    host->come();
    place.start();
    QTest::qWait(50);
    EXPECT_EQ(shownWindow(), nullptr);
    EXPECT_FALSE(place.bringWindowForward());
    EXPECT_EQ(shownWindow(), nullptr);
}

TEST_F(TrayOrWindowTest, withoutATrayAWindowSaysHowItStands) {
    TrayStatus status;
    status.state = u"Next break at 14:35"_s;
    status.reason = u"a break comes after 55 min of work"_s;
    place.setStatus(status);
    const QStringList texts = shownTexts(windowAfterStart());
    EXPECT_TRUE(texts.contains(u"Next break at 14:35"_s));
    EXPECT_TRUE(texts.contains(u"A break comes after 55 min of work"_s));
}

TEST_F(TrayOrWindowTest, theWindowSaysWhatIsNotInOrderWhileItIsNot) {
    const StandInWindow& window = windowAfterStart();
    const auto* trouble = window.findChild<QLabel*>(u"stand-in-trouble"_s);
    EXPECT_FALSE(trouble->isVisible());
    TrayStatus status;
    status.trouble = u"not everything is in the journal yet"_s;
    place.setStatus(status);
    EXPECT_TRUE(trouble->isVisible());
    EXPECT_EQ(trouble->text(), u"Not everything is in the journal yet"_s);
    EXPECT_GE(window.height(), window.layout()->totalHeightForWidth(window.width())) << "nothing is cut off";
    place.setStatus({});
    EXPECT_FALSE(trouble->isVisible());
}

TEST_F(TrayOrWindowTest, theWindowKeepsUpWithTheState) {
    const StandInWindow& window = windowAfterStart();
    TrayStatus paused;
    paused.look = TrayLook::Paused;
    paused.state = u"Paused"_s;
    paused.canSnooze = paused.canSkip = false;
    place.setStatus(paused);
    EXPECT_TRUE(shownTexts(window).contains(u"Paused"_s));
    EXPECT_EQ(button(window, u"Pause"_s), nullptr);
    EXPECT_NE(button(window, u"Resume"_s), nullptr);
    EXPECT_FALSE(button(window, u"Snooze"_s)->isEnabled());
    EXPECT_FALSE(button(window, u"Skip"_s)->isEnabled());
    TrayStatus onBreak;
    onBreak.onBreak = true;
    place.setStatus(onBreak);
    EXPECT_NE(button(window, u"Back to the break"_s), nullptr);
    EXPECT_NE(button(window, u"Pause"_s), nullptr);
}

TEST_F(TrayOrWindowTest, itsButtonsDoWhatTheMenuDoes) {
    windowAfterStart();
    EXPECT_CALL(app, startBreak(BreakWish{}));
    press(u"Start break now"_s);
    EXPECT_CALL(app, snooze(std::optional<std::chrono::minutes>{}));
    press(u"Snooze"_s);
    EXPECT_CALL(app, skip());
    press(u"Skip"_s);
    EXPECT_CALL(app, showWeek());
    press(u"Progress…"_s);
    EXPECT_CALL(app, showPreferences());
    press(u"Preferences…"_s);
    EXPECT_CALL(app, quit());
    press(u"Quit"_s);
}

TEST_F(TrayOrWindowTest, aPauseHasTheLengthsOfTheMenu) {
    const QMenu* lengths = button(windowAfterStart(), u"Pause"_s)->menu();
    ASSERT_NE(lengths, nullptr);
    ASSERT_EQ(lengths->actions().size(), 5);
    for (const std::chrono::minutes length : {30min, 60min, 120min})
        EXPECT_CALL(app, pause(std::optional(length)));
    EXPECT_CALL(app, pauseUntilTomorrow());
    EXPECT_CALL(app, pause(std::optional<std::chrono::minutes>{}));
    for (QAction* length : lengths->actions())
        length->trigger();
}

TEST_F(TrayOrWindowTest, itsButtonsStandApartInEachState) {
    const StandInWindow& window = windowAfterStart();
    TrayStatus paused;
    paused.look = TrayLook::Paused;
    for (const auto& [status, text] : {std::pair(TrayStatus{}, u"Pause"_s), {paused, u"Resume"_s}}) {
        place.setStatus(status);
        QApplication::processEvents();
        const QRect above = button(window, u"Snooze"_s)->geometry();
        const QRect below = button(window, u"Progress…"_s)->geometry();
        const QRect between = button(window, text)->geometry();
        EXPECT_GT(between.top(), above.bottom() + 1) << text.toStdString();
        EXPECT_GT(below.top(), between.bottom() + 1) << text.toStdString();
    }
}

TEST_F(TrayOrWindowTest, closingItEndsNothingAndTheHintIsGivenOnce) {
    StandInWindow& window = windowAfterStart();
    const qsizetype withHint = shownTexts(window).size();
    EXPECT_FALSE(window.testAttribute(Qt::WA_QuitOnClose));
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_EQ(shownWindow(), nullptr);
    EXPECT_TRUE(place.bringWindowForward());
    EXPECT_EQ(shownWindow(), &window);
    EXPECT_EQ(shownTexts(window).size(), withHint - 1);
}

TEST_F(TrayOrWindowTest, aSecondLaunchNeedsNoPatience) {
    EXPECT_TRUE(place.bringWindowForward());
    EXPECT_NE(shownWindow(), nullptr);
}

TEST_F(TrayOrWindowTest, aTrayThatComesLateTakesTheWindowsPlace) {
    windowAfterStart();
    host->come();
    EXPECT_EQ(shownWindow(), nullptr);
    EXPECT_FALSE(place.bringWindowForward());
}

TEST_F(TrayOrWindowTest, aTrayThatGoesLeavesTheWindowForWhoAsks) {
    host->come();
    place.start();
    host->go();
    QTest::qWait(50);
    EXPECT_EQ(shownWindow(), nullptr);
    EXPECT_TRUE(place.bringWindowForward());
    EXPECT_NE(shownWindow(), nullptr);
    host->come();
    EXPECT_EQ(shownWindow(), nullptr);
}

TEST_F(TrayOrWindowTest, eachButtonHasANameForWhoCannotSeeIt) {
    for (const QPushButton* one : windowAfterStart().findChildren<QPushButton*>())
        EXPECT_FALSE(one->text().isEmpty());
}

} // namespace

} // namespace unhunch

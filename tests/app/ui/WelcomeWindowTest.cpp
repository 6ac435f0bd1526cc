#include "app/ui/welcome/WelcomeWindow.h"

#include "app/text/CautionWords.h"
#include "app/text/SafetyWords.h"
#include "app/ui/person/TickGroup.h"
#include "core/reminder/WorkingHoursText.h"
#include "tests/support/Stretches.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

Stretch stretchOf(const StretchId& id, const std::string& title, Place place) {
    Stretch stretch;
    stretch.id = id;
    stretch.title = title;
    stretch.dose.work = Repetitions{};
    stretch.places = {place};
    stretch.steps = {"Move."};
    return stretch;
}

/// Two stretches, of which cat-cow has a stand-in for sore knees.
FitOfPlan twoStretches() {
    Stretch catCow = stretchOf("cat-cow", "Cat-cow", Place::Floor);
    catCow.cautions = {{Caution::KneePain, CautionAdvice::LeaveOut, "Kneeling is hard on sore knees."}};
    Stretch seated = stretchOf("seated-cat-cow", "Seated cat-cow", Place::Chair);
    seated.standInFor = "cat-cow";
    return {StretchCatalog({stretchOf("shoulder-rolls", "Shoulder rolls", Place::Standing), catCow, seated}),
            {"shoulder-rolls", "cat-cow"}};
}

class WelcomeWindowTest : public testing::Test {
protected:
    WelcomeWindowTest() { window.show(); }

    template <class Button>
    [[nodiscard]] Button* named(const QString& text) const {
        for (auto* button : window.findChildren<Button*>()) {
            if (button->text() == text || button->accessibleName() == text)
                return button;
        }
        throw std::runtime_error("nothing named " + text.toStdString());
    }
    [[nodiscard]] QPushButton* part(const QString& name) const {
        return window.findChild<QPushButton*>(name);
    }
    void goOn() const { part(QStringLiteral("welcome-next"))->click(); }
    [[nodiscard]] Preferences told() const {
        Preferences preferences;
        window.writeTo(preferences);
        return preferences;
    }
    [[nodiscard]] bool says(const QString& text) const {
        QApplication::processEvents(); // which shows what has just been made
        const auto labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    WelcomeWindow window{Preferences(), twoStretches(), true};
    QSignalSpy left{&window, &WelcomeWindow::left};
};

TEST_F(WelcomeWindowTest, firstSaysWhatToWatchFor) {
    EXPECT_TRUE(says(SafetyWords::emergency().heading));
    EXPECT_TRUE(says(SafetyWords::sameDay().heading));
    EXPECT_TRUE(says(SafetyWords::notMedicalAdvice()));
}

TEST_F(WelcomeWindowTest, whoHasNothingToTellNeedsThreeStepsToTheFirstBreak) {
    goOn();
    goOn();
    EXPECT_EQ(left.count(), 0);
    goOn();
    ASSERT_EQ(left.count(), 1);
    EXPECT_EQ(left.first().first().value<WelcomeEnd>(), WelcomeEnd::FirstBreak);
    EXPECT_FALSE(window.isVisible());
    EXPECT_EQ(told(), Preferences());
}

TEST_F(WelcomeWindowTest, aTickShowsAtOnceWhatItChangesAndWhy) {
    goOn();
    EXPECT_FALSE(says(QStringLiteral("Kneeling is hard on sore knees.")));
    named<QToolButton>(QStringLiteral("Knees and getting about"))->click();
    named<QCheckBox>(CautionWords::caution(Caution::KneePain))->click();
    EXPECT_TRUE(says(QStringLiteral("Seated cat-cow instead of cat-cow")));
    EXPECT_TRUE(says(QStringLiteral("Kneeling is hard on sore knees.")));
    EXPECT_EQ(told().person.cautions, std::set{Caution::KneePain});
    named<QCheckBox>(CautionWords::caution(Caution::KneePain))->click();
    EXPECT_FALSE(says(QStringLiteral("Kneeling is hard on sore knees.")));
}

TEST_F(WelcomeWindowTest, theLineBelowAHeadingOpensTheGroupToo) {
    goOn();
    const auto summaries = window.findChildren<QLabel*>();
    const auto line = std::ranges::find_if(summaries, [](const QLabel* label) {
        return label->text().startsWith(QStringLiteral("Pain, an injury"));
    });
    ASSERT_NE(line, summaries.end());
    QTest::mouseClick(*line, Qt::LeftButton);
    EXPECT_TRUE(named<QToolButton>(QStringLiteral("Neck"))->isChecked());
    EXPECT_TRUE(named<QCheckBox>(CautionWords::caution(Caution::NeckPain))->isVisible());
}

TEST_F(WelcomeWindowTest, aGroupThatIsClosedStillSaysThatSomethingIsTicked) {
    goOn();
    auto* group = named<QToolButton>(QStringLiteral("Neck"));
    group->click();
    named<QCheckBox>(CautionWords::caution(Caution::NeckPain))->click();
    group->click();
    EXPECT_FALSE(named<QCheckBox>(CautionWords::caution(Caution::NeckPain))->isVisible());
    EXPECT_TRUE(says(TickGroup::tr("%n ticked", nullptr, 1)));
    EXPECT_NE(group->accessibleName(), QStringLiteral("Neck"));
}

TEST_F(WelcomeWindowTest, aPlaceThatIsMissingSaysWhatItChanges) {
    goOn();
    goOn();
    named<QCheckBox>(QStringLiteral("Room on the floor"))->click();
    EXPECT_TRUE(says(QStringLiteral("It needs room on the floor.")));
    EXPECT_FALSE(told().person.places.contains(Place::Floor));
    EXPECT_TRUE(told().person.places.contains(Place::Standing));
}

TEST_F(WelcomeWindowTest, whatIsMissingAndWhatIsTickedTogetherLeaveNothing) {
    goOn();
    goOn();
    named<QCheckBox>(QStringLiteral("Room on the floor"))->click();
    named<QCheckBox>(QStringLiteral("A chair"))->click();
    EXPECT_TRUE(says(QStringLiteral("Cat-cow left out")));
}

TEST_F(WelcomeWindowTest, hoursAreDaysAndTimes) {
    goOn();
    goOn();
    named<QRadioButton>(QStringLiteral("Only on these days, in these hours"))->click();
    EXPECT_EQ(toString(told().workingHours), "Mon-Fri 09:00-18:00");
    named<QToolButton>(QStringLiteral("Friday"))->click();
    named<QToolButton>(QStringLiteral("Sunday"))->click();
    for (auto* edit : window.findChildren<QTimeEdit*>())
        edit->setTime(edit->time().addSecs(1800));
    EXPECT_EQ(toString(told().workingHours), "Mon-Thu,Sun 09:30-18:30");
    named<QRadioButton>(QStringLiteral("At any time"))->click();
    EXPECT_EQ(told().workingHours, WorkingHours());
}

TEST_F(WelcomeWindowTest, hoursMayRunPastMidnightOrAllDay) {
    goOn();
    goOn();
    named<QRadioButton>(QStringLiteral("Only on these days, in these hours"))->click();
    const auto edits = window.findChildren<QTimeEdit*>();
    ASSERT_EQ(edits.size(), 2);
    edits[0]->setTime(QTime(22, 0));
    edits[1]->setTime(QTime(2, 0));
    EXPECT_EQ(toString(told().workingHours), "Mon-Fri 22:00-02:00");
    edits[1]->setTime(QTime(22, 0));
    EXPECT_EQ(told().workingHours.week.front(), (WorkingHours::Day{{0min, 24h}}));
}

TEST_F(WelcomeWindowTest, withoutADayRemindersComeAtAnyTimeAndItSaysSo) {
    goOn();
    goOn();
    named<QRadioButton>(QStringLiteral("Only on these days, in these hours"))->click();
    for (const char* day : {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"})
        named<QToolButton>(QLatin1String(day))->click();
    EXPECT_TRUE(says(QStringLiteral("Choose a day. Until then, reminders come at any time.")));
    EXPECT_EQ(told().workingHours, WorkingHours());
}

TEST_F(WelcomeWindowTest, howOftenIsTaken) {
    window.findChild<QSpinBox*>()->setValue(30);
    EXPECT_EQ(told().workInterval, 30min);
}

TEST_F(WelcomeWindowTest, closedEarlyItKeepsWhatWasSaid) {
    goOn();
    named<QCheckBox>(CautionWords::caution(Caution::Glaucoma))->setChecked(true);
    QTest::keyClick(&window, Qt::Key_Escape);
    ASSERT_EQ(left.count(), 1);
    EXPECT_EQ(left.first().first().value<WelcomeEnd>(), WelcomeEnd::Early);
    EXPECT_EQ(told().person.cautions, std::set{Caution::Glaucoma});
}

TEST_F(WelcomeWindowTest, itCanBeLeftForGoodAndForLater) {
    auto* notAgain = window.findChild<QCheckBox*>(QStringLiteral("welcome-not-again"));
    notAgain->click();
    EXPECT_EQ(left.count(), 0) << "a tick closes nothing";
    part(QStringLiteral("welcome-not-now"))->click();
    EXPECT_EQ(left.takeFirst().first().value<WelcomeEnd>(), WelcomeEnd::NotAgain);
    window.show();
    notAgain->click();
    part(QStringLiteral("welcome-not-now"))->click();
    EXPECT_EQ(left.takeFirst().first().value<WelcomeEnd>(), WelcomeEnd::Early);
    window.show();
    goOn();
    goOn();
    part(QStringLiteral("welcome-later"))->click();
    EXPECT_EQ(left.takeFirst().first().value<WelcomeEnd>(), WelcomeEnd::Later);
}

TEST_F(WelcomeWindowTest, backKeepsWhatWasTicked) {
    goOn();
    named<QCheckBox>(CautionWords::caution(Caution::Pregnancy))->setChecked(true);
    goOn();
    part(QStringLiteral("welcome-back"))->click();
    EXPECT_TRUE(named<QCheckBox>(CautionWords::caution(Caution::Pregnancy))->isChecked());
    part(QStringLiteral("welcome-back"))->click();
    EXPECT_FALSE(part(QStringLiteral("welcome-back"))->isVisible());
}

TEST_F(WelcomeWindowTest, enterLeadsThroughItFromAnywhere) {
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Return);
    EXPECT_TRUE(part(QStringLiteral("welcome-back"))->isVisible());
}

TEST(WelcomeWindowGivenTest, showsWhatWasSaidBefore) {
    Preferences preferences;
    preferences.person = {.cautions = {Caution::NeckPain},
                          .needs = {Access::OneHand},
                          .places = {Place::Standing, Place::Doorway},
                          .wishes = {{"cat-cow", Wish::LeaveOut}}};
    preferences.workingHours = parseWorkingHours("Mon,Wed 08:00-16:00; off 2026-12-24");
    preferences.workInterval = 40min;
    preferences.startWithSession = true;
    const WelcomeWindow window(preferences, twoStretches(), true);
    Preferences told = preferences;
    window.writeTo(told);
    EXPECT_EQ(told, preferences);
}

TEST(WelcomeWindowGivenTest, hoursThatAreNotSoSimpleAreLeftAsTheyAre) {
    Preferences preferences;
    preferences.workingHours = parseWorkingHours("Mon-Thu 09:00-12:00,13:00-17:00; Fri 09:00-12:00");
    const WelcomeWindow window(preferences, twoStretches(), true);
    Preferences told;
    window.writeTo(told);
    EXPECT_EQ(told.workingHours, preferences.workingHours);
}

TEST(WelcomeWindowGivenTest, everythingThatTakesTheFocusHasAName) {
    const WelcomeWindow window(Preferences(), twoStretches(), true);
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!(widget->focusPolicy() & Qt::TabFocus) ||
            widget->objectName().startsWith(QLatin1String("qt_")) || widget->focusProxy())
            continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            << widget->metaObject()->className();
    }
}

} // namespace
} // namespace unhunch

#include "app/ui/preferences/PreferencesDialog.h"

#include "app/text/CautionWords.h"
#include "app/ui/IntoView.h"
#include "app/ui/person/TickGroup.h"
#include "core/reminder/WorkingHoursText.h"
#include "tests/support/Stretches.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::Not;

QPushButton* buttonNamed(const QWidget& dialog, const QString& name) {
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->accessibleName() == name)
            return button;
    }
    throw std::runtime_error("no button " + name.toStdString());
}

QCheckBox* boxNamed(const QWidget& dialog, const QString& text) {
    for (auto* box : dialog.findChildren<QCheckBox*>()) {
        if (box->text() == text)
            return box;
    }
    throw std::runtime_error("no box " + text.toStdString());
}

/// The words that can be read on the page on show, or on others: hidden lines are left out.
QStringList textsOf(const QWidget& dialog) {
    QStringList texts;
    for (const auto* label : dialog.findChildren<QLabel*>()) {
        if (!label->isHidden())
            texts << label->text();
    }
    return texts;
}

TEST(PreferencesDialogTest, givesBackWhatItWasGiven) {
    Preferences preferences;
    preferences.workInterval = 30min;
    preferences.snooze = 15min;
    preferences.breakLength = 7min;
    preferences.person = {.cautions = {Caution::KneePain, Caution::Glaucoma},
                          .needs = {Access::OneHand},
                          .places = {Place::Standing, Place::Floor},
                          .wishes = {{"cat-cow", Wish::Easier}}};
    preferences.startWithSession = true;
    preferences.voice = false;
    preferences.voiceRate = 75;
    preferences.voiceVolume = 40;
    preferences.sound = false;
    preferences.chimeVolume = 5;
    preferences.fullScreenGuide = true;
    preferences.asksTension = true;
    preferences.reduceMotion = true;
    preferences.notice = 45s; // not among those that are offered
    preferences.snoozeLimit = 0;
    preferences.firm = true;
    preferences.gates = {Gate::Microphone};
    preferences.workingHours = parseWorkingHours("Mon-Thu 08:30-12:00,13:00-17:00; Sat 22:00-02:00; "
                                                 "off 2026-12-24..2027-01-01,2027-05-01");
    preferences.sideReminders = {usualPrompt(MicroPrompt::LookAway),
                                 {.what = std::string("Tea"),
                                  .length = usualSideLength,
                                  .when = AtTimes{.times = {630min, 900min}, .weekdays = workdays}}};
    preferences.hooks = {QStringLiteral("due"), QStringLiteral("start"), QStringLiteral("end")};
    const PreferencesDialog dialog(preferences, test::prescribedPlan(), true);
    EXPECT_EQ(dialog.preferences(), preferences);
}

TEST(PreferencesDialogTest, leavesMovementToTheDesktopUntilThePersonChooses) {
    for (const std::optional<bool> choice : {std::optional<bool>(), {true}, {false}}) {
        Preferences preferences;
        preferences.reduceMotion = choice;
        const PreferencesDialog dialog(preferences, test::prescribedPlan(), true);
        EXPECT_EQ(dialog.preferences().reduceMotion, choice);
    }
}

TEST(PreferencesDialogTest, acceptingDoesNotUndoWhatWasChosenInTheGuideMeanwhile) {
    PreferencesDialog dialog({.voice = true, .sound = true}, test::prescribedPlan(), true);
    dialog.setSounds(false, false);
    EXPECT_FALSE(dialog.preferences().voice);
    EXPECT_FALSE(dialog.preferences().sound);
}

TEST(PreferencesDialogTest, asksForASampleWithWhatIsSetNow) {
    PreferencesDialog dialog(Preferences(), test::prescribedPlan(), true);
    QSignalSpy voice(&dialog, &PreferencesDialog::voiceTried);
    QSignalSpy sound(&dialog, &PreferencesDialog::soundTried);
    buttonNamed(dialog, QStringLiteral("Try the voice"))->click();
    EXPECT_EQ(voice.count(), 1);
    buttonNamed(dialog, QStringLiteral("Try a chime"))->click();
    EXPECT_EQ(sound.count(), 1);
    EXPECT_EQ(voice.count(), 1);
}

TEST(PreferencesDialogTest, hasNoSampleOfWhatIsOff) {
    Preferences preferences;
    preferences.voice = false;
    const PreferencesDialog dialog(preferences, test::prescribedPlan(), true);
    EXPECT_FALSE(buttonNamed(dialog, QStringLiteral("Try the voice"))->isEnabled());
    EXPECT_TRUE(buttonNamed(dialog, QStringLiteral("Try a chime"))->isEnabled());
}

TEST(PreferencesDialogTest, saysUnderTheVoiceWhyThereIsNone) {
    PreferencesDialog dialog(Preferences(), test::prescribedPlan(), true);
    const QString fault = QStringLiteral("No voice was found.");
    const auto shown = [&] {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->text() == fault && !label->isHidden(); });
    };
    EXPECT_FALSE(shown());
    dialog.setVoiceFault(fault);
    EXPECT_TRUE(shown());
    dialog.setVoiceFault({});
    EXPECT_FALSE(shown());
}

TEST(PreferencesDialogTest, saysWhatTheDesktopDoesNotTellAndKeepsTheChoices) {
    Preferences preferences;
    preferences.firm = true;
    PreferencesDialog dialog(preferences, test::prescribedPlan(), true);
    const auto saysSo = [&](const QString& part) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->text().contains(part) && !label->isHidden(); });
    };
    const auto greyed = [&] {
        const auto boxes = dialog.findChildren<QCheckBox*>();
        return std::ranges::count_if(boxes, [](const QCheckBox* box) { return !box->isEnabled(); });
    };
    const auto before = greyed();
    dialog.setTold(true, true);
    EXPECT_FALSE(saysSo(QStringLiteral("leave the desk")));
    dialog.setTold(false, false);
    EXPECT_TRUE(saysSo(QStringLiteral("leave the desk")));
    EXPECT_TRUE(saysSo(QStringLiteral("keyboard and mouse rest")));
    EXPECT_EQ(greyed(), before + 2) << "typing, and beginning at a pause";
    EXPECT_EQ(dialog.preferences(), preferences);
}

TEST(PreferencesDialogTest, aPlaceThatIsMissingSaysWhatItChangesAndWhy) {
    const PreferencesDialog dialog(Preferences(), test::prescribedPlan(), true);
    boxNamed(dialog, QStringLiteral("Room on the floor"))->setChecked(false);
    EXPECT_THAT(textsOf(dialog), Contains(QStringLiteral("The full form needs room on the floor.")));
    boxNamed(dialog, QStringLiteral("Room on the floor"))->setChecked(true);
    EXPECT_THAT(textsOf(dialog), Not(Contains(QStringLiteral("The full form needs room on the floor."))));
}

TEST(PreferencesDialogTest, whatAppliesToThePersonIsTakenOver) {
    const PreferencesDialog dialog(Preferences(), test::prescribedPlan(), true);
    boxNamed(dialog, CautionWords::caution(Caution::KneePain))->setChecked(true);
    boxNamed(dialog, CautionWords::need(Access::OneHand))->setChecked(true);
    EXPECT_EQ(dialog.preferences().person.cautions, std::set{Caution::KneePain});
    EXPECT_EQ(dialog.preferences().person.needs, std::set{Access::OneHand});
}

TEST(PreferencesDialogTest, whatATickChangesIsInSightWhileTicking) {
    const StretchCatalog catalog = test::builtInCatalog();
    PreferencesDialog dialog(Preferences(), {catalog, {"chest-stretch", "cat-cow"}}, true);
    dialog.showAboutMe();
    dialog.show();
    for (const Caution caution : {Caution::ShoulderInstability, Caution::Glaucoma}) {
        QCheckBox* box = boxNamed(dialog, CautionWords::caution(caution));
        for (auto* group = box->parentWidget(); group; group = group->parentWidget()) {
            if (auto* ticks = qobject_cast<TickGroup*>(group))
                ticks->setOpen(true);
        }
        QCoreApplication::processEvents();
        bringIntoView(box, box);
        QCoreApplication::processEvents();
        ASSERT_FALSE(box->visibleRegion().isEmpty());
        const auto* changes = dialog.findChild<QWidget*>(QStringLiteral("about-me-changes"));
        EXPECT_EQ(changes->visibleRegion().boundingRect().size(), changes->size());
        box->click();
    }
    EXPECT_THAT(textsOf(dialog),
                Contains(QStringLiteral("Seated chest opener (easier form) instead of chest stretch")));
}

TEST(PreferencesDialogTest, aboutMeIsOneStepAway) {
    PreferencesDialog dialog(Preferences(), test::prescribedPlan(), true);
    dialog.show();
    EXPECT_FALSE(boxNamed(dialog, QStringLiteral("A doorway"))->isVisible());
    dialog.showAboutMe();
    EXPECT_TRUE(boxNamed(dialog, QStringLiteral("A doorway"))->isVisible());
}

TEST(PreferencesDialogTest, untickingAPlaceTakesItAway) {
    const PreferencesDialog dialog(Preferences(), test::prescribedPlan(), true);
    boxNamed(dialog, QStringLiteral("Room on the floor"))->setChecked(false);
    EXPECT_EQ(dialog.preferences().person.places, (std::set{Place::Standing, Place::Chair, Place::Doorway}));
}

TEST(PreferencesDialogTest, theIntervalKeepsItsBounds) {
    const PreferencesDialog dialog(Preferences(), test::prescribedPlan(), true);
    for (QSpinBox* box : dialog.findChildren<QSpinBox*>())
        box->setValue(100'000);
    EXPECT_EQ(dialog.preferences().workInterval, BreakPolicy::longestInterval);
    EXPECT_EQ(dialog.preferences().breakLength, longestBreak);
}

TEST(PreferencesDialogTest, greysOutWhatTheSystemHasNoWayFor) {
    const PreferencesDialog dialog(Preferences(), test::prescribedPlan(), false);
    const auto boxes = dialog.findChildren<QCheckBox*>();
    EXPECT_EQ(std::ranges::count_if(boxes, [](const QCheckBox* box) { return !box->isEnabled(); }), 1);
}

} // namespace
} // namespace unhunch

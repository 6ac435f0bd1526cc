#include "app/ui/PreferencesDialog.h"

#include "tests/support/Stretches.h"

#include <QCheckBox>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

TEST(PreferencesDialogTest, givesBackWhatItWasGiven) {
    Preferences preferences;
    preferences.workInterval = 30min;
    preferences.snooze = 15min;
    preferences.breakLength = 7min;
    preferences.places = {Place::Standing, Place::Floor};
    preferences.sound = false;
    preferences.startWithSession = true;
    const PreferencesDialog dialog(preferences, test::builtInCatalog(), true);
    EXPECT_EQ(dialog.preferences(), preferences);
}

TEST(PreferencesDialogTest, saysWhichStretchesNeedAPlace) {
    const PreferencesDialog dialog(Preferences(), test::builtInCatalog(), true);
    const auto boxes = dialog.findChildren<QCheckBox*>();
    const auto says = [&](const QString& text) {
        return std::ranges::any_of(boxes, [&](const QCheckBox* box) { return box->text() == text; });
    };
    EXPECT_TRUE(says(QStringLiteral("Doorway (chest stretch)")));
    EXPECT_TRUE(says(QStringLiteral("Floor (cat-cow)")));
}

TEST(PreferencesDialogTest, untickingAPlaceTakesItAway) {
    const PreferencesDialog dialog(Preferences(), test::builtInCatalog(), true);
    for (QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
        if (box->text().startsWith(QStringLiteral("Floor")))
            box->setChecked(false);
    }
    EXPECT_EQ(dialog.preferences().places, (std::set{Place::Standing, Place::Chair, Place::Doorway}));
}

TEST(PreferencesDialogTest, theIntervalKeepsItsBounds) {
    const PreferencesDialog dialog(Preferences(), test::builtInCatalog(), true);
    for (QSpinBox* box : dialog.findChildren<QSpinBox*>())
        box->setValue(100'000);
    EXPECT_EQ(dialog.preferences().workInterval, BreakPolicy::longestInterval);
    EXPECT_EQ(dialog.preferences().breakLength, longestBreak);
}

TEST(PreferencesDialogTest, greysOutWhatTheSystemHasNoWayFor) {
    const PreferencesDialog dialog(Preferences(), test::builtInCatalog(), false);
    const auto boxes = dialog.findChildren<QCheckBox*>();
    EXPECT_EQ(std::ranges::count_if(boxes, [](const QCheckBox* box) { return !box->isEnabled(); }), 1);
}

} // namespace
} // namespace unhunch

#include "app/ui/preferences/OwnReminders.h"

#include "app/settings/Preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

class OwnRemindersTest : public testing::Test {
protected:
    OwnRemindersTest() { list.show(); }

    QLineEdit& field(const char* name) {
        for (auto* edit : list.findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == QLatin1String(name))
                return *edit;
        }
        throw std::runtime_error(name);
    }
    void press(const char* text) {
        for (auto* button : list.findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String(text))
                button->click();
        }
    }
    /// What the person is told to be wrong; empty when nothing.
    QString fault() {
        for (const auto* label : list.findChildren<QLabel*>()) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

    OwnReminders list{{}};
};

TEST_F(OwnRemindersTest, oneAfterWorkIsAdded) {
    field("What to remind of").setText(QStringLiteral("  Drink   some water "));
    press("&Add");
    ASSERT_EQ(list.reminders().size(), 1U);
    EXPECT_EQ(list.reminders().front(),
              (SideReminder{std::string("Drink some water"), usualSideLength, AfterWork{60min}}));
    EXPECT_EQ(field("What to remind of").text(), QString());
    EXPECT_EQ(fault(), QString());
}

TEST_F(OwnRemindersTest, oneAtTimesOfWorkdaysIsAdded) {
    field("What to remind of").setText(QStringLiteral("Tea"));
    list.findChild<QComboBox*>()->setCurrentIndex(1);
    field("Times of the day").setText(QStringLiteral("15:00, 10:30,15:00"));
    list.findChild<QCheckBox*>()->setChecked(true);
    press("&Add");
    ASSERT_EQ(list.reminders().size(), 1U);
    EXPECT_EQ(list.reminders().front().when,
              (decltype(SideReminder::when)(AtTimes{.times = {630min, 900min}, .weekdays = workdays})));
}

TEST_F(OwnRemindersTest, withoutATextOrWithAWrongTimeNothingIsAddedAndThePersonIsTold) {
    press("&Add");
    EXPECT_TRUE(list.reminders().empty());
    EXPECT_FALSE(fault().isEmpty());

    field("What to remind of").setText(QStringLiteral("Tea"));
    list.findChild<QComboBox*>()->setCurrentIndex(1);
    field("Times of the day").setText(QStringLiteral("10:30, noon"));
    press("&Add");
    EXPECT_TRUE(list.reminders().empty());
    EXPECT_TRUE(fault().contains(QStringLiteral("noon")));
    EXPECT_EQ(field("What to remind of").text(), QStringLiteral("Tea"));
}

TEST_F(OwnRemindersTest, theSelectedOneIsTakenAway) {
    for (const char* text : {"Tea", "Water"}) {
        field("What to remind of").setText(QLatin1String(text));
        press("&Add");
    }
    list.findChild<QListWidget*>()->setCurrentRow(0);
    press("Remo&ve");
    ASSERT_EQ(list.reminders().size(), 1U);
    EXPECT_EQ(list.reminders().front().what, decltype(SideReminder::what)("Water"));
}

} // namespace
} // namespace unhunch

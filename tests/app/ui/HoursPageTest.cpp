#include "app/ui/preferences/HoursPage.h"

#include "app/ui/preferences/PreferencesDialog.h"
#include "core/reminder/WorkingHoursText.h"
#include "tests/support/Stretches.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

Preferences workingFrom(std::string_view hours) {
    Preferences preferences;
    preferences.workingHours = parseWorkingHours(hours);
    return preferences;
}

template <class Widget>
Widget& named(const QWidget& page, const QString& name) {
    for (auto* widget : page.findChildren<Widget*>()) {
        if (widget->accessibleName() == name || widget->property("text").toString() == name)
            return *widget;
    }
    throw std::runtime_error("nothing is named " + name.toStdString());
}

QLineEdit& day(const QWidget& page, const char* name) { return named<QLineEdit>(page, QLatin1String(name)); }

WorkingHours chosen(const HoursPage& page) {
    Preferences preferences;
    page.writeTo(preferences);
    return preferences.workingHours;
}

TEST(HoursPageTest, atFirstRemindersComeAtAnyTimeAndTheUsualHoursAreOffered) {
    const HoursPage page{Preferences()};
    EXPECT_EQ(chosen(page), WorkingHours());
    EXPECT_FALSE(day(page, "Monday").isEnabled());
    named<QRadioButton>(page, QStringLiteral("Only in these &hours")).click();
    EXPECT_TRUE(day(page, "Monday").isEnabled());
    EXPECT_EQ(chosen(page), parseWorkingHours("Mon-Fri 09:00-18:00"));
}

TEST(HoursPageTest, showsTheHoursOfEachDayAsPeopleWriteThem) {
    const HoursPage page(workingFrom("Tue 09:00-12:30,13:30-18:00; Sat 22:00-02:00"));
    EXPECT_EQ(day(page, "Monday").text(), QString());
    EXPECT_EQ(day(page, "Tuesday").text(), QStringLiteral("09:00-12:30, 13:30-18:00"));
    EXPECT_EQ(day(page, "Saturday").text(), QStringLiteral("22:00-02:00"));
}

TEST(HoursPageTest, takesADashAsItIsPrinted) {
    const HoursPage page(workingFrom("Tue 09:00-12:30"));
    day(page, "Wednesday").setText(QStringLiteral("10:00–11:00"));
    EXPECT_EQ(chosen(page), parseWorkingHours("Tue 09:00-12:30; Wed 10:00-11:00"));
}

TEST(HoursPageTest, saysWhatItCannotUnderstandAndLeavesTheHoursAlone) {
    HoursPage page(workingFrom("Tue 09:00-12:30"));
    day(page, "Wednesday").setText(QStringLiteral("10 to 11"));
    EXPECT_THAT(page.fault().toStdString(), HasSubstr("10 to 11"));
    EXPECT_EQ(chosen(page), WorkingHours());
    day(page, "Wednesday").clear();
    EXPECT_EQ(page.fault(), QString());
}

TEST(HoursPageTest, aWeekWithoutAnyHoursIsAFault) {
    HoursPage page(workingFrom("Tue 09:00-12:30"));
    day(page, "Tuesday").clear();
    EXPECT_FALSE(page.fault().isEmpty());
}

TEST(HoursPageTest, daysOffAreAddedAndTakenAway) {
    HoursPage page{Preferences()};
    page.setToday({std::chrono::year{2026}, std::chrono::November, std::chrono::day{18}});
    EXPECT_EQ(named<QDateEdit>(page, QStringLiteral("First day off")).date(), QDate(2026, 11, 18));
    named<QDateEdit>(page, QStringLiteral("First day off")).setDate(QDate(2026, 12, 24));
    EXPECT_EQ(named<QDateEdit>(page, QStringLiteral("Last day off")).date(), QDate(2026, 12, 24));
    named<QDateEdit>(page, QStringLiteral("Last day off")).setDate(QDate(2027, 1, 1));
    named<QPushButton>(page, QStringLiteral("&Add")).click();
    named<QPushButton>(page, QStringLiteral("&Add")).click(); // once is enough
    ASSERT_EQ(chosen(page).daysOff.size(), 1U);
    EXPECT_EQ(toString(chosen(page)), "Mon-Sun 00:00-24:00; off 2026-12-24..2027-01-01");

    auto& remove = named<QPushButton>(page, QStringLiteral("Remo&ve"));
    EXPECT_FALSE(remove.isEnabled());
    page.findChild<QListWidget*>()->setCurrentRow(0);
    remove.click();
    EXPECT_TRUE(chosen(page).daysOff.empty());
}

TEST(HoursPageTest, aFaultKeepsTheDialogOpenAndShowsItsPage) {
    PreferencesDialog dialog(workingFrom("Tue 09:00-12:30"), test::prescribedPlan(), true);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    day(dialog, "Wednesday").setText(QStringLiteral("late"));
    QMetaObject::invokeMethod(&dialog, "accept");
    EXPECT_TRUE(accepted.isEmpty());
    EXPECT_TRUE(day(dialog, "Wednesday").isVisible());
    EXPECT_EQ(dialog.focusWidget(), &day(dialog, "Wednesday"));

    day(dialog, "Wednesday").clear();
    QMetaObject::invokeMethod(&dialog, "accept");
    EXPECT_EQ(accepted.size(), 1);
}

} // namespace
} // namespace unhunch

#include "app/ui/week/WeekPage.h"

#include "app/ui/week/WeekModel.h"
#include "core/week/PlanHistory.h"
#include "tests/support/Stretches.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

namespace unhunch {
namespace {

constexpr Date wednesday{std::chrono::year{2026} / 11 / 18};
constexpr IsoWeek week47{2026, 47};

class WeekPageTest : public testing::Test {
protected:
    WeekPageTest() { window.showWeek(week(), catalog, wednesday, true); }

    [[nodiscard]] WeekAdherence week() const {
        const std::vector<Completion> done{{"shoulder-rolls", wednesday, Outcome::Complete},
                                           {"cat-cow", addDays(wednesday, -1), Outcome::Partial}};
        return adherence(planFor(catalog, addDays(wednesday, -30)), done, week47, wednesday, Calendar());
    }
    [[nodiscard]] QString cell(int row, int column) const {
        return table->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }

    StretchCatalog catalog = test::builtInCatalog();
    WeekPage window;
    QTableView* table = window.findChild<QTableView*>();
};

TEST_F(WeekPageTest, hasARowForEachStretchAndAColumnForEachDay) {
    EXPECT_EQ(table->model()->rowCount(), 4);
    EXPECT_EQ(table->model()->columnCount(), 8);
}

TEST_F(WeekPageTest, onALowScreenTheStretchesAreScrolled) {
    window.show();
    const int least = window.minimumSizeHint().height();
    EXPECT_LT(least, 400) << "of the 540 that a small screen has at 200 %";
    window.resize(window.width(), least);
    QApplication::processEvents();
    EXPECT_GT(table->verticalScrollBar()->maximum(), 0);
    window.resize(window.width(), least + table->verticalHeader()->length());
    QApplication::processEvents();
    EXPECT_EQ(table->verticalScrollBar()->maximum(), 0) << "where there is room, all are in sight";
}

TEST_F(WeekPageTest, eachCellSaysInWordsWhatItShows) {
    EXPECT_EQ(cell(1, 2), QStringLiteral("Shoulder rolls, Wednesday, 18 November: done"));
    EXPECT_EQ(cell(3, 1), QStringLiteral("Cat-cow, Tuesday, 17 November: partly done"));
    EXPECT_EQ(cell(0, 0), QStringLiteral("Chest stretch, Monday, 16 November: not done"));
    EXPECT_EQ(cell(0, 6), QStringLiteral("Chest stretch, Sunday, 22 November: to come"));
    EXPECT_EQ(cell(0, 7), QStringLiteral("Chest stretch: 0 of 3–4 days, on track"));
}

TEST_F(WeekPageTest, theKeyboardReadsACell) {
    window.show();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 1));
    QTest::keyClick(table, Qt::Key_Right);
    const auto labels = window.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text() == QStringLiteral("Shoulder rolls, Wednesday, 18 November: done");
    }));
}

TEST_F(WeekPageTest, aScreenReaderGetsTheWholeWeekInWords) {
    const QString summary = table->accessibleDescription();
    EXPECT_TRUE(summary.contains(QStringLiteral("1 of 20 prescribed days done, 5 percent")))
        << summary.toStdString();
    for (const ChosenStretch& chosen : startingPlan(catalog)) {
        const std::string& title = catalog.find(chosen.stretch)->title;
        EXPECT_TRUE(summary.contains(QString::fromStdString(title))) << title;
    }
}

TEST_F(WeekPageTest, aScreenReaderFindsTheCellsOfTheTable) {
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(table);
    ASSERT_NE(reader, nullptr);
    QAccessibleTableInterface* cells = reader->tableInterface();
    ASSERT_NE(cells, nullptr);
    QAccessibleInterface* found = cells->cellAt(1, 2);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->text(QAccessible::Name), QStringLiteral("Shoulder rolls, Wednesday, 18 November: done"));
}

TEST_F(WeekPageTest, goesNoFurtherThanToday) {
    window.show();
    const QSignalSpy later(&window, &WeekPage::laterAsked);
    const QSignalSpy earlier(&window, &WeekPage::earlierAsked);
    QTest::keyClick(&window, Qt::Key_PageDown);
    QTest::keyClick(&window, Qt::Key_PageUp);
    EXPECT_EQ(later.size(), 0);
    EXPECT_EQ(earlier.size(), 1);
    window.showWeek(week(), catalog, wednesday, false);
    QTest::keyClick(&window, Qt::Key_PageDown);
    EXPECT_EQ(later.size(), 1);
}

TEST_F(WeekPageTest, aClickOnAStretchAsksToReadAboutIt) {
    window.show();
    StretchId asked;
    QObject::connect(&window, &WeekPage::stretchAsked, &window,
                     [&](const StretchId& stretch) { asked = stretch; });
    QHeaderView* rows = table->verticalHeader();
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {},
                      {10, rows->sectionViewportPosition(1) + rows->sectionSize(1) / 2});
    EXPECT_EQ(asked, "shoulder-rolls");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(3, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(asked, "cat-cow");
}

TEST_F(WeekPageTest, aCellLeadsToWhatWasDoneThatDay) {
    window.show();
    std::optional<Date> asked;
    QObject::connect(&window, &WeekPage::dayAsked, &window, [&](Date day) { asked = day; });
    auto* button = window.findChild<QPushButton*>(QStringLiteral("week-to-day"));
    EXPECT_FALSE(button->isEnabled());
    table->setCurrentIndex(table->model()->index(1, 1));
    button->click();
    EXPECT_EQ(asked, addDays(wednesday, -1));
    table->setCurrentIndex(table->model()->index(1, 3));
    EXPECT_FALSE(button->isEnabled()) << "nothing was done on a day to come";
    table->setCurrentIndex(table->model()->index(1, WeekModel::scoreColumn));
    EXPECT_FALSE(button->isEnabled());
}

TEST_F(WeekPageTest, nothingIsCutOffAtItsSmallestSize) {
    window.show();
    window.resize(window.minimumSizeHint());
    EXPECT_GE(table->width(), table->minimumWidth());
    int width = table->verticalHeader()->width();
    for (int column = 0; column < table->model()->columnCount(); ++column)
        width += table->columnWidth(column);
    EXPECT_LE(width, table->width());
}

} // namespace
} // namespace unhunch

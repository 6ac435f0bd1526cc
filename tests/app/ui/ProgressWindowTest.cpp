#include "app/ui/progress/ProgressWindow.h"

#include "app/text/WeekWords.h"
#include "app/ui/guide/Announcer.h"
#include "app/ui/progress/Chart.h"
#include "app/ui/progress/JournalPage.h"
#include "app/ui/progress/StretchesChart.h"
#include "app/ui/progress/TextTableView.h"
#include "app/ui/progress/TrendChart.h"
#include "app/ui/progress/YearChart.h"
#include "tests/support/SomebodysYears.h"
#include "tests/support/Stretches.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <set>

namespace unhunch::test {

namespace {

constexpr Date today{std::chrono::year{2026} / 11 / 18};

class ProgressWindowTest : public testing::Test {
protected:
    ProgressWindowTest() {
        QObject::connect(&window, &ProgressWindow::wanted, &window, [this](const ProgressAsked& asked) {
            window.showProgress(somebody.shown(asked, catalog));
        });
        window.showProgress(somebody.shown({}, catalog));
        window.show();
    }

    void turnTo(ProgressPage page) { window.findChild<QTabBar*>()->setCurrentIndex(static_cast<int>(page)); }
    /// The chart of that kind on the page that is on show.
    template <typename Kind = Chart>
    [[nodiscard]] Kind* chart() const {
        return window.findChild<QStackedWidget*>()->currentWidget()->findChild<Kind*>();
    }
    [[nodiscard]] QString reading() const {
        return window.findChild<QStackedWidget*>()
            ->currentWidget()
            ->findChild<QLabel*>(QStringLiteral("chart-reading"))
            ->text();
    }
    void showTables() {
        window.findChild<QToolButton*>(QStringLiteral("progress-as-table"))->setChecked(true);
    }

    StretchCatalog catalog = builtInCatalog();
    SomebodysYears somebody = busyYears(130, today, catalog);
    ProgressWindow window;
};

} // namespace

TEST_F(ProgressWindowTest, oneSentenceAboutTheWeekStandsOnTopOfEachPage) {
    const auto* sentence = window.findChild<QLabel*>(QStringLiteral("progress-sentence"));
    const QString expected = WeekWords::sentence(somebody.shown({}, catalog).current, catalog);
    for (const ProgressPage page : {ProgressPage::Week, ProgressPage::Trend, ProgressPage::Stretches,
                                    ProgressPage::Year, ProgressPage::Moments}) {
        turnTo(page);
        EXPECT_EQ(sentence->text(), expected);
    }
}

TEST_F(ProgressWindowTest, theArrowKeysReachEachCellAndReadIt) {
    for (const ProgressPage page : {ProgressPage::Trend, ProgressPage::Stretches, ProgressPage::Moments}) {
        turnTo(page);
        Chart* cells = chart();
        ASSERT_NE(cells, nullptr);
        cells->setFocus();
        std::set<int> reached;
        QTest::keyClick(cells, Qt::Key_Home);
        for (bool more = true; more;) {
            const int rowBegins = *cells->current();
            for (int before = -1; before != *cells->current(); QTest::keyClick(cells, Qt::Key_Right)) {
                before = *cells->current();
                reached.insert(before);
                EXPECT_EQ(reading(), cells->wordsOf(before));
                EXPECT_FALSE(reading().isEmpty());
            }
            cells->setCurrent(rowBegins);
            QTest::keyClick(cells, Qt::Key_Down);
            more = *cells->current() != rowBegins;
        }
        EXPECT_EQ(static_cast<int>(reached.size()), cells->cellCount());
    }
}

TEST_F(ProgressWindowTest, inTheYearTheArrowsGoADayOrAWeek) {
    turnTo(ProgressPage::Year);
    auto* year = chart<YearChart>();
    year->setFocus();
    year->setCurrent(30);
    QTest::keyClick(year, Qt::Key_Right);
    EXPECT_EQ(reading().section(u':', 0, 0), QStringLiteral("Sunday, 1 February"));
    QTest::keyClick(year, Qt::Key_Up);
    EXPECT_EQ(reading().section(u':', 0, 0), QStringLiteral("Sunday, 25 January"));
    year->setCurrent(0);
    QTest::keyClick(year, Qt::Key_Left);
    EXPECT_EQ(year->current(), 0);
}

TEST_F(ProgressWindowTest, theKeyboardStaysWhereItIsWhenTheJournalChanges) {
    turnTo(ProgressPage::Trend);
    auto* trend = chart<TrendChart>();
    trend->setCurrent(11);
    const QString before = reading();
    somebody.completions.push_back({"cat-cow", today, Outcome::Complete});
    window.showProgress(somebody.shown(window.asked(), catalog));
    EXPECT_EQ(trend->current(), 11);
    EXPECT_EQ(reading(), trend->wordsOf(11));
    EXPECT_NE(reading(), before);
}

TEST_F(ProgressWindowTest, aClickReadsTheCellUnderIt) {
    turnTo(ProgressPage::Trend);
    auto* trend = chart<TrendChart>();
    QTest::mouseClick(trend, Qt::LeftButton, {}, trend->areaOf(3).center().toPoint());
    EXPECT_EQ(trend->current(), 3);
    EXPECT_EQ(reading(), trend->wordsOf(3));
}

TEST_F(ProgressWindowTest, fromRightToLeftTheNewestWeekIsOnTheLeft) {
    turnTo(ProgressPage::Trend);
    window.setLayoutDirection(Qt::RightToLeft);
    auto* trend = chart<TrendChart>();
    EXPECT_LT(trend->areaOf(11).center().x(), trend->areaOf(0).center().x());
    trend->setFocus();
    trend->setCurrent(5);
    QTest::keyClick(trend, Qt::Key_Left);
    EXPECT_EQ(trend->current(), 6);
}

TEST_F(ProgressWindowTest, aScreenReaderHearsTheCellThatTheKeyboardReaches) {
    turnTo(ProgressPage::Trend);
    auto* trend = chart<TrendChart>();
    const auto* announcer = window.findChild<Announcer*>();
    trend->setFocus();
    trend->setCurrent(2);
    QTest::keyClick(trend, Qt::Key_Right);
    QCoreApplication::processEvents();
    EXPECT_TRUE(announcer->text().contains(trend->wordsOf(3))) << announcer->text().toStdString();
}

TEST_F(ProgressWindowTest, eachChartHasItsFiguresAsATable) {
    showTables();
    for (const auto& [page, rows] :
         {std::pair(ProgressPage::Trend, 12), std::pair(ProgressPage::Stretches, 48),
          std::pair(ProgressPage::Year, 322)}) {
        turnTo(page);
        auto* table = chart<TextTableView>();
        ASSERT_NE(table, nullptr);
        EXPECT_TRUE(table->isVisible());
        EXPECT_FALSE(chart()->isVisible());
        EXPECT_EQ(table->model()->rowCount(), rows);
    }
}

TEST_F(ProgressWindowTest, copyingGivesTabSeparatedText) {
    turnTo(ProgressPage::Trend);
    QTest::keyClick(chart(), Qt::Key_C, Qt::ControlModifier);
    const QString fromChart = QGuiApplication::clipboard()->text();
    EXPECT_EQ(fromChart.section(u'\n', 0, 0),
              QStringLiteral("Week\tFrom\tTo\tDays done\tDays prescribed\tPercent\tRow of weeks"));
    EXPECT_EQ(fromChart.count(u'\n'), 13);
    EXPECT_TRUE(
        fromChart.section(u'\n', 1, 1).startsWith(QStringLiteral("2026-W47\t2026-11-16\t2026-11-22\t")));
    showTables();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(chart<TextTableView>(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), fromChart);
}

TEST_F(ProgressWindowTest, selectedRowsAloneAreCopied) {
    showTables();
    turnTo(ProgressPage::Trend);
    auto* table = chart<TextTableView>();
    table->selectionModel()->select(QItemSelection(table->model()->index(1, 0), table->model()->index(2, 1)),
                                    QItemSelectionModel::Select);
    EXPECT_EQ(table->copied().count(u'\n'), 3);
    EXPECT_TRUE(table->copied().section(u'\n', 1, 1).startsWith(QStringLiteral("2026-W46")));
}

TEST_F(ProgressWindowTest, theWeekIsCopiedWhole) {
    auto* week = chart<QTableView>();
    week->setFocus();
    week->setCurrentIndex(week->model()->index(0, 0));
    QTest::keyClick(week, Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("\nShoulder rolls\t"))) << text.toStdString();
    EXPECT_EQ(text.section(u'\n', 1, 1).count(u'\t'), 8);
}

TEST_F(ProgressWindowTest, asksForTheSpanTheYearAndTheWeekThatAreWanted) {
    turnTo(ProgressPage::Trend);
    for (auto* button : window.findChild<QStackedWidget*>()->currentWidget()->findChildren<QToolButton*>()) {
        if (button->text().startsWith(QStringLiteral("52")))
            button->click();
    }
    EXPECT_EQ(window.asked().weeks, yearOfWeeks);
    EXPECT_EQ(chart<TrendChart>()->cellCount(), 52);

    turnTo(ProgressPage::Year);
    auto* later = window.findChild<QToolButton*>(QStringLiteral("year-later"));
    EXPECT_FALSE(later->isEnabled()) << "no year to come";
    window.findChild<QToolButton*>(QStringLiteral("year-earlier"))->click();
    EXPECT_EQ(window.asked().year, std::chrono::year{2025});
    QTest::keyClick(chart(), Qt::Key_PageUp);
    EXPECT_EQ(window.asked().year, std::chrono::year{2024});
    EXPECT_FALSE(window.findChild<QToolButton*>(QStringLiteral("year-earlier"))->isEnabled())
        << "the plan began in that year";

    turnTo(ProgressPage::Week);
    QTest::keyClick(chart<QTableView>(), Qt::Key_PageUp);
    EXPECT_EQ(window.asked().week, (IsoWeek{2026, 46}));
    QTest::keyClick(chart<QTableView>(), Qt::Key_PageDown);
    EXPECT_EQ(window.asked().week, std::nullopt) << "today's week stays so when the week turns";
}

TEST_F(ProgressWindowTest, weeksAndYearsAreTurnedFromTheTabsToo) {
    auto* tabs = window.findChild<QTabBar*>();
    QTest::keyClick(tabs, Qt::Key_PageDown);
    EXPECT_EQ(window.asked().week, std::nullopt);
    QTest::keyClick(tabs, Qt::Key_PageUp);
    EXPECT_EQ(window.asked().week, (IsoWeek{2026, 46}));
    turnTo(ProgressPage::Year);
    QTest::keyClick(tabs, Qt::Key_PageUp);
    EXPECT_EQ(window.asked().year, std::chrono::year{2025});
}

TEST_F(ProgressWindowTest, aStretchsRowLeadsToItsPage) {
    turnTo(ProgressPage::Stretches);
    StretchId read;
    QObject::connect(&window, &ProgressWindow::stretchAsked, &window,
                     [&](const StretchId& id) { read = id; });
    auto* stretches = chart<StretchesChart>();
    stretches->setFocus();
    stretches->setCurrent(13 + 5);
    QTest::keyClick(stretches, Qt::Key_Return);
    EXPECT_EQ(read, "shoulder-rolls");
}

TEST_F(ProgressWindowTest, whoBeganTodaySeesNoEmptyCharts) {
    somebody = firstDay(today, catalog);
    turnTo(ProgressPage::Moments);
    for (const Chart* each : window.findChild<QStackedWidget*>()->currentWidget()->findChildren<Chart*>())
        EXPECT_FALSE(each->isVisible());
    turnTo(ProgressPage::Trend);
    EXPECT_EQ(window.findChild<QLabel*>(QStringLiteral("progress-streak"))->text(),
              QStringLiteral("The first week that you keep begins a row."));
}

TEST_F(ProgressWindowTest, aFaultIsShownInsteadOfCharts) {
    window.showFault(QStringLiteral("The journal is locked."));
    const auto* fault = window.findChild<QLabel*>(QStringLiteral("progress-fault"));
    EXPECT_TRUE(fault->isVisible());
    EXPECT_EQ(fault->text(), QStringLiteral("The journal is locked."));
    EXPECT_TRUE(window.findChild<QLabel*>(QStringLiteral("progress-sentence"))->text().isEmpty());
    window.showProgress(somebody.shown({}, catalog));
    EXPECT_FALSE(fault->isVisible());
}

TEST_F(ProgressWindowTest, aNoticeStandsOnEachPageUntilItIsOver) {
    window.showNotice(QStringLiteral("One session waits to be written."));
    turnTo(ProgressPage::Year);
    const auto* notice = window.findChild<QLabel*>(QStringLiteral("progress-notice"));
    EXPECT_TRUE(notice->isVisible());
    window.showNotice({});
    EXPECT_FALSE(notice->isVisible());
}

TEST_F(ProgressWindowTest, opensAtTodaysWeekAgain) {
    turnTo(ProgressPage::Year);
    window.beginAnew();
    EXPECT_EQ(window.asked().page, ProgressPage::Week);
    EXPECT_EQ(window.findChild<QTabBar*>()->currentIndex(), 0);
}

TEST_F(ProgressWindowTest, escapeClosesIt) {
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_FALSE(window.isVisible());
}

TEST_F(ProgressWindowTest, aDayOfTheYearLeadsToWhatWasDoneOnIt) {
    turnTo(ProgressPage::Year);
    auto* year = chart<YearChart>();
    auto* button = window.findChild<QPushButton*>(QStringLiteral("year-to-day"));
    EXPECT_FALSE(button->isEnabled()) << "no day is chosen";
    year->setFocus();
    year->setCurrent(0);
    ASSERT_TRUE(button->isEnabled());
    button->click();
    EXPECT_EQ(window.asked().page, ProgressPage::Journal);
    constexpr Date newYear{std::chrono::year{2026} / 1 / 1};
    EXPECT_EQ(window.journal().search(), (SessionSearch{.days = {newYear, newYear}}));
    turnTo(ProgressPage::Year);
    year->setCurrent(year->cellCount() - 1);
    EXPECT_FALSE(button->isEnabled()) << "that day is still to come";
}

} // namespace unhunch::test

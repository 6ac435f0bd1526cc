#include "app/ui/report/ReportDialog.h"

#include "app/ui/report/Paper.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using std::chrono::year_month;

constexpr year_month month(unsigned number) { return 2026y / std::chrono::month{number}; }

class ReportDialogTest : public testing::Test {
protected:
    template <class Part>
    [[nodiscard]] Part* part(const char* name) const {
        return dialog.findChild<Part*>(QString::fromLatin1(name));
    }
    void choose(const char* months, const QString& name) const {
        auto* box = part<QComboBox>(months);
        ASSERT_GE(box->findText(name), 0) << name.toStdString();
        box->setCurrentIndex(box->findText(name));
    }
    [[nodiscard]] QPlainTextEdit& notes() const { return *part<QPlainTextEdit>("report-notes"); }

    ReportDialog dialog{2026y / 8 / 17, 2026y / 11 / 18};
};

TEST_F(ReportDialogTest, isAboutThisMonthAndTheLastAtFirst) {
    EXPECT_EQ(dialog.wish().days, (DateRange{2026y / 10 / 1, 2026y / 11 / 30}));
    EXPECT_EQ(dialog.wish().format, ReportFormat::Pdf);
    EXPECT_EQ(dialog.wish().paper, usualPaper());
}

TEST_F(ReportDialogTest, inAPlansFirstMonthThereIsNoOther) {
    const ReportDialog first(2026y / 11 / 2, 2026y / 11 / 18);
    EXPECT_EQ(first.wish().days, (DateRange{2026y / 11 / 1, 2026y / 11 / 30}));
    EXPECT_EQ(first.findChild<QComboBox*>(QStringLiteral("report-from"))->count(), 1);
}

TEST_F(ReportDialogTest, monthsGoBackToThePlansFirst) {
    const auto* from = part<QComboBox>("report-from");
    ASSERT_EQ(from->count(), 4);
    EXPECT_EQ(from->itemText(0), QStringLiteral("November 2026"));
    EXPECT_EQ(from->itemText(3), QStringLiteral("August 2026"));
}

TEST_F(ReportDialogTest, theOtherEndFollows) {
    choose("report-to", QStringLiteral("September 2026"));
    EXPECT_EQ(dialog.wish().days, (DateRange{2026y / 9 / 1, 2026y / 9 / 30}));
    choose("report-from", QStringLiteral("November 2026"));
    EXPECT_EQ(dialog.wish().days, (DateRange{2026y / 11 / 1, 2026y / 11 / 30}));
}

TEST_F(ReportDialogTest, eachMonthHasNotesOfItsOwn) {
    dialog.setWritten(QStringLiteral("Ada Weber"),
                      {{month(8), QStringLiteral("begun")}, {month(10), QStringLiteral("a cold")}});
    EXPECT_TRUE(notes().toPlainText().isEmpty()) << "of November, which comes first";
    notes().setPlainText(QStringLiteral("better"));
    choose("report-notes-of", QStringLiteral("October 2026"));
    EXPECT_EQ(notes().toPlainText(), QStringLiteral("a cold"));
    notes().setPlainText(QStringLiteral("  \n"));
    const ReportWish wish = dialog.wish();
    EXPECT_EQ(wish.name, QStringLiteral("Ada Weber"));
    EXPECT_THAT(wish.notes, testing::ElementsAre(testing::Pair(month(8), QStringLiteral("begun")),
                                                 testing::Pair(month(11), QStringLiteral("better"))))
        << "those of months that are not chosen stay";
    choose("report-notes-of", QStringLiteral("November 2026"));
    EXPECT_EQ(notes().toPlainText(), QStringLiteral("better"));
}

TEST_F(ReportDialogTest, onlyMonthsOfTheReportHaveNotesInIt) {
    choose("report-from", QStringLiteral("September 2026"));
    choose("report-to", QStringLiteral("October 2026"));
    const auto* months = part<QComboBox>("report-notes-of");
    ASSERT_EQ(months->count(), 2);
    EXPECT_EQ(months->itemText(0), QStringLiteral("October 2026"));
}

TEST_F(ReportDialogTest, theFileIsNamedAfterWhatIsInIt) {
    part<QRadioButton>("report-png")->setChecked(true);
    dialog.show();
    part<QPushButton>("report-save")->click();
    auto* files = dialog.findChild<QFileDialog*>();
    ASSERT_NE(files, nullptr);
    EXPECT_EQ(files->defaultSuffix(), QStringLiteral("png"));
    ASSERT_EQ(files->selectedFiles().size(), 1);
    EXPECT_TRUE(files->selectedFiles()[0].endsWith(QStringLiteral("/Stretch report 2026-10 to 2026-11.png")))
        << files->selectedFiles()[0].toStdString();
    const QSignalSpy asked(&dialog, &ReportDialog::reportAsked);
    Q_EMIT files->fileSelected(QStringLiteral("/there/r.png"));
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("/there/r.png"));
    EXPECT_EQ(dialog.wish().format, ReportFormat::Png);
}

TEST_F(ReportDialogTest, whileItIsMadeNoSecondOneCanBeAskedFor) {
    dialog.setBusy(true);
    EXPECT_FALSE(part<QPushButton>("report-save")->isEnabled());
    dialog.setBusy(false);
    EXPECT_TRUE(part<QPushButton>("report-save")->isEnabled());
}

TEST_F(ReportDialogTest, whatIsMadeCanBeOpenedAndANewTryTakesItsWordsAway) {
    dialog.show();
    const QSignalSpy opened(&dialog, &ReportDialog::openAsked);
    EXPECT_FALSE(part<QPushButton>("report-open")->isVisible());
    dialog.showDone(QStringLiteral("Saved."), QStringLiteral("/there/r.pdf"));
    part<QPushButton>("report-open")->click();
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("/there/r.pdf"));
    dialog.setBusy(true);
    EXPECT_FALSE(part<QPushButton>("report-open")->isVisible());
    dialog.showFault(QStringLiteral("The disk has no room."));
    EXPECT_TRUE(part<QLabel>("report-fault")->isVisible());
}

} // namespace
} // namespace unhunch

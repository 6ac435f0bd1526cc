#include "app/progress/ReportCommand.h"

#include "app/progress/ReportReader.h"
#include "app/ui/report/ReportPages.h"
#include "tests/app/command/CommandTest.h"
#include "tests/app/command/ParsedLine.h"
#include "tests/support/TextRecorder.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include <gmock/gmock.h>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#endif

namespace unhunch::test {

namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using namespace Qt::StringLiterals;

constexpr QSizeF a4(794, 1123);

class ReportCommand : public CommandTest {
protected:
    [[nodiscard]] QString place(const QString& name) const { return m_files.filePath(name); }
    [[nodiscard]] QStringList inFolder() const {
        return QDir(m_files.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] static QByteArray contentOf(const QString& name) {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] ReportShown reportOf(std::string_view first, std::string_view last) const {
        return readReport(programme.journal(), progressContext(programme, now.date),
                          {date(first), date(last)});
    }
    /// What stands on all pages.
    [[nodiscard]] static std::string textOf(const ReportPages& pages) {
        std::string text;
        for (int page = 0; page < pages.count(); ++page) {
            TextRecorder paper(a4.toSize());
            QPainter painter(&paper);
            pages.paint(painter, page);
            painter.end();
            text += paper.all() + '\n';
        }
        return text;
    }
    void felt(std::string_view day, Feeling feeling, bool easier) {
        didOn(day, "chest-stretch");
        Session session = written().back();
        session.felt = feeling;
        session.easier = easier;
        programme.journal().put(session);
    }

private:
    QTemporaryDir m_files;
};

TEST_F(ReportCommand, aWeekBelongsToTheMonthOfItsMiddleDay) {
    now.date = date("2026-12-10");
    const ReportShown report = reportOf("2026-11-01", "2026-12-31");
    ASSERT_EQ(report.months.size(), 2U);
    const auto weeks = [](const MonthReport& month) {
        std::vector<std::string> names;
        for (const WeekAdherence& week : month.weeks)
            names.push_back(toString(week.week));
        return names;
    };
    // The week from 30 November on has four of its days in December, the next one still runs.
    EXPECT_THAT(weeks(report.months[0]), ElementsAre("2026-W45", "2026-W46", "2026-W47", "2026-W48"));
    EXPECT_THAT(weeks(report.months[1]), ElementsAre("2026-W49", "2026-W50"));
    EXPECT_EQ(report.months[1].sum.weeks, 1);
    EXPECT_EQ(report.months[0].calendar.size(), 30U);
    EXPECT_EQ(report.months[1].trend.size(), 6U);
}

TEST_F(ReportCommand, theFiguresAreThoseOfTheWeeklyChart) {
    for (const char* day : {"2026-11-02", "2026-11-04", "2026-11-06", "2026-11-07"})
        didOn(day, "chest-stretch");
    didOn("2026-11-03", "cat-cow");
    const ReportShown report = reportOf("2026-11-01", "2026-11-30");
    ASSERT_EQ(report.months.size(), 1U);
    EXPECT_EQ(report.months[0].weeks.front(), programme.week({2026, 45}, now.date));
    const std::string text = textOf(ReportPages(report, a4));
    EXPECT_THAT(text, AllOf(HasSubstr("4 of 3"), HasSubstr("4 of 20"), HasSubstr("4 of 40, 10 %")));
    EXPECT_THAT(text, HasSubstr("still running"));
}

TEST_F(ReportCommand, thePlanIsThatOfTheMonthWithItsChanges) {
    programme.changePlan([](PlanRecord) {
        const auto line = [](const char* stretch, const char* since) {
            return PlanEntry{.chosen = {.stretch = stretch, .frequency = Daily{}}, .since = date(since)};
        };
        PlanRecord plan{{line("cat-cow", "2026-11-02"), line("shoulder-rolls", "2026-11-02"),
                         line("arm-circles", "2026-11-12")},
                        {{date("2026-10-30"), date("2026-11-04")}}};
        plan.history[1].until = date("2026-11-11");
        return plan;
    });
    const std::string november = textOf(ReportPages(reportOf("2026-11-01", "2026-11-30"), a4));
    EXPECT_THAT(november, AllOf(HasSubstr("Shoulder rolls\n10–15 times\nevery day\nuntil 11 Nov"),
                                HasSubstr("Arm circles\n10–15 times\nevery day\nfrom 12 Nov")));
    // What the plan began with is no change of it.
    EXPECT_THAT(november, Not(HasSubstr("from 2 Nov")));
    EXPECT_THAT(november, HasSubstr("The plan began on 2 Nov."));
    EXPECT_THAT(november, HasSubstr("The plan rested from 1 Nov to 4 Nov."));
    EXPECT_THAT(november, Not(HasSubstr("Chest stretch")));
}

TEST_F(ReportCommand, whatHurtIsSaidFirst) {
    felt("2026-11-03", Feeling::TooMuch, true);
    felt("2026-11-12", Feeling::Pain, false);
    felt("2026-11-13", Feeling::Same, false);
    const ReportShown report = reportOf("2026-11-01", "2026-11-30");
    ASSERT_EQ(report.months[0].felt.size(), 1U);
    EXPECT_EQ(report.months[0].felt[0],
              (FeltInMonth{"chest-stretch", {date("2026-11-12")}, {date("2026-11-03")}, 3, 1}));
    EXPECT_THAT(textOf(ReportPages(report, a4)),
                HasSubstr("Chest stretch: hurt on 12 Nov; too much on 3 Nov"));
}

TEST_F(ReportCommand, whatIsNotWrittenYetCounts) {
    ProgressContext context = progressContext(programme, now.date);
    didOn("2026-11-03", "cat-cow");
    Session waiting = written().back();
    waiting.finishedAt.date = date("2026-11-05");
    context.unwritten = {waiting};
    const ReportShown report =
        readReport(programme.journal(), context, {date("2026-11-01"), date("2026-11-30")});
    EXPECT_EQ(report.months[0].sum.done, 2);
}

TEST_F(ReportCommand, longNotesGoOnAndNothingLiesBesideThePaper) {
    ReportShown report = reportOf("2026-11-01", "2026-11-30");
    report.name = u"Ada Weber"_s;
    QString notes;
    for (int line = 0; line < 120; ++line)
        notes += u"A word about my back, and about a week without much sleep. "_s.repeated(3) + u'\n';
    notes += u"The end."_s;
    report.notes = {{date("2026-11-01").year() / 11, notes}};
    const ReportPages pages(report, a4);
    EXPECT_GE(pages.count(), 4);
    for (int page = 0; page < pages.count(); ++page) {
        TextRecorder paper(a4.toSize());
        QPainter painter(&paper);
        pages.paint(painter, page);
        painter.end();
        for (const TextRecorder::Text& text : paper.texts()) {
            EXPECT_GE(text.at.x(), 40) << text.words.toStdString();
            EXPECT_LE(text.at.x() + text.width, a4.width() - 40) << text.words.toStdString();
            EXPECT_LE(text.at.y(), a4.height() - 40) << text.words.toStdString();
        }
        EXPECT_THAT(paper.all(), AllOf(HasSubstr("Ada Weber"), HasSubstr("not medical advice"),
                                       HasSubstr("Page " + std::to_string(page + 1))));
    }
    EXPECT_THAT(textOf(pages), HasSubstr("The end."));
}

TEST_F(ReportCommand, aMonthWithTensionAndAFewNotesTakesOnePageOfLetter) {
    for (const char* day : {"2026-11-03", "2026-11-10", "2026-11-17"})
        programme.journal().put(
            Tension{newUuid(), {date(day), std::chrono::hours{10}, std::chrono::minutes{60}}, 6, 3});
    ReportShown report = reportOf("2026-11-01", "2026-11-30");
    report.notes = {
        {date("2026-11-01").year() / 11, u"Less pain since the new chair. Headaches on two days."_s}};
    const ReportPages pages(report, letterPaper());
    EXPECT_EQ(pages.count(), 1);
    EXPECT_THAT(textOf(pages), HasSubstr("since the new chair"));
}

TEST_F(ReportCommand, eachMonthHasItsOwnNotes) {
    now.date = date("2026-12-10");
    const auto year = date("2026-11-01").year();
    ReportShown report = reportOf("2026-11-01", "2026-12-31");
    report.notes = {{year / 11, u"a cold"_s}, {year / 12, u"better"_s}, {year / 10, u"of another month"_s}};
    const ReportPages pages(report, a4);
    const std::string text = textOf(pages);
    EXPECT_THAT(text, AllOf(HasSubstr("a cold"), HasSubstr("better"), Not(HasSubstr("of another month"))));
    EXPECT_LT(text.find("a cold"), text.find("better"));
}

TEST_F(ReportCommand, whatIsKeptForReportsStandsOnItUnlessTheCommandSaysOtherwise) {
    const auto month = date("2026-11-01").year() / 11;
    const WrittenForReports kept{u"Ada Weber"_s, {{month, u"a cold"_s}}};
    EXPECT_EQ(runReport({.file = place(u"kept.png"_s), .png = true}, context(), kept), ExitStatus::Done);
    EXPECT_EQ(
        runReport({.file = place(u"same.png"_s), .png = true, .name = u"Ada Weber"_s, .notes = u"a cold"_s},
                  context()),
        ExitStatus::Done);
    EXPECT_EQ(runReport({.file = place(u"said.png"_s), .png = true, .notes = u"better"_s}, context(), kept),
              ExitStatus::Done);
    EXPECT_EQ(contentOf(place(u"kept.png"_s)), contentOf(place(u"same.png"_s)));
    EXPECT_NE(contentOf(place(u"kept.png"_s)), contentOf(place(u"said.png"_s)));
}

TEST_F(ReportCommand, whatWasDoneBesideThePlanIsSaidOnce) {
    programme.changePlan([](PlanRecord) {
        return PlanRecord{
            {{.chosen = {.stretch = "cat-cow", .frequency = Daily{}}, .since = date("2026-11-02")}}, {}};
    });
    didOn("2026-11-03", "arm-circles");
    const std::string text = textOf(ReportPages(reportOf("2026-11-01", "2026-11-30"), a4));
    EXPECT_THAT(text, HasSubstr("Also done, not in the plan: arm circles on 1 day"));
    EXPECT_THAT(text, Not(HasSubstr("Arm circles")));
}

TEST_F(ReportCommand, aPageIsMirroredWhereOneReadsFromRightToLeft) {
    const ReportPages pages(reportOf("2026-11-01", "2026-11-30"), a4);
    const auto texts = [&pages](Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        TextRecorder paper(a4.toSize());
        QPainter painter(&paper);
        pages.paint(painter, 0);
        painter.end();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        return paper.texts();
    };
    const auto usual = texts(Qt::LeftToRight);
    const auto mirrored = texts(Qt::RightToLeft);
    ASSERT_EQ(usual.size(), mirrored.size());
    const auto find = [](const std::vector<TextRecorder::Text>& all, const QString& words) {
        const auto found = std::ranges::find(all, words, &TextRecorder::Text::words);
        EXPECT_NE(found, all.end()) << words.toStdString();
        return found == all.end() ? TextRecorder::Text{} : *found;
    };
    for (const QString& words :
         {u"November 2026"_s, u"Prescribed"_s, u"Chest stretch"_s, u"Mon"_s, u"All together"_s}) {
        const auto from = find(usual, words);
        EXPECT_NEAR(find(mirrored, words).at.x(), a4.width() - from.at.x() - from.width, 2)
            << words.toStdString();
    }
}

TEST(ReportPaper, isTheOneOfThePlace) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    EXPECT_EQ(usualPaper(), QSizeF(816, 1056)); // 8.5 by 11 inches
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_NEAR(usualPaper().height(), 297 / 25.4 * 96, 1);
    QLocale::setDefault(before);
}

TEST_F(ReportCommand, aPdfIsWrittenForTheseEyesOnly) {
    const QString file = place(u"report.pdf"_s);
    EXPECT_EQ(runReport({.file = file}, context()), ExitStatus::Done) << error.str();
    EXPECT_THAT(out.str(), HasSubstr(file.toStdString()));
    const QByteArray pdf = contentOf(file);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
    EXPECT_TRUE(pdf.contains("/FontFile2") || pdf.contains("/FontFile3")); // which come with it
    EXPECT_EQ(inFolder(), QStringList{u"report.pdf"_s});
#ifdef Q_OS_UNIX
    EXPECT_EQ(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
}

TEST_F(ReportCommand, picturesOfSeveralMonthsAreNumberedAndAllOrNone) {
    now.date = date("2026-12-10");
    const verb::Report verb{
        .file = place(u"r.png"_s), .from = date("2026-11-01"), .to = date("2026-12-10"), .png = true};
    EXPECT_EQ(runReport(verb, context()), ExitStatus::Done) << error.str();
    EXPECT_EQ(inFolder(), (QStringList{u"r-1.png"_s, u"r-2.png"_s}));
    EXPECT_EQ(QImage(place(u"r-2.png"_s)).size().width(), 2 * 794 - 1);

    ASSERT_TRUE(QFile::remove(place(u"r-1.png"_s)));
    const QByteArray before = contentOf(place(u"r-2.png"_s));
    EXPECT_EQ(runReport(verb, context()), ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("r-2.png already"));
    EXPECT_EQ(inFolder(), QStringList{u"r-2.png"_s});
    EXPECT_EQ(contentOf(place(u"r-2.png"_s)), before);
}

TEST_F(ReportCommand, aFileThatIsThereStays) {
    const QString file = place(u"report.pdf"_s);
    QFile there(file);
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    EXPECT_EQ(runReport({.file = file}, context()), ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("remove it, or name another one"));
    EXPECT_EQ(contentOf(file), "mine");
}

TEST_F(ReportCommand, aFolderThatIsNotThereIsNamed) {
    EXPECT_EQ(runReport({.file = place(u"none/report.pdf"_s)}, context()), ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("check that its folder is there"));
    EXPECT_TRUE(out.str().empty());
}

#ifdef Q_OS_UNIX
TEST_F(ReportCommand, ofADiskThatIsFullNothingIsLeft) {
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
    const CommandContext asked = context();
    const rlimit small{2000, before.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const ExitStatus status = runReport({.file = place(u"report.pdf"_s)}, asked);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(status, ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("no room"));
    EXPECT_EQ(inFolder(), QStringList());
}
#endif

TEST_F(ReportCommand, daysWithNothingToTellAreRefused) {
    EXPECT_EQ(runReport({.file = place(u"r.pdf"_s), .from = date("2026-12-01"), .to = date("2026-12-31")},
                        context()),
              ExitStatus::Usage);
    EXPECT_THAT(error.str(), HasSubstr("still to come"));
    EXPECT_EQ(runReport({.file = place(u"r.pdf"_s), .from = date("2026-09-01"), .to = date("2026-09-30")},
                        context()),
              ExitStatus::Usage);
    EXPECT_THAT(error.str(), HasSubstr("the plan began on 2026-11-02"));
    EXPECT_EQ(runReport({.file = place(u"r.pdf"_s), .from = date("2026-11-09"), .to = date("2026-11-02")},
                        context()),
              ExitStatus::Usage);
    EXPECT_EQ(inFolder(), QStringList());
}

TEST(ReportLine, takesAMonthOrDaysAndTheFormatOfTheFile) {
    const auto month = read<verb::Report>(u"report --month 2024-02 r.pdf --name Ada"_s);
    EXPECT_EQ(month.from, date("2024-02-01"));
    EXPECT_EQ(month.to, date("2024-02-29"));
    EXPECT_EQ(month.name, u"Ada"_s);
    EXPECT_FALSE(month.png);
    EXPECT_TRUE(read<verb::Report>(u"report r.PNG"_s).png);
    EXPECT_FALSE(read<verb::Report>(u"report r.png --format pdf"_s).png);
    EXPECT_THAT(refusal(u"report --month 2024-13 r.pdf"_s), HasSubstr("--month 2026-11"));
    EXPECT_THAT(refusal(u"report --month 2024-02 --to 2024-02-03 r.pdf"_s), HasSubstr("not both"));
    EXPECT_THAT(refusal(u"report --format jpg r.pdf"_s), HasSubstr("pdf or png"));
    EXPECT_THAT(refusal(u"report --month 2024-02"_s), HasSubstr("Name the file"));
}

} // namespace

} // namespace unhunch::test

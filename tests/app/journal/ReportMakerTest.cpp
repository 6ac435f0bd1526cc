#include "app/progress/ReportMaker.h"

#include "app/journal/JournalKeeper.h"
#include "app/plan/Programme.h"
#include "app/ui/report/ReportDialog.h"
#include "tests/app/journal/JournalRecords.h"
#include "tests/support/FakeClock.h"
#include "tests/support/JournalDisk.h"
#include "tests/support/Stretches.h"

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QUrl>

#include <gmock/gmock.h>

namespace unhunch::test {
using namespace Qt::StringLiterals;

/// Stands in for the programs that open files.
class OpenedFiles : public QObject {
    Q_OBJECT
public:
    OpenedFiles() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QStringList opened;
public Q_SLOTS:
    void open(const QUrl& url) { opened << url.toLocalFile(); }
};

namespace {

class ReportMakerTest : public JournalFolder {
protected:
    ReportMakerTest() {
        SessionLog journal(file, today);
        journal.append(aSession("shoulder-rolls", addDays(today, -40)));
        keeper.reread();
        EXPECT_TRUE(keeper.finish(longEnough));
        QDir().mkdir(place({}));
        maker.show(&window);
    }

    [[nodiscard]] ReportDialog* dialog() const { return window.findChild<ReportDialog*>(); }
    template <class Part>
    [[nodiscard]] Part* part(const char* name) const {
        return dialog()->findChild<Part*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString place(const QString& name) const { return folder.filePath(u"reports/"_s + name); }
    [[nodiscard]] QStringList reports() const {
        return QDir(place({})).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] bool isBusy() const { return !part<QPushButton>("report-save")->isEnabled(); }
    /// As if chosen in the dialog for files, until there is an answer.
    void save(const QString& name) {
        Q_EMIT dialog()->reportAsked(name);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !isBusy(); }, patience));
    }
    [[nodiscard]] QString fault() const {
        const auto* line = part<QLabel>("report-fault");
        return line->isVisibleTo(dialog()) ? line->text() : QString();
    }
    [[nodiscard]] static QByteArray contentOf(const QString& name) {
        QFile in(name);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(cannot be read)");
    }

    JournalDisk disk;
    FakeClock clock;
    JournalKeeper keeper{file, today};
    Programme programme{builtInCatalog(), keeper, Calendar()};
    QString notesFile = folder.filePath(u"report-notes.json"_s);
    QWidget window;
    ReportMaker maker{keeper, [this] { return progressContext(programme, today); }, ReportNotes(notesFile)};
};

TEST_F(ReportMakerTest, aReportIsWrittenAndSaidWhere) {
    save(place(u"r.pdf"_s));
    EXPECT_EQ(fault(), QString());
    EXPECT_TRUE(contentOf(place(u"r.pdf"_s)).startsWith("%PDF-"));
    EXPECT_TRUE(part<QLabel>("report-done")->text().contains(u"r.pdf"_s));
}

TEST_F(ReportMakerTest, aFileThatThePersonAgreedToReplaceIsReplaced) {
    QFile there(place(u"r.pdf"_s));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly) && there.write("old") == 3);
    there.close();
    save(place(u"r.pdf"_s));
    EXPECT_TRUE(contentOf(place(u"r.pdf"_s)).startsWith("%PDF-"));
}

TEST_F(ReportMakerTest, numberedPicturesReplaceNothingThatNobodyWasAskedAbout) {
    QFile there(place(u"r-2.png"_s));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    part<QRadioButton>("report-png")->setChecked(true);
    save(place(u"r.png"_s));
    EXPECT_TRUE(fault().contains(u"r-2.png already"_s)) << fault().toStdString();
    EXPECT_EQ(reports(), QStringList{u"r-2.png"_s});
    EXPECT_EQ(contentOf(place(u"r-2.png"_s)), "mine");
    save(place(u"s.png"_s));
    EXPECT_EQ(reports(), (QStringList{u"r-2.png"_s, u"s-1.png"_s, u"s-2.png"_s}));
}

TEST_F(ReportMakerTest, whyItCannotBeWrittenIsSaidInTheWindow) {
    save(place(u"none/r.pdf"_s));
    EXPECT_TRUE(fault().contains(u"cannot be written"_s)) << fault().toStdString();
    EXPECT_FALSE(part<QPushButton>("report-open")->isVisibleTo(dialog()));
    save(place(u"r.pdf"_s));
    EXPECT_EQ(fault(), QString()) << "of the try before";
}

TEST_F(ReportMakerTest, whileTheDiskStallsTheWindowWaitsAndClosingItLetsGo) {
    disk.stall();
    Q_EMIT dialog()->reportAsked(place(u"r.pdf"_s));
    EXPECT_TRUE(isBusy());
    dialog()->reject();
    disk.flow();
    ASSERT_TRUE(keeper.finish(longEnough));
    QCoreApplication::processEvents();
    EXPECT_EQ(reports(), QStringList());
}

TEST_F(ReportMakerTest, whatIsWrittenIsThereTheNextTime) {
    part<QPlainTextEdit>("report-notes")->setPlainText(u"a cold"_s);
    dialog()->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(dialog(), nullptr);
    maker.show(&window);
    EXPECT_EQ(part<QPlainTextEdit>("report-notes")->toPlainText(), u"a cold"_s);
}

TEST_F(ReportMakerTest, whoQuitsWithTheWindowOpenLosesNoNotes) {
    {
        QWidget other;
        ReportMaker quitting(
            keeper, [this] { return progressContext(programme, today); }, ReportNotes(notesFile));
        quitting.show(&other);
        other.findChild<QPlainTextEdit*>(u"report-notes"_s)->setPlainText(u"a cold"_s);
    }
    EXPECT_EQ(ReportNotes(notesFile).read().written.notes.size(), 1u);
}

TEST_F(ReportMakerTest, theDesktopOpensItAndItsFolder) {
    OpenedFiles desktop;
    save(place(u"r.pdf"_s));
    part<QPushButton>("report-open")->click();
    part<QPushButton>("report-folder")->click();
    EXPECT_EQ(desktop.opened, (QStringList{place(u"r.pdf"_s), QDir::cleanPath(place({}))}));
}

} // namespace
} // namespace unhunch::test

#include "ReportMakerTest.moc"

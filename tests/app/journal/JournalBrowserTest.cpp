#include "app/progress/JournalBrowser.h"

#include "app/journal/JournalKeeper.h"
#include "app/plan/Programme.h"
#include "app/ui/progress/JournalEditor.h"
#include "app/ui/progress/JournalPage.h"
#include "tests/app/journal/JournalRecords.h"
#include "tests/support/FakeClock.h"
#include "tests/support/JournalDisk.h"
#include "tests/support/Stretches.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

namespace unhunch::test {
namespace {

using std::chrono::hours;

class JournalBrowserTest : public JournalFolder {
protected:
    /// The page of a journal that holds these sessions.
    void open(const std::vector<Session>& sessions) {
        SessionLog journal(file, today);
        for (const Session& session : sessions)
            journal.append(session);
        keeper.reread();
        page.resize(600, 500);
        page.show();
        browser.refresh();
        settle();
    }
    /// Until all that was asked of the journal is answered: an edit, then what memory knows, then what is listed.
    void settle() {
        constexpr int questions = 3;
        for (int i = 0; i <= questions; ++i)
            EXPECT_TRUE(keeper.finish(longEnough));
    }
    [[nodiscard]] QListView* list() { return page.findChild<QListView*>(QStringLiteral("journal-list")); }
    /// What a screen reader says of each row.
    [[nodiscard]] QStringList rows() {
        QStringList rows;
        const QAbstractItemModel* model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return rows;
    }
    void choose(int row) { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    void press(const char* button) {
        QTest::mouseClick(page.findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    }
    [[nodiscard]] QString said() { return page.findChild<QLabel*>(QStringLiteral("plan-done"))->text(); }
    [[nodiscard]] JournalEditor* editor() { return page.findChild<JournalEditor*>(); }
    template <class Field>
    [[nodiscard]] Field* field(const char* name) {
        return editor()->findChild<Field*>(QLatin1String(name));
    }
    [[nodiscard]] QString note(const char* name) {
        const auto* label = field<QLabel>(name);
        return label->isHidden() ? QString() : label->text();
    }

    JournalDisk disk;
    FakeClock clock;
    JournalKeeper keeper{file, today};
    Programme programme{builtInCatalog(), keeper, Calendar()};
    JournalPage page{nullptr};
    JournalBrowser& browser = *new JournalBrowser(page, programme, keeper, clock);
};

TEST_F(JournalBrowserTest, whatWasDoneIsListedNewestFirstUnderItsDay) {
    open({aSession("cat-cow", addDays(today, -1)), aSession("chest-stretch", today, hours(8)),
          aSession("shoulder-rolls", today, hours(9))});
    ASSERT_EQ(rows().size(), 5);
    EXPECT_TRUE(rows()[0].contains(QStringLiteral("18 November"))) << rows()[0].toStdString();
    EXPECT_TRUE(rows()[1].startsWith(QStringLiteral("Shoulder rolls")));
    EXPECT_TRUE(rows()[2].startsWith(QStringLiteral("Chest stretch")));
    EXPECT_TRUE(rows()[3].contains(QStringLiteral("17 November")));
    EXPECT_TRUE(rows()[4].startsWith(QStringLiteral("Cat-cow")));
}

TEST_F(JournalBrowserTest, howTenseItWasIsSaidBesideTheDay) {
    open({aSession("cat-cow", addDays(today, -1)), aSession("shoulder-rolls")});
    Tension morning{newUuid(), {today, hours(9), {}}, 6, 3};
    keeper.tensionSaid({newUuid(), {today, hours(10), {}}, std::nullopt, 2});
    keeper.tensionSaid(morning);
    settle();
    browser.refresh();
    settle();
    EXPECT_TRUE(rows()[0].endsWith(QStringLiteral("Tension: 6 before, 3 after; 2 after")))
        << rows()[0].toStdString();
    EXPECT_FALSE(rows()[2].contains(QStringLiteral("Tension"))) << "of another day";
    morning.before.reset();
    morning.after.reset();
    keeper.tensionSaid(morning);
    settle();
    browser.refresh();
    settle();
    EXPECT_TRUE(rows()[0].endsWith(QStringLiteral("Tension: 2 after"))) << "what is taken back is gone";
}

TEST_F(JournalBrowserTest, theArrowKeysPassOverTheNamesOfDays) {
    open({aSession("cat-cow", addDays(today, -1)), aSession("shoulder-rolls")});
    choose(1);
    QTest::keyClick(list(), Qt::Key_Down);
    EXPECT_EQ(list()->currentIndex().row(), 3);
}

TEST_F(JournalBrowserTest, aLongJournalIsReadAsOneScrolls) {
    std::vector<Session> many;
    for (int day = 0; day < 1000; ++day)
        many.push_back(aSession("shoulder-rolls", addDays(today, -day)));
    open(many);
    const int atFirst = page.entryCount();
    EXPECT_LT(atFirst, 300);
    list()->scrollToBottom();
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.entryCount() > atFirst; }, patience));
    for (int turns = 0; turns < 50 && page.entryCount() < 1000; ++turns) {
        list()->scrollToBottom();
        settle();
        QTest::qWait(1);
    }
    EXPECT_EQ(page.entryCount(), 1000);
}

TEST_F(JournalBrowserTest, whatIsDeletedIsGoneAndCtrlZBringsItBack) {
    const Session session = aSession();
    open({session});
    choose(1);
    QTest::keyClick(list(), Qt::Key_Delete);
    settle();
    EXPECT_TRUE(written().empty());
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(said().startsWith(QStringLiteral("Deleted: Shoulder rolls")));
    EXPECT_TRUE(keeper.completions({today, today}).empty()) << "the week knows as well";
    page.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(written(), std::vector{session});
    EXPECT_EQ(rows().size(), 2);
    EXPECT_TRUE(said().contains(QStringLiteral("in the journal again")));
}

TEST_F(JournalBrowserTest, whereNothingWasEditedThereIsNothingToTakeBack) {
    open({aSession()});
    Q_EMIT page.undoAsked();
    settle();
    EXPECT_TRUE(said().startsWith(QStringLiteral("Nothing was recorded")));
    EXPECT_EQ(written().size(), 1U);
}

TEST_F(JournalBrowserTest, whatIsUnderWayCannotBeEdited) {
    open({});
    const Session session = aSession();
    keeper.sessionUnderWay(session);
    settle();
    browser.refresh();
    settle();
    choose(1);
    EXPECT_TRUE(rows()[1].endsWith(QStringLiteral("under way"))) << rows()[1].toStdString();
    EXPECT_FALSE(page.findChild<QPushButton*>(QStringLiteral("journal-delete"))->isEnabled());
    QTest::keyClick(list(), Qt::Key_Delete);
    Q_EMIT page.deleteAsked(session);
    settle();
    EXPECT_EQ(written().size(), 1U);
    keeper.sessionDone(session);
    settle();
    browser.refresh();
    settle();
    choose(1);
    EXPECT_TRUE(page.findChild<QPushButton*>(QStringLiteral("journal-delete"))->isEnabled());
}

TEST_F(JournalBrowserTest, aStretchAndDaysCanBeLookedFor) {
    open({aSession("cat-cow"), aSession("shoulder-rolls"), aSession("cat-cow", addDays(today, -20))});
    auto* stretch = page.findChild<QComboBox*>(QStringLiteral("journal-stretch"));
    stretch->setCurrentIndex(stretch->findData(QStringLiteral("cat-cow")));
    settle();
    EXPECT_EQ(page.entryCount(), 2);
    page.findChild<QComboBox*>(QStringLiteral("journal-when"))->setCurrentIndex(1);
    settle();
    EXPECT_EQ(page.entryCount(), 1);
    page.look({addDays(today, -20), addDays(today, -20)});
    settle();
    EXPECT_EQ(page.entryCount(), 1);
    EXPECT_TRUE(rows()[0].contains(QStringLiteral("29 October")));
    page.look({addDays(today, -5), addDays(today, -6)});
    settle();
    EXPECT_TRUE(page.findChild<QLabel*>(QStringLiteral("journal-nothing"))
                    ->text()
                    .contains(QStringLiteral("comes after")));
}

TEST_F(JournalBrowserTest, aPageThatIsOpenedAgainShowsAll) {
    open({aSession("cat-cow"), aSession("cat-cow", addDays(today, -20))});
    page.look({addDays(today, -20), addDays(today, -20)});
    page.showDone(QStringLiteral("Deleted: something."));
    page.beginAnew();
    EXPECT_EQ(page.search(), SessionSearch());
    EXPECT_EQ(said(), QString());
}

TEST_F(JournalBrowserTest, whatWasForgottenIsAddedByHandOnADayThatIsOver) {
    open({});
    press("journal-add");
    ASSERT_TRUE(editor());
    auto* stretch = field<QComboBox>("journal-editor-stretch");
    stretch->setCurrentIndex(stretch->findData(QStringLiteral("chest-stretch")));
    field<QDateEdit>("journal-editor-day")->setDate(QDate(2026, 11, 15));
    field<QTimeEdit>("journal-editor-time")->setTime(QTime(14, 5));
    field<QSpinBox>("journal-editor-count")->setValue(2);
    editor()->accept();
    settle();
    ASSERT_EQ(written().size(), 1U);
    const Session session = written().front();
    EXPECT_EQ(session.stretch, "chest-stretch");
    EXPECT_EQ(session.finishedAt.date, (std::chrono::year{2026} / 11 / 15));
    EXPECT_EQ(session.finishedAt.timeOfDay, hours(14) + std::chrono::minutes(5));
    EXPECT_EQ(session.done.sets, 2);
    EXPECT_EQ(session.outcome, Outcome::Partial);
    EXPECT_EQ(session.source, SessionSource::ByHand);
    EXPECT_TRUE(said().startsWith(QStringLiteral("Recorded: Chest stretch")));
    EXPECT_EQ(list()->currentIndex().row(), 1) << "the keyboard is on what was added";
}

TEST_F(JournalBrowserTest, whatNoPersonDoesIsRefusedBesideItsField) {
    open({});
    press("journal-add");
    auto* day = field<QDateEdit>("journal-editor-day");
    auto* count = field<QSpinBox>("journal-editor-count");
    day->setDate(QDate(2026, 11, 19));
    EXPECT_TRUE(note("journal-editor-moment-note").contains(QStringLiteral("still to come")));
    editor()->accept();
    EXPECT_TRUE(editor()->isVisible());
    day->setDate(QDate(1999, 12, 31));
    EXPECT_TRUE(note("journal-editor-moment-note").contains(QStringLiteral("ten years ago")));
    day->setDate(QDate(2026, 11, 18));
    field<QTimeEdit>("journal-editor-time")->setTime(QTime(23, 0));
    EXPECT_TRUE(note("journal-editor-moment-note").contains(QStringLiteral("time of today")));
    field<QTimeEdit>("journal-editor-time")->setTime(QTime(9, 0));
    EXPECT_EQ(note("journal-editor-moment-note"), QString());
    for (const int wrong : {0, 500}) {
        count->setValue(wrong);
        EXPECT_TRUE(note("journal-editor-count-note").contains(QStringLiteral("from 1 to")));
        editor()->accept();
    }
    settle();
    EXPECT_TRUE(written().empty());
}

TEST_F(JournalBrowserTest, hoursComeBeforeMinutesAlsoWhereOneReadsFromRightToLeft) {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    open({aSession("shoulder-rolls", today, hours(8))});
    choose(1);
    press("journal-correct");
    EXPECT_EQ(field<QTimeEdit>("journal-editor-time")->text(), QStringLiteral("08:00"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_F(JournalBrowserTest, whatIsCorrectedIsMarkedAndKeepsWhatWasNotTouched) {
    Session before = aSession("shoulder-rolls", today, hours(8) + std::chrono::seconds(17));
    before.easier = true;
    open({before});
    choose(1);
    press("journal-correct");
    auto* felt = field<QComboBox>("journal-editor-felt");
    felt->setCurrentIndex(felt->findData(static_cast<int>(Feeling::TooMuch)));
    editor()->accept();
    settle();
    Session after = before;
    after.felt = Feeling::TooMuch;
    after.edited = true;
    EXPECT_EQ(written(), std::vector{after});
    EXPECT_TRUE(rows()[1].endsWith(QStringLiteral("edited"))) << rows()[1].toStdString();
    Q_EMIT page.undoAsked();
    settle();
    EXPECT_EQ(written(), std::vector{before});
}

TEST_F(JournalBrowserTest, whatIsConfirmedUnchangedIsNoEdit) {
    const Session before = aSession("shoulder-rolls", addDays(today, -4000), hours(8));
    open({before});
    choose(1);
    press("journal-correct");
    editor()->accept();
    settle();
    EXPECT_EQ(written(), std::vector{before});
}

TEST_F(JournalBrowserTest, whileTheDiskStallsThePageIsThereAndTheEditComesLater) {
    open({aSession()});
    choose(1);
    disk.stall();
    press("journal-delete");
    EXPECT_EQ(page.entryCount(), 1);
    disk.flow();
    settle();
    EXPECT_EQ(page.entryCount(), 0);
}

} // namespace
} // namespace unhunch::test

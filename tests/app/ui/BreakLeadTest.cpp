#include "app/guide/BreakLead.h"

#include "app/journal/JournalKeeper.h"
#include "app/plan/Programme.h"
#include "app/ui/guide/GuideWindow.h"
#include "app/ui/guide/TensionScale.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Patience.h"
#include "tests/support/Stretches.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace unhunch {
namespace {

constexpr DateRange all{std::chrono::year{2000} / 1 / 1, std::chrono::year{2100} / 1 / 1};

class BreakLeadTest : public testing::Test {
protected:
    BreakLeadTest() {
        // As the application does it.
        QObject::connect(&lead, &BreakLead::ended, &lead,
                         [this] { lead.showEnd(QStringLiteral("Next break at 11:00")); });
    }

    /// Nothing is asked of the desktop.
    [[nodiscard]] static Preferences still() {
        Preferences preferences;
        preferences.reduceMotion = false;
        return preferences;
    }
    [[nodiscard]] static GuideWindow* window() {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* guide = qobject_cast<GuideWindow*>(widget))
                return guide;
        }
        return nullptr;
    }
    void begin(const std::vector<StretchId>& stretches = {"chest-stretch"}) {
        lead.begin(routineOf(stretches, programme.catalog()).routine, programme.catalog(), preferences);
    }
    void ask(GuideAction action) { Q_EMIT window()->asked(action); }
    /// The first set, in the time that it takes: of the chest stretch, or of the shoulder rolls in half of it.
    void doASet() {
        ask(GuideAction::Done); // ready
        for (int second = 0; second < 28; ++second) {
            clock.advance(std::chrono::seconds{1});
            Q_EMIT window()->seen(); // as a timer would, it brings the session up to now
        }
        ask(GuideAction::Done);
    }
    /// Chest stretch as it felt the last time.
    void remember(Feeling feeling) {
        Session session;
        session.id = newUuid();
        session.stretch = "chest-stretch";
        session.finishedAt = {addDays(clock.wall().date, -1), std::chrono::hours{10}, {}};
        session.prescribed = programme.catalog().find("chest-stretch")->dose;
        session.done = fullWork(session.prescribed);
        session.outcome = Outcome::Complete;
        session.felt = feeling;
        journal.sessionDone(session);
    }
    /// What is on disk.
    [[nodiscard]] std::vector<Session> written() {
        EXPECT_TRUE(journal.finish(std::chrono::milliseconds(patience)));
        return SessionLog(file, clock.wall().date).sessions(all);
    }
    [[nodiscard]] std::vector<Tension> tensionsWritten() {
        EXPECT_TRUE(journal.finish(std::chrono::milliseconds(patience)));
        return SessionLog(file, clock.wall().date).tensions(all);
    }
    /// On the page on show.
    [[nodiscard]] static bool asksTension(const char* name) {
        return window()->findChild<TensionScale*>(QString::fromLatin1(name))->isVisible();
    }
    [[nodiscard]] static bool offersEasierForm() {
        return window()->findChild<QPushButton*>(QStringLiteral("guide-easier"))->isVisible();
    }

    QTemporaryDir folder;
    test::FakeClock clock;
    Preferences preferences = still();
    std::string file = folder.filePath(QStringLiteral("journal.sqlite")).toStdString();
    JournalKeeper journal{file, clock.wall().date};
    Programme programme{test::builtInCatalog(), journal, Calendar()};
    BreakLead lead{programme, journal, clock};
};

TEST_F(BreakLeadTest, opensAWindowAndLetsItGoWhenItIsClosed) {
    begin();
    EXPECT_TRUE(lead.isUnderWay());
    ASSERT_NE(window(), nullptr);
    window()->close();
    EXPECT_FALSE(lead.isUnderWay());
    QCoreApplication::processEvents();
    EXPECT_EQ(window(), nullptr);
}

TEST_F(BreakLeadTest, makesRoomForReadingAndComesBackAsItWas) {
    preferences.fullScreenGuide = true;
    begin();
    ASSERT_TRUE(window()->isFullScreen());
    const QSignalSpy asked(&lead, &BreakLead::whyAsked);
    ask(GuideAction::Why);
    EXPECT_EQ(asked.size(), 1);
    EXPECT_FALSE(window()->isFullScreen());
    lead.comeBack();
    EXPECT_TRUE(window()->isFullScreen());
}

TEST_F(BreakLeadTest, comesBackToNothingWhereNoneIsUnderWay) {
    lead.comeBack();
    EXPECT_EQ(window(), nullptr);
}

TEST_F(BreakLeadTest, whatWasDoneIsInTheJournal) {
    begin();
    doASet();
    ASSERT_EQ(written().size(), 1u) << "as soon as a set is done";
    ask(GuideAction::Stop);
    const std::vector<Session> sessions = written();
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].outcome, Outcome::Partial);
    EXPECT_EQ(sessions[0].done.sets, 1);
}

TEST_F(BreakLeadTest, howItFeltIsPutIntoTheSameRow) {
    begin();
    doASet();
    ask(GuideAction::Stop);
    Q_EMIT window()->felt(Feeling::TooMuch);
    const std::vector<Session> sessions = written();
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].felt, Feeling::TooMuch);
}

TEST_F(BreakLeadTest, asksHowTenseItIsOnlyWhereThePersonWantsThat) {
    begin();
    EXPECT_FALSE(asksTension("guide-tense-before"));
    doASet();
    ask(GuideAction::Stop);
    EXPECT_FALSE(asksTension("guide-tense-after"));
    EXPECT_TRUE(tensionsWritten().empty());
}

TEST_F(BreakLeadTest, howTenseItWasBeforeAndAfterIsOneRowWithTheTimeOfTheEnd) {
    preferences.asksTension = true;
    begin();
    EXPECT_TRUE(asksTension("guide-tense-before"));
    const LocalDateTime began = clock.wall();
    Q_EMIT window()->tenseBefore(7);
    Q_EMIT window()->tenseBefore(6);
    const std::vector<Tension> early = tensionsWritten();
    ASSERT_EQ(early.size(), 1u) << "as soon as it is said";
    EXPECT_EQ(early[0], (Tension{early[0].id, began, 6, std::nullopt}));
    doASet();
    const LocalDateTime over = clock.wall();
    ask(GuideAction::Stop);
    EXPECT_TRUE(asksTension("guide-tense-after"));
    Q_EMIT window()->tenseAfter(2);
    const std::vector<Tension> late = tensionsWritten();
    ASSERT_EQ(late.size(), 1u);
    EXPECT_EQ(late[0], (Tension{early[0].id, over, 6, 2}));
}

TEST_F(BreakLeadTest, whatIsTakenBackLeavesNoRow) {
    preferences.asksTension = true;
    begin();
    Q_EMIT window()->tenseBefore(7);
    ASSERT_EQ(tensionsWritten().size(), 1u);
    Q_EMIT window()->tenseBefore(std::nullopt);
    EXPECT_TRUE(tensionsWritten().empty());
    doASet();
    ask(GuideAction::Stop);
    Q_EMIT window()->tenseAfter(2);
    const std::vector<Tension> after = tensionsWritten();
    ASSERT_EQ(after.size(), 1u) << "the other question is still answered";
    EXPECT_EQ(after[0].before, std::nullopt);
    EXPECT_EQ(after[0].after, 2);
}

TEST_F(BreakLeadTest, whatStaysOpenLeavesNoRow) {
    preferences.asksTension = true;
    begin();
    doASet();
    ask(GuideAction::Stop);
    EXPECT_TRUE(tensionsWritten().empty());
    EXPECT_EQ(written().size(), 1u) << "the stretch is kept all the same";
}

TEST_F(BreakLeadTest, whereNothingWasDoneNothingIsAskedAfterwards) {
    preferences.asksTension = true;
    begin();
    ask(GuideAction::Stop);
    EXPECT_FALSE(asksTension("guide-tense-after"));
}

TEST_F(BreakLeadTest, beforeIsAskedBeforeTheFirstSetOnly) {
    preferences.asksTension = true;
    begin({"chest-stretch", "shoulder-rolls"});
    ask(GuideAction::Skip);
    EXPECT_FALSE(asksTension("guide-tense-before"));
}

TEST_F(BreakLeadTest, offersTheEasierFormOnlyWhereTheLastTimeWasTooMuchOrHurt) {
    begin();
    EXPECT_FALSE(offersEasierForm()) << "there was no last time";
    for (const auto& [feeling, offered] :
         {std::pair{Feeling::TooMuch, true}, std::pair{Feeling::Pain, true}, std::pair{Feeling::Same, false},
          std::pair{Feeling::Easier, false}}) {
        lead.stop();
        remember(feeling);
        begin();
        EXPECT_EQ(offersEasierForm(), offered) << static_cast<int>(feeling);
    }
}

TEST_F(BreakLeadTest, painBeforeAnythingWasDoneIsRememberedAndCountsForNothing) {
    begin();
    ask(GuideAction::Hurts);
    ask(GuideAction::Stop);
    const Date today = clock.wall().date;
    ASSERT_EQ(written().size(), 1u);
    const WeekAdherence week = programme.week(Calendar().weekOf(today), today);
    EXPECT_EQ(week.done, 0);
    for (const StretchAdherence& stretch : week.stretches)
        EXPECT_EQ(std::ranges::count(stretch.days, Outcome::None), std::ssize(stretch.days));
    begin();
    EXPECT_TRUE(offersEasierForm());
}

TEST_F(BreakLeadTest, leadsInTheEasierFormWhoeverSaidThatItWasTooMuch) {
    const Person person{.wishes = {{"chest-stretch", Wish::Easier}}};
    const Routine routine =
        routineOf(std::vector<StretchId>{"chest-stretch"}, programme.catalog(), person).routine;
    lead.begin(routine, programme.catalog(), preferences);
    doASet();
    ask(GuideAction::Stop);
    const std::vector<Session> sessions = written();
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_TRUE(sessions[0].easier);
    EXPECT_EQ(sessions[0].prescribed, programme.catalog().find("chest-stretch")->easier->dose);
}

TEST_F(BreakLeadTest, tellsWhatIsNotForThePersonAndThatTheyTookItBack) {
    std::vector<std::pair<StretchId, std::optional<Wish>>> wishes;
    QObject::connect(
        &lead, &BreakLead::wished, &lead,
        [&](const StretchId& stretch, std::optional<Wish> wish) { wishes.emplace_back(stretch, wish); });
    begin({"shoulder-rolls", "chest-stretch"});
    ask(GuideAction::NotForMe);
    ask(GuideAction::Stop);
    auto* undo = window()->findChild<QPushButton*>(QStringLiteral("guide-not-for-me-shoulder-rolls"));
    ASSERT_NE(undo, nullptr);
    undo->click();
    ASSERT_EQ(wishes.size(), 2u);
    EXPECT_EQ(wishes[0], (std::pair<StretchId, std::optional<Wish>>{"shoulder-rolls", Wish::LeaveOut}));
    EXPECT_EQ(wishes[1], (std::pair<StretchId, std::optional<Wish>>{"shoulder-rolls", std::nullopt}));
}

TEST_F(BreakLeadTest, doesNotPraiseAStretchThatHurt) {
    begin({"shoulder-rolls", "chest-stretch"});
    doASet();
    ask(GuideAction::Hurts);
    ask(GuideAction::Stop);
    const auto labels = window()->findChildren<QLabel*>();
    const auto says = [&](const QString& text) {
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
    };
    EXPECT_FALSE(says(QStringLiteral("Well done")));
    EXPECT_TRUE(says(QStringLiteral("Chest stretch: stopped because it hurt")));
}

TEST_F(BreakLeadTest, silenceIsTakenAndGivenBackAsItWas) {
    preferences.voice = true;
    preferences.sound = false;
    const QSignalSpy chosen(&lead, &BreakLead::soundsChosen);
    begin();
    ask(GuideAction::ToggleSilent);
    ask(GuideAction::ToggleSilent);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen[0], (QVariantList{false, false}));
    EXPECT_EQ(chosen[1], (QVariantList{true, false}));
}

TEST_F(BreakLeadTest, silenceOfAnotherDayGivesBackWhatWasHeardBeforeIt) {
    preferences.voice = false;
    preferences.sound = false;
    preferences.voiceWhenLoud = false;
    const QSignalSpy chosen(&lead, &BreakLead::soundsChosen);
    begin();
    ask(GuideAction::ToggleSilent);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0], (QVariantList{false, true}));
}

TEST_F(BreakLeadTest, silenceGivesBackWhatWasPreferredMeanwhile) {
    preferences.voice = true;
    preferences.sound = false;
    const QSignalSpy chosen(&lead, &BreakLead::soundsChosen);
    begin();
    preferences.sound = true;
    lead.takeSounds(preferences);
    ask(GuideAction::ToggleSilent);
    ask(GuideAction::ToggleSilent);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen[1], (QVariantList{true, true}));
}

TEST_F(BreakLeadTest, isFullScreenWhenPreferredAndByItsKey) {
    preferences.fullScreenGuide = true;
    begin();
    EXPECT_TRUE(window()->isFullScreen());
    ask(GuideAction::ToggleFullScreen);
    EXPECT_FALSE(window()->isFullScreen());
}

TEST_F(BreakLeadTest, leavesFullScreenWhenTheWindowIsNotPaintedAnyMore) {
    preferences.fullScreenGuide = true;
    begin();
    Q_EMIT window()->stalled();
    EXPECT_FALSE(window()->isFullScreen());
    EXPECT_TRUE(lead.isUnderWay());
}

TEST_F(BreakLeadTest, saysWhyAStandInIsLedUntilItBegins) {
    Routine routine;
    routine.items = {{"cat-cow", Fitting::Kind::StandIn, "seated-cat-cow", false, {NoPlace{{Place::Floor}}}}};
    lead.begin(routine, programme.catalog(), preferences);
    const auto* reason = window()->findChild<QLabel*>(QStringLiteral("guide-reason"));
    EXPECT_EQ(reason->text(), QStringLiteral("Instead of cat-cow. It needs room on the floor."));
    EXPECT_TRUE(reason->isVisible());
    ask(GuideAction::Done);
    EXPECT_FALSE(reason->isVisible());
}

TEST_F(BreakLeadTest, saysWhatSpeaksAgainstAStretchThatIsLedAllTheSame) {
    // Nothing stands in for it.
    const Person person{.wishes = {{"shoulder-rolls", Wish::LeaveOut}}};
    const std::vector<StretchId> insisted{"shoulder-rolls"};
    lead.begin(routineOf(insisted, programme.catalog(), person, Unfit::DoAllTheSame).routine,
               programme.catalog(), preferences);
    const auto* reason = window()->findChild<QLabel*>(QStringLiteral("guide-reason"));
    EXPECT_TRUE(reason->isVisible());
    EXPECT_EQ(reason->text(), QStringLiteral("You said that it is not for you."));
}

TEST_F(BreakLeadTest, saysWhyNothingIsDue) {
    lead.showNothingDue(QStringLiteral("Your plan rests until Sunday"), QStringLiteral("Next break at 11:00"),
                        preferences);
    const auto labels = window()->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text() == QStringLiteral("Your plan rests until Sunday");
    }));
}

TEST_F(BreakLeadTest, hasNothingToExplainWhereAllIsAsPrescribed) {
    begin();
    EXPECT_FALSE(window()->findChild<QLabel*>(QStringLiteral("guide-reason"))->isVisible());
}

TEST_F(BreakLeadTest, aNewBreakStopsTheOneUnderWay) {
    const QSignalSpy ended(&lead, &BreakLead::ended);
    begin();
    begin();
    EXPECT_EQ(ended.size(), 1);
    EXPECT_TRUE(lead.isUnderWay());
    QCoreApplication::processEvents();
    EXPECT_NE(window(), nullptr);
}

} // namespace
} // namespace unhunch

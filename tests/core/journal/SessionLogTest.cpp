#include "core/journal/SessionLog.h"

#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <random>
#include <tuple>

namespace unhunch::test {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using namespace std::chrono_literals;

class SessionLogTest : public JournalTest {
protected:
    SessionLog log = open();
};

namespace {

/// Any session that the types allow and that makes sense.
class AnySession {
public:
    Session operator()() {
        Session session;
        session.id = newUuid();
        session.stretch = std::array{"chest-stretch", "shoulder-rolls", "it's \"quoted\"", "größer"}[upTo(3)];
        session.finishedAt = {addDays(today, between(-40'000, 40'000)),
                              std::chrono::seconds(between(0, 86'399)),
                              std::chrono::minutes(between(-840, 840))};
        session.prescribed.perSide = upTo(1) == 1;
        if (upTo(1) == 1)
            session.prescribed.work =
                Hold{std::chrono::seconds(between(1, 600)), range(), std::chrono::seconds(upTo(90))};
        else
            session.prescribed.work =
                Repetitions{range(), range(), std::chrono::milliseconds(between(1, 60'000)),
                            std::chrono::seconds(upTo(90))};
        session.done = {between(0, 9), between(0, 200), std::chrono::seconds(upTo(3600))};
        session.outcome = std::array{Outcome::None, Outcome::Partial, Outcome::Complete}[upTo(2)];
        session.source = std::array{SessionSource::Guided, SessionSource::ByHand}[upTo(1)];
        session.easier = upTo(1) == 1;
        if (upTo(1) == 1)
            session.felt =
                std::array{Feeling::Easier, Feeling::Same, Feeling::TooMuch, Feeling::Pain}[upTo(3)];
        return session;
    }

private:
    int between(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    std::size_t upTo(int most) { return static_cast<std::size_t>(between(0, most)); }
    CountRange range() {
        const int min = between(1, 20);
        return {min, min + between(0, 10)};
    }

    std::mt19937 m_random{20261123};
};

bool isEarlier(const Session& left, const Session& right) {
    return std::tie(left.finishedAt.date, left.finishedAt.timeOfDay) <
           std::tie(right.finishedAt.date, right.finishedAt.timeOfDay);
}

} // namespace

TEST_F(SessionLogTest, aNewJournalIsEmpty) {
    EXPECT_THAT(log.sessions(allDays), IsEmpty());
    EXPECT_THAT(log.completions(allDays), IsEmpty());
    EXPECT_THAT(log.prompts(allDays), IsEmpty());
    EXPECT_EQ(log.fault(), std::nullopt);
    EXPECT_EQ(log.file(), file);
}

TEST_F(SessionLogTest, whatWasAppendedIsReadBackTheSameInOrderOfTime) {
    AnySession anySession;
    std::vector<Session> expected;
    for (int i = 0; i < 200; ++i) {
        expected.push_back(anySession());
        log.append(expected.back());
    }
    std::stable_sort(expected.begin(), expected.end(), &isEarlier);

    EXPECT_EQ(log.sessions(allDays), expected);
    EXPECT_EQ(open().sessions(allDays), expected) << "read by another connection";
}

TEST_F(SessionLogTest, completionsTellTheSameSessions) {
    AnySession anySession;
    for (int i = 0; i < 50; ++i)
        log.append(anySession());

    std::vector<Completion> expected;
    for (const auto& session : log.sessions(allDays))
        expected.push_back({session.stretch, session.finishedAt.date, session.outcome});
    EXPECT_EQ(log.completions(allDays), expected);
}

TEST_F(SessionLogTest, bothEndsOfARangeOfDaysBelongToIt) {
    std::vector<Session> sessions;
    for (const unsigned day : {15U, 16U, 19U, 22U, 23U}) {
        sessions.push_back(sessionOf("chest-stretch", at(november(day), day % 2 == 0 ? 0s : 86'399s)));
        log.append(sessions.back());
    }
    EXPECT_THAT(log.sessions({november(16), november(22)}),
                ElementsAre(sessions[1], sessions[2], sessions[3]));
    EXPECT_EQ(log.completions({november(16), november(22)}).size(), 3U);
    EXPECT_THAT(log.sessions({november(19), november(19)}), ElementsAre(sessions[2]));
    EXPECT_THAT(log.sessions({november(20), november(21)}), IsEmpty());
    EXPECT_THAT(log.sessions({november(23), november(15)}), IsEmpty()) << "the last day before the first";
}

TEST_F(SessionLogTest, sessionsOfOneSecondKeepTheOrderInWhichTheyWereAppended) {
    const auto moment = at(november(20));
    const auto first = sessionOf("shoulder-rolls", moment);
    const auto second = sessionOf("arm-circles", moment);
    log.append(first);
    log.append(second);
    EXPECT_THAT(log.sessions(allDays), ElementsAre(first, second));
}

TEST_F(SessionLogTest, anIdThatIsTakenIsRefusedAndTheFirstSessionStays) {
    const auto first = sessionOf("chest-stretch", at(november(20)));
    log.append(first);
    auto second = sessionOf("cat-cow", at(november(21)));
    second.id = first.id;

    EXPECT_THAT(refusalOf<JournalError>([&] { log.append(second); }),
                AllOf(HasSubstr(first.id), HasSubstr(file.string()), HasSubstr("session.uuid")));
    EXPECT_THAT(log.sessions(allDays), ElementsAre(first));
}

TEST_F(SessionLogTest, whatIsPutUnderAnIdThatIsTakenReplacesTheSessionInItsPlace) {
    AnySession anySession;
    const auto other = sessionOf("arm-circles", at(november(20)));
    auto session = sessionOf("chest-stretch", at(november(20)));
    log.put(session);
    log.put(other);
    EXPECT_THAT(log.sessions(allDays), ElementsAre(session, other));
    for (int i = 0; i < 50; ++i) {
        const auto id = session.id;
        const auto finishedAt = session.finishedAt;
        session = anySession();
        session.id = id;
        session.finishedAt = finishedAt;
        log.put(session);
        EXPECT_THAT(log.sessions(allDays), ElementsAre(session, other)) << "in order of the first writing";
    }
}

TEST_F(SessionLogTest, aSessionThatIsPutLaterInTimeMovesToItsNewDay) {
    auto session = sessionOf("chest-stretch", at(november(20), 24h - 1s));
    log.put(session);
    session.finishedAt = at(november(21), 40s);
    log.put(session);
    EXPECT_THAT(log.sessions({november(20), november(20)}), IsEmpty());
    EXPECT_THAT(log.completions({november(21), november(21)}),
                ElementsAre(Completion{"chest-stretch", november(21), Outcome::Complete}));
}

TEST_F(SessionLogTest, whatMakesNoSenseReplacesNothing) {
    const auto session = sessionOf("chest-stretch", at(november(20)));
    log.put(session);
    auto spoiled = session;
    spoiled.done.sets = -1;
    EXPECT_THROW(log.put(spoiled), JournalError);
    EXPECT_THAT(log.sessions(allDays), ElementsAre(session));
}

TEST_F(SessionLogTest, theLatestSessionOfAStretchIsTheOneThatEndedLast) {
    EXPECT_EQ(log.latest("cat-cow"), std::nullopt);
    const auto first = sessionOf("cat-cow", at(november(19)));
    const auto second = sessionOf("cat-cow", at(november(20), 15h));
    const auto ofTheSameSecond = sessionOf("cat-cow", at(november(20), 15h));
    log.append(second);
    log.append(first);
    log.append(sessionOf("chest-stretch", at(november(21))));
    EXPECT_EQ(log.latest("cat-cow"), second);
    log.append(ofTheSameSecond);
    EXPECT_EQ(log.latest("cat-cow"), ofTheSameSecond);
    EXPECT_EQ(log.latest("arm-circles"), std::nullopt);
}

TEST_F(SessionLogTest, aSessionThatMakesNoSenseIsRefusedAndTheJournalServesOn) {
    const auto refuses = [this](auto spoil) {
        auto session = sessionOf("chest-stretch", at(november(20)));
        spoil(session);
        EXPECT_THROW(log.append(session), JournalError);
    };
    refuses([](Session& session) { session.id.clear(); });
    refuses([](Session& session) { session.stretch.clear(); });
    refuses([](Session& session) { session.finishedAt.date = november(31); });
    refuses([](Session& session) { session.finishedAt.timeOfDay = 24h; });
    refuses([](Session& session) { session.finishedAt.timeOfDay = -1s; });
    refuses([](Session& session) { session.finishedAt.utcOffset = 15h; });
    refuses([](Session& session) { session.done.sets = -1; });
    refuses([](Session& session) { session.done.repetitions = -1; });
    refuses([](Session& session) { session.done.held = -1s; });
    refuses([](Session& session) { session.done.held = std::chrono::seconds::max(); });
    refuses([](Session& session) { session.outcome = static_cast<Outcome>(3); });
    refuses([](Session& session) { session.source = static_cast<SessionSource>(2); });
    refuses([](Session& session) { session.felt = static_cast<Feeling>(4); });
    refuses([](Session& session) { session.prescribed.work = Hold{30s, {0, 1}, 10s}; });
    refuses([](Session& session) { session.prescribed.work = Hold{30s, {4, 3}, 10s}; });
    refuses([](Session& session) { session.prescribed.work = Hold{0s, {3, 4}, 10s}; });
    refuses([](Session& session) { session.prescribed.work = Hold{30s, {3, 4}, -1s}; });
    refuses([](Session& session) { session.prescribed.work = Repetitions{{10, 9}, {1, 1}, 4s, 15s}; });
    refuses([](Session& session) { session.prescribed.work = Repetitions{{10, 15}, {1, 1}, 0s, 15s}; });

    EXPECT_THAT(log.sessions(allDays), IsEmpty());
    const auto sound = sessionOf("chest-stretch", at(november(20)));
    log.append(sound);
    EXPECT_THAT(log.sessions(allDays), ElementsAre(sound));
}

TEST_F(SessionLogTest, aReminderIsOpenUntilItIsAnswered) {
    auto prompt = promptShown(at(november(20), 9h));
    log.append(prompt);
    EXPECT_THAT(log.prompts(allDays), ElementsAre(prompt));

    const auto answeredAt = at(november(21), 5min);
    log.answer(prompt.id, Answer::Snoozed, answeredAt);
    prompt.answer = Answer::Snoozed;
    prompt.answeredAt = answeredAt;
    EXPECT_THAT(log.prompts(allDays), ElementsAre(prompt));
    EXPECT_THAT(log.prompts({november(21), november(21)}), IsEmpty()) << "its day is the one it was shown on";
}

TEST_F(SessionLogTest, everyAnswerIsKeptAndTheLatestStands) {
    auto prompt = promptShown(at(november(20)));
    log.append(prompt);
    for (const auto answer :
         {Answer::Started, Answer::Snoozed, Answer::Skipped, Answer::Ignored, Answer::Away}) {
        log.answer(prompt.id, answer, at(november(20), 10h));
        prompt.answer = answer;
        prompt.answeredAt = at(november(20), 10h);
        EXPECT_THAT(log.prompts(allDays), ElementsAre(prompt));
    }
}

TEST_F(SessionLogTest, remindersComeInOrderOfTimeAndMayArriveAnswered) {
    const auto late = promptShown(at(november(20), 15h));
    auto early = promptShown(at(november(20), 9h));
    early.answer = Answer::Started;
    early.answeredAt = at(november(20), 9h + 4s);
    log.append(late);
    log.append(early);
    EXPECT_THAT(log.prompts({november(20), november(20)}), ElementsAre(early, late));
}

TEST_F(SessionLogTest, anAnswerToAnUnknownReminderIsRefused) {
    const auto prompt = promptShown(at(november(20)));
    log.append(prompt);
    const auto unknown = newUuid();
    EXPECT_THAT(refusalOf<JournalError>([&] { log.answer(unknown, Answer::Started, at(november(20))); }),
                AllOf(HasSubstr(unknown), HasSubstr(file.string())));
    EXPECT_THAT(log.prompts(allDays), ElementsAre(prompt));
}

TEST_F(SessionLogTest, anAnswerAndItsTimeComeTogetherOrNotAtAll) {
    auto prompt = promptShown(at(november(20)));
    prompt.answer = Answer::Started;
    EXPECT_THROW(log.append(prompt), JournalError);
    prompt.answer.reset();
    prompt.answeredAt = at(november(20));
    EXPECT_THROW(log.append(prompt), JournalError);
    EXPECT_THAT(log.prompts(allDays), IsEmpty());
}

TEST_F(SessionLogTest, thePlanBeginsOnTheDayTheJournalWasMade) {
    EXPECT_EQ(log.planBegan(), today);
    EXPECT_EQ(open(addDays(today, 400)).planBegan(), today) << "opening it later adopts nothing anew";
    log.append(sessionOf("cat-cow", at(addDays(today, 1))));
    EXPECT_EQ(log.planBegan(), today) << "a later session changes nothing";
}

TEST_F(SessionLogTest, thePlanBeginsOnTheDayOfTheFirstSessionWhenThatIsEarlier) {
    log.append(sessionOf("cat-cow", at(november(19))));
    log.append(sessionOf("chest-stretch", at(november(5))));
    log.append(sessionOf("cat-cow", at(november(12))));
    EXPECT_EQ(log.planBegan(), november(5));
}

TEST_F(SessionLogTest, whatAnotherConnectionAppendsIsSeenAtOnce) {
    auto other = open();
    const auto first = sessionOf("chest-stretch", at(november(20)));
    const auto second = sessionOf("cat-cow", at(november(21)));

    EXPECT_EQ(log.planBegan(), today);
    other.append(first);
    EXPECT_EQ(log.planBegan(), november(20));
    EXPECT_THAT(log.sessions(allDays), ElementsAre(first));

    EXPECT_THROW(log.append(first), JournalError);
    other.append(second);
    EXPECT_THAT(log.sessions(allDays), ElementsAre(first, second)) << "also after a refusal";
}

TEST_F(SessionLogTest, aMovedJournalServesOn) {
    SessionLog moved = std::move(log);
    const auto session = sessionOf("cat-cow", at(november(19)));
    moved.append(session);
    log = std::move(moved);
    EXPECT_THAT(log.sessions(allDays), ElementsAre(session));
}

TEST_F(SessionLogTest, aRowSpoiledByHandIsNamed) {
    const auto session = sessionOf("cat-cow", at(november(19)));
    log.append(session);
    const std::vector<std::pair<std::string, std::string>> spoiled{
        {"local_date = '2026-02-30'", "\"2026-02-30\" as local_date"},
        {"local_time = '25:00:00'", "\"25:00:00\" as local_time"},
        {"local_time = '09:00:60'", "\"09:00:60\" as local_time"},
        {"utc_offset_minutes = 900", "\"900\" as utc_offset_minutes"},
        {"dose_kind = 'stroll'", "\"stroll\" as dose_kind"},
        {"dose_sets_max = 1", "\"1\" as dose_sets_max"},
        {"dose_hold_seconds = NULL", "nothing as dose_hold_seconds"},
        {"sets = -1", "\"-1\" as sets"},
        {"seconds = 9000000000", "\"9000000000\" as seconds"},
        {"outcome = 'done'", "\"done\" as outcome"},
        {"source = 'dreamt'", "\"dreamt\" as source"},
        {"easier = -1", "\"-1\" as easier"},
        {"felt = 'great'", "\"great\" as felt"},
    };
    for (const auto& [change, complaint] : spoiled) {
        tamper("CREATE TABLE keep AS SELECT * FROM session");
        tamper("PRAGMA ignore_check_constraints = ON; UPDATE session SET " + change);
        EXPECT_THAT(refusalOf<JournalError>([&] {
                        static_cast<void>(log.sessions({Date{}, allDays.last}));
                    }),
                    AllOf(HasSubstr("row 1 of its table \"session\""), HasSubstr(complaint),
                          HasSubstr(file.string())))
            << change;
        tamper("DELETE FROM session; INSERT INTO session SELECT * FROM keep; DROP TABLE keep");
    }
    EXPECT_THAT(log.sessions(allDays), ElementsAre(session));
}

TEST_F(SessionLogTest, whatIsSpoiledInOtherTablesIsNamedToo) {
    log.append(sessionOf("cat-cow", at(november(19))));
    log.append(promptShown(at(november(20))));
    tamper("PRAGMA ignore_check_constraints = ON; UPDATE session SET outcome = ''; UPDATE prompt SET answer "
           "= 'started'");
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(log.completions(allDays)); }),
                HasSubstr("outcome"));
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(log.prompts(allDays)); }),
                HasSubstr("row 1 of its table \"prompt\" has nothing as answered_date"));

    tamper("PRAGMA ignore_check_constraints = ON; UPDATE plan SET adopted_on = 'soon'");
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(log.planBegan()); }), HasSubstr("\"soon\""));
    tamper("DELETE FROM plan");
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(log.planBegan()); }),
                HasSubstr("\"plan\" is empty"));
}

} // namespace unhunch::test

#include "app/command/AppCommands.h"

#include "app/command/CommandLine.h"
#include "tests/support/MockApp.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::minutes;
using testing::Return;
using testing::StrictMock;

class AppCommands : public testing::Test {
protected:
    /// Carries out what someone typed after `unhunch`.
    ControlReply typed(const QString& line) {
        return runAppCommand(std::get<verb::Control>(parseCommandLine(line.split(u' ')).verb).words, app);
    }

    StrictMock<test::MockApp> app;
    const ControlReply done{};
};

TEST_F(AppCommands, startNamesTheStretches) {
    EXPECT_CALL(app, startBreak(BreakWish{}));
    EXPECT_EQ(typed(u"start"_s), done);
    EXPECT_CALL(app, startBreak(BreakWish{{"cat-cow", "arm-circles"}}));
    EXPECT_EQ(typed(u"start cat-cow arm-circles"_s), done);
}

TEST_F(AppCommands, startSaysWhatIsLedOtherwiseAndWhy) {
    EXPECT_CALL(app, startBreak).WillOnce(Return(ActionAnswer{true, u"In its easier form."_s}));
    EXPECT_EQ(typed(u"start cat-cow"_s), (ControlReply{0, u"In its easier form."_s, {}}));
}

TEST_F(AppCommands, startIsRefusedInASentenceUnlessThePersonInsists) {
    EXPECT_CALL(app, startBreak(BreakWish{{"cat-cow"}}))
        .WillOnce(Return(ActionAnswer{false, u"Cat-cow does not fit you."_s}));
    EXPECT_EQ(typed(u"start cat-cow"_s), (ControlReply{1, {}, u"Cat-cow does not fit you."_s}));
    EXPECT_CALL(app, startBreak(BreakWish{{"cat-cow"}, true})).Times(2);
    EXPECT_EQ(typed(u"start cat-cow --anyway"_s), done);
    EXPECT_EQ(typed(u"start --anyway cat-cow"_s), done);
}

TEST_F(AppCommands, aCommandLearnsOfWhichSessionMoreIsToBeWritten) {
    EXPECT_CALL(app, isUnsettled("0f8fad5b")).WillOnce(Return(true)).WillOnce(Return(false));
    const QStringList question{u"unsettled"_s, u"0f8fad5b"_s}; // which nobody types
    EXPECT_EQ(runAppCommand(question, app), (ControlReply{0, u"yes"_s, {}}));
    EXPECT_EQ(runAppCommand(question, app), done);
}

TEST_F(AppCommands, anUnknownStretchIsWrongUsage) {
    EXPECT_CALL(app, startBreak).WillOnce(testing::Throw(std::invalid_argument("There is no stretch.")));
    const ControlReply reply = typed(u"start xyzzy"_s);
    EXPECT_EQ(reply.status, static_cast<int>(ExitStatus::Usage));
    EXPECT_EQ(reply.error, u"There is no stretch."_s);
}

TEST_F(AppCommands, aPlanFileIsOpenedByItsWholePath) {
    EXPECT_CALL(app, openPlan(u"/home/ada/my plan.unhunch-plan"_s));
    EXPECT_EQ(runAppCommand({u"open"_s, u"/home/ada/my plan.unhunch-plan"_s}, app), done);
    for (const QStringList& words : {QStringList{u"open"_s}, QStringList{u"open"_s, u"plan.unhunch-plan"_s},
                                     QStringList{u"open"_s, u"/a"_s, u"/b"_s}})
        EXPECT_EQ(runAppCommand(words, app).status, static_cast<int>(ExitStatus::Usage));
}

TEST_F(AppCommands, aPlanThatACommandChangedIsReadAnew) {
    EXPECT_CALL(app, rereadPlan());
    EXPECT_EQ(runAppCommand({u"reread"_s}, app), done);
}

TEST_F(AppCommands, snoozeHasALengthOrTheUsualOne) {
    EXPECT_CALL(app, snooze(std::optional<minutes>{}));
    EXPECT_EQ(typed(u"snooze"_s), done);
    EXPECT_CALL(app, snooze(std::optional{minutes{15}}));
    EXPECT_EQ(typed(u"snooze 15"_s), done);
}

TEST_F(AppCommands, everyFormOfAPauseReachesTheApp) {
    EXPECT_CALL(app, pause(std::optional<minutes>{}));
    EXPECT_EQ(typed(u"pause"_s), done);
    EXPECT_CALL(app, pause(std::optional{minutes{90}}));
    EXPECT_EQ(typed(u"pause 1h30m"_s), done);
    EXPECT_CALL(app, pauseUntilTomorrow());
    EXPECT_EQ(typed(u"pause tomorrow"_s), done);
    EXPECT_CALL(app, pauseUntil(std::chrono::seconds{std::chrono::hours{9} + minutes{5}}));
    EXPECT_EQ(typed(u"pause --until 09:05"_s), done);
}

TEST_F(AppCommands, aPauseSaysWhatThereIsToKnowAboutIt) {
    const ActionAnswer later{true, u"The break goes on."_s};
    EXPECT_CALL(app, pause).WillOnce(Return(later));
    EXPECT_EQ(typed(u"pause 30"_s), (ControlReply{0, u"The break goes on."_s, {}}));
    EXPECT_CALL(app, pauseUntilTomorrow).WillOnce(Return(later));
    EXPECT_EQ(typed(u"pause tomorrow"_s).out, later.text);
    EXPECT_CALL(app, pauseUntil).WillOnce(Return(later));
    EXPECT_EQ(typed(u"pause --until 09:05"_s).out, later.text);
}

TEST_F(AppCommands, theOtherVerbsAreOneActionEach) {
    EXPECT_CALL(app, skip());
    EXPECT_EQ(typed(u"skip"_s), done);
    EXPECT_CALL(app, resume());
    EXPECT_EQ(typed(u"resume"_s), done);
    EXPECT_CALL(app, showWeek());
    EXPECT_EQ(typed(u"show week"_s), done);
    EXPECT_CALL(app, showPlan());
    EXPECT_EQ(typed(u"show plan"_s), done);
    EXPECT_CALL(app, showPreferences());
    EXPECT_EQ(typed(u"show preferences"_s), done);
    EXPECT_CALL(app, showLearn(QString()));
    EXPECT_EQ(typed(u"show learn"_s), done);
    EXPECT_CALL(app, quit());
    EXPECT_EQ(typed(u"quit"_s), done);
}

TEST_F(AppCommands, learnTurnsToAPageOrSaysThatThereIsNone) {
    EXPECT_CALL(app, showLearn(u"cat-cow"_s));
    EXPECT_EQ(typed(u"learn cat-cow"_s), done);
    EXPECT_CALL(app, showLearn(u"moon"_s))
        .WillOnce(testing::Throw(std::invalid_argument("There is no page.")));
    const ControlReply reply = typed(u"learn moon"_s);
    EXPECT_EQ(reply.status, static_cast<int>(ExitStatus::Usage));
    EXPECT_EQ(reply.error, u"There is no page."_s);
}

TEST_F(AppCommands, whatCannotBePutOffIsRefusedInASentence) {
    EXPECT_CALL(app, snooze).WillOnce(Return(u"There is nothing."_s));
    EXPECT_EQ(typed(u"snooze"_s), (ControlReply{1, {}, u"There is nothing."_s}));
    EXPECT_CALL(app, skip).WillOnce(Return(u"There is nothing."_s));
    EXPECT_EQ(typed(u"skip"_s), (ControlReply{1, {}, u"There is nothing."_s}));
}

TEST_F(AppCommands, whatTheAppThrowsIsAFailureAndNoCrash) {
    EXPECT_CALL(app, resume).WillOnce(testing::Throw(std::runtime_error("The disk is full.")));
    EXPECT_EQ(typed(u"resume"_s), (ControlReply{1, {}, u"The disk is full."_s}));
}

TEST_F(AppCommands, startingItAgainBringsItForward) {
    EXPECT_CALL(app, bringForward());
    EXPECT_EQ(runAppCommand({u"show"_s, u"app"_s}, app), done);
}

TEST_F(AppCommands, statusInJsonHasItsThreeFields) {
    const LocalDateTime next{Date{std::chrono::year{2026} / 11 / 23}, std::chrono::hours{14}, minutes{60}};
    EXPECT_CALL(app, status).WillOnce(Return(AppStatus{u"working"_s, next, u"a reason"_s}));
    EXPECT_EQ(runAppCommand({u"status"_s, u"--json"_s}, app).out,
              uR"({"state":"working","next_break":"2026-11-23T14:00:00+01:00","reason":"a reason"})"_s);
    EXPECT_CALL(app, status).WillOnce(Return(AppStatus{u"paused"_s, std::nullopt, u"a reason"_s}));
    EXPECT_EQ(runAppCommand({u"status"_s, u"--json"_s}, app).out,
              uR"({"state":"paused","next_break":null,"reason":"a reason"})"_s);
}

TEST_F(AppCommands, statusTellsOfANextBreakOnlyWhileNoneHasCome) {
    const auto told = [this](const QString& state) {
        EXPECT_CALL(app, status).WillOnce(Return(AppStatus{state, std::nullopt, u"a reason"_s}));
        return runAppCommand({u"status"_s}, app).out;
    };
    EXPECT_EQ(told(u"paused"_s), u"paused: no break set (a reason)"_s);
    for (const QString& state : {u"due"_s, u"held"_s, u"on-break"_s})
        EXPECT_EQ(told(state), state + u": a reason"_s);
}

TEST_F(AppCommands, wordsThatMakeNoSenseDoNothing) {
    for (const QStringList& words : {QStringList{},
                                     {u""_s},
                                     {u"dance"_s},
                                     {u"snooze"_s, u"-5"_s},
                                     {u"snooze"_s, u"1441"_s},
                                     {u"pause"_s, u"x"_s},
                                     {u"pause"_s, u"until"_s},
                                     {u"pause"_s, u"until"_s, u"25:00"_s},
                                     {u"show"_s},
                                     {u"show"_s, u"moon"_s}})
        EXPECT_EQ(runAppCommand(words, app).status, static_cast<int>(ExitStatus::Usage))
            << words.join(u' ').toStdString();
}

} // namespace

} // namespace unhunch

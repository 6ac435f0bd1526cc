#include "tests/app/platform/linux/DBusNotifierTest.h"

#include "tests/support/Patience.h"

#include <gmock/gmock.h>

#include <ostream>
#include <string>

using namespace unhunch;
using testing::ElementsAre;

TEST_F(DBusNotifierTest, aReminderShowsWhatItSaysAndItsThreeButtons) {
    startService();
    showAndWait();

    ASSERT_EQ(service->notices().size(), 1U);
    const auto& shown = service->notices().front();
    EXPECT_EQ(shown.title, notice().title);
    EXPECT_EQ(shown.body, notice().body);
    EXPECT_EQ(shown.actions.join(QLatin1Char(' ')),
              QStringLiteral("default Start start Start snooze Snooze skip Skip"));
    EXPECT_TRUE(unavailable.isEmpty());
}

TEST_F(DBusNotifierTest, aReminderStaysUntilItIsAnsweredWithoutAlarm) {
    startService();
    showAndWait();

    const auto& shown = service->notices().front();
    EXPECT_EQ(shown.timeout, 0);
    EXPECT_EQ(shown.replaces, 0U);
    EXPECT_EQ(shown.hints.value(QStringLiteral("urgency")), QVariant::fromValue<uchar>(1));
    EXPECT_EQ(shown.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("unhunch"));
    EXPECT_FALSE(shown.hints.value(QStringLiteral("transient")).toBool());
}

TEST_F(DBusNotifierTest, aButtonWithoutAWordIsNotOffered) {
    startService();
    Notice withoutSnooze = notice();
    withoutSnooze.snooze.clear();
    showAndWait(withoutSnooze);

    EXPECT_EQ(service->notices().front().actions.join(QLatin1Char(' ')),
              QStringLiteral("default Start start Start skip Skip"));
}

TEST_F(DBusNotifierTest, whereAClickOnTheNoticeWouldBeAButtonThereIsOneToStart) {
    startService();
    service->setName(QStringLiteral("Xfce Notify Daemon"));
    showAndWait();
    EXPECT_EQ(service->notices().front().actions.join(QLatin1Char(' ')),
              QStringLiteral("start Start snooze Snooze skip Skip"));

    service->setName(QStringLiteral("another one"));
    showAndWait(notice(QStringLiteral("later")));
    EXPECT_EQ(service->notices().back().actions.size(), 6) << "it is asked once";
}

TEST_F(DBusNotifierTest, aQuietNoticeHasNoButtonsAndGoesByItself) {
    startService();
    showAndWait(quietNotice());

    const auto& shown = service->notices().front();
    EXPECT_TRUE(shown.actions.isEmpty());
    EXPECT_EQ(shown.timeout, 20'000);
    EXPECT_EQ(shown.hints.value(QStringLiteral("urgency")), QVariant::fromValue<uchar>(0));
    EXPECT_TRUE(shown.hints.value(QStringLiteral("transient")).toBool());
}

TEST_F(DBusNotifierTest, aQuietNoticeNeedsNoServiceWithButtons) {
    startService({QStringLiteral("body")});
    showAndWait(quietNotice());
    EXPECT_EQ(service->notices().size(), 1U);
    EXPECT_TRUE(unavailable.isEmpty());
}

TEST_F(DBusNotifierTest, aReminderTakesThePlaceOfTheQuietNoticeBeforeIt) {
    startService();
    const auto quiet = showAndWait(quietNotice());
    showAndWait();
    EXPECT_EQ(service->notices().back().replaces, quiet);
}

struct Press {
    const char* key;
    NoticeAction meaning;

    friend void PrintTo(const Press& press, std::ostream* stream) { *stream << press.key; }
};

class DBusNotifierButton : public DBusNotifierTest, public testing::WithParamInterface<Press> {};

TEST_P(DBusNotifierButton, isAnAnswerAndTakesTheReminderAway) {
    startService();
    const auto id = showAndWait();

    Q_EMIT service->ActionInvoked(id, QLatin1String(GetParam().key));
    ASSERT_TRUE(answered.wait(patience));

    EXPECT_EQ(actionIn(answered), GetParam().meaning);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !service->closed().empty(); }, patience));
    EXPECT_THAT(service->closed(), ElementsAre(id));
}

INSTANTIATE_TEST_SUITE_P(Every, DBusNotifierButton,
                         testing::Values(Press{"default", NoticeAction::Start},
                                         Press{"start", NoticeAction::Start},
                                         Press{"snooze", NoticeAction::Snooze},
                                         Press{"skip", NoticeAction::Skip}),
                         [](const auto& press) { return std::string(press.param.key); });

TEST_F(DBusNotifierTest, aSecondPressOfAButtonIsNoSecondAnswer) {
    startService();
    const auto id = showAndWait();

    Q_EMIT service->ActionInvoked(id, QStringLiteral("snooze"));
    Q_EMIT service->ActionInvoked(id, QStringLiteral("start"));
    ASSERT_TRUE(answered.wait(patience));
    settle();

    EXPECT_EQ(answered.size(), 1);
    EXPECT_EQ(actionIn(answered), NoticeAction::Snooze);
}

TEST_F(DBusNotifierTest, anAnswerToAnotherProgramsNoticeIsNotOurs) {
    startService();
    const auto id = showAndWait();

    Q_EMIT service->ActionInvoked(id + 1, QStringLiteral("start"));
    Q_EMIT service->ActionInvoked(id, QStringLiteral("mystery"));
    Q_EMIT service->ActionInvoked(id, QStringLiteral("skip"));
    ASSERT_TRUE(answered.wait(patience));

    EXPECT_EQ(answered.size(), 1);
    EXPECT_EQ(actionIn(answered), NoticeAction::Skip);
}

TEST_F(DBusNotifierTest, onlyTheServiceThatShowsAReminderMayAnswerIt) {
    startService();
    const auto id = showAndWait();

    auto forged = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                             QStringLiteral("org.freedesktop.Notifications"),
                                             QStringLiteral("ActionInvoked"));
    bystander.send(forged << id << QStringLiteral("start"));
    settle();
    Q_EMIT service->ActionInvoked(id, QStringLiteral("skip"));
    ASSERT_TRUE(answered.wait(patience));

    EXPECT_EQ(answered.size(), 1);
    EXPECT_EQ(actionIn(answered), NoticeAction::Skip);
}

TEST_F(DBusNotifierTest, showingAgainReplacesTheOneOnShow) {
    startService();
    const auto first = showAndWait();
    showAndWait(notice(QStringLiteral("Cat-cow · 1 min")));

    ASSERT_EQ(service->notices().size(), 2U);
    EXPECT_EQ(service->notices()[1].replaces, first);
    EXPECT_EQ(service->notices()[1].body, QStringLiteral("Cat-cow · 1 min"));
}

TEST_F(DBusNotifierTest, showingAgainBeforeTheServiceHasAnsweredReplacesAsWell) {
    startService();
    service->holdReplies();
    showAndWait();
    notifier.show(notice(QStringLiteral("later")));
    settle();
    EXPECT_EQ(service->notices().size(), 1U);

    service->release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return service->notices().size() == 2; }, patience));

    EXPECT_EQ(service->notices()[1].replaces, service->notices()[0].id);
    EXPECT_EQ(service->notices()[1].body, QStringLiteral("later"));
}

TEST_F(DBusNotifierTest, aWithdrawnReminderGoes) {
    startService();
    const auto id = showAndWait();

    notifier.withdraw();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !service->closed().empty(); }, patience));

    EXPECT_THAT(service->closed(), ElementsAre(id));
}

TEST_F(DBusNotifierTest, aReminderWithdrawnBeforeTheServiceHasAnsweredGoesAsSoonAsItHas) {
    startService();
    service->holdReplies();
    const auto id = showAndWait();
    notifier.withdraw();
    settle();
    EXPECT_TRUE(service->closed().empty());

    service->release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !service->closed().empty(); }, patience));

    EXPECT_THAT(service->closed(), ElementsAre(id));
}

TEST_F(DBusNotifierTest, aReminderWithdrawnAtOnceIsNeverShown) {
    startService();
    notifier.show(notice(QStringLiteral("never")));
    notifier.withdraw();
    showAndWait(notice(QStringLiteral("now")));

    ASSERT_EQ(service->notices().size(), 1U);
    EXPECT_EQ(service->notices().front().body, QStringLiteral("now"));
}

TEST_F(DBusNotifierTest, withdrawingNothingIsHarmless) {
    startService();
    notifier.withdraw();
    const auto id = showAndWait();
    notifier.withdraw();
    notifier.withdraw();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !service->closed().empty(); }, patience));
    settle();

    EXPECT_THAT(service->closed(), ElementsAre(id));
}

TEST_F(DBusNotifierTest, aReminderGoesWithTheProgramThatWouldHearItsButtons) {
    startService();
    {
        DBusNotifier shortLived(bus.connect());
        shortLived.show(notice());
        ASSERT_TRUE(QTest::qWaitFor([&] { return service->notices().size() == 1; }, patience));
        settle();
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return !service->closed().empty(); }, patience));
    EXPECT_THAT(service->closed(), ElementsAre(service->notices().front().id));
}

TEST_F(DBusNotifierTest, afterADismissalTheNextReminderIsANewOne) {
    startService();
    const auto id = showAndWait();
    constexpr uint byThePerson = 2;
    Q_EMIT service->NotificationClosed(id, byThePerson);
    settle();

    showAndWait();

    EXPECT_EQ(service->notices().back().replaces, 0U);
}

TEST_F(DBusNotifierTest, aServiceMayCloseTheReminderBeforeItTellsTheAnswer) {
    startService();
    const auto id = showAndWait();
    constexpr uint byThePerson = 2;
    Q_EMIT service->NotificationClosed(id, byThePerson);
    Q_EMIT service->ActionInvoked(id, QStringLiteral("snooze"));
    ASSERT_TRUE(answered.wait(patience));

    EXPECT_EQ(actionIn(answered), NoticeAction::Snooze);
}

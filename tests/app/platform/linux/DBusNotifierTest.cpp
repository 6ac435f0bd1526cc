#include "app/platform/linux/DBusNotifier.h"

#include "tests/app/platform/linux/FakeNotificationService.h"
#include "tests/app/platform/linux/OwnThread.h"
#include "tests/app/platform/linux/PrivateBus.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <ostream>
#include <string>

using namespace unhunch;
using testing::ElementsAre;

namespace {

BreakNotice notice(const QString& body = QStringLiteral("Shoulder rolls and chest stretch · 3 min")) {
    return {QStringLiteral("Time to loosen up"), body, QStringLiteral("Start"), QStringLiteral("Snooze"),
            QStringLiteral("Skip")};
}

NoticeAction actionIn(const QSignalSpy& answered) { return answered.first().first().value<NoticeAction>(); }

class DBusNotifierTest : public testing::Test {
protected:
    void startService(const QStringList& capabilities = {QStringLiteral("actions"), QStringLiteral("body")}) {
        server = bus.connect();
        service = std::make_unique<FakeNotificationService>(server, capabilities);
    }

    /// Shows a notice and waits until the service has it; gives its id.
    uint showAndWait(const BreakNotice& shown = notice()) {
        const auto before = service->notices().size();
        notifier.show(shown);
        EXPECT_TRUE(QTest::qWaitFor([&] { return service->notices().size() > before; }));
        settle();
        return service->notices().empty() ? 0 : service->notices().back().id;
    }

    /// Lets everything that is under way on the bus arrive: the bus answers each in the order of what it was
    /// sent.
    void settle() {
        for (auto* connection : {&bystander, &server, &client})
            connection->call(QDBusMessage::createMethodCall(
                                 QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                 QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")),
                             QDBus::BlockWithGui);
        QCoreApplication::processEvents();
    }

    PrivateBus bus;
    QDBusConnection client = bus.connect();
    QDBusConnection bystander = bus.connect();
    QDBusConnection server = bystander;
    std::unique_ptr<FakeNotificationService> service;
    DBusNotifier notifier{client};
    QSignalSpy answered{&notifier, &Notifier::answered};
    QSignalSpy unavailable{&notifier, &Notifier::unavailable};
};

} // namespace

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
    ASSERT_TRUE(answered.wait());

    EXPECT_EQ(actionIn(answered), GetParam().meaning);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !service->closed().empty(); }));
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
    ASSERT_TRUE(answered.wait());
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
    ASSERT_TRUE(answered.wait());

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
    ASSERT_TRUE(answered.wait());

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
    ASSERT_TRUE(QTest::qWaitFor([&] { return service->notices().size() == 2; }));

    EXPECT_EQ(service->notices()[1].replaces, service->notices()[0].id);
    EXPECT_EQ(service->notices()[1].body, QStringLiteral("later"));
}

TEST_F(DBusNotifierTest, aWithdrawnReminderGoes) {
    startService();
    const auto id = showAndWait();

    notifier.withdraw();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !service->closed().empty(); }));

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
    ASSERT_TRUE(QTest::qWaitFor([&] { return !service->closed().empty(); }));

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
    ASSERT_TRUE(QTest::qWaitFor([&] { return !service->closed().empty(); }));
    settle();

    EXPECT_THAT(service->closed(), ElementsAre(id));
}

TEST_F(DBusNotifierTest, aReminderGoesWithTheProgramThatWouldHearItsButtons) {
    startService();
    {
        DBusNotifier shortLived(bus.connect());
        shortLived.show(notice());
        ASSERT_TRUE(QTest::qWaitFor([&] { return service->notices().size() == 1; }));
        settle();
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return !service->closed().empty(); }));
    EXPECT_THAT(service->closed(), ElementsAre(service->notices().front().id));
}

TEST_F(DBusNotifierTest, withoutAServiceTheReminderIsHandedBack) {
    notifier.show(notice());
    EXPECT_TRUE(unavailable.isEmpty());
    ASSERT_TRUE(unavailable.wait());

    EXPECT_EQ(unavailable.size(), 1);
    EXPECT_FALSE(unavailable.first().first().toString().isEmpty());
}

TEST_F(DBusNotifierTest, withoutABusTheReminderIsHandedBack) {
    DBusNotifier alone{QDBusConnection(QStringLiteral("no such connection"))};
    QSignalSpy handedBack(&alone, &Notifier::unavailable);

    alone.show(notice());

    EXPECT_TRUE(handedBack.wait());
}

TEST_F(DBusNotifierTest, aServiceWithoutButtonsShowsNothing) {
    startService({QStringLiteral("body")});
    notifier.show(notice());
    ASSERT_TRUE(unavailable.wait());
    notifier.show(notice());
    ASSERT_TRUE(unavailable.wait());

    EXPECT_TRUE(service->notices().empty());
    EXPECT_EQ(service->timesAskedForCapabilities(), 1);
}

TEST_F(DBusNotifierTest, aRefusedReminderIsHandedBackWithTheReason) {
    startService();
    service->refuse();
    notifier.show(notice());
    ASSERT_TRUE(unavailable.wait());

    EXPECT_TRUE(unavailable.first().first().toString().contains(QStringLiteral("not now")));
}

TEST_F(DBusNotifierTest, aReminderWithdrawnBeforeItIsRefusedIsNotHandedBack) {
    startService();
    service->holdReplies();
    showAndWait();
    notifier.withdraw();
    service->refuse();
    service->release();
    settle();

    EXPECT_TRUE(unavailable.isEmpty());
}

TEST_F(DBusNotifierTest, aServiceIsAskedOnceWhatItCanDo) {
    startService();
    showAndWait();
    showAndWait();
    showAndWait();

    EXPECT_EQ(service->timesAskedForCapabilities(), 1);
}

TEST_F(DBusNotifierTest, aServiceThatHasChangedIsAskedAgain) {
    startService({QStringLiteral("body")});
    notifier.show(notice());
    ASSERT_TRUE(unavailable.wait());

    service.reset();
    startService();
    settle();
    showAndWait();

    EXPECT_EQ(service->notices().size(), 1U);
    EXPECT_EQ(unavailable.size(), 1);
}

TEST_F(DBusNotifierTest, aServiceThatGoesWithTheReminderHandsItBack) {
    startService();
    showAndWait();

    service.reset();

    ASSERT_TRUE(unavailable.wait());
    EXPECT_EQ(unavailable.size(), 1);
}

TEST_F(DBusNotifierTest, aServiceThatTakesOverShowsTheReminderToo) {
    startService();
    showAndWait();

    const FakeNotificationService successor(bus.connect());
    service.reset();
    ASSERT_TRUE(QTest::qWaitFor([&] { return successor.notices().size() == 1; }));

    EXPECT_EQ(successor.notices().front().replaces, 0U);
    EXPECT_EQ(successor.notices().front().body, notice().body);
    EXPECT_TRUE(unavailable.isEmpty());
}

TEST_F(DBusNotifierTest, aReminderThatWasDismissedDoesNotComeBackWithANewService) {
    startService();
    const auto id = showAndWait();
    constexpr uint byThePerson = 2;
    Q_EMIT service->NotificationClosed(id, byThePerson);
    settle();

    service.reset();
    startService();
    settle();
    notifier.withdraw();
    settle();

    EXPECT_TRUE(service->notices().empty());
    EXPECT_TRUE(service->closed().empty());
    EXPECT_TRUE(unavailable.isEmpty());
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
    ASSERT_TRUE(answered.wait());

    EXPECT_EQ(actionIn(answered), NoticeAction::Snooze);
}

TEST_F(DBusNotifierTest, wordsThatLookLikeMarkupAreShownAsTheyAre) {
    const auto body = QStringLiteral("Rolls & <arches>");
    startService({QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")});
    showAndWait(notice(body));
    EXPECT_EQ(service->notices().back().body, QStringLiteral("Rolls &amp; &lt;arches&gt;"));

    service.reset();
    startService();
    settle();
    showAndWait(notice(body));
    EXPECT_EQ(service->notices().back().body, body);
}

TEST_F(DBusNotifierTest, theServiceIsDescribedByNameAndVersion) {
    startService();
    const OwnThread thread(*service);
    EXPECT_EQ(notifier.describe(), QStringLiteral("dunst 1.9.0"));
}

TEST_F(DBusNotifierTest, theDescriptionTellsThatButtonsAreMissing) {
    startService({QStringLiteral("body")});
    const OwnThread thread(*service);
    EXPECT_TRUE(notifier.describe().startsWith(QStringLiteral("dunst 1.9.0 shows no buttons")));
}

TEST_F(DBusNotifierTest, theDescriptionTellsThatNoServiceAnswers) {
    EXPECT_TRUE(
        notifier.describe().startsWith(QStringLiteral("No notification service runs on this desktop.")));
}

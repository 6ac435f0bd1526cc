#include "tests/app/platform/linux/DBusNotifierTest.h"
#include "tests/app/platform/linux/OwnThread.h"

using namespace unhunch;

namespace {

/// How a notifier gets on with the services that desktops have, or do not have.
class DBusNotifierServiceTest : public DBusNotifierTest {};

} // namespace

TEST_F(DBusNotifierServiceTest, withoutAServiceTheReminderIsHandedBack) {
    notifier.show(notice());
    EXPECT_TRUE(unavailable.isEmpty());
    ASSERT_TRUE(unavailable.wait(patience));

    EXPECT_EQ(unavailable.size(), 1);
    EXPECT_FALSE(unavailable.first().first().toString().isEmpty());
}

TEST_F(DBusNotifierServiceTest, withoutABusTheReminderIsHandedBack) {
    DBusNotifier alone{QDBusConnection(QStringLiteral("no such connection"))};
    QSignalSpy handedBack(&alone, &Notifier::unavailable);

    alone.show(notice());

    EXPECT_TRUE(handedBack.wait(patience));
}

TEST_F(DBusNotifierServiceTest, aServiceWithoutButtonsShowsNothing) {
    startService({QStringLiteral("body")});
    notifier.show(notice());
    ASSERT_TRUE(unavailable.wait(patience));
    notifier.show(notice());
    ASSERT_TRUE(unavailable.wait(patience));

    EXPECT_TRUE(service->notices().empty());
    EXPECT_EQ(service->timesAskedForCapabilities(), 1);
}

TEST_F(DBusNotifierServiceTest, aRefusedReminderIsHandedBackWithTheReason) {
    startService();
    service->refuse();
    notifier.show(notice());
    ASSERT_TRUE(unavailable.wait(patience));

    EXPECT_TRUE(unavailable.first().first().toString().contains(QStringLiteral("not now")));
}

TEST_F(DBusNotifierServiceTest, aReminderWithdrawnBeforeItIsRefusedIsNotHandedBack) {
    startService();
    service->holdReplies();
    showAndWait();
    notifier.withdraw();
    service->refuse();
    service->release();
    settle();

    EXPECT_TRUE(unavailable.isEmpty());
}

TEST_F(DBusNotifierServiceTest, aServiceIsAskedOnceWhatItCanDo) {
    startService();
    showAndWait();
    showAndWait();
    showAndWait();

    EXPECT_EQ(service->timesAskedForCapabilities(), 1);
}

TEST_F(DBusNotifierServiceTest, aServiceThatHasChangedIsAskedAgain) {
    startService({QStringLiteral("body")});
    notifier.show(notice());
    ASSERT_TRUE(unavailable.wait(patience));

    service.reset();
    startService();
    settle();
    showAndWait();

    EXPECT_EQ(service->notices().size(), 1U);
    EXPECT_EQ(unavailable.size(), 1);
}

TEST_F(DBusNotifierServiceTest, aServiceThatGoesWithTheReminderHandsItBack) {
    startService();
    showAndWait();

    service.reset();

    ASSERT_TRUE(unavailable.wait(patience));
    EXPECT_EQ(unavailable.size(), 1);
}

TEST_F(DBusNotifierServiceTest, aServiceThatTakesOverShowsTheReminderToo) {
    startService();
    showAndWait();

    const FakeNotificationService successor(bus.connect());
    service.reset();
    ASSERT_TRUE(QTest::qWaitFor([&] { return successor.notices().size() == 1; }, patience));

    EXPECT_EQ(successor.notices().front().replaces, 0U);
    EXPECT_EQ(successor.notices().front().body, notice().body);
    EXPECT_TRUE(unavailable.isEmpty());
}

TEST_F(DBusNotifierServiceTest, aReminderThatWasDismissedDoesNotComeBackWithANewService) {
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

TEST_F(DBusNotifierServiceTest, wordsThatLookLikeMarkupAreShownAsTheyAre) {
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

TEST_F(DBusNotifierServiceTest, theServiceIsDescribedByNameAndVersion) {
    startService();
    const OwnThread thread(*service);
    EXPECT_EQ(notifier.describe(), QStringLiteral("dunst 1.9.0"));
}

TEST_F(DBusNotifierServiceTest, theDescriptionTellsThatButtonsAreMissing) {
    startService({QStringLiteral("body")});
    const OwnThread thread(*service);
    EXPECT_TRUE(notifier.describe().startsWith(QStringLiteral("dunst 1.9.0 shows no buttons")));
}

TEST_F(DBusNotifierServiceTest, theDescriptionTellsThatNoServiceAnswers) {
    EXPECT_TRUE(
        notifier.describe().startsWith(QStringLiteral("No notification service runs on this desktop.")));
}

#pragma once

#include "app/platform/linux/DBusNotifier.h"
#include "tests/app/platform/linux/FakeNotificationService.h"
#include "tests/app/platform/linux/PrivateBus.h"
#include "tests/support/Patience.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace unhunch {

inline Notice notice(const QString& body = QStringLiteral("Shoulder rolls and chest stretch · 3 min")) {
    return {QStringLiteral("Time to loosen up"), body, QStringLiteral("Start"), QStringLiteral("Snooze"),
            QStringLiteral("Skip")};
}

inline Notice quietNotice() {
    return {.title = QStringLiteral("Break in half a minute"),
            .body = QStringLiteral("Shoulder rolls"),
            .shownFor = std::chrono::seconds{20}};
}

inline NoticeAction actionIn(const QSignalSpy& answered) {
    return answered.first().first().value<NoticeAction>();
}

/// A notifier on a bus of its own, where services come and go.
class DBusNotifierTest : public testing::Test {
protected:
    void startService(const QStringList& capabilities = {QStringLiteral("actions"), QStringLiteral("body")}) {
        server = bus.connect();
        service = std::make_unique<FakeNotificationService>(server, capabilities);
    }

    /// Shows a notice and waits until the service has it; gives its id.
    uint showAndWait(const Notice& shown = notice()) {
        const auto before = service->notices().size();
        notifier.show(shown);
        EXPECT_TRUE(QTest::qWaitFor([&] { return service->notices().size() > before; }, patience));
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

} // namespace unhunch

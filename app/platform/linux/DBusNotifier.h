#pragma once

#include "app/platform/Notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>

#include <optional>

class QDBusPendingCallWatcher;

namespace unhunch {

/// Shows reminders through org.freedesktop.Notifications, without waiting for it. It keeps what should be on
/// show and what is, and takes one step at a time from the one to the other; every reply and every change
/// leads to the next.
class DBusNotifier final : public Notifier {
    Q_OBJECT
public:
    explicit DBusNotifier(const QDBusConnection& bus);
    /// Takes the notice on show away: nobody would hear its buttons any more.
    ~DBusNotifier() override;

    void show(const Notice& notice) override;
    void withdraw() override;
    [[nodiscard]] QString describe() override;

private:
    struct Abilities {
        bool buttons = false;
        bool bodyMarkup = false;
        /// Shows the default action as one more button beside the others; unknown until it is asked for.
        std::optional<bool> showsDefault;
    };
    /// The notice as its server knows it. One that was closed may still be answered: some servers say that a
    /// button was pressed only after they have closed the notice.
    struct OnShow {
        uint id = 0;
        QString server;
        bool closed = false;
    };

    void step();
    void askAbilities();
    void askName();
    void notify(const Notice& notice);
    void takeAway();
    void giveUp(const QString& why);
    void handleOwnerChange(const QString& before);
    [[nodiscard]] bool isOnShow(uint id, const QDBusMessage& message) const;
    void listen(bool listening);
    /// Calls the service; `handleReply` gets the reply unless the service is replaced meanwhile.
    void call(const QDBusMessage& message, void (DBusNotifier::*handleReply)(const QDBusMessage&));
    void handleAbilities(const QDBusMessage& message);
    void handleName(const QDBusMessage& message);
    void handleNotified(const QDBusMessage& message);
    Q_SLOT void handleActionInvoked(uint id, const QString& key, const QDBusMessage& message);
    Q_SLOT void handleNotificationClosed(uint id, uint reason, const QDBusMessage& message);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_service;
    QDBusPendingCallWatcher* m_call = nullptr;
    std::optional<Abilities> m_abilities;
    std::optional<Notice> m_wanted;
    bool m_sent = false; ///< m_wanted has been handed to the service
    std::optional<OnShow> m_onShow;
    bool m_listening = false;
};

} // namespace unhunch

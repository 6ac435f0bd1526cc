#pragma once

#include "app/platform/FoundGateWatch.h"
#include "app/platform/helper/HelperProcess.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

#include <optional>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace unhunch {

/// Whether the desktop's notification service was asked for quiet. There is no standard for it, so it depends on who
/// that service is: dunst has a property of its own, Xfce keeps it among its settings, GNOME too, and all others are
/// asked for the property "Inhibited", which is KDE's (Plasma sets it as well while the screen is shared or mirrored,
/// and when a program asks for quiet). Every call is asynchronous; every signal leads to the question anew.
///
/// GNOME's settings have no D-Bus interface to read them by; GSettings reads them, in a program of our own
/// (`unhunch-gnome-banners`), since it brings GIO, a settings backend and two threads that would stay.
class DoNotDisturbWatch final : public FoundGateWatch {
    Q_OBJECT
public:
    /// `gnomeBanners` is the helper's name or path (see HelperProcess).
    DoNotDisturbWatch(const QDBusConnection& bus, QString gnomeBanners);

private:
    /// Calls without waiting. Of several questions only the last one's answer is heard.
    void call(const QDBusMessage& question, void (DoNotDisturbWatch::*handleAnswer)(const QDBusMessage&));
    Q_SLOT void askWhoServes();
    void handleWhoServes(const QDBusMessage& answer);
    Q_SLOT void askForQuiet();
    void handleQuiet(const QDBusMessage& answer);
    void watchGnome();
    void find(bool quiet);

    QDBusConnection m_bus;
    QString m_gnomeBanners;
    QDBusServiceWatcher m_service;
    QDBusPendingCallWatcher* m_call = nullptr;
    QString m_server; ///< empty until it is known
    std::optional<HelperProcess> m_gnome;
};

} // namespace unhunch

#pragma once

#include "app/platform/IdleWatch.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

#include <chrono>
#include <optional>

namespace unhunch {

/// Lets GNOME Shell (and other shells on Mutter) wake us by org.gnome.Mutter.IdleMonitor, on Wayland and on X11. Asks
/// nothing that it waits for. Watches are made anew when the shell is restarted.
class MutterIdleWatch final : public IdleWatch {
    Q_OBJECT
public:
    /// Whether there is such a shell on `bus`; waits for the bus, not for the shell, to say so.
    [[nodiscard]] static bool isOffered(const QDBusConnection& bus);

    /// `clock` must outlive the watch.
    MutterIdleWatch(const Clock& clock, const QDBusConnection& bus);
    ~MutterIdleWatch() override;

    [[nodiscard]] bool isAvailable() const override { return m_available; }
    [[nodiscard]] QString description() const override;
    void setThreshold(std::chrono::milliseconds threshold) override;
    [[nodiscard]] bool canAwaitPause() const override { return m_available; }
    void awaitPause(std::chrono::milliseconds quiet) override;
    void forgetPause() override;

private:
    /// A watch in the shell, which has no id until the shell has answered.
    struct Watch {
        uint id = 0;
        int wish = 0; ///< counts the wishes, so that an answer to an older one is recognised
    };

    void add(Watch& watch, const QString& method, const QVariantList& arguments);
    void remove(Watch& watch);
    void handleOwner(const QString& owner);
    Q_SLOT void handleFired(uint id);

    const Clock& m_clock;
    QDBusConnection m_bus;
    QDBusServiceWatcher m_service;
    std::chrono::milliseconds m_threshold{0};
    std::optional<std::chrono::milliseconds> m_quiet; ///< of the pause that is awaited
    bool m_available = true;
    bool m_away = false;
    Watch m_idle;
    Watch m_active;
    Watch m_pause;
};

} // namespace unhunch

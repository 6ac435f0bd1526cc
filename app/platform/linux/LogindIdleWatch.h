#pragma once

#include "app/platform/IdleWatch.h"

#include <QDBusConnection>
#include <QVariantMap>

#include <optional>

namespace unhunch {

/// The last resort: logind hands on the idle hint that the desktop gives it for the session, as GNOME, swayidle and
/// xss-lock's like do. When it is given is the desktop's choice, some minutes as a rule, so thresholds mean nothing to it and
/// it tells no pauses. An absence begins with the hint: IdleSinceHint says no more than when the hint was given.
class LogindIdleWatch final : public IdleWatch {
    Q_OBJECT
public:
    /// The path of the session that we belong to, if logind takes a hint for it: it must be a graphical one. Waits for
    /// logind to say so.
    [[nodiscard]] static std::optional<QString> findSession(const QDBusConnection& system);

    /// `clock` must outlive the watch.
    LogindIdleWatch(const Clock& clock, QDBusConnection system, const QString& session);

    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] QString description() const override;
    void setThreshold(std::chrono::milliseconds) override {}

private:
    Q_SLOT void handleProperties(const QString& interface, const QVariantMap& changed);
    void setIdle(bool idle);

    const Clock& m_clock;
    QDBusConnection m_system;
    bool m_idle = false;
};

} // namespace unhunch

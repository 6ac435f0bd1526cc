#pragma once

#include "app/platform/ControlService.h"

#include <QDBusConnection>
#include <QObject>

namespace unhunch {

class ControlAdaptor;

/// Offers the app on the session bus, for as long as it lives. Of several apps (portable copies), the first has the
/// name; the others can be reached only by their command line.
class DBusControlService final : public ControlService {
public:
    static constexpr auto name = "io.github.unhunch.Unhunch";
    static constexpr auto path = "/io/github/unhunch/Unhunch";

    DBusControlService(const QDBusConnection& bus, Handler handler);
    ~DBusControlService() override;
    DBusControlService(const DBusControlService&) = delete;
    DBusControlService& operator=(const DBusControlService&) = delete;

    void setStatus(const ControlStatus& status) override;

    /// Whether the name is ours.
    [[nodiscard]] bool isOffered() const { return m_offered; }

private:
    QDBusConnection m_bus;
    QObject m_object;
    ControlAdaptor* m_adaptor;
    bool m_offered = false;
};

} // namespace unhunch

#pragma once

#include "app/platform/linux/StatusNotifierHost.h"
#include "app/platform/linux/XEmbedHost.h"
#include "app/platform/TrayHost.h"

#include <memory>

namespace unhunch {

/// Looks for both kinds of tray that Linux desktops have.
class DesktopTrayHost final : public TrayHost {
public:
    /// Without `xembed` where Qt does not draw on X11.
    DesktopTrayHost(const QDBusConnection& bus, std::unique_ptr<XEmbedHost> xembed);

    [[nodiscard]] bool isPresent() const override { return m_present; }
    void settle() override;
    [[nodiscard]] QString description() const override;

private:
    void update();

    StatusNotifierHost m_statusNotifier;
    std::unique_ptr<XEmbedHost> m_xembed;
    bool m_present = false;
};

} // namespace unhunch

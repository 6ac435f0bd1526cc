#include "app/platform/TrayHost.h"

#include <QSystemTrayIcon>

namespace unhunch {

namespace {

/// Believes Qt. These systems have a tray for as long as someone is logged in, so it never appears late.
class SystemTrayHost final : public TrayHost {
public:
    [[nodiscard]] bool isPresent() const override { return QSystemTrayIcon::isSystemTrayAvailable(); }
    [[nodiscard]] QString description() const override {
        return isPresent() ? tr("the system's notification area") : tr("This system shows no tray icons.");
    }
};

} // namespace

std::unique_ptr<TrayHost> makeTrayHost() { return std::make_unique<SystemTrayHost>(); }

} // namespace unhunch

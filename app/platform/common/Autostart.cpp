#include "app/platform/Autostart.h"

namespace unhunch {

namespace {

class UnsupportedAutostart final : public Autostart {
public:
    [[nodiscard]] bool isSupported() const override { return false; }
    [[nodiscard]] bool isEnabled() const override { return false; }
    void setEnabled(bool) override {
        throw AutostartError(tr("Unhunch cannot add itself to the programs that start with this system. "
                                "Please add it in the system's own settings.")
                                 .toStdString());
    }
};

} // namespace

std::unique_ptr<Autostart> makeAutostart(const QStringList&, bool) {
    return std::make_unique<UnsupportedAutostart>();
}

} // namespace unhunch

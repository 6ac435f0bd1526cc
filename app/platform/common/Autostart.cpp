#include "app/platform/Autostart.h"

#include <QCoreApplication>

namespace unhunch {

namespace {

class UnsupportedAutostart final : public Autostart {
    Q_DECLARE_TR_FUNCTIONS(unhunch::Autostart)

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

std::unique_ptr<Autostart> makeAutostart(const QStringList&) {
    return std::make_unique<UnsupportedAutostart>();
}

} // namespace unhunch

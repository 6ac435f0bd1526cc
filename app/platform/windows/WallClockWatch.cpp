#include "app/platform/WallClockWatch.h"

#include "app/platform/windows/MessageWindow.h"

#include <string_view>

namespace unhunch {

namespace {

/// By the messages that go to every program when the clock or the time zone was set.
class BroadcastWallClockWatch final : public WallClockWatch {
public:
    BroadcastWallClockWatch()
        : m_window(
              [this](UINT message, WPARAM, LPARAM low) {
                  if (message == WM_TIMECHANGE || (message == WM_SETTINGCHANGE && isOfRegion(low)))
                      Q_EMIT changed();
              },
              MessageWindow::Reach::Broadcasts) {}

    [[nodiscard]] bool isAvailable() const override { return true; }

private:
    /// Some programs tell of a new time zone by this only.
    static bool isOfRegion(LPARAM section) {
        const auto* name = reinterpret_cast<const wchar_t*>(section);
        return name && std::wstring_view(name) == L"intl";
    }

    MessageWindow m_window;
};

} // namespace

std::unique_ptr<WallClockWatch> makeWallClockWatch() { return std::make_unique<BroadcastWallClockWatch>(); }

} // namespace unhunch

#include "app/platform/windows/LastInputCounter.h"

#include "app/platform/TickSpan.h"

#include <array>

namespace unhunch {

namespace {

// From the HID usage tables: generic desktop controls, and of these mouse and keyboard; digitisers, and of these
// touch screens and pens.
constexpr USHORT desktopControls = 0x01;
constexpr USHORT mouse = 0x02;
constexpr USHORT keyboard = 0x06;
constexpr USHORT digitizers = 0x0d;
constexpr USHORT touchScreen = 0x04;
constexpr USHORT pen = 0x02;

} // namespace

LastInputCounter::LastInputCounter()
    : m_window([this](UINT message, WPARAM, LPARAM) {
          if (message == WM_INPUT)
              Q_EMIT input();
      }) {}

LastInputCounter::~LastInputCounter() { setListening(false); }

std::chrono::milliseconds LastInputCounter::idleTime() const {
    LASTINPUTINFO last{};
    last.cbSize = sizeof last;
    // It fails in a session without a desktop only; nobody is idle there.
    if (!GetLastInputInfo(&last))
        return std::chrono::milliseconds{0};
    return tickSpan(last.dwTime, GetTickCount());
}

QString LastInputCounter::description() const { return tr("Windows' time of the last input"); }

void LastInputCounter::setListening(bool listening) {
    const DWORD flags = listening ? RIDEV_INPUTSINK : RIDEV_REMOVE;
    const HWND target = listening ? m_window.handle() : nullptr;
    std::array devices{RAWINPUTDEVICE{desktopControls, mouse, flags, target},
                       RAWINPUTDEVICE{desktopControls, keyboard, flags, target},
                       RAWINPUTDEVICE{digitizers, touchScreen, flags, target},
                       RAWINPUTDEVICE{digitizers, pen, flags, target}};
    RegisterRawInputDevices(devices.data(), static_cast<UINT>(devices.size()), sizeof devices[0]);
}

} // namespace unhunch

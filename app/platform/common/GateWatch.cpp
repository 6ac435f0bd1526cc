#include "app/platform/GateWatch.h"

#include "app/platform/UnavailableGateWatch.h"

namespace unhunch {

std::unique_ptr<GateWatch> makeDoNotDisturbWatch() {
    return std::make_unique<UnavailableGateWatch>(
        GateWatch::tr("Unhunch cannot see \"do not disturb\" on this system yet."));
}

std::unique_ptr<GateWatch> makeMicrophoneWatch() {
    return std::make_unique<UnavailableGateWatch>(
        GateWatch::tr("Unhunch cannot see on this system yet whether a program uses the microphone."));
}

std::unique_ptr<GateWatch> makeCameraWatch() {
    return std::make_unique<UnavailableGateWatch>(
        GateWatch::tr("Unhunch cannot see on this system yet whether a program uses the camera."));
}

std::unique_ptr<GateWatch> makeFullScreenWatch() {
    return std::make_unique<UnavailableGateWatch>(
        GateWatch::tr("Unhunch cannot see on this system yet whether a program fills the screen."));
}

} // namespace unhunch

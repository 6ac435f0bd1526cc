#include "app/platform/GateWatch.h"

#include "app/platform/windows/ConsentWatch.h"
#include "app/platform/windows/QuietWatch.h"

namespace unhunch {

std::unique_ptr<GateWatch> makeDoNotDisturbWatch() { return std::make_unique<QuietWatch>(); }

std::unique_ptr<GateWatch> makeMicrophoneWatch() {
    return std::make_unique<ConsentWatch>(QStringLiteral("microphone"),
                                          GateWatch::tr("%1 uses the microphone"));
}

std::unique_ptr<GateWatch> makeCameraWatch() {
    return std::make_unique<ConsentWatch>(QStringLiteral("webcam"), GateWatch::tr("%1 uses the camera"));
}

std::unique_ptr<GateWatch> makeFullScreenWatch() { return std::make_unique<FrontFullScreenWatch>(); }

} // namespace unhunch

#include "tests/core/guide/GuidePress.h"

#include <ostream>

namespace unhunch::test {

void press(GuidedStretch& guided, Press pressed, Instant now) {
    switch (pressed) {
    case Press::Pause: guided.pause(now); break;
    case Press::Resume: guided.resume(now); break;
    case Press::Back: guided.back(now); break;
    case Press::Forward: guided.forward(now); break;
    case Press::SetDone: guided.setDone(now); break;
    case Press::Faster: guided.setTempo(1.7, now); break;
    case Press::Slower: guided.setTempo(0.6, now); break;
    case Press::AddSet: guided.addSet(now); break;
    case Press::TakeEasier: guided.takeEasier(now); break;
    case Press::Stop: guided.stop(now); break;
    }
}

void PrintTo(Press pressed, std::ostream* out) {
    constexpr std::array names{"pause",  "resume", "back",    "forward",     "done",
                               "faster", "slower", "add set", "take easier", "stop"};
    *out << names.at(static_cast<std::size_t>(pressed));
}

} // namespace unhunch::test

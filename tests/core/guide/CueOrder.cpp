#include "tests/core/guide/CueOrder.h"

#include "tests/core/guide/GuideBuilders.h"

#include <gtest/gtest.h>

namespace unhunch::test {

std::string CueOrder::faultIn(const std::vector<GuideCue>& cues) {
    for (const GuideCue& cue : cues) {
        std::string fault = faultIn(cue);
        if (fault.empty() && m_ended && cue.kind != GuideCue::Kind::Finished)
            fault = "after the end";
        if (fault.empty() && m_last && cue.at < *m_last)
            fault = "earlier than the cue before";
        if (!fault.empty())
            return testing::PrintToString(cue) + ": " + fault;
        m_last = cue.at;
    }
    return {};
}

std::string CueOrder::faultIn(const GuideCue& cue) {
    using Kind = GuideCue::Kind;
    const auto follows = [&cue](std::optional<int>& last, int step) {
        const bool right = !last || cue.number == *last + step;
        last = cue.number;
        return right ? "" : "told twice, or one was left out";
    };
    switch (cue.kind) {
    case Kind::GetReady:
    case Kind::RestStarted:
        if (m_inSet && !m_moved)
            return "the set before has not ended";
        m_inSet = false;
        break;
    case Kind::SetStarted:
        if (m_inSet && !m_moved)
            return "the set before has not ended";
        m_inSet = true;
        m_moved = false;
        m_halfTold = false;
        m_repetition = m_part = m_secondsLeft = std::nullopt;
        break;
    case Kind::RepetitionStarted: m_part = -1; return m_inSet ? follows(m_repetition, 1) : "outside a set";
    case Kind::PhaseStarted: return m_inSet ? follows(m_part, 1) : "outside a set";
    case Kind::HalfTime:
        if (!m_inSet || m_halfTold || m_secondsLeft)
            return "outside a hold, twice, or too late";
        m_halfTold = true;
        break;
    case Kind::LastSeconds: return m_inSet ? follows(m_secondsLeft, -1) : "outside a set";
    case Kind::SetFinished:
        if (!m_inSet)
            return "no set was under way";
        m_inSet = false;
        break;
    case Kind::SideChanged: return m_inSet ? "within a set" : "";
    case Kind::Finished:
        if (m_ended)
            return "twice";
        m_ended = true;
        break;
    }
    return {};
}

} // namespace unhunch::test

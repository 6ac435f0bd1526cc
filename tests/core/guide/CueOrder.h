#pragma once

#include "core/guide/GuideCue.h"

#include <optional>
#include <string>
#include <vector>

namespace unhunch::test {

/// Follows the cues of one stretch and says what is out of order: a time before the last, a set that ends
/// unbegun, a repetition, part or second told twice or left out, anything after the end.
class CueOrder {
public:
    /// The first thing that is wrong with these cues after those before; empty when nothing is.
    [[nodiscard]] std::string faultIn(const std::vector<GuideCue>& cues);
    /// The person has moved the guide to another place or form: sets may be left unfinished and begun again.
    void moved() { m_moved = true; }
    [[nodiscard]] bool hasEnded() const { return m_ended; }

private:
    [[nodiscard]] std::string faultIn(const GuideCue& cue);

    std::optional<Instant> m_last;
    bool m_inSet = false;
    bool m_ended = false;
    bool m_moved = false;
    bool m_halfTold = false;
    std::optional<int> m_repetition;
    std::optional<int> m_part;
    std::optional<int> m_secondsLeft;
};

} // namespace unhunch::test

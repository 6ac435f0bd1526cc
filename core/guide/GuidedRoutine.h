#pragma once

#include "core/guide/GuidedStretch.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace unhunch {

/// What was really done of a stretch of a routine up to a moment.
struct StretchWork {
    std::size_t index = 0; ///< in the routine, from 0
    StretchId stretch;
    WorkDone done;
    Instant at; ///< when the last of it was done; of nothing, when it ended
    Dose dose;  ///< by which it is led: of the easier form once that was taken
    bool easier = false;

    friend bool operator==(const StretchWork&, const StretchWork&) = default;
};

/// What happened in a routine while time moved on.
struct RoutineNews {
    std::vector<GuideCue> cues;      ///< in order; Finished parts those of one stretch from those of the next
    std::vector<StretchWork> worked; ///< at the end of each set in which something was done, in order
    std::vector<StretchWork> ended;  ///< of each stretch led to its end, skipped or stopped; maybe nothing

    friend bool operator==(const RoutineNews&, const RoutineNews&) = default;
};

/// Leads stretches one after another, each with its own time to get ready: longer where the place changes. Commands act on the stretch under
/// way and keep to the rules of GuidedStretch; a stretch that begins while the routine is paused waits to be
/// resumed. Each stretch that was begun is told as ended exactly once.
class GuidedRoutine {
public:
    /// Throws std::invalid_argument when there is no stretch, or one that cannot be led (see GuidedStretch).
    GuidedRoutine(std::vector<Stretch> stretches, const GuideOptions& options, Instant now);

    /// Moves on to `now`; what happened since the last call, the effects of commands included.
    [[nodiscard]] RoutineNews advance(Instant now);

    void pause(Instant now);
    void resume(Instant now);
    /// Within the stretch under way: from its first phase there is no way back.
    void back(Instant now);
    void forward(Instant now);
    /// What the set under way was taken for, as by GuidedStretch::setDone().
    std::optional<TurnWork> setDone(Instant now);
    void addSet(Instant now);
    void takeEasier(Instant now);
    /// For the stretches that follow as well. Throws as GuidedStretch::setTempo() does.
    void setTempo(double tempo, Instant now);
    /// Ends the stretch under way with what was done in it, and begins the next.
    void skipStretch(Instant now);
    /// Ends the stretch under way with what was done in it, and the routine with it.
    void stop(Instant now);

    /// The stretch under way, of those begun up to the last call with a time; the one led last when finished.
    [[nodiscard]] const GuidedStretch& current() const { return m_current; }
    [[nodiscard]] std::size_t index() const { return m_index; }
    [[nodiscard]] std::size_t count() const { return m_stretches.size(); }
    [[nodiscard]] bool finished() const { return m_finished; }
    [[nodiscard]] bool isPaused() const { return m_options.paused; }

    /// Of the stretch under way.
    [[nodiscard]] GuideProgress progress(Instant now) const { return m_current.progress(now); }
    [[nodiscard]] std::optional<Instant> nextDeadline() const { return m_current.nextDeadline(); }
    /// How long the routine takes from `now` on, if nothing else happens. Exact up to the next deadline.
    [[nodiscard]] std::chrono::milliseconds remaining(Instant now) const;

private:
    /// Moves to `now`; false when there is nothing left to command.
    [[nodiscard]] bool isUnderWayAt(Instant now);
    [[nodiscard]] StretchWork workUnderWay(const WorkDone& done, Instant at) const;
    /// Gathers the news of the stretch under way, and begins those that follow up to `now`.
    void move(Instant now);

    std::vector<Stretch> m_stretches;
    GuideOptions m_options; ///< with which the next stretch begins
    std::size_t m_index = 0;
    GuidedStretch m_current;
    bool m_stopped = false;
    bool m_finished = false;
    RoutineNews m_news;
};

} // namespace unhunch

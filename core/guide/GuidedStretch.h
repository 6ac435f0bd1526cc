#pragma once

#include "core/catalog/Stretch.h"
#include "core/guide/GuideCourse.h"
#include "core/guide/GuideCue.h"
#include "core/guide/GuidedWork.h"
#include "core/guide/GuideProgress.h"
#include "core/time/Instant.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace unhunch {

/// How a stretch is led.
struct GuideOptions {
    /// 0 or more; empty for as long as it takes from where the person is (see getReadyTime()).
    std::optional<std::chrono::milliseconds> getReady = std::nullopt;
    double tempo = 1.0;  ///< speed of movement: 2 is twice as fast; holds and rests keep their time
    bool paused = false; ///< begin paused: nothing happens, and nothing is told, until resumed

    static constexpr double slowest = 0.5;
    static constexpr double fastest = 2.0;

    friend bool operator==(const GuideOptions&, const GuideOptions&) = default;
};

/// What was done of a stretch up to the end of one of its sets (on one side, if the dose is per side).
struct WorkSoFar {
    WorkDone done;
    Instant at; ///< when the last of it was done

    friend bool operator==(const WorkSoFar&, const WorkSoFar&) = default;
};

/// Leads one stretch by its dose: get ready, then the sets with rests between them, each side in turn if the
/// dose is per side. Told the time, it gives cues and its next deadline; it has no timer of its own. The
/// lower bound of the dose is led; a set cut short counts for the repetitions and seconds done in it.
///
/// Commands take effect at once; what they cause is told by the next advance(), which may follow with the
/// same `now`. While paused nothing moves; a step back or forward then tells its beginning when the guide is
/// resumed. Once finished, nothing has an effect. A `now` earlier than one before is taken as the latest
/// known. Whoever finds that the machine has slept pauses as of the last moment seen awake instead of
/// advancing, so that sleep is no work.
class GuidedStretch {
public:
    /// The person comes from `before`, or from the desk when it is null. Throws std::invalid_argument when the
    /// stretch cannot be led (see GuideCourse) or an option is out of bounds.
    GuidedStretch(const Stretch& stretch, const GuideOptions& options, Instant now,
                  const Stretch* before = nullptr);

    /// Moves on to `now`; the cues that fell due since the last call, in order. One long stride and many
    /// short ones give the same cues.
    std::vector<GuideCue> advance(Instant now);

    void pause(Instant now);
    void resume(Instant now);
    /// One step back: to the start of this phase, or to the phase before when this one began under 2 s ago.
    /// Work of a set that is begun again is counted once.
    void back(Instant now);
    /// One step on: ends getting ready or a rest at once; ends a set early with what was done in it.
    void forward(Instant now);
    /// "Done": the person says that the set under way is done, and moves on. It is taken as whole, in the time spent so
    /// far, when it can be: of repetitions from the time on in which the guide would lead them at its fastest, as many
    /// people count faster than it; of a hold, whose seconds are the same for everybody, in its last tenth. Before, what
    /// was counted so far is what counts. Returns what it was taken for; empty outside a set, where it is the same as
    /// forward().
    std::optional<TurnWork> setDone(Instant now);
    /// One more set at the end. Without effect when the stretch has as many as canAddSet() allows.
    void addSet(Instant now);
    /// The rest of the stretch in its easier form, from getting ready for it on. Finished sets count, and so
    /// do the repetitions of the set under way; a hold under way begins again. Without effect when there is
    /// no easier form.
    void takeEasier(Instant now);
    /// Ends the whole stretch with what was done in it.
    void stop(Instant now);
    /// Another speed of movement from now on; a repetition under way keeps the share already done.
    /// Throws std::invalid_argument when it is not within GuideOptions::slowest and fastest.
    void setTempo(double tempo, Instant now);

    /// What had been done at the end of each set (finished, taken as done, or cut short with something done
    /// in it) that ended up to the last call with a time, those told before left out; in order.
    [[nodiscard]] std::vector<WorkSoFar> takeWorked();

    [[nodiscard]] GuideProgress progress(Instant now) const;
    /// The next moment at which something changes or is to be told; empty while paused or finished.
    [[nodiscard]] std::optional<Instant> nextDeadline() const;
    [[nodiscard]] bool finished() const { return m_state.finishedAt.has_value(); }
    /// The exact moment at which it finished, however late that was noticed; empty until then.
    [[nodiscard]] std::optional<Instant> finishedAt() const { return m_state.finishedAt; }
    /// When the last of what has been done was done, by the last call with a time: before the pause if it was stopped in
    /// one. Empty when nothing has been done.
    [[nodiscard]] std::optional<Instant> workedAt() const { return m_state.workedAt; }
    /// What has been done up to `now`, the set under way included.
    [[nodiscard]] WorkDone done(Instant now) const;
    /// How long it takes to the end from `now` on, if nothing else happens.
    [[nodiscard]] std::chrono::milliseconds remaining(Instant now) const;
    /// Up to the most that is advised, and one more than the least in any case.
    [[nodiscard]] bool canAddSet() const;
    /// In the form in which it is led.
    [[nodiscard]] const Stretch& stretch() const { return m_stretch; }

private:
    /// All that changes; queries about a later moment move a copy on.
    struct State {
        Instant latest;
        double tempo = 1.0;
        std::size_t leg = 0;
        int beat = 0;
        /// Of the cues of this beat.
        std::size_t marksTold = 0;
        /// Moved on by each pause, so that the time since then is the time spent in this beat.
        Instant beatBegan;
        /// Time spent in this leg before this beat.
        std::chrono::milliseconds beforeBeat{0};
        /// While paused: the time spent in this beat.
        std::optional<std::chrono::milliseconds> frozen;
        /// Likewise.
        std::optional<Instant> pausedAt;
        std::optional<Instant> finishedAt;
        /// When `work` last grew.
        std::optional<Instant> workedAt;
        /// Without the leg under way.
        GuidedWork work;
        /// Those not yet told.
        std::vector<GuideCue> cues;
        std::vector<WorkSoFar> worked;

        [[nodiscard]] std::chrono::milliseconds elapsed() const {
            return frozen.value_or(latest - beatBegan);
        }
    };

    [[nodiscard]] const GuideLeg& leg(const State& state) const { return m_course.legs()[state.leg]; }
    [[nodiscard]] State at(Instant now) const;
    void move(State& state, Instant now) const;
    void endBeat(State& state, Instant at) const;
    void endLeg(State& state, Instant at) const;
    void tellSetFinished(State& state, Instant at) const;
    void enter(State& state, std::size_t next, Instant at) const;
    /// Moves to `now`; false when there is nothing left to command.
    [[nodiscard]] bool isUnderWayAt(Instant now);
    /// What was done in the turn under way; nothing outside a turn.
    [[nodiscard]] TurnWork turnUnderWay(const State& state) const;
    /// Whether the turn under way, with that work in it, may have been done in full by now.
    [[nodiscard]] bool mayBeWhole(const TurnWork& work) const;
    /// Counts what was done in the turn under way, up to the moment `at`.
    void take(State& state, const TurnWork& work, Instant at) const;
    void takeUnfinished(State& state) const;
    /// Where the course goes on in another form; what was done by then may be all that its set asks for.
    [[nodiscard]] CourseStart restOfCourse(const Stretch& form);

    /// How long getting ready for the easier form takes, from where the person is by now.
    [[nodiscard]] std::chrono::milliseconds getReadyForEasier(const Stretch& easier) const;

    Stretch m_stretch;
    GuideOptions m_options;
    GuideCourse m_course;
    State m_state;
};

} // namespace unhunch

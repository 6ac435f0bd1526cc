#pragma once

#include "core/catalog/Stretch.h"
#include "core/guide/CourseWalk.h"
#include "core/guide/GuideCourse.h"
#include "core/guide/GuideCue.h"
#include "core/guide/GuidedWork.h"
#include "core/guide/GuideProgress.h"
#include "core/time/Instant.h"

#include <chrono>
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
    [[nodiscard]] bool finished() const { return finishedAt().has_value(); }
    /// The exact moment at which it finished, however late that was noticed; empty until then.
    [[nodiscard]] std::optional<Instant> finishedAt() const { return m_walk.finishedAt(); }
    /// When the last of what has been done was done, by the last call with a time: before the pause if it was stopped in
    /// one. Empty when nothing has been done.
    [[nodiscard]] std::optional<Instant> workedAt() const { return m_walk.workedAt(); }
    /// What has been done up to `now`, the set under way included.
    [[nodiscard]] WorkDone done(Instant now) const;
    /// How long it takes to the end from `now` on, if nothing else happens.
    [[nodiscard]] std::chrono::milliseconds remaining(Instant now) const;
    /// Up to the most that is advised, and one more than the least in any case.
    [[nodiscard]] bool canAddSet() const;
    /// In the form in which it is led.
    [[nodiscard]] const Stretch& stretch() const { return m_stretch; }

private:
    /// Where the walk will be at a later moment, if nothing else happens.
    [[nodiscard]] CourseWalk at(Instant now) const;
    /// Moves to `now`; false when there is nothing left to command.
    [[nodiscard]] bool isUnderWayAt(Instant now);
    /// Whether the turn under way, with that work in it, may have been done in full by now.
    [[nodiscard]] bool mayBeWhole(const TurnWork& work) const;
    /// Where the course goes on in another form; what was done by then may be all that its set asks for.
    [[nodiscard]] CourseStart restOfCourse(const Stretch& form);
    /// How long getting ready for the easier form takes, from where the person is by now.
    [[nodiscard]] std::chrono::milliseconds getReadyForEasier(const Stretch& easier) const;

    Stretch m_stretch;
    GuideOptions m_options;
    CourseWalk m_walk;
};

} // namespace unhunch

#pragma once

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

/// What was done of a stretch up to the end of one of its sets (on one side, if the dose is per side).
struct WorkSoFar {
    WorkDone done;
    Instant at; ///< when the last of it was done

    friend bool operator==(const WorkSoFar&, const WorkSoFar&) = default;
};

/// The way along a course as time goes by: where it stands, the cues that fell due, and what was done. A value, so that
/// whoever asks about a later moment moves a copy on. What is done to it happens at the latest moment it was moved to; once it
/// is finished, only questions are left.
class CourseWalk {
public:
    /// At the beginning, paused there if `paused`. With `perSide`, what was done counts for each side.
    CourseWalk(GuideCourse course, bool perSide, double tempo, bool paused, Instant now);

    /// On to `now`, or nowhere when it was there before.
    void moveTo(Instant now);
    void pause();
    void resume();
    /// To the beginning of this leg, or of the one before when this one began under 2 s ago.
    void stepBack();
    /// Ends this leg, and goes on to the next.
    void endLeg();
    void finish();
    /// One more set at the end of the course.
    void addSet() { m_course.addSet(); }
    /// Another course from its beginning; what was done counts on.
    void goOnAlong(GuideCourse course);
    /// A beat under way keeps the share of it that is over.
    void setTempo(double tempo);

    /// What was done in the turn under way; nothing outside a turn.
    [[nodiscard]] TurnWork turnUnderWay() const;
    /// Counts `work` as what was done in the turn under way, up to the moment `at`.
    void take(const TurnWork& work, Instant at);
    /// Counts what was done in the turn under way as it is.
    void takeUnfinished();
    /// Tells that the set under way is over, and what was done by then.
    void tellSetFinished() { tellSetFinished(m_latest); }

    /// The cues not yet taken, in order.
    [[nodiscard]] std::vector<GuideCue> takeCues();
    /// What had been done at the end of each set, those taken before left out; in order.
    [[nodiscard]] std::vector<WorkSoFar> takeWorked();

    [[nodiscard]] const GuideCourse& course() const { return m_course; }
    /// The one under way; the last one when it is finished.
    [[nodiscard]] const GuideLeg& leg() const;
    /// All but whether it is the easier form that is led.
    [[nodiscard]] GuideProgress progress() const;
    /// As GuidedStretch says.
    [[nodiscard]] std::optional<Instant> nextDeadline() const;
    [[nodiscard]] std::chrono::milliseconds remaining() const;
    /// The legs that are over, and what was taken of the one under way.
    [[nodiscard]] WorkDone done() const { return m_work.total(m_perSide); }
    [[nodiscard]] std::optional<Instant> finishedAt() const { return m_finishedAt; }
    /// When what was done last grew.
    [[nodiscard]] std::optional<Instant> workedAt() const { return m_workedAt; }
    [[nodiscard]] Instant latest() const { return m_latest; }
    /// The latest moment at which anything moved: that of the pause while it is paused.
    [[nodiscard]] Instant lastMoved() const { return m_pausedAt.value_or(m_latest); }

private:
    [[nodiscard]] std::chrono::milliseconds timeInBeat() const;
    [[nodiscard]] std::chrono::milliseconds timeInLeg() const { return m_beforeBeat + timeInBeat(); }
    [[nodiscard]] std::chrono::milliseconds beatLength() const;
    [[nodiscard]] std::vector<GuideMark> marks() const;
    void endBeat(Instant at);
    void endLeg(Instant at);
    void tellSetFinished(Instant at);
    void enter(std::size_t next, Instant at);

    GuideCourse m_course;
    bool m_perSide = false;
    double m_tempo = 1.0;
    Instant m_latest;
    std::size_t m_leg = 0;
    int m_beat = 0;
    std::size_t m_marksTold = 0; ///< of the cues of this beat
    /// Moved on by each pause, so that the time since then is the time spent in this beat.
    Instant m_beatBegan;
    std::chrono::milliseconds m_beforeBeat{0};         ///< spent in this leg before this beat
    std::optional<std::chrono::milliseconds> m_frozen; ///< while paused: spent in this beat
    std::optional<Instant> m_pausedAt;                 ///< likewise
    std::optional<Instant> m_finishedAt;
    std::optional<Instant> m_workedAt;
    GuidedWork m_work; ///< without the leg under way
    std::vector<GuideCue> m_cues;
    std::vector<WorkSoFar> m_worked;
};

} // namespace unhunch

#pragma once

#include "app/guide/RoutineRecord.h"
#include "app/ui/guide/GuideAction.h"
#include "core/guide/GuidedRoutine.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace unhunch {

class Clock;
class GuideWindow;

/// What a GuideSession leads, and for whom.
struct GuidePlan {
    std::vector<Stretch> stretches;
    std::set<Place> places;                 ///< that the person has
    std::map<StretchId, Feeling> lastFelt;  ///< how those felt the last time of which the person said so
    std::map<StretchId, QString> reasons{}; ///< in words, why those are led otherwise than prescribed
    bool asksTension = false;               ///< of the upper back, before the first set
    /// The file of the picture that shows a stretch in place of a figure; empty when there is none.
    std::function<QString(const Stretch&)> pictureFile = [](const Stretch&) { return QString(); };
};

/// Leads one routine in a window: keeps the GuidedRoutine going, shows its progress, and does what the person asks
/// for. Wakes only for the next deadline, or for what is to be seen to change while the window can be seen.
/// When the machine has slept, the guide is paused as of the last moment at which it was awake, and the key that woke
/// the machine does no more than that.
class GuideSession : public QObject {
    Q_OBJECT
public:
    /// `window` and `clock` must outlive the session. The guide begins at once.
    GuideSession(const GuidePlan& plan, GuideWindow& window, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] bool isOver() const { return m_over; }
    /// What has been led so far, as sessions.
    [[nodiscard]] RoutineRecord& record() { return m_record; }
    [[nodiscard]] const RoutineRecord& record() const { return m_record; }
    /// Where the routine stands now.
    [[nodiscard]] GuideProgress progress() const;
    /// The stretch under way, in the form in which it is led.
    [[nodiscard]] const Stretch& stretch() const { return m_routine.current().stretch(); }

    /// Catches up with the clock; the session's own timer sees to it in time.
    void update();
    void perform(unhunch::GuideAction action);
    void togglePause();
    void back();
    void done();
    void skipStretch();
    /// Likewise, and the person wants it no more.
    void leaveOut();
    /// The stretch under way ends at once, with what was done of it; the rest waits until the person wants to go on.
    void hurts();
    void goOn();
    /// Ends the routine; what was done of the stretch under way counts.
    void stop();

Q_SIGNALS:
    /// A stretch begins to be led, or goes on in its easier form.
    void stretchShown(const unhunch::Stretch& stretch);
    /// Something to be heard, if the person wants to hear it.
    void cued(const unhunch::GuideCue& cue);
    /// Awake, and will be again within about a second.
    void awake();
    /// From now on, nothing wakes it for longer than that: it is paused, over, or cannot be seen.
    void resting();
    /// The person wants to read about that stretch; the guide is paused meanwhile.
    void whyAsked(const unhunch::StretchId& stretch);
    /// Paused, or going on again.
    void pausedChanged(bool paused);
    /// The person wants that stretch no more.
    void notForMe(const unhunch::StretchId& stretch);
    /// The routine is over, to its end or stopped.
    void ended();

private:
    /// The present, for a command: what came before is dealt with, a sleep of the machine too.
    Instant catchUp();
    /// Whether the machine has slept since it was last awake; if so, the guide is paused as of then.
    bool noticeSleep(Instant now);
    /// A phase of the routine: the stretch's index, and what, on which side, in which set.
    using GuidePlace = std::tuple<std::size_t, GuidePhase, GuideSide, int>;
    [[nodiscard]] GuidePlace placeOf(const GuideProgress& progress) const;
    void changeTempo(double by);
    void askWhy();
    void takeNews();
    void showStretch();
    void showProgress();
    void tell(const std::vector<GuideCue>& cues);
    void arm();
    void rest();
    void finish();

    const Clock& m_clock;
    GuideWindow& m_window;
    GuidePlan m_plan;
    GuidedRoutine m_routine;
    RoutineRecord m_record;
    std::size_t m_shown = 0;
    bool m_shownEasier = false;
    std::optional<std::size_t> m_explained; ///< the stretch whose reason was told last
    QString
        m_counted; ///< what the last set was taken for, while the phase after it lasts; empty of a whole one
    QString m_countedToTell; ///< the same, until it is announced
    GuidePlace m_countedAt{};
    bool m_toldPaused = false;
    double m_tempo = 1;
    Instant m_awake; ///< the last moment at which the machine was certainly awake
    Instant m_due;   ///< when the timer should go off
    QTimer m_timer;
    bool m_hurt = false; ///< the page after "it hurts" is shown
    bool m_over = false;
};

} // namespace unhunch

#pragma once

#include "core/guide/GuidedRoutine.h"
#include "core/journal/Session.h"

#include <QObject>
#include <QTimer>

#include <set>
#include <vector>

namespace unhunch {

class Clock;
class GuideWindow;
struct LedStretch;

/// Leads one routine in a window: keeps the GuidedRoutine going, shows its progress, and turns each stretch that ends
/// into a session. Wakes only for the next deadline, or for each frame while the figure moves and can be seen.
class GuideSession : public QObject {
    Q_OBJECT
public:
    /// `window` and `clock` must outlive the session. The guide begins at once.
    GuideSession(std::vector<Stretch> stretches, const std::set<Place>& places, GuideWindow& window,
                 const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] bool isOver() const { return m_over; }
    /// What has been led so far, for the last page.
    [[nodiscard]] const std::vector<LedStretch>& led() const { return m_led; }

public Q_SLOTS:
    void togglePause();
    void back();
    void done();
    void skipStretch();
    /// Ends the routine; what was done of the stretch under way counts.
    void stop();

Q_SIGNALS:
    /// A stretch is over and something of it was done.
    void sessionDone(const unhunch::Session& session);
    /// Something to be heard, if the person wants sounds.
    void cued(const unhunch::GuideCue& cue);
    /// The routine is over, to its end or stopped.
    void ended();

private:
    void update();
    void showStretch();
    void showProgress();
    void arm();
    void record(const StretchWork& work);

    const Clock& m_clock;
    GuideWindow& m_window;
    std::set<Place> m_places;
    std::vector<Stretch> m_stretches;
    GuidedRoutine m_routine;
    std::size_t m_shown = 0;
    std::vector<LedStretch> m_led;
    QTimer m_timer;
    bool m_over = false;
};

} // namespace unhunch

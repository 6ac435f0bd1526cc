#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace unhunch {

class Clock;
class GuideSession;
class GuideWindow;
class JournalKeeper;
class StretchCatalog;
struct Preferences;
struct Routine;

/// The break that is led: opens the guide's window, keeps the session that leads the routine in it, and shows the
/// last page. What it made is gone again once the window is closed.
class BreakLead : public QObject {
    Q_OBJECT
public:
    /// All three must outlive the lead.
    BreakLead(const StretchCatalog& catalog, JournalKeeper& journal, const Clock& clock,
              QObject* parent = nullptr);
    ~BreakLead() override;

    /// Leads the routine, which must have a stretch; one under way before is stopped.
    void begin(const Routine& routine, const Preferences& preferences);
    [[nodiscard]] bool isUnderWay() const;
    void bringForward();
    /// Ends the routine under way with what was done in it; without one, nothing happens.
    void stop();

    /// The last page: what was done, and `next`, when the next break is.
    void showEnd(const QString& next);
    /// The last page at once, for a break in which no stretch is due.
    void showNothingDue(const QString& next);

Q_SIGNALS:
    /// The routine is over, to its end or stopped.
    void ended();
    void weekAsked();

private:
    void openWindow();
    void release();

    const StretchCatalog& m_catalog;
    JournalKeeper& m_journal;
    const Clock& m_clock;
    std::unique_ptr<GuideWindow> m_window;
    std::unique_ptr<GuideSession> m_session;
};

} // namespace unhunch

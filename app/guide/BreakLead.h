#pragma once

#include "app/settings/Preferences.h"
#include "app/ui/guide/GuideAction.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace unhunch {

class Clock;
class GuideScreens;
class GuideSession;
class GuideVoice;
class GuideWindow;
class HangWatch;
class JournalKeeper;
class Programme;
class StretchCatalog;
struct Routine;

/// The break that is led: opens the guide's window where the person is, keeps the session that leads the routine in it,
/// and shows the last page. What it made is gone again once the window is closed.
class BreakLead : public QObject {
    Q_OBJECT
public:
    /// All three must outlive the lead.
    BreakLead(const Programme& programme, JournalKeeper& journal, const Clock& clock,
              QObject* parent = nullptr);
    ~BreakLead() override;

    /// Leads the routine, which must have a stretch, all of the catalog; one under way before is stopped.
    void begin(const Routine& routine, const StretchCatalog& catalog, const Preferences& preferences);
    /// Who knows the pictures of the person's own stretches; asked as each is shown.
    void setPictures(std::function<QString(const Stretch&)> pictureFile) {
        m_pictureFile = std::move(pictureFile);
    }
    [[nodiscard]] bool isUnderWay() const;
    void bringForward();
    /// Brings the guide back as it was before the person asked to read; nothing happens where none is under way.
    void comeBack();
    /// Voice and chimes as they are preferred from now on, also in the break under way.
    void takeSounds(const Preferences& preferences);
    /// Ends the routine under way with what was done in it; without one, nothing happens.
    void stop();

    /// The last page: what was done, how it felt, and `next`, what comes next and when.
    void showEnd(const QString& next);
    /// The last page at once, for a break in which no stretch is due, and why.
    void showNothingDue(const QString& why, const QString& next, const Preferences& preferences);

Q_SIGNALS:
    /// The routine is over, to its end or stopped.
    void ended();
    void weekAsked();
    /// The person said of a stretch that it is not for them, or, empty, took that back.
    void wished(const unhunch::StretchId& stretch, std::optional<unhunch::Wish> wish);
    /// The person wants to read about that stretch. The guide waits, and fills no screen meanwhile.
    void whyAsked(const unhunch::StretchId& stretch);
    /// The person wants to hear voice and chimes from now on, or not.
    void soundsChosen(bool voice, bool chimes);
    /// Why the voice (the chimes) cannot be heard, or not as wanted, and what to do; empty when they can.
    void voiceFault(const QString& fault);
    void soundFault(const QString& fault);

private:
    void makeHeard();
    void openWindow(const Preferences& preferences);
    void watchForHangs();
    void perform(GuideAction action);
    void toggleSilent();
    void makeRoom(const StretchId& stretch);
    void release();

    const Programme& m_programme;
    JournalKeeper& m_journal;
    const Clock& m_clock;
    std::function<QString(const Stretch&)> m_pictureFile = [](const Stretch&) { return QString(); };
    Preferences m_preferences;      ///< of this break
    bool m_fullScreenAfter = false; ///< it was full screen before the person asked to read
    std::unique_ptr<GuideWindow> m_window;
    std::unique_ptr<GuideScreens> m_screens;
    std::unique_ptr<GuideSession> m_session;
    std::unique_ptr<GuideVoice> m_voice; ///< goes before the session
    std::unique_ptr<HangWatch> m_hangWatch;
};

} // namespace unhunch

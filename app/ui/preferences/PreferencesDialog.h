#pragma once

#include "app/settings/Preferences.h"
#include "app/text/SharingWords.h"
#include "app/ui/person/FitOfPlan.h"
#include "core/time/Date.h"

#include <QDialog>

#include <functional>

namespace unhunch {

class BreakPage;
class GuidePage;
class HooksPage;
class HoursPage;
class MomentPage;
class NamedPages;
class PersonPage;
class SharingPage;
class SidePage;

/// Lets the person change the preferences; shows them as given and tells when they were accepted.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    /// `plan` is what the person's own page is about. `canStartWithSession` greys out what this system has no way for.
    PreferencesDialog(const Preferences& preferences, const FitOfPlan& plan, bool canStartWithSession,
                      QWidget* parent = nullptr);

    /// Turns to the page about the person.
    void showAboutMe();

    /// Where the choice of days off begins.
    void setToday(Date today);

    /// Says what this desktop does not tell: when nobody is there, and when the input pauses.
    void setTold(bool absence, bool pauses);

    /// As they are set now; hours that cannot be understood are left as they are by default.
    [[nodiscard]] Preferences preferences() const;

    /// Takes over what was chosen in the guide meanwhile, so that accepting the dialog does not undo it.
    void setSounds(bool voice, bool chimes);
    /// Says under the voice (or the chimes) why there is none, and what to do; empty takes the line away.
    void setVoiceFault(const QString& fault);
    void setSoundFault(const QString& fault);

    /// Says how the try of a command went.
    void showHookTrial(HookEvent event, bool started);

    /// Shows how it stands with the shared folder, which is no preference: what is chosen for it is asked for apart.
    void showSharing(const SharingState& state, Date today);
    /// `judge` says why a folder will not do, in a sentence; empty when it will.
    void setFolderJudge(std::function<QString(const QString& folder)> judge);
    /// The folder to share through, empty for none; and whether this computer's file is to be removed from the one before.
    [[nodiscard]] QString sharedFolder() const;
    [[nodiscard]] bool removesOwnFile() const;

Q_SIGNALS:
    /// The person wants to hear the voice (or a chime) as it is set now.
    void voiceTried();
    void soundTried();
    /// The person wants their own command run, as it is set now.
    void hookTried(unhunch::HookEvent event);

protected:
    /// Keeps the dialog open, with a word, while something in it cannot be understood.
    void accept() override;

private:
    Preferences m_given; ///< with what no page shows
    NamedPages* m_pages;
    BreakPage* m_breaks;
    PersonPage* m_person;
    MomentPage* m_moment;
    HoursPage* m_hours;
    SidePage* m_side;
    GuidePage* m_guide;
    HooksPage* m_hooks;
    SharingPage* m_sharing;
};

} // namespace unhunch

#pragma once

#include "app/settings/PreferencesStore.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>
#include <utility>

namespace unhunch {

class Autostart;
class PreferencesDialog;
struct DataFolder;
struct FitOfPlan;

/// Keeps what the person prefers: reads and writes it, lets them change it in a dialog, and has the session start
/// Unhunch, or not, as they want it.
class PreferencesKeeper : public QObject {
    Q_OBJECT
public:
    /// Adds to `warnings` what was wrong with the file.
    PreferencesKeeper(const DataFolder& folder, QStringList& warnings, QObject* parent = nullptr);
    ~PreferencesKeeper() override;

    [[nodiscard]] const Preferences& current() const { return m_current; }
    /// As the person should find them where they change them: with the session's start as the desktop has it.
    [[nodiscard]] Preferences shown() const;
    /// Whether none had been kept when the app started.
    [[nodiscard]] bool areNew() const { return m_areNew; }
    [[nodiscard]] bool canStartWithSession() const;

    /// Whether the desktop tells when nobody is there, and when the input pauses; for the dialog.
    void setTold(bool absence, bool pauses) {
        m_absenceTold = absence;
        m_pausesTold = pauses;
    }
    /// Opens the dialog, or brings it forward as it is. `plan` is what the person's own page is about.
    void showDialog(const FitOfPlan& plan, Date today);
    /// The same, at that page.
    void showAboutMe(const FitOfPlan& plan, Date today);
    /// Is called with each dialog before it is shown, for what is chosen there and is no preference.
    void setCompletion(std::function<void(PreferencesDialog&)> complete) { m_complete = std::move(complete); }
    /// Takes over what was chosen outside the dialog, and saves it.
    void adopt(const Preferences& preferences);
    /// Takes over what was chosen in the guide.
    void setSounds(bool voice, bool chimes);
    /// Takes over what the person said of themselves elsewhere; an empty text, or why it cannot be saved: then nothing
    /// has changed.
    [[nodiscard]] QString setPerson(const Person& person);
    /// Why the last guide could not be heard, and what to do; for the dialog. Empty when it could.
    void setVoiceFault(const QString& fault) { m_voiceFault = fault; }
    void setSoundFault(const QString& fault) { m_soundFault = fault; }

Q_SIGNALS:
    void changed();
    /// The person accepted the dialog; after changed().
    void edited();
    /// Something could not be saved or set; sentences for the person.
    void refused(const QStringList& why);

private:
    PreferencesStore m_store;
    bool m_areNew = false; ///< before what is read with it
    Preferences m_current;
    std::unique_ptr<Autostart> m_autostart;
    QPointer<PreferencesDialog> m_dialog;
    std::function<void(PreferencesDialog&)> m_complete;
    bool m_absenceTold = true;
    bool m_pausesTold = true;
    QString m_voiceFault;
    QString m_soundFault;
};

} // namespace unhunch

#include "app/PreferencesKeeper.h"

#include "app/guide/SoundTrial.h"
#include "app/platform/Autostart.h"
#include "app/reminder/HookTrial.h"
#include "app/settings/DataFolder.h"
#include "app/ui/preferences/PreferencesDialog.h"

#include <utility>

namespace unhunch {

namespace {

Preferences loadFrom(const PreferencesStore& store, QStringList& warnings, bool& areNew) {
    LoadedPreferences loaded = store.load();
    warnings << loaded.warnings;
    areNew = loaded.areNew;
    return std::move(loaded.preferences);
}

/// As a break might have them.
std::vector<StretchId> someStretches(const StretchCatalog& catalog) {
    std::vector<StretchId> ids;
    for (const Stretch& stretch : catalog.stretches()) {
        if (ids.size() < 2)
            ids.push_back(stretch.id);
    }
    return ids;
}

} // namespace

PreferencesKeeper::PreferencesKeeper(const DataFolder& folder, QStringList& warnings, QObject* parent)
    : QObject(parent), m_store(folder.preferences), m_current(loadFrom(m_store, warnings, m_areNew)),
      m_autostart(makeAutostart(folder.arguments(), m_current.startWithSession)) {
    connect(m_autostart.get(), &Autostart::refused, this, [this](const QString& why) {
        Preferences preferences = m_current;
        preferences.startWithSession = m_autostart->isEnabled();
        adopt(preferences);
        Q_EMIT refused({why});
    });
}

PreferencesKeeper::~PreferencesKeeper() = default;

Preferences PreferencesKeeper::shown() const {
    Preferences shown = m_current;
    shown.startWithSession = m_autostart->isEnabled();
    return shown;
}

bool PreferencesKeeper::canStartWithSession() const { return m_autostart->isSupported(); }

void PreferencesKeeper::showDialog(const FitOfPlan& plan, Date today) {
    if (!m_dialog) {
        m_dialog = new PreferencesDialog(shown(), plan, canStartWithSession());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &QDialog::accepted, this, [this] {
            Preferences chosen = m_dialog->preferences();
            // No page asks for these, and they may have been told elsewhere meanwhile.
            chosen.person.wishes = m_current.person.wishes;
            chosen.welcomed = m_current.welcomed;
            adopt(chosen);
            Q_EMIT edited();
        });
        m_dialog->setToday(today);
        m_dialog->setTold(m_absenceTold, m_pausesTold);
        m_dialog->setVoiceFault(m_voiceFault);
        m_dialog->setSoundFault(m_soundFault);
        new SoundTrial(*m_dialog);
        new HookTrial(*m_dialog, someStretches(plan.catalog));
        if (m_complete)
            m_complete(*m_dialog);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void PreferencesKeeper::showAboutMe(const FitOfPlan& plan, Date today) {
    showDialog(plan, today);
    m_dialog->showAboutMe();
}

void PreferencesKeeper::setSounds(bool voice, bool chimes) {
    Preferences chosen = shown();
    chosen.voice = voice;
    chosen.sound = chimes;
    adopt(chosen);
    if (m_dialog)
        m_dialog->setSounds(voice, chimes);
}

QString PreferencesKeeper::setPerson(const Person& person) {
    Preferences preferences = m_current;
    preferences.person = person;
    try {
        m_store.save(preferences);
    } catch (const PreferencesError& error) {
        return QString::fromUtf8(error.what());
    }
    m_current = std::move(preferences);
    Q_EMIT changed();
    return {};
}

void PreferencesKeeper::adopt(const Preferences& preferences) {
    m_current = rememberingSounds(preferences, m_current);
    Q_EMIT changed();
    QStringList faults;
    try {
        m_store.save(m_current);
    } catch (const PreferencesError& error) {
        faults << QString::fromUtf8(error.what());
    }
    try {
        if (m_autostart->isSupported() && m_autostart->isEnabled() != preferences.startWithSession)
            m_autostart->setEnabled(preferences.startWithSession);
    } catch (const AutostartError& error) {
        faults << QString::fromUtf8(error.what());
    }
    if (!faults.isEmpty())
        Q_EMIT refused(faults);
}

} // namespace unhunch

#include "app/Doctor.h"

#include "app/command/ControlSocket.h"
#include "app/plan/Programme.h"
#include "app/platform/Autostart.h"
#include "app/platform/Chimes.h"
#include "app/platform/Clock.h"
#include "app/platform/Display.h"
#include "app/platform/GateWatch.h"
#include "app/platform/IdleWatch.h"
#include "app/platform/InhibitionWatch.h"
#include "app/platform/Notifier.h"
#include "app/platform/SessionWatch.h"
#include "app/platform/TrayHost.h"
#include "app/platform/Voice.h"
#include "app/settings/FilePath.h"
#include "app/settings/PreferencesStore.h"
#include "app/settings/SharedFolderStore.h"
#include "app/Startup.h"
#include "app/text/GuideSpeech.h"
#include "app/text/SalvageWords.h"
#include "app/text/SharingWords.h"
#include "core/journal/Backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QString>
#include <QTimer>

#include <ostream>

namespace unhunch {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("unhunch::Doctor", text, comment, number);
}

/// A line of the report: "  ok  journal        /home/me/.local/share/unhunch/journal.sqlite".
class Report {
public:
    explicit Report(std::ostream& out) : m_out(out) {}

    void good(const QString& part, const QString& text) { line("ok", part, text); }
    void limited(const QString& part, const QString& text) { line("--", part, text); }
    void bad(const QString& part, const QString& text) {
        line("!!", part, text);
        m_sound = false;
    }
    [[nodiscard]] bool sound() const { return m_sound; }

private:
    void line(const char* mark, const QString& part, const QString& text) {
        m_out << "  " << mark << "  " << part.leftJustified(15).toStdString() << text.toStdString() << '\n';
    }

    std::ostream& m_out;
    bool m_sound = true;
};

void examineBackups(const DataFolder& folder, Report& report) {
    const auto backups = backupsOf(filePath(folder.journal), SystemClock().wall().date);
    const QString place = QFileInfo(folder.journal).dir().filePath(QStringLiteral("backups"));
    if (backups.empty())
        report.limited(tr("backups"), tr("none yet; the running app makes one each day in %1").arg(place));
    else
        report.good(tr("backups"), tr("%n in %1, the newest of %2", nullptr, static_cast<int>(backups.size()))
                                       .arg(place, SalvageWords::day(backups.front().day)));
}

/// Looks into the shared folder, and writes nothing there.
void examineSharing(const DataFolder& folder, Report& report) {
    const QString part = tr("computers");
    const LoadedSharedFolder loaded = SharedFolderStore::beside(folder.journal).load();
    if (!loaded.warning.isEmpty())
        report.limited(part, loaded.warning);
    if (loaded.settings.folder.isEmpty()) {
        report.good(part, tr("this one alone; the journal is not shared"));
        return;
    }
    const FolderReading reading =
        SharedFolder(filePath(loaded.settings.folder), loaded.settings.ownFile).read();
    const SharingState state{
        .folder = loaded.settings.folder, .fault = reading.fault, .journals = reading.journals};
    if (const QString fault = SharingWords::fault(state); !fault.isEmpty())
        report.limited(part, fault);
    else
        report.good(
            part,
            tr("%1, through %2", "other computers, folder").arg(SharingWords::others(state), state.folder));
    for (const QString& skipped : SharingWords::skipped(state))
        report.limited(part, skipped);
}

void examineData(const DataFolder& folder, Report& report) {
    LoadedCatalog catalog = loadCatalog(folder);
    if (catalog.warning.isEmpty())
        report.good(tr("catalog"), tr("%1 stretches").arg(catalog.catalog.stretches().size()));
    else
        report.bad(tr("catalog"), catalog.warning);

    try {
        const Programme programme = openProgramme(folder, std::move(catalog.catalog), SystemClock());
        if (const auto fault = programme.journal().fault())
            report.bad(tr("journal"), tr("%1 is damaged (%2); quit Unhunch and run: unhunch doctor --repair")
                                          .arg(folder.journal, QString::fromStdString(*fault)));
        else
            report.good(tr("journal"), folder.journal);
    } catch (const JournalError& error) {
        report.bad(tr("journal"), QString::fromUtf8(error.what()));
    }

    examineBackups(folder, report);
    examineSharing(folder, report);

    const LoadedPreferences preferences = PreferencesStore(folder.preferences).load();
    if (preferences.warnings.isEmpty())
        report.good(tr("preferences"), folder.preferences);
    for (const QString& warning : preferences.warnings)
        report.limited(tr("preferences"), warning);
}

/// Opens the voice (or the chimes) and reports what it tells; it is given ten seconds.
template <class Sound, class... Settings>
void examineSound(Report& report, const QString& part, Sound& sound, const Settings&... settings) {
    QEventLoop loop;
    bool told = false;
    QObject::connect(&sound, &Sound::ready, &loop, [&](const QString& name) {
        report.good(part, name);
        told = true;
        loop.quit();
    });
    QObject::connect(&sound, &Sound::unavailable, &loop, [&](const QString& why) {
        report.limited(part, why);
        told = true;
        loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds{10}, &loop, &QEventLoop::quit);
    sound.open(settings...);
    if (!told)
        loop.exec();
    if (!told)
        report.limited(part, tr("does not answer"));
}

void examineSounds(Report& report) {
    const Preferences preferences;
    examineSound(report, tr("voice"), *makeVoice(),
                 VoiceSettings{GuideSpeech::language(), preferences.voiceRate, preferences.voiceVolume});
    examineSound(report, tr("sound"), *makeChimes(), preferences.chimeVolume);
}

/// Lets the desktop answer; it is given two seconds.
template <class Watch>
void settle(const Watch& watch) {
    QEventLoop loop;
    QObject::connect(&watch, &Watch::changed, &loop, [&] {
        if (watch.isSettled())
            loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds{2}, &loop, &QEventLoop::quit);
    if (!watch.isSettled())
        loop.exec();
}

/// What should hold a reminder back, as far as the desktop tells.
void examineGate(Report& report, const QString& part, const GateWatch& gate) {
    settle(gate);
    if (!gate.isAvailable())
        report.limited(part, gate.description());
    else if (gate.isClosed())
        report.good(part, tr("%1 (now: %2)").arg(gate.description(), gate.reason()));
    else
        report.good(part, gate.description());
}

/// Who keeps a film from counting as rest.
void examineInhibition(Report& report) {
    const auto inhibition = makeInhibitionWatch();
    settle(*inhibition);
    if (!inhibition->isAvailable())
        report.limited(tr("films"), inhibition->description());
    else if (inhibition->isInhibited())
        report.good(
            tr("films"),
            tr("are no rest, by %1 (now: a program keeps the screen awake)").arg(inhibition->description()));
    else
        report.good(tr("films"), tr("are no rest, by %1").arg(inhibition->description()));
}

void examineGates(Report& report) {
    examineGate(report, tr("do not disturb"), *makeDoNotDisturbWatch());
    examineGate(report, tr("microphone"), *makeMicrophoneWatch());
    examineGate(report, tr("camera"), *makeCameraWatch());
    examineGate(report, tr("full screen"), *makeFullScreenWatch());
}

void examineDesktop(const DataFolder& folder, Report& report) {
    if (const auto problem = displayProblem()) {
        report.limited(tr("display"), *problem);
        return;
    }
    const SystemClock clock;
    report.good(tr("notifications"), makeNotifier()->describe());
    const auto tray = makeTrayHost();
    tray->settle(); // no event loop runs here that would bring the answer
    if (tray->isPresent())
        report.good(tr("tray"), tray->description());
    else
        report.limited(tr("tray"), tray->description());
    const auto idle = makeIdleWatch(clock);
    if (idle->isAvailable())
        report.good(tr("idle time"), idle->description());
    else
        report.limited(tr("idle time"), idle->description());
    if (idle->isAvailable())
        examineInhibition(report);
    const auto session = makeSessionWatch();
    if (session->isAvailable())
        report.good(tr("lock and sleep"), session->describe());
    else
        report.limited(tr("lock and sleep"), session->describe());
    const auto autostart =
        makeAutostart({}, PreferencesStore(folder.preferences).load().preferences.startWithSession);
    if (autostart->isSupported())
        report.good(tr("session start"), autostart->isEnabled() ? tr("on") : tr("off"));
    else
        report.limited(tr("session start"), tr("not known on this system"));
    examineGates(report);
    examineSounds(report);
}

} // namespace

bool examine(const DataFolder& folder, std::ostream& out) {
    Report report(out);
    examineData(folder, report);
    examineDesktop(folder, report);
    if (sendCommand(folder.socket, {QStringLiteral("status")}))
        report.good(tr("running app"), tr("answers"));
    else
        report.limited(tr("running app"), tr("none; start it with: unhunch"));
    return report.sound();
}

} // namespace unhunch

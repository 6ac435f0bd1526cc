#include "app/settings/PreferencesStore.h"

#include "app/settings/IniDamage.h"
#include "app/settings/PersonSettings.h"
#include "app/settings/PreferenceReader.h"
#include "app/settings/SideReminderSettings.h"
#include "core/reminder/WorkingHoursText.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::PreferencesStore)
};

namespace key {
const QString workInterval = u"breaks/work-interval"_s;
const QString snooze = u"breaks/snooze"_s;
const QString breakLength = u"breaks/length"_s;
const QString notice = u"breaks/notice"_s;
const QString snoozeLimit = u"breaks/snooze-limit"_s;
const QString firm = u"breaks/firm"_s;
const QString workingHours = u"breaks/working-hours"_s;
const QString startWithSession = u"app/start-with-session"_s;
const QString voice = u"guide/voice"_s;
const QString voiceRate = u"guide/voice-rate"_s;
const QString voiceVolume = u"guide/voice-volume"_s;
const QString sound = u"app/sound"_s;
const QString voiceWhenLoud = u"guide/voice-when-loud"_s;
const QString soundWhenLoud = u"guide/chimes-when-loud"_s;
const QString chimeVolume = u"guide/chime-volume"_s;
const QString fullScreenGuide = u"guide/full-screen"_s;
const QString asksTension = u"guide/ask-tension"_s;
const QString reduceMotion = u"guide/reduce-motion"_s;
const QString welcomed = u"app/welcomed"_s;
const QString hookDue = u"breaks/hook-due"_s;
const QString hookStart = u"breaks/hook-start"_s;
const QString hookEnd = u"breaks/hook-end"_s;
} // namespace key

const std::array<std::pair<Gate, QString>, 5> gateKeys{{{Gate::DoNotDisturb, u"wait-while/do-not-disturb"_s},
                                                        {Gate::Microphone, u"wait-while/microphone"_s},
                                                        {Gate::Camera, u"wait-while/camera"_s},
                                                        {Gate::FullScreen, u"wait-while/full-screen"_s},
                                                        {Gate::Typing, u"wait-while/typing"_s}}};

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

constexpr NumberBounds workIntervalBounds{BreakPolicy::shortestInterval.count(),
                                          BreakPolicy::longestInterval.count()};
constexpr NumberBounds snoozeBounds{5, 15, 5};
constexpr NumberBounds breakLengthBounds{shortestBreak.count(), longestBreak.count()};
constexpr NumberBounds noticeBounds{shortestNotice.count(), longestNotice.count(), 1, 0};
constexpr NumberBounds snoozeLimitBounds{0, mostSnoozes};
constexpr NumberBounds voiceRateBounds{slowestVoice, fastestVoice};
constexpr NumberBounds volumeBounds{0, fullVolume};

Preferences readFrom(QSettings& settings, QStringList& warnings) {
    const PreferenceReader reader(settings, warnings);
    Preferences preferences;
    reader.read(key::workInterval, workIntervalBounds, preferences.workInterval);
    reader.read(key::snooze, snoozeBounds, preferences.snooze);
    reader.read(key::breakLength, breakLengthBounds, preferences.breakLength);
    preferences.person = readPerson(settings, warnings);
    reader.read(key::startWithSession, preferences.startWithSession);
    reader.read(key::notice, noticeBounds, preferences.notice);
    reader.read(key::snoozeLimit, snoozeLimitBounds, preferences.snoozeLimit);
    reader.read(key::firm, preferences.firm);
    reader.read(key::workingHours, preferences.workingHours);
    preferences.sideReminders = readSideReminders(settings, warnings);
    for (const auto& [gate, gateKey] : gateKeys) {
        bool waits = true;
        reader.read(gateKey, waits);
        if (!waits)
            preferences.gates.erase(gate);
    }
    reader.read(key::voice, preferences.voice);
    reader.read(key::voiceRate, voiceRateBounds, preferences.voiceRate);
    reader.read(key::voiceVolume, volumeBounds, preferences.voiceVolume);
    reader.read(key::sound, preferences.sound);
    reader.read(key::chimeVolume, volumeBounds, preferences.chimeVolume);
    reader.read(key::voiceWhenLoud, preferences.voiceWhenLoud);
    reader.read(key::soundWhenLoud, preferences.soundWhenLoud);
    reader.read(key::fullScreenGuide, preferences.fullScreenGuide);
    reader.read(key::asksTension, preferences.asksTension);
    reader.read(key::reduceMotion, preferences.reduceMotion);
    reader.read(key::welcomed, preferences.welcomed);
    reader.read(key::hookDue, preferences.hooks.due);
    reader.read(key::hookStart, preferences.hooks.start);
    reader.read(key::hookEnd, preferences.hooks.end);
    return preferences;
}

void writeHook(QSettings& settings, const QString& key, const QString& command) {
    if (command.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, command);
}

void writeTo(QSettings& settings, const Preferences& preferences) {
    const auto write = [&](const QString& key, const NumberBounds& bounds, qint64 value) {
        settings.setValue(key, bounds.nearest(value));
    };
    write(key::workInterval, workIntervalBounds, preferences.workInterval.count());
    write(key::snooze, snoozeBounds, preferences.snooze.count());
    write(key::breakLength, breakLengthBounds, preferences.breakLength.count());
    writePerson(settings, preferences.person);
    settings.setValue(key::startWithSession, preferences.startWithSession);
    write(key::notice, noticeBounds, preferences.notice.count());
    write(key::snoozeLimit, snoozeLimitBounds, preferences.snoozeLimit);
    settings.setValue(key::firm, preferences.firm);
    settings.setValue(key::workingHours, QString::fromStdString(toString(preferences.workingHours)));
    writeSideReminders(settings, preferences.sideReminders);
    for (const auto& [gate, gateKey] : gateKeys)
        settings.setValue(gateKey, preferences.gates.contains(gate));
    settings.setValue(key::voice, preferences.voice);
    write(key::voiceRate, voiceRateBounds, preferences.voiceRate);
    write(key::voiceVolume, volumeBounds, preferences.voiceVolume);
    settings.setValue(key::sound, preferences.sound);
    write(key::chimeVolume, volumeBounds, preferences.chimeVolume);
    settings.setValue(key::voiceWhenLoud, preferences.voiceWhenLoud);
    settings.setValue(key::soundWhenLoud, preferences.soundWhenLoud);
    settings.setValue(key::fullScreenGuide, preferences.fullScreenGuide);
    settings.setValue(key::asksTension, preferences.asksTension);
    if (preferences.reduceMotion)
        settings.setValue(key::reduceMotion, *preferences.reduceMotion);
    else
        settings.setValue(key::reduceMotion, PreferenceReader::asDesktop());
    settings.setValue(key::welcomed, preferences.welcomed);
    writeHook(settings, key::hookDue, preferences.hooks.due);
    writeHook(settings, key::hookStart, preferences.hooks.start);
    writeHook(settings, key::hookEnd, preferences.hooks.end);
}

/// Moves the file to the first free name of FILE.damaged-1, -2, ... and says so.
QString setAside(const QString& file, const QString& damage) {
    int number = 1;
    while (QFileInfo::exists(u"%1.damaged-%2"_s.arg(file).arg(number)))
        ++number;
    const QString kept = u"%1.damaged-%2"_s.arg(file).arg(number);
    if (QFile::rename(file, kept))
        return StoreText::
            tr("The preferences file was damaged (%1); it is kept as %2, and the usual preferences are used.")
                .arg(damage, kept);
    return StoreText::tr("The preferences file %1 is damaged (%2) and cannot be moved away; the usual "
                         "preferences are used.")
        .arg(file, damage);
}

/// Why the file is no preferences file; empty when it is one, or cannot be read.
std::optional<QString> damageOf(const QString& name) {
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return iniDamage(file.read(largestIniFile + 1));
}

} // namespace

PreferencesStore::PreferencesStore(QString file) : m_file(std::move(file)) {}

LoadedPreferences PreferencesStore::load() const {
    const QFileInfo info(m_file);
    if (!info.exists())
        return {.preferences = {}, .warnings = {}, .areNew = true};
    if (!info.isFile() || !info.isReadable())
        return {{},
                {StoreText::tr("The preferences file %1 cannot be read; the usual preferences are used.")
                     .arg(m_file)}};
    if (const auto damage = damageOf(m_file))
        return {{}, {setAside(m_file, *damage)}};
    QSettings settings(m_file, QSettings::IniFormat);
    LoadedPreferences loaded;
    loaded.preferences = readFrom(settings, loaded.warnings);
    return loaded;
}

void PreferencesStore::save(const Preferences& preferences) const {
    // QSettings would merge what it can make of a damaged file into the new one.
    if (const auto damage = damageOf(m_file))
        setAside(m_file, *damage);
    // QSettings replaces the file by a new one with the permissions of the old, so the old one must be private.
    QFile file(m_file);
    if (QFileInfo(m_file).isFile())
        file.setPermissions(ownerOnly);
    else if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        file.close();
    QSettings settings(m_file, QSettings::IniFormat);
    writeTo(settings, preferences);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        throw PreferencesError(StoreText::tr("The preferences file %1 cannot be written; check that you may "
                                             "write to its folder and that the disk has room.")
                                   .arg(m_file)
                                   .toStdString());
}

} // namespace unhunch

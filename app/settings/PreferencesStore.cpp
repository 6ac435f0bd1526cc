#include "app/settings/PreferencesStore.h"

#include "app/settings/IniDamage.h"

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
const QString startWithSession = u"app/start-with-session"_s;
const QString voice = u"guide/voice"_s;
const QString voiceRate = u"guide/voice-rate"_s;
const QString voiceVolume = u"guide/voice-volume"_s;
const QString sound = u"app/sound"_s;
const QString voiceWhenLoud = u"guide/voice-when-loud"_s;
const QString soundWhenLoud = u"guide/chimes-when-loud"_s;
const QString chimeVolume = u"guide/chime-volume"_s;
const QString fullScreenGuide = u"guide/full-screen"_s;
const QString reduceMotion = u"guide/reduce-motion"_s;
} // namespace key

/// The places that a person may or may not have; there is always room to stand.
const std::array<std::pair<Place, QString>, 3> placeKeys{{{Place::Chair, u"places/chair"_s},
                                                          {Place::Doorway, u"places/doorway"_s},
                                                          {Place::Floor, u"places/floor"_s}}};

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// The values that a number of minutes, or a percentage, may have.
struct Bounds {
    qint64 least;
    qint64 most;
    qint64 step = 1;

    [[nodiscard]] qint64 nearest(qint64 value) const {
        const qint64 inside = std::clamp(value, least, most);
        return least + (inside - least + step / 2) / step * step;
    }
};

constexpr Bounds workIntervalBounds{BreakPolicy::shortestInterval.count(),
                                    BreakPolicy::longestInterval.count()};
constexpr Bounds snoozeBounds{5, 15, 5};
constexpr Bounds breakLengthBounds{shortestBreak.count(), longestBreak.count()};
constexpr Bounds voiceRateBounds{slowestVoice, fastestVoice};
constexpr Bounds volumeBounds{0, fullVolume};

/// What the file says for a choice that is left to the desktop.
const QString asDesktop = u"as-desktop"_s;

/// Reads values with their bounds, and remembers what was wrong with them.
class ValueReader {
public:
    ValueReader(const QSettings& settings, QStringList& warnings)
        : m_settings(settings), m_warnings(warnings) {}

    void read(const QString& key, const Bounds& bounds, minutes& value) const {
        value = minutes{number(key, bounds, value.count())};
    }

    void read(const QString& key, const Bounds& bounds, int& value) const {
        value = static_cast<int>(number(key, bounds, value));
    }

    void read(const QString& key, bool& value) const {
        const QString usual = value ? u"true"_s : u"false"_s;
        const QString text = textOf(key, usual).toLower();
        if (text == u"true" || text == u"false")
            value = text == u"true";
        else
            m_warnings
                << StoreText::tr("'%1' is neither true nor false for %2; %3 is used.").arg(text, key, usual);
    }

    /// Empty stands for what the desktop has.
    void read(const QString& key, std::optional<bool>& value) const {
        const QString text = textOf(key, asDesktop).toLower();
        if (text == u"true" || text == u"false")
            value = text == u"true";
        else if (text != asDesktop)
            m_warnings << StoreText::tr("'%1' is none of true, false and %3 for %2; %3 is used.")
                              .arg(text, key, asDesktop);
    }

private:
    [[nodiscard]] qint64 number(const QString& key, const Bounds& bounds, qint64 usual) const {
        const QString text = textOf(key, QString::number(usual));
        bool isNumber = false;
        const qint64 read = text.toLongLong(&isNumber);
        if (!isNumber) {
            m_warnings << StoreText::tr("'%1' is no whole number for %2; %3 is used.")
                              .arg(text, key, QString::number(usual));
            return usual;
        }
        const qint64 value = bounds.nearest(read);
        if (value != read)
            m_warnings << StoreText::tr("%1 is out of bounds for %2; %3 is used.")
                              .arg(text, key, QString::number(value));
        return value;
    }

    [[nodiscard]] QString textOf(const QString& key, const QString& usual) const {
        const QVariant value = m_settings.value(key, usual);
        // QSettings takes a comma for a list.
        return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',') : value.toString();
    }

    const QSettings& m_settings;
    QStringList& m_warnings;
};

Preferences readFrom(const QSettings& settings, QStringList& warnings) {
    const ValueReader reader(settings, warnings);
    Preferences preferences;
    reader.read(key::workInterval, workIntervalBounds, preferences.workInterval);
    reader.read(key::snooze, snoozeBounds, preferences.snooze);
    reader.read(key::breakLength, breakLengthBounds, preferences.breakLength);
    for (const auto& [place, placeKey] : placeKeys) {
        bool available = true;
        reader.read(placeKey, available);
        if (!available)
            preferences.places.erase(place);
    }
    reader.read(key::startWithSession, preferences.startWithSession);
    reader.read(key::voice, preferences.voice);
    reader.read(key::voiceRate, voiceRateBounds, preferences.voiceRate);
    reader.read(key::voiceVolume, volumeBounds, preferences.voiceVolume);
    reader.read(key::sound, preferences.sound);
    reader.read(key::chimeVolume, volumeBounds, preferences.chimeVolume);
    reader.read(key::voiceWhenLoud, preferences.voiceWhenLoud);
    reader.read(key::soundWhenLoud, preferences.soundWhenLoud);
    reader.read(key::fullScreenGuide, preferences.fullScreenGuide);
    reader.read(key::reduceMotion, preferences.reduceMotion);
    return preferences;
}

void writeTo(QSettings& settings, const Preferences& preferences) {
    const auto write = [&](const QString& key, const Bounds& bounds, qint64 value) {
        settings.setValue(key, bounds.nearest(value));
    };
    write(key::workInterval, workIntervalBounds, preferences.workInterval.count());
    write(key::snooze, snoozeBounds, preferences.snooze.count());
    write(key::breakLength, breakLengthBounds, preferences.breakLength.count());
    for (const auto& [place, placeKey] : placeKeys)
        settings.setValue(placeKey, preferences.places.contains(place));
    settings.setValue(key::startWithSession, preferences.startWithSession);
    settings.setValue(key::voice, preferences.voice);
    write(key::voiceRate, voiceRateBounds, preferences.voiceRate);
    write(key::voiceVolume, volumeBounds, preferences.voiceVolume);
    settings.setValue(key::sound, preferences.sound);
    write(key::chimeVolume, volumeBounds, preferences.chimeVolume);
    settings.setValue(key::voiceWhenLoud, preferences.voiceWhenLoud);
    settings.setValue(key::soundWhenLoud, preferences.soundWhenLoud);
    settings.setValue(key::fullScreenGuide, preferences.fullScreenGuide);
    if (preferences.reduceMotion)
        settings.setValue(key::reduceMotion, *preferences.reduceMotion);
    else
        settings.setValue(key::reduceMotion, asDesktop);
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
        return {};
    if (!info.isFile() || !info.isReadable())
        return {{},
                {StoreText::tr("The preferences file %1 cannot be read; the usual preferences are used.")
                     .arg(m_file)}};
    if (const auto damage = damageOf(m_file))
        return {{}, {setAside(m_file, *damage)}};
    const QSettings settings(m_file, QSettings::IniFormat);
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

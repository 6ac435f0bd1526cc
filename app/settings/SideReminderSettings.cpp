#include "app/settings/SideReminderSettings.h"

#include "app/settings/PreferenceReader.h"
#include "app/settings/Preferences.h"
#include "core/Overloaded.h"
#include "core/time/TimesOfDay.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::PreferencesStore)
};

const std::array<std::pair<MicroPrompt, QString>, 3> promptKeys{
    {{MicroPrompt::Posture, u"small-pauses/posture"_s},
     {MicroPrompt::LookAway, u"small-pauses/look-away"_s},
     {MicroPrompt::Breathe, u"small-pauses/breathe"_s}}};
const QString own = u"own-reminders"_s;
const QString textKey = u"text"_s;
const QString everyKey = u"every"_s;
const QString atKey = u"at"_s;
const QString workdaysKey = u"workdays-only"_s;

constexpr NumberBounds intervalBounds{shortestSideInterval.count(), longestSideInterval.count()};
constexpr NumberBounds promptBounds{shortestSideInterval.count(), longestSideInterval.count(), 1, 0};

/// The reminder at which the settings' array stands.
std::optional<SideReminder> readOwn(const QSettings& settings, const PreferenceReader& reader, int number,
                                    QStringList& warnings) {
    const QString text = settings.value(textKey).toString().simplified().left(longestSideText);
    if (text.isEmpty()) {
        warnings << StoreText::tr("Reminder %1 under %2 has no text; it is left out.").arg(number).arg(own);
        return std::nullopt;
    }
    SideReminder reminder{
        .what = text.toStdString(), .length = usualSideLength, .when = AfterWork{minutes{60}}};
    if (!settings.contains(atKey)) {
        reader.read(everyKey, intervalBounds, std::get<AfterWork>(reminder.when).interval);
        return reminder;
    }
    const QVariant value = settings.value(atKey);
    const QString times =
        value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',') : value.toString();
    AtTimes at;
    try {
        at.times = parseTimesOfDay(times.toStdString());
    } catch (const TimesOfDayError&) {
        warnings << StoreText::tr("'%1' for the reminder “%2” names no times of the day; write them like "
                                  "10:30,15:00. It is left out.")
                        .arg(times, text);
        return std::nullopt;
    }
    bool workdaysOnly = false;
    reader.read(workdaysKey, workdaysOnly);
    if (workdaysOnly)
        at.weekdays = workdays;
    reminder.when = at;
    return reminder;
}

} // namespace

std::vector<SideReminder> readSideReminders(QSettings& settings, QStringList& warnings) {
    const PreferenceReader reader(settings, warnings);
    std::vector<SideReminder> reminders;
    for (const auto& [prompt, key] : promptKeys) {
        minutes interval{0};
        reader.read(key, promptBounds, interval);
        if (interval == minutes{0})
            continue;
        SideReminder reminder = usualPrompt(prompt);
        reminder.when = AfterWork{interval};
        reminders.push_back(reminder);
    }
    const int count = settings.beginReadArray(own);
    for (int index = 0; index < count; ++index) {
        settings.setArrayIndex(index);
        if (const auto reminder = readOwn(settings, reader, index + 1, warnings))
            reminders.push_back(*reminder);
    }
    settings.endArray();
    return reminders;
}

void writeSideReminders(QSettings& settings, const std::vector<SideReminder>& reminders) {
    for (const auto& [prompt, key] : promptKeys) {
        const auto wanted =
            std::ranges::find(reminders, decltype(SideReminder::what)(prompt), &SideReminder::what);
        const minutes interval =
            wanted == reminders.end() ? minutes{0} : std::get<AfterWork>(wanted->when).interval;
        settings.setValue(key, static_cast<qlonglong>(interval.count()));
    }
    settings.remove(own);
    settings.beginWriteArray(own);
    int index = 0;
    for (const SideReminder& reminder : reminders) {
        const auto* text = std::get_if<std::string>(&reminder.what);
        if (text == nullptr)
            continue;
        settings.setArrayIndex(index++);
        settings.setValue(textKey, QString::fromStdString(*text));
        std::visit(Overloaded{[&](const AfterWork& after) {
                                  settings.setValue(everyKey, static_cast<qlonglong>(after.interval.count()));
                              },
                              [&](const AtTimes& at) {
                                  settings.setValue(atKey, QString::fromStdString(toString(at.times)));
                                  settings.setValue(workdaysKey, at.weekdays == workdays);
                              }},
                   reminder.when);
    }
    settings.endArray();
}

} // namespace unhunch

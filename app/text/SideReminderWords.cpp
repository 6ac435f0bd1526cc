#include "app/text/SideReminderWords.h"

#include "app/text/Words.h"
#include "core/Overloaded.h"

#include <QStringList>

#include <algorithm>

namespace unhunch {

namespace {

QString titleOf(MicroPrompt prompt) {
    switch (prompt) {
    case MicroPrompt::Posture: return SideReminderWords::tr("Sit up");
    case MicroPrompt::LookAway: return SideReminderWords::tr("Look away");
    case MicroPrompt::Breathe: return SideReminderWords::tr("Breathe");
    }
    return {};
}

QString adviceOf(MicroPrompt prompt) {
    switch (prompt) {
    case MicroPrompt::Posture:
        return SideReminderWords::tr("Both feet on the floor, back against the chair, shoulders loose.");
    case MicroPrompt::LookAway:
        return SideReminderWords::tr("Let your eyes rest on something far away, and blink.");
    case MicroPrompt::Breathe:
        return SideReminderWords::tr("Three slow breaths. Breathe out for longer than in.");
    }
    return {};
}

} // namespace

QString SideReminderWords::title(const SideReminder& reminder) {
    return std::visit(Overloaded{[](MicroPrompt prompt) { return titleOf(prompt); },
                                 [](const std::string& text) { return QString::fromStdString(text); }},
                      reminder.what);
}

QString SideReminderWords::advice(const SideReminder& reminder) {
    const auto* prompt = std::get_if<MicroPrompt>(&reminder.what);
    return prompt ? adviceOf(*prompt) : QString();
}

QString SideReminderWords::when(const SideReminder& reminder) {
    return std::visit(
        Overloaded{[](const AfterWork& after) { return tr("every %1").arg(Words::duration(after.interval)); },
                   [](const AtTimes& at) {
                       QStringList times;
                       for (const auto time : at.times)
                           times << Words::clockTime({.date = {}, .timeOfDay = time});
                       const QString text = times.join(QStringLiteral(", "));
                       const bool daily = std::ranges::all_of(at.weekdays, [](bool day) { return day; });
                       return daily ? tr("at %1").arg(text) : tr("at %1 on workdays").arg(text);
                   }},
        reminder.when);
}

} // namespace unhunch

#include "app/command/AppCommands.h"

#include "app/command/AppActions.h"
#include "app/command/CommandLine.h"
#include "app/command/PauseLength.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace unhunch {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("unhunch::AppCommands", text); }

ControlReply done(const QString& out = {}) { return {static_cast<int>(ExitStatus::Done), out, {}}; }

ControlReply usage(const QString& sentence) { return {static_cast<int>(ExitStatus::Usage), {}, sentence}; }

/// Words of states in which a break has come already, so that no next one is to be told of.
bool isInBreak(const QString& state) {
    return state == QLatin1String("due") || state == QLatin1String("held") ||
           state == QLatin1String("on-break");
}

ControlReply status(AppActions& app, bool json) {
    const AppStatus now = app.status();
    const std::string next = now.nextBreak ? toString(*now.nextBreak) : std::string();
    if (json) {
        nlohmann::ordered_json answer;
        answer["state"] = now.state.toStdString();
        answer["next_break"] = now.nextBreak ? nlohmann::ordered_json(next) : nlohmann::ordered_json(nullptr);
        answer["reason"] = now.reason.toStdString();
        return done(QString::fromStdString(answer.dump()));
    }
    if (!now.nextBreak && isInBreak(now.state))
        return done(QStringLiteral("%1: %2").arg(now.state, now.reason));
    const QString when =
        now.nextBreak ? tr("next break %1").arg(QString::fromStdString(next)) : tr("no break set");
    return done(QStringLiteral("%1: %2 (%3)").arg(now.state, when, now.reason));
}

std::optional<std::chrono::minutes> minutes(const QString& word) {
    bool number = false;
    const int value = word.toInt(&number);
    const std::chrono::minutes length{value};
    return number && value > 0 && length <= longestPause ? std::optional(length) : std::nullopt;
}

ControlReply failed(const QString& sentence) { return {static_cast<int>(ExitStatus::Failed), {}, sentence}; }

ControlReply answer(const Refusal& refusal) { return refusal ? failed(*refusal) : done(); }

ControlReply answer(const ActionAnswer& answer) {
    return answer.done ? done(answer.text) : failed(answer.text);
}

ControlReply start(const QStringList& words, AppActions& app) {
    BreakWish wish;
    for (const QString& word : words) {
        if (word == QLatin1String("--anyway"))
            wish.evenUnfit = true;
        else
            wish.stretches.push_back(word.toStdString());
    }
    try {
        return answer(app.startBreak(wish));
    } catch (const std::invalid_argument& error) {
        return usage(QString::fromUtf8(error.what()));
    }
}

QString noMinutes(const QString& word) { return tr("“%1” is not a number of minutes up to a day").arg(word); }

ControlReply snooze(const QStringList& words, AppActions& app) {
    if (words.isEmpty())
        return answer(app.snooze(std::nullopt));
    const auto length = minutes(words.first());
    if (!length)
        return usage(noMinutes(words.first()));
    return answer(app.snooze(length));
}

ControlReply pause(const QStringList& words, AppActions& app) {
    if (words.isEmpty())
        return answer(app.pause(std::nullopt));
    if (words.first() == QLatin1String("tomorrow"))
        return answer(app.pauseUntilTomorrow());
    if (words.first() == QLatin1String("until")) {
        const auto time = parseTimeOfDay(words.value(1).toStdString());
        return time ? answer(app.pauseUntil(*time))
                    : usage(tr("“%1” is not a time of day such as 17:30").arg(words.value(1)));
    }
    const auto length = minutes(words.first());
    return length ? answer(app.pause(length)) : usage(noMinutes(words.first()));
}

ControlReply learn(const QString& page, AppActions& app) {
    try {
        app.showLearn(page);
    } catch (const std::invalid_argument& error) {
        return usage(QString::fromUtf8(error.what()));
    }
    return done();
}

ControlReply show(const QStringList& words, AppActions& app) {
    if (words.value(0) == QLatin1String("learn") && words.size() <= 2)
        return learn(words.value(1), app);
    if (words == QStringList{QStringLiteral("week")})
        app.showWeek();
    else if (words == QStringList{QStringLiteral("plan")})
        app.showPlan();
    else if (words == QStringList{QStringLiteral("preferences")})
        app.showPreferences();
    else if (words == QStringList{QStringLiteral("app")})
        app.bringForward();
    else
        return usage(tr("write “show week”, “show plan”, “show preferences” or “show learn”"));
    return done();
}

ControlReply open(const QStringList& words, AppActions& app) {
    // The app may have been started in another folder than the command.
    if (words.size() != 1 || !QFileInfo(words.first()).isAbsolute())
        return usage(tr("write “open” and the whole path of a plan file"));
    app.openPlan(words.first());
    return done();
}

ControlReply carryOut(const QStringList& words, AppActions& app) {
    const QString verb = words.value(0);
    const QStringList rest = words.mid(1);
    if (verb == QLatin1String("start"))
        return start(rest, app);
    if (verb == QLatin1String("snooze"))
        return snooze(rest, app);
    if (verb == QLatin1String("pause"))
        return pause(rest, app);
    if (verb == QLatin1String("show"))
        return show(rest, app);
    if (verb == QLatin1String("open"))
        return open(rest, app);
    if (verb == QLatin1String("status"))
        return status(app, rest.contains(QLatin1String("--json")));
    if (verb == QLatin1String("unsettled"))
        return done(app.isUnsettled(rest.value(0).toStdString()) ? QStringLiteral("yes") : QString());
    if (verb == QLatin1String("skip"))
        return answer(app.skip());
    if (verb == QLatin1String("resume"))
        app.resume();
    else if (verb == QLatin1String("reread"))
        app.rereadPlan();
    else if (verb == QLatin1String("quit"))
        app.quit();
    else
        return usage(tr("the running Unhunch does not know “%1”").arg(verb));
    return done();
}

} // namespace

ControlReply runAppCommand(const QStringList& words, AppActions& app) {
    try {
        return carryOut(words, app);
    } catch (const std::exception& error) {
        return failed(QString::fromUtf8(error.what()));
    }
}

} // namespace unhunch

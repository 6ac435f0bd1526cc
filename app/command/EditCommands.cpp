#include "app/command/CatalogNames.h"
#include "app/command/CommandAnswer.h"
#include "app/command/CommandJson.h"
#include "app/command/RecordedWork.h"
#include "app/text/JournalWords.h"
#include "app/text/Words.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

/// The session that the beginning of an id means. Throws UsageError when it means none, or several, or one of which the running
/// app has more to write.
Session sessionMeant(const QString& id, const SessionLog& journal, const CommandContext& context) {
    constexpr int two = 2;
    const std::vector<Session> found = journal.sessionsWithIdLike(id.toLower().toStdString(), two);
    if (found.empty())
        throw UsageError(
            CommandText::tr("No session has the id '%1'; 'unhunch log' lists them with their ids.").arg(id));
    if (found.size() > 1)
        throw UsageError(CommandText::tr("Several sessions have ids that begin with '%1'; 'unhunch log "
                                         "--json' tells the whole ids.")
                             .arg(id));
    if (context.isUnsettled(found.front().id))
        throw UsageError(
            CommandText::tr("The session '%1' is being led, or waits to be written by the running "
                            "Unhunch. Change it once it is over.")
                .arg(id));
    return found.front();
}

Session edited(Session session, const verb::Edit& verb, Programme& programme, const CommandContext& context) {
    if (verb.date || verb.time)
        session.finishedAt =
            pastMoment(verb.date.value_or(session.finishedAt.date),
                       verb.time.value_or(session.finishedAt.timeOfDay), std::chrono::hours{12}, context);
    const bool counted = verb.sets || verb.repetitions;
    if (verb.stretch) {
        session.stretch = stretchNamed(*verb.stretch, context.catalog).id;
        // As with a stretch that is recorded: without a count, all of what was prescribed that day.
        session.prescribed = programme.prescribed(session.finishedAt.date).find(session.stretch)->dose;
        session.done = fullWork(session.prescribed);
        session.easier = false;
    }
    if (counted)
        session.done = countedWork(session.prescribed, Words::title(session.stretch, context.catalog),
                                   verb.sets, verb.repetitions);
    if (verb.stretch || counted)
        session.outcome = outcomeOf(session.prescribed, session.done);
    if (verb.felt)
        session.felt = *verb.felt;
    return session;
}

const char* kindOf(const Edit& edit) {
    if (!edit.before)
        return "added";
    return edit.after ? "corrected" : "deleted";
}

template <class Run>
ExitStatus orRefused(const CommandContext& context, Run run) {
    try {
        return run();
    } catch (const UsageError& error) {
        return refuse(context, QString::fromUtf8(error.what()));
    }
}

} // namespace

ExitStatus runEdit(const verb::Edit& verb, const CommandContext& context) {
    return orRefused(context, [&] {
        Programme& programme = context.programme();
        const Session before = sessionMeant(verb.id, programme.journal(), context);
        const Session wanted = edited(before, verb, programme, context);
        const Session after = programme.journal().correct(wanted, context.now, before);
        if (verb.json)
            answerJson(context, toJson(after));
        else if (after == before)
            answerText(context, CommandText::tr("It says that already: %1, %2.")
                                        .arg(JournalWords::name(after, context.catalog, context.now.date),
                                             Words::outcome(after.outcome)) +
                                    u'\n');
        else
            answerText(context, CommandText::tr("%1 'unhunch undo' takes it back.", "a sentence before it")
                                        .arg(JournalWords::done({context.now, before, after}, context.catalog,
                                                                context.now.date)) +
                                    u'\n');
        return ExitStatus::Done;
    });
}

ExitStatus runDelete(const verb::Delete& verb, const CommandContext& context) {
    return orRefused(context, [&] {
        SessionLog& journal = context.programme().journal();
        const Session meant = sessionMeant(verb.id, journal, context);
        const Session gone = journal.remove(meant.id, context.now, meant);
        if (verb.json)
            answerJson(context, toJson(gone));
        else
            answerText(context, CommandText::tr("%1 'unhunch undo' brings it back.", "a sentence before it")
                                        .arg(JournalWords::done({context.now, gone, std::nullopt},
                                                                context.catalog, context.now.date)) +
                                    u'\n');
        return ExitStatus::Done;
    });
}

ExitStatus runUndo(const verb::Undo& verb, const CommandContext& context) {
    const std::optional<Edit> edit = context.programme().journal().undo();
    if (!edit) {
        context.error << "unhunch: " << JournalWords::nothingToUndo().toStdString() << '\n';
        return ExitStatus::Failed;
    }
    if (verb.json)
        answerJson(context, {{"undone", kindOf(*edit)},
                             {"session", toJson(edit->before ? *edit->before : *edit->after)}});
    else
        answerText(context, JournalWords::undone(*edit, context.catalog, context.now.date) + u'\n');
    return ExitStatus::Done;
}

} // namespace unhunch

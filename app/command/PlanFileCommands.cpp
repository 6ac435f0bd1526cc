#include "app/command/PlanFileCommands.h"

#include "app/command/CommandAnswer.h"
#include "app/command/NewFile.h"
#include "app/command/PlanFileText.h"
#include "app/plan/OwnStretchKeeper.h"
#include "app/plan/PlanKeeper.h"
#include "app/settings/OwnStretches.h"
#include "app/settings/PlanPictures.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

/// The keepers that a command changes the plan with. The person stays as they are.
struct Keepers {
    explicit Keepers(const PlanFileContext& context)
        : programme(context.command.programme()),
          plan(
              programme, [today = context.command.now.date] { return today; },
              [](const Person&) { return QString(); }),
          own(programme, context.own, plan) {}

    Programme& programme;
    PlanKeeper plan;
    OwnStretchKeeper own;
};

ExitStatus fail(std::ostream& error, const QString& sentence) {
    error << "unhunch: " << sentence.toStdString() << '\n';
    return ExitStatus::Failed;
}

PlanOffer offerOf(const PlanFile& file, const Keepers& keepers, const OwnStretches& own, bool replacing) {
    PlanOffer offer{.file = file,
                    .changes = keepers.own.changesOf(file),
                    .rewritten = rewrittenBy(file, own.usable()),
                    .catalog = catalogAfter(file, own.builtIn(), own.usable()),
                    .person = keepers.plan.person()};
    if (replacing)
        offer.ended = endedBy(offer.changes, keepers.plan.chosen());
    return offer;
}

/// Whether the person says so; empty where nobody can be asked.
std::optional<bool> consent(const verb::PlanImport& verb, const PlanFileContext& context) {
    if (verb.yes)
        return true;
    if (!context.ask || verb.json)
        return std::nullopt;
    return context.ask(verb.replace ? CommandText::tr("Replace your plan by this one?")
                                    : CommandText::tr("Take this into your plan?"));
}

QString suggestedCommand(const QString& file) { return u"unhunch plan import --yes "_s + file; }

} // namespace

ExitStatus runPlanImport(const verb::PlanImport& verb, const PlanFileContext& context) {
    const CommandContext& command = context.command;
    try {
        const PlanFile file = openPlan(verb.file);
        Keepers keepers(context);
        const PlanOffer offer = offerOf(file, keepers, context.own, verb.replace);
        if (!verb.json)
            answerText(command, textOf(offer) + u'\n');
        const std::optional<bool> agreed = consent(verb, context);
        QString fault;
        if (agreed.value_or(false))
            fault = keepers.own.accept(file, verb.replace);
        if (verb.json)
            answerJson(command, toJson(offer, agreed.value_or(false) && fault.isEmpty()));
        if (!fault.isEmpty())
            return fail(command.error, fault);
        if (!agreed)
            return fail(command.error, CommandText::tr("Nothing is changed yet. To accept this plan: %1")
                                           .arg(suggestedCommand(verb.file)));
        if (!verb.json)
            answerText(command, *agreed ? CommandText::tr("This is your plan from today on.") + u'\n'
                                        : CommandText::tr("Nothing is changed.") + u'\n');
        return *agreed ? ExitStatus::Done : ExitStatus::Failed;
    } catch (const CatalogError& error) {
        return fail(command.error, QString::fromUtf8(error.what()));
    }
}

ExitStatus runPlanExport(const verb::PlanExport& verb, const PlanFileContext& context) {
    const CommandContext& command = context.command;
    const Keepers keepers(context);
    const QString title = verb.title.isEmpty() ? CommandText::tr("My plan") : verb.title;
    const PlanFile plan = keepers.own.planToHandOn(title, verb.from);
    const std::string text = planText(plan);
    try {
        // What cannot be read again is not handed on: a title that is too long, too many pictures.
        static_cast<void>(parsePlan(text, CommandText::tr("this plan").toStdString()));
    } catch (const CatalogError& error) {
        return fail(command.error, QString::fromUtf8(error.what()));
    }
    if (const QString fault = writeNewFile(verb.file, text); !fault.isEmpty())
        return fail(command.error, fault);
    answerText(command,
               CommandText::tr("%1: %n stretch(es) of your plan", nullptr, static_cast<int>(plan.plan.size()))
                       .arg(verb.file) +
                   u'\n');
    return ExitStatus::Done;
}

ExitStatus runPlanCheck(const verb::PlanCheck& verb, const OwnStretches& own, std::ostream& out,
                        std::ostream& error) {
    try {
        const PlanFile file = openPlan(verb.file);
        const auto changes = changesOf(file, own.builtIn(), own.usable(), {});
        out << verb.file.toStdString() << ": "
            << CommandText::tr("%n stretch(es), sound", nullptr, static_cast<int>(changes.size()))
                   .toStdString()
            << '\n';
        return ExitStatus::Done;
    } catch (const CatalogError& fault) {
        return fail(error, QString::fromUtf8(fault.what()));
    }
}

} // namespace unhunch

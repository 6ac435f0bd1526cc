#include "app/command/CatalogNames.h"
#include "app/command/CommandAnswer.h"
#include "app/command/PlanAnswer.h"
#include "app/plan/PlanKeeper.h"
#include "app/text/FittingWords.h"
#include "app/text/PlanWords.h"
#include "app/text/Words.h"
#include "core/Overloaded.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

ChosenStretch asAsked(ChosenStretch chosen, const std::optional<Frequency>& frequency,
                      const std::optional<Weekdays>& days) {
    if (frequency)
        chosen.frequency = *frequency;
    if (days)
        chosen.days = *days;
    // Fewer days than the catalog asks for are a wish; fewer than --times asks for are a slip.
    const auto* times = frequency ? std::get_if<TimesPerWeek>(&*frequency) : nullptr;
    if (times && times->min > std::ranges::count(chosen.days, true))
        throw UsageError(
            CommandText::tr("%1 times a week do not fit on %2; give more --days or fewer --times.",
                            "number, days of the week")
                .arg(QString::number(times->min), PlanWords::days(chosen.days)));
    return chosen;
}

/// Changes the plan of a CommandContext, and says in a sentence what has changed. Throws UsageError when what is asked
/// for cannot be.
class PlanChanger {
    using Chosen = std::vector<ChosenStretch>;

public:
    explicit PlanChanger(const CommandContext& context)
        : m_today(context.now.date), m_catalog(context.catalog), m_programme(context.programme()),
          m_keeper(
              m_programme, [today = m_today] { return today; }, [](const Person&) { return QString(); }) {}

    QString operator()(const plan_change::Add& add) {
        const Stretch& stretch = stretchNamed(add.stretch, m_catalog);
        const QString title = QString::fromStdString(stretch.title);
        requireDone(m_keeper.change([&](Chosen& chosen) {
            if (find(chosen, stretch.id) != chosen.end())
                throw UsageError(
                    CommandText::tr("%1 is in your plan already; 'unhunch plan set %2' changes it.")
                        .arg(title, QString::fromStdString(stretch.id)));
            chosen.push_back(
                asAsked({.stretch = stretch.id, .frequency = stretch.frequency}, add.frequency, add.days));
        }));
        return told(stretch);
    }

    QString operator()(const plan_change::Set& set) {
        const Stretch& stretch = stretchNamed(set.stretch, m_catalog);
        requireDone(m_keeper.change([&](Chosen& chosen) {
            const auto known = inPlan(chosen, stretch);
            *known = asAsked(*known, set.frequency, set.days);
        }));
        return told(stretch);
    }

    QString operator()(const plan_change::Remove& remove) {
        const Stretch& stretch = stretchNamed(remove.stretch, m_catalog);
        requireDone(m_keeper.change([&](Chosen& chosen) {
            const auto known = inPlan(chosen, stretch);
            if (chosen.size() == 1)
                throw UsageError(
                    CommandText::tr("A plan needs a stretch at least. To be asked for nothing for a "
                                    "time: unhunch plan pause"));
            chosen.erase(known);
        }));
        return CommandText::tr("%1 is no longer in your plan. What you did stays in the journal.")
                   .arg(QString::fromStdString(stretch.title)) +
               u'\n';
    }

    QString operator()(const plan_change::AddPack& add) {
        const Pack& pack = packNamed(add.name, m_catalog);
        QString text;
        std::vector<StretchId> added;
        requireDone(m_keeper.change([&](Chosen& chosen) {
            for (const StretchId& id : pack.stretches) {
                if (find(chosen, id) != chosen.end())
                    continue;
                chosen.push_back({.stretch = id, .frequency = m_catalog.find(id)->frequency});
                added.push_back(id);
            }
        }));
        for (const StretchId& id : added)
            text += told(*m_catalog.find(id));
        return added.empty() ? CommandText::tr("All of the pack is in your plan already.") + u'\n' : text;
    }

    QString operator()(const plan_change::Pause& pause) {
        const DateRange days{pause.from.value_or(m_today), pause.until.value_or(always.last)};
        if (days.last < m_today)
            throw UsageError(CommandText::tr("That pause would be over already; give a later --until."));
        requireDone(m_keeper.pause(days));
        return PlanWords::pause(days, m_today) + u".\n"_s;
    }

    QString operator()(const plan_change::Resume&) {
        const std::vector<DateRange> pauses = m_keeper.pauses();
        if (pauses.empty())
            throw UsageError(CommandText::tr("The plan is not paused."));
        requireDone(m_keeper.resume(pauses.front()));
        return pauses.front().contains(m_today) ? CommandText::tr("The plan goes on from today.") + u'\n'
                                                : CommandText::tr("The pause to come is taken back.") + u'\n';
    }

private:
    static Chosen::iterator find(Chosen& chosen, const StretchId& id) {
        return std::ranges::find(chosen, id, &ChosenStretch::stretch);
    }

    static Chosen::iterator inPlan(Chosen& chosen, const Stretch& stretch) {
        const auto known = find(chosen, stretch.id);
        if (known == chosen.end())
            throw UsageError(
                CommandText::tr("%1 is not in your plan; 'unhunch plan add %2' adds it.")
                    .arg(QString::fromStdString(stretch.title), QString::fromStdString(stretch.id)));
        return known;
    }

    static void requireDone(const QString& fault) {
        if (!fault.isEmpty())
            throw JournalError(fault.toStdString());
    }

    /// "Cat-cow: every day", and how it fits where it is not done as prescribed.
    QString told(const Stretch& stretch) const {
        QString text;
        for (const PlanLine& line : planLines(m_programme, m_today)) {
            if (line.chosen.stretch != stretch.id)
                continue;
            text =
                CommandText::tr("%1: %2", "stretch, how often")
                    .arg(QString::fromStdString(stretch.title), PlanWords::frequency(line.chosen, stretch)) +
                u'\n' + planRemarks({line}, {}, m_catalog, m_today);
        }
        return text;
    }

    Date m_today;
    const StretchCatalog& m_catalog;
    Programme& m_programme;
    PlanKeeper m_keeper;
};

} // namespace

ExitStatus runPlanChange(const verb::PlanChange& verb, const CommandContext& context) {
    try {
        PlanChanger changer(context);
        const QString text = std::visit(changer, verb.change);
        const Programme& programme = context.programme();
        const Date today = context.now.date;
        if (verb.json)
            answerJson(context, {{"plan", toJson(planLines(programme, today), context.catalog)},
                                 {"paused", toJson(pausesFrom(programme, today))}});
        else
            answerText(context, text);
        return ExitStatus::Done;
    } catch (const UsageError& error) {
        return refuse(context, QString::fromUtf8(error.what()));
    }
}

} // namespace unhunch

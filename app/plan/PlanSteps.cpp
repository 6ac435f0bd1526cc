#include "app/plan/PlanSteps.h"

#include "app/plan/OwnStretchKeeper.h"
#include "app/plan/PlanKeeper.h"
#include "app/plan/Programme.h"
#include "app/settings/OwnStretches.h"
#include "app/text/PlanWords.h"
#include "app/text/Words.h"

#include <algorithm>

namespace unhunch {

PlanChanging PlanSteps::backToNow() const {
    return [plan = &m_parts.plan, before = m_parts.plan.chosen()] { return plan->choose(before); };
}

QString PlanSteps::title(const StretchId& stretch) const {
    return Words::title(stretch, m_parts.programme.catalog());
}

PlanStep PlanSteps::edit(const ChosenStretch& chosen) const {
    return {.change = [plan = &m_parts.plan, chosen] {
        return plan->change([&](Chosen& now) {
            const auto there = std::ranges::find(now, chosen.stretch, &ChosenStretch::stretch);
            if (there != now.end())
                *there = chosen;
        });
    }};
}

PlanStep PlanSteps::wish(const StretchId& stretch, std::optional<Wish> wish) const {
    const auto& wishes = m_parts.plan.person().wishes;
    const auto now = wishes.find(stretch);
    const std::optional<Wish> before = now == wishes.end() ? std::nullopt : std::optional(now->second);
    const QString sentence = !wish ? tr("%1 is asked for as it is again.").arg(title(stretch))
                             : *wish == Wish::LeaveOut
                                 ? tr("%1 is marked as not for you.").arg(title(stretch))
                                 : tr("%1 is led in its easier form.").arg(title(stretch));
    return {.change = [plan = &m_parts.plan, stretch, wish] { return plan->wish(stretch, wish); },
            .sentence = sentence,
            .undo = [plan = &m_parts.plan, stretch, before] { return plan->wish(stretch, before); }};
}

PlanStep PlanSteps::add(const std::vector<StretchId>& stretches) const {
    return {.change =
                [parts = m_parts, stretches] {
                    return parts.plan.change([&](Chosen& now) {
                        for (const StretchId& id : stretches) {
                            const Stretch* stretch = parts.programme.catalog().find(id);
                            if (stretch && std::ranges::find(now, id, &ChosenStretch::stretch) == now.end())
                                now.push_back({id, stretch->frequency});
                        }
                    });
                },
            .sentence = tr("Added: %1.").arg(Words::titles(stretches, m_parts.programme.catalog())),
            .undo = backToNow()};
}

PlanStep PlanSteps::remove(const StretchId& stretch) const {
    return {
        .change =
            [plan = &m_parts.plan, stretch] {
                return plan->change([&](Chosen& now) {
                    std::erase_if(now, [&](const ChosenStretch& each) { return each.stretch == stretch; });
                });
            },
        .sentence = tr("%1 is out of your plan. What you did of it stays in your weeks.").arg(title(stretch)),
        .undo = backToNow()};
}

PlanStep PlanSteps::order(const std::vector<StretchId>& order) const {
    return {.change = [plan = &m_parts.plan, order] {
        return plan->change([&](Chosen& now) {
            const auto place = [&order](const ChosenStretch& each) {
                return std::ranges::find(order, each.stretch) - order.begin();
            };
            std::ranges::stable_sort(now, {}, place);
        });
    }};
}

PlanStep PlanSteps::spread(const Weekdays& days) const {
    return {.change =
                [plan = &m_parts.plan, days] {
                    return plan->change([&](Chosen& now) {
                        for (ChosenStretch& each : now)
                            each.days = days;
                    });
                },
            .sentence = tr("Your whole plan: %1.", "days of the week").arg(PlanWords::days(days)),
            .undo = backToNow()};
}

PlanStep PlanSteps::erase(const Stretch& own) const {
    return {.change = [keeper = &m_parts.ownKeeper, id = own.id] { return keeper->remove(id); },
            .sentence = tr("%1 is deleted. What you did of it stays in your weeks.").arg(title(own.id)),
            .undo =
                [keeper = &m_parts.ownKeeper, own, picture = m_parts.own.picture(own), toPlan = backToNow()] {
                    const QString fault = keeper->write(own, picture ? &*picture : nullptr);
                    return fault.isEmpty() ? toPlan() : fault;
                }};
}

PlanStep PlanSteps::pause(const DateRange& days) const {
    return {.change = [plan = &m_parts.plan, days] { return plan->pause(days); }};
}

PlanStep PlanSteps::resume(const DateRange& days) const {
    return {.change = [plan = &m_parts.plan, days] { return plan->resume(days); }};
}

} // namespace unhunch

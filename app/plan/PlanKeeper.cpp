#include "app/plan/PlanKeeper.h"

#include "app/plan/Programme.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace unhunch {

namespace {

/// Pauses in order, those that touch or overlap as one.
std::vector<DateRange> joined(std::vector<DateRange> pauses) {
    std::ranges::sort(pauses, {}, &DateRange::first);
    std::vector<DateRange> result;
    for (const DateRange& pause : pauses) {
        if (!result.empty() && pause.first <= addDays(result.back().last, 1))
            result.back().last = std::max(result.back().last, pause.last);
        else
            result.push_back(pause);
    }
    return result;
}

} // namespace

PlanKeeper::PlanKeeper(Programme& programme, std::function<Date()> today, KeepPerson keepPerson,
                       QObject* parent)
    : QObject(parent), m_programme(programme), m_today(std::move(today)),
      m_keepPerson(std::move(keepPerson)) {}

PlanKeeper::~PlanKeeper() = default;

std::vector<ChosenStretch> PlanKeeper::chosen() const { return m_programme.chosenOn(m_today()); }

std::vector<Fitting> PlanKeeper::fittings() const { return m_programme.fittings(chosen()); }

const Person& PlanKeeper::person() const { return m_programme.person(); }

std::vector<DateRange> PlanKeeper::pauses() const {
    std::vector<DateRange> pauses = m_programme.plan().paused;
    std::erase_if(pauses, [today = m_today()](const DateRange& pause) { return pause.last < today; });
    return pauses;
}

std::optional<DateRange> PlanKeeper::runningPause() const {
    const std::vector<DateRange> all = pauses();
    const auto running = std::ranges::find_if(
        all, [today = m_today()](const DateRange& pause) { return pause.contains(today); });
    return running == all.end() ? std::nullopt : std::optional(*running);
}

QString PlanKeeper::choose(const std::vector<ChosenStretch>& chosen) {
    return change([&](std::vector<ChosenStretch>& now) { now = chosen; });
}

QString PlanKeeper::change(const std::function<void(std::vector<ChosenStretch>&)>& change) {
    return save([&](PlanRecord& record) {
        std::vector<ChosenStretch> chosen = chosenOn(record.history, m_today());
        change(chosen);
        if (chosen.empty())
            throw std::invalid_argument(
                tr("A plan needs a stretch at least. To be asked for nothing for a time, pause the plan.")
                    .toStdString());
        record.history =
            changedPlan(std::move(record.history), chosen, m_programme.leftOut(chosen), m_today());
    });
}

QString PlanKeeper::describe(const Person& person) {
    if (const QString fault = m_keepPerson(person); !fault.isEmpty())
        return fault;
    // Whoever keeps the preferences may have told so already.
    if (m_programme.person() != person)
        adopt(person);
    return {};
}

QString PlanKeeper::wish(const StretchId& stretch, std::optional<Wish> wish) {
    Person person = m_programme.person();
    person.wishes.erase(stretch);
    if (wish)
        person.wishes.emplace(stretch, *wish);
    return describe(person);
}

QString PlanKeeper::pause(const DateRange& days) {
    if (days.last < days.first)
        return tr("A pause cannot end before it begins.");
    return save([&](PlanRecord& record) {
        record.paused.push_back(days);
        record.paused = joined(std::move(record.paused));
    });
}

QString PlanKeeper::resume(const DateRange& days) {
    return save([&](PlanRecord& record) {
        const auto pause = std::ranges::find(record.paused, days);
        if (pause == record.paused.end())
            return;
        const Date today = m_today();
        if (pause->first < today)
            pause->last = addDays(today, -1);
        else
            record.paused.erase(pause);
    });
}

void PlanKeeper::adopt(const Person& person) {
    m_programme.setPerson(person);
    // What cannot be kept now is kept with the next change, or at the next start.
    if (!change([](std::vector<ChosenStretch>&) {}).isEmpty())
        Q_EMIT changed();
}

QString PlanKeeper::save(const std::function<void(PlanRecord&)>& change) {
    try {
        m_programme.changePlan([&](PlanRecord record) {
            change(record);
            return record;
        });
    } catch (const JournalError& error) {
        return QString::fromUtf8(error.what());
    } catch (const std::invalid_argument& error) {
        return QString::fromUtf8(error.what());
    }
    Q_EMIT changed();
    return {};
}

} // namespace unhunch

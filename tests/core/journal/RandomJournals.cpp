#include "tests/core/journal/RandomJournals.h"

#include "core/journal/JournalDocument.h"
#include "tests/core/journal/JournalFixture.h"

#include <algorithm>

namespace unhunch::test {

namespace {

constexpr int poolSize = 6;

} // namespace

RandomJournals::RandomJournals(std::uint32_t seed) : m_random(seed) {
    for (int count = 0; count < poolSize; ++count)
        m_ids.push_back(newUuid());
    std::ranges::sort(m_ids);
}

int RandomJournals::number(int least, int most) {
    return std::uniform_int_distribution(least, most)(m_random);
}

const Uuid& RandomJournals::id() { return m_ids.at(static_cast<std::size_t>(number(0, poolSize - 1))); }

LocalDateTime RandomJournals::moment() {
    return {addDays(today, number(-3, 3)), std::chrono::seconds(number(0, 86'399)),
            std::chrono::minutes(number(-840, 840))};
}

CountRange RandomJournals::range() {
    const int min = number(1, 3);
    return {min, min + number(0, 2)};
}

Dose RandomJournals::dose() {
    if (chance())
        return {Hold{std::chrono::seconds(number(1, 60)), range(), std::chrono::seconds(number(0, 20))},
                chance()};
    return {Repetitions{range(), range(), std::chrono::milliseconds(number(1, 9'999)),
                        std::chrono::seconds(number(0, 20))},
            chance()};
}

Session RandomJournals::session(const Uuid& id) {
    Session session{.id = id,
                    .stretch = oneOf<const char*>({"cat-cow", "chest-stretch"}),
                    .finishedAt = moment(),
                    .prescribed = dose(),
                    .done = {number(0, 3), number(0, 9), std::chrono::seconds(number(0, 90))},
                    .outcome = oneOf({Outcome::None, Outcome::Partial, Outcome::Complete}),
                    .source = oneOf({SessionSource::Guided, SessionSource::ByHand}),
                    .easier = chance(),
                    .edited = chance()};
    if (chance())
        session.felt = oneOf({Feeling::Easier, Feeling::Same, Feeling::TooMuch, Feeling::Pain});
    return session;
}

Prompt RandomJournals::prompt(const Uuid& id) {
    Prompt prompt{id, moment(), std::nullopt, std::nullopt};
    if (chance()) {
        prompt.answer = oneOf({Answer::Started, Answer::Snoozed, Answer::Skipped});
        prompt.answeredAt = moment();
    }
    return prompt;
}

HeldBreak RandomJournals::heldBreak(const Uuid& id) {
    HeldBreak held{id, moment(), {oneOf({Gate::Camera, Gate::Typing})}, std::nullopt, std::nullopt};
    if (chance())
        held.gates.insert(Gate::Microphone);
    if (chance()) {
        held.end = oneOf({HoldEnd::Asked, HoldEnd::Rested, HoldEnd::Chosen});
        held.endedAt = moment();
    }
    return held;
}

Tension RandomJournals::tension(const Uuid& id) {
    Tension tension{id, moment(), number(0, mostTension), std::nullopt};
    if (chance())
        tension.after = number(0, mostTension);
    return tension;
}

PlanRecord RandomJournals::plan() {
    PlanRecord record;
    for (int count = number(1, 2); count > 0; --count) {
        PlanEntry entry{
            .chosen = {.stretch = oneOf<const char*>({"cat-cow", "chest-stretch"}),
                       .frequency = chance() ? Frequency(Daily{}) : Frequency(TimesPerWeek{2, 3})},
            .since = moment().date};
        entry.chosen.days.at(static_cast<std::size_t>(number(0, 6))) = false;
        if (chance())
            entry.chosen.dose = dose();
        if (chance())
            entry.until = addDays(entry.since, number(0, 3));
        entry.leftOut = chance();
        record.history.push_back(entry);
    }
    if (chance()) {
        const Date first = moment().date;
        record.paused.push_back({first, addDays(first, number(0, 3))});
    }
    return record;
}

template <class Record>
void RandomJournals::fill(JournalContents& contents, std::vector<Kept<Record>>& records, RecordKind kind,
                          Record (RandomJournals::*make)(const Uuid&)) {
    for (const Uuid& id : m_ids) {
        const int fate = number(0, 2);
        if (fate == 1)
            records.push_back({(this->*make)(id), number(1, 3)});
        else if (fate == 2)
            contents.deletions.push_back({kind, id, number(1, 3)});
    }
}

JournalContents RandomJournals::contents() {
    JournalContents contents;
    fill(contents, contents.sessions, RecordKind::Session, &RandomJournals::session);
    fill(contents, contents.prompts, RecordKind::Prompt, &RandomJournals::prompt);
    fill(contents, contents.heldBreaks, RecordKind::HeldBreak, &RandomJournals::heldBreak);
    fill(contents, contents.tensions, RecordKind::Tension, &RandomJournals::tension);
    contents.plan.adoptedOn = moment().date;
    contents.plan.edition = number(0, 2);
    if (contents.plan.edition > 0)
        contents.plan.record = plan();
    return contents;
}

void RandomJournals::editByHand(SessionLog& log) {
    const auto known = log.sessions(allDays);
    if (known.empty())
        return;
    const Session& chosen = known.at(static_cast<std::size_t>(number(0, static_cast<int>(known.size()) - 1)));
    if (chance())
        static_cast<void>(log.correct(session(chosen.id), moment()));
    else
        static_cast<void>(log.remove(chosen.id, moment()));
}

void RandomJournals::happenTo(SessionLog& log) {
    switch (number(0, 8)) {
    case 0: log.put(session(id())); break;
    case 1: log.addByHand(session(newUuid()), moment()); break;
    case 2: log.put(heldBreak(id())); break;
    case 3: log.put(tension(id())); break;
    case 4: log.append(prompt(newUuid())); break;
    case 5: log.changePlan([this](const PlanRecord&) { return plan(); }); break;
    case 6: static_cast<void>(log.undo()); break;
    default: editByHand(log);
    }
}

} // namespace unhunch::test

namespace unhunch {

void PrintTo(const JournalContents& contents, std::ostream* out) { *out << journalDocument(contents); }

} // namespace unhunch

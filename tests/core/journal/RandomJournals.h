#pragma once

#include "core/journal/SessionLog.h"

#include <cstdint>
#include <iosfwd>
#include <random>
#include <vector>

namespace unhunch::test {

/// Makes journals and what happens to them, the same for the same seed (but for the ids). Ids come out of a small pool, so
/// that journals differ about the same records.
class RandomJournals {
public:
    explicit RandomJournals(std::uint32_t seed);

    /// Contents of every shape, in order: kept and deleted records, editions, plans.
    [[nodiscard]] JournalContents contents();

    [[nodiscard]] Session session(const Uuid& id);
    [[nodiscard]] Prompt prompt(const Uuid& id);
    [[nodiscard]] HeldBreak heldBreak(const Uuid& id);
    [[nodiscard]] Tension tension(const Uuid& id);
    [[nodiscard]] PlanRecord plan();

    /// Does one thing to a journal, of all that can happen to one: by the guide, by hand, taken back, to the plan.
    void happenTo(SessionLog& log);

    [[nodiscard]] int number(int least, int most);
    [[nodiscard]] bool chance() { return number(0, 1) == 1; }

private:
    template <class Record>
    void fill(JournalContents& contents, std::vector<Kept<Record>>& records, RecordKind kind,
              Record (RandomJournals::*make)(const Uuid&));
    void editByHand(SessionLog& log);
    [[nodiscard]] const Uuid& id();
    [[nodiscard]] LocalDateTime moment();
    [[nodiscard]] CountRange range();
    [[nodiscard]] Dose dose();
    /// One of these, at random.
    template <class Value>
    [[nodiscard]] Value oneOf(std::initializer_list<Value> values) {
        return values.begin()[number(0, static_cast<int>(values.size()) - 1)];
    }

    std::mt19937 m_random;
    std::vector<Uuid> m_ids;
};

} // namespace unhunch::test

namespace unhunch {

/// How a failing test shows a journal: as its document.
void PrintTo(const JournalContents& contents, std::ostream* out);

} // namespace unhunch

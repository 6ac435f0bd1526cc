#pragma once

#include "app/journal/JournalRecord.h"
#include "core/journal/JournalError.h"

#include <QString>

#include <cstdint>
#include <deque>
#include <functional>
#include <utility>
#include <vector>

namespace unhunch {

/// One record on its way to the journal.
struct UnwrittenRecord {
    JournalRecord record;
    std::uint64_t number = 0; ///< tells it from what was told of the same session before
    int tellings = 1;         ///< so often was something told of what has this id, written or not
    QString refusal{};        ///< why the journal will never take it as it is; empty while it may
};

/// What became of records that were tried.
struct WriteResult {
    struct Refusal {
        std::uint64_t number = 0;
        QString why;
    };
    std::vector<std::uint64_t> written;
    std::vector<Refusal> refusedForGood;
    QString fault; ///< why the rest was not written, for now; empty when nothing is left
    JournalFault sort = JournalFault::Other; ///< of that
};

/// Writes them in their order, as an answer must not reach the journal before its reminder. One that is refused for good is
/// passed over; where the disk refuses, the rest is not tried. `open` gives the journal, or throws JournalError.
[[nodiscard]] WriteResult write(const std::vector<UnwrittenRecord>& records,
                                const std::function<SessionLog&()>& open);

/// What is not in the journal yet, in the order in which it happened. Of a session, of a break that waits, or of how tense it was, only what was
/// told last is kept, in the place of the first. What was refused for good is kept as well: a newer Unhunch may have changed
/// the journal under this one.
class UnwrittenRecords {
public:
    void add(const JournalRecord& record);
    /// Takes out what was written as it is now, and notes what was refused. Answers the refusals that are new.
    std::vector<QString> settle(const WriteResult& result);

    [[nodiscard]] const std::vector<UnwrittenRecord>& all() const { return m_records; }
    [[nodiscard]] bool isEmpty() const { return m_records.empty(); }
    /// Whether the record of that id is among them.
    [[nodiscard]] bool holds(const Uuid& id) const;
    /// How many stretches are among them.
    [[nodiscard]] int stretches() const;
    /// The number of the one that was added last; 0 when there was none.
    [[nodiscard]] std::uint64_t lastNumber() const { return m_lastNumber; }

private:
    int countTelling(const Uuid& id);

    std::vector<UnwrittenRecord> m_records;
    std::deque<std::pair<Uuid, int>> m_tellings; ///< of the ids that were told of last
    std::uint64_t m_lastNumber = 0;
};

} // namespace unhunch

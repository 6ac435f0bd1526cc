#include "app/journal/UnwrittenRecords.h"

#include "core/journal/SessionLog.h"

#include <algorithm>

namespace unhunch {

namespace {

/// Far more than are told of in one break.
constexpr std::size_t idsRemembered = 100;

} // namespace

WriteResult write(const std::vector<UnwrittenRecord>& records, const std::function<SessionLog&()>& open) {
    WriteResult result;
    for (const UnwrittenRecord& entry : records) {
        try {
            write(entry.record, open());
            result.written.push_back(entry.number);
        } catch (const JournalError& error) {
            const QString why = QString::fromUtf8(error.what());
            if (error.fault() != JournalFault::Values) {
                result.fault = why;
                result.sort = error.fault();
                break;
            }
            result.refusedForGood.push_back({entry.number, why});
        }
    }
    return result;
}

void UnwrittenRecords::add(const JournalRecord& record) {
    UnwrittenRecord entry{record, ++m_lastNumber, countTelling(idOf(record))};
    if (const auto* felt = std::get_if<SessionFelt>(&record)) {
        // Nobody can have put right what is not in the journal.
        const auto waiting = std::ranges::find_if(m_records, [felt](const UnwrittenRecord& each) {
            return supersedes(felt->session, each.record);
        });
        if (waiting != m_records.end())
            entry.record = felt->session;
    }
    const auto earlier = std::ranges::find_if(m_records, [&entry](const UnwrittenRecord& waiting) {
        return supersedes(entry.record, waiting.record);
    });
    if (earlier != m_records.end())
        *earlier = entry;
    else
        m_records.push_back(entry);
}

int UnwrittenRecords::countTelling(const Uuid& id) {
    const auto known = std::ranges::find(m_tellings, id, &std::pair<Uuid, int>::first);
    if (known != m_tellings.end())
        return ++known->second;
    m_tellings.emplace_back(id, 1);
    if (m_tellings.size() > idsRemembered)
        m_tellings.pop_front();
    return 1;
}

std::vector<QString> UnwrittenRecords::settle(const WriteResult& result) {
    std::erase_if(m_records, [&result](const UnwrittenRecord& entry) {
        return std::ranges::find(result.written, entry.number) != result.written.end();
    });
    std::vector<QString> news;
    for (const WriteResult::Refusal& refusal : result.refusedForGood) {
        const auto entry = std::ranges::find(m_records, refusal.number, &UnwrittenRecord::number);
        if (entry == m_records.end())
            continue;
        if (entry->refusal.isEmpty())
            news.push_back(refusal.why);
        entry->refusal = refusal.why;
    }
    return news;
}

bool UnwrittenRecords::holds(const Uuid& id) const {
    return std::ranges::any_of(m_records,
                               [&id](const UnwrittenRecord& entry) { return idOf(entry.record) == id; });
}

int UnwrittenRecords::stretches() const {
    return static_cast<int>(std::ranges::count_if(m_records, [](const UnwrittenRecord& entry) {
        return std::holds_alternative<Session>(entry.record);
    }));
}

} // namespace unhunch

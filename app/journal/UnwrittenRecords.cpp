#include "app/journal/UnwrittenRecords.h"

#include "core/journal/SessionLog.h"

#include <algorithm>

namespace unhunch {

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
    const UnwrittenRecord entry{record, ++m_lastNumber};
    const auto earlier = std::ranges::find_if(
        m_records, [&record](const UnwrittenRecord& waiting) { return supersedes(record, waiting.record); });
    if (earlier != m_records.end())
        *earlier = entry;
    else
        m_records.push_back(entry);
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

int UnwrittenRecords::stretches() const {
    return static_cast<int>(std::ranges::count_if(m_records, [](const UnwrittenRecord& entry) {
        return std::holds_alternative<Session>(entry.record);
    }));
}

} // namespace unhunch

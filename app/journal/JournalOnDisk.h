#pragma once

#include "app/journal/JournalView.h"
#include "core/journal/SessionLog.h"

namespace unhunch {

/// The journal as a command sees it: each question is answered from the disk, and each change is on it when the call
/// returns.
class JournalOnDisk final : public JournalView {
public:
    explicit JournalOnDisk(SessionLog journal) : m_journal(std::move(journal)) {}

    [[nodiscard]] SessionLog& journal() { return m_journal; }

    [[nodiscard]] PlanRecord plan() const override { return m_journal.plan(); }
    void changePlan(const std::function<PlanRecord(PlanRecord)>& change) override {
        m_journal.changePlan(change);
    }
    [[nodiscard]] Date planBegan() const override { return m_journal.planBegan(); }
    [[nodiscard]] std::vector<Completion> completions(const DateRange& dates) const override {
        return m_journal.completions(dates);
    }
    [[nodiscard]] std::optional<Session> latest(const StretchId& stretch) const override {
        return m_journal.latest(stretch);
    }

private:
    SessionLog m_journal;
};

} // namespace unhunch

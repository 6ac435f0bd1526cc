#include "app/journal/JournalRecord.h"

#include "core/journal/SessionLog.h"
#include "core/Overloaded.h"
#include "core/week/PlanRebase.h"

namespace unhunch {

Uuid idOf(const JournalRecord& record) {
    return std::visit(Overloaded{[](const SessionFelt& felt) { return felt.session.id; },
                                 [](const PlanChanged&) { return Uuid(); },
                                 [](const auto& each) { return each.id; }},
                      record);
}

bool supersedes(const JournalRecord& later, const JournalRecord& earlier) {
    if (const auto* felt = std::get_if<SessionFelt>(&later)) {
        const auto* same = std::get_if<SessionFelt>(&earlier);
        return same != nullptr && same->session.id == felt->session.id;
    }
    return std::visit(
        [&earlier]<class Record>(const Record& record) {
            if constexpr (std::is_same_v<Record, Session> || std::is_same_v<Record, HeldBreak> ||
                          std::is_same_v<Record, Tension>) {
                const auto* same = std::get_if<Record>(&earlier);
                return same != nullptr && same->id == record.id;
            } else {
                return false;
            }
        },
        later);
}

void write(const JournalRecord& record, SessionLog& journal) {
    std::visit(Overloaded{[&](const Session& session) { journal.put(session); },
                          [&](const SessionFelt& felt) { journal.feel(felt.session.id, *felt.session.felt); },
                          [&](const Prompt& prompt) { journal.append(prompt); },
                          [&](const PromptAnswered& answered) {
                              journal.answer(answered.id, answered.answer, answered.at);
                          },
                          [&](const HeldBreak& held) { journal.put(held); },
                          [&](const Tension& tension) {
                              if (saysAnything(tension))
                                  journal.put(tension);
                              else
                                  journal.takeBackTension(tension.id);
                          },
                          [&](const PlanChanged& changed) {
                              journal.changePlan([&changed](const PlanRecord& now) {
                                  return rebased(changed.before, changed.after, now);
                              });
                          }},
               record);
}

} // namespace unhunch

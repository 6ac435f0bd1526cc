#include "app/JournalKeeper.h"

#include "core/Overloaded.h"

#include <utility>

namespace unhunch {

JournalKeeper::JournalKeeper(SessionLog& journal, QObject* parent) : QObject(parent), m_journal(journal) {}

template <class Entry>
void JournalKeeper::put(const Entry& entry) {
    for (Record& waiting : m_waiting) {
        if (auto* earlier = std::get_if<Entry>(&waiting); earlier && earlier->id == entry.id) {
            *earlier = entry;
            retry();
            return;
        }
    }
    write(entry);
}

void JournalKeeper::breakHeld(const HeldBreak& held) { put(held); }

void JournalKeeper::sessionUnderWay(const Session& session) { put(session); }

void JournalKeeper::sessionDone(const Session& session) { put(session); }

void JournalKeeper::reminderShown(const LocalDateTime& at) {
    m_reminder = newUuid();
    write(Prompt{m_reminder, at, {}, {}});
}

void JournalKeeper::reminderAnswered(Answer answer, const LocalDateTime& at) {
    if (!m_reminder.empty())
        write(Answered{std::exchange(m_reminder, {}), answer, at});
}

void JournalKeeper::write(Record record) {
    m_waiting.push_back(std::move(record));
    retry();
}

void JournalKeeper::writeNow(const Record& record) {
    std::visit(Overloaded{[this](const Session& session) { m_journal.put(session); },
                          [this](const Prompt& prompt) { m_journal.append(prompt); },
                          [this](const HeldBreak& held) { m_journal.put(held); },
                          [this](const Answered& answered) {
                              m_journal.answer(answered.reminder, answered.answer, answered.at);
                          }},
               record);
}

void JournalKeeper::retry() {
    // In the order in which things happened: an answer must not reach the journal before its reminder.
    while (!m_waiting.empty()) {
        try {
            writeNow(m_waiting.front());
        } catch (const JournalError& error) {
            if (!std::exchange(m_told, true))
                Q_EMIT refused(QString::fromUtf8(error.what()));
            return;
        }
        m_waiting.erase(m_waiting.begin());
    }
    m_told = false;
    Q_EMIT written();
}

} // namespace unhunch

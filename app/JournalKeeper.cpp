#include "app/JournalKeeper.h"

namespace unhunch {

JournalKeeper::JournalKeeper(SessionLog& journal, QObject* parent) : QObject(parent), m_journal(journal) {}

void JournalKeeper::sessionDone(const Session& session) {
    write([this, session] { m_journal.append(session); });
}

void JournalKeeper::reminderShown(const LocalDateTime& at) {
    m_reminder = newUuid();
    write([this, prompt = Prompt{m_reminder, at, {}, {}}] { m_journal.append(prompt); });
}

void JournalKeeper::reminderAnswered(Answer answer, const LocalDateTime& at) {
    if (m_reminder.empty())
        return;
    write([this, id = std::exchange(m_reminder, {}), answer, at] { m_journal.answer(id, answer, at); });
}

void JournalKeeper::write(std::function<void()> step) {
    m_waiting.push_back(std::move(step));
    retry();
}

void JournalKeeper::retry() {
    // In the order in which things happened: an answer must not reach the journal before its reminder.
    while (!m_waiting.empty()) {
        try {
            m_waiting.front()();
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

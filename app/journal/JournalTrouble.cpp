#include "app/journal/JournalTrouble.h"

#include "app/journal/JournalKeeper.h"
#include "app/text/JournalWords.h"

#include <algorithm>
#include <utility>

namespace unhunch {

JournalTrouble::JournalTrouble(const JournalKeeper& keeper, Ways ways, QObject* parent)
    : QObject(parent), m_keeper(keeper), m_ways(std::move(ways)), m_shown(inFull()) {
    connect(&m_keeper, &JournalKeeper::refused, this, [this](const QString& why) {
        m_ways.warn(m_keeper.isRead() ? JournalWords::keptInMemory(why) : JournalWords::begunWithout(why));
    });
    connect(&m_keeper, &JournalKeeper::refusedForGood, this,
            [this](const QString& why) { m_ways.warn(JournalWords::keptAside(why)); });
    connect(&m_keeper, &JournalKeeper::faultChanged, this, &JournalTrouble::follow);
    // More waits by now.
    connect(&m_keeper, &JournalKeeper::changed, this, &JournalTrouble::update);
}

void JournalTrouble::follow() {
    const bool isAllWritten =
        std::ranges::all_of(m_keeper.unwritten().all(), &QString::isEmpty, &UnwrittenRecord::refusal);
    if (m_keeper.fault().isEmpty() && isAllWritten)
        m_ways.tell(JournalWords::recoveredTitle(), JournalWords::recovered());
    update();
}

void JournalTrouble::update() {
    const QString now = inFull();
    if (std::exchange(m_shown, now) != now)
        Q_EMIT changed();
}

QString JournalTrouble::inShort() const {
    if (!m_keeper.isRead())
        return JournalWords::notOpen();
    return m_keeper.fault().isEmpty() ? QString() : JournalWords::waiting(m_keeper.unwritten().stretches());
}

QString JournalTrouble::inFull() const {
    if (!m_keeper.isRead())
        return JournalWords::notOpenBecause(m_keeper.unwritten().stretches(), m_keeper.fault());
    return m_keeper.fault().isEmpty()
               ? QString()
               : JournalWords::waitingBecause(m_keeper.unwritten().stretches(), m_keeper.fault());
}

QString JournalTrouble::atTheEnd(const QStringList& files) const {
    const UnwrittenRecords& unwritten = m_keeper.unwritten();
    if (unwritten.isEmpty())
        return {};
    QString why = m_keeper.fault();
    for (const UnwrittenRecord& entry : unwritten.all()) {
        if (why.isEmpty())
            why = entry.refusal;
    }
    return JournalWords::unwrittenAtTheEnd(unwritten.stretches(), why, files);
}

} // namespace unhunch

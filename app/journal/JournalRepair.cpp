#include "app/journal/JournalRepair.h"

#include "app/journal/JournalKeeper.h"
#include "app/text/SalvageWords.h"

#include <utility>

namespace unhunch {

JournalRepair::JournalRepair(JournalKeeper& keeper, std::function<Date()> today, QObject* parent)
    : QObject(parent), m_keeper(keeper), m_today(std::move(today)) {}

void JournalRepair::begin(const QString& why) {
    if (m_isUnderWay)
        return;
    const Date day = m_today();
    if (std::exchange(m_triedOn, day) == day) {
        if (std::exchange(m_toldOn, day) != day)
            Q_EMIT damagedAgain(why);
        return;
    }
    m_isUnderWay = true;
    m_keeper.repair(day, [this, day](const JournalAnswer<Salvage>& repaired) {
        m_isUnderWay = false;
        if (!repaired.value)
            m_toldOn = day;
        Q_EMIT ended(repaired.value ? SalvageWords::account(*repaired.value) : repaired.fault);
        // What could not be written to the damaged one waits.
        m_keeper.catchUp(m_today());
    });
}

} // namespace unhunch

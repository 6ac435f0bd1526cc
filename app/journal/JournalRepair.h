#pragma once

#include "core/time/Date.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace unhunch {

class JournalKeeper;

/// Has a journal that proved damaged while the app runs made whole. On a disk that goes on failing this is tried once a day, not
/// with every record: each try keeps the damaged file.
class JournalRepair : public QObject {
    Q_OBJECT
public:
    /// `keeper` must outlive it.
    JournalRepair(JournalKeeper& keeper, std::function<Date()> today, QObject* parent = nullptr);

    /// Damage was met, in a sentence for the person. Whoever meets it may call this each time.
    void begin(const QString& why);

Q_SIGNALS:
    /// The journal is whole, or could not be made so: an account of it for the person.
    void ended(const QString& account);
    /// It is damaged once more on the day on which it was made whole: that is left to the person. Told once a day.
    void damagedAgain(const QString& why);

private:
    JournalKeeper& m_keeper;
    std::function<Date()> m_today;
    std::optional<Date> m_triedOn;
    std::optional<Date> m_toldOn; ///< that it is damaged and stays so
    bool m_isUnderWay = false;
};

} // namespace unhunch

#pragma once

#include "core/time/Date.h"

#include <QObject>
#include <QString>

#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace unhunch {

/// Looks after the journal of the running app: a copy of each day, and SQLite's check, which the copy includes. Both read the
/// whole file, so they run on a thread of their own, which is there only meanwhile. Wakes by itself for nothing.
class JournalCare : public QObject {
    Q_OBJECT
public:
    /// `today` is called on this object's thread.
    JournalCare(std::filesystem::path journal, std::function<Date()> today, QObject* parent = nullptr);
    /// Waits for a look that is under way, but no longer than a short while: a disk may stall.
    ~JournalCare() override;

    /// To be called at the start and after each write. The first of a day makes the day's copy, or, where that is there
    /// already, checks the journal; the others cost nothing.
    void look();

Q_SIGNALS:
    /// The journal contradicts itself, in a sentence for the person: it should be repaired.
    void damaged(const QString& why);
    /// No copy could be made for another reason, in a sentence for the person.
    void refused(const QString& why);

private:
    struct Look;

    void finish(const std::exception_ptr& error);

    std::filesystem::path m_journal;
    std::function<Date()> m_today;
    std::optional<Date> m_lookedOn;
    std::shared_ptr<Look> m_look; ///< the thread's as well: it may outlive this while a disk stalls
    std::thread m_looking;
};

} // namespace unhunch

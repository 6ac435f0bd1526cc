#pragma once

#include "core/time/Date.h"

#include <QObject>
#include <QString>

#include <exception>
#include <filesystem>
#include <functional>
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
    /// Waits for a look that is under way.
    ~JournalCare() override;

    /// To be called at the start and after each write. The first of a day makes the day's copy, or, where that is there
    /// already, checks the journal; the others cost nothing.
    void look();

Q_SIGNALS:
    /// The journal contradicts itself: it should be repaired.
    void damaged();
    /// No copy could be made for another reason, in a sentence for the person.
    void refused(const QString& why);

private:
    void finish(const std::exception_ptr& error);

    std::filesystem::path m_journal;
    std::function<Date()> m_today;
    std::optional<Date> m_lookedOn;
    std::thread m_looking;
};

} // namespace unhunch

#pragma once

#include "core/journal/Session.h"
#include "core/journal/SessionLog.h"
#include "tests/support/Patience.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <string>

#include <sqlite3.h>

namespace unhunch::test {

inline constexpr Date today{std::chrono::year{2026} / 11 / 18};
inline constexpr DateRange allDays{std::chrono::year{2000} / 1 / 1, std::chrono::year{2100} / 1 / 1};
/// Bounds a hang; nothing is measured by it.
inline constexpr std::chrono::milliseconds longEnough{patience};

/// A whole one, with an id of its own.
inline Session aSession(StretchId stretch = "shoulder-rolls", Date date = today,
                        std::chrono::seconds timeOfDay = std::chrono::hours{10}) {
    Session session;
    session.id = newUuid();
    session.stretch = std::move(stretch);
    session.finishedAt = {date, timeOfDay, std::chrono::minutes{60}};
    session.prescribed.work = Repetitions{};
    session.done = fullWork(session.prescribed);
    session.outcome = Outcome::Complete;
    return session;
}

inline PlanRecord aPlan(const std::vector<StretchId>& stretches, Date since = today) {
    PlanRecord record;
    for (const StretchId& stretch : stretches)
        record.history.push_back({{.stretch = stretch, .frequency = Daily{}}, since});
    return record;
}

/// A journal in a folder of its own, and a way around it.
class JournalFolder : public testing::Test {
protected:
    /// Runs SQL on the file as another program would.
    void tamper(const char* sql) const {
        sqlite3* other = nullptr;
        ASSERT_EQ(sqlite3_open(file.c_str(), &other), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(other, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(other);
        sqlite3_close(other);
    }
    /// What is on disk.
    [[nodiscard]] std::vector<Session> written() const { return SessionLog(file, today).sessions(allDays); }

    QTemporaryDir folder;
    std::string file = folder.filePath(QStringLiteral("data/journal.sqlite")).toStdString();
};

} // namespace unhunch::test

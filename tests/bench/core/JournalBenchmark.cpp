#include "core/journal/SessionLog.h"
#include "core/journal/SessionSearch.h"
#include "core/journal/Statements.h"

#include <benchmark/benchmark.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include <sqlite3.h>

namespace unhunch::bench {

namespace {

constexpr Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};
constexpr int insertsPerRun = 200;
constexpr int smallJournal = 10'000;
constexpr int largeJournal = 1'000'000;

/// A journal of its own in the folder for temporary files; removed at the end.
class Journal {
public:
    Journal() : m_folder(std::filesystem::temp_directory_path() / ("unhunch-bench-" + newUuid())) {}
    ~Journal() {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    [[nodiscard]] std::filesystem::path file() const { return m_folder / "journal.sqlite"; }
    [[nodiscard]] SessionLog open() const { return SessionLog(file(), today); }

    /// Adds `count` sessions, four on each day back from today.
    void fill(int count) const {
        static_cast<void>(open());
        SQLite::Database database(file().string(), SQLite::OPEN_READWRITE);
        SQLite::Statement insert(database, R"sql(
            WITH RECURSIVE entry (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM entry WHERE n + 1 < ?)
            INSERT INTO session (
                uuid, stretch, local_date, local_time, utc_offset_minutes,
                dose_kind, dose_sets_min, dose_sets_max, dose_rest_seconds, dose_hold_seconds,
                dose_per_side, sets, repetitions, seconds, outcome, source)
            SELECT lower(hex(randomblob(18))), 'stretch-' || (n % 4),
                date('2026-11-23', '-' || (n / 4) || ' days'),
                time('09:00', '+' || (n % 4 * 137) || ' minutes'), 60,
                'hold', 3, 4, 10, 30, 0, 3, 0, 90, 'complete', 'guided'
            FROM entry)sql");
        insert.bind(1, count);
        insert.exec();
    }

private:
    std::filesystem::path m_folder;
};

/// Filled once for all runs of all benchmarks: a million rows take a while.
const Journal& journalOf(int count) {
    static std::map<int, Journal> journals;
    const auto [entry, isNew] = journals.try_emplace(count);
    if (isNew)
        entry->second.fill(count);
    return entry->second;
}

Session anySession() {
    return {newUuid(),
            "chest-stretch",
            {today, std::chrono::hours(9), std::chrono::hours(1)},
            {Hold{}, false},
            {3, 0, std::chrono::seconds(90)},
            Outcome::Complete,
            SessionSource::Guided};
}

void check(sqlite3* database, int result) {
    if (result != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database));
}

void durableInsert(benchmark::State& state) {
    const Journal journal;
    auto log = journal.open();
    std::vector<Session> sessions(insertsPerRun);
    for (auto& session : sessions)
        session = anySession();

    auto next = sessions.cbegin();
    for ([[maybe_unused]] auto iteration : state)
        log.append(*next++);
}

/// The same rows into the same tables by SQLite's own interface, all texts at hand: what the disk and SQLite
/// cost.
void rawDurableInsert(benchmark::State& state) {
    const Journal journal;
    static_cast<void>(journal.open());
    std::vector<Uuid> ids(insertsPerRun);
    for (auto& id : ids)
        id = newUuid();

    sqlite3* database = nullptr;
    sqlite3_stmt* insert = nullptr;
    check(database, sqlite3_open(journal.file().string().c_str(), &database));
    check(database, sqlite3_exec(database, "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON", nullptr,
                                 nullptr, nullptr));
    check(database, sqlite3_prepare_v2(database, statement::keepSession, -1, &insert, nullptr));
    const auto text = [insert](int parameter, const char* value) {
        sqlite3_bind_text(insert, parameter, value, -1, SQLITE_STATIC);
    };

    auto id = ids.cbegin();
    for ([[maybe_unused]] auto iteration : state) {
        text(1, (id++)->c_str());
        text(2, "chest-stretch");
        text(3, "2026-11-23");
        text(4, "09:00:00");
        sqlite3_bind_int(insert, 5, 60);
        text(6, "hold");
        sqlite3_bind_int(insert, 7, 3);
        sqlite3_bind_int(insert, 8, 4);
        sqlite3_bind_int(insert, 9, 10);
        sqlite3_bind_int(insert, 10, 30);
        sqlite3_bind_null(insert, 11);
        sqlite3_bind_null(insert, 12);
        sqlite3_bind_null(insert, 13);
        sqlite3_bind_int(insert, 14, 0);
        sqlite3_bind_int(insert, 15, 3);
        sqlite3_bind_int(insert, 16, 0);
        sqlite3_bind_int(insert, 17, 90);
        text(18, "complete");
        text(19, "guided");
        sqlite3_bind_int(insert, 20, 0);
        sqlite3_bind_null(insert, 21);
        sqlite3_bind_int(insert, 22, 0);
        sqlite3_bind_int(insert, 23, 1);
        if (sqlite3_step(insert) != SQLITE_DONE)
            throw std::runtime_error(sqlite3_errmsg(database));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_close(database);
}

/// What the running app asks for when it draws the chart.
void week(benchmark::State& state) {
    const auto log = journalOf(static_cast<int>(state.range(0))).open();
    for ([[maybe_unused]] auto iteration : state)
        benchmark::DoNotOptimize(log.completions({addDays(today, -6), today}));
}

/// What the calendar of a year asks for.
void year(benchmark::State& state) {
    const auto log = journalOf(static_cast<int>(state.range(0))).open();
    for ([[maybe_unused]] auto iteration : state)
        benchmark::DoNotOptimize(log.dailyOutcomes({addDays(today, -364), today}));
}

/// What a command that tells about the week asks for: a journal opened, the day the plan began, the week.
void openAndWeek(benchmark::State& state) {
    const auto& journal = journalOf(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto iteration : state) {
        const auto log = journal.open();
        benchmark::DoNotOptimize(log.planBegan());
        benchmark::DoNotOptimize(log.completions({addDays(today, -6), today}));
    }
}

constexpr std::size_t firstPage = 100;

/// What the page Journal asks for when it is opened.
void newest(benchmark::State& state) {
    const auto log = journalOf(static_cast<int>(state.range(0))).open();
    for ([[maybe_unused]] auto iteration : state)
        benchmark::DoNotOptimize(newestSessions(log, {}, today, firstPage));
}

/// Likewise, of one stretch.
void newestOfOne(benchmark::State& state) {
    const auto log = journalOf(static_cast<int>(state.range(0))).open();
    for ([[maybe_unused]] auto iteration : state)
        benchmark::DoNotOptimize(newestSessions(log, {.stretch = "stretch-1"}, today, firstPage));
}

BENCHMARK(durableInsert)->Iterations(insertsPerRun)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(rawDurableInsert)->Iterations(insertsPerRun)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(week)->Arg(smallJournal)->Arg(largeJournal)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(year)->Arg(smallJournal)->Arg(largeJournal)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(newest)->Arg(smallJournal)->Arg(largeJournal)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(newestOfOne)->Arg(smallJournal)->Arg(largeJournal)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(openAndWeek)->Arg(smallJournal)->Arg(largeJournal)->UseRealTime()->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace unhunch::bench

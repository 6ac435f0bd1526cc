#include "app/journal/JournalKeeper.h"
#include "app/plan/Programme.h"
#include "app/Startup.h"
#include "tests/support/JournalDisk.h"
#include "tests/support/Stretches.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <string>

#include <sqlite3.h>
#include <sys/resource.h>

namespace unhunch::bench {
namespace {

constexpr Date today{std::chrono::year{2026} / 11 / 18};
/// Five years of seven stretches a day.
constexpr int sessionsOfYears = 5 * 365 * 7;

enum class DiskState { InOrder, Full, Stalled };

/// Five years of a journal, of which the last weeks are in memory, on a disk that can be in trouble.
class Years {
public:
    Years() {
        SessionLog(file(), today);
        sqlite3* database = nullptr;
        sqlite3_open(file().c_str(), &database);
        const std::string fill = R"sql(
            WITH RECURSIVE entry (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM entry WHERE n + 1 < )sql" +
                                 std::to_string(sessionsOfYears) + R"sql()
            INSERT INTO session (uuid, stretch, local_date, local_time, utc_offset_minutes, dose_kind, dose_sets_min,
                dose_sets_max, dose_rest_seconds, dose_hold_seconds, dose_per_side, sets, repetitions, seconds, outcome,
                source)
            SELECT lower(hex(randomblob(18))), 'stretch-' || (n % 7), date('2026-11-18', '-' || (n / 7) || ' days'),
                time('09:00', '+' || (n % 7 * 60) || ' minutes'), 60, 'hold', 3, 4, 10, 30, 0, 3, 0, 90, 'complete', 'guided'
            FROM entry)sql";
        if (sqlite3_exec(database, fill.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(database));
        sqlite3_close(database);
    }
    [[nodiscard]] std::string file() const {
        return m_folder.filePath(QStringLiteral("journal.sqlite")).toStdString();
    }

private:
    QTemporaryDir m_folder;
};

void bring(test::JournalDisk& disk, DiskState state) {
    if (state == DiskState::Full)
        disk.setWriteResult(SQLITE_FULL);
    else if (state == DiskState::Stalled)
        disk.stall();
}

/// How often another thread was given the processor that this one still wanted. Whoever waits for a disk gives it up.
long preemptions() {
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_nivcsw;
}

/// How long each of the things that the app does with its journal holds up its windows: `work`, and the turn of the event
/// loop that takes in what the journal's thread has to say. Turns in which the machine had something better to do are left out.
template <class Work>
void measure(benchmark::State& state, Work work) {
    const Years years;
    test::JournalDisk disk;
    JournalKeeper keeper(years.file(), today);
    Programme programme(test::builtInCatalog(), keeper, Calendar());
    keepStartingPlan(keeper.plan(), programme);
    static_cast<void>(keeper.finish(std::chrono::minutes{1}));
    bring(disk, static_cast<DiskState>(state.range(0)));
    std::chrono::nanoseconds longest{0};
    for (auto _ : state) {
        const long before = preemptions();
        const auto begin = std::chrono::steady_clock::now();
        work(keeper, programme);
        QCoreApplication::processEvents();
        const auto taken = std::chrono::steady_clock::now() - begin;
        if (preemptions() == before)
            longest = std::max<std::chrono::nanoseconds>(longest, taken);
    }
    state.counters["longest_ms"] = std::chrono::duration<double, std::milli>(longest).count();
    disk.setWriteResult(SQLITE_OK);
    disk.flow();
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

/// A set is finished: of one stretch, as of the many sets of a break.
void setFinished(benchmark::State& state) {
    Session session = anySession();
    measure(state, [&](JournalKeeper& keeper, const Programme&) {
        session.done.sets++;
        keeper.sessionUnderWay(session);
    });
}

/// The reminder: what is owed, and the looking for what others have changed.
void reminder(benchmark::State& state) {
    measure(state, [](JournalKeeper& keeper, const Programme& programme) {
        keeper.catchUp(today);
        benchmark::DoNotOptimize(programme.nextOn(today, {}));
    });
}

void week(benchmark::State& state) {
    measure(state, [](JournalKeeper&, const Programme& programme) {
        benchmark::DoNotOptimize(programme.week({2026, 47}, today));
    });
}

constexpr int runs = 300;
BENCHMARK(setFinished)->ArgName("disk")->DenseRange(0, 2)->Iterations(runs)->Unit(benchmark::kMicrosecond);
BENCHMARK(reminder)->ArgName("disk")->DenseRange(0, 2)->Iterations(runs)->Unit(benchmark::kMicrosecond);
BENCHMARK(week)->ArgName("disk")->DenseRange(0, 2)->Iterations(runs)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace unhunch::bench

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

// How long the progress window takes, from journals of 1,000 and of 1,000,000 sessions.

#include "app/plan/Programme.h"
#include "app/progress/ProgressReader.h"
#include "app/ui/progress/ProgressWindow.h"
#include "tests/support/Stretches.h"

#include <QApplication>
#include <QPixmap>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <memory>

namespace unhunch::bench {

namespace {

constexpr Date today{std::chrono::year{2026} / 11 / 23};
constexpr int fewSessions = 1'000;
constexpr int manySessions = 1'000'000;

/// A programme whose journal has so many sessions: four on each day back from today, removed at the end.
class Years {
public:
    explicit Years(int sessions) : m_file(m_folder.filePath(QStringLiteral("journal.sqlite")).toStdString()) {
        static_cast<void>(SessionLog(m_file, today));
        SQLite::Database database(m_file, SQLite::OPEN_READWRITE);
        SQLite::Statement insert(database, R"sql(
            WITH RECURSIVE entry (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM entry WHERE n + 1 < ?)
            INSERT INTO session (
                uuid, stretch, local_date, local_time, utc_offset_minutes, dose_kind, dose_sets_min,
                dose_sets_max, dose_rest_seconds, dose_hold_seconds, dose_per_side, sets, repetitions, seconds,
                outcome, source)
            SELECT lower(hex(randomblob(18))),
                CASE n % 4 WHEN 0 THEN 'chest-stretch' WHEN 1 THEN 'shoulder-rolls' WHEN 2 THEN 'arm-circles'
                    ELSE 'cat-cow' END,
                date('2026-11-23', '-' || (n / 4) || ' days'), time('09:00', '+' || (n % 4 * 137) || ' minutes'),
                60, 'hold', 3, 4, 10, 30, 0, 3, 0, 90, 'complete', 'guided'
            FROM entry)sql");
        insert.bind(1, sessions);
        insert.exec();
        m_programme =
            std::make_unique<Programme>(test::builtInCatalog(), SessionLog(m_file, today), Calendar());
    }

    [[nodiscard]] const Programme& programme() const { return *m_programme; }

private:
    QTemporaryDir m_folder;
    std::string m_file;
    std::unique_ptr<Programme> m_programme;
};

/// Filled once for all runs: a million rows take a while.
const Programme& programmeOf(int sessions) {
    static std::map<int, Years> years;
    return years.try_emplace(sessions, sessions).first->second.programme();
}

/// Read, built, laid out and painted, as the person waits for it.
void windowShown(benchmark::State& state) {
    const Programme& programme = programmeOf(static_cast<int>(state.range(0)));
    ProgressAsked asked;
    asked.page = static_cast<ProgressPage>(state.range(1));
    asked.weeks = yearOfWeeks;
    for ([[maybe_unused]] auto iteration : state) {
        ProgressWindow window;
        window.showProgress(readProgress(programme.journal(), progressContext(programme, today), asked));
        benchmark::DoNotOptimize(window.grab());
    }
}

BENCHMARK(windowShown)
    ->ArgsProduct({{fewSessions, manySessions}, benchmark::CreateDenseRange(0, 4, 1)})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace unhunch::bench

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

// A year's report beside the raw cost of its PDF pages: the same texts, lines and fills, recorded before, drawn into a PDF.
// Both take turns in one run, so that a busy machine slows both alike. Exit status 1 when the report takes a second or more.

#include "app/plan/Programme.h"
#include "app/progress/ReportFiles.h"
#include "app/progress/ReportReader.h"
#include "app/ui/report/ReportPages.h"
#include "tests/support/Stretches.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPicture>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace {

using namespace unhunch;

constexpr Date today{std::chrono::year{2026} / 12 / 31};
constexpr DateRange year{std::chrono::year{2026} / 1 / 1, today};
constexpr int rounds = 15;
constexpr double mostMilliseconds = 1000;

/// Four stretches, six reminders, a break that had to wait and a tension on each day of the year.
JournalContents busyYear(const StretchCatalog& catalog) {
    JournalContents contents;
    for (Date day = year.first; day <= year.last; day = addDays(day, 1)) {
        const auto at = [day](int hour) { return LocalDateTime{day, std::chrono::hours(hour), {}}; };
        for (const char* id : {"chest-stretch", "shoulder-rolls", "arm-circles", "cat-cow"}) {
            const Dose& dose = catalog.find(id)->dose;
            contents.sessions.push_back({Session{.id = newUuid(),
                                                 .stretch = id,
                                                 .finishedAt = at(11),
                                                 .prescribed = dose,
                                                 .done = fullWork(dose),
                                                 .outcome = Outcome::Complete}});
        }
        for (int hour = 9; hour < 15; ++hour)
            contents.prompts.push_back({Prompt{newUuid(), at(hour), at(hour), Answer::Started}});
        contents.heldBreaks.push_back(
            {HeldBreak{newUuid(), at(10), {Gate::Microphone}, at(11), HoldEnd::Asked}});
        contents.tensions.push_back({Tension{newUuid(), at(12), 6, 3}});
    }
    return contents;
}

double millisecondsOf(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

qsizetype drawRaw(const std::vector<QPicture>& recorded, const QSizeF& paper) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        writer.setPageSize(QPageSize(paper * 0.75, QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        painter.scale(12.5, 12.5);
        for (std::size_t page = 0; page < recorded.size(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawPicture(0, 0, recorded[page]);
        }
    }
    return buffer.size();
}

int run() {
    const QTemporaryDir folder;
    const StretchCatalog catalog = test::builtInCatalog();
    Programme programme(
        catalog, SessionLog(folder.filePath(QStringLiteral("journal.sqlite")).toStdString(), year.first),
        Calendar());
    static_cast<void>(programme.journal().take(busyYear(catalog)));
    const QSizeF paper = usualPaper();
    const auto report = [&] {
        return readReport(programme.journal(), progressContext(programme, today), year);
    };

    const ReportPages pages(report(), paper);
    std::vector<QPicture> recorded(static_cast<std::size_t>(pages.count()));
    for (int page = 0; page < pages.count(); ++page) {
        QPainter painter(&recorded[static_cast<std::size_t>(page)]);
        pages.paint(painter, page);
    }

    std::vector<double> whole;
    std::vector<double> raw;
    qsizetype bytes = 0;
    qsizetype rawBytes = 0;
    for (int round = 0; round < rounds; ++round) {
        whole.push_back(millisecondsOf([&] {
            const QString name = folder.filePath(QStringLiteral("report.pdf"));
            const auto files = reportFiles(ReportPages(report(), paper), ReportFormat::Pdf, name);
            bytes = files.first().bytes.size();
            if (const QString fault = writeReport(files, Existing::Replace); !fault.isEmpty())
                qFatal("%s", qUtf8Printable(fault));
        }));
        raw.push_back(millisecondsOf([&] { rawBytes = drawRaw(recorded, paper); }));
    }
    std::printf("report of a year, read, laid out and on disk: %.1f ms (%d pages, %lld bytes)\n",
                median(whole), pages.count(), static_cast<long long>(bytes));
    std::printf("its raw PDF pages: %.1f ms (%lld bytes)\nratio: %.2f\n", median(raw),
                static_cast<long long>(rawBytes), median(whole) / median(raw));
    return median(whole) < mostMilliseconds ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return run();
}

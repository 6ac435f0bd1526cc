#include "app/progress/ReportCommand.h"

#include "app/command/CommandAnswer.h"
#include "app/progress/ReportFiles.h"
#include "app/progress/ReportReader.h"
#include "app/ui/report/ReportPages.h"

#include <utility>

namespace unhunch {

namespace {

ExitStatus fail(const CommandContext& context, const QString& sentence) {
    context.error << "unhunch: " << sentence.toStdString() << '\n';
    return ExitStatus::Failed;
}

/// The month that runs, unless days are named.
DateRange daysOf(const verb::Report& verb, Date today) {
    const auto month = today.year() / today.month();
    const Date last = verb.to.value_or(verb.from ? today : Date{month / std::chrono::last});
    return {verb.from.value_or(last.year() / last.month() / std::chrono::day{1}), last};
}

} // namespace

ExitStatus runReport(const verb::Report& verb, const CommandContext& context,
                     const WrittenForReports& written) {
    const Date today = context.now.date;
    const DateRange days = daysOf(verb, today);
    if (days.first > days.last)
        return refuse(context,
                      CommandText::tr("%1 comes after %2; give --from a day that is not later than --to.")
                          .arg(isoText(days.first), isoText(days.last)));
    if (days.first > today)
        return refuse(
            context,
            CommandText::tr("%1 is still to come; a report tells what was done.").arg(isoText(days.first)));
    const Programme& programme = context.programme();
    ReportShown report = readReport(programme.journal(), progressContext(programme, today), days);
    if (report.months.empty())
        return refuse(
            context,
            CommandText::tr("There is nothing to report from %1 to %2: the plan began on %3.")
                .arg(isoText(days.first), isoText(days.last), isoText(programme.journal().planBegan())));
    report.name = verb.name.isEmpty() ? written.name : verb.name;
    report.notes = written.notes;
    if (!verb.notes.isEmpty()) {
        const Date last = report.months.back().days.first;
        report.notes.insert_or_assign(last.year() / last.month(), verb.notes);
    }
    const ReportPages pages(std::move(report), usualPaper());
    const QList<ReportFile> files =
        reportFiles(pages, verb.png ? ReportFormat::Png : ReportFormat::Pdf, verb.file);
    if (const QString fault = writeReport(files, Existing::Keep); !fault.isEmpty())
        return fail(context, fault);
    answerText(
        context,
        files.size() == 1
            ? CommandText::tr("%1 holds the report, %n page(s).", nullptr, pages.count()).arg(verb.file) +
                  u'\n'
            : CommandText::tr("%1 to %2 hold the report, a page each.")
                      .arg(files.first().name, files.last().name) +
                  u'\n');
    return ExitStatus::Done;
}

} // namespace unhunch

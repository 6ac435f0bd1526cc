#pragma once

#include "app/ui/report/ReportWish.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace unhunch {

class ReportPages;

/// What a report is on disk.
struct ReportFile {
    QString name;
    QByteArray bytes;
};

/// The report as files: a PDF of all pages, or a picture of each page, of several numbered ("report-1.png"). Needs a
/// QApplication, for fonts; touches no disk.
[[nodiscard]] QList<ReportFile> reportFiles(const ReportPages& pages, ReportFormat format,
                                            const QString& name);

/// What to do with a file that is there already.
enum class Existing { Keep, Replace };

/// Writes all of them, for this person's eyes only, or none: what cannot be written whole is not there afterwards, and what
/// was there before is as it was. Answers why it failed, in a sentence, or nothing.
[[nodiscard]] QString writeReport(const QList<ReportFile>& files, Existing existing);

} // namespace unhunch

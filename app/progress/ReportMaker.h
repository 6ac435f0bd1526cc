#pragma once

#include "app/progress/ProgressReader.h"
#include "app/settings/ReportNotes.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace unhunch {

class JournalKeeper;
class ReportDialog;
struct ReportShown;
struct ReportWish;

/// Has a report made that the person asks for in a window: read on the journal's thread, painted and written here, and shown by
/// the desktop's own programs afterwards. Keeps what was written into it.
class ReportMaker : public QObject {
    Q_OBJECT
public:
    /// `journal` must outlive it; `context` answers what a report depends on beside the journal, as of now.
    ReportMaker(JournalKeeper& journal, std::function<ProgressContext()> context, ReportNotes notes,
                QObject* parent = nullptr);
    ~ReportMaker() override;

    /// Asks which report, in front of that window, or brings the question forward.
    void show(QWidget* window);

private:
    void make(const QString& file);
    void write(ReportShown report, const ReportWish& wish, const QString& file);
    void keepNotes();
    void openByDesktop(const QString& path);

    JournalKeeper& m_journal;
    std::function<ProgressContext()> m_context;
    ReportNotes m_notes;
    WrittenForReports m_kept; ///< as they are on disk
    QPointer<ReportDialog> m_dialog;
};

} // namespace unhunch

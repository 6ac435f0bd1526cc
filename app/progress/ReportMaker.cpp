#include "app/progress/ReportMaker.h"

#include "app/journal/JournalKeeper.h"
#include "app/progress/ReportFiles.h"
#include "app/progress/ReportReader.h"
#include "app/ui/report/ReportDialog.h"
#include "app/ui/report/ReportPages.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace unhunch {

namespace {

QString named(const QString& file) { return QDir::toNativeSeparators(file); }

} // namespace

ReportMaker::ReportMaker(JournalKeeper& journal, std::function<ProgressContext()> context, ReportNotes notes,
                         QObject* parent)
    : QObject(parent), m_journal(journal), m_context(std::move(context)), m_notes(std::move(notes)) {}

ReportMaker::~ReportMaker() {
    // Who quits has not closed it.
    if (m_dialog)
        keepNotes();
}

void ReportMaker::show(QWidget* window) {
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new ReportDialog(m_journal.planBegan(), m_context().today, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    ReadNotes read = m_notes.read();
    m_kept = std::move(read.written);
    m_dialog->setWritten(m_kept.name, m_kept.notes);
    m_dialog->showFault(read.warning);
    connect(m_dialog, &ReportDialog::reportAsked, this, &ReportMaker::make);
    connect(m_dialog, &ReportDialog::openAsked, this, &ReportMaker::openByDesktop);
    connect(m_dialog, &ReportDialog::folderAsked, this,
            [this](const QString& file) { openByDesktop(QFileInfo(file).absolutePath()); });
    connect(m_dialog, &QDialog::finished, this, [this] {
        keepNotes();
        m_dialog.clear(); // what is still being read for it makes no report any more
    });
    m_dialog->open();
}

void ReportMaker::make(const QString& file) {
    m_dialog->setBusy(true);
    keepNotes();
    const ReportWish wish = m_dialog->wish();
    m_journal.ask([context = m_context(), days = wish.days](
                      const SessionLog& journal) { return readReport(journal, context, days); },
                  m_dialog,
                  [this, wish, file, asker = m_dialog.data()](const JournalAnswer<ReportShown>& read) {
                      if (m_dialog != asker)
                          return;
                      m_dialog->setBusy(false);
                      if (read.value)
                          write(*read.value, wish, file);
                      else
                          m_dialog->showFault(read.fault);
                  });
}

void ReportMaker::write(ReportShown report, const ReportWish& wish, const QString& file) {
    if (report.months.empty()) {
        m_dialog->showFault(tr("There is nothing to report of these months: the plan began later."));
        return;
    }
    report.name = wish.name;
    report.notes = wish.notes;
    const ReportPages pages(std::move(report), wish.paper);
    const QList<ReportFile> files = reportFiles(pages, wish.format, file);
    // The person was asked about the file that they named, not about numbered ones.
    const Existing existing = files.size() == 1 ? Existing::Replace : Existing::Keep;
    if (const QString fault = writeReport(files, existing); !fault.isEmpty()) {
        m_dialog->showFault(fault);
        return;
    }
    const QString& first = files.first().name;
    m_dialog->showDone(files.size() == 1
                           ? tr("Saved as %1, %n page(s).", nullptr, pages.count()).arg(named(first))
                           : tr("Saved as %1 to %2, a page each.")
                                 .arg(named(first), QFileInfo(files.last().name).fileName()),
                       first);
}

void ReportMaker::keepNotes() {
    const ReportWish wish = m_dialog->wish();
    WrittenForReports written{wish.name, wish.notes};
    if (written == m_kept)
        return;
    const QString fault = m_notes.keep(written);
    if (fault.isEmpty())
        m_kept = std::move(written);
    else
        m_dialog->showFault(fault);
}

void ReportMaker::openByDesktop(const QString& path) {
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_dialog->showFault(tr("This desktop has no program that opens %1.").arg(named(path)));
}

} // namespace unhunch

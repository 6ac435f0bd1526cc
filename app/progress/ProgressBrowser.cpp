#include "app/progress/ProgressBrowser.h"

#include "app/journal/JournalKeeper.h"
#include "app/plan/Programme.h"
#include "app/platform/Clock.h"
#include "app/progress/JournalBrowser.h"
#include "app/progress/ProgressReader.h"
#include "app/progress/ReportMaker.h"
#include "app/ui/progress/ProgressWindow.h"

#include <utility>

namespace unhunch {

namespace {

/// A wait that is shorter is not worth a word.
constexpr std::chrono::milliseconds unnoticed{200};

template <class Record>
std::vector<Record> recordsOf(const UnwrittenRecords& unwritten) {
    std::vector<Record> records;
    for (const UnwrittenRecord& waiting : unwritten.all()) {
        if (const auto* record = std::get_if<Record>(&waiting.record))
            records.push_back(*record);
    }
    return records;
}

} // namespace

ProgressBrowser::ProgressBrowser(const Programme& programme, JournalKeeper& journal, const Clock& clock,
                                 const QString& reportNotes, QObject* parent)
    : QObject(parent), m_programme(programme), m_journal(journal), m_clock(clock),
      m_report(std::make_unique<ReportMaker>(
          journal, [this] { return contextNow(); }, ReportNotes(reportNotes))) {
    m_slow.setSingleShot(true);
    m_slow.setInterval(unnoticed);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_window->showNotice(tr("Reading the journal …")); });
}

ProgressBrowser::~ProgressBrowser() = default;

void ProgressBrowser::show() {
    if (!m_window) {
        m_window = std::make_unique<ProgressWindow>();
        m_page = new JournalBrowser(m_window->journal(), m_programme, m_journal, m_clock);
        connect(m_window.get(), &ProgressWindow::wanted, this, &ProgressBrowser::fill);
        connect(m_window.get(), &ProgressWindow::stretchAsked, this, &ProgressBrowser::stretchAsked);
        connect(m_window.get(), &ProgressWindow::reportAsked, this,
                [this] { m_report->show(m_window.get()); });
    }
    if (!m_window->isVisible())
        m_window->beginAnew();
    fill();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void ProgressBrowser::refresh() {
    if (m_window && m_window->isVisible())
        fill();
}

void ProgressBrowser::setTrouble(const QString& trouble) {
    m_trouble = trouble;
    refresh();
}

void ProgressBrowser::fill() {
    m_reading.reset();
    m_slow.stop();
    if (!m_journal.isRead()) {
        // Weeks without what was done before the start would look as if nothing had been.
        m_window->showFault(m_trouble);
        m_window->showNotice({});
        return;
    }
    if (!isInMemory()) {
        read();
        return;
    }
    const ProgressContext context = progressContext(m_programme, m_clock.wall().date);
    m_window->showProgress(weekProgress(m_journal, context, m_window->asked()));
    m_window->showNotice(m_trouble);
    if (m_window->asked().page == ProgressPage::Journal)
        m_page->refresh();
}

bool ProgressBrowser::isInMemory() const {
    const ProgressAsked& asked = m_window->asked();
    if (asked.page == ProgressPage::Journal)
        return true; // what stands around it
    if (asked.page != ProgressPage::Week)
        return false;
    const Calendar& calendar = m_programme.calendar();
    const IsoWeek week = asked.week.value_or(calendar.weekOf(m_clock.wall().date));
    return calendar.daysOf(week).first >= m_journal.since();
}

ProgressContext ProgressBrowser::contextNow() const {
    ProgressContext context = progressContext(m_programme, m_clock.wall().date);
    context.unwritten = recordsOf<Session>(m_journal.unwritten());
    context.unwrittenTensions = recordsOf<Tension>(m_journal.unwritten());
    return context;
}

void ProgressBrowser::read() {
    const ProgressAsked asked = m_window->asked();
    m_reading = asked;
    m_slow.start();
    m_journal.ask([context = contextNow(),
                   asked](const SessionLog& journal) { return readProgress(journal, context, asked); },
                  this,
                  [this, asked](const JournalAnswer<ProgressShown>& read) {
                      if (m_reading != asked)
                          return; // the person has gone on
                      m_reading.reset();
                      m_slow.stop();
                      if (read.value)
                          m_window->showProgress(*read.value);
                      else
                          m_window->showFault(read.fault);
                      m_window->showNotice(m_trouble);
                  });
}

} // namespace unhunch

#include "app/ui/progress/ProgressWindow.h"

#include "app/text/PlanWords.h"
#include "app/text/WeekWords.h"
#include "app/ui/guide/Announcer.h"
#include "app/ui/progress/JournalPage.h"
#include "app/ui/progress/MomentsPage.h"
#include "app/ui/progress/StretchesPage.h"
#include "app/ui/progress/TrendPage.h"
#include "app/ui/progress/YearPage.h"
#include "app/ui/Theme.h"
#include "app/ui/week/WeekPage.h"
#include "core/Overloaded.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace unhunch {

namespace {

/// In letters of the system's font, so that large text gets a large window.
constexpr int usualColumns = 124;
constexpr int usualLines = 52;
/// Of the screen, at most.
constexpr double largestShare = 0.9;

} // namespace

ProgressWindow::ProgressWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), m_sentence(new QLabel(this)), m_notice(new QLabel(this)),
      m_tabs(new QTabBar(this)), m_asTable(new QToolButton(this)), m_report(new QToolButton(this)),
      m_pages(new QStackedWidget(this)), m_week(new WeekPage(this)), m_trend(new TrendPage(this)),
      m_stretches(new StretchesPage(this)), m_year(new YearPage(this)), m_moments(new MomentsPage(this)),
      m_journal(new JournalPage(this)), m_fault(new QLabel(this)), m_announcer(new Announcer(this)) {
    setObjectName(QStringLiteral("progress"));
    setWindowTitle(tr("Progress – Unhunch"));
    setAttribute(Qt::WA_QuitOnClose, false);
    buildPages();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2 * grid, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(buildTop());
    layout->addWidget(m_pages, 1);
    restyle();
    const QSize usual(usualColumns * fontMetrics().averageCharWidth(), usualLines * fontMetrics().height());
    resize(usual.expandedTo(minimumSizeHint()).boundedTo(screen()->availableSize() * largestShare));
}

QWidget* ProgressWindow::buildTop() {
    m_sentence->setObjectName(QStringLiteral("progress-sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("progress-notice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setDocumentMode(true);
    // Shortened names could not be told apart.
    m_tabs->setElideMode(Qt::ElideNone);
    m_asTable->setObjectName(QStringLiteral("progress-as-table"));
    m_asTable->setText(tr("As a &table"));
    m_asTable->setToolTip(tr("The same figures as a table; Ctrl+C copies it"));
    m_asTable->setCheckable(true);
    m_report->setObjectName(QStringLiteral("progress-report"));
    m_report->setText(tr("&Report…"));
    const QKeySequence print(QKeySequence::Print);
    m_report->setToolTip(tr("A page a month as PDF or picture, to print or hand on (%1)")
                             .arg(print.toString(QKeySequence::NativeText)));
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_asTable);
    row->addWidget(m_report);
    auto* top = new QWidget(this);
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(3 * grid, 0, 3 * grid, 0);
    layout->setSpacing(1.5 * grid);
    layout->addWidget(m_sentence);
    layout->addWidget(m_notice);
    layout->addLayout(row);
    connect(m_report, &QToolButton::clicked, this, &ProgressWindow::reportAsked);
    connect(new QShortcut(print, this), &QShortcut::activated, this, &ProgressWindow::reportAsked);
    connect(m_asTable, &QToolButton::toggled, this, &ProgressWindow::showAsTable);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        ProgressAsked next = m_asked;
        next.page = static_cast<ProgressPage>(index);
        ask(next);
    });
    return top;
}

void ProgressWindow::buildPages() {
    // In the order of ProgressPage; the fault comes last, as it is no page to choose.
    for (QWidget* page :
         std::initializer_list<QWidget*>{m_week, m_trend, m_stretches, m_year, m_moments, m_journal, m_fault})
        m_pages->addWidget(page);
    {
        const QSignalBlocker quiet(m_tabs);
        for (const QString& name :
             {tr("Week"), tr("Trend"), tr("Stretches"), tr("Year"), tr("When and how"), tr("Journal")})
            m_tabs->addTab(name);
    }
    m_fault->setObjectName(QStringLiteral("progress-fault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setMargin(3 * grid);
    m_fault->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    connect(m_week, &WeekPage::earlierAsked, this, [this] { goWeeks(-1); });
    connect(m_week, &WeekPage::laterAsked, this, [this] { goWeeks(1); });
    connect(m_week, &WeekPage::currentAsked, this, [this] {
        ProgressAsked next = m_asked;
        next.week.reset();
        ask(next);
    });
    connect(m_week, &WeekPage::stretchAsked, this, &ProgressWindow::stretchAsked);
    connect(m_week, &WeekPage::dayAsked, this, &ProgressWindow::goToDay);
    connect(m_year, &YearPage::dayAsked, this, &ProgressWindow::goToDay);
    connect(m_stretches, &StretchesPage::stretchAsked, this, &ProgressWindow::stretchAsked);
    for (ChartPage* page : std::initializer_list<ChartPage*>{m_trend, m_stretches, m_moments}) {
        connect(page, &ChartPage::weeksAsked, this, [this](int weeks) {
            ProgressAsked next = m_asked;
            next.weeks = weeks;
            ask(next);
        });
    }
    connect(m_year, &YearPage::yearAsked, this, [this](std::chrono::year year) {
        ProgressAsked next = m_asked;
        next.year = year;
        ask(next);
    });
    for (ChartPage* page : std::initializer_list<ChartPage*>{m_trend, m_stretches, m_year, m_moments})
        connect(page, &ChartPage::cellReached, m_announcer, &Announcer::announce);
}

void ProgressWindow::ask(const ProgressAsked& asked) {
    m_asked = asked;
    Q_EMIT wanted(m_asked);
}

void ProgressWindow::goWeeks(int weeks) {
    // From the week that is asked for: the one on show may be on its way still.
    const IsoWeek next = m_calendar.addWeeks(m_asked.week.value_or(m_current), weeks);
    ProgressAsked asked = m_asked;
    asked.week = next < m_current ? std::optional(next) : std::nullopt;
    ask(asked);
}

void ProgressWindow::goToDay(Date day) {
    m_tabs->setCurrentIndex(static_cast<int>(ProgressPage::Journal));
    m_journal->look({day, day});
}

void ProgressWindow::beginAnew() {
    const int weeks = m_asked.weeks;
    m_asked = {};
    m_asked.weeks = weeks;
    m_journal->beginAnew();
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(0);
}

void ProgressWindow::showPage(const WeekShown& shown, const ProgressShown& all) {
    m_week->showWeek(shown.week, all.catalog, all.today, shown.current);
    m_week->showRemarks(
        PlanWords::weekRemarks(shown.week.days, all.today, shown.pauses, shown.fittings, all.catalog));
}

void ProgressWindow::showProgress(const ProgressShown& shown) {
    m_calendar = shown.calendar;
    m_current = shown.current.week;
    m_sentence->setText(WeekWords::sentence(shown.current, shown.catalog));
    std::visit(
        Overloaded{
            [&](const WeekShown& page) { showPage(page, shown); },
            [&](const TrendShown& page) { m_trend->showTrend(page); },
            [&](const StretchesShown& page) { m_stretches->showStretches(page, shown.catalog); },
            [&](const YearShown& page) {
                m_year->showYear(page, shown.catalog, shown.today, shown.calendar.firstDayOfWeek());
            },
            [&](const MomentsShown& page) { m_moments->showMoments(page, shown.calendar.firstDayOfWeek()); },
            [](const JournalShown&) {}},
        shown.page);
    const auto page = static_cast<int>(shown.page.index());
    m_pages->setCurrentIndex(page);
    // The week is a table as it is, the journal a list.
    m_asTable->setVisible(page != static_cast<int>(ProgressPage::Week) &&
                          page != static_cast<int>(ProgressPage::Journal));
}

void ProgressWindow::showFault(const QString& text) {
    m_sentence->clear();
    m_fault->setText(text);
    m_pages->setCurrentWidget(m_fault);
    m_asTable->hide();
}

void ProgressWindow::showNotice(const QString& line) {
    m_notice->setText(line);
    m_notice->setVisible(!line.isEmpty());
}

void ProgressWindow::showAsTable(bool table) {
    for (ChartPage* page : std::initializer_list<ChartPage*>{m_trend, m_stretches, m_year, m_moments})
        page->showAsTable(table);
}

void ProgressWindow::turn(int by) {
    if (m_pages->currentWidget() == m_year)
        m_year->turn(by);
    else if (m_pages->currentWidget() == m_week && (by < 0 || m_asked.week))
        goWeeks(by);
}

void ProgressWindow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageUp: turn(-1); return;
    case Qt::Key_PageDown: turn(1); return;
    case Qt::Key_Escape:
        // A key still held down from the window before must not close this one as well.
        if (!event->isAutoRepeat())
            close();
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void ProgressWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

void ProgressWindow::restyle() { m_sentence->setFont(titleFont(font())); }

} // namespace unhunch

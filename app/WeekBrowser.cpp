#include "app/WeekBrowser.h"

#include "app/JournalKeeper.h"
#include "app/platform/Clock.h"
#include "app/Programme.h"
#include "app/text/PlanWords.h"
#include "app/ui/week/WeekWindow.h"

#include <algorithm>

namespace unhunch {

namespace {

/// A wait that is shorter is not worth a word.
constexpr std::chrono::milliseconds unnoticed{200};

} // namespace

WeekBrowser::WeekBrowser(const Programme& programme, JournalKeeper& journal, const Clock& clock,
                         QObject* parent)
    : QObject(parent), m_programme(programme), m_journal(journal), m_clock(clock) {
    m_slow.setSingleShot(true);
    m_slow.setInterval(unnoticed);
    connect(&m_slow, &QTimer::timeout, this,
            [this] { m_window->showReading(*m_reading, m_programme.calendar().daysOf(*m_reading)); });
}

WeekBrowser::~WeekBrowser() = default;

void WeekBrowser::show() {
    if (!m_window) {
        m_window = std::make_unique<WeekWindow>();
        connect(m_window.get(), &WeekWindow::earlierAsked, this, [this] { go(-1); });
        connect(m_window.get(), &WeekWindow::laterAsked, this, [this] { go(1); });
        connect(m_window.get(), &WeekWindow::stretchAsked, this, &WeekBrowser::stretchAsked);
        connect(m_window.get(), &WeekWindow::currentAsked, this, [this] {
            m_week.reset();
            fill();
        });
    }
    if (!m_window->isVisible())
        m_week.reset();
    fill();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void WeekBrowser::refresh() {
    if (m_window && m_window->isVisible())
        fill();
}

void WeekBrowser::go(int weeks) {
    const Calendar& calendar = m_programme.calendar();
    const IsoWeek current = calendar.weekOf(m_clock.wall().date);
    const IsoWeek next = calendar.addWeeks(m_week.value_or(current), weeks);
    m_week = next < current ? std::optional(next) : std::nullopt;
    fill();
}

void WeekBrowser::setTrouble(const QString& trouble) {
    m_trouble = trouble;
    refresh();
}

void WeekBrowser::fill() {
    m_reading.reset();
    m_slow.stop();
    const Calendar& calendar = m_programme.calendar();
    const IsoWeek week = m_week.value_or(calendar.weekOf(m_clock.wall().date));
    const DateRange days = calendar.daysOf(week);
    if (days.first < m_journal.since())
        read(week);
    else
        fillWith(week, m_journal.completions(days));
}

void WeekBrowser::read(IsoWeek week) {
    m_reading = week;
    m_slow.start();
    const DateRange days = m_programme.calendar().daysOf(week);
    m_journal.readSessions(days, this, [this, week](const JournalAnswer<std::vector<Session>>& read) {
        if (m_reading != week)
            return; // the person has gone on
        m_reading.reset();
        m_slow.stop();
        if (read.value)
            fillWith(week, completionsOf(*read.value));
        else
            m_window->showFault(read.fault);
    });
}

void WeekBrowser::fillWith(IsoWeek week, const std::vector<Completion>& completions) {
    const Date today = m_clock.wall().date;
    const WeekAdherence adherence = m_programme.week(week, today, completions);
    const StretchCatalog catalog =
        m_programme.prescribed(std::min(today, m_programme.calendar().daysOf(week).last));
    m_window->showWeek(adherence, catalog, today, !m_week);
    const QString remarks =
        PlanWords::weekRemarks(adherence.days, today, m_programme.plan().paused,
                               m_programme.fittings(m_programme.chosenOn(today)), catalog);
    m_window->showRemarks(m_trouble.isEmpty() || remarks.isEmpty() ? m_trouble + remarks
                                                                   : m_trouble + u'\n' + remarks);
}

} // namespace unhunch

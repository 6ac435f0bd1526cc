#include "app/WeekBrowser.h"

#include "app/platform/Clock.h"
#include "app/Programme.h"
#include "app/text/PlanWords.h"
#include "app/ui/week/WeekWindow.h"

#include <algorithm>

namespace unhunch {

WeekBrowser::WeekBrowser(const Programme& programme, const Clock& clock, QObject* parent)
    : QObject(parent), m_programme(programme), m_clock(clock) {}

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

void WeekBrowser::fill() {
    const Date today = m_clock.wall().date;
    try {
        const IsoWeek week = m_week.value_or(m_programme.calendar().weekOf(today));
        const WeekAdherence adherence = m_programme.week(week, today);
        const StretchCatalog catalog =
            m_programme.prescribed(std::min(today, m_programme.calendar().daysOf(week).last));
        m_window->showWeek(adherence, catalog, today, !m_week);
        m_window->showRemarks(PlanWords::weekRemarks(adherence.days, today, m_programme.plan().paused,
                                                     m_programme.fittings(m_programme.chosenOn(today)),
                                                     catalog));
    } catch (const JournalError& error) {
        m_window->showFault(QString::fromUtf8(error.what()));
    }
}

} // namespace unhunch

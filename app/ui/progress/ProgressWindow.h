#pragma once

#include "app/ui/progress/ProgressShown.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace unhunch {

class Announcer;
class ChartPage;
class JournalPage;
class MomentsPage;
class StretchesPage;
class TrendPage;
class WeekPage;
class YearPage;

/// The place where people look at how it goes: one plain sentence about the week, and below it the week itself, the weeks
/// before, each stretch, the year, when and how breaks are taken, and the journal to put right. Shows what it is handed, and tells what is wanted.
class ProgressWindow : public QWidget {
    Q_OBJECT
public:
    explicit ProgressWindow(QWidget* parent = nullptr);

    void showProgress(const ProgressShown& shown);
    /// Shows what went wrong instead of charts that might be wrong.
    void showFault(const QString& text);
    /// A line under the sentence about the record itself, as that something waits to be written; empty for none.
    void showNotice(const QString& line);
    /// What the person wants to look at.
    [[nodiscard]] const ProgressAsked& asked() const { return m_asked; }
    /// The page Journal, which is filled by itself.
    [[nodiscard]] JournalPage& journal() { return *m_journal; }
    /// Looks at today's week, as a window that is opened does.
    void beginAnew();

Q_SIGNALS:
    /// Something else is wanted than is on show.
    void wanted(const unhunch::ProgressAsked& asked);
    /// The person wants a report of some months.
    void reportAsked();
    /// The person wants to read about that stretch.
    void stretchAsked(const unhunch::StretchId& stretch);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildPages();
    QWidget* buildTop();
    void ask(const ProgressAsked& asked);
    void goWeeks(int weeks);
    /// To what the journal says of that day.
    void goToDay(Date day);
    /// To the week or year before or after the one on show.
    void turn(int by);
    void showPage(const WeekShown& shown, const ProgressShown& all);
    void showAsTable(bool table);
    void restyle();

    ProgressAsked m_asked;
    Calendar m_calendar;
    IsoWeek m_current;
    QLabel* m_sentence;
    QLabel* m_notice;
    QTabBar* m_tabs;
    QToolButton* m_asTable;
    QToolButton* m_report;
    QStackedWidget* m_pages;
    WeekPage* m_week;
    TrendPage* m_trend;
    StretchesPage* m_stretches;
    YearPage* m_year;
    MomentsPage* m_moments;
    JournalPage* m_journal;
    QLabel* m_fault;
    Announcer* m_announcer;
};

} // namespace unhunch

#pragma once

#include "app/ui/progress/ChartPage.h"

class QLabel;

namespace unhunch {

class TrendChart;

/// How the weeks went: done against prescribed over a quarter or a year, and the row of kept weeks.
class TrendPage : public ChartPage {
    Q_OBJECT
public:
    explicit TrendPage(QWidget* parent);

    void showTrend(const TrendShown& shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildStreak();
    void restyle();

    TrendChart* m_chart;
    ChartSection* m_section;
    QLabel* m_streak;
    QLabel* m_rule;
};

} // namespace unhunch

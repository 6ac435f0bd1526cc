#pragma once

#include "app/ui/progress/ChartPage.h"

namespace unhunch {

class StretchesChart;

/// How each stretch of the plan went over a quarter or a year.
class StretchesPage : public ChartPage {
    Q_OBJECT
public:
    explicit StretchesPage(QWidget* parent);

    void showStretches(const StretchesShown& shown, const StretchCatalog& catalog);

Q_SIGNALS:
    /// The person wants to read about that stretch.
    void stretchAsked(const unhunch::StretchId& stretch);

private:
    StretchesChart* m_chart;
    ChartSection* m_section;
};

} // namespace unhunch

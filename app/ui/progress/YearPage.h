#pragma once

#include "app/ui/progress/ChartPage.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace unhunch {

class YearChart;

/// A year's calendar, and the way to other years.
class YearPage : public ChartPage {
    Q_OBJECT
public:
    explicit YearPage(QWidget* parent);

    void showYear(const YearShown& shown, const StretchCatalog& catalog, Date today,
                  std::chrono::weekday firstDayOfWeek);

    /// Asks for a year before or after this one, if there is anything to see of it; whether there is.
    bool turn(int years);

Q_SIGNALS:
    /// Another year is wanted.
    void yearAsked(std::chrono::year year);
    /// The person wants to know what they did on that day.
    void dayAsked(unhunch::Date day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::chrono::year m_year{};
    QToolButton* m_earlier;
    QToolButton* m_later;
    QLabel* m_name;
    QPushButton* m_toDay;
    YearChart* m_chart;
    ChartSection* m_section;
};

} // namespace unhunch

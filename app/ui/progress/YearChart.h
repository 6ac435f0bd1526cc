#pragma once

#include "app/ui/progress/Chart.h"
#include "core/catalog/StretchCatalog.h"
#include "core/progress/YearCalendar.h"

namespace unhunch {

/// The months of a year, as many beside each other as there is room for; each day a box that fills with what was done of
/// what the day asked for.
class YearChart : public Chart {
    Q_OBJECT
public:
    using Chart::Chart;

    void showYear(std::vector<DayProgress> days, const StretchCatalog& catalog, Date today,
                  std::chrono::weekday firstDayOfWeek);
    /// The day that the keyboard is on; none of a day to come.
    [[nodiscard]] std::optional<Date> chosenDay() const;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] std::vector<Cell> cellsFor(double width) const override;
    void paintChart(QPainter& painter, const Theme& theme) const override;
    [[nodiscard]] int leastWidth() const override;
    /// A day on, or a week on: across the months.
    [[nodiscard]] std::optional<int> neighbour(int cell, int columns, int rows) const override;

private:
    [[nodiscard]] double side() const;
    [[nodiscard]] double monthWidth() const;
    [[nodiscard]] double monthHeight() const;
    /// From the month's corner to its first row of days.
    [[nodiscard]] double headHeight() const;
    void paintHead(QPainter& painter, const Theme& theme, int month, bool current) const;
    [[nodiscard]] int monthsAcross(double width) const;
    /// The corner at which the month begins; January is 0.
    [[nodiscard]] QPointF cornerOf(int month, double width) const;
    [[nodiscard]] int columnOf(Date date) const;

    std::vector<DayProgress> m_days;
    std::vector<QString> m_words;
    Date m_today{};
    std::chrono::weekday m_firstDay = std::chrono::Monday;
};

} // namespace unhunch

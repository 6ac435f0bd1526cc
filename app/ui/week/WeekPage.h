#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/week/Adherence.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace unhunch {

class WeekModel;
class WeekRing;

/// The weekly adherence chart: done against prescribed, a row a stretch, a column a day. Ctrl+C copies it.
class WeekPage : public QWidget {
    Q_OBJECT
public:
    explicit WeekPage(QWidget* parent = nullptr);

    /// `current` says that the week is today's: then there is no later one to go to.
    void showWeek(const WeekAdherence& week, const StretchCatalog& catalog, Date today, bool current);
    /// Lines under the week's sentence: pauses, and what is left out and why; may be empty.
    void showRemarks(const QString& lines);

Q_SIGNALS:
    void earlierAsked();
    void laterAsked();
    void currentAsked();
    /// The person wants to read about that stretch.
    void stretchAsked(const unhunch::StretchId& stretch);
    /// The person wants to know what they did on that day.
    void dayAsked(unhunch::Date day);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitTable();
    void askFor(int row);
    void readCell(const QModelIndex& index);
    /// That of the cell the keyboard is on; none of a day to come.
    [[nodiscard]] std::optional<Date> chosenDay() const;
    void restyle();
    QWidget* buildLegend();
    [[nodiscard]] QString copied() const;

    QToolButton* m_earlier;
    QToolButton* m_later;
    QToolButton* m_today;
    QLabel* m_days;
    QLabel* m_week;
    WeekRing* m_ring;
    QLabel* m_score;
    QLabel* m_sentence;
    QLabel* m_remarks;
    WeekModel* m_model;
    std::vector<StretchId> m_rows; ///< the stretch of each row of the chart
    QTableView* m_table;
    QLabel* m_cell;
    QPushButton* m_toDay;
    Date m_first{}; ///< of the week
    Date m_now{};   ///< today
};

} // namespace unhunch

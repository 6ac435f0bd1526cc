#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/week/Adherence.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QToolButton;

namespace unhunch {

class WeekRing;
class WeekTable;

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

private:
    [[nodiscard]] QLayout* buildTop();
    [[nodiscard]] QLayout* buildScore();
    [[nodiscard]] QWidget* buildLegend();
    void connectParts();
    void restyle();

    QToolButton* m_earlier;
    QToolButton* m_later;
    QToolButton* m_today;
    QLabel* m_days;
    QLabel* m_week;
    WeekRing* m_ring;
    QLabel* m_score;
    QLabel* m_sentence;
    QLabel* m_remarks;
    WeekTable* m_table;
    QLabel* m_cell;
    QPushButton* m_toDay;
};

} // namespace unhunch

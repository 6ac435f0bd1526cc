#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/week/Adherence.h"

#include <QTableView>

#include <optional>
#include <vector>

namespace unhunch {

class WeekModel;

/// The chart of the week itself: a row a stretch, a column a day, then the score. Ctrl+C copies all of it; Page up and
/// Page down are left to whoever turns the weeks.
class WeekTable : public QTableView {
    Q_OBJECT
public:
    explicit WeekTable(QWidget* parent = nullptr);

    /// The cell that the keyboard is on stays the same.
    void showWeek(const WeekAdherence& week, const StretchCatalog& catalog, Date today);
    /// Takes the room that its words need in the font of now.
    void fit();
    /// That of the cell the keyboard is on; none of a day to come.
    [[nodiscard]] std::optional<Date> chosenDay() const;

Q_SIGNALS:
    /// The person wants to read about that stretch.
    void stretchAsked(const unhunch::StretchId& stretch);
    /// What the cell says that pointer or keyboard has come to; empty for none.
    void cellRead(const QString& words);
    /// The keyboard is on another cell.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHeaders();
    void askFor(int row);
    void readCell(const QModelIndex& index);
    /// Of the score's column, which takes what room there is: what its words need.
    [[nodiscard]] int scoreWidth() const;
    [[nodiscard]] QString copied() const;

    WeekModel* m_model;
    std::vector<StretchId> m_rows; ///< the stretch of each row; empty for one that the catalog knows no more
    Date m_first{};                ///< of the week
    Date m_now{};                  ///< today
};

} // namespace unhunch

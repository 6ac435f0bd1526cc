#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/week/Adherence.h"

#include <QAbstractTableModel>

namespace unhunch {

/// One week as a table: a row a stretch, a column a day, then the score. Texts are those a screen reader speaks.
class WeekModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int scoreColumn = 7;

    /// What the delegate paints, beside the words of the usual roles.
    enum Role {
        OutcomeRole = Qt::UserRole, ///< int of Outcome, for day columns
        DayRole,                    ///< int of Day, for day columns
        DoneRole,                   ///< days done, in the score column
        TargetRole,                 ///< days asked for, in the score column
    };
    enum class Day { Past, Today, ToCome };

    explicit WeekModel(QObject* parent = nullptr);

    void setWeek(const WeekAdherence& week, const StretchCatalog& catalog, Date today);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString title;
        QString prescription;
        StretchAdherence adherence;
    };

    [[nodiscard]] QVariant dayData(const Row& row, int column, int role) const;
    [[nodiscard]] QVariant scoreData(const Row& row, int role) const;
    [[nodiscard]] Day dayAt(int column) const;

    std::vector<Row> m_rows;
    Date m_first{};
    Date m_today{};
};

} // namespace unhunch

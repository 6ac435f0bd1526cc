#pragma once

#include <QStyledItemDelegate>

namespace unhunch {

/// Paints a row of the plan: the title, below it a quiet line, and a note in a warm colour where there is one. A row is as
/// high as its words at the width of its view.
class PlanRow : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, LineRole, NoteRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace unhunch

#pragma once

#include <QStyledItemDelegate>

namespace unhunch {

/// Paints the cells of the weekly chart: marks that differ in shape as well as in colour, and the score's bar.
class WeekDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace unhunch

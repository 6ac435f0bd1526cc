#pragma once

#include <QStyledItemDelegate>

namespace unhunch {

/// Paints a row of the journal: a day's heading, or a session with its mark, time and stretch, and below what was done.
class JournalDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// All rows are as high as each other, so that a long list is laid out at once.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace unhunch

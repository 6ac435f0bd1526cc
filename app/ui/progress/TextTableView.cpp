#include "app/ui/progress/TextTableView.h"

#include "app/ui/progress/TextTableModel.h"
#include "app/ui/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

/// On show before a table is scrolled.
constexpr int mostRows = 16;

} // namespace

TextTableView::TextTableView(QWidget* parent) : QTableView(parent), m_model(new TextTableModel(this)) {
    setModel(m_model);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    fitRows();
}

void TextTableView::setTable(TextTable table) {
    m_model->setTable(std::move(table));
    updateGeometry();
}

void TextTableView::fitRows() { verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid); }

QSize TextTableView::minimumSizeHint() const {
    const int rows = std::min(m_model->rowCount() + 1, mostRows);
    return {40 * fontMetrics().averageCharWidth(),
            horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()};
}

void TextTableView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

QString TextTableView::copied() const {
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.size() < 2)
        return tabSeparated(m_model->table());
    TextTable part{m_model->table().header, {}};
    int last = -1;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (row > last)
                part.rows.push_back(m_model->table().rows[static_cast<std::size_t>(row)]);
            last = std::max(last, row);
        }
    }
    return tabSeparated(part);
}

void TextTableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(copied());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace unhunch

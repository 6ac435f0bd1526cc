#include "app/ui/week/WeekTable.h"

#include "app/text/ProgressTables.h"
#include "app/text/Words.h"
#include "app/ui/Theme.h"
#include "app/ui/week/WeekDelegate.h"
#include "app/ui/week/WeekHeader.h"
#include "app/ui/week/WeekModel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace unhunch {

WeekTable::WeekTable(QWidget* parent) : QTableView(parent), m_model(new WeekModel(this)) {
    setModel(m_model);
    setItemDelegate(new WeekDelegate(this));
    buildHeaders();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setAccessibleName(tr("The week: done against prescribed"));
    connect(this, &QTableView::activated, this, [this](const QModelIndex& cell) { askFor(cell.row()); });
    connect(this, &QTableView::entered, this, &WeekTable::readCell);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& cell) {
        readCell(cell);
        Q_EMIT chosen();
    });
}

void WeekTable::buildHeaders() {
    setHorizontalHeader(new WeekHeader(Qt::Horizontal, this));
    auto* stretches = new WeekHeader(Qt::Vertical, this);
    setVerticalHeader(stretches);
    stretches->setSectionsClickable(true);
    stretches->setCursor(Qt::PointingHandCursor);
    stretches->setToolTip(tr("Click a stretch to read about it"));
    connect(stretches, &QHeaderView::sectionClicked, this, &WeekTable::askFor);
    setCornerButtonEnabled(false);
    // The style draws the empty corner as a raised header.
    if (auto* corner = findChild<QAbstractButton*>())
        corner->setStyleSheet(
            QStringLiteral("QTableCornerButton::section { border: none; background: palette(window); }"));
}

void WeekTable::showWeek(const WeekAdherence& week, const StretchCatalog& catalog, Date today) {
    m_first = week.days.first;
    m_now = today;
    const QModelIndex focus = currentIndex();
    m_model->setWeek(week, catalog, today);
    m_rows.clear();
    for (const StretchAdherence& stretch : week.stretches)
        m_rows.push_back(catalog.find(stretch.stretch) ? stretch.stretch : StretchId());
    fit();
    if (focus.isValid())
        setCurrentIndex(m_model->index(focus.row(), focus.column()));
}

std::optional<Date> WeekTable::chosenDay() const {
    const QModelIndex cell = currentIndex();
    if (!cell.isValid() || cell.column() == WeekModel::scoreColumn)
        return std::nullopt;
    const Date day = addDays(m_first, cell.column());
    return day <= m_now ? std::optional(day) : std::nullopt;
}

int WeekTable::scoreWidth() const {
    QStyleOptionViewItem option;
    option.initFrom(this);
    int width = horizontalHeader()->sectionSizeHint(WeekModel::scoreColumn);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex score = m_model->index(row, WeekModel::scoreColumn);
        width = std::max(width, itemDelegate()->sizeHint(option, score).width());
    }
    return width;
}

void WeekTable::fit() {
    resizeColumnsToContents();
    resizeRowsToContents();
    horizontalHeader()->setSectionResizeMode(WeekModel::scoreColumn, QHeaderView::Stretch);
    int width = scoreWidth() + verticalHeader()->sizeHint().width();
    for (int column = 0; column < WeekModel::scoreColumn; ++column)
        width += columnWidth(column);
    int height = horizontalHeader()->sizeHint().height();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeight(row);
    width += verticalScrollBar()->sizeHint().width();
    // What finds no room is scrolled: the window stays on a screen that is low, or read from afar.
    const int least = horizontalHeader()->sizeHint().height() + (m_model->rowCount() > 0 ? rowHeight(0) : 0);
    setMinimumSize(width + grid, std::min(height, least) + grid / 2);
}

QString WeekTable::copied() const {
    TextTable table{{tr("Stretch")}, {}};
    for (int column = 0; column < m_model->columnCount(); ++column)
        table.header << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells{m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = 0; column < WeekModel::scoreColumn; ++column)
            cells << Words::outcome(
                static_cast<Outcome>(m_model->index(row, column).data(WeekModel::OutcomeRole).toInt()));
        cells << m_model->index(row, WeekModel::scoreColumn).data().toString();
        table.rows.push_back(cells);
    }
    return tabSeparated(table);
}

void WeekTable::askFor(int row) {
    const StretchId& stretch = m_rows.at(static_cast<std::size_t>(row));
    if (!stretch.empty())
        Q_EMIT stretchAsked(stretch);
}

void WeekTable::readCell(const QModelIndex& index) {
    Q_EMIT cellRead(index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : QString());
}

void WeekTable::keyPressEvent(QKeyEvent* event) {
    // Qt's own would copy the one cell that the keyboard is on, and turn pages of its own.
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(copied());
    else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

} // namespace unhunch

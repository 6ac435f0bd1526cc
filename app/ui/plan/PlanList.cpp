#include "app/ui/plan/PlanList.h"

#include "app/text/FittingWords.h"
#include "app/text/PlanWords.h"
#include "app/text/Words.h"
#include "app/ui/plan/PlanRow.h"
#include "app/ui/Theme.h"
#include "core/week/PlanTime.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace unhunch {

PlanList::PlanList(QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("plan-list"));
    setAccessibleName(tr("Stretches of your plan"));
    setItemDelegate(new PlanRow(this));
    setFrameShape(QFrame::NoFrame);
    setSpacing(0);
    setMouseTracking(true);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosen(current());
    });
    // Later, because the list is filled anew with what comes of it.
    connect(
        model(), &QAbstractItemModel::rowsMoved, this, [this] { Q_EMIT orderAsked(order()); },
        Qt::QueuedConnection);
}

void PlanList::setPlan(const PlanShown& plan) {
    const StretchId before = current();
    const int row = currentRow();
    m_filling = true;
    clear();
    for (const ChosenStretch& each : plan.chosen) {
        const Stretch* stretch = plan.catalog.find(each.stretch);
        if (!stretch)
            continue;
        const QString title = QString::fromStdString(stretch->title);
        const QString often = PlanWords::frequency(each, *stretch);
        const std::chrono::seconds time = sessionTime(each, plan.catalog, plan.person);
        const QString line = time.count() == 0
                                 ? often
                                 : tr("%1 · %2", "how often, how long").arg(often, Words::duration(time));
        const QString note = FittingWords::note(plan.fit(each.stretch), plan.catalog);
        auto* item = new QListWidgetItem(title, this);
        item->setData(PlanRow::IdRole, QString::fromStdString(each.stretch));
        item->setData(PlanRow::LineRole, line);
        item->setData(PlanRow::NoteRole, note);
        item->setData(Qt::AccessibleTextRole,
                      note.isEmpty() ? title + u'\n' + line : title + u'\n' + line + u'\n' + note);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    }
    setCurrent(before);
    if (!currentItem() && count() > 0)
        setCurrentRow(std::clamp(row, 0, count() - 1));
    m_filling = false;
    if (current() != before)
        Q_EMIT chosen(current());
}

StretchId PlanList::current() const {
    const QListWidgetItem* item = currentItem();
    return item ? item->data(PlanRow::IdRole).toString().toStdString() : StretchId();
}

void PlanList::setCurrent(const StretchId& stretch) {
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(PlanRow::IdRole).toString().toStdString() == stretch)
            setCurrentRow(row);
    }
}

std::vector<StretchId> PlanList::order() const {
    std::vector<StretchId> order;
    for (int row = 0; row < count(); ++row)
        order.push_back(item(row)->data(PlanRow::IdRole).toString().toStdString());
    return order;
}

void PlanList::move(int rows) {
    const int from = currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= count())
        return;
    std::vector<StretchId> moved = order();
    std::swap(moved.at(static_cast<std::size_t>(from)), moved.at(static_cast<std::size_t>(to)));
    Q_EMIT orderAsked(moved);
}

QSize PlanList::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 24, 12 * grid}; }

void PlanList::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up)
        move(-1);
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        move(1);
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT removeAsked();
    else
        QListWidget::keyPressEvent(event);
}

void PlanList::dragEnterEvent(QDragEnterEvent* event) {
    // A file that is dropped is for the window.
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QListWidget::dragEnterEvent(event);
}

void PlanList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // rows are as high as their words at this width
}

void PlanList::changeEvent(QEvent* event) {
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace unhunch

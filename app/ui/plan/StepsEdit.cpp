#include "app/ui/plan/StepsEdit.h"

#include "app/ui/PlainButton.h"
#include "app/ui/plan/MoveButtons.h"
#include "app/ui/Theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace unhunch {

namespace {

constexpr int visibleSteps = 5;

/// Says how to begin while it is empty.
class StepList : public QListWidget {
public:
    StepList(QString hint, QWidget* parent) : QListWidget(parent), m_hint(std::move(hint)) {}

protected:
    void paintEvent(QPaintEvent* event) override {
        QListWidget::paintEvent(event);
        if (count() > 0)
            return;
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(grid / 2, grid / 2, -grid / 2, 0),
                         Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, m_hint);
    }

private:
    QString m_hint;
};

} // namespace

StepsEdit::StepsEdit(QWidget* parent)
    : QWidget(parent), m_list(new StepList(tr("A sentence for each step"), this)),
      m_remove(plainButton(QStringLiteral("step-remove"), tr("Remove step"), this)),
      m_move(
          new MoveButtons(QStringLiteral("step"), tr("Move the step up"), tr("Move the step down"), this)) {
    auto* add = plainButton(QStringLiteral("step-add"), tr("Add a &step"), this);
    m_list->setObjectName(QStringLiteral("steps"));
    m_list->setAccessibleName(tr("Steps, in order"));
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_list->setFixedHeight(visibleSteps * (fontMetrics().height() + grid));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    setFocusProxy(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_move);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &StepsEdit::add);
    connect(m_remove, &QPushButton::clicked, this, &StepsEdit::remove);
    connect(m_move, &MoveButtons::moved, this, &StepsEdit::move);
    connect(m_list, &QListWidget::currentRowChanged, this, &StepsEdit::showButtons);
    connect(m_list, &QListWidget::itemChanged, this, &StepsEdit::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &StepsEdit::changed);
    showButtons();
}

void StepsEdit::set(const QStringList& steps) {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString& step : steps)
        append(step);
    showButtons();
}

QStringList StepsEdit::steps() const {
    QStringList steps;
    for (int row = 0; row < m_list->count(); ++row) {
        if (const QString step = m_list->item(row)->text().simplified(); !step.isEmpty())
            steps << step;
    }
    return steps;
}

void StepsEdit::append(const QString& text) {
    auto* item = new QListWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled);
    m_list->addItem(item);
}

void StepsEdit::add() {
    append(QString());
    m_list->setCurrentRow(m_list->count() - 1);
    m_list->editItem(m_list->currentItem());
}

void StepsEdit::remove() {
    delete m_list->takeItem(m_list->currentRow());
    showButtons();
    Q_EMIT changed();
}

void StepsEdit::move(int rows) {
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    Q_EMIT changed();
}

void StepsEdit::showButtons() {
    m_remove->setEnabled(m_list->currentItem());
    m_move->showFor(m_list->currentRow(), m_list->count());
}

bool StepsEdit::eventFilter(QObject* watched, QEvent* event) {
    // Who clicks into an empty list wants to write.
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease &&
        m_list->count() == 0) {
        add();
        return true;
    }
    // What comes while a step is being written is for its editor, and only what that leaves gets here.
    if (watched != m_list || event->type() != QEvent::KeyPress || !m_list->hasFocus())
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Up)
        move(-1);
    else if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Down)
        move(1);
    else if (key->key() == Qt::Key_Insert)
        add();
    else if (key->matches(QKeySequence::Delete) && m_list->currentItem())
        remove();
    else if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_list->currentItem())
        m_list->editItem(m_list->currentItem());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace unhunch

#include "app/ui/plan/StepsEdit.h"

#include "app/ui/Theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

namespace unhunch {

namespace {

constexpr int visibleSteps = 5;

QPushButton* button(const char* object, const QString& text, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(object));
    made->setAutoDefault(false);
    return made;
}

} // namespace

StepsEdit::StepsEdit(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget(this)),
      m_remove(button("step-remove", tr("Remove step"), this)),
      m_up(button("step-up", QStringLiteral("↑"), this)),
      m_down(button("step-down", QStringLiteral("↓"), this)) {
    auto* add = button("step-add", tr("Add a &step"), this);
    m_list->setObjectName(QStringLiteral("steps"));
    m_list->setAccessibleName(tr("Steps, in order"));
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_list->setFixedHeight(visibleSteps * (fontMetrics().height() + grid));
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    m_up->setAccessibleName(tr("Move the step up"));
    m_up->setToolTip(tr("Move the step up (Alt+Up)"));
    m_down->setAccessibleName(tr("Move the step down"));
    m_down->setToolTip(tr("Move the step down (Alt+Down)"));
    for (QPushButton* arrow : {m_up, m_down})
        arrow->setFixedWidth(5 * grid);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &StepsEdit::add);
    connect(m_remove, &QPushButton::clicked, this, &StepsEdit::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
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
    const int row = m_list->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

bool StepsEdit::eventFilter(QObject* watched, QEvent* event) {
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

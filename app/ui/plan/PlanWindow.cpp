#include "app/ui/plan/PlanWindow.h"

#include "app/ui/OnScreen.h"
#include "app/ui/plan/DoneBar.h"
#include "app/ui/plan/DroppedFile.h"
#include "app/ui/plan/PauseBanner.h"
#include "app/ui/plan/PauseDialog.h"
#include "app/ui/plan/PlanButtons.h"
#include "app/ui/plan/PlanColumn.h"
#include "app/ui/plan/PlanDetails.h"
#include "app/ui/plan/StretchPicker.h"
#include "app/ui/Theme.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMimeData>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

/// In letters of the system's font, so that large text gets a large window.
constexpr int usualColumns = 140;
constexpr int usualLines = 44;
constexpr int leastLines = 36;
const QString planSuffix = QStringLiteral(".unhunch-plan");

QString planFilter() { return PlanWindow::tr("Plan files (*%1)").arg(planSuffix); }

/// The plan file that is dragged; empty for anything else.
QString draggedPlan(const QMimeData& data) {
    const QString file = draggedFile(data);
    return file.endsWith(planSuffix, Qt::CaseInsensitive) ? file : QString();
}

} // namespace

PlanWindow::PlanWindow(PlanShown plan, Pictures pictures, QWidget* parent)
    : QWidget(parent, Qt::Window), m_pictures(std::move(pictures)), m_plan(std::move(plan)),
      m_pauses(new QVBoxLayout), m_column(new PlanColumn(this)), m_details(new PlanDetails(this)),
      m_columns(new QHBoxLayout), m_done(new DoneBar(this)), m_buttons(new PlanButtons(this)) {
    setObjectName(QStringLiteral("plan"));
    setWindowTitle(tr("My plan – Unhunch"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setAcceptDrops(true);
    m_pauses->setSpacing(grid / 2);
    m_columns->setSpacing(2 * grid);
    m_columns->addWidget(m_column, 2);
    m_columns->addWidget(m_details, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    // Or it could not be made so narrow that the columns come below each other.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumHeight(onScreen(*this, {0, leastLines * fontMetrics().height()}).height());
    layout->addLayout(m_pauses);
    layout->addLayout(m_columns, 1);
    layout->addWidget(m_done);
    layout->addWidget(m_buttons);
    connectParts();
    shareWidth();
    showPlan(PlanShown(m_plan));
    m_column->setFocus();
    const QSize wanted(usualColumns * fontMetrics().averageCharWidth(), usualLines * fontMetrics().height());
    resize(onScreen(*this, wanted));
}

PlanWindow::~PlanWindow() = default;

void PlanWindow::connectParts() {
    connect(m_column, &PlanColumn::chosen, this, &PlanWindow::showDetails);
    connect(m_column, &PlanColumn::addAsked, this, &PlanWindow::openPicker);
    connect(m_column, &PlanColumn::removeAsked, this, &PlanWindow::removeAsked);
    connect(m_column, &PlanColumn::orderAsked, this, &PlanWindow::orderAsked);
    connect(m_column, &PlanColumn::daysAsked, this, &PlanWindow::daysAsked);
    connect(m_details, &PlanDetails::edited, this, &PlanWindow::edited);
    connect(m_details, &PlanDetails::wished, this, &PlanWindow::wished);
    connect(m_details, &PlanDetails::editAsked, this, &PlanWindow::editAsked);
    connect(m_details, &PlanDetails::eraseAsked, this, &PlanWindow::eraseAsked);
    connect(m_details, &PlanDetails::readAsked, this, &PlanWindow::readAsked);
    connect(m_buttons, &PlanButtons::pauseAsked, this, &PlanWindow::openPause);
    connect(m_buttons, &PlanButtons::newAsked, this, &PlanWindow::newAsked);
    connect(m_buttons, &PlanButtons::openAsked, this, &PlanWindow::openFile);
    connect(m_buttons, &PlanButtons::shareAsked, this, &PlanWindow::openShare);
    connect(m_done, &DoneBar::undoAsked, this, &PlanWindow::undoAsked);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_done, &DoneBar::undo);
}

void PlanWindow::showPlan(const PlanShown& plan) {
    m_plan = plan;
    m_column->setPlan(plan);
    showPauses();
    showDetails();
    if (m_picker)
        m_picker->setPlan(plan);
}

void PlanWindow::setReducedMotion(bool reduced) {
    m_reducedMotion = reduced;
    m_details->setReducedMotion(reduced);
}

void PlanWindow::choose(const StretchId& stretch) { m_column->setCurrent(stretch); }

void PlanWindow::showDone(const QString& sentence) { m_done->showDone(sentence); }

void PlanWindow::showFault(const QString& sentence) { m_done->showWord(sentence); }

void PlanWindow::showPauses() {
    while (QLayoutItem* item = m_pauses->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the one that was clicked
        delete item;
    }
    for (const DateRange& days : m_plan.pauses) {
        auto* banner = new PauseBanner(days, m_plan.today, this);
        connect(banner, &PauseBanner::resumeAsked, this, [this, days] { Q_EMIT resumeAsked(days); });
        m_pauses->addWidget(banner);
    }
}

void PlanWindow::showDetails() {
    const ChosenStretch* chosen = m_plan.find(m_column->current());
    const Stretch* stretch = chosen ? m_plan.catalog.find(chosen->stretch) : nullptr;
    m_details->setVisible(stretch);
    if (stretch)
        m_details->show(m_plan, *chosen, m_pictures(m_plan.formDone(*chosen).value_or(*stretch)));
}

void PlanWindow::openPicker() {
    auto* picker = new StretchPicker(m_plan, m_pictures, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setReducedMotion(m_reducedMotion);
    connect(picker, &StretchPicker::addAsked, this, &PlanWindow::addAsked);
    connect(picker, &StretchPicker::eraseAsked, this, &PlanWindow::eraseAsked);
    connect(picker, &QObject::destroyed, this, [this] { m_picker = nullptr; });
    m_picker = picker;
    picker->open();
}

void PlanWindow::openPause() {
    auto* dialog = new PauseDialog(m_plan.today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT pauseAsked(dialog->days()); });
    dialog->open();
}

void PlanWindow::openFile() {
    auto* dialog = new QFileDialog(this, tr("Open a plan file"), QString(), planFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PlanWindow::fileAsked);
    dialog->open();
}

void PlanWindow::openShare() {
    auto* dialog = new QFileDialog(this, tr("Share my plan"), QString(), planFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(planSuffix.mid(1));
    dialog->selectFile(tr("My plan", "name of a file") + planSuffix);
    connect(dialog, &QFileDialog::fileSelected, this, &PlanWindow::shareAsked);
    dialog->open();
}

void PlanWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedPlan(*event->mimeData()).isEmpty())
        acceptCopy(*event);
}

void PlanWindow::dropEvent(QDropEvent* event) {
    const QString file = draggedPlan(*event->mimeData());
    if (file.isEmpty())
        return;
    acceptCopy(*event);
    // Later, because a dialog comes of it while the drag is still under way.
    QMetaObject::invokeMethod(
        this, [this, file] { Q_EMIT fileAsked(file); }, Qt::QueuedConnection);
}

void PlanWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shareWidth();
}

void PlanWindow::shareWidth() {
    const int margins = 4 * grid;
    const int details = m_details->minimumSizeHint().width();
    setMinimumWidth(std::max(details, m_buttons->minimumWidthInRows()) + margins);
    const int beside = m_column->minimumSizeHint().width() + m_columns->spacing() + details;
    m_columns->setDirection(width() >= beside + margins ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_buttons->setWide(width() >= m_buttons->minimumWidthInARow() + margins);
}

void PlanWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_buttons)
        shareWidth();
}

void PlanWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (!event->isAutoRepeat()) // a key still held down from the window before
        close();
}

void PlanWindow::closeEvent(QCloseEvent* event) {
    event->accept();
    Q_EMIT closed();
}

} // namespace unhunch

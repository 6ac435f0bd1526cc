#include "app/ui/plan/PlanWindow.h"

#include "app/text/Words.h"
#include "app/ui/plan/NoteLabel.h"
#include "app/ui/plan/PauseBanner.h"
#include "app/ui/plan/PauseDialog.h"
#include "app/ui/plan/PlanButtons.h"
#include "app/ui/plan/PlanDetails.h"
#include "app/ui/plan/PlanList.h"
#include "app/ui/plan/StretchPicker.h"
#include "app/ui/Theme.h"
#include "core/week/PlanTime.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

/// In letters of the system's font, so that large text gets a large window.
constexpr int usualColumns = 140;
constexpr int usualLines = 44;
constexpr int leastLines = 30;
/// Of the screen, at most.
constexpr double largestShare = 0.9;
const QString planSuffix = QStringLiteral(".unhunch-plan");

QPushButton* button(const char* object, const QString& text, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(object));
    made->setAutoDefault(false);
    return made;
}

QLabel* words(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString planFilter() { return PlanWindow::tr("Plan files (*%1)").arg(planSuffix); }

/// The one plan file that is dragged; empty for anything else.
QString draggedFile(const QMimeData& data) {
    if (data.urls().size() != 1)
        return {};
    const QString file = data.urls().front().toLocalFile();
    return file.endsWith(planSuffix, Qt::CaseInsensitive) ? file : QString();
}

} // namespace

PlanWindow::PlanWindow(PlanShown plan, Pictures pictures, QWidget* parent)
    : QWidget(parent, Qt::Window), m_pictures(std::move(pictures)), m_plan(std::move(plan)),
      m_pauses(new QVBoxLayout), m_list(new PlanList(this)), m_details(new PlanDetails(this)),
      m_columns(new QHBoxLayout), m_buttons(new PlanButtons(this)) {
    setObjectName(QStringLiteral("plan"));
    setWindowTitle(tr("My plan – Unhunch"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setAcceptDrops(true);
    m_pauses->setSpacing(grid / 2);
    m_columns->setSpacing(2 * grid);
    m_columns->addWidget(buildLeft(), 2);
    m_columns->addWidget(m_details, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    // Or it could not be made so narrow that the columns come below each other.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumHeight(leastLines * fontMetrics().height());
    layout->addLayout(m_pauses);
    layout->addLayout(m_columns, 1);
    layout->addWidget(buildDone());
    layout->addWidget(m_buttons);
    connectParts();
    restyle();
    showPlan(PlanShown(m_plan));
    m_list->setFocus();
    const QSize wanted(usualColumns * fontMetrics().averageCharWidth(), usualLines * fontMetrics().height());
    resize(wanted.boundedTo(screen()->availableSize() * largestShare));
}

PlanWindow::~PlanWindow() = default;

QWidget* PlanWindow::buildLeft() {
    auto* left = new QWidget(this);
    m_left = left;
    m_time = words(left);
    m_time->setObjectName(QStringLiteral("plan-time"));
    m_hint = new NoteLabel(left);
    auto* add = button("plan-add", tr("&Add…"), left);
    m_remove = button("plan-remove", tr("Re&move"), left);
    m_up = button("plan-up", QStringLiteral("↑"), left);
    m_up->setAccessibleName(tr("Move up"));
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down = button("plan-down", QStringLiteral("↓"), left);
    m_down->setAccessibleName(tr("Move down"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    for (QPushButton* arrow : {m_up, m_down})
        arrow->setFixedWidth(5 * grid);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_time);
    layout->addWidget(m_hint);
    connect(add, &QPushButton::clicked, this, &PlanWindow::openPicker);
    connect(m_up, &QPushButton::clicked, this, [this] { m_list->move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_list->move(1); });
    return left;
}

QWidget* PlanWindow::buildDone() {
    m_doneRow = new QWidget(this);
    m_done = words(m_doneRow);
    m_done->setObjectName(QStringLiteral("plan-done"));
    m_undo = button("plan-undo", tr("&Undo"), m_doneRow);
    auto* layout = new QHBoxLayout(m_doneRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_done, 1);
    layout->addWidget(m_undo);
    m_doneRow->hide();
    return m_doneRow;
}

void PlanWindow::connectParts() {
    const auto remove = [this] {
        if (const StretchId current = m_list->current(); !current.empty())
            Q_EMIT removeAsked(current);
    };
    connect(m_remove, &QPushButton::clicked, this, remove);
    connect(m_list, &PlanList::removeAsked, this, remove);
    connect(m_list, &PlanList::chosen, this, &PlanWindow::showDetails);
    connect(m_list, &PlanList::orderAsked, this, &PlanWindow::orderAsked);
    connect(m_details, &PlanDetails::edited, this, &PlanWindow::edited);
    connect(m_details, &PlanDetails::wished, this, &PlanWindow::wished);
    connect(m_details, &PlanDetails::editAsked, this, &PlanWindow::editAsked);
    connect(m_details, &PlanDetails::readAsked, this, &PlanWindow::readAsked);
    connect(m_buttons, &PlanButtons::pauseAsked, this, &PlanWindow::openPause);
    connect(m_buttons, &PlanButtons::newAsked, this, &PlanWindow::newAsked);
    connect(m_buttons, &PlanButtons::openAsked, this, &PlanWindow::openFile);
    connect(m_buttons, &PlanButtons::shareAsked, this, &PlanWindow::openShare);
    connect(m_undo, &QPushButton::clicked, this, &PlanWindow::undoAsked);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_undo, &QPushButton::click);
}

void PlanWindow::showPlan(const PlanShown& plan) {
    m_plan = plan;
    m_list->setPlan(plan);
    showPauses();
    showTime();
    showDetails();
    if (m_picker)
        m_picker->setPlan(plan);
}

void PlanWindow::setReducedMotion(bool reduced) {
    m_reducedMotion = reduced;
    m_details->setReducedMotion(reduced);
}

void PlanWindow::choose(const StretchId& stretch) { m_list->setCurrent(stretch); }

void PlanWindow::showDone(const QString& sentence) {
    m_done->setText(sentence);
    m_undo->show();
    m_doneRow->setVisible(!sentence.isEmpty());
}

void PlanWindow::showFault(const QString& sentence) {
    m_done->setText(sentence);
    m_undo->hide();
    m_doneRow->setVisible(!sentence.isEmpty());
}

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

void PlanWindow::showTime() {
    const PlanTime time = timeAskedFor(m_plan.chosen, m_plan.catalog, m_plan.person);
    m_time->setText(tr("Your plan asks for about %1 a day, %2 a week.", "two lengths of time")
                        .arg(Words::duration(time.day), Words::duration(time.week)));
    const bool tooMuch = m_plan.offeredADay.count() > 0 && time.day > m_plan.offeredADay;
    m_hint->setVisible(tooMuch);
    m_hint->setText(tr("Your breaks give about %1 a day. Choose fewer stretches, or longer breaks in the "
                       "preferences.")
                        .arg(Words::duration(m_plan.offeredADay)));
}

void PlanWindow::showDetails() {
    const ChosenStretch* chosen = m_plan.find(m_list->current());
    const Stretch* stretch = chosen ? m_plan.catalog.find(chosen->stretch) : nullptr;
    m_details->setVisible(stretch);
    m_remove->setEnabled(stretch && m_list->count() > 1);
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() + 1 < m_list->count());
    if (stretch)
        m_details->show(m_plan, *chosen, m_pictures(*stretch));
}

void PlanWindow::openPicker() {
    auto* picker = new StretchPicker(m_plan, m_pictures, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setReducedMotion(m_reducedMotion);
    connect(picker, &StretchPicker::addAsked, this, &PlanWindow::addAsked);
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
    if (!draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PlanWindow::dropEvent(QDropEvent* event) {
    const QString file = draggedFile(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
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
    const int beside = m_left->minimumSizeHint().width() + m_columns->spacing() + details;
    m_columns->setDirection(width() >= beside + margins ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_buttons->setWide(width() >= m_buttons->minimumWidthInARow() + margins);
}

void PlanWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void PlanWindow::restyle() {
    if (!m_done)
        return;
    const Theme theme = Theme::of(palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.secondary);
    m_time->setPalette(quiet);
    QPalette list = palette();
    list.setColor(QPalette::Base, theme.card);
    m_list->setPalette(list);
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

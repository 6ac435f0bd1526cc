#include "app/ui/guide/GuideWindow.h"

#include "app/text/Words.h"
#include "app/ui/figure/FigureError.h"
#include "app/ui/figure/FigureReader.h"
#include "app/ui/figure/FigureView.h"
#include "app/ui/guide/FigureMotion.h"
#include "app/ui/guide/StepList.h"
#include "app/ui/Theme.h"
#include "app/ui/week/WeekMarks.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace unhunch {

namespace {

/// Keys typed into another program when the guide comes up must not press anything here.
constexpr std::chrono::milliseconds guardTime{1000};
constexpr std::chrono::seconds stepTime{4};
/// Below this width the words go under the figure.
constexpr int narrow = 85 * grid;

QLabel* line(QWidget* parent, Qt::Alignment alignment = Qt::AlignLeading) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setAlignment(alignment);
    return label;
}

std::optional<Side> workingSide(GuideSide side) {
    switch (side) {
    case GuideSide::Left: return Side::Left;
    case GuideSide::Right: return Side::Right;
    case GuideSide::Both: break;
    }
    return std::nullopt;
}

QPixmap markPixmap(Outcome outcome, const QWidget& widget) {
    const qreal ratio = widget.devicePixelRatioF();
    const QSize size(3 * grid, 3 * grid);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintMark(painter, QRectF(QPointF(1, 1), QSizeF(size) - QSizeF(2, 2)), outcome, false,
              Theme::of(widget.palette()));
    return pixmap;
}

} // namespace

GuideWindow::GuideWindow(QWidget* parent) : QWidget(parent, Qt::Window), m_pages(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("Stretch – Unhunch"));
    setAttribute(Qt::WA_QuitOnClose, false);
    m_guard.setSingleShot(true);
    m_pages->addWidget(buildGuidePage());
    m_pages->addWidget(buildEndPage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    restyle();
    resize(118 * grid, 76 * grid);
}

GuideWindow::~GuideWindow() = default;

QPushButton* GuideWindow::button(const QString& text, const QString& key, void (GuideWindow::*asked)()) {
    auto* made = new QPushButton(text, this);
    // The keys work wherever the focus is, so that Space never presses another button than the one meant.
    made->setFocusPolicy(Qt::TabFocus);
    made->setToolTip(tr("%1 (key: %2)", "button, key").arg(text, key));
    made->setMinimumSize(made->fontMetrics().horizontalAdvance(text) + 4 * grid, 5 * grid);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, asked);
    return made;
}

QWidget* GuideWindow::buildGuidePage() {
    auto* page = new QWidget(m_pages);
    m_figure = new FigureView(page);
    m_place = line(page);
    m_title = line(page);
    m_position = line(page);
    m_cue = line(page);
    m_count = line(page);
    m_detail = line(page);

    m_back = button(tr("Back"), tr("left arrow"), &GuideWindow::backAsked);
    m_pause = button(tr("Pause"), tr("space"), &GuideWindow::pauseToggled);
    m_done = button(tr("Done"), tr("right arrow"), &GuideWindow::doneAsked);
    m_skip = button(tr("Skip this one"), tr("S"), &GuideWindow::skipAsked);
    m_stop = button(tr("Stop"), tr("escape"), &GuideWindow::stopAsked);

    auto* words = new QVBoxLayout;
    words->setSpacing(grid / 2);
    words->addWidget(m_place);
    words->addWidget(m_title);
    words->addWidget(m_position);
    words->addStretch(1);
    words->addWidget(m_cue);
    words->addWidget(m_count);
    words->addWidget(m_detail);
    words->addStretch(1);
    words->addWidget(buildSteps(page), 4);

    m_split = new QBoxLayout(QBoxLayout::LeftToRight);
    m_split->setSpacing(3 * grid);
    m_split->addWidget(m_figure, 3);
    m_split->addLayout(words, 2);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_back);
    buttons->addWidget(m_pause, 1);
    buttons->addWidget(m_done);
    buttons->addSpacing(2 * grid);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_stop);

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(m_split, 1);
    layout->addLayout(buttons);
    return page;
}

QWidget* GuideWindow::buildSteps(QWidget* page) {
    // Scrolls, so that large text in a small window is never cut off.
    auto* area = new QScrollArea(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::TabFocus);
    area->setAccessibleName(tr("Steps"));
    auto* content = new QWidget(area);
    m_steps = new StepList(content);
    m_breathing = line(content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_steps);
    layout->addWidget(m_breathing);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

QWidget* GuideWindow::buildEndPage() {
    auto* page = new QWidget(m_pages);
    m_headline = line(page, Qt::AlignHCenter);
    m_endText = line(page, Qt::AlignHCenter);
    m_next = line(page, Qt::AlignHCenter);
    m_ledLines = new QVBoxLayout;
    m_ledLines->setSpacing(grid);
    m_close = new QPushButton(tr("Close"), page);
    m_close->setMinimumHeight(5 * grid);
    m_close->setMinimumWidth(16 * grid);
    auto* week = new QPushButton(tr("This week…"), page);
    week->setMinimumHeight(5 * grid);
    week->setMinimumWidth(16 * grid);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(week, &QPushButton::clicked, this, &GuideWindow::weekAsked);

    auto* led = new QHBoxLayout;
    led->addStretch();
    led->addLayout(m_ledLines);
    led->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch();
    buttons->addWidget(week);
    buttons->addWidget(m_close);
    buttons->addStretch();

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(4 * grid, 4 * grid, 4 * grid, 4 * grid);
    layout->setSpacing(2 * grid);
    layout->addStretch(2);
    layout->addWidget(m_headline);
    layout->addWidget(m_endText);
    layout->addSpacing(grid);
    layout->addLayout(led);
    layout->addSpacing(grid);
    layout->addWidget(m_next);
    layout->addStretch(3);
    layout->addLayout(buttons);
    return page;
}

void GuideWindow::showStretch(const Stretch& stretch, const QString& position, int index, int count) {
    m_stretch = std::make_unique<Stretch>(stretch);
    const QString title = QString::fromStdString(stretch.title);
    m_place->setText(tr("%1 of %2", "this stretch of all").arg(index + 1).arg(count));
    m_place->setVisible(count > 1);
    m_title->setText(title);
    m_position->setText(position);
    QStringList steps;
    for (const std::string& step : stretch.steps)
        steps << QString::fromStdString(step);
    m_steps->setSteps(steps);
    m_breathing->setText(tr("Breathing: %1").arg(QString::fromStdString(stretch.breathing)));
    m_breathing->setVisible(!stretch.breathing.empty());
    try {
        m_figure->setFigure(builtInFigure(QString::fromStdString(stretch.id)));
        m_figure->show();
    } catch (const FigureError&) {
        // A stretch of the person's own has no picture; its words lead alone.
        m_figure->hide();
    }
    m_figure->setAccessibleName(tr("Picture of the stretch: %1").arg(title));
    setWindowTitle(tr("%1 – Unhunch").arg(title));
    m_pages->setCurrentIndex(0);
    setFocus();
}

std::optional<std::chrono::milliseconds> GuideWindow::nextFrame(const GuideProgress& progress) const {
    const auto& figure = m_figure->figure();
    if (!figure || !m_figure->isVisible())
        return std::nullopt;
    return unhunch::nextFrame(progress, *figure, m_figure->isMotionReduced());
}

void GuideWindow::showProgress(const GuideProgress& progress) {
    if (progress.phase == GuidePhase::GetReady)
        m_readyLength = progress.length;
    if (m_figure->isVisible() && m_figure->figure()) {
        m_figure->setSide(workingSide(progress.side));
        m_figure->setMoment(figureMoment(progress, *m_figure->figure()));
    }
    m_paused = progress.paused;
    m_pause->setText(progress.paused ? tr("Go on") : tr("Pause"));
    m_cue->setText(cueFor(progress));
    showCount(progress);
    showStep(progress);
}

QString GuideWindow::cueFor(const GuideProgress& progress) const {
    if (progress.paused)
        return tr("Paused");
    QString side;
    if (progress.side == GuideSide::Left)
        side = tr("left side");
    else if (progress.side == GuideSide::Right)
        side = tr("right side");
    QString cue;
    switch (progress.phase) {
    case GuidePhase::GetReady: cue = tr("Get ready"); break;
    case GuidePhase::Hold: cue = tr("Hold"); break;
    case GuidePhase::Move:
        cue = progress.movementPhase && *progress.movementPhase < m_stretch->phases.size()
                  ? QString::fromStdString(m_stretch->phases[*progress.movementPhase].cue)
                  : tr("Go");
        break;
    case GuidePhase::Rest: cue = tr("Rest"); break;
    case GuidePhase::Finished: cue = tr("Done"); break;
    }
    return side.isEmpty() ? cue : tr("%1 – %2", "cue, side").arg(cue, side);
}

void GuideWindow::showCount(const GuideProgress& progress) {
    const QString sets =
        progress.sets > 1 ? tr("Set %1 of %2").arg(progress.set).arg(progress.sets) : QString();
    if (progress.phase == GuidePhase::Move) {
        m_count->setText(QLocale().toString(progress.repetition));
        const QString of = tr("of %1 repetitions").arg(progress.repetitions);
        m_detail->setText(sets.isEmpty() ? of : tr("%1 · %2", "repetitions, sets").arg(of, sets));
        m_count->setAccessibleName(tr("Repetition %1").arg(progress.repetition));
        return;
    }
    m_count->setText(Words::countdown(progress.length - progress.elapsed));
    m_count->setAccessibleName(tr("Time left"));
    m_detail->setText(sets);
}

void GuideWindow::showStep(const GuideProgress& progress) {
    // The steps are told once, from getting ready into the first set; whoever knows them needs no pointer.
    std::chrono::milliseconds time = progress.elapsed;
    if (progress.phase != GuidePhase::GetReady)
        time += m_readyLength + (progress.repetition > 1 ? (progress.repetition - 1) * progress.length
                                                         : std::chrono::milliseconds{0});
    const bool first = progress.set == 1 && progress.phase != GuidePhase::Rest;
    const auto step = static_cast<std::size_t>(time / stepTime);
    m_steps->setCurrent(first && step < m_stretch->steps.size() ? std::optional(step) : std::nullopt);
}

void GuideWindow::showEnd(const GuideEnd& end) {
    m_headline->setText(end.headline);
    m_endText->setText(end.text);
    m_endText->setVisible(!end.text.isEmpty());
    m_next->setText(end.next);
    while (QLayoutItem* item = m_ledLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const LedStretch& led : end.led) {
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2 * grid);
        auto* mark = new QLabel(row);
        mark->setPixmap(markPixmap(led.outcome, *this));
        layout->addWidget(mark);
        const QString what =
            led.outcome == Outcome::None
                ? Words::outcome(led.outcome)
                : tr("%1, %2", "amount, outcome").arg(led.amount, Words::outcome(led.outcome));
        layout->addWidget(new QLabel(tr("%1: %2", "stretch, what was done").arg(led.title, what), row), 1);
        m_ledLines->addWidget(row);
    }
    setWindowTitle(tr("Break over – Unhunch"));
    m_pages->setCurrentIndex(1);
    m_close->setFocus();
}

void GuideWindow::showEvent(QShowEvent* event) {
    m_guard.start(guardTime);
    QWidget::showEvent(event);
}

void GuideWindow::keyPressEvent(QKeyEvent* event) {
    if (event->isAutoRepeat())
        return;
    if (m_pages->currentIndex() != 0) {
        if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            close();
        else
            QWidget::keyPressEvent(event);
        return;
    }
    if (m_guard.isActive())
        return;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Space: Q_EMIT pauseToggled(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT doneAsked(); return;
    case Qt::Key_Left: rightToLeft ? Q_EMIT doneAsked() : Q_EMIT backAsked(); return;
    case Qt::Key_Right: rightToLeft ? Q_EMIT backAsked() : Q_EMIT doneAsked(); return;
    case Qt::Key_S: Q_EMIT skipAsked(); return;
    case Qt::Key_Escape: Q_EMIT stopAsked(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void GuideWindow::closeEvent(QCloseEvent* event) {
    event->accept();
    Q_EMIT closed();
}

void GuideWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_split->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void GuideWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void GuideWindow::restyle() {
    const Theme theme = Theme::of(palette());
    const QFont title = titleFont(font());
    m_title->setFont(title);
    m_cue->setFont(title);
    m_headline->setFont(title);
    m_count->setFont(displayFont(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.secondary);
    for (QLabel* label : {m_place, m_position, m_detail, m_breathing, m_endText, m_next})
        label->setPalette(quiet);
    QPalette accent = palette();
    accent.setColor(QPalette::WindowText, theme.accent);
    m_cue->setPalette(accent);
    m_pause->setStyleSheet(QStringLiteral("QPushButton { background: %1; color: %2; border: 2px solid %1;"
                                          " border-radius: 6px; font-weight: 600; padding: 0 24px; }"
                                          "QPushButton:focus { border-color: %3; }")
                               .arg(theme.accent.name(), theme.onAccent.name(), theme.text.name()));
}

} // namespace unhunch

#include "app/ui/plan/StretchPreview.h"

#include "app/ui/figure/FigureError.h"
#include "app/ui/figure/FigureReader.h"
#include "app/ui/figure/FigureView.h"
#include "app/ui/guide/FigureMotion.h"
#include "app/ui/guide/PictureView.h"
#include "app/ui/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>

#include <algorithm>
#include <variant>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int shownRepetitions = 3;
constexpr milliseconds shownHold = 10s;

std::shared_ptr<const FigureData> figureFor(const Stretch& stretch) {
    try {
        return builtInFigure(QString::fromStdString(figureOf(stretch)));
    } catch (const FigureError&) {
        return nullptr; // a stretch of the person's own may have none
    }
}

} // namespace

StretchPreview::StretchPreview(QWidget* parent)
    : QWidget(parent), m_figure(new FigureView(this)), m_picture(new PictureView(this)),
      m_views(new QStackedLayout(this)) {
    setFocusPolicy(Qt::StrongFocus);
    m_views->setContentsMargins(grid, grid, grid, grid);
    m_views->addWidget(m_figure);
    m_views->addWidget(m_picture);
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, [this] {
        m_elapsed += m_frame.intervalAsDuration();
        step();
    });
}

bool StretchPreview::hasFigure() const { return m_figure->figure() != nullptr; }

bool StretchPreview::hasPicture() const { return m_picture->hasPicture(); }

void StretchPreview::show(const Stretch& stretch, const QPixmap& picture) {
    const bool same = m_stretch && figureOf(*m_stretch) == figureOf(stretch) &&
                      m_stretch->dose == stretch.dose && picture.isNull() == !hasPicture();
    m_stretch = stretch;
    const QString name = tr("Picture of the stretch: %1").arg(QString::fromStdString(stretch.title));
    setAccessibleName(name);
    m_picture->setPicture(picture);
    m_views->setCurrentWidget(picture.isNull() ? static_cast<QWidget*>(m_figure) : m_picture);
    if (same)
        return;
    m_figure->setFigure(picture.isNull() ? figureFor(stretch) : nullptr);
    setToolTip(hasFigure() ? tr("Click to see it move again") : QString());
    play();
}

void StretchPreview::setReducedMotion(bool reduced) {
    m_reducedMotion = reduced;
    m_figure->setReducedMotion(reduced);
}

void StretchPreview::play() {
    m_frame.stop();
    if (!hasFigure() || !m_stretch)
        return;
    m_elapsed = 0ms;
    step();
}

void StretchPreview::step() {
    const auto progress = progressAt(m_elapsed);
    m_figure->setMoment(figureMoment(progress, *m_figure->figure()));
    if (!isVisible())
        return;
    if (const auto next = nextFrame(progress, *m_figure->figure(), m_reducedMotion))
        m_frame.start(*next);
}

GuideProgress StretchPreview::progressAt(milliseconds elapsed) const {
    GuideProgress progress;
    const auto approach = std::chrono::round<milliseconds>(m_figure->figure()->approach.duration);
    if (elapsed < approach) {
        progress.elapsed = elapsed;
        progress.length = approach;
        return progress;
    }
    elapsed -= approach;
    if (const auto* moved = std::get_if<Repetitions>(&m_stretch->dose.work)) {
        progress.phase = GuidePhase::Move;
        progress.length = std::max(moved->tempo, milliseconds{1});
        const bool over = elapsed >= progress.length * shownRepetitions;
        progress.elapsed = over ? 0ms : elapsed % progress.length;
        progress.paused = over;
    } else {
        progress.phase = GuidePhase::Hold;
        progress.length = shownHold;
        progress.elapsed = std::min(elapsed, shownHold);
        progress.paused = elapsed >= shownHold;
    }
    return progress;
}

void StretchPreview::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    play();
}

void StretchPreview::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_frame.stop();
}

void StretchPreview::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        play();
    else
        QWidget::keyPressEvent(event);
}

void StretchPreview::mousePressEvent(QMouseEvent* event) {
    QWidget::mousePressEvent(event);
    play();
}

void StretchPreview::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), grid, grid);
    if (hasFigure() || hasPicture())
        return;
    painter.setPen(theme.secondary);
    painter.drawText(rect().adjusted(2 * grid, grid, -2 * grid, -grid), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("No picture; its words lead alone."));
}

} // namespace unhunch

#include "app/ui/guide/LeadPage.h"

#include "app/ui/figure/FigureError.h"
#include "app/ui/figure/FigureReader.h"
#include "app/ui/figure/FigureView.h"
#include "app/ui/guide/CueBoard.h"
#include "app/ui/guide/FigureMotion.h"
#include "app/ui/guide/PictureView.h"
#include "app/ui/guide/RoutineBar.h"
#include "app/ui/guide/StepBoard.h"
#include "app/ui/guide/TensionScale.h"
#include "app/ui/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

std::optional<Side> workingSide(GuideSide side) {
    switch (side) {
    case GuideSide::Left: return Side::Left;
    case GuideSide::Right: return Side::Right;
    case GuideSide::Both: break;
    }
    return std::nullopt;
}

double shareOf(const GuideProgress& progress) {
    if (progress.phase == GuidePhase::Finished)
        return 1;
    const auto part = [](auto some, auto all) {
        return all > decltype(all){} ? static_cast<double>(some / 1) / static_cast<double>(all / 1) : 0.0;
    };
    const double phase = part(progress.elapsed.count(), progress.length.count());
    double set = 0;
    if (progress.phase == GuidePhase::Hold)
        set = phase;
    else if (progress.phase == GuidePhase::Move)
        set = (progress.repetition - 1 + phase) / std::max(progress.repetitions, 1);
    if (progress.side == GuideSide::Left)
        set /= 2;
    else if (progress.side == GuideSide::Right)
        set = (1 + set) / 2;
    return (progress.set - 1 + set) / std::max(progress.sets, 1);
}

} // namespace

LeadPage::LeadPage(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_position(new QLabel(this)), m_why(new QToolButton(this)),
      m_silent(new QLabel(tr("Silent"), this)), m_place(new QLabel(this)), m_bar(new RoutineBar(this)),
      m_split(new QBoxLayout(QBoxLayout::LeftToRight)), m_words(new QVBoxLayout),
      m_figure(new FigureView(this)), m_picture(new PictureView(this)), m_board(new CueBoard(this)),
      m_steps(new StepBoard(this)), m_tension(new TensionScale(this)), m_controls(new GuideControls(this)) {
    m_title->setObjectName(QStringLiteral("guide-title"));
    m_position->setWordWrap(true);
    m_place->setAlignment(Qt::AlignTrailing | Qt::AlignBottom);
    m_position->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    m_silent->setObjectName(QStringLiteral("guide-silent-sign"));
    m_silent->setAlignment(Qt::AlignTrailing | Qt::AlignBottom);
    m_silent->hide();
    m_figure->setObjectName(QStringLiteral("guide-figure"));
    m_picture->setObjectName(QStringLiteral("guide-picture"));
    m_picture->hide();

    m_why->setObjectName(QStringLiteral("guide-why"));
    m_why->setText(tr("Why?"));
    m_why->setAccessibleName(tr("Why this stretch?"));
    m_why->setToolTip(
        tr("Read about this stretch (key: %1)").arg(keyNameOf(GuideAction::Why, layoutDirection())));
    m_why->setFocusPolicy(Qt::TabFocus);
    m_why->setAutoRaise(true);
    m_why->setCursor(Qt::PointingHandCursor);

    auto* header = new QHBoxLayout;
    header->setSpacing(2 * grid);
    header->addWidget(m_title);
    header->addWidget(m_position, 1);
    header->addWidget(m_why, 0, Qt::AlignBottom);
    header->addWidget(m_silent);
    header->addWidget(m_place);

    m_words->setSpacing(2 * grid);
    m_words->addWidget(m_board);
    m_words->addWidget(m_steps);
    m_words->addWidget(m_tension);
    m_tension->setObjectName(QStringLiteral("guide-tense-before"));
    m_tension->hide();
    shareWords(false);
    m_split->setSpacing(3 * grid);
    m_split->addWidget(m_figure, 3);
    m_split->addWidget(m_picture, 3);
    m_split->addLayout(m_words, 2);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addLayout(header);
    layout->addWidget(m_bar);
    layout->addSpacing(grid);
    layout->addLayout(m_split, 1);
    layout->addSpacing(grid);
    layout->addWidget(m_controls);

    connect(m_controls, &GuideControls::asked, this, &LeadPage::asked);
    connect(m_why, &QToolButton::clicked, this, [this] { Q_EMIT asked(GuideAction::Why); });
    connect(m_steps, &StepBoard::easierAsked, this, [this] { Q_EMIT asked(GuideAction::TakeEasier); });
    connect(m_steps, &StepBoard::stepShown, this, &LeadPage::stepShown);
    connect(m_tension, &TensionScale::answered, this, &LeadPage::tenseBefore);
    m_figure->setCursor(Qt::PointingHandCursor);
    m_picture->setCursor(Qt::PointingHandCursor);
    m_board->setCursor(Qt::PointingHandCursor);
    restyle();
}

void LeadPage::showStretch(const LedNow& led) {
    m_stretch = led.stretch;
    const QString title = QString::fromStdString(led.stretch.title);
    m_title->setText(title);
    m_position->setText(led.position);
    m_place->setText(tr("%1 of %2", "this stretch of all").arg(led.index + 1).arg(led.count));
    m_place->setVisible(led.count > 1);
    m_bar->setPlace(led.index, led.count);
    m_steps->showStretch(led.stretch, led.lastFelt, led.reason);
    m_asksTension = led.asksTension;
    m_tension->ask(tr("How tense is your upper back? (optional)"), led.tension);
    showFigure(led);
    for (QWidget* view : {static_cast<QWidget*>(m_figure), static_cast<QWidget*>(m_picture)})
        view->setAccessibleName(tr("Picture of the stretch: %1").arg(title));
    restyle();
}

void LeadPage::showFigure(const LedNow& led) {
    m_picture->setPicture(led.picture.isEmpty() ? QPixmap() : QPixmap(led.picture));
    m_picture->setVisible(m_picture->hasPicture());
    std::shared_ptr<const FigureData> figure;
    try {
        if (!m_picture->hasPicture())
            figure = builtInFigure(QString::fromStdString(figureOf(led.stretch)));
    } catch (const FigureError&) {
        // A stretch of the person's own may have neither; its words lead alone.
    }
    m_figure->setVisible(figure != nullptr);
    m_figure->setFigure(std::move(figure));
}

void LeadPage::showProgress(const GuideProgress& progress, double tempo, const QString& counted) {
    if (m_figure->figure()) {
        m_figure->setSide(workingSide(progress.side));
        m_figure->setMoment(figureMoment(progress, *m_figure->figure()));
    }
    if (std::exchange(m_paused, progress.paused) != progress.paused)
        shareWords(progress.paused);
    m_board->showProgress(progress, m_stretch, tempo, counted);
    m_steps->showProgress(progress);
    showQuestion(m_asksTension && progress.phase == GuidePhase::GetReady && hasRoomToAsk());
    m_bar->setShare(shareOf(progress));
}

bool LeadPage::hasRoomToAsk() const {
    // Beside count and step, which matter more: in a very small window nothing is asked.
    constexpr int others = 39 * grid;
    constexpr int lines = 5;
    return !isVisible() || height() >= others + lines * m_tension->fontMetrics().lineSpacing();
}

void LeadPage::showQuestion(bool shown) {
    if (shown != m_tension->isHidden())
        return;
    // Else the keyboard would go to the next button, which Space would press.
    if (!shown && m_tension->hasTheFocus())
        window()->setFocus();
    m_tension->setVisible(shown);
}

bool LeadPage::takeKey(int key) {
    if (m_tension->isHidden())
        return false;
    if (key == Qt::Key_T) {
        m_tension->takeFocus();
        return true;
    }
    return m_tension->takeKey(key);
}

QString LeadPage::question() const {
    return m_asksTension ? tr("How tense is your upper back, from 0 to 10? Type a number, or leave it open.")
                         : QString();
}

void LeadPage::shareWords(bool paused) {
    // Nothing counts in a pause, and all the steps want to be read.
    m_words->setStretch(0, paused ? 2 : 5);
    m_words->setStretch(1, paused ? 6 : 3);
}

void LeadPage::setChoices(const GuideChoices& choices) {
    m_silent->setVisible(choices.silent);
    m_controls->setChoices(choices);
}

std::optional<std::chrono::milliseconds> LeadPage::nextFrame(const GuideProgress& progress) const {
    const auto& figure = m_figure->figure();
    if (!figure || !m_figure->isVisible())
        return std::nullopt;
    return unhunch::nextFrame(progress, *figure, m_figure->isMotionReduced());
}

void LeadPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_split->setDirection(width() < height() * 11 / 10 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    restyle();
}

void LeadPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void LeadPage::restyle() {
    const double scale = textScale(size());
    m_title->setFont(scaledFont(titleFont(font()), scale));
    // A wrapping label takes less room than its words need, so only one that must wrap may.
    m_title->setWordWrap(m_title->fontMetrics().horizontalAdvance(m_title->text()) > width() / 2);
    for (QLabel* label : {m_position, m_silent, m_place})
        label->setFont(scaledFont(font(), scale));
    m_steps->setFont(scaledFont(font(), scale));
    m_tension->setFont(scaledFont(font(), scale));
    m_steps->setLargest(static_cast<int>(3.5 * grid * scale));
    m_controls->setFont(scaledFont(font(), scale));
    m_bar->setFixedHeight(static_cast<int>(grid * 0.75 * scale));
    QFont link = scaledFont(font(), scale);
    link.setUnderline(true);
    m_why->setFont(link);
    const Theme theme = Theme::of(palette());
    // A link on the line of its neighbours; a tool button's own frame would lift it.
    m_why->setStyleSheet(QStringLiteral("QToolButton { color: %1; border: none; padding: 0px 4px; }"
                                        "QToolButton:hover, QToolButton:focus { background: %2; }")
                             .arg(theme.accent.name(), theme.accentSoft.name(QColor::HexArgb)));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.secondary);
    for (QLabel* label : {m_position, m_silent, m_place})
        label->setPalette(quiet);
}

bool LeadPage::isTarget(const QPoint& point) const {
    return (m_figure->isVisible() && m_figure->geometry().contains(point)) ||
           (m_picture->isVisible() && m_picture->geometry().contains(point)) ||
           m_board->geometry().contains(point);
}

void LeadPage::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton && isTarget(event->pos());
    event->setAccepted(m_pressed);
}

void LeadPage::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && std::exchange(m_pressed, false) && isTarget(event->pos()))
        Q_EMIT asked(GuideAction::TogglePause);
}

} // namespace unhunch

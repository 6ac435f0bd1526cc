#include "app/ui/guide/StepBoard.h"

#include "app/ui/guide/FittedLabel.h"
#include "app/ui/guide/GuideAction.h"
#include "app/ui/guide/StepList.h"
#include "app/ui/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

/// Enough to hear a step and do it.
constexpr std::chrono::seconds stepTime{4};

QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Of the last time, where it calls for more care now.
QString recalled(std::optional<Feeling> felt) {
    if (felt == Feeling::Pain)
        return StepBoard::tr("Last time this hurt.");
    if (felt == Feeling::TooMuch)
        return StepBoard::tr("Last time this was too much.");
    return {};
}

} // namespace

StepBoard::StepBoard(QWidget* parent)
    : QWidget(parent), m_pages(new QStackedWidget(this)), m_caption(wrapped(this)),
      m_words(new FittedLabel(this)), m_list(new QScrollArea(this)), m_reason(wrapped(this)),
      m_offer(new QWidget(this)), m_offerText(wrapped(m_offer)), m_offerButton(new QPushButton(m_offer)) {
    m_words->setObjectName(QStringLiteral("guide-step"));
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto* present = new QWidget(m_pages);
    auto* presentLayout = new QVBoxLayout(present);
    presentLayout->setContentsMargins(0, 0, 0, 0);
    presentLayout->setSpacing(grid / 2);
    presentLayout->addWidget(m_caption);
    presentLayout->addWidget(m_words, 1);
    m_pages->addWidget(present);

    m_list->setObjectName(QStringLiteral("guide-steps"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWidgetResizable(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::TabFocus);
    m_list->setAccessibleName(tr("Steps"));
    auto* content = new QWidget(m_list);
    m_steps = new StepList(content);
    m_breathing = wrapped(content);
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(grid);
    contentLayout->addWidget(m_steps);
    contentLayout->addWidget(m_breathing);
    contentLayout->addStretch();
    m_list->setWidget(content);
    m_pages->addWidget(m_list);

    m_offerButton->setObjectName(QStringLiteral("guide-easier"));
    m_offerButton->setText(
        tr("Easier form (%1)", "key").arg(keyNameOf(GuideAction::TakeEasier, Qt::LeftToRight)));
    m_offerButton->setFocusPolicy(Qt::TabFocus);
    m_offerButton->setMinimumHeight(4 * grid);
    connect(m_offerButton, &QPushButton::clicked, this, &StepBoard::easierAsked);
    auto* offerLayout = new QHBoxLayout(m_offer);
    offerLayout->setContentsMargins(0, 0, 0, 0);
    offerLayout->setSpacing(grid);
    offerLayout->addWidget(m_offerText, 1);
    offerLayout->addWidget(m_offerButton);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_offer);
    m_reason->setObjectName(QStringLiteral("guide-reason"));
    m_reason->hide();
    m_offer->hide();
    // Its height is never that of its words, or it would push the rest about.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    setMinimumHeight(9 * grid);
    restyle();
}

void StepBoard::showStretch(const Stretch& stretch, std::optional<Feeling> lastFelt, const QString& reason) {
    m_stretch = stretch;
    m_reason->setText(reason);
    m_offerText->setText(recalled(lastFelt));
    m_offerButton->setVisible(stretch.easier.has_value());
    m_step.reset();
    QStringList steps;
    for (const std::string& step : stretch.steps)
        steps << QString::fromStdString(step);
    m_steps->setSteps(steps);
    m_breathing->setText(tr("Breathing: %1").arg(QString::fromStdString(stretch.breathing)));
    m_breathing->setVisible(!stretch.breathing.empty());
    fitList();
}

void StepBoard::setLargest(int pixels) { m_words->setLargest(pixels); }

void StepBoard::showProgress(const GuideProgress& progress) {
    if (progress.phase == GuidePhase::GetReady)
        m_readyTime = progress.elapsed;
    m_reason->setVisible(!m_reason->text().isEmpty() && progress.phase == GuidePhase::GetReady);
    m_offer->setVisible(!m_offerText->text().isEmpty() && !progress.easier &&
                        progress.phase == GuidePhase::GetReady);
    m_pages->setCurrentIndex(progress.paused ? 1 : 0);
    if (progress.phase == GuidePhase::Rest)
        showNext(progress);
    else
        showStep(progress);
}

void StepBoard::showNext(const GuideProgress& progress) {
    m_caption->setText(tr("Next"));
    m_steps->setCurrent(std::nullopt);
    QString next;
    if (const auto* hold = std::get_if<Hold>(&m_stretch.dose.work))
        next = tr("Hold for %1 seconds").arg(QLocale().toString(hold->duration.count()));
    else
        next = tr("%1 repetitions").arg(QLocale().toString(progress.repetitions));
    if (progress.side == GuideSide::Left)
        next = tr("%1 on the left side").arg(next);
    else if (progress.side == GuideSide::Right)
        next = tr("%1 on the right side").arg(next);
    m_words->setText(next);
}

void StepBoard::showStep(const GuideProgress& progress) {
    // The steps are told once, from getting ready into the first set; whoever knows them needs no pointer.
    std::chrono::milliseconds time = progress.elapsed;
    if (progress.phase != GuidePhase::GetReady)
        time += m_readyTime + (progress.repetition > 1 ? (progress.repetition - 1) * progress.length : 0ms);
    const auto step = static_cast<std::size_t>(time / stepTime);
    // Where the parts of the movement are called out ("Arch", "Round"), a step beside them would speak of another.
    const bool calledOut = progress.phase == GuidePhase::Move && !m_stretch.phases.empty();
    if (!calledOut && progress.set == 1 && progress.side != GuideSide::Right &&
        step < m_stretch.steps.size()) {
        m_caption->setText(tr("Step %1 of %2").arg(step + 1).arg(m_stretch.steps.size()));
        m_words->setText(QString::fromStdString(m_stretch.steps[step]));
        m_steps->setCurrent(step);
        if (std::exchange(m_step, step) != step)
            Q_EMIT stepShown(m_words->text());
        return;
    }
    m_steps->setCurrent(std::nullopt);
    m_step.reset();
    const bool breathing = !m_stretch.breathing.empty();
    m_caption->setText(breathing ? tr("Breathing") : QString());
    m_words->setText(breathing ? QString::fromStdString(m_stretch.breathing)
                               : QString::fromStdString(m_stretch.steps.back()));
}

void StepBoard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void StepBoard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitList();
}

void StepBoard::fitList() {
    // As large as all of it fits, so that it is read without scrolling; in the smallest size it may scroll.
    // The reserve is for letters that are not exactly as wide as measured: a scroll bar would make all lines wrap anew.
    const QSize room(m_pages->width() * 97 / 100, m_pages->height() - grid);
    for (const double size : {1.6, 1.45, 1.3, 1.15, 1.0}) {
        const QFont candidate = scaledFont(font(), size);
        int high = m_steps->heightFor(room.width(), candidate);
        if (!m_stretch.breathing.empty())
            high += grid + wrappedHeight(QFontMetrics(candidate), m_breathing->text(), room.width());
        if (high > room.height() && size > 1.0)
            continue;
        m_list->widget()->setFont(candidate);
        return;
    }
}

void StepBoard::restyle() {
    const Theme theme = Theme::of(palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.secondary);
    m_caption->setPalette(quiet);
    m_breathing->setPalette(quiet);
    m_reason->setPalette(quiet);
    QPalette warm = palette();
    warm.setColor(QPalette::WindowText, theme.warm);
    m_offerText->setPalette(warm);
    fitList();
}

} // namespace unhunch

#include "app/ui/guide/CueBoard.h"

#include "app/text/Words.h"
#include "app/ui/guide/CountFace.h"
#include "app/ui/guide/FittedLabel.h"
#include "app/ui/guide/GuideAction.h"
#include "app/ui/guide/SetDots.h"
#include "app/ui/Theme.h"

#include <QEvent>
#include <QLocale>
#include <QStyle>

#include <cmath>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

QString phaseCue(const GuideProgress& progress, const Stretch& stretch) {
    switch (progress.phase) {
    case GuidePhase::GetReady: return CueBoard::tr("Get ready");
    case GuidePhase::Hold: return CueBoard::tr("Hold");
    case GuidePhase::Move:
        return progress.movementPhase && *progress.movementPhase < stretch.phases.size()
                   ? QString::fromStdString(stretch.phases[*progress.movementPhase].cue)
                   : CueBoard::tr("Go");
    case GuidePhase::Rest:
        return progress.side == GuideSide::Both ? CueBoard::tr("Rest") : CueBoard::tr("Other side");
    case GuidePhase::Finished: return CueBoard::tr("Done");
    }
    return {};
}

QString sideWords(GuideSide side) {
    switch (side) {
    case GuideSide::Both: break;
    case GuideSide::Left: return CueBoard::tr("left side");
    case GuideSide::Right: return CueBoard::tr("right side");
    }
    return {};
}

/// "of 10 · left side · tempo 120 %": only what there is to say.
QString detailWords(const GuideProgress& progress, double tempo) {
    QStringList parts;
    if (progress.phase == GuidePhase::Move)
        parts << CueBoard::tr("of %1", "repetitions").arg(QLocale().toString(progress.repetitions));
    if (const QString side = sideWords(progress.side); !side.isEmpty())
        parts << side;
    else if (progress.phase != GuidePhase::Move)
        parts << CueBoard::tr("seconds");
    if (progress.phase == GuidePhase::GetReady && !progress.paused)
        parts << CueBoard::tr("%1 begins at once", "key").arg(keyNameOf(GuideAction::Done, Qt::LeftToRight));
    if (progress.easier)
        parts << CueBoard::tr("easier form");
    if (progress.phase == GuidePhase::Move && tempo != 1.0)
        parts << CueBoard::tr("tempo %1 %", "percent").arg(QLocale().toString(std::lround(100 * tempo)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

CueBoard::CueBoard(QWidget* parent)
    : QWidget(parent), m_cue(new FittedLabel(this)), m_count(new CountFace(this)),
      m_detail(new FittedLabel(this)), m_dots(new SetDots(this)) {
    m_cue->setObjectName(QStringLiteral("guide-cue"));
    m_cue->setReference(tr("Get ready"));
    m_count->setObjectName(QStringLiteral("guide-count"));
    m_detail->setObjectName(QStringLiteral("guide-detail"));
    m_dots->setObjectName(QStringLiteral("guide-sets"));
    m_cue->setAlignment(Qt::AlignCenter);
    m_detail->setAlignment(Qt::AlignCenter);
    setMinimumSize(20 * grid, 14 * grid);
    restyle();
}

void CueBoard::showProgress(const GuideProgress& progress, const Stretch& stretch, double tempo,
                            const QString& counted) {
    const bool works = progress.phase == GuidePhase::Hold || progress.phase == GuidePhase::Move;
    const Tone tone = progress.paused ? Tone::Paused : works ? Tone::Work : Tone::Rest;
    if (tone != m_tone) {
        m_tone = tone;
        restyle();
    }
    m_cue->setText(progress.paused ? tr("Paused") : phaseCue(progress, stretch));
    m_detail->setText(counted.isEmpty() ? detailWords(progress, tempo)
                                        : tr("last set: %1", "how much of it").arg(counted));
    m_dots->setSets(progress.set, progress.sets, works);
    showCount(progress);
}

void CueBoard::showCount(const GuideProgress& progress) {
    CountFace::Count count;
    count.faint = progress.paused;
    if (progress.phase == GuidePhase::Move) {
        count.value = progress.repetition;
        count.whole = progress.repetitions;
        count.text = QLocale().toString(progress.repetition);
        count.meaning = tr("Repetition");
    } else {
        const auto left = progress.length - progress.elapsed;
        count.value = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count());
        count.whole = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(progress.length).count());
        count.text = count.whole < 100 ? QLocale().toString(count.value) : Words::countdown(left);
        count.meaning = tr("Seconds left");
    }
    m_count->setCount(count);
}

void CueBoard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void CueBoard::arrange() {
    // Beside each other in a flat room, else one below the other.
    const bool flat = width() > 2 * height();
    const QRect words = flat ? QRect(width() / 2, 0, width() - width() / 2, height()) : rect();
    const int high = words.height();
    if (flat) {
        m_count->setGeometry(grid, high / 8, width() / 2 - 2 * grid, high * 6 / 8);
        m_cue->setGeometry(words.x(), high / 10, words.width(), high * 4 / 10);
        m_detail->setGeometry(words.x(), high / 2, words.width(), high * 2 / 10);
        m_dots->setGeometry(words.x(), high * 7 / 10, words.width(), high * 2 / 10);
    } else {
        m_cue->setGeometry(0, 0, words.width(), high * 23 / 100);
        m_count->setGeometry(grid, high * 26 / 100, words.width() - 2 * grid, high * 44 / 100);
        m_detail->setGeometry(0, high * 73 / 100, words.width(), high * 13 / 100);
        m_dots->setGeometry(0, high * 88 / 100, words.width(), high * 12 / 100);
    }
    if (layoutDirection() == Qt::RightToLeft) {
        for (QWidget* part : {static_cast<QWidget*>(m_cue), static_cast<QWidget*>(m_count),
                              static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_dots)})
            part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), part->geometry()));
    }
    m_cue->setLargest(m_cue->height() * 9 / 10);
    m_detail->setLargest(m_detail->height() * 7 / 10);
}

void CueBoard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void CueBoard::restyle() {
    const Theme theme = Theme::of(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.secondary);
    m_detail->setPalette(colours);
    switch (m_tone) {
    case Tone::Work: colours.setColor(QPalette::WindowText, theme.accent); break;
    case Tone::Rest: colours.setColor(QPalette::WindowText, theme.warm); break;
    case Tone::Paused: break;
    }
    m_cue->setPalette(colours);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_cue->setFont(strong);
}

} // namespace unhunch

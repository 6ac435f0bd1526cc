#include "app/ui/progress/TrendPage.h"

#include "app/text/ProgressTables.h"
#include "app/text/ProgressWords.h"
#include "app/ui/progress/ChartSection.h"
#include "app/ui/progress/Legend.h"
#include "app/ui/progress/ProgressMarks.h"
#include "app/ui/progress/TrendChart.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace unhunch {

namespace {

Legend::Item mark(WeekKept kept) {
    return {[kept](QPainter& painter, const QRectF& square, const Theme& theme) {
                paintKept(painter, square, kept, theme);
            },
            ProgressWords::kept(kept)};
}

std::vector<Legend::Item> legend() {
    return {{[](QPainter& painter, const QRectF& square, const Theme& theme) {
                 painter.setPen(Qt::NoPen);
                 painter.setBrush(theme.accent);
                 painter.drawRoundedRect(square.adjusted(3, 0, -3, 0), 2, 2);
             },
             TrendPage::tr("days done")},
            {[](QPainter& painter, const QRectF& square, const Theme& theme) {
                 painter.setPen(QPen(theme.text, 1.5));
                 painter.drawLine(QPointF(square.left(), square.center().y()),
                                  QPointF(square.right(), square.center().y()));
             },
             TrendPage::tr("days prescribed")},
            mark(WeekKept::Kept),
            mark(WeekKept::Forgiven),
            mark(WeekKept::Missed),
            mark(WeekKept::NothingAsked)};
}

} // namespace

TrendPage::TrendPage(QWidget* parent) : ChartPage(parent), m_chart(new TrendChart) {
    addSpanChoice();
    content().addWidget(buildStreak());
    m_section = new ChartSection(tr("Done against prescribed, week by week"), m_chart,
                                 new Legend(legend(), this), widget());
    add(m_section);
    content().addStretch(1);
    restyle();
}

QWidget* TrendPage::buildStreak() {
    auto* card = new QWidget(widget());
    m_streak = new QLabel(card);
    m_rule = new QLabel(ProgressWords::streakRule(), card);
    m_streak->setObjectName(QStringLiteral("progress-streak"));
    for (QLabel* label : {m_streak, m_rule}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 4);
    layout->addWidget(m_streak);
    layout->addWidget(m_rule);
    return card;
}

void TrendPage::showTrend(const TrendShown& shown) {
    m_streak->setText(ProgressWords::streak(shown.streak));
    m_section->setSummary(ProgressWords::trend(shown.trend));
    m_section->setTable(ProgressTables::trend(shown.weeks, shown.kept));
    m_section->setEmpty(shown.weeks.empty());
    m_chart->showWeeks(shown.weeks, shown.kept);
    setSpan(shown.span);
}

void TrendPage::changeEvent(QEvent* event) {
    ChartPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void TrendPage::restyle() {
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_streak->setFont(strong);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::of(palette()).secondary);
    m_rule->setPalette(quiet);
}

} // namespace unhunch

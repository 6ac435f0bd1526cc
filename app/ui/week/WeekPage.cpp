#include "app/ui/week/WeekPage.h"

#include "app/text/WeekWords.h"
#include "app/text/Words.h"
#include "app/ui/PlainButton.h"
#include "app/ui/Theme.h"
#include "app/ui/week/WeekMarks.h"
#include "app/ui/week/WeekRing.h"
#include "app/ui/week/WeekTable.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace unhunch {

namespace {

/// A mark of the legend, painted as in the chart.
class LegendMark : public QWidget {
public:
    LegendMark(Outcome outcome, QWidget* parent) : QWidget(parent), m_outcome(outcome) {
        setFixedSize(2 * grid, 2 * grid);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintMark(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_outcome, false, Theme::of(palette()));
    }

private:
    Outcome m_outcome;
};

} // namespace

WeekPage::WeekPage(QWidget* parent)
    : QWidget(parent), m_earlier(turnButton(QStringLiteral("‹"), tr("Earlier week"), this)),
      m_later(turnButton(QStringLiteral("›"), tr("Later week"), this)), m_today(new QToolButton(this)),
      m_days(new QLabel(this)), m_week(new QLabel(this)), m_ring(new WeekRing(this)),
      m_score(new QLabel(this)), m_sentence(new QLabel(this)), m_remarks(new QLabel(this)),
      m_table(new WeekTable(this)), m_cell(new QLabel(this)),
      m_toDay(plainButton(QStringLiteral("week-to-day"), tr("What I did that &day"), this)) {
    setObjectName(QStringLiteral("week"));
    m_today->setText(tr("This week"));
    m_today->setAutoRaise(true);
    m_sentence->setWordWrap(true);
    m_remarks->setObjectName(QStringLiteral("week-remarks"));
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->hide();
    m_cell->setWordWrap(true);
    // A line kept free, so that reading a cell does not move the chart.
    m_cell->setMinimumHeight(m_cell->fontMetrics().height());
    m_toDay->setEnabled(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(buildTop());
    layout->addLayout(buildScore());
    layout->addWidget(m_remarks);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_cell);
    layout->addWidget(buildLegend());
    connectParts();
    restyle();
}

QLayout* WeekPage::buildTop() {
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_days);
    names->addWidget(m_week);
    auto* top = new QHBoxLayout;
    top->setSpacing(grid);
    top->addWidget(m_earlier);
    top->addLayout(names);
    top->addWidget(m_later);
    top->addStretch();
    // Where there is room beside two lines: below the chart it would cost the chart some.
    top->addWidget(m_toDay);
    top->addWidget(m_today);
    return top;
}

QLayout* WeekPage::buildScore() {
    auto* words = new QVBoxLayout;
    words->setSpacing(grid / 2);
    words->addStretch();
    words->addWidget(m_score);
    words->addWidget(m_sentence);
    words->addStretch();
    auto* score = new QHBoxLayout;
    score->setSpacing(2 * grid);
    score->addWidget(m_ring);
    score->addLayout(words, 1);
    return score;
}

void WeekPage::connectParts() {
    connect(m_earlier, &QToolButton::clicked, this, &WeekPage::earlierAsked);
    connect(m_later, &QToolButton::clicked, this, &WeekPage::laterAsked);
    connect(m_today, &QToolButton::clicked, this, &WeekPage::currentAsked);
    connect(m_table, &WeekTable::stretchAsked, this, &WeekPage::stretchAsked);
    connect(m_table, &WeekTable::cellRead, m_cell, &QLabel::setText);
    connect(m_table, &WeekTable::chosen, this,
            [this] { m_toDay->setEnabled(m_table->chosenDay().has_value()); });
    connect(m_toDay, &QPushButton::clicked, this, [this] {
        if (const auto day = m_table->chosenDay())
            Q_EMIT dayAsked(*day);
    });
}

QWidget* WeekPage::buildLegend() {
    auto* legend = new QWidget(this);
    auto* layout = new QHBoxLayout(legend);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    for (const Outcome outcome : {Outcome::Complete, Outcome::Partial, Outcome::None}) {
        layout->addWidget(new LegendMark(outcome, legend));
        layout->addWidget(new QLabel(Words::outcome(outcome), legend));
        layout->addSpacing(grid);
    }
    layout->addStretch();
    return legend;
}

void WeekPage::showWeek(const WeekAdherence& week, const StretchCatalog& catalog, Date today, bool current) {
    m_days->setText(Words::days(week.days));
    m_week->setText(tr("Week %1").arg(week.week.week));
    m_later->setEnabled(!current);
    m_today->setVisible(!current);
    m_ring->setPercent(week.percent, week.target > 0);
    m_score->setText(tr("%1 of %2 prescribed days done – %3", "done, prescribed, state")
                         .arg(week.done)
                         .arg(week.target)
                         .arg(WeekWords::state(week.state)));
    m_score->setVisible(week.target > 0);
    m_sentence->setText(WeekWords::sentence(week, catalog));
    // Of today's week it stands on top of all pages.
    m_sentence->setVisible(!current);
    m_cell->clear();
    m_table->showWeek(week, catalog, today);
    const QString summary = WeekWords::summary(week, catalog);
    m_table->setAccessibleDescription(summary);
    setAccessibleDescription(summary);
    m_ring->setAccessibleName(tr("Week's adherence"));
    m_ring->setAccessibleDescription(week.target > 0 ? tr("%1 percent").arg(week.percent)
                                                     : tr("Nothing is asked"));
    m_toDay->setEnabled(m_table->chosenDay().has_value());
}

void WeekPage::showRemarks(const QString& lines) {
    m_remarks->setText(lines);
    m_remarks->setVisible(!lines.isEmpty());
}

void WeekPage::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageUp: Q_EMIT earlierAsked(); return;
    case Qt::Key_PageDown:
        if (m_later->isEnabled())
            Q_EMIT laterAsked();
        return;
    case Qt::Key_Home: Q_EMIT currentAsked(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void WeekPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // Inside restyle() the labels change, not this window, so this does not come round again.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void WeekPage::restyle() {
    const Theme theme = Theme::of(palette());
    m_days->setFont(titleFont(font()));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_score->setFont(strong);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.secondary);
    m_week->setPalette(quiet);
    m_cell->setPalette(quiet);
    QPalette flat = palette();
    flat.setColor(QPalette::Base, theme.window);
    flat.setColor(QPalette::Button, theme.window);
    m_table->setPalette(flat);
    m_table->fit();
}

} // namespace unhunch

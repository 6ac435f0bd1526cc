#include "app/ui/progress/YearPage.h"

#include "app/text/ProgressTables.h"
#include "app/text/ProgressWords.h"
#include "app/ui/PlainButton.h"
#include "app/ui/progress/ChartSection.h"
#include "app/ui/progress/Legend.h"
#include "app/ui/progress/ProgressMarks.h"
#include "app/ui/progress/YearChart.h"
#include "app/ui/Theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace unhunch {

namespace {

Legend::Item mark(DayProgress::Kind kind, double share) {
    return {[kind, share](QPainter& painter, const QRectF& square, const Theme& theme) {
                paintDay(painter, square, kind, share, theme);
            },
            ProgressWords::dayKind(kind)};
}

std::vector<Legend::Item> legend() {
    using Kind = DayProgress::Kind;
    return {mark(Kind::All, 1), mark(Kind::Some, 0.5), mark(Kind::None, 0), mark(Kind::Free, 0),
            mark(Kind::Paused, 0)};
}

} // namespace

YearPage::YearPage(QWidget* parent)
    : ChartPage(parent), m_earlier(turnButton(QStringLiteral("‹"), tr("Earlier year"), widget())),
      m_later(turnButton(QStringLiteral("›"), tr("Later year"), widget())), m_name(new QLabel(widget())),
      m_toDay(plainButton(QStringLiteral("year-to-day"), tr("What I did that &day"), widget())),
      m_chart(new YearChart) {
    m_earlier->setObjectName(QStringLiteral("year-earlier"));
    m_later->setObjectName(QStringLiteral("year-later"));
    m_name->setFont(titleFont(font()));
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_earlier);
    row->addWidget(m_name);
    row->addWidget(m_later);
    row->addStretch();
    row->addWidget(m_toDay);
    content().addLayout(row);
    m_section = new ChartSection(tr("Day by day"), m_chart, new Legend(legend(), this), widget());
    add(m_section);
    content().addStretch(1);
    connect(m_toDay, &QPushButton::clicked, this, [this] {
        if (const auto day = m_chart->chosenDay())
            Q_EMIT dayAsked(*day);
    });
    m_toDay->setEnabled(false);
    connect(m_chart, &Chart::cellReached, this,
            [this] { m_toDay->setEnabled(m_chart->chosenDay().has_value()); });
    connect(m_earlier, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { turn(1); });
}

void YearPage::showYear(const YearShown& shown, const StretchCatalog& catalog, Date today,
                        std::chrono::weekday firstDayOfWeek) {
    m_year = shown.year;
    m_name->setText(QString::number(static_cast<int>(shown.year)));
    m_earlier->setEnabled(shown.hasEarlier);
    m_later->setEnabled(!shown.current);
    m_section->setSummary(ProgressWords::year(shown.sum));
    m_section->setTable(ProgressTables::year(shown.days, catalog));
    m_chart->showYear(shown.days, catalog, today, firstDayOfWeek);
    m_toDay->setEnabled(m_chart->chosenDay().has_value());
}

bool YearPage::turn(int years) {
    if (!(years < 0 ? m_earlier : m_later)->isEnabled())
        return false;
    Q_EMIT yearAsked(m_year + std::chrono::years(years));
    return true;
}

void YearPage::keyPressEvent(QKeyEvent* event) {
    const bool turned =
        (event->key() == Qt::Key_PageUp && turn(-1)) || (event->key() == Qt::Key_PageDown && turn(1));
    if (!turned)
        ChartPage::keyPressEvent(event);
}

void YearPage::changeEvent(QEvent* event) {
    ChartPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_name->setFont(titleFont(font()));
}

} // namespace unhunch

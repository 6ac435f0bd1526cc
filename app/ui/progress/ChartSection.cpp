#include "app/ui/progress/ChartSection.h"

#include "app/ui/progress/Chart.h"
#include "app/ui/progress/Legend.h"
#include "app/ui/progress/TextTableView.h"
#include "app/ui/Theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>

#include <utility>

namespace unhunch {

namespace {

QLabel* words(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChartSection::ChartSection(const QString& heading, Chart* chart, Legend* legend, QWidget* parent)
    : QWidget(parent), m_heading(words(this)), m_summary(words(this)), m_chart(chart),
      m_table(new TextTableView(this)), m_reading(words(this)), m_legend(legend) {
    m_heading->setText(heading);
    m_reading->setObjectName(QStringLiteral("chart-reading"));
    m_summary->setObjectName(QStringLiteral("chart-summary"));
    m_chart->setAccessibleName(heading);
    m_table->setAccessibleName(heading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    auto* head = new QVBoxLayout;
    head->setSpacing(grid / 4);
    head->addWidget(m_heading);
    head->addWidget(m_summary);
    layout->addLayout(head);
    layout->addWidget(m_chart);
    layout->addWidget(m_table, 1);
    if (m_legend)
        layout->addWidget(m_legend);
    layout->addWidget(m_reading);
    connect(m_chart, &Chart::cellRead, m_reading, &QLabel::setText);
    connect(m_chart, &Chart::cellReached, this, &ChartSection::bringIntoSight);
    connect(m_chart, &Chart::cellReached, this, &ChartSection::cellReached);
    connect(m_chart, &Chart::copyAsked, this,
            [this] { QGuiApplication::clipboard()->setText(m_table->copied()); });
    restyle();
    arrange();
}

void ChartSection::setSummary(const QString& sentence) {
    m_summary->setText(sentence);
    m_chart->setAccessibleDescription(sentence);
    m_table->setAccessibleDescription(sentence);
}

void ChartSection::setTable(TextTable table) { m_table->setTable(std::move(table)); }

void ChartSection::setEmpty(bool empty) {
    m_empty = empty;
    arrange();
}

void ChartSection::showAsTable(bool table) {
    m_asTable = table;
    arrange();
}

void ChartSection::arrange() {
    const bool chart = !m_empty && !m_asTable;
    m_table->setVisible(!m_empty && m_asTable);
    m_chart->setVisible(chart);
    m_reading->setVisible(chart);
    if (m_legend)
        m_legend->setVisible(chart);
}

void ChartSection::bringIntoSight() const {
    QWidget* ancestor = parentWidget();
    while (ancestor && !qobject_cast<QScrollArea*>(ancestor))
        ancestor = ancestor->parentWidget();
    auto* scroll = qobject_cast<QScrollArea*>(ancestor);
    if (!scroll || !m_chart->current())
        return;
    const QRect cell = m_chart->areaOf(*m_chart->current()).toAlignedRect();
    const QPoint center = m_chart->mapTo(scroll->widget(), cell.center());
    scroll->ensureVisible(center.x(), center.y(), cell.width(), cell.height());
}

void ChartSection::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void ChartSection::restyle() {
    const Theme theme = Theme::of(palette());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.secondary);
    m_summary->setPalette(quiet);
    // Lines kept free, so that reading a cell does not move the chart.
    m_reading->setMinimumHeight(m_reading->fontMetrics().height());
}

} // namespace unhunch

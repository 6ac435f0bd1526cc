#include "app/ui/progress/StretchesPage.h"

#include "app/text/ProgressTables.h"
#include "app/ui/progress/ChartSection.h"
#include "app/ui/progress/Legend.h"
#include "app/ui/progress/ProgressMarks.h"
#include "app/ui/progress/StretchesChart.h"

#include <QBoxLayout>
#include <QPainter>

namespace unhunch {

namespace {

Legend::Item filled(double share, const QString& words) {
    return {[share](QPainter& painter, const QRectF& square, const Theme& theme) {
                paintFilled(painter, square.adjusted(1, 0, -1, 0), share, theme);
            },
            words};
}

std::vector<Legend::Item> legend() {
    return {filled(1, StretchesPage::tr("all that the week asked")),
            filled(0.5, StretchesPage::tr("part of it")),
            filled(0, StretchesPage::tr("nothing")),
            {[](QPainter& painter, const QRectF& square, const Theme& theme) {
                 paintRest(painter, square, theme);
             },
             StretchesPage::tr("nothing was asked")}};
}

} // namespace

StretchesPage::StretchesPage(QWidget* parent) : ChartPage(parent), m_chart(new StretchesChart) {
    addSpanChoice();
    m_section =
        new ChartSection(tr("Each stretch, week by week"), m_chart, new Legend(legend(), this), widget());
    add(m_section);
    content().addStretch(1);
    connect(m_chart, &Chart::cellActivated, this,
            [this](int cell) { Q_EMIT stretchAsked(m_chart->stretchOf(cell)); });
}

void StretchesPage::showStretches(const StretchesShown& shown, const StretchCatalog& catalog) {
    const bool empty = shown.histories.empty();
    m_section->setSummary(
        empty ? tr("There is no stretch in your plan.")
              : tr("The share at the end is that of what the finished weeks asked for. Enter on "
                   "a week leads to the stretch’s page."));
    m_section->setTable(ProgressTables::stretches(shown.histories, catalog));
    m_section->setEmpty(empty);
    m_chart->showHistories(shown.histories, catalog);
    setSpan(shown.span);
}

} // namespace unhunch

#include "app/ui/progress/ChartPage.h"

#include "app/ui/progress/ChartSection.h"
#include "app/ui/Theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

namespace unhunch {

ChartPage::ChartPage(QWidget* parent) : QScrollArea(parent) {
    auto* page = new QWidget(this);
    m_content = new QVBoxLayout(page);
    m_content->setContentsMargins(3 * grid, grid, 3 * grid, 2 * grid);
    m_content->setSpacing(3 * grid);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    // What scrolls is the window's own ground, not a sheet on it.
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

void ChartPage::add(ChartSection* section) {
    m_sections.push_back(section);
    m_content->addWidget(section);
    connect(section, &ChartSection::cellReached, this, &ChartPage::cellReached);
}

void ChartPage::showAsTable(bool table) {
    for (ChartSection* section : m_sections)
        section->showAsTable(table);
}

void ChartPage::addSpanChoice() {
    auto* group = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    const auto choice = [&](int weeks) {
        auto* button = new QToolButton(widget());
        button->setText(tr("%n weeks", nullptr, weeks));
        button->setCheckable(true);
        button->setAutoRaise(true);
        group->addButton(button, weeks);
        row->addWidget(button);
        return button;
    };
    m_quarter = choice(quarterOfWeeks);
    m_year = choice(yearOfWeeks);
    row->addStretch();
    m_content->addLayout(row);
    connect(group, &QButtonGroup::idClicked, this, &ChartPage::weeksAsked);
}

void ChartPage::setSpan(int weeks) { (weeks == yearOfWeeks ? m_year : m_quarter)->setChecked(true); }

} // namespace unhunch

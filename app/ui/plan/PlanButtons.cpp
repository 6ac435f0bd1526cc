#include "app/ui/plan/PlanButtons.h"

#include "app/ui/PlainButton.h"
#include "app/ui/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace unhunch {

PlanButtons::PlanButtons(QWidget* parent) : QWidget(parent), m_rows(new QHBoxLayout(this)) {
    m_rows->setContentsMargins(0, grid, 0, 0);
    m_rows->setSpacing(grid);
    auto* ofPlan = new QHBoxLayout;
    auto* ofFiles = new QHBoxLayout;
    for (QHBoxLayout* row : {ofPlan, ofFiles})
        row->setSpacing(grid);
    const auto add = [this](QHBoxLayout* row, const char* object, const QString& text,
                            void (PlanButtons::*asked)()) {
        QPushButton* button = plainButton(QLatin1String(object), text, this);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, asked);
    };
    add(ofPlan, "plan-pause-asked", tr("&Pause my plan…"), &PlanButtons::pauseAsked);
    add(ofPlan, "plan-new", tr("Make a stretch of my &own…"), &PlanButtons::newAsked);
    add(ofFiles, "plan-open", tr("Open a plan &file…"), &PlanButtons::openAsked);
    add(ofFiles, "plan-share", tr("&Share my plan…"), &PlanButtons::shareAsked);
    ofPlan->addStretch();
    ofFiles->addStretch();
    m_rows->addLayout(ofPlan, 1);
    m_rows->addLayout(ofFiles);
}

void PlanButtons::setWide(bool wide) {
    m_rows->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

int PlanButtons::minimumWidthInARow() const {
    return m_rows->itemAt(0)->minimumSize().width() + m_rows->spacing() +
           m_rows->itemAt(1)->minimumSize().width();
}

int PlanButtons::minimumWidthInRows() const {
    return std::max(m_rows->itemAt(0)->minimumSize().width(), m_rows->itemAt(1)->minimumSize().width());
}

} // namespace unhunch

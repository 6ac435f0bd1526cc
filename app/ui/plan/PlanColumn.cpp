#include "app/ui/plan/PlanColumn.h"

#include "app/text/PlanWords.h"
#include "app/text/Words.h"
#include "app/ui/PlainButton.h"
#include "app/ui/plan/MoveButtons.h"
#include "app/ui/plan/NoteLabel.h"
#include "app/ui/plan/PlanList.h"
#include "app/ui/Theme.h"
#include "app/ui/WrappingCheckBox.h"
#include "core/week/PlanTime.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

PlanColumn::PlanColumn(QWidget* parent)
    : QWidget(parent), m_list(new PlanList(this)),
      m_workDays(new WrappingCheckBox(tr("The whole plan on work days only"), this)),
      m_time(new QLabel(this)), m_hint(new NoteLabel(this)) {
    m_workDays->setObjectName(QStringLiteral("plan-work-days"));
    m_time->setObjectName(QStringLiteral("plan-time"));
    m_time->setTextFormat(Qt::PlainText);
    m_time->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_list, 1);
    layout->addWidget(buildButtons());
    layout->addWidget(m_workDays);
    layout->addWidget(m_time);
    layout->addWidget(m_hint);
    setFocusProxy(m_list);
    connect(m_list, &PlanList::removeAsked, this, &PlanColumn::askToRemove);
    connect(m_list, &PlanList::orderAsked, this, &PlanColumn::orderAsked);
    connect(m_list, &PlanList::chosen, this, [this](const StretchId& stretch) {
        showButtons();
        Q_EMIT chosen(stretch);
    });
    connect(m_workDays, &QCheckBox::clicked, this, &PlanColumn::askForDays);
    restyle();
}

QWidget* PlanColumn::buildButtons() {
    auto* buttons = new QWidget(this);
    auto* add = plainButton(QStringLiteral("plan-add"), tr("&Add…"), buttons);
    m_remove = plainButton(QStringLiteral("plan-remove"), tr("Re&move"), buttons);
    m_move = new MoveButtons(QStringLiteral("plan"), tr("Move up"), tr("Move down"), buttons);
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(add);
    layout->addWidget(m_remove);
    layout->addStretch();
    layout->addWidget(m_move);
    connect(add, &QPushButton::clicked, this, &PlanColumn::addAsked);
    connect(m_remove, &QPushButton::clicked, this, &PlanColumn::askToRemove);
    connect(m_move, &MoveButtons::moved, m_list, &PlanList::move);
    return buttons;
}

void PlanColumn::setPlan(const PlanShown& plan) {
    m_list->setPlan(plan);
    showDays(plan);
    showTime(plan);
    showButtons();
}

StretchId PlanColumn::current() const { return m_list->current(); }

void PlanColumn::setCurrent(const StretchId& stretch) { m_list->setCurrent(stretch); }

void PlanColumn::askToRemove() {
    if (const StretchId stretch = current(); !stretch.empty())
        Q_EMIT removeAsked(stretch);
}

void PlanColumn::askForDays(bool workDaysOnly) {
    Q_EMIT daysAsked(workDaysOnly ? PlanWords::workDays() : everyDay);
}

void PlanColumn::showDays(const PlanShown& plan) {
    const auto onWorkDays = std::ranges::count(plan.chosen, PlanWords::workDays(), &ChosenStretch::days);
    // Some of it is a third state to see, which nobody can choose.
    m_workDays->setTristate(onWorkDays > 0 && std::cmp_less(onWorkDays, plan.chosen.size()));
    m_workDays->setCheckState(onWorkDays == 0            ? Qt::Unchecked
                              : m_workDays->isTristate() ? Qt::PartiallyChecked
                                                         : Qt::Checked);
}

void PlanColumn::showTime(const PlanShown& plan) {
    const PlanTime time = timeAskedFor(plan.chosen, plan.catalog, plan.person);
    m_time->setText(tr("Your plan asks for about %1 a day, %2 a week.", "two lengths of time")
                        .arg(Words::duration(time.day), Words::duration(time.week)));
    const bool tooMuch = plan.offeredADay.count() > 0 && time.day > plan.offeredADay;
    m_hint->setVisible(tooMuch);
    m_hint->setText(tr("Your breaks give about %1 a day. Choose fewer stretches, or longer breaks in the "
                       "preferences.")
                        .arg(Words::duration(plan.offeredADay)));
}

void PlanColumn::showButtons() {
    m_remove->setEnabled(m_list->currentItem() && m_list->count() > 1);
    m_move->showFor(m_list->currentRow(), m_list->count());
}

void PlanColumn::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void PlanColumn::restyle() {
    const Theme theme = Theme::of(palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.secondary);
    m_time->setPalette(quiet);
    QPalette list = palette();
    list.setColor(QPalette::Base, theme.card);
    m_list->setPalette(list);
}

} // namespace unhunch

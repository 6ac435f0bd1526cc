#include "app/ui/preferences/SidePage.h"

#include "app/text/SideReminderWords.h"
#include "app/ui/preferences/OwnReminders.h"
#include "app/ui/preferences/PageParts.h"
#include "app/ui/Theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

/// As it is offered: the interval in the preferences, or the usual one.
SideReminder promptIn(const std::vector<SideReminder>& reminders, MicroPrompt prompt, bool& wanted) {
    const auto found =
        std::ranges::find(reminders, decltype(SideReminder::what)(prompt), &SideReminder::what);
    wanted = found != reminders.end();
    return wanted ? *found : usualPrompt(prompt);
}

} // namespace

SidePage::SidePage(const Preferences& preferences, QWidget* parent) : QWidget(parent) {
    auto* layout = pageLayout(this);
    layout->addWidget(buildPrompts(preferences));
    auto* own = new QGroupBox(tr("My own reminders"), this);
    m_own = new OwnReminders(preferences.sideReminders, own);
    auto* ownLayout = new QVBoxLayout(own);
    ownLayout->addWidget(m_own);
    layout->addWidget(own);
    layout->addStretch();
}

QWidget* SidePage::buildPrompts(const Preferences& preferences) {
    auto* group = new QGroupBox(tr("Small pauses"), this);
    auto* rows = new QGridLayout;
    rows->setColumnStretch(0, 1);
    rows->setHorizontalSpacing(2 * grid);
    for (const MicroPrompt prompt : {MicroPrompt::Posture, MicroPrompt::LookAway, MicroPrompt::Breathe}) {
        bool wanted = false;
        const SideReminder reminder = promptIn(preferences.sideReminders, prompt, wanted);
        const QString title = SideReminderWords::title(reminder);
        auto* box = new QCheckBox(title, group);
        box->setToolTip(SideReminderWords::advice(reminder));
        box->setChecked(wanted);
        auto* interval = new QSpinBox(group);
        interval->setRange(static_cast<int>(shortestSideInterval.count()),
                           static_cast<int>(longestSideInterval.count()));
        interval->setSingleStep(5);
        interval->setPrefix(tr("every ", "before a number of minutes"));
        interval->setSuffix(tr(" min"));
        interval->setAccessibleName(tr("%1: minutes of work between", "name of a small pause").arg(title));
        interval->setValue(static_cast<int>(std::get<AfterWork>(reminder.when).interval.count()));
        interval->setEnabled(wanted);
        connect(box, &QCheckBox::toggled, interval, &QWidget::setEnabled);
        const int row = rows->rowCount();
        rows->addWidget(box, row, 0);
        rows->addWidget(interval, row, 1);
        m_prompts[prompt] = {box, interval};
    }
    auto* layout = new QVBoxLayout(group);
    layout->addLayout(rows);
    layout->addWidget(
        hintLine(tr("A line that stays for half a minute, never around a break or while something else "
                    "holds reminders back. None counts as a stretch."),
                 group));
    return group;
}

void SidePage::writeTo(Preferences& preferences) const {
    preferences.sideReminders.clear();
    for (const auto& [prompt, row] : m_prompts) {
        if (!row.wanted->isChecked())
            continue;
        SideReminder reminder = usualPrompt(prompt);
        reminder.when = AfterWork{std::chrono::minutes{row.interval->value()}};
        preferences.sideReminders.push_back(reminder);
    }
    const std::vector<SideReminder>& own = m_own->reminders();
    preferences.sideReminders.insert(preferences.sideReminders.end(), own.begin(), own.end());
}

} // namespace unhunch

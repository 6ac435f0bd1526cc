#include "app/ui/preferences/BreakPage.h"

#include "app/ui/preferences/PageParts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

namespace unhunch {

namespace {

QSpinBox* minutesBox(std::chrono::minutes value, std::chrono::minutes least, std::chrono::minutes most,
                     QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(static_cast<int>(least.count()), static_cast<int>(most.count()));
    box->setSuffix(BreakPage::tr(" min"));
    box->setValue(static_cast<int>(value.count()));
    return box;
}

} // namespace

BreakPage::BreakPage(const Preferences& preferences, bool canStartWithSession, QWidget* parent)
    : QWidget(parent) {
    auto* layout = pageLayout(this);
    layout->addWidget(buildReminders(preferences));
    layout->addWidget(buildGeneral(preferences, canStartWithSession));
    layout->addStretch();
}

QWidget* BreakPage::buildReminders(const Preferences& preferences) {
    auto* group = new QGroupBox(tr("Reminders"), this);
    m_interval = minutesBox(preferences.workInterval, BreakPolicy::shortestInterval,
                            BreakPolicy::longestInterval, group);
    m_interval->setSingleStep(5);
    m_snooze = new QComboBox(group);
    for (const int minutes : {5, 10, 15})
        m_snooze->addItem(tr("%1 min").arg(minutes), minutes);
    m_snooze->setCurrentIndex(std::max(0, m_snooze->findData(static_cast<int>(preferences.snooze.count()))));
    m_breakLength = minutesBox(preferences.breakLength, shortestBreak, longestBreak, group);

    auto* form = new QFormLayout(group);
    form->addRow(tr("&Work between breaks"), m_interval);
    form->addRow(tr("S&nooze for"), m_snooze);
    form->addRow(tr("&Break takes at most"), m_breakLength);
    m_absence =
        hintLine(tr("This desktop does not tell when you leave the desk, so breaks come by the clock alone. "
                    "Lock the screen as you go: that counts as rest."),
                 group);
    m_absence->hide();
    form->addRow(m_absence);
    return group;
}

QWidget* BreakPage::buildGeneral(const Preferences& preferences, bool canStartWithSession) {
    auto* group = new QGroupBox(tr("General"), this);
    m_startWithSession = new QCheckBox(tr("Start when I &log in"), group);
    m_startWithSession->setChecked(preferences.startWithSession);
    m_startWithSession->setEnabled(canStartWithSession);
    if (!canStartWithSession)
        m_startWithSession->setToolTip(tr("Unhunch cannot set this on your system yet. "
                                          "Add it to your system’s own list of startup programs."));
    auto* layout = new QVBoxLayout(group);
    layout->addWidget(m_startWithSession);
    return group;
}

void BreakPage::setAbsenceTold(bool told) { m_absence->setVisible(!told); }

void BreakPage::writeTo(Preferences& preferences) const {
    preferences.workInterval = std::chrono::minutes{m_interval->value()};
    preferences.snooze = std::chrono::minutes{m_snooze->currentData().toInt()};
    preferences.breakLength = std::chrono::minutes{m_breakLength->value()};
    preferences.startWithSession = m_startWithSession->isChecked();
}

} // namespace unhunch

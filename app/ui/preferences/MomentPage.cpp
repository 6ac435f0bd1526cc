#include "app/ui/preferences/MomentPage.h"

#include "app/text/Words.h"
#include "app/ui/preferences/PageParts.h"
#include "app/ui/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QSpinBox>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

/// The length among those that are offered; one that a file alone names is offered as well.
QComboBox* noticeBox(seconds chosen, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->addItem(MomentPage::tr("No"), 0);
    for (const seconds length : {30s, 60s, 120s})
        box->addItem(MomentPage::tr("%1 before").arg(Words::duration(length)),
                     static_cast<int>(length.count()));
    const int wanted = static_cast<int>(chosen.count());
    if (box->findData(wanted) < 0)
        box->addItem(MomentPage::tr("%1 before").arg(Words::duration(chosen)), wanted);
    box->setCurrentIndex(box->findData(wanted));
    return box;
}

} // namespace

MomentPage::MomentPage(const Preferences& preferences, QWidget* parent) : QWidget(parent) {
    auto* layout = pageLayout(this);
    layout->addWidget(buildAsking(preferences));
    layout->addWidget(buildGates(preferences));
    layout->addStretch();
}

QWidget* MomentPage::buildAsking(const Preferences& preferences) {
    auto* group = new QGroupBox(tr("Asking"), this);
    m_notice = noticeBox(preferences.notice, group);
    m_snoozeLimit = new QSpinBox(group);
    m_snoozeLimit->setRange(0, mostSnoozes);
    m_snoozeLimit->setSpecialValueText(tr("As often as I like"));
    m_snoozeLimit->setValue(preferences.snoozeLimit);
    m_firm = new QCheckBox(tr("B&egin by itself when I pause"), group);
    m_firm->setChecked(preferences.firm);

    auto* form = new QFormLayout(group);
    form->addRow(tr("Quiet &notice"), m_notice);
    form->addRow(tr("&Snoozes for one break"), m_snoozeLimit);
    form->addRow(m_firm);
    form->addRow(hintLine(tr("Once a break is due and you let go of keyboard and mouse, the guide opens. "
                             "Snooze it, or leave it with Esc."),
                          group));
    return group;
}

QWidget* MomentPage::buildGates(const Preferences& preferences) {
    auto* group = new QGroupBox(tr("Wait while"), this);
    auto* layout = new QVBoxLayout(group);
    for (const auto& [gate, text] : {std::pair(Gate::DoNotDisturb, tr("“&Do not disturb” is on")),
                                     std::pair(Gate::Microphone, tr("a &microphone is in use, as in a call")),
                                     std::pair(Gate::Camera, tr("a &camera is in use")),
                                     std::pair(Gate::FullScreen, tr("a program fills the sc&reen")),
                                     std::pair(Gate::Typing, tr("I am &typing (two minutes at most)"))}) {
        auto* box = new QCheckBox(text, group);
        box->setChecked(preferences.gates.contains(gate));
        layout->addWidget(box);
        m_gates[gate] = box;
    }
    layout->addWidget(hintLine(tr("A reminder that had to wait comes as soon as it can."), group));
    m_pauses = hintLine(
        tr("What is grey needs a desktop that tells when keyboard and mouse rest; this one does not."),
        group);
    m_pauses->hide();
    layout->addWidget(m_pauses);
    return group;
}

void MomentPage::setPausesTold(bool told) {
    m_firm->setEnabled(told);
    m_gates.at(Gate::Typing)->setEnabled(told);
    m_pauses->setVisible(!told);
}

void MomentPage::writeTo(Preferences& preferences) const {
    preferences.notice = seconds{m_notice->currentData().toInt()};
    preferences.snoozeLimit = m_snoozeLimit->value();
    preferences.firm = m_firm->isChecked();
    preferences.gates.clear();
    for (const auto& [gate, box] : m_gates) {
        if (box->isChecked())
            preferences.gates.insert(gate);
    }
}

} // namespace unhunch

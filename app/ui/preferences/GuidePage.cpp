#include "app/ui/preferences/GuidePage.h"

#include "app/ui/preferences/PageParts.h"
#include "app/ui/preferences/PercentSlider.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace unhunch {

namespace {

/// The choices of movement, as their row in the box.
enum Movement { AsDesktop, Smooth, KeyPoses };

Movement movementOf(const std::optional<bool>& reduced) {
    if (!reduced)
        return AsDesktop;
    return *reduced ? KeyPoses : Smooth;
}

/// A switch with a button beside it that lets one hear what it is about.
QWidget* withTry(QCheckBox* box, QPushButton* button, QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(box, 1);
    layout->addWidget(button);
    return row;
}

} // namespace

GuidePage::GuidePage(const Preferences& preferences, QWidget* parent) : QWidget(parent) {
    auto* layout = pageLayout(this);
    layout->addWidget(buildVoice(preferences));
    layout->addWidget(buildChimes(preferences));
    layout->addWidget(buildPicture(preferences));
    layout->addWidget(buildQuestion(preferences));
    layout->addStretch();
}

QWidget* GuidePage::buildVoice(const Preferences& preferences) {
    auto* group = new QGroupBox(tr("Voice"), this);
    m_voice = new QCheckBox(tr("&Speak steps and counts"), group);
    auto* hear = new QPushButton(tr("&Try"), group);
    hear->setAccessibleName(tr("Try the voice"));
    m_voiceRate = new PercentSlider(preferences.voiceRate, slowestVoice, fastestVoice, group);
    m_voiceVolume = new PercentSlider(preferences.voiceVolume, 0, fullVolume, group);
    m_voiceFault = faultLine(group);

    auto* form = new QFormLayout(group);
    form->addRow(withTry(m_voice, hear, group));
    form->addRow(tr("&Pace"), m_voiceRate);
    form->addRow(tr("&Volume"), m_voiceVolume);
    form->addRow(m_voiceFault);

    for (QWidget* widget : std::initializer_list<QWidget*>{hear, m_voiceRate, m_voiceVolume}) {
        widget->setEnabled(preferences.voice);
        connect(m_voice, &QCheckBox::toggled, widget, &QWidget::setEnabled);
    }
    m_voice->setChecked(preferences.voice);
    connect(hear, &QPushButton::clicked, this, &GuidePage::voiceTried);
    return group;
}

QWidget* GuidePage::buildChimes(const Preferences& preferences) {
    auto* group = new QGroupBox(tr("Chimes"), this);
    m_sound = new QCheckBox(tr("Play soft &chimes"), group);
    auto* hear = new QPushButton(tr("T&ry"), group);
    hear->setAccessibleName(tr("Try a chime"));
    m_chimeVolume = new PercentSlider(preferences.chimeVolume, 0, fullVolume, group);
    m_soundFault = faultLine(group);

    auto* form = new QFormLayout(group);
    form->addRow(withTry(m_sound, hear, group));
    form->addRow(tr("V&olume"), m_chimeVolume);
    form->addRow(m_soundFault);

    for (QWidget* widget : std::initializer_list<QWidget*>{hear, m_chimeVolume}) {
        widget->setEnabled(preferences.sound);
        connect(m_sound, &QCheckBox::toggled, widget, &QWidget::setEnabled);
    }
    m_sound->setChecked(preferences.sound);
    connect(hear, &QPushButton::clicked, this, &GuidePage::soundTried);
    return group;
}

QWidget* GuidePage::buildPicture(const Preferences& preferences) {
    auto* group = new QGroupBox(tr("Picture"), this);
    m_fullScreen = new QCheckBox(tr("&Full screen, and dim the other screens"), group);
    m_fullScreen->setChecked(preferences.fullScreenGuide);
    m_movement = new QComboBox(group);
    m_movement->insertItem(AsDesktop, tr("As on my desktop"));
    m_movement->insertItem(Smooth, tr("Smooth"));
    m_movement->insertItem(KeyPoses, tr("Reduced: poses only"));
    m_movement->setCurrentIndex(movementOf(preferences.reduceMotion));

    auto* form = new QFormLayout(group);
    form->addRow(m_fullScreen);
    form->addRow(tr("&Movement"), m_movement);
    return group;
}

QWidget* GuidePage::buildQuestion(const Preferences& preferences) {
    auto* group = new QGroupBox(tr("Tension"), this);
    m_asksTension = new QCheckBox(tr("&Ask how tense my upper back is, before and after"), group);
    m_asksTension->setObjectName(QStringLiteral("preferences-ask-tension"));
    m_asksTension->setChecked(preferences.asksTension);
    auto* layout = new QVBoxLayout(group);
    layout->addWidget(m_asksTension);
    layout->addWidget(hintLine(tr("You never have to answer; Progress shows what you said."), group));
    return group;
}

void GuidePage::setSounds(bool voice, bool chimes) {
    m_voice->setChecked(voice);
    m_sound->setChecked(chimes);
}

void GuidePage::setVoiceFault(const QString& fault) { showFault(m_voiceFault, fault); }

void GuidePage::setSoundFault(const QString& fault) { showFault(m_soundFault, fault); }

void GuidePage::writeTo(Preferences& preferences) const {
    preferences.voice = m_voice->isChecked();
    preferences.voiceRate = m_voiceRate->value();
    preferences.voiceVolume = m_voiceVolume->value();
    preferences.sound = m_sound->isChecked();
    preferences.chimeVolume = m_chimeVolume->value();
    preferences.fullScreenGuide = m_fullScreen->isChecked();
    preferences.asksTension = m_asksTension->isChecked();
    switch (m_movement->currentIndex()) {
    case Smooth: preferences.reduceMotion = false; break;
    case KeyPoses: preferences.reduceMotion = true; break;
    default: preferences.reduceMotion.reset();
    }
}

} // namespace unhunch

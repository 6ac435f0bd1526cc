#pragma once

#include "app/settings/Preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace unhunch {

class PercentSlider;

/// The preferences about how a break is led: voice, chimes, picture, what is asked.
class GuidePage : public QWidget {
    Q_OBJECT
public:
    explicit GuidePage(const Preferences& preferences, QWidget* parent = nullptr);

    /// Writes what this page is about.
    void writeTo(Preferences& preferences) const;
    /// What was chosen elsewhere meanwhile.
    void setSounds(bool voice, bool chimes);
    /// What is wrong with the voice (or the sound), and what to do; empty when nothing is known to be.
    void setVoiceFault(const QString& fault);
    void setSoundFault(const QString& fault);

Q_SIGNALS:
    /// The person wants to hear the voice (or a chime) as it is set now.
    void voiceTried();
    void soundTried();

private:
    QWidget* buildVoice(const Preferences& preferences);
    QWidget* buildChimes(const Preferences& preferences);
    QWidget* buildPicture(const Preferences& preferences);
    QWidget* buildQuestion(const Preferences& preferences);

    QCheckBox* m_voice = nullptr;
    PercentSlider* m_voiceRate = nullptr;
    PercentSlider* m_voiceVolume = nullptr;
    QLabel* m_voiceFault = nullptr;
    QCheckBox* m_sound = nullptr;
    PercentSlider* m_chimeVolume = nullptr;
    QLabel* m_soundFault = nullptr;
    QCheckBox* m_fullScreen = nullptr;
    QComboBox* m_movement = nullptr;
    QCheckBox* m_asksTension = nullptr;
};

} // namespace unhunch

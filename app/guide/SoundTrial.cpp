#include "app/guide/SoundTrial.h"

#include "app/text/GuideSpeech.h"
#include "app/ui/preferences/PreferencesDialog.h"

#include <utility>

namespace unhunch {

SoundTrial::SoundTrial(PreferencesDialog& dialog, SoundMakers makers)
    : QObject(&dialog), m_dialog(dialog), m_makers(std::move(makers)) {
    connect(&dialog, &PreferencesDialog::voiceTried, this, &SoundTrial::tryVoice);
    connect(&dialog, &PreferencesDialog::soundTried, this, &SoundTrial::tryChimes);
}

void SoundTrial::tryVoice() {
    if (!m_voice) {
        m_voice = m_makers.voice();
        connect(m_voice.get(), &Voice::ready, this, [this](const QString&, const QString& lack) {
            m_dialog.setVoiceFault(lack);
            m_voice->say(GuideSpeech::sample());
        });
        connect(m_voice.get(), &Voice::unavailable, &m_dialog, &PreferencesDialog::setVoiceFault);
    }
    const Preferences set = m_dialog.preferences();
    m_voice->open({GuideSpeech::language(), set.voiceRate, set.voiceVolume}); // each is answered with ready()
}

void SoundTrial::tryChimes() {
    const int volume = m_dialog.preferences().chimeVolume;
    if (m_chimes) {
        m_chimes->open(volume);
        m_chimes->play(Chime::Start);
        return;
    }
    m_chimes = m_makers.chimes();
    connect(m_chimes.get(), &Chimes::ready, this, [this] {
        m_dialog.setSoundFault({});
        m_chimes->play(Chime::Start);
    });
    connect(m_chimes.get(), &Chimes::unavailable, &m_dialog, &PreferencesDialog::setSoundFault);
    m_chimes->open(volume);
}

} // namespace unhunch

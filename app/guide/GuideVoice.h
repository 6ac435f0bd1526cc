#pragma once

#include "app/platform/Chimes.h"
#include "app/platform/Voice.h"
#include "core/catalog/Stretch.h"
#include "core/guide/GuideCue.h"
#include "core/guide/GuideProgress.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace unhunch {

class Clock;
struct Preferences;

/// What makes the two kinds of sound; tests put others in their place.
struct SoundMakers {
    std::function<std::unique_ptr<Voice>()> voice = makeVoice;
    std::function<std::unique_ptr<Chimes>()> chimes = makeChimes;
};

/// Speaks and chimes what the guide tells. Nothing is queued: a count is spoken at its moment or not at all, and takes
/// the place of what is being said; a step is begun only if it will be over before the next count. While paused it is
/// silent. What the person does not want to hear is not loaded.
class GuideVoice : public QObject {
    Q_OBJECT
public:
    /// `progress` says where the guide stands now; it and `clock` must outlive this.
    GuideVoice(const Clock& clock, std::function<GuideProgress()> progress, SoundMakers makers = {},
               QObject* parent = nullptr);
    ~GuideVoice() override;

    /// Takes over whether to speak and chime, and how, at once.
    void apply(const Preferences& preferences);

    /// A stretch begins, or goes on in another form.
    void showStretch(const unhunch::Stretch& stretch);
    /// Cues that are told in one go are heard as one.
    void heed(const unhunch::GuideCue& cue);
    void setPaused(bool paused);
    /// The routine is over.
    void end();

Q_SIGNALS:
    /// Why the voice (the chimes) cannot be heard, or not as wanted, and what to do.
    void voiceFault(const QString& fault);
    void soundFault(const QString& fault);

private:
    void takeVoice(const Preferences& preferences);
    void takeChimes(const Preferences& preferences);
    void hear();
    void chime(const std::vector<GuideCue>& cues);
    void stopSpeaking();
    void say(const QString& text);
    void sayIfItFits(const QStringList& choices);
    void continueScript();
    [[nodiscard]] std::vector<GuideCue> inTime() const;
    [[nodiscard]] QStringList wordsFor(const std::vector<GuideCue>& cues) const;
    [[nodiscard]] QStringList wordsForMove(int repetition, int phase) const;
    [[nodiscard]] std::chrono::milliseconds lengthOf(const QString& text) const;

    const Clock& m_clock;
    std::function<GuideProgress()> m_progress;
    SoundMakers m_makers;
    std::unique_ptr<Voice> m_voice;
    std::unique_ptr<Chimes> m_chimes;
    VoiceSettings m_settings;
    int m_chimeVolume = -1;
    bool m_canSpeak = false;

    Stretch m_stretch;
    bool m_firstStretch = true;
    std::vector<GuideCue> m_cues; ///< told, not yet heard
    QStringList m_script;         ///< said bit by bit where there is room
    qsizetype m_nextLine = 0;
    int m_scriptSet = 1;    ///< the set in which it is said
    bool m_reading = false; ///< a line of the script is being said
    Instant m_busyUntil;
    bool m_paused = false;
    bool m_over = false;
};

} // namespace unhunch

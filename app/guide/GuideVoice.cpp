#include "app/guide/GuideVoice.h"

#include "app/guide/GuidePace.h"
#include "app/platform/Clock.h"
#include "app/settings/Preferences.h"
#include "app/text/GuideSpeech.h"

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Kind = GuideCue::Kind;

/// A count that comes later than this does not match the figure any more.
constexpr milliseconds countPatience = 100ms;
/// An announcement that comes later than this is no longer true.
constexpr milliseconds patience = 1s;
/// Between the end of a line and the next count.
constexpr milliseconds breather = 150ms;
/// The breath is named for as many repetitions; then the movement alone.
constexpr int repetitionsWithBreath = 3;

bool isCount(Kind kind) {
    return kind == Kind::RepetitionStarted || kind == Kind::PhaseStarted || kind == Kind::LastSeconds;
}

const GuideCue* find(const std::vector<GuideCue>& cues, Kind kind) {
    const auto found = std::ranges::find(cues, kind, &GuideCue::kind);
    return found == cues.end() ? nullptr : &*found;
}

} // namespace

GuideVoice::GuideVoice(const Clock& clock, std::function<GuideProgress()> progress, SoundMakers makers,
                       QObject* parent)
    : QObject(parent), m_clock(clock), m_progress(std::move(progress)), m_makers(std::move(makers)) {}

GuideVoice::~GuideVoice() = default;

void GuideVoice::apply(const Preferences& preferences) {
    takeVoice(preferences);
    takeChimes(preferences);
}

void GuideVoice::takeVoice(const Preferences& preferences) {
    if (!preferences.voice) {
        m_voice.reset();
        m_canSpeak = false;
        m_reading = false;
        return;
    }
    const VoiceSettings settings{GuideSpeech::language(), preferences.voiceRate, preferences.voiceVolume};
    const bool sounds = m_voice != nullptr;
    if (sounds && settings == m_settings)
        return;
    m_settings = settings;
    if (!sounds) {
        m_voice = m_makers.voice();
        connect(m_voice.get(), &Voice::ready, this, [this](const QString&, const QString& lack) {
            m_canSpeak = true;
            Q_EMIT voiceFault(lack);
            continueScript();
        });
        connect(m_voice.get(), &Voice::unavailable, this, [this](const QString& why) {
            m_canSpeak = false;
            Q_EMIT voiceFault(why);
        });
        connect(m_voice.get(), &Voice::silent, this, [this] {
            m_busyUntil = m_clock.instant();
            m_reading = false;
            continueScript();
        });
    }
    m_voice->open(m_settings);
}

void GuideVoice::takeChimes(const Preferences& preferences) {
    if (!preferences.sound) {
        m_chimes.reset();
        return;
    }
    const bool sounds = m_chimes != nullptr;
    if (sounds && preferences.chimeVolume == m_chimeVolume)
        return;
    m_chimeVolume = preferences.chimeVolume;
    if (!sounds) {
        m_chimes = m_makers.chimes();
        connect(m_chimes.get(), &Chimes::ready, this, [this] { Q_EMIT soundFault({}); });
        connect(m_chimes.get(), &Chimes::unavailable, this, &GuideVoice::soundFault);
    }
    m_chimes->open(m_chimeVolume);
}

void GuideVoice::showStretch(const Stretch& stretch) {
    if (m_reading)
        stopSpeaking(); // a line about what is not shown any more
    const bool other = m_firstStretch || stretch.id != m_stretch.id;
    m_script = GuideSpeech::script(stretch, m_firstStretch || !other);
    m_nextLine = 0;
    m_scriptSet = m_progress().set;
    m_stretch = stretch;
    m_firstStretch = false;
    continueScript();
}

void GuideVoice::heed(const GuideCue& cue) {
    m_cues.push_back(cue);
    if (m_cues.size() == 1)
        QMetaObject::invokeMethod(this, &GuideVoice::hear, Qt::QueuedConnection);
}

void GuideVoice::setPaused(bool paused) {
    m_paused = paused;
    if (!paused) {
        continueScript();
        return;
    }
    // The line that is cut short is said again.
    if (m_reading)
        --m_nextLine;
    stopSpeaking();
    if (m_chimes)
        m_chimes->stop();
}

void GuideVoice::end() {
    const std::vector<GuideCue> cues = std::exchange(m_cues, {});
    m_over = true;
    if (!find(cues, Kind::SetFinished)) {
        stopSpeaking(); // stopped, not led to its end
        return;
    }
    if (m_chimes)
        m_chimes->play(Chime::End);
    say(GuideSpeech::wellDone());
}

void GuideVoice::hear() {
    const std::vector<GuideCue> cues = inTime();
    m_cues.clear();
    if (m_paused || m_over || cues.empty())
        return;
    chime(cues);
    if (find(cues, Kind::GetReady) && m_nextLine > 1) {
        m_nextLine = 0; // begun again
        stopSpeaking();
    }
    sayIfItFits(wordsFor(cues));
    continueScript();
}

std::vector<GuideCue> GuideVoice::inTime() const {
    std::vector<GuideCue> cues;
    std::ranges::copy_if(m_cues, std::back_inserter(cues), [now = m_clock.instant()](const GuideCue& cue) {
        return now - cue.at <= (isCount(cue.kind) ? countPatience : patience);
    });
    return cues;
}

void GuideVoice::chime(const std::vector<GuideCue>& cues) {
    if (!m_chimes)
        return;
    if (find(cues, Kind::SideChanged))
        m_chimes->play(Chime::Side);
    else if (find(cues, Kind::SetStarted))
        m_chimes->play(Chime::Start);
    else if (find(cues, Kind::SetFinished))
        m_chimes->play(Chime::SetEnd);
    else if (const GuideCue* last = find(cues, Kind::LastSeconds); last && last->number <= 3)
        m_chimes->play(Chime::Tick);
}

QStringList GuideVoice::wordsFor(const std::vector<GuideCue>& cues) const {
    const GuideCue* const phase = find(cues, Kind::PhaseStarted);
    if (const GuideCue* const repetition = find(cues, Kind::RepetitionStarted))
        return wordsForMove(repetition->number, phase ? phase->number : -1);
    if (phase)
        return wordsForMove(0, phase->number);
    if (const GuideCue* const last = find(cues, Kind::LastSeconds))
        return {GuideSpeech::secondsLeft(last->number)};
    const GuideProgress progress = m_progress();
    if (find(cues, Kind::SetStarted))
        return {GuideSpeech::hold(progress)};
    if (find(cues, Kind::RestStarted))
        return GuideSpeech::rest(progress, find(cues, Kind::SideChanged));
    if (find(cues, Kind::HalfTime))
        return {GuideSpeech::halfTime(progress.length - progress.elapsed)};
    return {};
}

QStringList GuideVoice::wordsForMove(int repetition, int phase) const {
    const GuideProgress progress = m_progress();
    QStringList counts =
        repetition > 0 ? GuideSpeech::repetition(repetition, progress.repetitions) : QStringList();
    if (phase < 0 || static_cast<std::size_t>(phase) >= m_stretch.phases.size())
        return counts;
    const MovementPhase& movement = m_stretch.phases[static_cast<std::size_t>(phase)];
    QStringList choices;
    const auto add = [&](bool withBreath) {
        const QString words = GuideSpeech::phase(movement, withBreath);
        choices << (counts.isEmpty() ? words : QStringLiteral("%1. %2").arg(counts.last(), words));
    };
    if (progress.repetition <= repetitionsWithBreath)
        add(true);
    add(false);
    return choices + counts;
}

void GuideVoice::sayIfItFits(const QStringList& choices) {
    if (choices.isEmpty())
        return;
    const milliseconds time = timeToNextCount(m_stretch, m_progress());
    const auto fitting =
        std::ranges::find_if(choices, [&](const QString& text) { return lengthOf(text) <= time; });
    if (fitting != choices.end())
        say(*fitting);
    else if (choices.last().size() <= 2)
        say(choices.last()); // a bare count is over in time at any tempo
}

void GuideVoice::say(const QString& text) {
    if (!m_canSpeak || m_paused)
        return;
    m_reading = false;
    m_busyUntil = m_clock.instant() + lengthOf(text);
    m_voice->say(text);
}

void GuideVoice::stopSpeaking() {
    m_reading = false;
    m_busyUntil = m_clock.instant();
    if (m_canSpeak)
        m_voice->stop();
}

void GuideVoice::continueScript() {
    if (!m_canSpeak || m_paused || m_over || m_clock.instant() < m_busyUntil)
        return;
    const GuideProgress progress = m_progress();
    const bool moves = progress.phase == GuidePhase::Move;
    const bool listens =
        progress.phase == GuidePhase::GetReady || progress.phase == GuidePhase::Hold || moves;
    if (!listens || progress.set != m_scriptSet || progress.side == GuideSide::Right)
        return;
    const auto neverFits = [&, gap = longestGap(m_stretch, progress)](const QString& line) {
        return moves && lengthOf(line) + breather > gap;
    };
    while (m_nextLine < m_script.size() && neverFits(m_script[m_nextLine]))
        ++m_nextLine;
    if (m_nextLine >= m_script.size() ||
        lengthOf(m_script[m_nextLine]) + breather > timeToNextCount(m_stretch, progress))
        return;
    say(m_script[m_nextLine++]);
    m_reading = true;
}

milliseconds GuideVoice::lengthOf(const QString& text) const {
    return GuideSpeech::lengthOf(text, m_settings.rate);
}

} // namespace unhunch

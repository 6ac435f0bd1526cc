#pragma once

#include "app/guide/GuideVoice.h"
#include "tests/support/FakeClock.h"

#include <QStringList>

#include <chrono>
#include <string>
#include <vector>

namespace unhunch::test {

/// Something that was heard, or made silent ("(silence)"), and when.
struct Heard {
    std::chrono::milliseconds at{0}; ///< since the test began
    std::string text;

    friend bool operator==(const Heard&, const Heard&) = default;
};

/// What the fakes have done; it outlives them.
struct SoundLog {
    const FakeClock* clock = nullptr;
    Instant began;
    std::vector<Heard> said;
    std::vector<Heard> chimed;
    std::vector<VoiceSettings> opened;
    std::vector<int> volumes;
    int voices = 0; ///< alive now
    int chimes = 0;

    [[nodiscard]] std::chrono::milliseconds now() const { return clock->instant() - began; }
};

class FakeVoice final : public Voice {
    Q_OBJECT
public:
    explicit FakeVoice(SoundLog& log) : m_log(log) { ++m_log.voices; }
    ~FakeVoice() override { --m_log.voices; }

    void open(const VoiceSettings& settings) override { m_log.opened.push_back(settings); }
    void say(const QString& text) override { m_log.said.push_back({m_log.now(), text.toStdString()}); }
    void stop() override { m_log.said.push_back({m_log.now(), "(silence)"}); }

private:
    SoundLog& m_log;
};

class FakeChimes final : public Chimes {
    Q_OBJECT
public:
    explicit FakeChimes(SoundLog& log) : m_log(log) { ++m_log.chimes; }
    ~FakeChimes() override { --m_log.chimes; }

    void open(int volume) override { m_log.volumes.push_back(volume); }
    void play(Chime chime) override {
        static const char* const names[]{"start", "tick", "set-end", "side", "end"};
        m_log.chimed.push_back({m_log.now(), names[static_cast<int>(chime)]});
    }
    void stop() override { m_log.chimed.push_back({m_log.now(), "(silence)"}); }

private:
    SoundLog& m_log;
};

} // namespace unhunch::test

#pragma once

#include "app/platform/helper/HelperProcess.h"
#include "app/platform/Voice.h"

namespace unhunch {

/// The voice in a program of its own: the engine takes seconds and megabytes, neither of which this process sees.
class HelperVoice final : public Voice {
    Q_OBJECT
public:
    explicit HelperVoice(const QString& program);

    void open(const VoiceSettings& settings) override;
    void say(const QString& text) override;
    void stop() override;

private:
    void heed(const QString& word, const QString& rest);

    HelperProcess m_helper;
    VoiceSettings m_settings;
    bool m_ready = false;
    bool m_gaveUp = false;
};

} // namespace unhunch

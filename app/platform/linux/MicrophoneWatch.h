#pragma once

#include "app/platform/FoundGateWatch.h"
#include "app/platform/helper/HelperProcess.h"

namespace unhunch {

/// Whether a program records from a microphone, as the sound server (PulseAudio or PipeWire) knows. A program of our own
/// asks it (`unhunch-microphone`): the server's library and all that it brings would stay in this process for good.
class MicrophoneWatch final : public FoundGateWatch {
    Q_OBJECT
public:
    /// `program` is the helper's name or path (see HelperProcess).
    explicit MicrophoneWatch(const QString& program);

private:
    void heed(const QString& word, const QString& rest);

    HelperProcess m_helper;
};

} // namespace unhunch

#pragma once

#include <pulse/context.h>
#include <pulse/introspect.h>
#include <pulse/mainloop.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace unhunch {

/// Asks the sound server (PulseAudio, or PipeWire in its place) who records from a microphone, and writes that to
/// standard output, a line whenever it changes: "free", "used NAME" (the program's name, which may be missing), or
/// "unavailable REASON". It counts neither recordings of what is played, nor level meters, nor what has paused.
class MicrophoneListener {
public:
    MicrophoneListener();
    ~MicrophoneListener();
    MicrophoneListener(const MicrophoneListener&) = delete;
    MicrophoneListener& operator=(const MicrophoneListener&) = delete;

    /// Returns when standard input ends, or when no server answers (any more).
    void run();

private:
    void connect();
    void handleState();
    void handleLoss();
    void ask();
    void hearSource(const pa_source_info& source);
    void hearRecording(const pa_source_output_info& recording);
    void tellUsers();
    void tell(const std::string& line);

    std::unique_ptr<pa_mainloop, decltype(&pa_mainloop_free)> m_loop;
    std::unique_ptr<pa_context, decltype(&pa_context_unref)> m_server;
    std::set<std::uint32_t> m_microphones;        ///< all sources but the monitors of what is played
    std::map<std::uint32_t, std::string> m_users; ///< by recording, the program's name
    bool m_asking = false;                        ///< answers are on their way,
    bool m_askAgain = false;                      ///< and something has changed since
    bool m_wasReady = false;                      ///< a server has answered once
    std::size_t m_retry = 0;                      ///< the next of the attempts to find it again
    std::string m_told;
};

} // namespace unhunch

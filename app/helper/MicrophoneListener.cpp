#include "app/helper/MicrophoneListener.h"

#include <pulse/error.h>
#include <pulse/proplist.h>
#include <pulse/subscribe.h>
#include <pulse/timeval.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>
#include <cstring>
#include <iostream>
#include <string_view>
#include <utility>

#include <unistd.h>

namespace unhunch {

using namespace std::chrono_literals;

namespace {

/// A server that is started anew is back within seconds. Nothing tells when, so it is tried at these times, and then no
/// more.
constexpr std::array retries{1s, 2s, 4s, 8s, 15s};

void forget(pa_operation* operation) {
    if (operation)
        pa_operation_unref(operation);
}

std::string_view property(const pa_source_output_info& recording, const char* key) {
    const char* const value = pa_proplist_gets(recording.proplist, key);
    return value ? value : "";
}

/// A level meter, as volume controls show it: PulseAudio resamples it to peaks, PipeWire marks it.
bool isMeter(const pa_source_output_info& recording) {
    return (recording.resample_method && std::strcmp(recording.resample_method, "peaks") == 0) ||
           property(recording, "resample.peaks") == "true" || property(recording, "stream.monitor") == "true";
}

/// Part of the sound server's own wiring (a loopback, a filter), rather than of a program.
bool isWiring(const pa_source_output_info& recording) {
    return recording.client == PA_INVALID_INDEX || !property(recording, "node.link-group").empty();
}

std::string programOf(const pa_source_output_info& recording) {
    for (const char* key : {PA_PROP_APPLICATION_NAME, PA_PROP_APPLICATION_PROCESS_BINARY}) {
        if (std::string name(property(recording, key)); !name.empty()) {
            // It stands in a line of its own.
            std::ranges::replace_if(
                name, [](unsigned char letter) { return std::iscntrl(letter) != 0; }, ' ');
            return name;
        }
    }
    return {};
}

} // namespace

MicrophoneListener::MicrophoneListener()
    : m_loop(pa_mainloop_new(), &pa_mainloop_free), m_server(nullptr, &pa_context_unref) {
    auto* const api = pa_mainloop_get_api(m_loop.get());
    constexpr auto readInput = [](pa_mainloop_api* loop, pa_io_event*, int input, pa_io_event_flags_t,
                                  void*) {
        char ignored[64];
        if (read(input, ignored, sizeof ignored) <= 0)
            loop->quit(loop, 0);
    };
    api->io_new(api, STDIN_FILENO, PA_IO_EVENT_INPUT, readInput, nullptr);
    connect();
}

MicrophoneListener::~MicrophoneListener() {
    if (!m_server)
        return;
    pa_context_set_state_callback(m_server.get(), nullptr, nullptr);
    pa_context_set_subscribe_callback(m_server.get(), nullptr, nullptr);
    pa_context_disconnect(m_server.get());
}

void MicrophoneListener::run() { pa_mainloop_run(m_loop.get(), nullptr); }

void MicrophoneListener::connect() {
    m_server.reset(pa_context_new(pa_mainloop_get_api(m_loop.get()), "Unhunch"));
    pa_context_set_state_callback(
        m_server.get(),
        [](pa_context*, void* self) { static_cast<MicrophoneListener*>(self)->handleState(); }, this);
    constexpr auto change = [](pa_context*, pa_subscription_event_type_t, std::uint32_t, void* self) {
        static_cast<MicrophoneListener*>(self)->ask();
    };
    pa_context_set_subscribe_callback(m_server.get(), change, this);
    // A failure is told as a state, too.
    pa_context_connect(m_server.get(), nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr);
}

void MicrophoneListener::handleState() {
    const auto state = pa_context_get_state(m_server.get());
    if (state == PA_CONTEXT_READY) {
        m_wasReady = true;
        m_retry = 0;
        m_asking = m_askAgain = false;
        constexpr auto mask = PA_SUBSCRIPTION_MASK_SOURCE | PA_SUBSCRIPTION_MASK_SOURCE_OUTPUT;
        forget(pa_context_subscribe(m_server.get(), static_cast<pa_subscription_mask_t>(mask), nullptr,
                                    nullptr));
        ask();
    } else if (state == PA_CONTEXT_FAILED || state == PA_CONTEXT_TERMINATED) {
        handleLoss();
    }
}

void MicrophoneListener::handleLoss() {
    tell(std::string("unavailable ") + pa_strerror(pa_context_errno(m_server.get())));
    auto* const api = pa_mainloop_get_api(m_loop.get());
    if (!m_wasReady || m_retry == retries.size())
        return api->quit(api, 0);

    constexpr auto retry = [](pa_mainloop_api* loop, pa_time_event* event, const timeval*, void* self) {
        loop->time_free(event);
        static_cast<MicrophoneListener*>(self)->connect();
    };
    timeval moment{};
    pa_timeval_add(pa_gettimeofday(&moment), std::chrono::microseconds(retries[m_retry++]).count());
    api->time_new(api, &moment, retry, this);
}

void MicrophoneListener::ask() {
    m_askAgain = m_asking;
    if (std::exchange(m_asking, true))
        return;
    m_microphones.clear();
    m_users.clear();
    // The server answers in this order, so that the microphones are known when the recordings come.
    constexpr auto source = [](pa_context*, const pa_source_info* told, int end, void* self) {
        if (end == 0)
            static_cast<MicrophoneListener*>(self)->hearSource(*told);
    };
    constexpr auto recording = [](pa_context*, const pa_source_output_info* told, int end, void* self) {
        auto* const listener = static_cast<MicrophoneListener*>(self);
        if (end == 0)
            listener->hearRecording(*told);
        else
            listener->tellUsers();
    };
    forget(pa_context_get_source_info_list(m_server.get(), source, this));
    forget(pa_context_get_source_output_info_list(m_server.get(), recording, this));
}

void MicrophoneListener::hearSource(const pa_source_info& source) {
    if (source.monitor_of_sink == PA_INVALID_INDEX)
        m_microphones.insert(source.index);
}

void MicrophoneListener::hearRecording(const pa_source_output_info& recording) {
    if (m_microphones.contains(recording.source) && !recording.corked && !isMeter(recording) &&
        !isWiring(recording))
        m_users.emplace(recording.index, programOf(recording));
}

void MicrophoneListener::tellUsers() {
    m_asking = false;
    if (m_askAgain)
        ask();
    else if (m_users.empty())
        tell("free");
    else
        tell("used " + m_users.begin()->second);
}

void MicrophoneListener::tell(const std::string& line) {
    if (std::exchange(m_told, line) != line)
        std::cout << line << std::endl;
}

} // namespace unhunch

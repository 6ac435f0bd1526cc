// Measures how long programs take from exec to a visible tray icon (XEmbed), in interleaved rounds:
//   tray_start ROUNDS PROGRAM [ARGUMENT...] -- PROGRAM [ARGUMENT...]
// Prints the median of each and the ratio of the first to the second.

#include <xcb/xcb.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

struct Free {
    void operator()(void* reply) const { std::free(reply); }
};
template <class Reply>
using Owned = std::unique_ptr<Reply, Free>;

/// Sees icons come into the tray: windows reparented below the tray's owner, and mapped.
class TrayWatch {
public:
    TrayWatch() : m_connection(xcb_connect(nullptr, nullptr)) {
        if (xcb_connection_has_error(m_connection) != 0)
            fail("no X display");
        const std::string name = "_NET_SYSTEM_TRAY_S0";
        const Owned<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(
            m_connection, xcb_intern_atom(m_connection, 0, static_cast<uint16_t>(name.size()), name.c_str()),
            nullptr));
        const Owned<xcb_get_selection_owner_reply_t> owner(xcb_get_selection_owner_reply(
            m_connection, xcb_get_selection_owner(m_connection, atom->atom), nullptr));
        if (!owner || owner->owner == XCB_NONE)
            fail("no system tray on this display");
        // The panel reparents icons into windows of its own, so all windows of the display are watched.
        watch(xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root);
        xcb_flush(m_connection);
    }
    ~TrayWatch() { xcb_disconnect(m_connection); }
    TrayWatch(const TrayWatch&) = delete;
    TrayWatch& operator=(const TrayWatch&) = delete;

    /// The moment at which a window that came from elsewhere was mapped inside the panel.
    std::optional<Clock::time_point> waitForIcon(std::chrono::seconds limit) {
        const auto end = Clock::now() + limit;
        std::vector<xcb_window_t> docked;
        while (Clock::now() < end) {
            xcb_flush(m_connection);
            while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
                const int type = event->response_type & 0x7f;
                if (type == XCB_REPARENT_NOTIFY) {
                    const auto* moved = reinterpret_cast<const xcb_reparent_notify_event_t*>(event.get());
                    docked.push_back(moved->window);
                } else if (type == XCB_MAP_NOTIFY) {
                    const auto* mapped = reinterpret_cast<const xcb_map_notify_event_t*>(event.get());
                    if (std::ranges::find(docked, mapped->window) != docked.end())
                        return Clock::now();
                } else if (type == XCB_CREATE_NOTIFY) {
                    watch(reinterpret_cast<const xcb_create_notify_event_t*>(event.get())->window);
                }
            }
            pollfd descriptor{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&descriptor, 1, 100);
        }
        return std::nullopt;
    }

private:
    [[noreturn]] static void fail(const char* why) {
        std::fprintf(stderr, "tray_start: %s\n", why);
        std::exit(1);
    }

    void watch(xcb_window_t window) {
        const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, window, XCB_CW_EVENT_MASK, &mask);
        const Owned<xcb_query_tree_reply_t> tree(
            xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, window), nullptr));
        if (!tree)
            return;
        const xcb_window_t* children = xcb_query_tree_children(tree.get());
        for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i)
            watch(children[i]);
    }

    xcb_connection_t* m_connection;
};

Milliseconds startOnce(std::vector<char*> program) {
    TrayWatch tray;
    program.push_back(nullptr);
    pid_t child = 0;
    const auto began = Clock::now();
    if (posix_spawnp(&child, program[0], nullptr, nullptr, program.data(), environ) != 0) {
        std::perror(program[0]);
        std::exit(1);
    }
    const auto seen = tray.waitForIcon(std::chrono::seconds{20});
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    if (!seen) {
        std::fprintf(stderr, "tray_start: %s showed no icon\n", program[0]);
        std::exit(1);
    }
    return *seen - began;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    std::vector<char*> first;
    std::vector<char*> second;
    bool separated = false;
    for (int i = 2; i < argc; ++i) {
        if (std::string(argv[i]) == "--")
            separated = true;
        else
            (separated ? second : first).push_back(argv[i]);
    }
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 0;
    if (rounds < 1 || first.empty() || second.empty()) {
        std::fprintf(stderr, "usage: tray_start ROUNDS PROGRAM [ARGUMENT...] -- PROGRAM [ARGUMENT...]\n");
        return 2;
    }
    std::vector<double> a;
    std::vector<double> b;
    for (int round = 0; round < rounds; ++round) {
        a.push_back(startOnce(first).count());
        b.push_back(startOnce(second).count());
    }
    std::printf("start to tray icon, median of %d: %.1f ms against %.1f ms, ratio %.2f\n", rounds, median(a),
                median(b), median(a) / median(b));
    return 0;
}

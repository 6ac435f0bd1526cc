#pragma once

#include "tests/app/platform/linux/Environment.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

struct wl_client;
struct wl_display;
struct wl_resource;

namespace unhunch {

/// Plays a Wayland compositor that offers ext-idle-notify and nothing else. It counts nothing: the test says when a
/// person falls quiet. It serves in a thread of its own, as its client waits for it.
class IdleCompositor {
public:
    enum class Offers : std::uint8_t { IdleTimeAndSeat, IdleTime, Seat };

    explicit IdleCompositor(Offers offers = Offers::IdleTimeAndSeat);
    ~IdleCompositor();
    IdleCompositor(const IdleCompositor&) = delete;
    IdleCompositor& operator=(const IdleCompositor&) = delete;

    /// The path of its socket, as $WAYLAND_DISPLAY may be.
    [[nodiscard]] const QByteArray& name() const { return m_name; }
    /// The times that its client asks to be told of, in milliseconds, the oldest wish first.
    [[nodiscard]] std::vector<std::uint32_t> asked() const;

    /// Tells all who asked for this time, in milliseconds, that there has been no input for it.
    void fallQuietFor(std::uint32_t time);
    /// Tells all who know of the quiet that it is over.
    void haveInput();

private:
    struct Wish {
        wl_resource* notification;
        std::uint32_t time;
        bool told;
    };

    static void bindSeat(wl_client* client, void* self, std::uint32_t version, std::uint32_t id);
    static void bindNotifier(wl_client* client, void* self, std::uint32_t version, std::uint32_t id);
    static void take(wl_client* client, wl_resource* notifier, std::uint32_t id, std::uint32_t time,
                     wl_resource* seat);
    static void forget(wl_resource* notification);
    /// Has the serving thread do this.
    void serve(std::function<void()> task);
    void carryOut();

    QTemporaryDir m_folder;
    QByteArray m_name;
    wl_display* m_display;
    int m_wake;
    mutable std::mutex m_guard; ///< of the two below
    std::vector<std::function<void()>> m_tasks;
    std::vector<Wish> m_wishes;
    std::thread m_thread;
};

} // namespace unhunch

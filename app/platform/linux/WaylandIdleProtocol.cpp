#include "app/platform/linux/WaylandIdleProtocol.h"

#include <algorithm>
#include <ext-idle-notify-v1-client.h>
#include <kde-idle-client.h>
#include <limits>
#include <utility>

namespace unhunch {

namespace {

struct ExtIdleNotify {
    using Notifier = ext_idle_notifier_v1;
    using Notification = ext_idle_notification_v1;
    using Listener = ext_idle_notification_v1_listener;

    static constexpr const wl_interface* interface = &ext_idle_notifier_v1_interface;
    static constexpr auto listen = ext_idle_notification_v1_add_listener;
    static constexpr auto endNotification = ext_idle_notification_v1_destroy;
    static constexpr auto endNotifier = ext_idle_notifier_v1_destroy;

    static Notification* ask(Notifier* notifier, std::uint32_t quiet, wl_seat* seat) {
        return ext_idle_notifier_v1_get_idle_notification(notifier, quiet, seat);
    }
};

struct KwinIdle {
    using Notifier = org_kde_kwin_idle;
    using Notification = org_kde_kwin_idle_timeout;
    using Listener = org_kde_kwin_idle_timeout_listener;

    static constexpr const wl_interface* interface = &org_kde_kwin_idle_interface;
    static constexpr auto listen = org_kde_kwin_idle_timeout_add_listener;
    static constexpr auto endNotification = org_kde_kwin_idle_timeout_release;
    static constexpr auto endNotifier = org_kde_kwin_idle_destroy;

    static Notification* ask(Notifier* notifier, std::uint32_t quiet, wl_seat* seat) {
        return org_kde_kwin_idle_get_idle_timeout(notifier, seat, quiet);
    }
};

std::uint32_t wireTime(std::chrono::milliseconds time) {
    constexpr std::int64_t most = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::clamp(std::int64_t{time.count()}, std::int64_t{1}, most));
}

template <typename Protocol>
class Timer final : public WaylandInputTimer {
public:
    Timer(typename Protocol::Notification* notification, std::function<void()> fellQuiet,
          std::function<void()> hadInput)
        : m_notification(notification, Protocol::endNotification), m_fellQuiet(std::move(fellQuiet)),
          m_hadInput(std::move(hadInput)) {
        // By copies of the functions: what they do may end this object.
        static constexpr
            typename Protocol::Listener listener{[](void* self, typename Protocol::Notification*) {
                                                     const auto tell = static_cast<Timer*>(self)->m_fellQuiet;
                                                     tell();
                                                 },
                                                 [](void* self, typename Protocol::Notification*) {
                                                     const auto tell = static_cast<Timer*>(self)->m_hadInput;
                                                     tell();
                                                 }};
        Protocol::listen(notification, &listener, this);
    }

private:
    std::unique_ptr<typename Protocol::Notification, void (*)(typename Protocol::Notification*)>
        m_notification;
    std::function<void()> m_fellQuiet;
    std::function<void()> m_hadInput;
};

template <typename Protocol>
class Bound final : public WaylandIdleProtocol {
public:
    explicit Bound(typename Protocol::Notifier* notifier) : m_notifier(notifier, Protocol::endNotifier) {}

    [[nodiscard]] QString name() const override { return QString::fromLatin1(Protocol::interface->name); }
    [[nodiscard]] std::unique_ptr<WaylandInputTimer> timer(wl_seat* seat, std::chrono::milliseconds quiet,
                                                           std::function<void()> fellQuiet,
                                                           std::function<void()> hadInput) override {
        return std::make_unique<Timer<Protocol>>(Protocol::ask(m_notifier.get(), wireTime(quiet), seat),
                                                 std::move(fellQuiet), std::move(hadInput));
    }

private:
    std::unique_ptr<typename Protocol::Notifier, void (*)(typename Protocol::Notifier*)> m_notifier;
};

template <typename Protocol>
std::unique_ptr<WaylandIdleProtocol> bind(WaylandConnection& connection, std::uint32_t name,
                                          const QByteArray& interface) {
    if (interface != Protocol::interface->name)
        return nullptr;
    return std::make_unique<Bound<Protocol>>(
        connection.bind<typename Protocol::Notifier>(name, *Protocol::interface, 1));
}

} // namespace

std::unique_ptr<WaylandIdleProtocol> bindExtIdleNotify(WaylandConnection& connection, std::uint32_t name,
                                                       const QByteArray& interface) {
    return bind<ExtIdleNotify>(connection, name, interface);
}

std::unique_ptr<WaylandIdleProtocol> bindKwinIdle(WaylandConnection& connection, std::uint32_t name,
                                                  const QByteArray& interface) {
    return bind<KwinIdle>(connection, name, interface);
}

} // namespace unhunch

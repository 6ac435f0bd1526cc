#include "app/platform/linux/DesktopTrayHost.h"

#include <QGuiApplication>

#include <utility>

namespace unhunch {

DesktopTrayHost::DesktopTrayHost(const QDBusConnection& bus, std::unique_ptr<XEmbedHost> xembed)
    : m_statusNotifier(bus), m_xembed(std::move(xembed)), m_present(m_xembed && m_xembed->isPresent()) {
    connect(&m_statusNotifier, &StatusNotifierHost::changed, this, &DesktopTrayHost::update);
    if (m_xembed)
        connect(m_xembed.get(), &XEmbedHost::changed, this, &DesktopTrayHost::update);
}

void DesktopTrayHost::settle() { m_statusNotifier.settle(); }

QString DesktopTrayHost::description() const {
    if (m_statusNotifier.isPresent())
        return QStringLiteral("StatusNotifier");
    if (m_xembed && m_xembed->isPresent())
        return QStringLiteral("XEmbed");
    return tr("This desktop shows no tray icons.");
}

void DesktopTrayHost::update() {
    const bool present = m_statusNotifier.isPresent() || (m_xembed && m_xembed->isPresent());
    if (!std::exchange(m_present, present) && present)
        Q_EMIT appeared();
}

namespace {

std::unique_ptr<XEmbedHost> xembedHost() {
    // Icons of the older kind are X windows; Qt makes them only where it draws on X11.
    const bool hasWindows = qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr;
    if (hasWindows && QGuiApplication::platformName() != QStringLiteral("xcb"))
        return nullptr;
    try {
        return std::make_unique<XEmbedHost>();
    } catch (const XcbError&) {
        return nullptr; // no X server, so no tray of this kind
    }
}

} // namespace

std::unique_ptr<TrayHost> makeTrayHost() {
    return std::make_unique<DesktopTrayHost>(QDBusConnection::sessionBus(), xembedHost());
}

} // namespace unhunch

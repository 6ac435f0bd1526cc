#include "app/platform/linux/DBusControlService.h"

#include "app/platform/linux/ControlAdaptor.h"

#include <utility>

namespace unhunch {

DBusControlService::DBusControlService(const QDBusConnection& bus, Handler handler)
    : m_bus(bus), m_adaptor(new ControlAdaptor(m_object, QLatin1String(path), bus, std::move(handler))) {
    // The object first: who sees the name come may call at once.
    m_offered = m_bus.registerObject(QLatin1String(path), &m_object, QDBusConnection::ExportAdaptors) &&
                m_bus.registerService(QLatin1String(name));
    if (!m_offered)
        m_bus.unregisterObject(QLatin1String(path));
}

DBusControlService::~DBusControlService() {
    if (!m_offered)
        return;
    m_bus.unregisterService(QLatin1String(name));
    m_bus.unregisterObject(QLatin1String(path));
}

void DBusControlService::setStatus(const ControlStatus& status) { m_adaptor->setStatus(status); }

std::unique_ptr<ControlService> makeControlService(ControlService::Handler handler) {
    return std::make_unique<DBusControlService>(QDBusConnection::sessionBus(), std::move(handler));
}

} // namespace unhunch

#pragma once

#include "tests/app/platform/linux/ChildProcess.h"

#include <QDBusConnection>
#include <QTemporaryDir>

namespace unhunch {

/// A message bus that nobody but the test is on, and that starts no services.
class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    /// A new connection, as another program would have it.
    [[nodiscard]] QDBusConnection connect();

private:
    QTemporaryDir m_folder;
    ChildProcess m_daemon;
    QStringList m_connections;
};

} // namespace unhunch

#pragma once

#include "tests/app/platform/linux/ChildProcess.h"

#include <QByteArray>

namespace unhunch {

/// An X server of the test's own, without a screen.
class VirtualDisplay {
public:
    VirtualDisplay();

    /// What $DISPLAY would be.
    [[nodiscard]] QByteArray name() const { return ':' + m_server.firstLine(); }
    void end() { m_server.end(); }

private:
    ChildProcess m_server;
};

} // namespace unhunch

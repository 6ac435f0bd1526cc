#pragma once

#include "tests/app/platform/linux/ChildProcess.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

namespace unhunch {

/// A Wayland compositor of the test's own (sway), without a screen.
class HeadlessSway {
public:
    HeadlessSway();

    /// The path of its socket, as $WAYLAND_DISPLAY may be.
    [[nodiscard]] const QByteArray& name() const { return m_sway->firstLine(); }
    void end() { m_sway->end(); }
    /// Tells sway to do something, and waits until it has.
    void command(const QString& words) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ChildProcess> m_sway;
};

} // namespace unhunch

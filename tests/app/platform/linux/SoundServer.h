#pragma once

#include "tests/app/platform/linux/ChildProcess.h"
#include "tests/app/platform/linux/Environment.h"

#include <QTemporaryDir>

#include <memory>

namespace unhunch {

/// A sound server of the test's own, with a microphone called "microphone" that hears nothing and a loudspeaker called
/// "speaker" that is heard by nobody. All programs that are started while it lives find it.
class SoundServer {
public:
    SoundServer() { start(); }

    void start();
    void end() { m_server.reset(); }

    /// A program that records from the named source, with the properties of its stream.
    [[nodiscard]] static std::unique_ptr<ChildProcess> record(const char* source,
                                                              const QStringList& properties = {});

private:
    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("sound")); }

    QTemporaryDir m_folder;
    Environment m_address{"PULSE_SERVER", "unix:" + socket().toUtf8()};
    std::unique_ptr<ChildProcess> m_server;
};

} // namespace unhunch

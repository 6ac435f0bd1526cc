#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <stdexcept>

namespace unhunch {

/// What went wrong when changing the session's start, and what the user can do.
class AutostartError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Starts Unhunch with the desktop session, by the person's choice.
class Autostart {
public:
    virtual ~Autostart() = default;

    /// Whether this system has a way that Unhunch knows.
    [[nodiscard]] virtual bool isSupported() const = 0;
    [[nodiscard]] virtual bool isEnabled() const = 0;
    /// Throws AutostartError when the entry cannot be written or removed.
    virtual void setEnabled(bool enabled) = 0;
};

/// `arguments` are those with which the session shall start this program, such as the data folder chosen.
[[nodiscard]] std::unique_ptr<Autostart> makeAutostart(const QStringList& arguments = {});

} // namespace unhunch

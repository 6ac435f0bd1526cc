#pragma once

#include <QObject>
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
class Autostart : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether this system has a way that Unhunch knows.
    [[nodiscard]] virtual bool isSupported() const = 0;
    [[nodiscard]] virtual bool isEnabled() const = 0;
    /// Throws AutostartError when that is known at once to be impossible.
    virtual void setEnabled(bool enabled) = 0;

Q_SIGNALS:
    /// It turned out later that what was asked for is not to be: isEnabled() is as before. A sentence for the person.
    void refused(const QString& why);
};

/// `arguments` are those with which the session shall start this program, such as the data folder chosen. `wanted` is
/// what was set last, for systems that do not tell.
[[nodiscard]] std::unique_ptr<Autostart> makeAutostart(const QStringList& arguments, bool wanted);

} // namespace unhunch

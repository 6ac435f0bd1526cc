#pragma once

#include <QObject>

#include <memory>

namespace unhunch {

/// Tells when the system asks the program to end: at logout, or by `kill` or Ctrl+C. It lives as long as the program
/// should end in its own way; one at a time.
class QuitRequests : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// Asked once. A second request is not told: it ends the process at once.
    void asked();
};

/// The one of this system; one that never tells anything where none is known.
[[nodiscard]] std::unique_ptr<QuitRequests> makeQuitRequests();

} // namespace unhunch

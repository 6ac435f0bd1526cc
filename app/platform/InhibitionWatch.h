#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace unhunch {

/// Tells whether some program keeps the session awake, as one that plays a film does: then no input does not mean that
/// nobody is there. It watches from its making to its end, by events; it is made when there has been no input, and ended
/// when there is again, so that nothing runs in between.
class InhibitionWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether the answer is known, or it is certain that none comes; what the others say counts from then on.
    [[nodiscard]] virtual bool isSettled() const = 0;
    /// Whether anything can tell at all. If not, nothing counts as kept awake.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// What tells, for the user ("the power manager"), or why nothing can, in a whole sentence.
    [[nodiscard]] virtual QString description() const = 0;
    /// Whether a program keeps the session awake; false until that is known.
    [[nodiscard]] virtual bool isInhibited() const = 0;

Q_SIGNALS:
    /// One of the answers above may have changed.
    void changed();
};

/// The watch that fits this system.
[[nodiscard]] std::unique_ptr<InhibitionWatch> makeInhibitionWatch();

} // namespace unhunch

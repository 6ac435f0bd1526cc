#pragma once

#include "core/time/Date.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace unhunch {

/// How the app stands, as other programs are told.
struct ControlStatus {
    QString state;                          ///< the stable word of `unhunch status`
    std::optional<LocalDateTime> nextBreak; ///< empty when none comes by itself
    QString reason;                         ///< in words, why no break comes right now

    friend bool operator==(const ControlStatus&, const ControlStatus&) = default;
};

/// Why a request was not carried out, in a sentence.
struct ControlRefusal {
    QString sentence;
    bool wronglyAsked = false; ///< it makes no sense as it was put
};

/// Lets the other programs of the session drive the app, with the verbs of the command line, and tells them when its
/// state changes. Where the session has no way for that, the app works without.
class ControlService {
public:
    /// Carries out a command's words ("snooze", "5"); empty when it did. For "status", it has told by setStatus() how the
    /// app stands when it returns. Throws nothing.
    using Handler = std::function<std::optional<ControlRefusal>(const QStringList& words)>;

    virtual ~ControlService() = default;

    /// Tells it, if it has changed.
    virtual void setStatus(const ControlStatus& status) = 0;
};

[[nodiscard]] std::unique_ptr<ControlService> makeControlService(ControlService::Handler handler);

} // namespace unhunch

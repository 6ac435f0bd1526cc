#pragma once

#include "app/platform/GateWatch.h"
#include "core/reminder/Gate.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>

namespace unhunch {

/// Has the gates watched while they matter, and tells which close and open. In between nothing is watched, and every
/// gate counts as open.
class GateKeeper : public QObject {
    Q_OBJECT
public:
    /// How the watch of each gate is made.
    using Makers = std::map<Gate, std::function<std::unique_ptr<GateWatch>()>>;

    explicit GateKeeper(Makers makers, QObject* parent = nullptr);

    /// The gates that the person wants to be heeded. In force at once.
    void setHeeded(const GateSet& gates);
    /// Begins to watch, or ends it. closed() may come at once for what is closed already.
    void watch(bool watching);

    /// Why a reminder is held back, in words for people, a sentence a gate: "Firefox uses the microphone". Empty while
    /// no gate is closed.
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void closed(unhunch::Gate gate);
    void opened(unhunch::Gate gate);

private:
    void begin(Gate gate);
    void end(Gate gate);
    void tell(Gate gate);

    struct Watched {
        std::unique_ptr<GateWatch> watch;
        bool toldClosed = false;
    };

    Makers m_makers;
    GateSet m_heeded;
    bool m_watching = false;
    std::map<Gate, Watched> m_watched;
};

} // namespace unhunch

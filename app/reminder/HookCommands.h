#pragma once

#include "app/settings/Preferences.h"
#include "core/catalog/Stretch.h"

#include <QObject>

#include <set>
#include <vector>

namespace unhunch {

/// Runs the person's own commands when a break is due, starts and ends: without a shell, without waiting for them. They
/// find in their environment what happened (UNHUNCH_EVENT: due, start, end) and with which stretches
/// (UNHUNCH_STRETCHES: their ids, with blanks between).
class HookCommands : public QObject {
    Q_OBJECT
public:
    /// `hooks` may change, and must outlive it.
    explicit HookCommands(const BreakHooks& hooks, QObject* parent = nullptr);

    /// Runs one of them; false when it cannot be started, or is empty.
    [[nodiscard]] static bool start(HookEvent event, const QString& command,
                                    const std::vector<StretchId>& stretches);

    void breakDue(const std::vector<StretchId>& stretches);
    void breakStarted(const std::vector<StretchId>& stretches);
    /// With the stretches that it started with.
    void breakEnded();

Q_SIGNALS:
    /// A command cannot be started: a sentence. Told once for each command.
    void failed(const QString& why);

private:
    void run(HookEvent event, const std::vector<StretchId>& stretches);

    const BreakHooks& m_hooks;
    std::vector<StretchId> m_started;
    std::set<QString> m_told; ///< commands that failed
};

} // namespace unhunch

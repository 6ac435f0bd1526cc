#pragma once

#include <QIcon>
#include <QString>

namespace unhunch {

enum class TrayLook { Working, Due, Paused };

/// What the tray shows, or the window that stands in for it: set as one value, so that nothing is touched that did not
/// change (each change wakes the panel as well).
struct TrayStatus {
    TrayLook look = TrayLook::Working;
    QString state;    ///< "Next break at 14:35"
    QString reason;   ///< why none comes right now, as a part of a sentence
    QString heldBy{}; ///< for what a break that is due waits: "Firefox uses the microphone"; else empty
    QString
        trouble{}; ///< what else the person should know, as a part of a sentence: what waits to be written; else empty
    bool canSnooze = true;
    bool canSkip = true;
    bool onBreak = false; ///< starting one then leads back to it

    friend bool operator==(const TrayStatus&, const TrayStatus&) = default;
};

/// The picture of a state.
[[nodiscard]] QIcon trayIconFor(TrayLook look);

} // namespace unhunch

#pragma once

#include <QString>

#include <optional>

class QKeyEvent;

namespace unhunch {

/// What a person can ask of the guide while it leads.
enum class GuideAction {
    TogglePause,
    Back,
    Done, ///< get on: ready already, rested enough, or this set is done
    Slower,
    Faster,
    AddSet,
    TakeEasier,
    Skip,     ///< this stretch
    NotForMe, ///< the same, for good; by no key, so that it is never asked for by a slip
    Why,      ///< read about this stretch
    ToggleSilent,
    ToggleFullScreen,
    Hurts,
    Stop
};

/// The action that a key asks for; left and right mean back and on as the text runs. Empty for all other keys, for
/// those held down, and together with Ctrl, Alt or Meta.
[[nodiscard]] std::optional<GuideAction> guideActionOf(const QKeyEvent& key, Qt::LayoutDirection direction);

/// "Space", "Left arrow": the key to name beside a button; empty for what has none.
[[nodiscard]] QString keyNameOf(GuideAction action, Qt::LayoutDirection direction);

} // namespace unhunch

#pragma once

#include <QObject>

namespace unhunch {

class BreakKeeper;
class IdleWatch;

/// Tells a BreakKeeper of pauses in the input where they matter to it: typing holds a break that comes due, up to the
/// next pause; by a firm policy a pause begins the break whose reminder is on show.
class InputPauses : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this. Does nothing where the desktop cannot tell pauses.
    InputPauses(BreakKeeper& keeper, IdleWatch& idle, QObject* parent = nullptr);

    /// Whether typing holds a break. In force at once.
    void setTypingHeeded(bool heeded);

private:
    enum class Awaited { Nothing, PauseInTyping, PauseBeforeBreak };

    void follow();
    void closeOrOpenTyping();
    void await(Awaited wanted);
    void handlePause();

    BreakKeeper& m_keeper;
    IdleWatch& m_idle;
    bool m_typingHeeded = false;
    Awaited m_awaited = Awaited::Nothing;
    bool m_begun =
        false; ///< a pause has begun this break: if that came to nothing, it is not tried again and again
};

} // namespace unhunch

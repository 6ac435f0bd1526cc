#include "app/ui/guide/GuideAction.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace unhunch {

namespace {

struct KeyNames {
    Q_DECLARE_TR_FUNCTIONS(GuideAction)
};

} // namespace

std::optional<GuideAction> guideActionOf(const QKeyEvent& key, Qt::LayoutDirection direction) {
    if (key.isAutoRepeat() || (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return std::nullopt;
    const bool rightToLeft = direction == Qt::RightToLeft;
    switch (key.key()) {
    case Qt::Key_Space: return GuideAction::TogglePause;
    case Qt::Key_Return:
    case Qt::Key_Enter: return GuideAction::Done;
    case Qt::Key_Right: return rightToLeft ? GuideAction::Back : GuideAction::Done;
    case Qt::Key_Left: return rightToLeft ? GuideAction::Done : GuideAction::Back;
    case Qt::Key_Up:
    case Qt::Key_Plus:
    case Qt::Key_Equal: return GuideAction::Faster; // the key of plus without Shift on many keyboards
    case Qt::Key_Down:
    case Qt::Key_Minus: return GuideAction::Slower;
    case Qt::Key_A: return GuideAction::AddSet;
    case Qt::Key_E: return GuideAction::TakeEasier;
    case Qt::Key_S: return GuideAction::Skip;
    case Qt::Key_W: return GuideAction::Why;
    case Qt::Key_M: return GuideAction::ToggleSilent;
    case Qt::Key_F:
    case Qt::Key_F11: return GuideAction::ToggleFullScreen;
    case Qt::Key_P: return GuideAction::Hurts;
    case Qt::Key_Escape: return GuideAction::Stop;
    default: return std::nullopt;
    }
}

QString keyNameOf(GuideAction action, Qt::LayoutDirection direction) {
    const bool rightToLeft = direction == Qt::RightToLeft;
    switch (action) {
    case GuideAction::TogglePause: return KeyNames::tr("Space", "key");
    case GuideAction::Back:
        return rightToLeft ? KeyNames::tr("Right arrow", "key") : KeyNames::tr("Left arrow", "key");
    case GuideAction::Done: return KeyNames::tr("Enter", "key");
    case GuideAction::Slower: return KeyNames::tr("Down arrow", "key");
    case GuideAction::Faster: return KeyNames::tr("Up arrow", "key");
    case GuideAction::AddSet: return QStringLiteral("A");
    case GuideAction::TakeEasier: return QStringLiteral("E");
    case GuideAction::Skip: return QStringLiteral("S");
    case GuideAction::NotForMe: break;
    case GuideAction::Why: return QStringLiteral("W");
    case GuideAction::ToggleSilent: return QStringLiteral("M");
    case GuideAction::ToggleFullScreen: return QStringLiteral("F");
    case GuideAction::Hurts: return QStringLiteral("P");
    case GuideAction::Stop: return KeyNames::tr("Esc", "key");
    }
    return {};
}

} // namespace unhunch

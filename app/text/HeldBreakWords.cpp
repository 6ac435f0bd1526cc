#include "app/text/HeldBreakWords.h"

#include "app/text/Words.h"

#include <QStringList>

namespace unhunch {

QString HeldBreakWords::gates(const GateSet& gates) {
    const auto text = [](Gate gate) -> QString {
        switch (gate) {
        case Gate::OutsideHours: return tr("outside the working hours");
        case Gate::DoNotDisturb: return tr("do not disturb");
        case Gate::Microphone: return tr("microphone in use");
        case Gate::Camera: return tr("camera in use");
        case Gate::FullScreen: return tr("full screen");
        case Gate::Typing: return tr("typing");
        }
        return {};
    };
    QStringList texts;
    for (const Gate gate : gates)
        texts << text(gate);
    return texts.join(tr(", ", "between reasons"));
}

QString HeldBreakWords::end(const HeldBreak& held) {
    if (!held.end || !held.endedAt)
        return {};
    switch (*held.end) {
    case HoldEnd::Asked: return tr("asked at %1").arg(Words::clockTime(*held.endedAt));
    case HoldEnd::Rested: return tr("rested meanwhile");
    case HoldEnd::Chosen: return tr("settled by you at %1").arg(Words::clockTime(*held.endedAt));
    }
    return {};
}

} // namespace unhunch

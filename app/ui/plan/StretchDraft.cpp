#include "app/ui/plan/StretchDraft.h"

#include <QRegularExpression>

namespace unhunch {

namespace {

using std::chrono::milliseconds;

const QString figureless = QStringLiteral("own-stretch");
constexpr int longestId = 36; // 40, and room for a number behind it

/// Who should do the easier form of it does nothing of it once there is none.
void dropEasierForm(Stretch& stretch) {
    stretch.easier.reset();
    for (StretchCaution& caution : stretch.cautions) {
        if (caution.advice == CautionAdvice::Easier)
            caution.advice = CautionAdvice::LeaveOut;
    }
}

void scale(std::vector<MovementPhase>& phases, milliseconds tempo) {
    milliseconds before{0};
    for (const MovementPhase& phase : phases)
        before += phase.duration;
    if (before.count() <= 0)
        return;
    milliseconds left = tempo;
    for (std::size_t index = 0; index < phases.size(); ++index) {
        MovementPhase& phase = phases[index];
        phase.duration = index + 1 == phases.size() ? left : tempo * phase.duration.count() / before.count();
        left -= phase.duration;
    }
}

} // namespace

StretchDraft newDraft() {
    StretchDraft draft;
    draft.stretch.dose = {Hold{}, false};
    draft.stretch.frequency = Daily{};
    draft.stretch.places = {Place::Standing};
    return draft;
}

StretchDraft copyOf(const Stretch& stretch, const QString& title) {
    StretchDraft draft;
    draft.origin = stretch.id;
    draft.stretch = stretch;
    // Until another one is chosen, it is shown as the one that it comes from.
    draft.stretch.figure = figureOf(stretch);
    if (draft.stretch.easier && draft.stretch.easier->figure.empty())
        draft.stretch.easier->figure = draft.stretch.figure;
    draft.stretch.title = title.toStdString();
    draft.stretch.id.clear();
    draft.stretch.sources.clear();
    draft.stretch.standInFor.reset();
    return draft;
}

StretchId idFor(const QString& title, const StretchCatalog& catalog) {
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QString plain = title.normalized(QString::NormalizationForm_D).toLower();
    plain.remove(QRegularExpression(QStringLiteral("\\p{M}")));
    plain = plain.replace(other, QStringLiteral(" ")).simplified().replace(u' ', u'-').left(longestId);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    if (plain.isEmpty() || !plain.front().isLetter())
        plain = figureless;
    StretchId id = plain.toStdString();
    for (int number = 2; catalog.find(id); ++number)
        id = QStringLiteral("%1-%2").arg(plain).arg(number).toStdString();
    return id;
}

void setDose(Stretch& stretch, const Dose& dose) {
    const bool sameKind = isHold(dose) == isHold(stretch.dose);
    if (!sameKind || dose.perSide != stretch.dose.perSide)
        dropEasierForm(stretch);
    if (!sameKind) {
        stretch.phases.clear();
        stretch.growing = false;
    }
    stretch.dose = dose;
    if (const auto* moved = std::get_if<Repetitions>(&dose.work))
        scale(stretch.phases, moved->tempo);
}

} // namespace unhunch

#include "app/text/GuideAnnouncement.h"

#include <QLocale>
#include <QStringList>

#include <variant>

namespace unhunch {

namespace {

constexpr int lastSeconds = 5;

QString number(qint64 value) { return QLocale().toString(value); }

QString seconds(std::chrono::milliseconds time) {
    return number(std::chrono::ceil<std::chrono::seconds>(time).count());
}

} // namespace

QString GuideAnnouncement::of(const std::vector<GuideCue>& cues, const GuideProgress& progress,
                              const Stretch& stretch, const QString& counted) {
    QStringList said;
    for (const GuideCue& cue : cues) {
        switch (cue.kind) {
        case GuideCue::Kind::SetStarted:
            if (progress.sets > 1)
                said << tr("Set %1 of %2.").arg(number(cue.number), number(progress.sets));
            said << (isHold(stretch.dose) ? tr("Hold for %1 seconds.").arg(seconds(progress.length))
                                          : tr("%1 repetitions.").arg(number(progress.repetitions)));
            break;
        case GuideCue::Kind::RepetitionStarted:
            if (progress.repetitions > 3 && cue.number == progress.repetitions / 2 + 1)
                said << tr("Half done.");
            break;
        case GuideCue::Kind::HalfTime: said << tr("Half done."); break;
        case GuideCue::Kind::LastSeconds:
            if (cue.number == lastSeconds)
                said << tr("Five seconds.");
            break;
        case GuideCue::Kind::SetFinished:
            said << (counted.isEmpty() ? tr("Set done.") : tr("%1.", "a sentence").arg(counted));
            break;
        case GuideCue::Kind::RestStarted:
            if (progress.phase == GuidePhase::Rest)
                said << tr("Rest for %1 seconds.").arg(seconds(progress.length));
            break;
        case GuideCue::Kind::SideChanged:
            said << (progress.side == GuideSide::Left ? tr("Then the left side.")
                                                      : tr("Then the right side."));
            break;
        case GuideCue::Kind::Finished: said << tr("Stretch done."); break;
        case GuideCue::Kind::GetReady:
        case GuideCue::Kind::PhaseStarted: break;
        }
    }
    return said.join(u' ');
}

QString GuideAnnouncement::counted(const TurnWork& work, const Dose& dose) {
    if (work.finished)
        return {};
    if (const auto* hold = std::get_if<Hold>(&dose.work))
        return tr("%1 of %2 seconds counted")
            .arg(number(std::chrono::floor<std::chrono::seconds>(work.held).count()),
                 number(hold->duration.count()));
    return tr("%1 of %2 repetitions counted")
        .arg(number(work.repetitions), number(std::get<Repetitions>(dose.work).repetitions.min));
}

} // namespace unhunch

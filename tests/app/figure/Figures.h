#pragma once

#include "app/ui/figure/FigureMoment.h"
#include "app/ui/figure/FigureReader.h"

#include <QDir>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace unhunch::figuretest {

/// The names of all figures that come with the program.
[[nodiscard]] inline QStringList builtInIds() {
    QStringList ids =
        QDir(QStringLiteral(":/figures")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    ids.removeAll(QStringLiteral("body.json"));
    for (QString& id : ids)
        id.chop(5); // .json
    return ids;
}

/// Every figure that comes with the program.
[[nodiscard]] inline std::vector<std::shared_ptr<const FigureData>> builtInFigures() {
    std::vector<std::shared_ptr<const FigureData>> figures;
    for (const QString& id : builtInIds())
        figures.push_back(builtInFigure(id));
    return figures;
}

/// The moments that tell a stretch, in their order: each key pose on the way in, in the work and on the way back,
/// and one between two that differ. No two of them look the same.
[[nodiscard]] inline std::vector<FigureMoment> tellingMoments(const FigureData& figure) {
    using Part = FigureMoment::Part;
    std::vector<FigureMoment> moments;
    const auto append = [&](Part part, const Movement& movement, double effort) {
        for (std::size_t i = 1; i < movement.keys.size(); ++i) {
            const Keyframe& from = movement.keys[i - 1];
            const Keyframe& to = movement.keys[i];
            if (from.pose == to.pose)
                continue;
            moments.push_back({part, from.at, effort});
            moments.push_back({part, 0.5 * (from.at + to.at), effort});
        }
    };
    append(Part::Approach, figure.approach, 0);
    if (figure.armCircle) {
        for (int i = 0; i < 4; ++i)
            moments.push_back({Part::Work, 0.25 * i + 0.1, i / 3.0});
    } else if (figure.isHold()) {
        moments.push_back({Part::Work, 0, 1});
        moments.push_back({Part::Work, 0.5, 1});
    } else {
        append(Part::Work, figure.work, 1);
    }
    // The way back begins like a repetition, and ends where the way in began.
    const std::size_t before = moments.size();
    append(Part::Return, figure.comeBack, 1);
    const bool beginsAsTheWork = !figure.armCircle && (!figure.isHold() || figure.cue == Cue::None);
    if (beginsAsTheWork && moments.size() > before)
        moments.erase(moments.begin() + static_cast<std::ptrdiff_t>(before));
    return moments;
}

/// Moments over the whole of a stretch in their order, `count` for each part.
[[nodiscard]] inline std::vector<FigureMoment> momentsOfAll(int count, double effort) {
    std::vector<FigureMoment> moments;
    using Part = FigureMoment::Part;
    for (const Part part : {Part::Approach, Part::Work, Part::Return}) {
        for (int i = 0; i < count; ++i) {
            // A repetition is closed: its last moment is that just before its first.
            const double whole = part == Part::Work ? count : count - 1;
            moments.push_back({part, i / whole, effort});
        }
    }
    return moments;
}

} // namespace unhunch::figuretest

#pragma once

#include "app/ui/figure/FigureMoment.h"
#include "app/ui/figure/FigureReader.h"

#include <QString>

#include <array>
#include <vector>

namespace unhunch::figuretest {

inline constexpr std::array ids{
    "chest-stretch",        "shoulder-rolls",        "arm-circles",        "cat-cow",
    "chest-stretch-easier", "shoulder-rolls-easier", "arm-circles-easier", "cat-cow-easier"};

/// Every figure that comes with the program.
[[nodiscard]] inline std::vector<std::shared_ptr<const FigureData>> builtInFigures() {
    std::vector<std::shared_ptr<const FigureData>> figures;
    for (const char* id : ids)
        figures.push_back(builtInFigure(QLatin1String(id)));
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
    if (!figure.isHold() && !figure.armCircle && moments.size() > before)
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

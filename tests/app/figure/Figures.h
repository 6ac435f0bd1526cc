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

#pragma once

namespace unhunch {

/// Which instant of a stretch the figure shows.
struct FigureMoment {
    enum class Part {
        Approach, ///< position 0..1 leads from the start pose into the working pose
        Work,     ///< position 0..1 is one repetition, end joined to start; in a hold it is one breath
        Return,   ///< position 0..1 leads back to the start pose
    };

    Part part = Part::Approach;
    double position = 0; ///< 0..1 within the part; values outside are clamped, in Work they wrap round
    double effort = 0;   ///< 0..1, how large the movement is, 1 at full size; circles grow with it

    friend bool operator==(const FigureMoment&, const FigureMoment&) = default;
};

} // namespace unhunch

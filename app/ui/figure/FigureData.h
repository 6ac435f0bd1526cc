#pragma once

#include "app/ui/figure/BodyProportions.h"
#include "app/ui/figure/Pose.h"

#include <QByteArray>
#include <QPointF>
#include <QString>

#include <chrono>
#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace unhunch {

/// SineIn sets off slowly and flows on through its key; SineOut comes flowing and settles.
enum class Ease { Linear, SineIn, SineOut, SineInOut, CubicOut };
enum class Interpolation { Ease, Spline };

/// A pose to be reached at a share of a movement.
struct Keyframe {
    double at = 0;            ///< 0..1 within the movement
    std::size_t pose = 0;     ///< index into FigureData::poses
    Ease ease = Ease::Linear; ///< how the figure arrives here from the key before
    double glow = 0;          ///< 0..1, how strongly the stretched area shows here

    friend bool operator==(const Keyframe&, const Keyframe&) = default;
};

/// A row of poses. One key alone is a pose that is kept.
struct Movement {
    std::vector<Keyframe> keys; ///< at least one; `at` rises from 0 to 1 if there are more
    Interpolation interpolation = Interpolation::Ease; ///< Spline flows through the keys of a closed cycle
    /// 0..0.9, the share of each movement between two keys by which the head starts later than the tailbone:
    /// the spine then travels as a wave, the parts between in their order.
    double wave = 0;
    std::chrono::duration<double> duration{0}; ///< how long it looks right; callers may take another time

    friend bool operator==(const Movement&, const Movement&) = default;
};

/// Both arms draw circles on top of the working pose; the radius grows with the effort.
struct ArmCircle {
    double firstRadius = 0; ///< degrees, at effort 0
    double lastRadius = 0;  ///< degrees, at effort 1

    friend bool operator==(const ArmCircle&, const ArmCircle&) = default;
};

/// The area that the stretch works on.
enum class GlowArea {
    Chest,
    FrontShoulder,
    Trapezius,
    Deltoid,
    UpperBack,
    Spine,
    Blades, ///< between the shoulder blades, for views from behind
    Nape,
    Belly,
    Sides,
    LeftChest,
    RightNeck,
    LeftSide,
};

/// The drawn hint that says where to go next.
enum class Cue {
    None,
    Push,
    Roll,
    Circle,
    Spine,
    Crown,
    Face,
    Belly,
    Hands,
    LeftHand,
    LeftFoot,
    RightFoot,
    Diagonal, ///< left hand and right foot
    Blades,
    Turn,
    Square, ///< whose sides are the four parts of a breath
};

/// A mat on the floor; lengths in standing heights.
struct Mat {
    double back = 0;
    double front = 0;
    double halfWidth = 0;

    friend bool operator==(const Mat&, const Mat&) = default;
};

/// An open doorway in a wall across the figure's way; lengths in standing heights.
struct Doorway {
    double at = 0; ///< x of the face towards the viewer
    double halfWidth = 0;
    double height = 0;

    friend bool operator==(const Doorway&, const Doorway&) = default;
};

/// A chair on which the figure sits, facing forward; lengths in standing heights.
struct Chair {
    double at = 0;     ///< x of the middle of the seat
    double height = 0; ///< of the seat

    friend bool operator==(const Chair&, const Chair&) = default;
};

inline constexpr double chairHalfWidth = 0.125; ///< of the seat, in standing heights
inline constexpr double chairHalfDepth = 0.125; ///< its back stands on the rear edge

/// A desk across the figure's way; lengths in standing heights.
struct Desk {
    double at = 0; ///< x of the edge towards the figure
    double depth = 0;
    double halfWidth = 0;
    double height = 0;

    friend bool operator==(const Desk&, const Desk&) = default;
};

/// A wall across the figure's way, behind it (`at` below 0) or before it.
struct Wall {
    double at = 0; ///< x of the face towards the figure, in standing heights

    friend bool operator==(const Wall&, const Wall&) = default;
};

using Prop = std::variant<Mat, Doorway, Chair, Desk, Wall>;

/// From where the figure is seen. The camera has no perspective.
struct View {
    double yaw = 0;   ///< degrees; 0 = from the front, 90 = the figure faces right
    double pitch = 0; ///< degrees that the camera looks down
    QPointF centre;   ///< the middle of the stage: screen x, and height above the ground
    double zoom = 1;
    double floor = 0.035; ///< how far the back edge of the floor appears above the ground point
    bool cropped = false; ///< the lower stage edge cuts the figure, as in a portrait

    friend bool operator==(const View&, const View&) = default;
};

/// All that is drawn of one stretch, except its colours.
struct FigureData {
    QString id;
    BodyProportions body;
    View view;
    std::vector<Prop> props;
    std::vector<GlowArea> glow;
    Cue cue = Cue::None;
    std::vector<Pose> poses;
    Movement approach; ///< ends in the first pose of `work`
    Movement work;     ///< one repetition, or the pose of a hold
    Movement comeBack; ///< begins in the first pose of `work`
    std::optional<ArmCircle> armCircle;

    /// Whether the stretch is held, not repeated.
    [[nodiscard]] bool isHold() const { return work.keys.size() == 1 && !armCircle; }

    friend bool operator==(const FigureData&, const FigureData&) = default;
};

} // namespace unhunch

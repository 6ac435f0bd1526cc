#pragma once

#include "app/ui/figure/BodyProportions.h"
#include "app/ui/figure/Pose.h"
#include "app/ui/figure/Side.h"
#include "app/ui/figure/Spine.h"
#include "app/ui/figure/Vector3.h"

namespace unhunch {

/// The joints of one side of the body, and the directions of its hand and foot (length 1).
struct SideJoints {
    Vector3 shoulder;
    Vector3 elbow;
    Vector3 wrist;
    Vector3 handDirection;
    Vector3 thumbDirection;
    Vector3 hip;
    Vector3 knee;
    Vector3 ankle;
    Vector3 ball; ///< of the foot
    Vector3 footForward;
    Vector3 footUp;
};

/// Where the joints are when a body takes a pose. The pelvis of the pose is a wish: it settles until standing
/// legs reach the ground, or until a kneeling thigh has its length, so that bones never stretch.
class Skeleton {
public:
    Skeleton(const BodyProportions& body, Pose pose);

    [[nodiscard]] const BodyProportions& body() const { return m_body; }
    [[nodiscard]] const SideJoints& operator[](Side side) const { return m_sides[side]; }
    [[nodiscard]] const Spine& spine() const { return m_spine; }
    /// The base of the neck.
    [[nodiscard]] const Spine::Frame& neckBase() const { return m_neckBase; }
    [[nodiscard]] const Vector3& neckDirection() const { return m_neckDirection; }
    /// The middle of the skull.
    [[nodiscard]] const Vector3& skull() const { return m_skull; }
    [[nodiscard]] const SegmentAxes& headAxes() const { return m_headAxes; }
    /// 0 empty .. 1 full chest.
    [[nodiscard]] double breath() const { return m_breath; }
    /// 0 at rest .. 1 pushed out by a breath.
    [[nodiscard]] double belly() const { return m_belly; }
    /// 0 open .. 1 closed.
    [[nodiscard]] double eyelids() const { return m_eyelids; }
    /// How far both shoulders are raised from rest, in standing heights; below 0 they are lowered.
    [[nodiscard]] double shrug() const { return m_shrug; }

private:
    void solve(const Pose& pose);
    void solveArm(const Pose& pose, Side side);
    void solveLeg(const Pose& pose, Side side);
    /// Moves the pelvis of `pose` nearer to where the legs reach; false if it is there.
    [[nodiscard]] bool settle(Pose& pose) const;

    const BodyProportions& m_body;
    PerSide<SideJoints> m_sides;
    Spine m_spine;
    Spine::Frame m_neckBase;
    Vector3 m_neckDirection;
    Vector3 m_skull;
    SegmentAxes m_headAxes;
    double m_breath = 0;
    double m_belly = 0;
    double m_eyelids = 0;
    double m_shrug = 0;
};

} // namespace unhunch

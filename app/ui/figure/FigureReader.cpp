#include "app/ui/figure/FigureReader.h"

#include "app/ui/figure/FigureError.h"
#include "app/ui/figure/JsonFields.h"
#include "app/ui/figure/PoseReader.h"

#include <QFile>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array eases{
    std::pair{"linear"_L1, Ease::Linear},      std::pair{"sine-in"_L1, Ease::SineIn},
    std::pair{"sine-out"_L1, Ease::SineOut},   std::pair{"sine-in-out"_L1, Ease::SineInOut},
    std::pair{"cubic-out"_L1, Ease::CubicOut},
};
constexpr std::array interpolations{
    std::pair{"ease"_L1, Interpolation::Ease},
    std::pair{"spline"_L1, Interpolation::Spline},
};
constexpr std::array glowAreas{
    std::pair{"chest"_L1, GlowArea::Chest},          std::pair{"front-shoulder"_L1, GlowArea::FrontShoulder},
    std::pair{"trapezius"_L1, GlowArea::Trapezius},  std::pair{"deltoid"_L1, GlowArea::Deltoid},
    std::pair{"upper-back"_L1, GlowArea::UpperBack}, std::pair{"spine"_L1, GlowArea::Spine},
    std::pair{"blades"_L1, GlowArea::Blades},        std::pair{"nape"_L1, GlowArea::Nape},
    std::pair{"belly"_L1, GlowArea::Belly},          std::pair{"sides"_L1, GlowArea::Sides},
    std::pair{"left-chest"_L1, GlowArea::LeftChest}, std::pair{"right-neck"_L1, GlowArea::RightNeck},
    std::pair{"left-side"_L1, GlowArea::LeftSide},
};
constexpr std::array cues{
    std::pair{"none"_L1, Cue::None},          std::pair{"push"_L1, Cue::Push},
    std::pair{"roll"_L1, Cue::Roll},          std::pair{"circle"_L1, Cue::Circle},
    std::pair{"spine"_L1, Cue::Spine},        std::pair{"crown"_L1, Cue::Crown},
    std::pair{"face"_L1, Cue::Face},          std::pair{"belly"_L1, Cue::Belly},
    std::pair{"hands"_L1, Cue::Hands},        std::pair{"left-hand"_L1, Cue::LeftHand},
    std::pair{"left-foot"_L1, Cue::LeftFoot}, std::pair{"right-foot"_L1, Cue::RightFoot},
    std::pair{"diagonal"_L1, Cue::Diagonal},  std::pair{"blades"_L1, Cue::Blades},
    std::pair{"turn"_L1, Cue::Turn},          std::pair{"square"_L1, Cue::Square},
};

enum class PropKind { Mat, Doorway, Chair, Desk, Wall };
constexpr std::array propKinds{
    std::pair{"mat"_L1, PropKind::Mat},     std::pair{"doorway"_L1, PropKind::Doorway},
    std::pair{"chair"_L1, PropKind::Chair}, std::pair{"desk"_L1, PropKind::Desk},
    std::pair{"wall"_L1, PropKind::Wall},
};

View readView(JsonFields fields) {
    View view;
    view.yaw = fields.take("yaw"_L1).numberBetween(-180, 180);
    view.pitch = fields.take("pitch"_L1).numberBetween(-60, 60);
    const auto centre = fields.take("centre"_L1).numbers<2>();
    view.centre = QPointF(centre[0], centre[1]);
    view.zoom = fields.take("zoom"_L1).numberBetween(0.1, 10);
    if (fields.has("floor"_L1))
        view.floor = fields.take("floor"_L1).number();
    if (fields.has("cropped"_L1))
        view.cropped = fields.take("cropped"_L1).boolean();
    fields.finish();
    return view;
}

constexpr double longestProp = 2; // standing heights

Prop readProp(JsonFields fields) {
    const PropKind kind = fields.take("type"_L1).oneOf(propKinds);
    Prop prop;
    const auto length = [&](const char* field) {
        return fields.take(QLatin1String(field)).numberBetween(-longestProp, longestProp);
    };
    switch (kind) {
    case PropKind::Mat: prop = Mat{length("back"), length("front"), length("half_width")}; break;
    case PropKind::Doorway: prop = Doorway{length("at"), length("half_width"), length("height")}; break;
    case PropKind::Chair: prop = Chair{length("at"), length("height")}; break;
    case PropKind::Desk:
        prop = Desk{length("at"), length("depth"), length("half_width"), length("height")};
        break;
    case PropKind::Wall: prop = Wall{length("at")}; break;
    }
    fields.finish();
    return prop;
}

/// The poses of a file, with the names that its timeline uses.
struct NamedPoses {
    std::vector<QString> names;
    std::vector<Pose> poses;

    [[nodiscard]] std::size_t indexOf(const JsonValue& name) const {
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (names[i] == name.text())
                return i;
        }
        name.fail(u"there is no pose \"%1\""_s.arg(name.text()));
    }
};

NamedPoses readPoses(JsonFields fields) {
    NamedPoses result;
    for (const auto& [name, value] : fields.takeAll()) {
        result.names.push_back(name);
        result.poses.push_back(readPose(value));
        if (!canBlend(result.poses.front(), result.poses.back()))
            value.fail(u"its limbs are posed in another way than in \"%1\""_s.arg(result.names.front()));
    }
    if (result.poses.empty())
        fields.fail(u"expected at least one pose"_s);
    return result;
}

Keyframe readKey(JsonFields fields, const NamedPoses& poses) {
    Keyframe key;
    key.at = fields.take("at"_L1).numberBetween(0, 1);
    key.pose = poses.indexOf(fields.take("pose"_L1));
    if (fields.has("ease"_L1))
        key.ease = fields.take("ease"_L1).oneOf(eases);
    if (fields.has("glow"_L1))
        key.glow = fields.take("glow"_L1).numberBetween(0, 1);
    fields.finish();
    return key;
}

/// Takes what each part of a timeline has; the caller finishes.
Movement readMovement(JsonFields& fields, const NamedPoses& poses) {
    Movement movement;
    movement.duration = std::chrono::duration<double>(fields.take("seconds"_L1).numberBetween(0, 600));
    if (fields.has("interpolation"_L1))
        movement.interpolation = fields.take("interpolation"_L1).oneOf(interpolations);
    if (fields.has("wave"_L1))
        movement.wave = fields.take("wave"_L1).numberBetween(0, 0.9);
    const JsonValue list = fields.take("keys"_L1);
    for (const JsonValue& item : list.items()) {
        movement.keys.push_back(readKey(JsonFields(item), poses));
        if (movement.keys.size() > 1 && movement.keys.back().at <= movement.keys.rbegin()[1].at)
            item.fail(u"\"at\" does not rise"_s);
    }
    if (movement.keys.empty())
        list.fail(u"expected at least one key"_s);
    if (movement.keys.size() > 1 && (movement.keys.front().at != 0 || movement.keys.back().at != 1))
        list.fail(u"must reach from 0 to 1"_s);
    return movement;
}

ArmCircle readArmCircle(JsonFields fields) {
    const double first = fields.take("first_radius"_L1).numberBetween(0, 60);
    const ArmCircle circle{first, fields.take("last_radius"_L1).numberBetween(0, 60)};
    fields.finish();
    return circle;
}

void readTimeline(JsonFields fields, const NamedPoses& poses, FigureData& figure) {
    JsonFields approach(fields.take("approach"_L1));
    figure.approach = readMovement(approach, poses);
    approach.finish();

    JsonFields work(fields.take("work"_L1));
    figure.work = readMovement(work, poses);
    if (work.has("arm_circle"_L1))
        figure.armCircle = readArmCircle(JsonFields(work.take("arm_circle"_L1)));
    work.finish();

    JsonFields comeBack(fields.take("return"_L1));
    figure.comeBack = readMovement(comeBack, poses);
    comeBack.finish();

    const std::size_t joint = figure.work.keys.front().pose;
    if (figure.approach.keys.back().pose != joint)
        approach.fail(u"does not end in the pose where the work begins"_s);
    if (figure.work.keys.back().pose != joint)
        work.fail(u"does not end in the pose where it begins"_s);
    if (figure.comeBack.keys.front().pose != joint)
        comeBack.fail(u"does not begin in the pose where the work begins"_s);
    if (figure.armCircle && figure.work.keys.size() != 1)
        work.fail(u"arm circles need a single pose to turn about"_s);
}

QByteArray readResource(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw FigureError(path, {}, file.errorString());
    return file.readAll();
}

} // namespace

FigureData readFigure(const QByteArray& json, const QString& name, const BodyProportions& body) {
    JsonFields fields = parseJson(json, name);
    if (fields.take("format"_L1).text() != "unhunch-figure/1"_L1)
        fields.fail(u"not an unhunch-figure/1 file"_s);

    FigureData figure;
    figure.id = fields.take("id"_L1).text();
    figure.body = body;
    figure.view = readView(JsonFields(fields.take("view"_L1)));
    for (const JsonValue& prop : fields.take("props"_L1).items())
        figure.props.push_back(readProp(JsonFields(prop)));
    for (const JsonValue& area : fields.take("glow"_L1).items())
        figure.glow.push_back(area.oneOf(glowAreas));
    figure.cue = fields.take("cue"_L1).oneOf(cues);
    NamedPoses poses = readPoses(JsonFields(fields.take("poses"_L1)));
    readTimeline(JsonFields(fields.take("timeline"_L1)), poses, figure);
    figure.poses = std::move(poses.poses);
    fields.finish();
    return figure;
}

std::shared_ptr<const FigureData> builtInFigure(const QString& id) {
    const QString bodyPath = u":/figures/body.json"_s;
    const QString path = u":/figures/%1.json"_s.arg(id);
    return std::make_shared<const FigureData>(
        readFigure(readResource(path), path, readBody(readResource(bodyPath), bodyPath)));
}

} // namespace unhunch

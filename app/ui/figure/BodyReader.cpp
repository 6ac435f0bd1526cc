#include "app/ui/figure/FigureReader.h"
#include "app/ui/figure/JsonFields.h"

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;

constexpr double longest = 2; // standing heights; catches measures that were written in centimetres

double measure(JsonFields& fields, const char* name) {
    return fields.take(QLatin1String(name)).numberBetween(0, longest);
}

template <class Value, class ReadValue>
Profile<Value> readProfile(const JsonValue& list, const ReadValue& readValue) {
    std::vector<typename Profile<Value>::Row> rows;
    for (const JsonValue& item : list.items()) {
        JsonFields fields(item);
        const double at = fields.take("at"_L1).number();
        if (!rows.empty() && at <= rows.back().at)
            fields.fail(u"\"at\" does not rise"_s);
        rows.push_back({at, readValue(fields)});
        fields.finish();
    }
    if (rows.empty())
        list.fail(u"expected at least one row"_s);
    return Profile<Value>(std::move(rows));
}

} // namespace

BodyProportions readBody(const QByteArray& json, const QString& name) {
    JsonFields fields = parseJson(json, name);
    if (fields.take("format"_L1).text() != "unhunch-body/1"_L1)
        fields.fail(u"not an unhunch-body/1 file"_s);

    BodyProportions body;
    body.spine = fields.take("spine"_L1).numbers<4>();
    body.neck = measure(fields, "neck");

    JsonFields skull(fields.take("skull"_L1));
    body.skullForward = skull.take("forward"_L1).number();
    body.skullUp = skull.take("up"_L1).number();
    body.craniumRadius = measure(skull, "cranium_radius");
    body.hairRadius = measure(skull, "hair_radius");
    skull.finish();

    JsonFields jaw(fields.take("jaw"_L1));
    body.jawForward = jaw.take("forward"_L1).number();
    body.jawUp = jaw.take("up"_L1).number();
    body.jawRadius = measure(jaw, "radius");
    jaw.finish();

    JsonFields shoulder(fields.take("shoulder"_L1));
    body.shoulderAt = shoulder.take("at"_L1).numberBetween(0, 1);
    body.shoulderHalfWidth = measure(shoulder, "half_width");
    body.shoulderForward = shoulder.take("forward"_L1).number();
    body.shoulderUp = shoulder.take("up"_L1).number();
    body.shoulderRadius = measure(shoulder, "radius");
    shoulder.finish();

    JsonFields arm(fields.take("arm"_L1));
    body.upperArm = measure(arm, "upper");
    body.forearm = measure(arm, "fore");
    body.hand = measure(arm, "hand");
    arm.finish();

    JsonFields hip(fields.take("hip"_L1));
    body.hipHalfWidth = measure(hip, "half_width");
    body.hipDown = measure(hip, "down");
    hip.finish();

    JsonFields leg(fields.take("leg"_L1));
    body.thigh = measure(leg, "thigh");
    body.shin = measure(leg, "shin");
    leg.finish();

    JsonFields foot(fields.take("foot"_L1));
    body.ankleBack = measure(foot, "ankle_back");
    body.ankleUp = measure(foot, "ankle_up");
    foot.finish();

    body.torso = readProfile<TorsoRing>(fields.take("torso_rings"_L1), [](JsonFields& ring) {
        return TorsoRing{measure(ring, "half_width"), measure(ring, "front"), measure(ring, "back")};
    });
    const auto readRadius = [](JsonFields& row) { return measure(row, "radius"); };
    body.armRadius = readProfile<double>(fields.take("arm_radii"_L1), readRadius);
    body.legRadius = readProfile<double>(fields.take("leg_radii"_L1), readRadius);
    fields.finish();
    return body;
}

} // namespace unhunch

#include "app/ui/figure/FigureReader.h"

#include "app/ui/figure/FigureError.h"
#include "tests/app/figure/Figures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <functional>
#include <string>

namespace unhunch {
namespace {

QByteArray resource(const char* path) {
    QFile file{QLatin1String(path)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The arm circles with one change, as JSON.
QByteArray changed(const std::function<void(QJsonObject&)>& change) {
    QJsonObject root = QJsonDocument::fromJson(resource(":/figures/arm-circles.json")).object();
    change(root);
    return QJsonDocument(root).toJson();
}

FigureData read(const QByteArray& json) {
    const QString file = QStringLiteral("test.json");
    return readFigure(json, file, readBody(resource(":/figures/body.json"), file));
}

/// What the reader says about `json`; empty if it takes it.
std::string complaint(const QByteArray& json) {
    try {
        static_cast<void>(read(json));
    } catch (const FigureError& error) {
        return error.what();
    }
    return {};
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST(FigureReader, readsTheFiguresThatComeWithTheProgram) {
    ASSERT_GE(figuretest::builtInIds().size(), 8);
    for (const QString& id : figuretest::builtInIds()) {
        const auto figure = builtInFigure(id);
        EXPECT_EQ(figure->id, id);
        EXPECT_FALSE(figure->poses.empty());
    }
}

TEST(FigureReader, refusesAnUnknownFigure) {
    EXPECT_THROW(static_cast<void>(builtInFigure(QStringLiteral("handstand"))), FigureError);
}

TEST(FigureReader, namesTheFileAndAnUnknownField) {
    const std::string text =
        complaint(changed([](QJsonObject& root) { root[QStringLiteral("colour")] = 1; }));
    EXPECT_TRUE(contains(text, "test.json#/colour")) << text;
}

TEST(FigureReader, namesAFieldThatIsMissing) {
    const std::string text =
        complaint(changed([](QJsonObject& root) { root.remove(QStringLiteral("view")); }));
    EXPECT_TRUE(contains(text, "\"view\" is missing")) << text;
}

TEST(FigureReader, pointsAtAnIllTypedNumberDeepInside) {
    const std::string text = complaint(changed([](QJsonObject& root) {
        QJsonObject poses = root[QStringLiteral("poses")].toObject();
        QJsonObject pose = poses[QStringLiteral("arms-out")].toObject();
        pose[QStringLiteral("spine")] = QJsonArray{0, 0, QStringLiteral("straight"), 0};
        poses[QStringLiteral("arms-out")] = pose;
        root[QStringLiteral("poses")] = poses;
    }));
    EXPECT_TRUE(contains(text, "/poses/arms-out/spine/2: expected a number")) << text;
}

TEST(FigureReader, pointsAtAKeyWithAPoseThatDoesNotExist) {
    const std::string text = complaint(changed([](QJsonObject& root) {
        QJsonObject poses = root[QStringLiteral("poses")].toObject();
        poses[QStringLiteral("arms-up")] = poses.take(QStringLiteral("arms-out"));
        root[QStringLiteral("poses")] = poses;
    }));
    EXPECT_TRUE(contains(text, "/timeline/approach/keys/1/pose: there is no pose \"arms-out\"")) << text;
}

TEST(FigureReader, pointsAtAWordThatItDoesNotKnow) {
    const std::string text =
        complaint(changed([](QJsonObject& root) { root[QStringLiteral("cue")] = QStringLiteral("shout"); }));
    EXPECT_TRUE(contains(text, "/cue: \"shout\" is not a known value")) << text;
}

TEST(FigureReader, refusesPartsThatDoNotJoin) {
    const std::string text = complaint(changed([](QJsonObject& root) {
        QJsonObject timeline = root[QStringLiteral("timeline")].toObject();
        QJsonObject work = timeline[QStringLiteral("work")].toObject();
        work[QStringLiteral("keys")] = QJsonArray{
            QJsonObject{{QStringLiteral("at"), 0}, {QStringLiteral("pose"), QStringLiteral("arms-down")}}};
        timeline[QStringLiteral("work")] = work;
        root[QStringLiteral("timeline")] = timeline;
    }));
    EXPECT_TRUE(contains(text, "/timeline/approach: does not end in the pose where the work begins")) << text;
}

TEST(FigureReader, refusesWhatIsNotJson) {
    EXPECT_TRUE(contains(complaint("{\"id\": "), "not JSON"));
    EXPECT_TRUE(contains(complaint("[1, 2]"), "expected an object"));
    EXPECT_TRUE(contains(complaint(""), "not JSON"));
}

TEST(FigureReader, refusesABodyMeasuredInCentimetres) {
    QJsonObject root = QJsonDocument::fromJson(resource(":/figures/body.json")).object();
    root[QStringLiteral("neck")] = 11;
    try {
        static_cast<void>(readBody(QJsonDocument(root).toJson(), QStringLiteral("body.json")));
        FAIL() << "took a neck of eleven standing heights";
    } catch (const FigureError& error) {
        EXPECT_TRUE(contains(error.what(), "body.json#/neck")) << error.what();
    }
}

} // namespace
} // namespace unhunch

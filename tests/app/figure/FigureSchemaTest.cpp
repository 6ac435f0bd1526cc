#include "app/ui/figure/FigureError.h"
#include "app/ui/figure/FigureReader.h"
#include "tests/app/figure/Figures.h"
#include "tests/app/figure/JsonSchema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <functional>
#include <string>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;
using figuretest::JsonSchema;

QJsonObject jsonOf(const QString& file) {
    QFile opened(QDir(QStringLiteral(UNHUNCH_FIGURES)).filePath(file));
    return opened.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(opened.readAll()).object()
                                            : QJsonObject();
}

/// The files of all figures, also those that nobody thought of when the tests were written.
QStringList figureFiles() {
    QStringList files = QDir(QStringLiteral(UNHUNCH_FIGURES)).entryList({u"*.json"_s});
    files.removeAll(u"body.json"_s);
    files.removeAll(u"figure.schema.json"_s);
    return files;
}

/// `root` with the value at `path` replaced.
QJsonObject with(QJsonObject root, const QStringList& path, const QJsonValue& value) {
    const QString name = path.first();
    if (path.size() == 1)
        root[name] = value;
    else
        root[name] = with(root[name].toObject(), path.mid(1), value);
    return root;
}

class FigureSchemaTest : public testing::Test {
protected:
    /// Whether the program itself takes the figure.
    static bool isReadable(const QJsonObject& figure) {
        try {
            static_cast<void>(
                readFigure(QJsonDocument(figure).toJson(), u"test"_s, builtInFigure(u"cat-cow"_s)->body));
            return true;
        } catch (const FigureError&) {
            return false;
        }
    }

    JsonSchema m_schema{jsonOf(u"figure.schema.json"_s)};
    QJsonObject m_circles = jsonOf(u"arm-circles.json"_s);
};

TEST_F(FigureSchemaTest, everyFigureFitsIt) {
    ASSERT_EQ(figureFiles().size(), figuretest::builtInIds().size());
    for (const QString& file : figureFiles())
        EXPECT_EQ(m_schema.faults(jsonOf(file)), QStringList()) << file.toStdString();
}

TEST_F(FigureSchemaTest, everyFigureIsNamedAsItsFileAndComesWithTheProgram) {
    for (const QString& file : figureFiles()) {
        const QString id = jsonOf(file)[u"id"_s].toString();
        EXPECT_EQ(file, id + u".json"_s);
        EXPECT_EQ(builtInFigure(id)->id, id);
    }
}

TEST_F(FigureSchemaTest, schemaAndProgramRefuseTheSame) {
    const QJsonArray wrong{0, u"straight"_s};
    const std::pair<QStringList, QJsonValue> faults[] = {
        {{u"colour"_s}, 1},
        {{u"format"_s}, u"unhunch-figure/9"_s},
        {{u"cue"_s}, u"shout"_s},
        {{u"glow"_s}, QJsonArray{u"nose"_s}},
        {{u"view"_s, u"zoom"_s}, 0},
        {{u"view"_s, u"centre"_s}, wrong},
        {{u"props"_s}, QJsonArray{QJsonObject{{u"type"_s, u"sofa"_s}}}},
        {{u"props"_s}, QJsonArray{QJsonObject{{u"type"_s, u"chair"_s}, {u"at"_s, 0}}}},
        {{u"poses"_s, u"arms-out"_s, u"neck"_s}, u"long"_s},
        {{u"poses"_s, u"arms-out"_s, u"neck"_s}, 200},
        {{u"poses"_s, u"arms-out"_s, u"spine"_s}, QJsonArray{0, 0, 0, 170}},
        {{u"poses"_s, u"arms-out"_s, u"shoulders"_s}, QJsonArray{0.3, 0}},
        {{u"poses"_s, u"arms-out"_s, u"twist"_s}, 120},
        {{u"poses"_s, u"arms-out"_s, u"bend"_s}, -60},
        {{u"poses"_s, u"arms-out"_s, u"head_turn"_s}, 150},
        {{u"poses"_s, u"arms-out"_s, u"head_tilt"_s}, 90},
        {{u"poses"_s, u"arms-out"_s, u"belly"_s}, 2},
        {{u"poses"_s, u"arms-out"_s, u"eyelids"_s}, -1},
        {{u"poses"_s, u"arms-out"_s, u"legs"_s}, QJsonObject{{u"thigh"_s, QJsonArray{90, 90}}}},
        {{u"poses"_s, u"arms-out"_s, u"legs"_s, u"heel"_s}, 90},
        {{u"poses"_s, u"arms-out"_s, u"legs"_s, u"tail"_s}, 1},
        {{u"timeline"_s, u"work"_s, u"seconds"_s}, -1},
        {{u"timeline"_s, u"work"_s, u"wave"_s}, 1},
        {{u"timeline"_s, u"work"_s, u"keys"_s}, QJsonArray()},
        {{u"timeline"_s, u"work"_s, u"arm_circle"_s, u"last_radius"_s}, 90},
    };
    for (const auto& [path, value] : faults) {
        const QJsonObject changed = with(m_circles, path, value);
        EXPECT_FALSE(m_schema.faults(changed).isEmpty()) << path.join(u'/').toStdString();
        EXPECT_FALSE(isReadable(changed)) << path.join(u'/').toStdString();
    }
}

TEST_F(FigureSchemaTest, schemaAndProgramTakeEveryProp) {
    const QJsonArray props{
        QJsonObject{{u"type"_s, u"mat"_s}, {u"back"_s, -0.3}, {u"front"_s, 0.3}, {u"half_width"_s, 0.1}},
        QJsonObject{{u"type"_s, u"doorway"_s}, {u"at"_s, 0}, {u"half_width"_s, 0.3}, {u"height"_s, 1}},
        QJsonObject{{u"type"_s, u"chair"_s}, {u"at"_s, 0}, {u"height"_s, 0.23}},
        QJsonObject{{u"type"_s, u"desk"_s},
                    {u"at"_s, 0.3},
                    {u"depth"_s, 0.3},
                    {u"half_width"_s, 0.4},
                    {u"height"_s, 0.4}},
        QJsonObject{{u"type"_s, u"wall"_s}, {u"at"_s, -0.2}},
    };
    const QJsonObject changed = with(m_circles, {u"props"_s}, props);
    EXPECT_EQ(m_schema.faults(changed), QStringList());
    EXPECT_TRUE(isReadable(changed));
}

} // namespace
} // namespace unhunch

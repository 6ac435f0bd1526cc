#include "app/settings/OwnStretches.h"

#include "app/settings/DataFolder.h"
#include "app/settings/PlanPictures.h"
#include "tests/support/core/RandomPlans.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

class OwnStretchesTest : public testing::Test {
protected:
    OwnStretchesTest() { static_cast<void>(folder.create()); }

    [[nodiscard]] OwnStretches read() const { return {folder, StretchCatalog({stretch("built-in")})}; }

    /// The same stretch for the same id.
    static Stretch stretch(const StretchId& id) { return RandomPlans(7).stretch(id); }

    /// A stretch that is shown by a picture of that colour, and the picture.
    static std::pair<Stretch, PlanPicture> shown(const StretchId& id, const QColor& colour) {
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(colour);
        std::pair<Stretch, PlanPicture> both{stretch(id), pictureOf(id, image)};
        both.first.figure = pictureName(both.second);
        return both;
    }

    void writeFile(const QByteArray& text) const {
        QFile file(folder.ownStretches);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    [[nodiscard]] QStringList pictures() const { return QDir(folder.pictures).entryList(QDir::Files); }

    QTemporaryDir place;
    DataFolder folder = DataFolder::at(place.filePath(u"data"_s));
};

TEST_F(OwnStretchesTest, thereAreNoneAtFirst) {
    const OwnStretches own = read();
    EXPECT_THAT(own.stretches(), IsEmpty());
    EXPECT_EQ(own.warning(), QString());
    EXPECT_EQ(own.catalog().stretches(), own.builtIn().stretches());
}

TEST_F(OwnStretchesTest, whatIsKeptIsThereNextTimeBehindTheBuiltInOnes) {
    OwnStretches own = read();
    ASSERT_EQ(own.keep({stretch("mine")}, {}), QString());
    EXPECT_THAT(own.stretches(), ElementsAre(stretch("mine")));
    const OwnStretches later = read();
    EXPECT_THAT(later.stretches(), ElementsAre(stretch("mine")));
    EXPECT_THAT(later.catalog().stretches(), ElementsAre(stretch("built-in"), stretch("mine")));
    EXPECT_EQ(*later.find("mine"), stretch("mine"));
    EXPECT_EQ(later.find("built-in"), nullptr);
}

TEST_F(OwnStretchesTest, itsFilesAreForTheirOwnerAlone) {
    OwnStretches own = read();
    const auto [mine, picture] = shown("mine", Qt::red);
    ASSERT_EQ(own.keep({mine}, std::vector{picture}), QString());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    for (const QString& file : {folder.ownStretches, folder.pictures, own.pictureFile(mine)})
        EXPECT_FALSE(QFileInfo(file).permissions().testAnyFlags(others)) << file.toStdString();
}

TEST_F(OwnStretchesTest, aPictureIsKeptBesideAndCanBeHandedOn) {
    OwnStretches own = read();
    const auto [mine, picture] = shown("mine", Qt::red);
    ASSERT_EQ(own.keep({mine, stretch("plain")}, std::vector{picture}), QString());
    EXPECT_EQ(QImage(own.pictureFile(mine)).pixelColor(5, 5), QColor(Qt::red));
    EXPECT_EQ(own.picture(mine), picture);
    EXPECT_EQ(own.pictureFile(stretch("plain")), QString());
    EXPECT_EQ(own.picture(stretch("plain")), std::nullopt);
}

TEST_F(OwnStretchesTest, picturesGoWhenNoStretchShowsThemAndOtherFilesStay) {
    OwnStretches own = read();
    const auto [red, redPicture] = shown("mine", Qt::red);
    const auto [blue, bluePicture] = shown("mine", Qt::blue);
    ASSERT_EQ(own.keep({red}, std::vector{redPicture}), QString());
    ASSERT_EQ(own.keep({blue}, std::vector{bluePicture}), QString());
    QFile other(QDir(folder.pictures).filePath(u"picture-of-mum.png"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    EXPECT_EQ(pictures().size(), 3);
    own.dropUnusedPictures();
    EXPECT_EQ(pictures().size(), 2);
    EXPECT_TRUE(other.exists());
    EXPECT_NE(own.pictureFile(blue), QString());
    EXPECT_EQ(own.pictureFile(red), QString());
}

TEST_F(OwnStretchesTest, aDamagedFileIsSetAsideAndTold) {
    writeFile("{ \"format\": ");
    const OwnStretches own = read();
    EXPECT_THAT(own.stretches(), IsEmpty());
    EXPECT_TRUE(own.warning().contains(u"own-stretches.json.damaged-1"_s)) << own.warning().toStdString();
    QFile kept(folder.ownStretches + u".damaged-1"_s);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "{ \"format\": ");
    EXPECT_EQ(read().warning(), QString());

    writeFile("again");
    EXPECT_TRUE(read().warning().contains(u"own-stretches.json.damaged-2"_s));
}

TEST_F(OwnStretchesTest, whatCannotBeWrittenDownChangesNothing) {
    OwnStretches own = read();
    ASSERT_EQ(own.keep({stretch("mine")}, {}), QString());
    Stretch untitled = stretch("mine");
    untitled.title.clear();
    EXPECT_TRUE(own.keep({untitled}, {}).contains(u"/stretches/0/title"_s));
    EXPECT_THAT(own.stretches(), ElementsAre(stretch("mine")));
    EXPECT_THAT(read().stretches(), ElementsAre(stretch("mine")));
}

TEST_F(OwnStretchesTest, aFolderInTheWayIsToldAndChangesNothing) {
    OwnStretches own = read();
    ASSERT_TRUE(QDir().mkpath(folder.ownStretches + u"/x"_s));
    EXPECT_TRUE(own.keep({stretch("mine")}, {}).contains(u"cannot be written"_s));
    EXPECT_THAT(own.stretches(), IsEmpty());
}

TEST_F(OwnStretchesTest, anOwnStretchThatDoesNotFitTheCatalogAnyMoreIsPassedOverAndStaysOnDisk) {
    OwnStretches own = read();
    Stretch orphan = stretch("orphan");
    orphan.standInFor = "gone";
    Stretch standIn = stretch("stand-in");
    standIn.standInFor = "built-in";
    ASSERT_EQ(own.keep({stretch("built-in"), orphan, standIn}, {}), QString());
    EXPECT_THAT(own.catalog().stretches(), ElementsAre(stretch("built-in"), standIn));
    EXPECT_EQ(read().stretches().size(), 3U);
}

TEST_F(OwnStretchesTest, whatAnotherProgramWroteIsReadAnew) {
    OwnStretches own = read();
    OwnStretches other = read();
    ASSERT_EQ(other.keep({stretch("mine")}, {}), QString());
    EXPECT_THAT(own.stretches(), IsEmpty());
    own.reload();
    EXPECT_THAT(own.stretches(), ElementsAre(stretch("mine")));
}

} // namespace
} // namespace unhunch

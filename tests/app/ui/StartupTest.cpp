#include "app/Startup.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

class StartupTest : public testing::Test {
protected:
    void writeCatalog(const QByteArray& text) {
        QFile file(data.catalog);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir folder;
    DataFolder data = DataFolder::at(folder.path());
};

TEST_F(StartupTest, withoutAnOwnCatalogTheBuiltInOneIsUsed) {
    const LoadedCatalog loaded = loadCatalog(data);
    EXPECT_EQ(loaded.catalog.packs().size(), 5u);
    EXPECT_EQ(loaded.catalog.packs().front().stretches.size(), 4u);
    EXPECT_TRUE(loaded.warning.isEmpty());
}

TEST_F(StartupTest, anOwnCatalogTakesItsPlace) {
    QFile builtIn(QStringLiteral(":/catalog/upper-back.json"));
    ASSERT_TRUE(builtIn.open(QIODevice::ReadOnly));
    writeCatalog(builtIn.readAll().replace("\"Chest stretch\"", "\"My own stretch\""));
    const LoadedCatalog loaded = loadCatalog(data);
    EXPECT_TRUE(loaded.warning.isEmpty()) << loaded.warning.toStdString();
    EXPECT_EQ(loaded.catalog.find("chest-stretch")->title, "My own stretch");
}

TEST_F(StartupTest, aBrokenCatalogIsToldAndTheBuiltInOneIsUsed) {
    writeCatalog("{\n  \"stretches\": [,]\n}");
    const LoadedCatalog loaded = loadCatalog(data);
    EXPECT_EQ(loaded.catalog.packs().size(), 5u);
    EXPECT_EQ(loaded.catalog.packs().front().stretches.size(), 4u);
    EXPECT_TRUE(loaded.warning.contains(data.catalog)) << loaded.warning.toStdString();
    EXPECT_TRUE(loaded.warning.contains(QStringLiteral("line 2"))) << loaded.warning.toStdString();
}

} // namespace
} // namespace unhunch

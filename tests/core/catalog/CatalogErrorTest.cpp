#include "core/catalog/CatalogError.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

TEST(CatalogErrorTest, itsMessageSaysFileAndPlaceAndReason) {
    const CatalogError error("mine.json", "/stretches/0/id", "this field is missing");
    EXPECT_STREQ(error.what(), "mine.json, /stretches/0/id: this field is missing");
    EXPECT_EQ(error.file(), "mine.json");
    EXPECT_EQ(error.where(), "/stretches/0/id");
    EXPECT_EQ(error.reason(), "this field is missing");
}

TEST(CatalogErrorTest, withoutAPlaceTheWholeFileIsMeant) {
    EXPECT_STREQ(CatalogError("mine.json", "", "the file is empty").what(), "mine.json: the file is empty");
}

} // namespace
} // namespace unhunch

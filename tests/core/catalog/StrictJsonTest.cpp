#include "core/catalog/StrictJson.h"

#include "core/catalog/CatalogError.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using nlohmann::json;

CatalogError refusal(std::string_view text) {
    try {
        static_cast<void>(parseStrictJson(text, "some.json"));
    } catch (const CatalogError& error) {
        return error;
    }
    ADD_FAILURE() << "read without complaint: " << text.substr(0, 200);
    return {"", "", ""};
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

TEST(StrictJsonTest, everyKindOfValueIsRead) {
    for (const char* text : {"null", "true", "false", "0", "-1", "1.5", "1e3", "18446744073709551615",
                             R"("text")", R"("\u00e4\n")", "[]", "{}", R"([1, [2, [3]], {}])",
                             R"({"a": {"b": [1, {"c": null}]}, "d": "e", "": [[]]})"})
        EXPECT_EQ(parseStrictJson(text, "some.json"), json::parse(text)) << text;
}

TEST(StrictJsonTest, aFaultIsPlacedByLineAndColumn) {
    EXPECT_EQ(refusal("{\n  \"a\": 1,\n  b\n}").where(), "line 3, column 3");
    EXPECT_EQ(refusal("?").where(), "line 1, column 1");
    EXPECT_EQ(refusal("\n\n   ]").where(), "line 3, column 4");
    EXPECT_EQ(refusal("[1,\n2,\n]").where(), "line 3, column 1");
    EXPECT_EQ(refusal("[\"ä\" ?").where(), "line 1, column 6");
    EXPECT_EQ(refusal("{} {}").where(), "line 1, column 4");
    EXPECT_EQ(refusal("[1,").where(), "line 1, column 4");
    EXPECT_EQ(refusal("[1,\n").where(), "line 2, column 1");
}

TEST(StrictJsonTest, textThatIsNoJsonIsRefused) {
    for (const char* text : {"{",
                             "}",
                             "[",
                             "[1,]",
                             "{\"a\":}",
                             "{\"a\" 1}",
                             "{a: 1}",
                             "{'a': 1}",
                             "{\"a\": 1,}",
                             "01",
                             "+1",
                             "1.",
                             ".5",
                             "0x10",
                             "NaN",
                             "Infinity",
                             "nul",
                             "True",
                             "[1] // one",
                             "/* one */ [1]",
                             "\"open",
                             "\"tab\there\"",
                             "\"\\x\"",
                             "\"\\ud800\"",
                             "\"\\ud800\\u0041\"",
                             "1e999",
                             "[1] x",
                             "\"\xC3\x28\"",
                             "\"\xED\xA0\x80\"",
                             "\"\xF8\"",
                             "\xFF\xFE{",
                             "\"\xC0\xAF\""}) {
        const CatalogError error = refusal(text);
        EXPECT_TRUE(error.reason().starts_with("not valid JSON: ")) << text << ": " << error.reason();
        EXPECT_TRUE(error.where().starts_with("line ")) << text << ": " << error.where();
    }
}

TEST(StrictJsonTest, theReasonHoldsNoCopyOfALongText) {
    EXPECT_LT(refusal('"' + std::string(100'000, 'x')).reason().size(), 200U);
    EXPECT_LT(refusal('"' + std::string(100'000, 'x') + "'; expected ").reason().size(), 200U);
    EXPECT_LT(refusal("1e" + std::string(100'000, '9')).reason().size(), 200U);
    EXPECT_LT(refusal("[" + std::string(100'000, '9') + "e9").reason().size(), 200U);
}

TEST(StrictJsonTest, nothingIsAnEmptyFile) {
    for (const char* text : {"", " ", "\n\t\r\n"})
        EXPECT_EQ(refusal(text).reason(), "the file is empty");
}

TEST(StrictJsonTest, aDoubledFieldIsPointedAt) {
    EXPECT_EQ(refusal(R"({"a": 1, "a": 1})").where(), "/a");
    EXPECT_EQ(refusal(R"([0, {"a": {"b": [1], "c": 2, "b": 3}}])").where(), "/1/a/b");
    EXPECT_EQ(refusal(R"({"a": {"a": 1}, "b": {"a": 1}, "a": 1})").where(), "/a");
    EXPECT_EQ(refusal(R"({"a": 1, "\u0061": 1})").where(), "/a");
}

TEST(StrictJsonTest, sameFieldsInDifferentObjectsAreNotDoubled) {
    EXPECT_NO_THROW(static_cast<void>(parseStrictJson(R"([{"a": {"a": 1}}, {"a": 1}])", "some.json")));
}

TEST(StrictJsonTest, deepNestingIsRefusedWhereItBegins) {
    EXPECT_NO_THROW(static_cast<void>(parseStrictJson(nested(maximumJsonDepth), "some.json")));
    const CatalogError error = refusal(nested(maximumJsonDepth + 1));
    EXPECT_EQ(error.where(), "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0");
    EXPECT_EQ(error.reason(), "nested too deeply; 16 levels are the most");
    EXPECT_EQ(refusal(std::string(900'000, '[')).reason(), error.reason());
}

TEST(StrictJsonTest, pointersEscapeTheirOwnSigns) {
    EXPECT_EQ(pointerTo("", "a/b~c"), "/a~1b~0c");
    EXPECT_EQ(pointerTo("/a", std::size_t{12}), "/a/12");
}

TEST(StrictJsonTest, pointersStayPrintableAndShort) {
    EXPECT_EQ(pointerTo("", "\x1b[31m"), "/U+001B[31m");
    EXPECT_LT(pointerTo("", std::string(10'000, 'x')).size(), 100U);
}

} // namespace
} // namespace unhunch

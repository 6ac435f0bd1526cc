#include "core/plan/Base64.h"

#include <gtest/gtest.h>

#include <random>

namespace unhunch {
namespace {

TEST(Base64Test, theExamplesOfRfc4648AreMet) {
    const std::pair<const char*, const char*> examples[] = {{"", ""},
                                                            {"f", "Zg=="},
                                                            {"fo", "Zm8="},
                                                            {"foo", "Zm9v"},
                                                            {"foob", "Zm9vYg=="},
                                                            {"fooba", "Zm9vYmE="},
                                                            {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : examples) {
        EXPECT_EQ(toBase64(bytes), text);
        EXPECT_EQ(fromBase64(text), bytes);
    }
}

TEST(Base64Test, anyBytesComeBackAsTheyWere) {
    std::mt19937 random(64);
    for (std::size_t size = 0; size < 300; ++size) {
        std::string bytes(size, '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random() & 0xFFU);
        EXPECT_EQ(fromBase64(toBase64(bytes)), bytes);
    }
}

TEST(Base64Test, textOfWhichTheSameBytesHaveAnotherIsRefused) {
    for (const char* text : {"Z", "Zg", "Zg=", "Zh==", "Zm9=", "====", "Z===", "Zg==Zg==", "Z=g=", "Zm 9v",
                             "Zm9v\n", "Zm-_", "Zm9v=", "é==="})
        EXPECT_EQ(fromBase64(text), std::nullopt) << text;
}

TEST(Base64Test, everyTextThatIsTakenIsTheOneOfItsBytes) {
    std::mt19937 random(65);
    int taken = 0;
    for (int count = 0; count < 20'000; ++count) {
        std::string text(4, '\0');
        for (char& sign : text)
            sign = "AQgwZ/+=\n"[random() % 9];
        if (const auto bytes = fromBase64(text)) {
            EXPECT_EQ(toBase64(*bytes), text);
            ++taken;
        }
    }
    EXPECT_GT(taken, 1000);
}

} // namespace
} // namespace unhunch

#include "app/settings/IniDamage.h"

#include <gtest/gtest.h>

namespace unhunch {

namespace {

TEST(IniDamage, soundFilesHaveNone) {
    for (const char* text :
         {"", "\n\n", "[breaks]\nlength=3\n", "[breaks]\r\nlength=3\r\n", "; a comment\n# another\n",
          "key=", "key=a=b", "  [a b]  \n  key = value", "\xef\xbb\xbf[breaks]\n", "name=\xc3\xbc"})
        EXPECT_EQ(iniDamage(text), std::nullopt) << text;
}

TEST(IniDamage, aLineThatIsNoSettingIsDamage) {
    for (const char* text :
         {"nonsense", "[breaks\nlength=3", "[]", "[a]b", "=3", "<<<<<<< HEAD", "[breaks]\nlen"})
        EXPECT_NE(iniDamage(text), std::nullopt) << text;
    EXPECT_EQ(iniDamage("[breaks]\n\nnonsense\n"), QStringLiteral("line 3 is no setting"));
}

TEST(IniDamage, bytesThatAreNoTextAreDamage) {
    EXPECT_NE(iniDamage(QByteArray(512, '\0')), std::nullopt);
    EXPECT_NE(iniDamage(QByteArray("[breaks]\nlength=3\0\n", 19)), std::nullopt);
    EXPECT_NE(iniDamage("key=\x01"), std::nullopt);
    EXPECT_NE(iniDamage("key=\xff\xfe"), std::nullopt);
    EXPECT_NE(iniDamage("key=\xc3"), std::nullopt);
}

TEST(IniDamage, aHugeFileIsDamage) {
    EXPECT_EQ(iniDamage(QByteArray("\n").repeated(largestIniFile)), std::nullopt);
    EXPECT_NE(iniDamage(QByteArray("\n").repeated(largestIniFile + 1)), std::nullopt);
}

} // namespace

} // namespace unhunch

#include "app/command/TerminalText.h"

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

class TerminalLocale : public testing::Test {
protected:
    ~TerminalLocale() override {
        for (const auto& [name, value] : m_before)
            value.isNull() ? qunsetenv(name) : qputenv(name, value);
    }

    static bool utf8With(const char* all, const char* characters, const char* language) {
        qputenv("LC_ALL", all);
        qputenv("LC_CTYPE", characters);
        qputenv("LANG", language);
        return terminalSpeaksUtf8();
    }

private:
    static std::pair<const char*, QByteArray> now(const char* name) {
        return {name, qEnvironmentVariableIsSet(name) ? qgetenv(name) : QByteArray()};
    }

    std::pair<const char*, QByteArray> m_before[3]{now("LC_ALL"), now("LC_CTYPE"), now("LANG")};
};

TEST_F(TerminalLocale, isUtf8WhenItsNameSaysSo) {
    EXPECT_TRUE(utf8With("", "", "de_DE.UTF-8"));
    EXPECT_TRUE(utf8With("", "", "C.utf8"));
    EXPECT_FALSE(utf8With("", "", "de_DE@euro"));
    EXPECT_FALSE(utf8With("", "", "C"));
    EXPECT_FALSE(utf8With("", "", ""));
}

TEST_F(TerminalLocale, theStrongerVariableDecides) {
    EXPECT_FALSE(utf8With("C", "en_GB.UTF-8", "en_GB.UTF-8"));
    EXPECT_TRUE(utf8With("", "en_GB.UTF-8", "C"));
}

TEST(TerminalText, signsBecomeAsciiOfTheSameWidth) {
    EXPECT_EQ(inAscii(u"● ◐ · 3–4 × today’s"_s), u"# + . 3-4 x today's"_s);
}

TEST(TerminalText, columnsAreAsWideAsTheirWidestCell) {
    EXPECT_EQ(aligned({{u"a"_s, u"●"_s, u"x"_s}, {u"long"_s, u"b"_s}, {u""_s, u"wide"_s, u""_s}}),
              u"a     ●     x\nlong  b\n      wide\n"_s);
}

TEST(TerminalText, noRowsAreNoText) { EXPECT_EQ(aligned({}), QString()); }

} // namespace

} // namespace unhunch

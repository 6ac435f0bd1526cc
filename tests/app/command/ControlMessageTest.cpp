#include "app/command/ControlMessage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

TEST(ControlMessage, aRequestComesBackAsItWasWritten) {
    const QStringList words{u"start"_s, u"cat-cow"_s, u"a \"quote\", a\nline and an ü"_s};
    EXPECT_EQ(readRequest(requestLine(words)), words);
}

TEST(ControlMessage, aReplyComesBackAsItWasWritten) {
    const ControlReply reply{2, u"out\nwith lines"_s, u"Fehler – ü"_s};
    EXPECT_EQ(readReply(replyLine(reply)), reply);
}

TEST(ControlMessage, aByteOrderMarkIsACharacterLikeOthers) {
    const QStringList words{u"\ufeffstart"_s, u"\ufeff"_s, u"cat\ufeffcow"_s};
    EXPECT_EQ(readRequest(requestLine(words)), words);
    const ControlReply reply{1, u"\ufeff"_s, u"\ufeff\ufeff"_s};
    EXPECT_EQ(readReply(replyLine(reply)), reply);
}

TEST(ControlMessage, aMessageIsOneLine) {
    EXPECT_EQ(requestLine({u"a\nb"_s}).count('\n'), 1);
    EXPECT_EQ(replyLine({0, u"a\nb\n"_s, u"\n"_s}).count('\n'), 1);
}

TEST(ControlMessage, nonsenseIsRefused) {
    for (const char* line : {"", "\n", "hello", "[]", "{}", "null", "{\"unhunch\":\"1\"}", "{\"unhunch\":1}",
                             "{\"unhunch\":1,\"words\":[]}", "{\"unhunch\":1,\"words\":\"skip\"}",
                             "{\"unhunch\":1,\"words\":[\"snooze\",5]}", "\xff\xfe", "{\"unhunch\":1,"})
        EXPECT_THROW((void)readRequest(line), ControlMessageError) << line;
    for (const char* line : {"", "{}", "{\"unhunch\":1}", "{\"unhunch\":1,\"status\":\"0\"}"})
        EXPECT_THROW((void)readReply(line), ControlMessageError) << line;
}

TEST(ControlMessage, aDeeplyNestedMessageIsRefused) {
    EXPECT_THROW((void)readRequest("{\"unhunch\":1,\"words\":" + QByteArray(15'000, '[')),
                 ControlMessageError);
}

TEST(ControlMessage, anotherVersionIsToldApart) {
    try {
        (void)readRequest("{\"unhunch\":2,\"words\":[\"skip\"]}");
        ADD_FAILURE() << "was taken";
    } catch (const ControlMessageError& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr("another version"));
    }
}

} // namespace

} // namespace unhunch

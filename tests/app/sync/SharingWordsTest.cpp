#include "app/text/SharingWords.h"

#include "app/Translations.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;

constexpr Date today{std::chrono::year{2026} / 11 / 18};

class SharingWordsTest : public testing::Test {
protected:
    static void SetUpTestSuite() { installTranslations(); }

    SharingState state{.folder = u"/shared"_s};
};

TEST_F(SharingWordsTest, aFolderThatWorksHasNoFault) {
    EXPECT_EQ(SharingWords::fault(state), QString());
    EXPECT_EQ(SharingWords::inShort(state), QString());
}

TEST_F(SharingWordsTest, eachFaultSaysWhereAndWhatToDo) {
    for (const FolderFault fault :
         {FolderFault::Missing, FolderFault::Unreadable, FolderFault::Unwritable, FolderFault::TooLarge}) {
        state.fault = fault;
        EXPECT_TRUE(SharingWords::fault(state).contains(u"/shared"_s)) << static_cast<int>(fault);
        EXPECT_FALSE(SharingWords::inShort(state).isEmpty()) << static_cast<int>(fault);
    }
}

TEST_F(SharingWordsTest, eachReasonHasWordsOfItsOwn) {
    QStringList all;
    for (const SkipReason reason : {SkipReason::NotWhole, SkipReason::TooLarge, SkipReason::Newer,
                                    SkipReason::NoJournal, SkipReason::Unreadable})
        all << SharingWords::reason(reason);
    EXPECT_EQ(all.removeDuplicates(), 0);
    EXPECT_FALSE(all.contains(QString()));
}

TEST_F(SharingWordsTest, countsComputersNotCopies) {
    EXPECT_EQ(SharingWords::others(state), u"no other computer yet"_s);
    state.journals = {{.file = "a", .computer = "desk", .isOwn = true}, {.file = "b", .computer = "laptop"}};
    EXPECT_EQ(SharingWords::others(state), u"1 other computer"_s);
    state.journals.push_back({.file = "c", .computer = "laptop", .isCopy = true});
    EXPECT_EQ(SharingWords::others(state), u"1 other computer"_s);
    state.journals.push_back({.file = "d", .computer = "phone"});
    EXPECT_EQ(SharingWords::others(state), u"2 other computers"_s);
    EXPECT_EQ(SharingWords::computers(state, today).size(), 3);
}

TEST_F(SharingWordsTest, aFileThatNoComputerNamedIsNamedByItself) {
    state.journals = {{.file = "unhunch-notes.json", .computer = {}, .skipped = SkipReason::NoJournal}};
    EXPECT_EQ(SharingWords::skipped(state),
              QStringList{u"unhunch-notes.json: It is no journal of Unhunch."_s});
}

TEST_F(SharingWordsTest, saysWhenItWasLookedAt) {
    EXPECT_EQ(SharingWords::lastLook(state, today), QString());
    state.lookedAt = LocalDateTime{today, std::chrono::hours{14}, std::chrono::minutes{0}};
    EXPECT_TRUE(SharingWords::lastLook(state, today).contains(u"looked into at "_s));
}

} // namespace
} // namespace unhunch

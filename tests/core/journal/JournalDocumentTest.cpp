#include "core/journal/JournalDocument.h"

#include "tests/core/journal/RandomJournals.h"
#include "tests/core/journal/SampleJournal.h"
#include "tests/support/core/RandomPlans.h"

#include <gmock/gmock.h>

#include <functional>
#include <set>

namespace unhunch::test {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;

namespace {

constexpr auto documentName = "sample.json";

const json::json_pointer wholeDocument;

using Visit = std::function<void(const json::json_pointer& pointer, const json& value)>;

void forEachValue(const json& document, const json::json_pointer& pointer, const Visit& visit) {
    if (!document.is_structured())
        return;
    for (const auto& [name, value] : document.items()) {
        const json::json_pointer here =
            document.is_array() ? pointer / static_cast<std::size_t>(std::stoul(name)) : pointer / name;
        visit(here, value);
        forEachValue(value, here, visit);
    }
}

bool isOptional(const json::json_pointer& field) {
    static const std::set<std::string> optional{"$schema",  "adopted_on", "days", "dose",  "until",
                                                "left_out", "easier",     "felt", "edited"};
    return optional.contains(field.back());
}

/// Answers and their times, ends and theirs, before and after are missed by the one that is left.
bool isOneOfTwo(const json::json_pointer& field) {
    static const std::set<std::string> pairs{"answer", "answered_at", "end", "ended_at", "before", "after"};
    return pairs.contains(field.back());
}

} // namespace

TEST(JournalDocumentTest, whatIsWrittenIsReadBack) {
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        const auto contents = RandomJournals(seed).contents();
        const auto text = journalDocument(contents);
        ASSERT_EQ(readJournalDocument(text, documentName), contents) << text;
        ASSERT_EQ(journalDocument(readJournalDocument(text, documentName)), text);
    }
}

TEST(JournalDocumentTest, anEmptyJournalIsADocumentToo) {
    EXPECT_EQ(readJournalDocument(journalDocument({}), documentName), JournalContents{});
}

TEST(JournalDocumentTest, itIsReadAsItIsDescribed) {
    const auto contents = readJournalDocument(fullJournal().dump(), documentName);
    ASSERT_EQ(contents.sessions.size(), 2U);
    const Session& held = contents.sessions.front().record;
    EXPECT_EQ(held.finishedAt,
              (LocalDateTime{november(3), std::chrono::seconds(50'709), std::chrono::hours(1)}));
    EXPECT_EQ(held.prescribed,
              (Dose{Hold{std::chrono::seconds(30), {3, 4}, std::chrono::seconds(10)}, true}));
    EXPECT_EQ(held.felt, Feeling::Pain);
    EXPECT_TRUE(held.edited);
    EXPECT_EQ(contents.sessions.front().edition, 3);
    EXPECT_EQ(std::get<Repetitions>(contents.sessions.back().record.prescribed.work).tempo,
              std::chrono::milliseconds(3500));
    EXPECT_EQ(contents.plan.adoptedOn, november(2));
    EXPECT_EQ(contents.heldBreaks.front().record.gates, (GateSet{Gate::Microphone, Gate::Camera}));
    EXPECT_EQ(contents.deletions.front().kind, RecordKind::HeldBreak);
}

TEST(JournalDocumentTest, theOrderOfItsListsMakesNoDifference) {
    json shuffled = fullJournal();
    std::ranges::reverse(shuffled["sessions"]);
    std::ranges::reverse(shuffled["deletions"]);
    std::ranges::reverse(shuffled["plan"]["pauses"]);
    EXPECT_EQ(readJournalDocument(shuffled.dump(), documentName),
              readJournalDocument(fullJournal().dump(), documentName));
}

TEST(JournalDocumentTest, recordsComeInOrderOfTimeEachOnALine) {
    JournalContents contents;
    auto late = sessionOf("cat-cow", at(november(21)));
    auto early = sessionOf("plank", at(november(20)));
    late.id.front() = '0';
    early.id.front() = 'f';
    contents.sessions = {{late, 1}, {early, 1}};
    const std::string text = journalDocument(contents);
    EXPECT_LT(text.find(early.id), text.find(late.id));
    EXPECT_NE(text.find("\n{\"id\":\"" + early.id), std::string::npos);
    EXPECT_EQ(text.back(), '\n');
}

TEST(JournalDocumentTest, everyFieldThatIsLeftOutIsMissedByName) {
    const json original = fullJournal();
    int deleted = 0;
    forEachValue(original, wholeDocument, [&](const json::json_pointer& pointer, const json&) {
        if (original[pointer.parent_pointer()].is_array() || isOptional(pointer))
            return;
        json mutated = original;
        mutated[pointer.parent_pointer()].erase(pointer.back());
        ++deleted;
        if (pointer.back() == "before" || pointer.back() == "after") {
            EXPECT_NO_THROW(static_cast<void>(readJournalDocument(mutated.dump(), documentName)));
            return;
        }
        const CatalogError error = journalRefusalOf(mutated);
        // A dose of repetitions is known by what it has not.
        if (isOneOfTwo(pointer) || pointer.back() == "hold_seconds")
            EXPECT_TRUE(error.where().starts_with(pointer.parent_pointer().to_string())) << error.what();
        else
            EXPECT_EQ(error.where(), pointer.to_string());
    });
    EXPECT_GT(deleted, 50);
}

TEST(JournalDocumentTest, everyFieldOfAnotherKindIsRefusedByName) {
    const json original = fullJournal();
    forEachValue(original, wholeDocument, [&](const json::json_pointer& pointer, const json& value) {
        for (const json& stranger : {json(nullptr), json(true), json(-7), json(1e12), json(""), json("?"),
                                     json("\x1b[2J"), json::array({nullptr}), json::object()}) {
            if ((stranger.is_boolean() && value.is_boolean()) ||
                (stranger == json("?") && pointer.back() == "$schema"))
                continue;
            json mutated = original;
            mutated[pointer] = stranger;
            const CatalogError error = journalRefusalOf(mutated);
            EXPECT_TRUE(error.where().starts_with(pointer.to_string()) || pointer.back() == "hold_seconds")
                << pointer.to_string() << " = " << stranger << ": " << error.what();
        }
    });
}

TEST(JournalDocumentTest, everyFieldOfAnotherNameIsUnknown) {
    const json original = fullJournal();
    const auto refuseUnknown = [&original](const json::json_pointer& object) {
        json mutated = original;
        mutated[object]["colour"] = "red";
        EXPECT_EQ(journalRefusalOf(mutated).where(), (object / "colour").to_string());
    };
    refuseUnknown(wholeDocument);
    forEachValue(original, wholeDocument, [&](const json::json_pointer& pointer, const json& value) {
        if (value.is_object())
            refuseUnknown(pointer);
    });
}

TEST(JournalDocumentTest, aMangledDocumentIsRefusedWithAReasonOrReadWhole) {
    std::mt19937 random(20261130);
    int refused = 0;
    int taken = 0;
    for (std::uint32_t seed = 0; seed < 1500; ++seed) {
        const std::string text = mangled(journalDocument(RandomJournals(seed).contents()), random);
        try {
            const auto contents = readJournalDocument(text, documentName);
            ASSERT_EQ(readJournalDocument(journalDocument(contents), documentName), contents) << text;
            ++taken;
        } catch (const CatalogError& error) {
            ASSERT_FALSE(error.reason().empty()) << text;
            ++refused;
        }
    }
    EXPECT_GT(refused, 700);
    EXPECT_GT(taken, 20);
}

struct Hostile {
    const char* place;
    json value;
    const char* words;
};

class HostileJournalTest : public testing::TestWithParam<Hostile> {};

TEST_P(HostileJournalTest, isRefusedWithItsPlace) {
    const auto& [place, value, words] = GetParam();
    json document = fullJournal();
    document[json::json_pointer(place)] = value;
    const CatalogError error = journalRefusalOf(document);
    EXPECT_EQ(error.where(), place);
    EXPECT_THAT(error.reason(), HasSubstr(words));
}

INSTANTIATE_TEST_SUITE_P(
    Values, HostileJournalTest,
    testing::Values(Hostile{"/format", "unhunch-plan", "expected \"unhunch-journal\""},
                    Hostile{"/version", 2, "version 2"},
                    Hostile{"/sessions/0/id", "../../etc/passwd", "expected an id"},
                    Hostile{"/sessions/0/id", "0F8FAD5B-D9CB-469F-A165-70867728950E", "expected an id"},
                    Hostile{"/sessions/1/id", "0f8fad5b-d9cb-469f-a165-70867728950e", "every id must differ"},
                    Hostile{"/deletions/1/id", "16fd2706-8baf-433b-82eb-8c7fada847db",
                            "every id must differ"},
                    Hostile{"/sessions/0/stretch", "=cmd()", "lower-case words"},
                    Hostile{"/sessions/0/edition", 0, "from 1"},
                    Hostile{"/sessions/0/edition", 1'000'000'001, "from 1 to 1000000000"},
                    Hostile{"/sessions/0/finished_at", "2026-02-30T14:05:09+01:00", "a local time"},
                    Hostile{"/sessions/0/finished_at", "2026-11-03T14:05:09+14:01", "a local time"},
                    Hostile{"/sessions/0/finished_at", "2026-11-03T24:00:00+01:00", "a local time"},
                    Hostile{"/sessions/0/prescribed/sets", json::array({4, 3}), "the least comes first"},
                    Hostile{"/sessions/0/done/sets", -1, "from 0"},
                    Hostile{"/sessions/0/done/seconds", 86'401, "from 0 to 86400"},
                    Hostile{"/sessions/0/outcome", "done", "one of \"none\", \"partial\", \"complete\""},
                    Hostile{"/sessions/1/prescribed/tempo_seconds", 0, "seconds from 0.001"},
                    Hostile{"/tensions/0/after", 11, "from 0 to 10"},
                    Hostile{"/held_breaks/0/gates/1", "microphone", "named twice"},
                    Hostile{"/plan/edition", 0, "at least the edition 1"},
                    Hostile{"/plan/history/0/until", "2026-11-01", "before the line's first day"},
                    Hostile{"/plan/history/0/days", json::array(), "a list of 1 to 7"},
                    Hostile{"/plan/pauses/0/last", "2026-12-01", "before the pause's first day"},
                    Hostile{"/plan/adopted_on", "2026-11-31", "a day such as"}));

TEST(JournalDocumentTest, whatIsKeptAndDeletedIsRefused) {
    json document = fullJournal();
    document["deletions"][0] = {{"kind", "session"}, {"id", document["sessions"][0]["id"]}, {"edition", 4}};
    const CatalogError error = journalRefusalOf(document);
    EXPECT_EQ(error.where(), "/deletions/0/id");
    EXPECT_THAT(error.reason(), HasSubstr("either kept or deleted"));
}

TEST(JournalDocumentTest, ofAnotherKindTheSameIdMayBeDeleted) {
    json document = fullJournal();
    document["deletions"][0] = {{"kind", "prompt"}, {"id", document["sessions"][0]["id"]}, {"edition", 4}};
    EXPECT_NO_THROW(static_cast<void>(readJournalDocument(document.dump(), documentName)));
}

TEST(JournalDocumentTest, halfADocumentIsNone) {
    const std::string whole = journalDocument(RandomJournals(1).contents());
    for (std::size_t length = 0; length + 2 < whole.size(); length += 7)
        EXPECT_THROW(static_cast<void>(readJournalDocument(whole.substr(0, length), documentName)),
                     CatalogError)
            << length;
}

TEST(JournalDocumentTest, deepNestingAndDoubledFieldsAreRefused) {
    EXPECT_THROW(static_cast<void>(readJournalDocument(std::string(100'000, '['), documentName)),
                 CatalogError);
    std::string text = fullJournal().dump();
    text.insert(1, R"("format": "unhunch-journal", )");
    EXPECT_THROW(static_cast<void>(readJournalDocument(text, documentName)), CatalogError);
}

TEST(JournalDocumentTest, aFileThatIsTooLargeOrNoOrdinaryOneIsRefusedUnread) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "journal.json";
    const auto contents = RandomJournals(3).contents();
    writeBytes(file, journalDocument(contents));
    EXPECT_EQ(readJournalFile(file), contents);
    std::filesystem::resize_file(file, journalKind.maximumBytes + 1);
    EXPECT_THAT(refusalOf<CatalogError>([&] { static_cast<void>(readJournalFile(file)); }),
                HasSubstr("larger than a journal may be"));
    EXPECT_THAT(refusalOf<CatalogError>([&] { static_cast<void>(readJournalFile(folder.path())); }),
                HasSubstr("folder"));
    EXPECT_THAT(refusalOf<CatalogError>([&] { static_cast<void>(readJournalFile(folder.path() / "none")); }),
                HasSubstr("no such file"));
}

} // namespace unhunch::test

#include "core/journal/RowPage.h"

#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <limits>
#include <random>

namespace unhunch::test {

using testing::ElementsAre;
using testing::IsEmpty;

class RowPageTest : public JournalTest {
protected:
    static constexpr std::size_t pageSize = 4096;

    /// The page of that number, counted from 0, of a file that SQLite wrote.
    [[nodiscard]] std::vector<unsigned char> page(std::size_t number) const {
        const std::string bytes = bytesOf(file).substr(number * pageSize, pageSize);
        return {bytes.begin(), bytes.end()};
    }
};

TEST_F(RowPageTest, everyKindOfValueIsReadAsSQLiteWroteIt) {
    tamper("CREATE TABLE t (a, b, c); INSERT INTO t VALUES (NULL, 0, 1), (-1, 127, -32768), (8388607, "
           "-2147483648, "
           "140737488355327), (-9223372036854775808, 1.5, 'text'), (x'00ff', '', x'')");
    using Row = std::vector<StoredValue>;
    const auto number = [](std::int64_t value) { return StoredValue(value); };
    EXPECT_THAT(rowsOnPage(page(1), 0),
                ElementsAre(Row{{}, number(0), number(1)}, Row{number(-1), number(127), number(-32768)},
                            Row{number(8388607), number(-2147483648LL), number(140737488355327LL)},
                            Row{number(std::numeric_limits<std::int64_t>::min()), 1.5, std::string("text")},
                            Row{std::vector<unsigned char>{0x00, 0xff}, std::string(),
                                std::vector<unsigned char>()}));
}

TEST_F(RowPageTest, theFirstPageBeginsBehindTheHeaderOfTheFile) {
    tamper("CREATE TABLE t (a)");
    ASSERT_EQ(rowsOnPage(page(0), 100).size(), 1U);
    EXPECT_EQ(rowsOnPage(page(0), 100).front().front(), StoredValue(std::string("table")));
    EXPECT_THAT(rowsOnPage(page(0), 0), IsEmpty());
}

TEST_F(RowPageTest, aRowThatRunsOverThePageIsLeftOutAndItsNeighboursAreRead) {
    tamper("CREATE TABLE t (a); INSERT INTO t VALUES ('one'), (zeroblob(10000)), ('three')");
    EXPECT_THAT(rowsOnPage(page(1), 0), ElementsAre(std::vector<StoredValue>{std::string("one")},
                                                    std::vector<StoredValue>{std::string("three")}));
}

TEST_F(RowPageTest, anyBytesWillDo) {
    std::mt19937 random(7);
    std::uniform_int_distribution<int> byte(0, 255);
    std::size_t rows = 0;
    for (int round = 0; round < 3000; ++round) {
        std::vector<unsigned char> bytes(static_cast<std::size_t>(round % 600));
        std::ranges::generate(bytes, [&] { return static_cast<unsigned char>(byte(random)); });
        if (!bytes.empty())
            bytes.front() = 13; // else most would be told apart by their first byte
        rows += rowsOnPage(bytes, 0).size();
        static_cast<void>(rowsOnPage(bytes, 100));
    }
    EXPECT_GT(rows, 0U) << "some happen to look like rows";
}

} // namespace unhunch::test

#include "tests/fuzz/FuzzTargets.h"
#include "tests/support/core/RandomPlans.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace unhunch::fuzz {
namespace {

namespace filesystem = std::filesystem;

struct Replay {
    const char* name;
    void (*target)(std::string_view);
    std::vector<const char*> seeds; ///< files and folders of the sources
};

std::ostream& operator<<(std::ostream& stream, const Replay& replay) { return stream << replay.name; }

std::string bytesOf(const filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> seedsOf(const Replay& replay) {
    std::vector<std::string> seeds;
    for (const char* name : replay.seeds) {
        const filesystem::path path = filesystem::path(UNHUNCH_SOURCE_DIR) / name;
        if (!filesystem::is_directory(path)) {
            seeds.push_back(bytesOf(path));
            continue;
        }
        for (const auto& entry : filesystem::directory_iterator(path))
            seeds.push_back(bytesOf(entry.path()));
    }
    return seeds;
}

class FuzzReplayTest : public testing::TestWithParam<Replay> {};

TEST_P(FuzzReplayTest, theCorpusKeepsTheRules) {
    const std::vector<std::string> seeds = seedsOf(GetParam());
    ASSERT_GE(seeds.size(), 3U);
    for (const std::string& seed : seeds) {
        ASSERT_FALSE(seed.empty());
        EXPECT_NO_THROW(GetParam().target(seed)) << seed.substr(0, 2000);
    }
}

TEST_P(FuzzReplayTest, thousandsOfMutationsKeepTheRules) {
    // Long seeds take their time, so that they come less often.
    constexpr std::size_t bytesOfAll = 8'000'000;
    constexpr int mostRuns = 3000;
    std::mt19937 random(20261125);
    for (const std::string& seed : seedsOf(GetParam())) {
        std::size_t bytes = 0;
        for (int run = 0; run < mostRuns && bytes < bytesOfAll; ++run) {
            const std::string mutated = mangled(seed, random);
            bytes += mutated.size() + 1;
            ASSERT_NO_THROW(GetParam().target(mutated)) << mutated.substr(0, 2000);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Of, FuzzReplayTest,
    testing::Values(
        Replay{"plan", readPlanFile, {"tests/fuzz/corpus/plan", "resources/plan/example.unhunch-plan"}},
        Replay{
            "catalog", readCatalogFile, {"tests/fuzz/corpus/catalog", "resources/catalog/upper-back.json"}},
        Replay{"journal", readJournalFile, {"tests/fuzz/corpus/journal"}},
        Replay{"control", readControlMessage, {"tests/fuzz/corpus/control"}},
        Replay{"picture", readPicture, {"tests/fuzz/corpus/picture"}}),
    [](const auto& parameter) { return std::string(parameter.param.name); });

} // namespace
} // namespace unhunch::fuzz

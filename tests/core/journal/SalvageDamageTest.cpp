#include "core/journal/Backup.h"
#include "core/journal/Merge.h"
#include "core/journal/Salvage.h"
#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <random>
#include <set>
#include <utility>

namespace unhunch::test {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t pageSize = 4096;

int rounds() {
    const char* wanted = std::getenv("UNHUNCH_DAMAGES");
    constexpr int usual = 12;
    return wanted != nullptr ? std::atoi(wanted) : usual;
}

std::set<Uuid> idsOf(const std::vector<Session>& sessions) {
    std::set<Uuid> ids;
    for (const Session& session : sessions)
        ids.insert(session.id);
    return ids;
}

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

void zeroPages(std::string& bytes, Random& random) {
    const std::size_t pages = bytes.size() / pageSize;
    for (std::size_t count = 1 + below(random, 5); count > 0; --count)
        bytes.replace(below(random, pages) * pageSize, pageSize, pageSize, '\0');
}

void cutOff(std::string& bytes, Random& random) { bytes.resize(below(random, bytes.size())); }

void writeNoise(std::string& bytes, Random& random) {
    const std::size_t begin = below(random, bytes.size());
    const std::size_t end = std::min(bytes.size(), begin + 1 + below(random, 3 * pageSize));
    for (std::size_t at = begin; at < end; ++at)
        bytes[at] = static_cast<char>(below(random, 256));
}

/// But for what the header says of whose and which version the file is: with another mark, it is another program's.
void flipBits(std::string& bytes, Random& random) {
    constexpr std::size_t mark = 60;
    constexpr std::size_t markEnd = 72;
    for (std::size_t count = 1 + below(random, 40); count > 0; --count) {
        const std::size_t at = below(random, bytes.size());
        if (at < mark || at >= markEnd)
            bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << below(random, 8)));
    }
}

/// Pages in each other's place: each makes sense, but not there.
void swapPages(std::string& bytes, Random& random) {
    const std::size_t pages = bytes.size() / pageSize;
    const std::size_t one = pageSize * (1 + below(random, pages - 1));
    const std::size_t other = pageSize * (1 + below(random, pages - 1));
    const std::string kept = bytes.substr(one, pageSize);
    bytes.replace(one, pageSize, bytes, other, pageSize);
    bytes.replace(other, pageSize, kept);
}

struct Damage {
    const char* name;
    void (*apply)(std::string&, Random&);
    bool keepsTexts; ///< what is still there says what it said
};

std::ostream& operator<<(std::ostream& out, const Damage& damage) { return out << damage.name; }

} // namespace

/// Journals with random damage, of each kind in turn.
class SalvageDamageTest : public JournalTest, public testing::WithParamInterface<Damage> {};

TEST_P(SalvageDamageTest, theBackupIsThereTheJournalIsSoundAndNothingIsMadeUp) {
    std::vector<Session> sessions;
    std::set<Uuid> inBackup;
    const fs::path prepared = folder.path() / "prepared";
    fs::create_directory(prepared);
    file = prepared / "journal.sqlite";
    {
        auto log = open();
        for (int i = 0; i < 300; ++i) {
            sessions.push_back(sessionOf(i % 3 == 0 ? "cat-cow" : "chest-stretch", at(november(1 + i / 12))));
            log.append(sessions.back());
            if (i == 200) {
                static_cast<void>(backUpDaily(file, november(18)));
                inBackup = idsOf(sessions);
            }
        }
        log.append(promptShown(at(november(20))));
        log.put(Tension{newUuid(), at(november(20)), 4, std::nullopt});
        for (std::size_t i = 0; i < 40; ++i) {
            Session corrected = sessions[4 * i];
            corrected.done.sets = 1;
            static_cast<void>(log.correct(corrected, at(november(21))));
            inBackup.erase(sessions[4 * i + 1].id); // stays deleted, or comes back where that is lost
            static_cast<void>(log.remove(sessions[4 * i + 1].id, at(november(21))));
        }
    }
    const std::string sound = bytesOf(file);
    int repaired = 0;
    int rescued = 0;
    for (int round = 0; round < rounds() && !HasFailure(); ++round) {
        SCOPED_TRACE("round " + std::to_string(round));
        file = folder.path() / std::to_string(round) / "journal.sqlite";
        fs::copy(prepared, file.parent_path(), fs::copy_options::recursive);
        Random random(static_cast<unsigned>(round));
        std::string damaged = sound;
        GetParam().apply(damaged, random);
        writeBytes(file, damaged);

        const auto isDamaged = [&] {
            try {
                return isLost(file) || open().fault().has_value();
            } catch (const JournalError& error) {
                EXPECT_EQ(error.fault(), JournalFault::Damaged) << error.what();
                return true;
            }
        };
        if (isDamaged()) {
            const Salvage told = salvage(file, today);
            ++repaired;
            rescued += told.rescued.count;
            ASSERT_TRUE(told.restored);
            if (!damaged.empty()) {
                EXPECT_TRUE(bytesOf(told.setAside) == damaged || fs::exists(told.setAside.string() + "-wal"));
            }
        }
        const auto log = open();
        EXPECT_EQ(log.fault(), std::nullopt);
        const auto now = log.sessions(allDays);
        if (GetParam().keepsTexts) {
            EXPECT_TRUE(std::ranges::includes(idsOf(sessions), idsOf(now))) << "nothing is made up";
        }
        if (!fs::exists(file.parent_path() / "journal-damaged-2026-11-23.sqlite"))
            continue; // nothing was found: bits that no check looks at
        const JournalContents contents = log.contents();
        EXPECT_EQ(merge(contents, {}), contents) << "no record is there that is deleted";
        static_cast<void>(log.edits());
        EXPECT_TRUE(std::ranges::includes(idsOf(now), inBackup));
    }
    EXPECT_GT(repaired, rounds() / 3);
    EXPECT_GT(rescued, 0) << "more than the backup had";
    std::cout << repaired << " of " << rounds() << " found damaged, " << rescued << " sessions rescued, of "
              << repaired * 99 << " that no backup had\n";
}

INSTANTIATE_TEST_SUITE_P(Kinds, SalvageDamageTest,
                         testing::Values(Damage{"PagesZeroed", zeroPages, true},
                                         Damage{"CutOff", cutOff, true}, Damage{"Noise", writeNoise, false},
                                         Damage{"BitsFlipped", flipBits, false},
                                         Damage{"PagesSwapped", swapPages, true}),
                         [](const auto& damage) { return std::string(damage.param.name); });

} // namespace unhunch::test

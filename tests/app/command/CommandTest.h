#pragma once

#include "app/command/JournalCommands.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <nlohmann/json_fwd.hpp>

#include <sstream>
#include <string_view>

namespace unhunch::test {

[[nodiscard]] Date date(std::string_view text); // of WeekBuilders, which has much that is not wanted here

/// The programme's four stretches, 3 + 7 + 3 + 7 days a week, and wall slides in two to three sets of eight to ten,
/// which stand in for shoulder rolls.
[[nodiscard]] StretchCatalog aCatalog();

/// A journal in a folder of its own, begun on Monday, 2 November 2026, and a wall clock that shows Thursday,
/// 19 November 2026 (2026-W47), 14:05:30, an hour ahead of UTC.
class CommandTest : public testing::Test {
protected:
    CommandTest();

    /// Writes a session of the lower bound of the dose, guided, at noon. Its id is made of a count: 1, 2, ...
    void didOn(std::string_view day, const StretchId& stretch);
    /// The same with one set or repetition only.
    void didPartlyOn(std::string_view day, const StretchId& stretch);

    [[nodiscard]] CommandContext context();
    /// What was written to `out`, read as JSON.
    [[nodiscard]] nlohmann::json answer() const;
    /// Every session in the journal.
    [[nodiscard]] std::vector<Session> written() const;

    int opened = 0; ///< how often a command asked for the journal
    std::ostringstream out;
    std::ostringstream error;
    Preferences preferences;
    LocalDateTime now{date("2026-11-19"),
                      std::chrono::hours{14} + std::chrono::minutes{5} + std::chrono::seconds{30},
                      std::chrono::minutes{60}};
    bool utf8 = true;

private:
    void write(std::string_view day, const StretchId& stretch, const WorkDone& done);

    QTemporaryDir m_folder;
    int m_count = 0;

protected:
    Programme programme;
};

} // namespace unhunch::test

#pragma once

#include "core/journal/StoredWord.h"
#include "core/time/Date.h"

#include <SQLiteCpp/Statement.h>

#include <chrono>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>

namespace unhunch {

/// Reads a row's columns one after the other; the first of them is its number. Each member throws
/// JournalError naming file, table, row and column when the value makes no sense: somebody may have edited
/// the file by hand.
class RowReader {
public:
    /// `table` and `file` are only for errors; all three must outlive the reader.
    RowReader(SQLite::Statement& row, std::string_view table, const std::filesystem::path& file);

    [[nodiscard]] std::string text();
    /// A whole number from `least` to the largest int.
    [[nodiscard]] int number(int least);
    /// A length of time of at least `least`, stored as a number of `Duration`'s units.
    template <typename Duration>
    [[nodiscard]] Duration duration(Duration least) {
        return Duration(number(static_cast<int>(least.count())));
    }
    template <typename Value>
    [[nodiscard]] Value word() {
        const auto word = text();
        const auto value = fromStoredWord<Value>(word);
        if (!value)
            refuse();
        return *value;
    }
    [[nodiscard]] Date date();
    /// Three columns: date, time of day, minutes ahead of UTC.
    [[nodiscard]] LocalDateTime moment();

    [[nodiscard]] bool nextIsEmpty() const;
    void skip() { ++m_column; }

    /// Throws the error about the column read last.
    [[noreturn]] void refuse() const;

private:
    SQLite::Statement& m_row;
    std::string_view m_table;
    const std::filesystem::path& m_file;
    int m_column = 0;
};

} // namespace unhunch

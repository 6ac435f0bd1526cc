#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace unhunch {

/// A value as SQLite stores it: NULL, a number, a text, bytes.
using StoredValue =
    std::variant<std::monostate, std::int64_t, double, std::string, std::vector<unsigned char>>;

/// A table of the journal, as rows are put into it.
struct TableShape {
    std::string name;
    std::vector<std::string> columns; ///< the first is the row's number
    std::vector<std::string> key{};   ///< what tells its records apart; empty where they have no ids

    [[nodiscard]] bool hasIds() const { return !key.empty(); }
};
[[nodiscard]] std::vector<TableShape> tablesOf(const SQLite::Database& database);

/// Names with commas between, as SQL takes them.
[[nodiscard]] std::string columnList(const std::vector<std::string>& columns);

/// Puts rows that may make no sense into a table of a sound journal.
class RowInserter {
public:
    /// The rows have these columns; the others take what they have where nothing is said. For records with ids, the row's
    /// number is not among them.
    RowInserter(SQLite::Database& journal, const TableShape& table, const std::vector<std::string>& columns);

    /// Of several rows of one record that of the greatest edition stays, of equal ones the first. False when the table does
    /// not allow the row, or has no use for it. Throws SQLite::Exception when the journal cannot be written.
    bool insert(const std::vector<StoredValue>& values);

private:
    SQLite::Statement m_insert;
};

} // namespace unhunch

#include "core/journal/RowInserter.h"

#include "core/Overloaded.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>

#include <algorithm>

#include <sqlite3.h>

namespace unhunch {

namespace {

std::string insertInto(const TableShape& table, const std::vector<std::string>& columns) {
    std::string values;
    std::string newer;
    for (const std::string& column : columns) {
        values += values.empty() ? "?" : ", ?";
        newer.append(newer.empty() ? "\"" : ", \"")
            .append(column)
            .append("\" = excluded.\"")
            .append(column) += '"';
    }
    const std::string name = '"' + table.name + '"';
    const std::string insert = "INTO " + name + " (" + columnList(columns) + ") VALUES (" + values + ")";
    if (!table.hasIds())
        return "INSERT OR IGNORE " + insert;
    return "INSERT " + insert + " ON CONFLICT (" + columnList(table.key) + ") DO UPDATE SET " + newer +
           " WHERE excluded.edition > " + name + ".edition";
}

void bind(SQLite::Statement& statement, int parameter, const StoredValue& value) {
    std::visit(Overloaded{[&](std::monostate) { statement.bind(parameter); },
                          [&](const std::vector<unsigned char>& bytes) {
                              statement.bind(parameter, bytes.data(), static_cast<int>(bytes.size()));
                          },
                          [&](const auto& plain) { statement.bind(parameter, plain); }},
               value);
}

} // namespace

std::vector<TableShape> tablesOf(const SQLite::Database& database) {
    std::vector<TableShape> tables;
    SQLite::Statement columns(database,
                              "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c"
                              " WHERE t.type = 'table' ORDER BY t.rowid, c.cid");
    while (columns.executeStep()) {
        const std::string table = columns.getColumn(0).getString();
        if (tables.empty() || tables.back().name != table)
            tables.push_back({table, {}, {}});
        tables.back().columns.push_back(columns.getColumn(1).getString());
    }
    const auto has = [](const TableShape& table, const char* column) {
        return std::ranges::find(table.columns, column) != table.columns.end();
    };
    for (TableShape& table : tables) {
        if (has(table, "uuid"))
            table.key = has(table, "kind") ? std::vector<std::string>{"kind", "uuid"}
                                           : std::vector<std::string>{"uuid"};
    }
    return tables;
}

std::string columnList(const std::vector<std::string>& columns) {
    std::string list;
    for (const std::string& column : columns)
        list += (list.empty() ? "\"" : ", \"") + column + '"';
    return list;
}

RowInserter::RowInserter(SQLite::Database& journal, const TableShape& table,
                         const std::vector<std::string>& columns)
    : m_insert(journal, insertInto(table, columns)) {}

bool RowInserter::insert(const std::vector<StoredValue>& values) {
    for (std::size_t i = 0; i < values.size(); ++i)
        bind(m_insert, static_cast<int>(i) + 1, values[i]);
    try {
        const bool inserted = m_insert.exec() == 1;
        m_insert.reset();
        return inserted;
    } catch (const SQLite::Exception& error) {
        m_insert.tryReset();
        if (error.getErrorCode() == SQLITE_CONSTRAINT)
            return false;
        throw;
    }
}

} // namespace unhunch

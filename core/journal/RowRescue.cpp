#include "core/journal/RowRescue.h"

#include "core/journal/DraftJournal.h"
#include "core/journal/JournalFile.h"
#include "core/journal/Refusal.h"
#include "core/journal/RowInserter.h"
#include "core/journal/RowPage.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <map>
#include <optional>
#include <span>
#include <utility>

#include <sqlite3.h>

namespace unhunch {

namespace fs = std::filesystem;

namespace {

/// A connection that reads what it can, and leaves file and log as they are.
SQLite::Database connectToDamaged(const fs::path& file) {
    if (!fs::exists(besides(file, "-wal"))) {
        SQLite::Database damaged = connectImmutable(file);
        damaged.exec("PRAGMA writable_schema = ON");
        return damaged;
    }
    SQLite::Database damaged(utf8(file), SQLite::OPEN_READWRITE);
    sqlite3_db_config(damaged.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    // Alone, it needs no file for the memory that users of a log share. A description of tables that makes no sense in
    // part is still good for the rest.
    damaged.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA query_only = ON; PRAGMA writable_schema = ON");
    return damaged;
}

StoredValue valueOf(const SQLite::Column& column) {
    if (column.isInteger())
        return static_cast<std::int64_t>(column.getInt64());
    if (column.isFloat())
        return column.getDouble();
    if (column.isText())
        return column.getString();
    if (column.isBlob()) {
        const auto* bytes = static_cast<const unsigned char*>(column.getBlob());
        return std::vector<unsigned char>(bytes, bytes + column.getBytes());
    }
    return {};
}

/// Reads the rows of one table of a damaged file. Every fault is the end of it.
class DamagedTable {
public:
    DamagedTable(SQLite::Database& damaged, const TableShape& table) {
        try {
            SQLite::Statement columns(damaged, "SELECT name FROM pragma_table_info(?)");
            columns.bind(1, table.name);
            // Records are told apart by their ids: what numbers damage gave them means nothing.
            const auto first = table.columns.begin() + (table.hasIds() ? 1 : 0);
            while (columns.executeStep()) {
                const std::string name = columns.getColumn(0).getString();
                if (std::find(first, table.columns.end(), name) != table.columns.end())
                    m_columns.push_back(name);
            }
            columns.reset();
            // Damage can lead around in circles: no table has more rows than its file has room for.
            constexpr std::int64_t leastRowSize = 8;
            m_most =
                damaged.execAndGet("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
                    .getInt64() /
                leastRowSize;
            if (!m_columns.empty())
                m_rows.emplace(damaged, "SELECT " + columnList(m_columns) + " FROM \"" + table.name + '"');
        } catch (const SQLite::Exception&) {
            m_columns.clear();
        }
    }

    /// Those that it has of a sound one's; none when the file has lost its description.
    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }

    /// The next row; empty at the end, be it of the table or of what can be read.
    [[nodiscard]] std::optional<std::vector<StoredValue>> next() {
        try {
            if (!m_rows || m_count == m_most)
                return std::nullopt;
            if (!m_rows->executeStep()) {
                m_wasWhole = true;
                return std::nullopt;
            }
            ++m_count;
            std::vector<StoredValue> values;
            for (int i = 0; i < m_rows->getColumnCount(); ++i)
                values.push_back(valueOf(m_rows->getColumn(i)));
            return values;
        } catch (const SQLite::Exception&) {
            return std::nullopt;
        }
    }

    /// Whether the end was that of the table.
    [[nodiscard]] bool wasWhole() const { return m_wasWhole; }

private:
    std::vector<std::string> m_columns;
    std::optional<SQLite::Statement> m_rows;
    std::int64_t m_most = 0;
    std::int64_t m_count = 0;
    bool m_wasWhole = false;
};

/// Answers whether all rows could be read, and were taken.
bool rescueTable(SQLite::Database& damaged, SQLite::Database& sound, const TableShape& table) {
    DamagedTable rows(damaged, table);
    if (rows.columns().empty())
        return false;
    RowInserter inserter(sound, table, rows.columns());
    bool allTaken = true;
    while (const auto row = rows.next())
        allTaken = inserter.insert(*row) && allTaken;
    return rows.wasWhole() && allTaken;
}

void rescueTables(SQLite::Database& damaged, SQLite::Database& sound) {
    bool planIsWhole = true;
    for (const TableShape& table : tablesOf(sound)) {
        const bool isWhole = rescueTable(damaged, sound, table);
        if (table.name == "plan_entry" || table.name == "plan_pause")
            planIsWhole = planIsWhole && isWhole;
    }
    if (!planIsWhole)
        sound.exec("DELETE FROM plan_entry; DELETE FROM plan_pause; UPDATE plan SET edition = 0");
}

/// Puts rows that were found without a way to them into the tables that they fit.
class StrayRows {
public:
    explicit StrayRows(SQLite::Database& sound) : m_sound(sound), m_tables(tablesOf(sound)) {
        std::erase_if(m_tables, [](const TableShape& table) { return !table.hasIds(); });
    }

    void take(std::vector<StoredValue> row) {
        if (row.size() < 2 || !std::holds_alternative<std::monostate>(row.front()))
            return; // the number of a row is not stored with it
        const std::size_t width = row.size();
        row.erase(row.begin());
        const auto fits = [&](bool exactly) {
            return std::ranges::any_of(m_tables, [&](const TableShape& table) {
                // A row that was written before its table grew has fewer values than columns.
                return (table.columns.size() == width) == exactly && table.columns.size() >= width &&
                       insert(table, row);
            });
        };
        if (!fits(true))
            fits(false);
    }

private:
    bool insert(const TableShape& table, const std::vector<StoredValue>& row) {
        const std::pair key(table.name, row.size());
        auto found = m_inserters.find(key);
        if (found == m_inserters.end()) {
            const auto first = table.columns.begin() + 1;
            found = m_inserters
                        .try_emplace(key, m_sound, table,
                                     std::vector(first, first + static_cast<std::ptrdiff_t>(row.size())))
                        .first;
        }
        return found->second.insert(row);
    }

    SQLite::Database& m_sound;
    std::vector<TableShape> m_tables;
    std::map<std::pair<std::string, std::size_t>, RowInserter> m_inserters;
};

using Bytes = std::vector<unsigned char>;

Bytes bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return {};
    return Bytes(std::istreambuf_iterator<char>(in), {});
}

/// As the file's header says, or SQLite's usual one where that makes no sense.
std::size_t pageSizeOf(const Bytes& file) {
    constexpr std::size_t usual = 4096;
    constexpr std::size_t smallest = 512;
    constexpr std::size_t largest = 65536;
    constexpr std::size_t place = 16;
    if (file.size() < place + 2)
        return usual;
    const std::size_t stored = (static_cast<std::size_t>(file[place]) << 8U) | file[place + 1];
    const std::size_t size = stored == 1 ? largest : stored;
    return std::has_single_bit(size) && size >= smallest ? size : usual;
}

void rescueStrayRows(const fs::path& damaged, SQLite::Database& sound) {
    constexpr std::size_t fileHeader = 100;
    constexpr std::size_t logHeader = 32;
    constexpr std::size_t frameHeader = 24;
    const Bytes file = bytesOf(damaged);
    const Bytes log = bytesOf(besides(damaged, "-wal"));
    const std::size_t pageSize = pageSizeOf(file);
    StrayRows stray(sound);
    const auto takePage = [&](const Bytes& bytes, std::size_t at, std::size_t header) {
        const std::size_t size = std::min(pageSize, bytes.size() - at);
        for (auto& row : rowsOnPage(std::span(bytes).subspan(at, size), header))
            stray.take(std::move(row));
    };
    // What was written last comes last in the log, and is newer there than in the file.
    const std::size_t frame = frameHeader + pageSize;
    const std::size_t frames = log.size() > logHeader ? (log.size() - logHeader) / frame : 0;
    for (std::size_t i = frames; i-- > 0;)
        takePage(log, logHeader + i * frame + frameHeader, 0);
    for (std::size_t at = 0; at < file.size(); at += pageSize)
        takePage(file, at, at == 0 ? fileHeader : 0);
}

} // namespace

void rescueRows(const fs::path& damaged, SQLite::Database& sound) {
    SQLite::Transaction transaction(sound, SQLite::TransactionBehavior::IMMEDIATE);
    // Beside a file without content, SQLite would remove the log.
    if (fs::file_size(damaged) > 0) {
        SQLite::Database connection = connectToDamaged(damaged);
        rescueTables(connection, sound);
    }
    rescueStrayRows(damaged, sound);
    transaction.commit();
}

} // namespace unhunch

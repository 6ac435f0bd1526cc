#pragma once

#include "core/journal/JournalContents.h"
#include "core/journal/PreparedStatement.h"
#include "core/journal/Rows.h"
#include "core/journal/Statements.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace unhunch {

/// What one kind of records is read and written by.
template <class Record>
struct RecordTableKind {
    std::string_view table; ///< for errors
    RecordKind kind;
    const char* ofIds; ///< three parameters: first id, last id, how many at most
    const char* keep;  ///< the record's parameters, and its edition
    const char* erase; ///< one parameter: the id
    Record (*read)(RowReader& row);
};

/// The records of one kind, each under its id: kept, or deleted. A record is in one of the two tables alone. The members
/// throw SQLite::Exception, and JournalError for rows that make no sense; whoever calls several has a transaction.
template <class Record>
class RecordTable {
public:
    RecordTable(const SQLite::Database& database, const std::filesystem::path& file,
                const RecordTableKind<Record>& kind)
        : m_file(file), m_kind(kind), m_ofIds(database, kind.ofIds), m_keep(database, kind.keep),
          m_erase(database, kind.erase), m_deletionOf(database, statement::deletionOf),
          m_keepDeletion(database, statement::keepDeletion),
          m_eraseDeletion(database, statement::eraseDeletion) {}

    [[nodiscard]] RecordKind kind() const { return m_kind.kind; }

    /// Records of ids from `first` to `last`, in their order; all of them when `most` is negative.
    [[nodiscard]] std::vector<Kept<Record>> between(const Uuid& first, const Uuid& last, int most = -1) {
        const auto run = m_ofIds.run();
        RowWriter parameters(*run);
        parameters.text(first);
        parameters.text(last);
        parameters.number(most);
        std::vector<Kept<Record>> found;
        while (run->executeStep()) {
            RowReader row(*run, m_kind.table, m_file);
            Kept<Record> kept{m_kind.read(row), 1};
            kept.edition = row.number(1);
            found.push_back(std::move(kept));
        }
        return found;
    }

    [[nodiscard]] std::vector<Kept<Record>> all() { return between("", afterAllIds); }

    [[nodiscard]] std::optional<Kept<Record>> find(const Uuid& id) {
        auto found = between(id, id);
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    }

    /// The edition in which it was deleted, if it was.
    [[nodiscard]] std::optional<Edition> deletion(const Uuid& id) {
        const auto run = m_deletionOf.run();
        name(*run, id);
        if (!run->executeStep())
            return std::nullopt;
        return RowReader(*run, "deletion", m_file).number(1);
    }

    /// The edition that a change of this record makes, 1 when nothing is known of it.
    [[nodiscard]] Edition next(const Uuid& id) { return after(find(id), id); }

    void keep(const Kept<Record>& kept) {
        {
            const auto run = m_keep.run();
            RowWriter row(*run);
            writeRow(row, kept.record);
            row.number(kept.edition);
            run->exec();
        }
        const auto run = m_eraseDeletion.run();
        name(*run, kept.record.id);
        run->exec();
    }

    /// Keeps a record whose content is new; one that says the same already stays as it is.
    void put(const Record& record) {
        const auto known = find(record.id);
        if (!known || known->record != record)
            keep({record, after(known, record.id)});
    }

    void remove(const Uuid& id, Edition edition) {
        {
            const auto run = m_erase.run();
            RowWriter(*run).text(id);
            run->exec();
        }
        const auto run = m_keepDeletion.run();
        name(*run, id).number(edition);
        run->exec();
    }

    /// Comes after every id.
    static constexpr auto afterAllIds = "\x7f";

private:
    Edition after(const std::optional<Kept<Record>>& known, const Uuid& id) {
        return editionAfter(known ? known->edition : deletion(id).value_or(0));
    }

    /// Binds kind and id.
    RowWriter name(SQLite::Statement& statement, const Uuid& id) const {
        RowWriter row(statement);
        row.text(storedWord(m_kind.kind));
        row.text(id);
        return row;
    }

    const std::filesystem::path& m_file;
    RecordTableKind<Record> m_kind;
    PreparedStatement m_ofIds;
    PreparedStatement m_keep;
    PreparedStatement m_erase;
    PreparedStatement m_deletionOf;
    PreparedStatement m_keepDeletion;
    PreparedStatement m_eraseDeletion;
};

} // namespace unhunch

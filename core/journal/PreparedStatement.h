#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <optional>

namespace unhunch {

/// A statement that is compiled when it is first used, and kept.
class PreparedStatement {
public:
    /// `sql` and `database` must outlive the statement.
    PreparedStatement(const SQLite::Database& database, const char* sql) : m_database(database), m_sql(sql) {}

    /// One run of the statement. Its end resets the statement, also after an exception: a statement left
    /// half-way would keep other processes from writing or from clearing the write-ahead log.
    class Run {
    public:
        explicit Run(SQLite::Statement& statement) : m_statement(statement) {}
        ~Run() { m_statement.tryReset(); }
        Run(const Run&) = delete;
        Run& operator=(const Run&) = delete;

        SQLite::Statement& operator*() const { return m_statement; }
        SQLite::Statement* operator->() const { return &m_statement; }

    private:
        SQLite::Statement& m_statement;
    };

    /// Throws SQLite::Exception when the statement cannot be compiled.
    [[nodiscard]] Run run() {
        if (!m_statement)
            m_statement.emplace(m_database, m_sql);
        return Run(*m_statement);
    }

private:
    const SQLite::Database& m_database;
    const char* m_sql;
    std::optional<SQLite::Statement> m_statement;
};

} // namespace unhunch

#pragma once

#include "core/time/Date.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace unhunch {

/// Binds a statement's parameters one after the other.
class RowWriter {
public:
    explicit RowWriter(SQLite::Statement& statement) : m_statement(statement) {}

    void text(std::string_view text) { m_statement.bind(++m_parameter, std::string(text)); }
    void number(std::int64_t number) { m_statement.bind(++m_parameter, number); }
    void nothing() { m_statement.bind(++m_parameter); }
    void date(Date date) { text(toString(date)); }
    /// Three parameters: date, time of day, minutes ahead of UTC.
    void moment(const LocalDateTime& moment);

private:
    SQLite::Statement& m_statement;
    int m_parameter = 0;
};

} // namespace unhunch

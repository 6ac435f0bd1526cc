#include "core/journal/RowReader.h"

#include "core/journal/JournalError.h"
#include "core/journal/Refusal.h"
#include "core/time/MomentText.h"

#include <SQLiteCpp/Column.h>

#include <cstdint>
#include <optional>

namespace unhunch {

RowReader::RowReader(SQLite::Statement& row, std::string_view table, const std::filesystem::path& file)
    : m_row(row), m_table(table), m_file(file) {
    skip();
}

std::string RowReader::text() {
    const auto column = m_row.getColumn(m_column++);
    if (!column.isText())
        refuse();
    return column.getString();
}

int RowReader::number(int least) {
    const auto column = m_row.getColumn(m_column++);
    const std::int64_t number = column.getInt64();
    if (!column.isInteger() || number < least || number > std::numeric_limits<int>::max())
        refuse();
    return static_cast<int>(number);
}

Date RowReader::date() {
    const auto date = parseDate(text());
    if (!date)
        refuse();
    return *date;
}

LocalDateTime RowReader::moment() {
    LocalDateTime moment;
    moment.date = date();
    const auto time = parseClockTime(text());
    if (!time)
        refuse();
    moment.timeOfDay = *time;
    moment.utcOffset = duration(-farthestFromUtc);
    if (moment.utcOffset > farthestFromUtc)
        refuse();
    return moment;
}

bool RowReader::nextIsEmpty() const { return m_row.isColumnNull(m_column); }

void RowReader::refuse() const {
    const auto column = m_row.getColumn(m_column - 1);
    const auto value = column.isNull() ? "nothing" : "\"" + column.getString() + "\"";
    throw JournalError(refusal("read the journal", m_file,
                               "row " + m_row.getColumn(0).getString() + " of its table \"" +
                                   std::string(m_table) + "\" has " + value + " as " + column.getName() +
                                   ", which makes no sense",
                               "Correct or delete that row, or move the file out of the way."));
}

} // namespace unhunch

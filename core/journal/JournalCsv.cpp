#include "core/journal/JournalCsv.h"

#include "core/journal/StoredWord.h"

namespace unhunch {

namespace {

constexpr std::string_view lineEnd = "\r\n";
constexpr std::string_view header =
    "id,date,time,utc_offset,stretch,outcome,sets,repetitions,seconds,prescribed_kind,"
    "prescribed_sets_min,prescribed_sets_max,prescribed_hold_seconds,"
    "prescribed_repetitions_min,prescribed_repetitions_max,per_side,source,easier,felt,"
    "edited";

/// Joins fields with commas.
class CsvLine {
public:
    void text(std::string_view text) {
        if (!m_isFirst)
            m_line += ',';
        m_isFirst = false;
        m_line += csvField(text);
    }
    void number(long long number) { text(std::to_string(number)); }
    void nothing() { text(""); }
    void flag(bool flag) { text(flag ? "yes" : "no"); }

    [[nodiscard]] std::string ended() const { return m_line + std::string(lineEnd); }

private:
    std::string m_line;
    bool m_isFirst = true;
};

void writeDose(CsvLine& line, const Dose& dose) {
    const auto* repetitions = std::get_if<Repetitions>(&dose.work);
    line.text(storedWord(repetitions ? DoseKind::Repetitions : DoseKind::Hold));
    line.number(setsOf(dose).min);
    line.number(setsOf(dose).max);
    if (repetitions) {
        line.nothing();
        line.number(repetitions->repetitions.min);
        line.number(repetitions->repetitions.max);
    } else {
        line.number(std::get<Hold>(dose.work).duration.count());
        line.nothing();
        line.nothing();
    }
    line.flag(dose.perSide);
}

std::string lineOf(const Session& session) {
    // "2026-11-23T14:05:00+01:00"
    const std::string moment = toString(session.finishedAt);
    CsvLine line;
    line.text(session.id);
    line.text(moment.substr(0, 10));
    line.text(moment.substr(11, 8));
    line.text(moment.substr(19));
    line.text(session.stretch);
    line.text(storedWord(session.outcome));
    line.number(session.done.sets);
    line.number(session.done.repetitions);
    line.number(session.done.held.count());
    writeDose(line, session.prescribed);
    line.text(storedWord(session.source));
    line.flag(session.easier);
    line.text(session.felt ? storedWord(*session.felt) : std::string_view{});
    line.flag(session.edited);
    return line.ended();
}

} // namespace

std::string csvField(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char character : text) {
        if (character == '"')
            quoted += '"';
        quoted += character;
    }
    return quoted + '"';
}

std::string sessionsAsCsv(std::span<const Session> sessions) {
    std::string text = std::string(header) + std::string(lineEnd);
    for (const Session& session : sessions)
        text += lineOf(session);
    return text;
}

} // namespace unhunch

#include "core/journal/Rows.h"

#include "core/journal/DoseRow.h"
#include "core/journal/RowReader.h"
#include "core/journal/RowWriter.h"
#include "core/journal/StoredWord.h"

namespace unhunch {

void writeSession(SQLite::Statement& statement, const Session& session) {
    RowWriter row(statement);
    row.text(session.id);
    row.text(session.stretch);
    row.moment(session.finishedAt);
    writeDose(row, session.prescribed);
    row.number(session.done.sets);
    row.number(session.done.repetitions);
    row.number(session.done.held.count());
    row.text(storedWord(session.outcome));
    row.text(storedWord(session.source));
    row.number(session.easier ? 1 : 0);
    if (session.felt)
        row.text(storedWord(*session.felt));
    else
        row.nothing();
}

Session readSession(SQLite::Statement& statement, const std::filesystem::path& file) {
    RowReader row(statement, "session", file);
    Session session;
    session.id = row.text();
    session.stretch = row.text();
    session.finishedAt = row.moment();
    session.prescribed = readDose(row);
    session.done.sets = row.number(0);
    session.done.repetitions = row.number(0);
    session.done.held = row.duration(std::chrono::seconds(0));
    session.outcome = row.word<Outcome>();
    session.source = row.word<SessionSource>();
    session.easier = row.number(0) != 0;
    if (!row.nextIsEmpty())
        session.felt = row.word<Feeling>();
    return session;
}

Completion readCompletion(SQLite::Statement& statement, const std::filesystem::path& file) {
    RowReader row(statement, "session", file);
    Completion completion;
    completion.stretch = row.text();
    completion.date = row.date();
    completion.outcome = row.word<Outcome>();
    return completion;
}

namespace {

/// What came of something, and when; four parameters.
template <class Word>
void writeEnd(RowWriter& row, const std::optional<Word>& word, const std::optional<LocalDateTime>& at) {
    if (word)
        row.text(storedWord(*word));
    else
        row.nothing();
    if (at) {
        row.moment(*at);
    } else {
        row.nothing();
        row.nothing();
        row.nothing();
    }
}

std::string wordsOf(const GateSet& gates) {
    std::string words;
    for (const Gate gate : gates)
        words += (words.empty() ? "" : ",") + std::string(storedWord(gate));
    return words;
}

GateSet readGates(RowReader& row) {
    const std::string words = row.text();
    GateSet gates;
    for (std::size_t begin = 0; begin <= words.size();) {
        const std::size_t end = std::min(words.find(',', begin), words.size());
        const auto gate = fromStoredWord<Gate>(std::string_view(words).substr(begin, end - begin));
        if (!gate)
            row.refuse();
        gates.insert(*gate);
        begin = end + 1;
    }
    return gates;
}

} // namespace

void writePrompt(SQLite::Statement& statement, const Prompt& prompt) {
    RowWriter row(statement);
    row.text(prompt.id);
    row.moment(prompt.shownAt);
    writeEnd(row, prompt.answer, prompt.answeredAt);
}

void writeAnswer(SQLite::Statement& statement, const Uuid& prompt, Answer answer, const LocalDateTime& at) {
    RowWriter row(statement);
    row.text(storedWord(answer));
    row.moment(at);
    row.text(prompt);
}

Prompt readPrompt(SQLite::Statement& statement, const std::filesystem::path& file) {
    RowReader row(statement, "prompt", file);
    Prompt prompt;
    prompt.id = row.text();
    prompt.shownAt = row.moment();
    if (!row.nextIsEmpty()) {
        prompt.answer = row.word<Answer>();
        prompt.answeredAt = row.moment();
    }
    return prompt;
}

void writeHeldBreak(SQLite::Statement& statement, const HeldBreak& held) {
    RowWriter row(statement);
    row.text(held.id);
    row.moment(held.since);
    row.text(wordsOf(held.gates));
    writeEnd(row, held.end, held.endedAt);
}

HeldBreak readHeldBreak(SQLite::Statement& statement, const std::filesystem::path& file) {
    RowReader row(statement, "held_break", file);
    HeldBreak held;
    held.id = row.text();
    held.since = row.moment();
    held.gates = readGates(row);
    if (!row.nextIsEmpty()) {
        held.end = row.word<HoldEnd>();
        held.endedAt = row.moment();
    }
    return held;
}

} // namespace unhunch

#include "core/journal/Rows.h"

#include "core/journal/RowReader.h"
#include "core/journal/RowWriter.h"
#include "core/journal/StoredWord.h"

#include <variant>

namespace unhunch {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

class DoseWriter {
public:
    explicit DoseWriter(RowWriter& row) : m_row(row) {}

    void operator()(const Hold& hold) const {
        kindAndSets(DoseKind::Hold, hold.sets, hold.rest);
        m_row.number(hold.duration.count());
        m_row.nothing();
        m_row.nothing();
        m_row.nothing();
    }

    void operator()(const Repetitions& repetitions) const {
        kindAndSets(DoseKind::Repetitions, repetitions.sets, repetitions.rest);
        m_row.nothing();
        m_row.number(repetitions.repetitions.min);
        m_row.number(repetitions.repetitions.max);
        m_row.number(repetitions.tempo.count());
    }

private:
    void kindAndSets(DoseKind kind, const CountRange& sets, seconds rest) const {
        m_row.text(storedWord(kind));
        m_row.number(sets.min);
        m_row.number(sets.max);
        m_row.number(rest.count());
    }

    RowWriter& m_row;
};

CountRange readRange(RowReader& row) {
    CountRange range;
    range.min = row.number(1);
    range.max = row.number(range.min);
    return range;
}

Dose readDose(RowReader& row) {
    Dose dose;
    const auto kind = row.word<DoseKind>();
    const auto sets = readRange(row);
    const auto rest = row.duration(seconds(0));
    switch (kind) {
    case DoseKind::Hold:
        dose.work = Hold{row.duration(seconds(1)), sets, rest};
        row.skip();
        row.skip();
        row.skip();
        break;
    case DoseKind::Repetitions: {
        row.skip();
        const auto repetitions = readRange(row);
        dose.work = Repetitions{repetitions, sets, row.duration(milliseconds(1)), rest};
        break;
    }
    }
    dose.perSide = row.number(0) != 0;
    return dose;
}

} // namespace

void writeSession(SQLite::Statement& statement, const Session& session) {
    RowWriter row(statement);
    row.text(session.id);
    row.text(session.stretch);
    row.moment(session.finishedAt);
    std::visit(DoseWriter(row), session.prescribed.work);
    row.number(session.prescribed.perSide ? 1 : 0);
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
    session.done.held = row.duration(seconds(0));
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

void writePrompt(SQLite::Statement& statement, const Prompt& prompt) {
    RowWriter row(statement);
    row.text(prompt.id);
    row.moment(prompt.shownAt);
    if (prompt.answer)
        row.text(storedWord(*prompt.answer));
    else
        row.nothing();
    if (prompt.answeredAt) {
        row.moment(*prompt.answeredAt);
    } else {
        row.nothing();
        row.nothing();
        row.nothing();
    }
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

} // namespace unhunch

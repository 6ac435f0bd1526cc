#include "core/journal/Rows.h"

#include "core/journal/DoseRow.h"
#include "core/journal/StoredWord.h"

namespace unhunch {

void writeRow(RowWriter& row, const Session& session) {
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
    row.number(session.edited ? 1 : 0);
}

Session readSession(RowReader& row) {
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
    if (row.nextIsEmpty())
        row.skip();
    else
        session.felt = row.word<Feeling>();
    session.edited = row.number(0) != 0;
    return session;
}

Completion readCompletion(RowReader& row) {
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

template <class Word>
void readEnd(RowReader& row, std::optional<Word>& word, std::optional<LocalDateTime>& at) {
    if (row.nextIsEmpty()) {
        for (int column = 0; column < 4; ++column)
            row.skip();
        return;
    }
    word = row.word<Word>();
    at = row.moment();
}

/// A number of its own from 0 to `most`, or nothing.
std::optional<int> readLevel(RowReader& row, int most) {
    if (row.nextIsEmpty()) {
        row.skip();
        return std::nullopt;
    }
    const int level = row.number(0);
    if (level > most)
        row.refuse();
    return level;
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

void writeRow(RowWriter& row, const Prompt& prompt) {
    row.text(prompt.id);
    row.moment(prompt.shownAt);
    writeEnd(row, prompt.answer, prompt.answeredAt);
}

Prompt readPrompt(RowReader& row) {
    Prompt prompt;
    prompt.id = row.text();
    prompt.shownAt = row.moment();
    readEnd(row, prompt.answer, prompt.answeredAt);
    return prompt;
}

void writeRow(RowWriter& row, const HeldBreak& held) {
    row.text(held.id);
    row.moment(held.since);
    row.text(wordsOf(held.gates));
    writeEnd(row, held.end, held.endedAt);
}

HeldBreak readHeldBreak(RowReader& row) {
    HeldBreak held;
    held.id = row.text();
    held.since = row.moment();
    held.gates = readGates(row);
    readEnd(row, held.end, held.endedAt);
    return held;
}

void writeRow(RowWriter& row, const Tension& tension) {
    row.text(tension.id);
    row.moment(tension.notedAt);
    for (const auto& level : {tension.before, tension.after}) {
        if (level)
            row.number(*level);
        else
            row.nothing();
    }
}

Tension readTension(RowReader& row) {
    Tension tension;
    tension.id = row.text();
    tension.notedAt = row.moment();
    tension.before = readLevel(row, mostTension);
    tension.after = readLevel(row, mostTension);
    return tension;
}

Deletion readDeletion(RowReader& row) {
    Deletion deletion;
    deletion.kind = row.word<RecordKind>();
    deletion.id = row.text();
    deletion.edition = row.number(1);
    return deletion;
}

} // namespace unhunch

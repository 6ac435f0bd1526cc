#include "core/journal/DoseRow.h"

#include "core/journal/StoredWord.h"

#include <variant>

namespace unhunch {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr int columns = 9;

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

} // namespace

void writeDose(RowWriter& row, const Dose& dose) {
    std::visit(DoseWriter(row), dose.work);
    row.number(dose.perSide ? 1 : 0);
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

void writeNoDose(RowWriter& row) {
    for (int column = 0; column < columns; ++column)
        row.nothing();
}

void skipDose(RowReader& row) {
    for (int column = 0; column < columns; ++column)
        row.skip();
}

} // namespace unhunch

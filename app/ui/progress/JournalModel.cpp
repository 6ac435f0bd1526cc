#include "app/ui/progress/JournalModel.h"

#include "app/text/JournalWords.h"
#include "app/text/Words.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

int asRow(std::ptrdiff_t number) { return static_cast<int>(number); }

} // namespace

std::vector<JournalModel::Row> JournalModel::rowsOf(const std::vector<JournalEntry>& entries) {
    std::vector<Row> rows;
    for (const JournalEntry& entry : entries) {
        const Date day = entry.session.finishedAt.date;
        if (rows.empty() || rows.back().day != day)
            rows.push_back({day, std::nullopt});
        rows.push_back({day, entry});
    }
    return rows;
}

void JournalModel::setEntries(const std::vector<JournalEntry>& entries, bool hasMore,
                              const StretchCatalog& catalog, Date today,
                              const std::vector<Tension>& tensions) {
    m_tensions.clear();
    note(tensions);
    m_catalog = catalog;
    m_today = today;
    m_isAsking = false;
    m_hasMore = hasMore;
    std::vector<Row> rows = rowsOf(entries);
    const auto [oldMiddle, newMiddle] = std::ranges::mismatch(m_rows, rows);
    const auto first = oldMiddle - m_rows.begin();
    std::ptrdiff_t same = 0;
    const auto most = std::min(m_rows.end() - oldMiddle, rows.end() - newMiddle);
    while (same < most && m_rows.end()[-1 - same] == rows.end()[-1 - same])
        ++same;
    if (const auto gone = m_rows.end() - same - oldMiddle; gone > 0) {
        beginRemoveRows({}, asRow(first), asRow(first + gone - 1));
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + gone);
        endRemoveRows();
    }
    if (const auto come = rows.end() - same - newMiddle; come > 0) {
        beginInsertRows({}, asRow(first), asRow(first + come - 1));
        m_rows.insert(m_rows.begin() + first, newMiddle, newMiddle + come);
        endInsertRows();
    }
    // Titles and the names of days may be others, in rows that are the same.
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void JournalModel::note(const std::vector<Tension>& tensions) {
    for (const Tension& tension : tensions)
        m_tensions[tension.notedAt.date].push_back(tension);
}

void JournalModel::append(const std::vector<JournalEntry>& entries, bool hasMore,
                          const std::vector<Tension>& tensions) {
    note(tensions);
    m_isAsking = false;
    m_hasMore = hasMore;
    std::vector<Row> rows = rowsOf(entries);
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + asRow(std::ssize(rows)) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

const JournalEntry* JournalModel::entry(const QModelIndex& index) const {
    if (!index.isValid())
        return nullptr;
    const auto& entry = m_rows.at(static_cast<std::size_t>(index.row())).entry;
    return entry ? &*entry : nullptr;
}

QModelIndex JournalModel::find(const Uuid& id) const {
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row& row) { return row.entry && row.entry->session.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(asRow(found - m_rows.begin()));
}

int JournalModel::entryCount() const {
    return asRow(std::ranges::count_if(m_rows, [](const Row& row) { return row.entry.has_value(); }));
}

int JournalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : asRow(std::ssize(m_rows));
}

QVariant JournalModel::headingData(const Row& row, int role) const {
    const auto known = m_tensions.find(row.day);
    const QString tension = known == m_tensions.end() ? QString() : JournalWords::tension(known->second);
    const QString day = Words::day(row.day, m_today);
    switch (role) {
    case Qt::DisplayRole: return day;
    case Qt::AccessibleTextRole:
        return tension.isEmpty() ? day : tr("%1. %2", "day, tension").arg(day, tension);
    case TensionRole: return tension;
    case HeadingRole: return true;
    default: return {};
    }
}

QVariant JournalModel::entryData(const JournalEntry& entry, int role) const {
    const Session& session = entry.session;
    const auto mark = [&] {
        QStringList parts;
        if (session.source == SessionSource::ByHand)
            parts << tr("by hand");
        if (session.edited)
            parts << tr("edited");
        if (entry.standing == JournalEntry::Standing::UnderWay)
            parts << tr("under way");
        if (entry.standing == JournalEntry::Standing::Waiting)
            parts << tr("not in the journal yet");
        return parts.join(tr(", ", "between the marks of a session"));
    };
    switch (role) {
    case Qt::DisplayRole: return Words::title(session.stretch, *m_catalog);
    case HeadingRole: return false;
    case TimeRole: return Words::clockTime(session.finishedAt);
    case DetailsRole: return JournalWords::details(session);
    case MarkRole: return mark();
    case OutcomeRole: return static_cast<int>(session.outcome);
    case Qt::AccessibleTextRole: {
        QStringList parts{JournalWords::name(session, *m_catalog, m_today), JournalWords::details(session),
                          mark()};
        parts.removeAll(QString());
        return parts.join(tr(", ", "between the marks of a session"));
    }
    default: return {};
    }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    return row.entry ? entryData(*row.entry, role) : headingData(row, role);
}

Qt::ItemFlags JournalModel::flags(const QModelIndex& index) const {
    // The arrow keys pass over what is not enabled.
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemNeverHasChildren;
}

bool JournalModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_hasMore && !m_isAsking;
}

void JournalModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    Q_EMIT moreAsked();
}

} // namespace unhunch

#include "app/ui/week/WeekModel.h"

#include "app/text/WeekWords.h"
#include "app/text/Words.h"

#include <QLocale>

namespace unhunch {

namespace {

/// As that week had it, whatever is prescribed since.
QString frequencyOf(const StretchAdherence& stretch) {
    constexpr CountRange everyDay{7, 7};
    if (!stretch.isPrescribed())
        return WeekModel::tr("not in the plan", "in place of how often");
    const CountRange& days = stretch.range;
    return Words::frequency(days == everyDay ? Frequency{Daily{}}
                                             : Frequency{TimesPerWeek{days.min, days.max}});
}

} // namespace

WeekModel::WeekModel(QObject* parent) : QAbstractTableModel(parent) {}

void WeekModel::setWeek(const WeekAdherence& week, const StretchCatalog& catalog, Date today) {
    beginResetModel();
    m_rows.clear();
    for (const StretchAdherence& stretch : week.stretches) {
        const Stretch* known = catalog.find(stretch.stretch);
        m_rows.push_back(
            {Words::title(stretch.stretch, catalog),
             known ? tr("%1, %2", "dose, frequency").arg(Words::dose(known->dose), frequencyOf(stretch))
                   : QString(),
             stretch});
    }
    m_first = week.days.first;
    m_today = today;
    endResetModel();
}

int WeekModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WeekModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : scoreColumn + 1; }

WeekModel::Day WeekModel::dayAt(int column) const {
    const int distance = daysBetween(m_today, addDays(m_first, column));
    return distance < 0 ? Day::Past : distance == 0 ? Day::Today : Day::ToCome;
}

QVariant WeekModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return index.column() == scoreColumn ? scoreData(row, role) : dayData(row, index.column(), role);
}

QVariant WeekModel::dayData(const Row& row, int column, int role) const {
    const Outcome outcome = row.adherence.days[static_cast<std::size_t>(column)];
    const bool toCome = dayAt(column) == Day::ToCome;
    switch (role) {
    case OutcomeRole: return static_cast<int>(outcome);
    case DayRole: return static_cast<int>(dayAt(column));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "stretch, day, what was done")
            .arg(row.title, Words::day(addDays(m_first, column)),
                 toCome && outcome == Outcome::None ? tr("to come") : Words::outcome(outcome));
    default: return {};
    }
}

QVariant WeekModel::scoreData(const Row& row, int role) const {
    switch (role) {
    case Qt::DisplayRole: return WeekWords::score(row.adherence);
    case DoneRole: return row.adherence.daysDone;
    case TargetRole: return row.adherence.target;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "stretch, score and state")
            .arg(row.title, WeekWords::scoreAndState(row.adherence));
    default: return {};
    }
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        const Row& row = m_rows[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return row.title;
        return role == Qt::ToolTipRole ? QVariant(row.prescription) : QVariant();
    }
    if (section == scoreColumn)
        return role == Qt::DisplayRole ? QVariant(tr("Days done")) : QVariant();
    const QDate date = toQDate(addDays(m_first, section));
    if (role == Qt::DisplayRole)
        return tr("%1\n%2", "short weekday above the day of the month")
            .arg(QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat), QLocale().toString(date.day()));
    if (role == DayRole)
        return static_cast<int>(dayAt(section));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return Words::day(addDays(m_first, section));
    return {};
}

} // namespace unhunch

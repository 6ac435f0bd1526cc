#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/journal/Session.h"

#include <QAbstractListModel>

#include <map>
#include <optional>
#include <vector>

namespace unhunch {

/// One session as the journal's page lists it.
struct JournalEntry {
    /// Whether it can be edited; what is under way, or waits to be written, cannot be yet.
    enum class Standing { Kept, UnderWay, Waiting };

    Session session;
    Standing standing = Standing::Kept;

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

/// Sessions, newest first, under a heading for each day. It is told of more as one scrolls: the rest of the journal stays on
/// disk until it is looked at.
class JournalModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool: the row names a day
        TensionRole,                ///< beside the name of a day, how tense it was; may be empty
        TimeRole,
        DetailsRole,
        MarkRole, ///< "by hand, edited"; may be empty
        OutcomeRole
    };

    using QAbstractListModel::QAbstractListModel;

    /// In place of all that is listed. What stays the same keeps its rows, so that the view stays where it is. `tensions` is
    /// what was said of how tense it was on those days, by time.
    void setEntries(const std::vector<JournalEntry>& entries, bool hasMore, const StretchCatalog& catalog,
                    Date today, const std::vector<Tension>& tensions = {});
    /// Earlier ones, below what is listed.
    void append(const std::vector<JournalEntry>& entries, bool hasMore,
                const std::vector<Tension>& tensions = {});

    /// The session in that row; empty for a heading.
    [[nodiscard]] const JournalEntry* entry(const QModelIndex& index) const;
    /// The row of that session; invalid when it is not listed.
    [[nodiscard]] QModelIndex find(const Uuid& id) const;
    [[nodiscard]] int entryCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The end of what is listed has come into view, and there is more.
    void moreAsked();

private:
    struct Row {
        Date day;
        std::optional<JournalEntry> entry; ///< empty: the heading of that day

        friend bool operator==(const Row&, const Row&) = default;
    };

    [[nodiscard]] static std::vector<Row> rowsOf(const std::vector<JournalEntry>& entries);
    [[nodiscard]] QVariant headingData(const Row& row, int role) const;
    [[nodiscard]] QVariant entryData(const JournalEntry& entry, int role) const;

    void note(const std::vector<Tension>& tensions);

    std::vector<Row> m_rows;
    std::map<Date, std::vector<Tension>> m_tensions;
    std::optional<StretchCatalog> m_catalog; ///< empty before anything is shown
    Date m_today{};
    bool m_hasMore = false;
    bool m_isAsking = false;
};

} // namespace unhunch

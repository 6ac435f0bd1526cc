#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/journal/SessionSearch.h"

#include <QString>
#include <QWidget>

#include <map>

class QComboBox;
class QDateEdit;

namespace unhunch {

/// Lets the person look for sessions of one stretch, and of a range of days.
class JournalFilter : public QWidget {
    Q_OBJECT
public:
    explicit JournalFilter(QWidget* parent);

    /// The stretches to choose from; what is chosen stays so.
    void setCatalog(const StretchCatalog& catalog, Date today);
    /// Looks for these days only, of all stretches.
    void setDays(const DateRange& days);
    /// Looks for everything again, without telling.
    void clear();
    /// What is looked for; a range whose end comes before its beginning finds nothing.
    [[nodiscard]] SessionSearch search() const;
    /// Whether the days are the wrong way round.
    [[nodiscard]] bool isBackwards() const;

Q_SIGNALS:
    /// Something else is looked for.
    void changed();

private:
    void showDates();
    [[nodiscard]] DateRange days() const;

    Date m_today{};
    std::map<QString, QString> m_titles; ///< of the stretches to choose from, with their ids
    QComboBox* m_stretch;
    QComboBox* m_when;
    QWidget* m_dates;
    QDateEdit* m_first;
    QDateEdit* m_last;
};

} // namespace unhunch

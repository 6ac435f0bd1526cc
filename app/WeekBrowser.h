#pragma once

#include "core/catalog/Stretch.h"
#include "core/week/Calendar.h"
#include "core/week/Completion.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace unhunch {

class Clock;
class JournalKeeper;
class Programme;
class WeekWindow;

/// Shows weeks of the journal in a window, today's first, and goes to earlier and later ones. Weeks that are not in memory
/// are read when they are shown, while the window stays as it is for a moment.
class WeekBrowser : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    WeekBrowser(const Programme& programme, JournalKeeper& journal, const Clock& clock,
                QObject* parent = nullptr);
    ~WeekBrowser() override;

    /// Opens the window at today's week, or brings it forward as it is.
    void show();
    /// Reads the week on show anew, after the journal has changed.
    void refresh();
    /// What the person should know of the journal, in sentences; empty when all is well.
    void setTrouble(const QString& trouble);

Q_SIGNALS:
    /// The person wants to read about that stretch.
    void stretchAsked(const unhunch::StretchId& stretch);

private:
    void go(int weeks);
    void fill();
    void read(IsoWeek week);
    void fillWith(IsoWeek week, const std::vector<Completion>& completions);

    const Programme& m_programme;
    JournalKeeper& m_journal;
    const Clock& m_clock;
    std::unique_ptr<WeekWindow> m_window;
    std::optional<IsoWeek> m_week; ///< empty: today's, also when the week turns
    QString m_trouble;
    std::optional<IsoWeek> m_reading; ///< the week that is on its way from the disk
    QTimer m_slow;                    ///< runs meanwhile
};

} // namespace unhunch

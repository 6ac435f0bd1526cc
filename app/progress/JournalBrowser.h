#pragma once

#include "app/ui/progress/JournalModel.h"
#include "core/journal/Edit.h"
#include "core/journal/SessionSearch.h"

#include <QObject>

#include <optional>

namespace unhunch {

class Clock;
class JournalKeeper;
class JournalPage;
class Programme;

/// Has a page of the journal read, some days at a time as one scrolls, and what the person puts right on it written: both on the
/// journal's thread.
class JournalBrowser : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive it; `page` is also what it belongs to.
    JournalBrowser(JournalPage& page, const Programme& programme, JournalKeeper& journal, const Clock& clock);

    /// Reads anew what the page lists, after the journal has changed.
    void refresh();

private:
    void begin();
    void readMore();
    void read(const SessionSearch& search, std::size_t enough, bool isMore);
    void take(const SessionsFound& found, const SessionSearch& search, bool isMore);
    /// With what waits to be written, and whether each can be edited.
    [[nodiscard]] std::vector<JournalEntry> entriesOf(const SessionsFound& found,
                                                      const SessionSearch& search) const;
    /// What was said of tension on the days of `entries`, with what waits to be written.
    [[nodiscard]] std::vector<Tension> tensionsOf(const SessionsFound& found,
                                                  const std::vector<JournalEntry>& entries,
                                                  const SessionSearch& search) const;
    void remove(const Session& session);
    void add(Session session);
    void correct(const Session& before, Session after);
    void undo();
    void noteUndone(const std::optional<Edit>& edit);

    JournalPage& m_page;
    const Programme& m_programme;
    JournalKeeper& m_journal;
    const Clock& m_clock;
    SessionSearch m_search;     ///< what is listed
    std::optional<Date> m_rest; ///< where that goes on
    int m_reading = 0; ///< the number of the reading that is wanted: an answer to another comes too late
};

} // namespace unhunch

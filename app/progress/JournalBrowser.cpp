#include "app/progress/JournalBrowser.h"

#include "app/command/JournalCommands.h"
#include "app/journal/JournalKeeper.h"
#include "app/plan/Programme.h"
#include "app/platform/Clock.h"
#include "app/text/JournalWords.h"
#include "app/ui/progress/JournalPage.h"
#include "core/time/WallTime.h"

#include <algorithm>

namespace unhunch {

namespace {

/// More than a tall screen shows.
constexpr std::size_t enoughAtOnce = 100;

} // namespace

JournalBrowser::JournalBrowser(JournalPage& page, const Programme& programme, JournalKeeper& journal,
                               const Clock& clock)
    : QObject(&page), m_page(page), m_programme(programme), m_journal(journal), m_clock(clock) {
    connect(&page, &JournalPage::searchChanged, this, &JournalBrowser::begin);
    connect(&page, &JournalPage::moreAsked, this, &JournalBrowser::readMore);
    page.setRules(
        [this](const StretchId& stretch, Date day) {
            const StretchCatalog prescribed = m_programme.prescribed(day);
            const Stretch* known = prescribed.find(stretch);
            return known ? known->dose : Dose{};
        },
        [this] { return m_clock.wall(); });
    connect(&page, &JournalPage::addAsked, this, &JournalBrowser::add);
    connect(&page, &JournalPage::correctAsked, this, &JournalBrowser::correct);
    connect(&page, &JournalPage::deleteAsked, this, &JournalBrowser::remove);
    connect(&page, &JournalPage::undoAsked, this, &JournalBrowser::undo);
}

void JournalBrowser::begin() {
    m_search = m_page.search();
    read(m_search, enoughAtOnce, false);
}

void JournalBrowser::refresh() {
    m_search = m_page.search();
    // As far as one has scrolled, so that what is on show stays on show.
    read(m_search, std::max(enoughAtOnce, static_cast<std::size_t>(m_page.entryCount())), false);
}

void JournalBrowser::readMore() {
    SessionSearch rest = m_search;
    rest.days.last = m_rest.value_or(rest.days.last);
    read(rest, enoughAtOnce, true);
}

void JournalBrowser::read(const SessionSearch& search, std::size_t enough, bool isMore) {
    m_page.setCatalog(m_programme.catalog(), m_clock.wall().date);
    const int number = ++m_reading;
    m_journal.ask([search, enough, today = m_clock.wall().date](
                      const SessionLog& journal) { return newestSessions(journal, search, today, enough); },
                  this,
                  [this, number, search, isMore](const JournalAnswer<SessionsFound>& answer) {
                      if (number != m_reading)
                          return; // something else is looked for by now
                      if (answer.value)
                          take(*answer.value, search, isMore);
                      else
                          m_page.showFault(answer.fault);
                  });
}

void JournalBrowser::take(const SessionsFound& found, const SessionSearch& search, bool isMore) {
    m_rest = found.rest;
    const std::vector<JournalEntry> entries = entriesOf(found, search);
    const std::vector<Tension> tensions = tensionsOf(found, entries, search);
    if (isMore)
        m_page.addEntries(entries, m_rest.has_value(), tensions);
    else
        m_page.showEntries(entries, m_rest.has_value(), tensions);
}

std::vector<JournalEntry> JournalBrowser::entriesOf(const SessionsFound& found,
                                                    const SessionSearch& search) const {
    using Standing = JournalEntry::Standing;
    SessionSearch part = search;
    if (found.rest)
        part.days.first = addDays(*found.rest, 1);
    std::vector<JournalEntry> entries;
    for (const Session& session : found.sessions)
        entries.push_back({session, Standing::Kept});
    for (const UnwrittenRecord& waiting : m_journal.unwritten().all()) {
        const auto* session = std::get_if<Session>(&waiting.record);
        if (!session)
            continue;
        std::erase_if(entries, [&](const JournalEntry& each) { return each.session.id == session->id; });
        if (part.matches(*session))
            entries.push_back({*session, Standing::Waiting});
    }
    for (JournalEntry& entry : entries) {
        if (entry.session.id == m_journal.underWay())
            entry.standing = Standing::UnderWay;
    }
    std::ranges::stable_sort(entries, std::ranges::greater{},
                             [](const JournalEntry& entry) { return wallTime(entry.session.finishedAt); });
    return entries;
}

std::vector<Tension> JournalBrowser::tensionsOf(const SessionsFound& found,
                                                const std::vector<JournalEntry>& entries,
                                                const SessionSearch& search) const {
    std::vector<Tension> tensions = found.tensions;
    if (search.stretch || entries.empty())
        return tensions;
    const DateRange days{entries.back().session.finishedAt.date, entries.front().session.finishedAt.date};
    for (const UnwrittenRecord& waiting : m_journal.unwritten().all()) {
        const auto* tension = std::get_if<Tension>(&waiting.record);
        if (!tension)
            continue;
        std::erase_if(tensions, [tension](const Tension& each) { return each.id == tension->id; });
        if (saysAnything(*tension) && days.contains(tension->notedAt.date))
            tensions.push_back(*tension);
    }
    std::ranges::stable_sort(tensions, {}, [](const Tension& each) { return wallTime(each.notedAt); });
    return tensions;
}

void JournalBrowser::remove(const Session& session) {
    // It may have begun to be led since it was listed.
    if (session.id == m_journal.underWay())
        return;
    const LocalDateTime now = m_clock.wall();
    m_journal.perform(
        [session, now](SessionLog& journal) { return journal.remove(session.id, now, session); }, this,
        [this, now](const JournalAnswer<Session>& gone) {
            if (gone.value)
                m_page.showDone(
                    JournalWords::done({now, *gone.value, std::nullopt}, m_programme.catalog(), now.date));
            else
                m_page.showWord(gone.fault);
            refresh();
        });
}

void JournalBrowser::add(Session session) {
    session.finishedAt.utcOffset = localUtcOffset(session.finishedAt.date, session.finishedAt.timeOfDay);
    const LocalDateTime now = m_clock.wall();
    m_journal.perform(
        [session, now](SessionLog& journal) { return journal.addByHand(session, now), session; }, this,
        [this, now](const JournalAnswer<Session>& added) {
            if (added.value)
                m_page.showDone(
                    JournalWords::done({now, std::nullopt, *added.value}, m_programme.catalog(), now.date),
                    added.value->id);
            else
                m_page.showWord(added.fault);
            refresh();
        });
}

void JournalBrowser::correct(const Session& before, Session after) {
    if (after == before || before.id == m_journal.underWay())
        return;
    if (after.finishedAt != before.finishedAt)
        after.finishedAt.utcOffset = localUtcOffset(after.finishedAt.date, after.finishedAt.timeOfDay);
    const LocalDateTime now = m_clock.wall();
    m_journal.perform(
        [before, after, now](SessionLog& journal) { return journal.correct(after, now, before); }, this,
        [this, before, now](const JournalAnswer<Session>& corrected) {
            if (corrected.value)
                m_page.showDone(
                    JournalWords::done({now, before, *corrected.value}, m_programme.catalog(), now.date),
                    corrected.value->id);
            else
                m_page.showWord(corrected.fault);
            refresh();
        });
}

void JournalBrowser::undo() {
    m_journal.perform([](SessionLog& journal) { return journal.undo(); }, this,
                      [this](const JournalAnswer<std::optional<Edit>>& undone) {
                          if (undone.value)
                              noteUndone(*undone.value);
                          else
                              m_page.showWord(undone.fault);
                          refresh();
                      });
}

void JournalBrowser::noteUndone(const std::optional<Edit>& edit) {
    if (!edit) {
        m_page.showWord(JournalWords::nothingToUndo());
        return;
    }
    m_page.showWord(JournalWords::undone(*edit, m_programme.catalog(), m_clock.wall().date),
                    edit->before ? edit->before->id : Uuid());
}

} // namespace unhunch

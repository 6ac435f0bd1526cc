#pragma once

#include "core/journal/Edit.h"
#include "core/journal/JournalContents.h"
#include "core/journal/JournalError.h"
#include "core/journal/Session.h"
#include "core/time/Date.h"
#include "core/week/Completion.h"
#include "core/week/PlanHistory.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unhunch {

/// The journal of sessions, reminders and what held them back: one SQLite file (WAL, synchronous=FULL, foreign keys, busy timeout
/// 5 s). A write that returned is on disk. Several processes may use the same file at once, and several
/// objects in one process; one object belongs to one thread at a time. Every member throws JournalError when
/// the database refuses or holds a row that makes no sense; nothing is half written. Once its file was moved away or
/// removed, nothing is written to it any more: each call opens what lies in its place by then, and throws
/// (JournalFault::Gone) while nothing does.
class SessionLog {
public:
    /// Opens the journal, making it (mode 0600, its folder 0700) or migrating it in one transaction as
    /// needed. A journal that is made now has its plan adopted on `today`. Refuses a file that is no journal,
    /// and with NewerJournalError one that a newer Unhunch wrote; either is left as it is.
    SessionLog(const std::filesystem::path& file, Date today);
    ~SessionLog();
    SessionLog(SessionLog&&) noexcept;
    SessionLog& operator=(SessionLog&&) noexcept;

    /// Appends a session; its id must be new.
    void append(const Session& session);
    /// The same, or, when its id is known, makes that row say what `session` says.
    void put(const Session& session);
    /// Makes the session of that id say how it felt; all else of it stays as it is by now. One that was deleted stays deleted.
    void feel(const Uuid& id, Feeling felt);
    /// Sessions whose local date lies in `dates`, oldest first by what the wall showed; of one second, in the
    /// order in which they were appended.
    [[nodiscard]] std::vector<Session> sessions(const DateRange& dates) const;
    /// The one of that stretch that ended last by what the wall showed.
    [[nodiscard]] std::optional<Session> latest(const StretchId& stretch) const;
    /// Of each stretch the one that latest() answers, in order of their ids.
    [[nodiscard]] std::vector<Session> latestOfEach() const;
    /// Whether there is any.
    [[nodiscard]] bool hasSessions() const;
    /// The session of that id.
    [[nodiscard]] std::optional<Session> session(const Uuid& id) const;
    /// The sessions whose ids begin like that, in their order; no more than `most`.
    [[nodiscard]] std::vector<Session> sessionsWithIdLike(const std::string& beginning, int most) const;
    /// Those of a range of days as the rules of the week need them.
    [[nodiscard]] std::vector<Completion> completions(const DateRange& dates) const;
    /// The best that was reached of each stretch on each day, in order of days, then stretches. Serves ranges of years: no
    /// row is read, only an index.
    [[nodiscard]] std::vector<Completion> dailyOutcomes(const DateRange& dates) const;

    /// Appends a reminder as it is shown; its id must be new.
    void append(const Prompt& prompt);
    /// Settles a reminder; the id must be known. Of several answers the latest stands.
    void answer(const Uuid& prompt, Answer answer, const LocalDateTime& at);
    /// Reminders shown on a local date in `dates`, oldest first.
    [[nodiscard]] std::vector<Prompt> prompts(const DateRange& dates) const;

    /// What was prescribed from when to when; without a line, nothing was ever written of it.
    [[nodiscard]] PlanRecord plan() const;
    /// How often it was changed.
    [[nodiscard]] Edition planEdition() const;
    /// Replaces it by what `change` makes of it. Other processes wait meanwhile, so that none of two changes is
    /// lost; what `change` throws leaves all as it was.
    void changePlan(const std::function<PlanRecord(PlanRecord)>& change);
    /// Appends a break that is held back, or, when its id is known, makes that row say what `held` says.
    void put(const HeldBreak& held);
    /// Breaks that were held back from a local date in `dates` on, oldest first.
    [[nodiscard]] std::vector<HeldBreak> heldBreaks(const DateRange& dates) const;

    /// Appends how tense it felt, or, when its id is known, makes that row say what `tension` says.
    void put(const Tension& tension);
    /// Deletes what was said of how tense it felt, also in other journals once they take in this one. Of an id that is not
    /// known there is nothing to take back.
    void takeBackTension(const Uuid& id);
    /// What was noted on a local date in `dates`, oldest first.
    [[nodiscard]] std::vector<Tension> tensions(const DateRange& dates) const;

    /// Edits by hand, each of which can be taken back, the last `editsKept` of them also after a restart. `now` is when the
    /// person made it. Appends a session; its id must be new.
    void addByHand(const Session& session, const LocalDateTime& now);
    /// Makes the session of that id say what `session` says, and marks it as edited; answers what it says now. What says the
    /// same changes nothing. With `seen`, which is what the person had before them: where the session says something else by
    /// now, that stays, and JournalError tells so.
    Session correct(const Session& session, const LocalDateTime& now,
                    const std::optional<Session>& seen = std::nullopt);
    /// Deletes the session of that id, also in other journals once they take in this one; answers what it was. With `seen`
    /// likewise.
    Session remove(const Uuid& id, const LocalDateTime& now,
                   const std::optional<Session>& seen = std::nullopt);
    /// Takes back the latest edit, and answers it; empty when there is none. Edits of a session that was changed since by
    /// other means (another computer's journal, the guide) do not stand any more, and are passed over.
    std::optional<Edit> undo();
    /// The edits that undo() would take back, in its order.
    [[nodiscard]] std::vector<Edit> edits() const;

    /// All that is in the journal, as of one moment.
    [[nodiscard]] JournalContents contents() const;
    /// Makes the journal hold merge(contents(), `other`), in one transaction; answers what is different now.
    JournalChanges take(const JournalContents& other);
    /// What take() would answer.
    [[nodiscard]] JournalChanges changesBy(const JournalContents& other) const;

    /// The day the plan began: the earlier of its adoption and the first session.
    [[nodiscard]] Date planBegan() const;

    /// SQLite's own check of the file; empty when it is sound, else what it found. Reads the whole file.
    [[nodiscard]] std::optional<std::string> fault() const;

    /// Whether another connection, of this process or another one, has changed the journal since this was asked last (or
    /// the journal was opened), or another file has taken its place.
    [[nodiscard]] bool changedElsewhere();

    /// Where the journal lies, as an absolute path.
    [[nodiscard]] const std::filesystem::path& file() const;

private:
    struct Database;

    /// The database that lies in the journal's place, opened anew where it is another one than before.
    class InPlace {
    public:
        InPlace(const std::filesystem::path& file, Date today);
        ~InPlace();
        InPlace(InPlace&&) noexcept;
        InPlace& operator=(InPlace&&) noexcept;

        Database* operator->() const { return &**this; }
        Database& operator*() const;
        [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

    private:
        std::filesystem::path m_file;
        Date m_today;
        mutable std::unique_ptr<Database> m_open;
    };

    InPlace m_database;
};

} // namespace unhunch

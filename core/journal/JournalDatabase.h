#pragma once

#include "core/journal/JournalFile.h"
#include "core/journal/PreparedStatement.h"
#include "core/journal/RecordTable.h"
#include "core/journal/Refusal.h"
#include "core/journal/SessionLog.h"
#include "core/journal/Statements.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include <functional>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace unhunch {

/// What the members of SessionLog share: the connection, the tables of records, the plan. Private to the journal.
struct SessionLog::Database {
    Database(std::filesystem::path where, Date today, Missing missing);

    /// Runs `work`; what SQLite refuses in it becomes a JournalError about `task`. So does that the file was moved away
    /// meanwhile: what was written is then where nobody would find it.
    template <typename Work>
    auto attempt(std::string_view task, Work work) const {
        const AtWork atWork(m_depth);
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                requireInPlace(task);
            } else {
                auto result = work();
                requireInPlace(task);
                return result;
            }
        } catch (const SQLite::Exception& error) {
            throw refused(task, file, error);
        }
    }
    /// Whether an attempt is under way, on this connection and no other.
    [[nodiscard]] bool isAtWork() const { return m_depth > 0; }
    void requireInPlace(std::string_view task) const;

    /// SQLite's number of the content as others left it; what this connection writes does not change it.
    [[nodiscard]] int currentDataVersion();

    /// The same in one transaction that others wait for; when `work` throws, all is as it was.
    template <typename Work>
    auto change(std::string_view task, Work work) {
        return attempt(task, [&] {
            SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                transaction.commit();
            } else {
                auto answer = work();
                transaction.commit();
                return answer;
            }
        });
    }

    /// The same for reading as of one moment.
    template <typename Work>
    auto snapshot(std::string_view task, Work work) {
        return attempt(task, [&] {
            const SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::DEFERRED);
            return work();
        });
    }

    /// Keeps what is new in a record of an id; `task` says what is saved.
    template <class Record>
    void put(std::string_view task, RecordTable<Record>& table, const Record& record) {
        change(task, [&] { table.put(record); });
    }
    /// The same of a record whose id must be new.
    template <class Record>
    void append(std::string_view task, RecordTable<Record>& table, const Record& record) {
        change(task, [&] { requireNew(task, table, record.id), table.put(record); });
    }
    template <class Record>
    void requireNew(std::string_view task, RecordTable<Record>& table, const Uuid& id) const {
        if (table.find(id))
            throw JournalError(refusal(task, file,
                                       std::string(storedWord(table.kind())) + ".uuid " + id + " is taken",
                                       "Nothing was changed."),
                               JournalFault::Values);
    }

    /// The rows of a statement over two dates (or of one without parameters), each read by `read`.
    template <typename Row>
    std::vector<Row> rows(PreparedStatement& statement, std::string_view table,
                          const std::optional<DateRange>& dates, Row (*read)(RowReader&)) const {
        return attempt(readTask, [&] {
            const auto run = statement.run();
            if (dates) {
                RowWriter parameters(*run);
                parameters.date(dates->first);
                parameters.date(dates->last);
            }
            std::vector<Row> found;
            while (run->executeStep()) {
                RowReader row(*run, table, file);
                found.push_back(read(row));
            }
            return found;
        });
    }

    [[nodiscard]] PlanRecord plan();
    [[nodiscard]] KeptPlan keptPlan();
    /// In place of what is there; only what is different is written.
    void keepPlan(const KeptPlan& before, const KeptPlan& plan);

    [[nodiscard]] std::vector<Deletion> allDeletions();

    /// What this journal has of all that `other` speaks of, and of its plan.
    [[nodiscard]] JournalContents shareOf(const JournalContents& other);
    /// Writes what is different in `after`.
    void write(const JournalContents& before, const JournalContents& after);

    /// The session of that id; throws when there is none, or when it says something else than what was `seen`. `task` says
    /// what needs it.
    [[nodiscard]] Session requireSession(std::string_view task, const Uuid& id,
                                         const std::optional<Session>& seen);

    /// The edits that stand, latest first, with their numbers; no more than `most`.
    struct NumberedEdit {
        std::int64_t number;
        Edit edit;
    };
    [[nodiscard]] std::vector<NumberedEdit> standingEdits(int most);
    void appendEdit(const Edit& edit);

    static constexpr auto readTask = "read the journal";

    std::filesystem::path file;
    SQLite::Database connection;
    int dataVersion = 0; ///< as currentDataVersion() was when it was looked at last; never 0 by then
    RecordTable<Session> sessions{connection,
                                  file,
                                  {"session", RecordKind::Session, statement::sessionsOfIds,
                                   statement::keepSession, statement::eraseSession, &readSession}};
    RecordTable<Prompt> prompts{connection,
                                file,
                                {"prompt", RecordKind::Prompt, statement::promptsOfIds, statement::keepPrompt,
                                 statement::erasePrompt, &readPrompt}};
    RecordTable<HeldBreak> heldBreaks{connection,
                                      file,
                                      {"held_break", RecordKind::HeldBreak, statement::heldBreaksOfIds,
                                       statement::keepHeldBreak, statement::eraseHeldBreak, &readHeldBreak}};
    RecordTable<Tension> tensions{connection,
                                  file,
                                  {"tension", RecordKind::Tension, statement::tensionsOfIds,
                                   statement::keepTension, statement::eraseTension, &readTension}};
    PreparedStatement latestSession{connection, statement::latestSession};
    PreparedStatement stretchesDone{connection, statement::stretchesDone};
    PreparedStatement sessionsBetween{connection, statement::sessionsBetween};
    PreparedStatement completionsBetween{connection, statement::completionsBetween};
    PreparedStatement dailyOutcomes{connection, statement::dailyOutcomes};
    PreparedStatement promptsBetween{connection, statement::promptsBetween};
    PreparedStatement heldBreaksBetween{connection, statement::heldBreaksBetween};
    PreparedStatement tensionsBetween{connection, statement::tensionsBetween};
    PreparedStatement deletionsAll{connection, statement::deletionsAll};
    PreparedStatement planEntries{connection, statement::planEntries};
    PreparedStatement clearPlanEntries{connection, statement::clearPlanEntries};
    PreparedStatement appendPlanEntry{connection, statement::appendPlanEntry};
    PreparedStatement planPauses{connection, statement::planPauses};
    PreparedStatement clearPlanPauses{connection, statement::clearPlanPauses};
    PreparedStatement appendPlanPause{connection, statement::appendPlanPause};
    PreparedStatement planAdopted{connection, statement::planAdopted};
    PreparedStatement keepPlanHead{connection, statement::keepPlan};
    PreparedStatement firstSession{connection, statement::firstSession};
    PreparedStatement appendEditRow{connection, statement::appendEdit};
    PreparedStatement editsLatestFirst{connection, statement::editsLatestFirst};
    PreparedStatement eraseEditsFrom{connection, statement::eraseEditsFrom};
    PreparedStatement eraseEditsBeyond{connection, statement::eraseEditsBeyond};

private:
    /// Counts the attempts within attempts.
    class AtWork {
    public:
        explicit AtWork(int& depth) : m_depth(depth) { ++m_depth; }
        ~AtWork() { --m_depth; }
        AtWork(const AtWork&) = delete;
        AtWork& operator=(const AtWork&) = delete;

    private:
        int& m_depth;
    };

    mutable int m_depth = 0;
};

} // namespace unhunch

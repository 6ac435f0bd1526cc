#include "core/journal/SessionLog.h"

#include "core/journal/JournalFile.h"
#include "core/journal/PlanRows.h"
#include "core/journal/PreparedStatement.h"
#include "core/journal/Refusal.h"
#include "core/journal/RowReader.h"
#include "core/journal/Rows.h"
#include "core/journal/RowWriter.h"
#include "core/journal/Statements.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <system_error>

#include <sqlite3.h>

namespace unhunch {

namespace {

constexpr auto readTask = "read the journal";

std::filesystem::path absoluteFile(const std::filesystem::path& file) {
    std::error_code error;
    auto path = std::filesystem::absolute(file, error);
    if (error || path.filename().empty())
        throw JournalError(refusal("open the journal", file, "it names no file", "Choose another folder."));
    return path;
}

} // namespace

struct SessionLog::Database {
    Database(const std::filesystem::path& where, Date today)
        : file(absoluteFile(where)), connection(openJournal(file, today)) {}

    /// Runs `work`; what SQLite refuses in it becomes a JournalError about `task`.
    template <typename Work>
    auto attempt(std::string_view task, Work work) const {
        try {
            return work();
        } catch (const SQLite::Exception& error) {
            throw refused(task, file, error);
        }
    }

    void save(const Session& session, PreparedStatement& statement) const {
        attempt("save the session " + session.id + " in the journal", [&] {
            const auto run = statement.run();
            writeSession(*run, session);
            run->exec();
        });
    }

    /// The rows of a statement over two dates (or of one without parameters), each read by `read`.
    template <typename Row>
    std::vector<Row> rows(PreparedStatement& statement, const std::optional<DateRange>& dates,
                          Row (*read)(SQLite::Statement&, const std::filesystem::path&)) const {
        return attempt(readTask, [&] {
            const auto run = statement.run();
            if (dates) {
                RowWriter parameters(*run);
                parameters.date(dates->first);
                parameters.date(dates->last);
            }
            std::vector<Row> found;
            while (run->executeStep())
                found.push_back(read(*run, file));
            return found;
        });
    }

    /// The date in the first row of a statement without parameters; empty when it has no row.
    std::optional<Date> firstDate(PreparedStatement& statement, std::string_view table) const {
        return attempt(readTask, [&]() -> std::optional<Date> {
            const auto run = statement.run();
            if (!run->executeStep())
                return std::nullopt;
            return RowReader(*run, table, file).date();
        });
    }

    /// Makes the table hold these rows alone.
    template <typename Row>
    static void replace(PreparedStatement& clear, PreparedStatement& append, const std::vector<Row>& rows,
                        void (*write)(SQLite::Statement&, const Row&)) {
        clear.run()->exec();
        for (const Row& row : rows) {
            const auto run = append.run();
            write(*run, row);
            run->exec();
        }
    }

    PlanRecord plan() {
        return {rows(planEntries, std::nullopt, &readPlanEntry), rows(planPauses, std::nullopt, &readPause)};
    }

    std::filesystem::path file;
    SQLite::Database connection;
    PreparedStatement appendSession{connection, statement::appendSession};
    PreparedStatement putSession{connection, statement::putSession};
    PreparedStatement latestSession{connection, statement::latestSession};
    PreparedStatement sessionsBetween{connection, statement::sessionsBetween};
    PreparedStatement completionsBetween{connection, statement::completionsBetween};
    PreparedStatement appendPrompt{connection, statement::appendPrompt};
    PreparedStatement answerPrompt{connection, statement::answerPrompt};
    PreparedStatement promptsBetween{connection, statement::promptsBetween};
    PreparedStatement planEntries{connection, statement::planEntries};
    PreparedStatement clearPlanEntries{connection, statement::clearPlanEntries};
    PreparedStatement appendPlanEntry{connection, statement::appendPlanEntry};
    PreparedStatement planPauses{connection, statement::planPauses};
    PreparedStatement clearPlanPauses{connection, statement::clearPlanPauses};
    PreparedStatement appendPlanPause{connection, statement::appendPlanPause};
    PreparedStatement putHeldBreak{connection, statement::putHeldBreak};
    PreparedStatement heldBreaksBetween{connection, statement::heldBreaksBetween};
    PreparedStatement planAdopted{connection, statement::planAdopted};
    PreparedStatement firstSession{connection, statement::firstSession};
};

SessionLog::SessionLog(const std::filesystem::path& file, Date today)
    : m_database(std::make_unique<Database>(file, today)) {}

SessionLog::~SessionLog() = default;
SessionLog::SessionLog(SessionLog&&) noexcept = default;
SessionLog& SessionLog::operator=(SessionLog&&) noexcept = default;

void SessionLog::append(const Session& session) { m_database->save(session, m_database->appendSession); }

void SessionLog::put(const Session& session) { m_database->save(session, m_database->putSession); }

std::vector<Session> SessionLog::sessions(const DateRange& dates) const {
    return m_database->rows(m_database->sessionsBetween, dates, &readSession);
}

std::optional<Session> SessionLog::latest(const StretchId& stretch) const {
    return m_database->attempt(readTask, [&]() -> std::optional<Session> {
        const auto run = m_database->latestSession.run();
        RowWriter(*run).text(stretch);
        if (!run->executeStep())
            return std::nullopt;
        return readSession(*run, m_database->file);
    });
}

std::vector<Completion> SessionLog::completions(const DateRange& dates) const {
    return m_database->rows(m_database->completionsBetween, dates, &readCompletion);
}

void SessionLog::append(const Prompt& prompt) {
    m_database->attempt("save the reminder in the journal", [&] {
        const auto run = m_database->appendPrompt.run();
        writePrompt(*run, prompt);
        run->exec();
    });
}

void SessionLog::answer(const Uuid& prompt, Answer answer, const LocalDateTime& at) {
    const std::string task = "save the answer to the reminder in the journal";
    const int answered = m_database->attempt(task, [&] {
        const auto run = m_database->answerPrompt.run();
        writeAnswer(*run, prompt, answer, at);
        return run->exec();
    });
    if (answered == 0)
        throw JournalError(
            refusal(task, m_database->file, "it knows no reminder " + prompt, "Nothing was changed."));
}

std::vector<Prompt> SessionLog::prompts(const DateRange& dates) const {
    return m_database->rows(m_database->promptsBetween, dates, &readPrompt);
}

PlanRecord SessionLog::plan() const { return m_database->plan(); }

void SessionLog::changePlan(const std::function<PlanRecord(PlanRecord)>& change) {
    Database& database = *m_database;
    database.attempt("save the plan in the journal", [&] {
        SQLite::Transaction transaction(database.connection, SQLite::TransactionBehavior::IMMEDIATE);
        const PlanRecord before = database.plan();
        const PlanRecord changed = change(before);
        if (changed == before)
            return;
        Database::replace(database.clearPlanEntries, database.appendPlanEntry, changed.history,
                          &writePlanEntry);
        Database::replace(database.clearPlanPauses, database.appendPlanPause, changed.paused, &writePause);
        transaction.commit();
    });
}

void SessionLog::put(const HeldBreak& held) {
    m_database->attempt("save the break " + held.id + " that was held back in the journal", [&] {
        const auto run = m_database->putHeldBreak.run();
        writeHeldBreak(*run, held);
        run->exec();
    });
}

std::vector<HeldBreak> SessionLog::heldBreaks(const DateRange& dates) const {
    return m_database->rows(m_database->heldBreaksBetween, dates, &readHeldBreak);
}

Date SessionLog::planBegan() const {
    const auto adopted = m_database->firstDate(m_database->planAdopted, "plan");
    if (!adopted) {
        throw JournalError(
            refusal(readTask, m_database->file, "its table \"plan\" is empty",
                    "Insert the day on which the plan began, or move the file out of the way."));
    }
    const auto first = m_database->firstDate(m_database->firstSession, "session");
    return first ? std::min(*first, *adopted) : *adopted;
}

std::optional<std::string> SessionLog::fault() const {
    return m_database->attempt("check the journal", [&]() -> std::optional<std::string> {
        try {
            const auto finding = m_database->connection.execAndGet("PRAGMA integrity_check(1)").getString();
            if (finding == "ok")
                return std::nullopt;
            return finding;
        } catch (const SQLite::Exception& error) {
            // Damage can be such that the check itself stumbles over it: that is a finding, not a failure.
            if (error.getErrorCode() == SQLITE_CORRUPT || error.getErrorCode() == SQLITE_NOTADB)
                return error.what();
            throw;
        }
    });
}

const std::filesystem::path& SessionLog::file() const { return m_database->file; }

} // namespace unhunch

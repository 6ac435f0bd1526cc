#include "core/journal/SessionLog.h"

#include "core/journal/IntegrityCheck.h"
#include "core/journal/JournalDatabase.h"

#include <SQLiteCpp/Column.h>

#include <algorithm>
#include <system_error>
#include <utility>

namespace unhunch {

namespace {

std::string sessionTask(const Session& session) {
    return "save the session " + session.id + " in the journal";
}

/// The first column of a row that names stretches.
StretchId readStretch(RowReader& row) { return row.text(); }

std::filesystem::path absoluteFile(const std::filesystem::path& file) {
    std::error_code error;
    auto path = std::filesystem::absolute(file, error);
    if (error || path.filename().empty())
        throw JournalError(refusal("open the journal", file, "it names no file", "Choose another folder."));
    return path;
}

} // namespace

SessionLog::InPlace::InPlace(const std::filesystem::path& file, Date today)
    : m_file(absoluteFile(file)), m_today(today),
      m_open(std::make_unique<Database>(m_file, today, Missing::Made)) {}

SessionLog::InPlace::~InPlace() = default;
SessionLog::InPlace::InPlace(InPlace&&) noexcept = default;
SessionLog::InPlace& SessionLog::InPlace::operator=(InPlace&&) noexcept = default;

SessionLog::Database& SessionLog::InPlace::operator*() const {
    if (m_open->isAtWork())
        return *m_open; // what has begun ends where it began
    // First the new one: while there is none, the old one stays, for its folder may come back as it was.
    if (hasMoved(m_open->connection))
        m_open = std::make_unique<Database>(m_file, m_today, Missing::Refused);
    return *m_open;
}

SessionLog::SessionLog(const std::filesystem::path& file, Date today) : m_database(file, today) {
    // What is there now is known; another file in its place is news.
    m_database->dataVersion = m_database->currentDataVersion();
}

SessionLog::~SessionLog() = default;
SessionLog::SessionLog(SessionLog&&) noexcept = default;
SessionLog& SessionLog::operator=(SessionLog&&) noexcept = default;

void SessionLog::append(const Session& session) {
    m_database->append(sessionTask(session), m_database->sessions, session);
}

void SessionLog::put(const Session& session) {
    m_database->put(sessionTask(session), m_database->sessions, session);
}

void SessionLog::feel(const Uuid& id, Feeling felt) {
    m_database->change("save how a stretch felt in the journal", [&] {
        auto known = m_database->sessions.find(id);
        if (!known)
            return;
        known->record.felt = felt;
        m_database->sessions.put(known->record);
    });
}

std::vector<Session> SessionLog::sessions(const DateRange& dates) const {
    return m_database->rows(m_database->sessionsBetween, "session", dates, &readSession);
}

std::optional<Session> SessionLog::latest(const StretchId& stretch) const {
    return m_database->attempt(Database::readTask, [&]() -> std::optional<Session> {
        const auto run = m_database->latestSession.run();
        RowWriter(*run).text(stretch);
        if (!run->executeStep())
            return std::nullopt;
        RowReader row(*run, "session", m_database->file);
        return readSession(row);
    });
}

std::optional<Session> SessionLog::session(const Uuid& id) const {
    return m_database->attempt(Database::readTask, [&]() -> std::optional<Session> {
        auto found = m_database->sessions.find(id);
        return found ? std::optional(std::move(found->record)) : std::nullopt;
    });
}

std::vector<Session> SessionLog::sessionsWithIdLike(const std::string& beginning, int most) const {
    return m_database->attempt(Database::readTask, [&] {
        std::vector<Session> found;
        for (auto& kept :
             m_database->sessions.between(beginning, beginning + RecordTable<Session>::afterAllIds, most))
            found.push_back(std::move(kept.record));
        return found;
    });
}

std::vector<Session> SessionLog::latestOfEach() const {
    return m_database->snapshot(Database::readTask, [&] {
        std::vector<Session> found;
        for (const StretchId& stretch :
             m_database->rows(m_database->stretchesDone, "session", std::nullopt, &readStretch)) {
            if (auto session = latest(stretch))
                found.push_back(std::move(*session));
        }
        return found;
    });
}

bool SessionLog::hasSessions() const {
    return m_database->attempt(Database::readTask,
                               [&] { return m_database->firstSession.run()->executeStep(); });
}

std::vector<Completion> SessionLog::completions(const DateRange& dates) const {
    return m_database->rows(m_database->completionsBetween, "session", dates, &readCompletion);
}

std::vector<Completion> SessionLog::dailyOutcomes(const DateRange& dates) const {
    return m_database->rows(m_database->dailyOutcomes, "session", dates, &readCompletion);
}

void SessionLog::append(const Prompt& prompt) {
    m_database->append("save the reminder in the journal", m_database->prompts, prompt);
}

void SessionLog::answer(const Uuid& prompt, Answer answer, const LocalDateTime& at) {
    const std::string task = "save the answer to the reminder in the journal";
    m_database->change(task, [&] {
        auto known = m_database->prompts.find(prompt);
        if (!known)
            throw JournalError(
                refusal(task, m_database->file, "it knows no reminder " + prompt, "Nothing was changed."),
                JournalFault::Values);
        known->record.answer = answer;
        known->record.answeredAt = at;
        m_database->prompts.put(known->record);
    });
}

std::vector<Prompt> SessionLog::prompts(const DateRange& dates) const {
    return m_database->rows(m_database->promptsBetween, "prompt", dates, &readPrompt);
}

PlanRecord SessionLog::plan() const { return m_database->plan(); }

Edition SessionLog::planEdition() const {
    return m_database->attempt(Database::readTask, [&] { return m_database->keptPlan().edition; });
}

void SessionLog::changePlan(const std::function<PlanRecord(PlanRecord)>& change) {
    m_database->change("save the plan in the journal", [&] {
        const KeptPlan before = m_database->keptPlan();
        KeptPlan changed = before;
        changed.record = change(before.record);
        if (changed.record == before.record)
            return;
        changed.edition = editionAfter(before.edition);
        m_database->keepPlan(before, changed);
    });
}

void SessionLog::put(const HeldBreak& held) {
    m_database->put("save the break " + held.id + " that was held back in the journal",
                    m_database->heldBreaks, held);
}

std::vector<HeldBreak> SessionLog::heldBreaks(const DateRange& dates) const {
    return m_database->rows(m_database->heldBreaksBetween, "held_break", dates, &readHeldBreak);
}

void SessionLog::put(const Tension& tension) {
    m_database->put("save how tense it felt in the journal", m_database->tensions, tension);
}

void SessionLog::takeBackTension(const Uuid& id) {
    Database& database = *m_database;
    database.change("delete how tense it felt from the journal", [&] {
        if (database.tensions.find(id))
            database.tensions.remove(id, database.tensions.next(id));
    });
}

std::vector<Tension> SessionLog::tensions(const DateRange& dates) const {
    return m_database->rows(m_database->tensionsBetween, "tension", dates, &readTension);
}

Date SessionLog::planBegan() const {
    return m_database->attempt(Database::readTask, [&] {
        const auto firstDate = [&](PreparedStatement& statement,
                                   std::string_view table) -> std::optional<Date> {
            const auto run = statement.run();
            if (!run->executeStep())
                return std::nullopt;
            return RowReader(*run, table, m_database->file).date();
        };
        const auto adopted = firstDate(m_database->planAdopted, "plan");
        if (!adopted) {
            throw JournalError(
                refusal(Database::readTask, m_database->file, "its table \"plan\" is empty",
                        "Insert the day on which the plan began, or move the file out of the way."));
        }
        const auto first = firstDate(m_database->firstSession, "session");
        return first ? std::min(*first, *adopted) : *adopted;
    });
}

std::optional<std::string> SessionLog::fault() const {
    return m_database->attempt("check the journal",
                               [&] { return findingOf(m_database->connection, CheckDepth::Full); });
}

bool SessionLog::changedElsewhere() {
    const int before = std::exchange(m_database->dataVersion, m_database->currentDataVersion());
    return before != m_database->dataVersion;
}

const std::filesystem::path& SessionLog::file() const { return m_database.file(); }

} // namespace unhunch

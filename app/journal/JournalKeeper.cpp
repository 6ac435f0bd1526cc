#include "app/journal/JournalKeeper.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

/// However long the journal takes to be opened and migrated, the app has nothing to show before.
constexpr std::chrono::hours atStart{1};
/// Far longer than SQLite waits for another program's lock: then the disk stalls.
constexpr std::chrono::seconds writePatience{30};

/// Memory is read anew when it holds so many days more than it need.
constexpr int daysTooMany = 35;

std::optional<JournalMemory> readIfChanged(JournalAccess& access, Date since) {
    return access.changedElsewhere() ? std::optional(readMemory(access.open(), since)) : std::nullopt;
}

bool changesPlan(const UnwrittenRecord& entry) { return std::holds_alternative<PlanChanged>(entry.record); }

} // namespace

/// Records that were handed to the disk together, and what became of them.
struct JournalKeeper::Round {
    std::vector<UnwrittenRecord> records;
    std::uint64_t lastNumber = 0;
    WriteResult result;
    std::optional<JournalMemory> memory; ///< read anew, where more than the records has changed
    bool isStale = false;                ///< it should have been, and could not be
};

JournalKeeper::JournalKeeper(const std::filesystem::path& file, Date today, QObject* parent)
    : QObject(parent), m_thread(file, today) {
    QString fault;
    JournalFault sort = JournalFault::Other;
    m_thread.ask(
        [since = memoryBegins(today)](const SessionLog& journal) { return readMemory(journal, since); }, this,
        [&](JournalAnswer<JournalMemory> read) {
            fault = read.fault;
            sort = read.sort;
            if (read.value)
                m_written = m_now = std::move(*read.value);
        });
    if (!m_thread.finish(atStart) || !fault.isEmpty())
        throw JournalError(fault.toStdString(), sort);
    readLatest();
    m_patience.setSingleShot(true);
    m_patience.setInterval(writePatience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { noteFault(tr("The disk with the journal does not answer.")); });
}

JournalKeeper::~JournalKeeper() = default;

void JournalKeeper::reminderShown(const LocalDateTime& at) {
    m_reminder = newUuid();
    put(Prompt{m_reminder, at, {}, {}});
}

void JournalKeeper::reminderAnswered(Answer answer, const LocalDateTime& at) {
    if (!m_reminder.empty())
        put(PromptAnswered{std::exchange(m_reminder, {}), answer, at});
}

void JournalKeeper::changePlan(const std::function<PlanRecord(PlanRecord)>& change) {
    PlanRecord after = change(m_now.plan);
    if (after != m_now.plan)
        put(PlanChanged{m_now.plan, std::move(after)});
}

std::optional<Session> JournalKeeper::latest(const StretchId& stretch) const {
    std::optional<Session> recent = m_now.latest(stretch);
    const auto known = m_latest.find(stretch);
    // What memory holds of the last weeks is newer than what was read of all days.
    return recent || known == m_latest.end() ? recent : std::optional(known->second);
}

void JournalKeeper::put(const JournalRecord& record) {
    m_unwritten.add(record);
    overlay();
    writeWaiting();
    Q_EMIT changed();
}

void JournalKeeper::writeWaiting() {
    if (m_isWriting || m_unwritten.isEmpty())
        return;
    m_isWriting = true;
    m_patience.start();
    auto round = std::make_shared<Round>(Round{m_unwritten.all(), m_unwritten.lastNumber(), {}, {}});
    m_thread.run(
        [this, round, since = m_written.since](JournalAccess& access) -> JournalThread::Delivery {
            round->result = write(round->records, [&access]() -> SessionLog& { return access.open(); });
            if (!round->result.fault.isEmpty()) {
                access.distrust();
            } else {
                try {
                    round->memory = readIfChanged(access, since);
                    // Somebody else may have changed the plan before it was written.
                    if (!round->memory && std::ranges::any_of(round->records, changesPlan))
                        round->memory = readMemory(access.open(), since);
                } catch (const JournalError&) {
                    round->isStale = true;
                }
            }
            return [this, round] { endRound(*round); };
        },
        this);
}

void JournalKeeper::endRound(const Round& round) {
    m_isWriting = false;
    m_patience.stop();
    for (const UnwrittenRecord& entry : round.records) {
        if (std::ranges::find(round.result.written, entry.number) != round.result.written.end())
            m_written.apply(entry.record);
    }
    const std::vector<QString> news = m_unwritten.settle(round.result);
    m_isStale = m_isStale || round.isStale;
    if (round.memory)
        take(round.memory);
    noteFault(round.result.fault, round.result.sort);
    for (const QString& why : news)
        Q_EMIT refusedForGood(why);
    if (m_unwritten.lastNumber() > round.lastNumber)
        writeWaiting();
    else
        m_sleepDelays.clear();
}

void JournalKeeper::noteFault(const QString& fault, JournalFault sort) {
    if (std::exchange(m_fault, fault) != fault)
        Q_EMIT faultChanged();
    if (fault.isEmpty())
        m_isTold = false;
    else if (sort != JournalFault::Damaged && !std::exchange(m_isTold, true))
        Q_EMIT refused(fault);
    noteDamage(sort, fault);
}

void JournalKeeper::noteDamage(JournalFault sort, const QString& why) {
    if (sort == JournalFault::Damaged)
        Q_EMIT damaged(why);
}

void JournalKeeper::catchUp(Date today) {
    writeWaiting();
    // One look at a time: on a disk that stalls they would pile up.
    if (std::exchange(m_isLooking, true))
        return;
    const Date begins = memoryBegins(today);
    // It reaches too far back after weeks in which the app ran.
    if (m_isStale || begins < m_written.since || addDays(m_written.since, daysTooMany) < begins)
        reread(begins, [this] { m_isLooking = false; });
    else
        lookForChanges();
}

void JournalKeeper::lookForChanges() {
    m_thread.run(
        [this, since = m_written.since](JournalAccess& access) -> JournalThread::Delivery {
            std::optional<JournalMemory> memory;
            std::optional<JournalError> fault;
            try {
                memory = readIfChanged(access, since);
            } catch (const JournalError& error) {
                fault = error;
                access.distrust();
            }
            return [this, memory, fault] {
                m_isLooking = false;
                if (memory || fault)
                    take(memory);
                if (memory)
                    readLatest();
                if (fault)
                    noteDamage(fault->fault(), QString::fromUtf8(fault->what()));
            };
        },
        this);
}

void JournalKeeper::reread(Date since, std::function<void()> then) {
    m_thread.ask([since](const SessionLog& journal) { return readMemory(journal, since); }, this,
                 [this, then = std::move(then)](JournalAnswer<JournalMemory> read) {
                     take(std::move(read.value));
                     noteDamage(read.sort, read.fault);
                     if (then)
                         then();
                 });
    readLatest();
}

void JournalKeeper::readLatest() {
    m_thread.ask([](const SessionLog& journal) { return journal.latestOfEach(); }, this,
                 [this](JournalAnswer<std::vector<Session>> read) {
                     noteDamage(read.sort, read.fault);
                     if (!read.value)
                         return; // of the last weeks memory knows
                     m_latest.clear();
                     for (Session& session : *read.value)
                         m_latest.emplace(session.stretch, std::move(session));
                 });
}

void JournalKeeper::repair(Date today, std::function<void(const JournalAnswer<Salvage>&)> answer) {
    // Not by perform(): a journal that is damaged may not let itself be opened.
    m_thread.run(
        [this, today, answer = std::move(answer)](JournalAccess& access) -> JournalThread::Delivery {
            JournalAnswer<Salvage> repaired;
            try {
                repaired.value = access.repair(today);
            } catch (const JournalError& error) {
                repaired.fault = QString::fromUtf8(error.what());
                repaired.sort = error.fault();
            } catch (const std::exception& error) {
                repaired.fault = QString::fromUtf8(error.what());
            }
            return [this, answer, repaired] { reread([answer, repaired] { answer(repaired); }); };
        },
        this);
}

void JournalKeeper::take(std::optional<JournalMemory> memory) {
    m_isStale = !memory;
    if (!memory || *memory == m_written)
        return;
    m_written = std::move(*memory);
    const PlanRecord before = std::move(m_now.plan);
    overlay();
    Q_EMIT changed();
    if (m_now.plan != before)
        Q_EMIT planChanged();
}

void JournalKeeper::overlay() {
    m_now = m_written;
    for (const UnwrittenRecord& entry : m_unwritten.all())
        m_now.apply(entry.record);
}

void JournalKeeper::addUnwritten(const DateRange& dates, std::vector<Session>& sessions) const {
    for (const UnwrittenRecord& entry : m_unwritten.all()) {
        if (const auto* session = std::get_if<Session>(&entry.record))
            applySession(*session, dates, sessions);
    }
}

void JournalKeeper::beforeSleep(const std::shared_ptr<const void>& delay) {
    writeWaiting();
    if (m_isWriting)
        m_sleepDelays.push_back(delay);
}

bool JournalKeeper::finish(std::chrono::milliseconds patience) {
    const QDeadlineTimer end(patience);
    writeWaiting();
    do {
        if (!m_thread.finish(std::chrono::milliseconds(end.remainingTime())))
            return false;
    } while (m_isWriting);
    return m_unwritten.isEmpty();
}

} // namespace unhunch

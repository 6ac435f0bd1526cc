#include "app/journal/JournalKeeper.h"

#include "app/journal/WritingRound.h"
#include "app/text/JournalWords.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

/// How long the start waits for the journal, which takes a moment on a disk in order; the app can begin without it.
constexpr std::chrono::seconds startPatience{3};
/// Far longer than SQLite waits for another program's lock: then the disk stalls.
constexpr std::chrono::seconds writePatience{30};

/// Memory is read anew when it holds so many days more than it need.
constexpr int daysTooMany = 35;

/// Whether what stands in the way may be gone later, while the app runs.
bool mayPass(JournalFault fault) { return fault != JournalFault::Other && fault != JournalFault::Values; }

} // namespace

/// What was read at the start, if it came while the start waited for it.
struct JournalKeeper::FirstReading {
    std::optional<JournalAnswer<JournalMemory>> read;
    bool isAwaited = true;
};

JournalKeeper::JournalKeeper(const std::filesystem::path& file, Date today, QObject* parent)
    : QObject(parent), m_thread(file, today) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(writePatience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { noteFault(tr("The disk with the journal does not answer.")); });
    readFirst(today);
}

void JournalKeeper::readFirst(Date today) {
    m_written.planBegan = today;
    m_written.since = memoryBegins(today);
    m_now = m_written;
    m_isStale = true;
    const auto first = std::make_shared<FirstReading>();
    m_patience.start();
    m_thread.askAccess(
        [since = m_written.since](JournalAccess& access) {
            static_cast<void>(access.changedElsewhere()); // what is there now is no news later
            return readMemory(access.open(), since);
        },
        this,
        [this, first](JournalAnswer<JournalMemory> read) {
            if (!m_isWriting)
                m_patience.stop();
            if (first->isAwaited)
                first->read = std::move(read);
            else
                heed(std::move(read));
        });
    static_cast<void>(m_thread.finish(startPatience));
    first->isAwaited = false;
    if (!first->read)
        return; // the app begins without it
    if (first->read->value)
        return heed(std::move(*first->read));
    if (!mayPass(first->read->sort))
        throw JournalError(first->read->fault.toStdString(), first->read->sort);
    // Once somebody can be told.
    QTimer::singleShot(0, this, [this, first] {
        if (!m_isRead)
            heed(*first->read);
    });
}

JournalKeeper::~JournalKeeper() = default;

void JournalKeeper::reminderShown(const LocalDateTime& at) {
    m_reminder = Prompt{newUuid(), at, {}, {}};
    put(*m_reminder);
}

void JournalKeeper::reminderAnswered(Answer answer, const LocalDateTime& at) {
    if (const std::optional<Prompt> shown = std::exchange(m_reminder, {}))
        put(PromptAnswered{shown->id, shown->shownAt, answer, at});
}

void JournalKeeper::changePlan(const std::function<PlanRecord(PlanRecord)>& change) {
    if (!m_isRead)
        throw JournalError(JournalWords::planNotKnown(m_fault).toStdString(), JournalFault::Busy);
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
    auto round = std::make_shared<WritingRound>(WritingRound{m_unwritten.all(), m_unwritten.lastNumber()});
    m_thread.run(
        [this, round, since = m_written.since](JournalAccess& access) -> JournalThread::Delivery {
            round->write(access, since);
            return [this, round] { endRound(*round); };
        },
        this);
}

void JournalKeeper::endRound(const WritingRound& round) {
    m_isWriting = false;
    m_patience.stop();
    for (const UnwrittenRecord& entry : round.records) {
        if (std::ranges::find(round.result.written, entry.number) != round.result.written.end())
            m_written.apply(entry.record);
    }
    const std::vector<QString> news = m_unwritten.settle(round.result);
    if (round.memory)
        heed({*round.memory, {}, {}});
    else
        m_isStale = m_isStale || round.isStale;
    noteFault(round.result.fault, round.result.sort);
    if (!round.result.written.empty())
        Q_EMIT written();
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
    m_thread.askAccess(
        [since = m_written.since](JournalAccess& access) { return readIfChanged(access, since); }, this,
        [this](JournalAnswer<std::optional<JournalMemory>> read) {
            m_isLooking = false;
            if (read.value && !*read.value)
                return; // nothing is new
            heed({read.value ? std::move(*read.value) : std::nullopt, read.fault, read.sort});
            if (read.value)
                readLatest();
        });
}

void JournalKeeper::reread(Date since, std::function<void()> then) {
    m_thread.ask([since](const SessionLog& journal) { return readMemory(journal, since); }, this,
                 [this, then = std::move(then)](JournalAnswer<JournalMemory> read) {
                     heed(std::move(read));
                     if (then)
                         then();
                 });
    if (m_isRead)
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
    m_thread.askAccess([today](JournalAccess& access) { return access.repair(today); }, this,
                       [this, answer = std::move(answer)](const JournalAnswer<Salvage>& repaired) {
                           reread([answer, repaired] { answer(repaired); });
                       });
}

void JournalKeeper::heed(JournalAnswer<JournalMemory> read) {
    m_isStale = !read.value;
    if (read.value && m_isRead)
        take(std::move(*read.value));
    else if (read.value)
        begin(std::move(*read.value));
    else if (m_isRead)
        noteDamage(read.sort, read.fault);
    else
        noteFault(read.fault, read.sort);
}

void JournalKeeper::take(JournalMemory memory) {
    if (memory == m_written)
        return;
    m_written = std::move(memory);
    const PlanRecord before = std::move(m_now.plan);
    overlay();
    Q_EMIT changed();
    if (m_now.plan != before)
        Q_EMIT planChanged();
}

void JournalKeeper::begin(JournalMemory memory) {
    m_isRead = true;
    m_written = std::move(memory);
    overlay();
    readLatest();
    if (m_unwritten.isEmpty())
        noteFault({});
    else
        writeWaiting(); // which tells whether the fault is over
    Q_EMIT changed();
    Q_EMIT planChanged();
    Q_EMIT opened();
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
        else if (const auto* felt = std::get_if<SessionFelt>(&entry.record))
            applyFelt(felt->session, sessions);
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

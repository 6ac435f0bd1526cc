#include "app/sync/FolderSync.h"

#include "app/journal/JournalKeeper.h"
#include "app/platform/Clock.h"
#include "app/settings/FilePath.h"
#include "app/sync/FolderWorker.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace unhunch {

namespace {

constexpr std::chrono::seconds usualSettling{5};
constexpr std::chrono::minutes seldom{10};

} // namespace

FolderSync::FolderSync(SharedFolderStore store, JournalKeeper& journal, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(std::move(store)), m_journal(journal), m_clock(clock) {
    m_settling.setSingleShot(true);
    m_settling.setInterval(usualSettling);
    connect(&m_settling, &QTimer::timeout, this, [this] { look(); });
    connect(&m_journal, &JournalKeeper::written, this, &FolderSync::journalChanged);
}

FolderSync::~FolderSync() = default;

QString FolderSync::reload() {
    const LoadedSharedFolder loaded = m_store.load();
    adopt(loaded.settings);
    return loaded.warning;
}

QString FolderSync::setFolder(const QString& folder, bool removeOwn) {
    if (folder == m_settings.folder)
        return {};
    if (QString fault = folder.isEmpty() ? QString() : m_store.faultOf(folder); !fault.isEmpty())
        return fault;
    SharedFolderSettings settings = m_settings;
    settings.folder = folder;
    if (QString fault = m_store.save(settings); !fault.isEmpty())
        return fault;
    const SharedFolderSettings before = m_settings;
    adopt(settings);
    // By now nobody writes it any more.
    if (removeOwn && !before.folder.isEmpty() &&
        !SharedFolder(filePath(before.folder), before.ownFile).removeOwn())
        return tr("This computer’s file in %1 could not be removed.").arg(before.folder);
    return {};
}

void FolderSync::adopt(const SharedFolderSettings& settings) {
    m_isAnew = true;
    m_isDirty = true;
    if (m_thread && settings == m_settings) {
        look();
        return;
    }
    m_settings = settings;
    m_thread.reset();
    m_settling.stop();
    m_isLooking = m_isAskedAgain = false;
    m_refusal = {};
    const int number = ++m_number;
    m_state = {.folder = settings.folder};
    if (!settings.folder.isEmpty()) {
        m_thread = std::make_unique<FolderThread>(SharedFolder(filePath(settings.folder), settings.ownFile));
        const FolderWorker& worker = m_thread->worker();
        connect(&worker, &FolderWorker::looked, this,
                [this, number](const std::shared_ptr<const FolderReading>& reading) {
                    if (number == m_number)
                        takeReading(*reading);
                });
        connect(&worker, &FolderWorker::wrote, this, [this, number](const FolderWriting& writing) {
            if (number == m_number)
                endLook(writing);
        });
        connect(&worker, &FolderWorker::stirred, &m_settling, [this] {
            if (!m_settling.isActive())
                m_settling.start();
        });
        look();
    }
    Q_EMIT changed();
}

void FolderSync::journalChanged() {
    m_isDirty = true;
    if (m_thread && m_journal.underWay().empty() && !m_settling.isActive())
        m_settling.start();
}

void FolderSync::lookAgain() {
    if (!m_thread || (m_lookedAt && m_clock.instant() - *m_lookedAt < seldom))
        return;
    m_isDirty = m_isDirty || m_refusal.fault != FolderFault::None;
    look();
}

void FolderSync::look() {
    if (!m_thread)
        return;
    if (std::exchange(m_isLooking, true)) {
        m_isAskedAgain = true;
        return;
    }
    m_lookedAt = m_clock.instant();
    m_thread->look(std::exchange(m_isAnew, false));
}

void FolderSync::takeReading(const FolderReading& reading) {
    m_state.journals = reading.journals;
    if (reading.fault != FolderFault::None) {
        m_state.fault = reading.fault;
        m_state.details.clear();
        end();
        return;
    }
    // What is being led is written once it is done, not with each of its sets.
    const bool isDirty = m_isDirty && m_journal.underWay().empty();
    const bool wasRefused = m_refusal.fault != FolderFault::None;
    if (!reading.news && !isDirty && (!reading.isOwnStale || wasRefused)) {
        endLook(m_refusal);
        return;
    }
    m_isDirty = false;
    m_journal.takeIn([news = reading.news](SessionLog& journal) { return takeNews(journal, news); }, this,
                     [this, number = m_number](JournalAnswer<JournalExchange> exchanged) {
                         if (number == m_number)
                             takeExchange(std::move(exchanged));
                     });
}

void FolderSync::takeExchange(JournalAnswer<JournalExchange> exchanged) {
    m_state.journalFault = exchanged.fault;
    if (!exchanged.value) {
        m_state.fault = FolderFault::None; // it is the journal's
        m_isAnew = m_isDirty = true; // what was read is not taken yet
        end();
        return;
    }
    m_thread->write(std::move(exchanged.value->document));
    if (exchanged.value->changes.any())
        Q_EMIT taken(exchanged.value->changes);
}

void FolderSync::endLook(const FolderWriting& writing) {
    m_state.fault = writing.fault;
    m_state.details = QString::fromStdString(writing.details);
    m_refusal = writing.fault == FolderFault::None ? FolderWriting{} : writing;
    if (writing.wrote)
        m_state.wroteAt = m_clock.wall();
    end();
}

void FolderSync::end() {
    m_isLooking = false;
    if (m_state.fault == FolderFault::None && m_state.journalFault.isEmpty())
        m_state.lookedAt = m_clock.wall();
    if (std::exchange(m_isAskedAgain, false))
        m_settling.start();
    Q_EMIT changed();
}

} // namespace unhunch

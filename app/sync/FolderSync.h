#pragma once

#include "app/settings/SharedFolderStore.h"
#include "app/text/SharingWords.h"
#include "core/journal/JournalContents.h"
#include "core/time/Instant.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace unhunch {

class Clock;
class FolderThread;
class JournalKeeper;
template <class Value>
struct JournalAnswer;

/// Shares the running app's journal with the person's other computers, through a folder that they have in common. A moment
/// after something has changed there or here it reads what is new there, has it taken into the journal, and writes this
/// computer's file. The folder is touched on a thread of its own, the journal on the journal's: neither waits for the other, and
/// whoever calls this waits for neither. Polls nothing.
class FolderSync : public QObject {
    Q_OBJECT
public:
    /// `journal` and `clock` must outlive it.
    FolderSync(SharedFolderStore store, JournalKeeper& journal, const Clock& clock,
               QObject* parent = nullptr);
    ~FolderSync() override;

    /// Begins with what is kept, or takes over what a command has changed. What the person should be told, in a sentence;
    /// empty when all is well.
    QString reload();
    /// Shares the journal through that folder from now on, empty for none, and keeps that. An empty text, or what failed and
    /// what to do; then nothing has changed. `removeOwn` takes this computer's file out of the folder that was.
    QString setFolder(const QString& folder, bool removeOwn = false);

    /// Why the journal cannot be shared through that folder, in a sentence; empty when it can.
    [[nodiscard]] QString faultOf(const QString& folder) const { return m_store.faultOf(folder); }

    /// Looks a moment later: the journal on disk was changed.
    void journalChanged();
    /// Looks now, unless it did a short while ago. For moments at which the app is awake anyway: a folder on a network
    /// may tell nothing, and what was refused may be taken by now.
    void lookAgain();
    /// How long a change rests before it is looked at, so that several are looked at together.
    void setSettling(std::chrono::milliseconds time) { m_settling.setInterval(time); }

    [[nodiscard]] const SharingState& state() const { return m_state; }

Q_SIGNALS:
    /// The state has changed.
    void changed();
    /// The journal holds something of another computer now.
    void taken(const unhunch::JournalChanges& changes);

private:
    void adopt(const SharedFolderSettings& settings);
    void look();
    void takeReading(const FolderReading& reading);
    void takeExchange(JournalAnswer<JournalExchange> exchanged);
    void endLook(const FolderWriting& writing);
    void end();

    SharedFolderStore m_store;
    JournalKeeper& m_journal;
    const Clock& m_clock;
    SharedFolderSettings m_settings;
    SharingState m_state;
    std::unique_ptr<FolderThread> m_thread; ///< none while the journal is not shared
    QTimer m_settling;
    std::optional<Instant> m_lookedAt;
    bool m_isLooking = false;
    bool m_isAskedAgain = false; ///< while it is looking
    bool m_isAnew = true;        ///< the next look takes nothing for known
    bool m_isDirty = true;       ///< the journal was changed since its document was made
    FolderWriting m_refusal{};   ///< with a fault: a mere stir of the folder is no reason to try again
    int m_number = 0;            ///< tells the folder from those before, which may answer still
};

} // namespace unhunch

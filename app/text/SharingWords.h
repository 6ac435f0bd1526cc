#pragma once

#include "core/journal/SharedFolder.h"
#include "core/time/Date.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace unhunch {

/// How it stands with the folder that this computer shares with others.
struct SharingState {
    QString folder{}; ///< empty while the journal is not shared
    FolderFault fault = FolderFault::None;
    QString details{};      ///< the system's words for the fault
    QString journalFault{}; ///< why the journal could not take part, in a sentence
    std::vector<FoundJournal> journals{};
    std::optional<LocalDateTime> lookedAt{}; ///< when all of it was looked at last
    std::optional<LocalDateTime> wroteAt{};  ///< when the own file was written last, since the app started

    friend bool operator==(const SharingState&, const SharingState&) = default;
};

/// What is said of a journal that several computers share.
class SharingWords {
    Q_DECLARE_TR_FUNCTIONS(unhunch::SharingWords)
public:
    /// Why the folder is of no use now and what to do, in sentences; empty while it is.
    [[nodiscard]] static QString fault(const SharingState& state);
    /// The same as a part of a sentence: "the shared folder is not there".
    [[nodiscard]] static QString inShort(const SharingState& state);
    /// "The folder was looked into at 14:05."; empty before the first look.
    [[nodiscard]] static QString lastLook(const SharingState& state, Date today);
    /// A line for each other computer whose journal was read: "laptop, written at 14:05".
    [[nodiscard]] static QStringList computers(const SharingState& state, Date today);
    /// A line for each file that was passed over, and why.
    [[nodiscard]] static QStringList skipped(const SharingState& state);
    /// "laptop", or the name of a file that no computer gave.
    [[nodiscard]] static QString name(const FoundJournal& journal);
    /// Why a file was passed over, in a sentence.
    [[nodiscard]] static QString reason(SkipReason reason);
    /// "1 other computer": how many take part beside this one.
    [[nodiscard]] static QString others(const SharingState& state);
};

} // namespace unhunch

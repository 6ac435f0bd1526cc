#include "core/journal/Refusal.h"

#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

namespace unhunch {

namespace {

struct Reason {
    std::string reason;
    std::string_view advice;
    JournalFault fault = JournalFault::Other;
};

constexpr auto adviceOnDamage =
    "Quit Unhunch and run: unhunch doctor --repair. It brings back the newest backup and what "
    "can still be read, and keeps the damaged file.";

Reason reasonOf(const SQLite::Exception& error) {
    constexpr int primary = 0xff; // the rest of an extended code says where
    switch (error.getErrorCode() & primary) {
    case SQLITE_FULL: return {"the disk is full", "Free some space, then try again.", JournalFault::Disk};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {"it may not be written to", "Give yourself the right to write to the file and its folder.",
                JournalFault::Disk};
    case SQLITE_CANTOPEN:
        return {"it cannot be opened for writing",
                "Check that its folder exists and that you may write in it.", JournalFault::Disk};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {"another program is using it", "Close that program, or try again in a moment.",
                JournalFault::Busy};
    case SQLITE_NOTADB:
        return {"it is not an Unhunch journal",
                "Choose another folder, or move that file out of the way; if it is your journal, quit "
                "Unhunch and run: "
                "unhunch doctor --repair",
                JournalFault::Damaged};
    case SQLITE_CORRUPT: return {"it is damaged", adviceOnDamage, JournalFault::Damaged};
    case SQLITE_IOERR:
        return {std::string("the disk refused (") + error.what() + ")",
                "Check that the disk has space left and is in order.", JournalFault::Disk};
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_RANGE:
    case SQLITE_TOOBIG:
        return {std::string("its values are not allowed (") + error.what() + ")",
                "Nothing was changed; correct the values.", JournalFault::Values};
    default: return {error.what(), "Try again; if it persists, move the file out of the way."};
    }
}

} // namespace

std::string utf8(const std::filesystem::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

std::string refusal(std::string_view task, const std::filesystem::path& file, std::string_view reason,
                    std::string_view advice) {
    std::string text = "Cannot ";
    text.append(task).append(" ").append(utf8(file)).append(": ").append(reason).append(". ").append(advice);
    return text;
}

JournalError refused(std::string_view task, const std::filesystem::path& file,
                     const SQLite::Exception& error) {
    const auto [reason, advice, fault] = reasonOf(error);
    return JournalError(refusal(task, file, reason, advice), fault);
}

JournalError damagedJournal(std::string_view task, const std::filesystem::path& file,
                            std::string_view finding) {
    return JournalError(refusal(task, file, "it is damaged (" + std::string(finding) + ")", adviceOnDamage),
                        JournalFault::Damaged);
}

JournalError refused(std::string_view task, const std::filesystem::path& file, const std::error_code& error) {
    return JournalError(
        refusal(task, file, error.message(), "Check that you may write there, and that there is room."),
        JournalFault::Disk);
}

} // namespace unhunch

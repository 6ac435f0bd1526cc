#pragma once

#include <stdexcept>
#include <string>

namespace unhunch {

/// What sort of thing stands in the way, for whoever decides what to do about it.
enum class JournalFault {
    Other,   ///< what is described by the words alone
    Disk,    ///< full, read-only, or refusing: the same may succeed once there is room or a right again
    Busy,    ///< another program has it in use: the same may succeed in a moment
    Gone,    ///< its file was moved away or removed while it was open: the same may succeed once it is back
    Damaged, ///< no database, or one that contradicts itself: salvage() helps
    Values,  ///< the journal is fine, and takes no such values: the same would be refused again
};

/// The journal cannot be used. what() says what failed, on which file, and what the user can do.
class JournalError : public std::runtime_error {
public:
    explicit JournalError(const std::string& what, JournalFault fault = JournalFault::Other)
        : std::runtime_error(what), m_fault(fault) {}

    [[nodiscard]] JournalFault fault() const { return m_fault; }

private:
    JournalFault m_fault;
};

/// The journal was written by a newer Unhunch; it is left untouched.
class NewerJournalError : public JournalError {
public:
    using JournalError::JournalError;
};

} // namespace unhunch

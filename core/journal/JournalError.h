#pragma once

#include <stdexcept>
#include <string>

namespace unhunch {

/// The journal cannot be used. what() says what failed, on which file, and what the user can do.
class JournalError : public std::runtime_error {
public:
    enum class Kind {
        ForNow, ///< another time it may succeed: the disk has room again, the lock is gone
        ForGood ///< the same would be refused at any time: the values are not allowed
    };

    explicit JournalError(const std::string& what, Kind kind = Kind::ForNow)
        : std::runtime_error(what), m_kind(kind) {}

    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

/// The journal was written by a newer Unhunch; it is left untouched.
class NewerJournalError : public JournalError {
public:
    using JournalError::JournalError;
};

} // namespace unhunch

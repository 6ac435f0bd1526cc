#pragma once

#include <stdexcept>

namespace unhunch {

/// The journal cannot be used. what() says what failed, on which file, and what the user can do.
class JournalError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The journal was written by a newer Unhunch; it is left untouched.
class NewerJournalError : public JournalError {
public:
    using JournalError::JournalError;
};

} // namespace unhunch

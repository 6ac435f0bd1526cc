#pragma once

#include "core/journal/Session.h"

#include <set>

namespace unhunch::test {

/// The ids that a process, which may be killed at any moment, said were safely recorded.
class Acknowledgements {
public:
    Acknowledgements();
    ~Acknowledgements();
    Acknowledgements(const Acknowledgements&) = delete;
    Acknowledgements& operator=(const Acknowledgements&) = delete;

    /// The recording process's side.
    void say(const Uuid& id);
    /// All that was said; waits for the end of the processes that could still speak.
    [[nodiscard]] std::set<Uuid> heard();

private:
    int m_ends[2];
};

} // namespace unhunch::test

#pragma once

namespace unhunch {

/// One callable out of several, for std::visit: Overloaded{[](const Hold&) {...}, [](const Repetitions&) {...}}.
template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace unhunch

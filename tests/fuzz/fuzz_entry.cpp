#include "tests/fuzz/FuzzTargets.h"

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls, with the target that the build names.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    unhunch::fuzz::UNHUNCH_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}

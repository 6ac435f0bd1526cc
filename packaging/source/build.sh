# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Configure and build with the presets of CMakePresets.json; sourced by from-source, which sets `root`.
# shellcheck disable=SC2154

# stop_with_advice REASON FOR...
stop_with_advice() {
    local reason=$1
    shift
    {
        say "$reason"
        advise "$@"
    } >&2
    exit 1
}

# configure PRESET FOR...   also the test whether everything is here, whatever installed it
configure() {
    local preset=$1 log=build/$1-configure.log program lacking=()
    shift
    for program in cmake ninja; do
        command -v "$program" >/dev/null || lacking+=("$program")
    done
    [ -n "${CXX:-}" ] || command -v c++ >/dev/null || command -v g++ >/dev/null || command -v clang++ >/dev/null ||
        command -v cl >/dev/null || lacking+=("a C++ compiler")
    if [ ${#lacking[@]} -gt 0 ]; then
        local list
        printf -v list '%s, ' "${lacking[@]}"
        stop_with_advice "not found: ${list%, }" "$@"
    fi
    if [ -f "${VCPKG_ROOT:-}/scripts/buildsystems/vcpkg.cmake" ]; then
        export CMAKE_TOOLCHAIN_FILE=${CMAKE_TOOLCHAIN_FILE:-$VCPKG_ROOT/scripts/buildsystems/vcpkg.cmake}
    fi
    mkdir -p build
    say "configuring (preset $preset)"
    if ! cmake --preset "$preset" >"$log" 2>&1; then
        cat "$log" >&2
        stop_with_advice "the configuration failed (above, and in $log); most likely something is missing." "$@"
    fi
}

build() {
    say "building (preset $1)"
    cmake --build --preset "$1" --parallel "$(cores)"
}

# program PRESET   the path of the built app, wherever this system's layout puts it
program() {
    local found
    found=$(find "$root/build/$1" -type f \( -name unhunch -o -name unhunch.exe \) -perm -u+x | head -n 1)
    if [ -z "$found" ]; then
        say "the build left no program 'unhunch' in build/$1" >&2
        exit 1
    fi
    echo "$found"
}

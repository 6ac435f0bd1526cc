# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Which system this is; sourced by from-source. Sets `system` (a column of packages.table, or "unknown") and
# `system_name`. UNHUNCH_OS_RELEASE names another os-release file, for tests and to see another system's list;
# there ID=macos and ID=windows stand for the two systems that have no such file.
# shellcheck disable=SC2034  # both are for the other parts

say() {
    echo "from-source: $*"
}

cores() {
    getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2
}

find_system() {
    local file=${UNHUNCH_OS_RELEASE:-} kind='' key value names=''
    if [ -z "$file" ]; then
        kind=$(uname -s)
        case $kind in
            Darwin) system=homebrew system_name=macOS; return ;;
            MINGW* | MSYS* | CYGWIN*) system=vcpkg system_name=Windows; return ;;
        esac
        file=/etc/os-release
        [ -r "$file" ] || file=/usr/lib/os-release
    fi
    system=unknown system_name=$kind
    [ -r "$file" ] || return 0
    # Read, not sourced: the file is another's.
    while IFS='=' read -r key value; do
        value=${value%[\"\']}
        value=${value#[\"\']}
        case $key in
            ID) names="$value $names" ;;
            ID_LIKE) names="$names $value" ;;
            PRETTY_NAME) system_name=$value ;;
        esac
    done <"$file"
    local name
    for name in $names; do # its own name before those that it is like
        case $name in
            debian | ubuntu) system=debian ;;
            fedora | rhel | centos) system=fedora ;;
            arch | archlinux) system=arch ;;
            opensuse* | suse | sles) system=opensuse ;;
            macos) system=homebrew ;;
            windows) system=vcpkg ;;
            *) continue ;;
        esac
        return 0
    done
}

system='' system_name=''
find_system

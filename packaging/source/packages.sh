# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What is needed and how it comes here; sourced by from-source. packages.table is the one list.
# shellcheck disable=SC2154  # system and system_name are set by system.sh

# table SYSTEM FOR...   the names in that system's column, one a line, for the given uses
table() {
    local column wanted=" ${*:2} " use what fields line
    case $1 in
        debian) column=0 ;; fedora) column=1 ;; arch) column=2 ;; opensuse) column=3 ;; homebrew) column=4 ;;
        vcpkg) column=5 ;; unknown) column='what' ;; *) return 1 ;;
    esac
    while IFS='|' read -r use what line; do
        use=${use// /}
        [[ $use != '#'* && $wanted == *" $use "* ]] || continue
        if [ "$column" = what ]; then
            echo "$what" | sed 's/^ *//; s/ *$//'
            continue
        fi
        IFS='|' read -r -a fields <<<"$line"
        # Names are separated by blanks, so the splitting is wanted.
        # shellcheck disable=SC2086
        printf '%s\n' ${fields[column]}
    done <packaging/source/packages.table | awk '$0 != "-" && $0 != "" && !seen[$0]++'
}

# advise FOR...   says what to install, in this system's names
advise() {
    local names own aur
    names=$(table "$system" "$@")
    [ "$system" != debian ] || names=$(resolve_alternatives "$names")
    names=$(tr '\n' ' ' <<<"$names")
    names=${names% }
    case $system in
        debian)
            say "on ${system_name:-Debian} these packages are needed:"
            echo "  sudo apt-get install --no-install-recommends $names" ;;
        fedora)
            say "on $system_name these packages are needed:"
            echo "  sudo dnf install $names" ;;
        arch)
            own=$(tr ' ' '\n' <<<"$names" | grep -v '^aur:' | tr '\n' ' ')
            aur=$(tr ' ' '\n' <<<"$names" | sed -n 's/^aur://p' | tr '\n' ' ')
            say "on $system_name these packages are needed:"
            echo "  sudo pacman -S --needed ${own% }"
            [ -z "$aur" ] || echo "and from the AUR: ${aur% }" ;;
        opensuse)
            say "on $system_name these packages are needed:"
            echo "  sudo zypper install $names" ;;
        homebrew)
            say "on macOS the Xcode command line tools (xcode-select --install) and these packages are needed:"
            echo "  brew install $names" ;;
        vcpkg)
            say "on Windows Visual Studio 2022 (with its CMake and Ninja) and these packages are needed:"
            echo "  vcpkg install $names" ;;
        *)
            say "this system${system_name:+ ($system_name)} is not known here; it needs, under whatever name:"
            table unknown "$@" | sed 's/^/  /' ;;
    esac
}

# ---- Debian and Ubuntu

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# resolve_alternatives NAMES   of each a/b the one that is installed, else the first that this release has; one a line
resolve_alternatives() {
    local given name
    while read -r given; do
        for name in ${given//\// }; do
            if is_installed "$name"; then
                echo "$name"
                continue 2
            fi
        done
        for name in ${given//\// }; do
            # Only a real package is shown; a name that another one provides is not.
            if [[ $given == */* ]] && [ -n "$(apt-cache show --no-all-versions "$name" 2>/dev/null)" ]; then
                echo "$name"
                continue 2
            fi
        done
        echo "${given%%/*}"
    done <<<"$1"
}

missing_packages() { # missing_packages FOR...   one a line
    local name
    resolve_alternatives "$(table debian "$@")" | while read -r name; do
        is_installed "$name" || echo "$name"
    done
}

may_install() {
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null
}

apt_get() {
    local command=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -qq "$@")
    if [ "$(id -u)" = 0 ]; then
        "${command[@]}"
    elif [ "${CI:-}" = true ] || [ ! -t 0 ]; then
        sudo -n "${command[@]}" # nobody could type a password
    else
        sudo "${command[@]}"
    fi
}

give_up_installing() { # give_up_installing NAME...
    {
        say "could not install what is missing. Please install these packages and try again:"
        echo "  apt-get install --no-install-recommends $*"
    } >&2
    exit 1
}

# provide FOR...   installs what is missing where we can; elsewhere the configuration will show what there is
provide() {
    local missing
    if [ "$system" != debian ] || ! command -v apt-get >/dev/null; then
        say "${system_name:-this system}: packages are not installed from here; looking at what there is"
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    may_install || give_up_installing "${missing[@]}"
    say "installing ${missing[*]}"
    local log=build/packages.log
    mkdir -p build
    say "this can take some minutes (log: $log)"
    apt_get update >"$log" || say "the package lists could not be refreshed; going on with the ones at hand"
    # Which of two names this release has may be known only now that there are lists.
    mapfile -t missing < <(missing_packages "$@")
    if ! apt_get install --no-install-recommends -y "${missing[@]}" >>"$log"; then
        tail -n 20 "$log" >&2
        give_up_installing "${missing[@]}"
    fi
}

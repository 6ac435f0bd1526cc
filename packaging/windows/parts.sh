# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What Unhunch for Windows is built of, and how it comes here; sourced by cross-build, which sets `root` and `parts`.
# shellcheck disable=SC2154

# For building; Qt's own tools come from Debian's Qt, of the same version as its source package.
build_packages=(cmake ninja-build dpkg-dev pkgconf tcl perl python3 zip g++ g++-mingw-w64-x86-64-posix
    qt6-base-dev qt6-base-dev-tools qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools)
# For running what was built.
run_packages=(wine64 xvfb xauth openbox xdotool imagemagick fonts-dejavu-core)
source_packages=(qt6-base sqlite3 sqlitecpp googletest nlohmann-json3)

say_packages() {
    say "on Debian 12 these packages are needed:"
    echo "  apt-get install --no-install-recommends ${build_packages[*]} ${run_packages[*]}"
    say "and the sources of these, for which apt must know Debian's source packages (Types: deb-src):"
    echo "  apt-get source ${source_packages[*]}"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@" # nobody could type a password
    fi
}

provide_packages() {
    local name missing=()
    for name in "${build_packages[@]}" "${run_packages[@]}"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing ${missing[*]}"
    as_root apt-get -qq update || say "the package lists could not be refreshed; going on with the ones at hand"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends "${missing[@]}" ||
        { say_packages >&2; stop "could not install what is missing"; }
}

knows_sources() {
    apt-cache showsrc qt6-base 2>/dev/null | grep -q '^Package: qt6-base$'
}

# The places of Debian's binary packages that this system has, as places of source packages.
source_places() {
    local keyring=/usr/share/keyrings/debian-archive-keyring.gpg signed=''
    # apt takes one place by one key alone, however many lists name it.
    ! grep -rqiE "signed-by.*$keyring" /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null || signed="[signed-by=$keyring] "
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format "deb-src $signed"'$(REPO_URI) $(RELEASE) $(COMPONENT)' \
        'Created-By: Packages' 'Origin: Debian' | sort -u
}

provide_source_list() {
    local list=/etc/apt/sources.list.d/unhunch-sources.list places
    knows_sources && return 0
    places=$(source_places)
    [ -n "$places" ] || stop "apt's lists name no place of Debian's packages; is this Debian 12?"
    say "adding Debian's source packages to apt's lists ($list)"
    printf '%s\n%s\n' "# Added by Unhunch's packaging/windows/cross-build, which builds Qt for Windows from Debian's sources." \
        "$places" | as_root tee "$list" >/dev/null
    as_root apt-get -qq update
    knows_sources || stop "apt finds no source package of Qt; is this Debian 12?"
}

# source_of PACKAGE   unpacks its source to $parts/PACKAGE, with Debian's patches
source_of() {
    local file
    [ ! -d "$parts/$1" ] || return 0
    provide_source_list
    say "fetching the source of $1"
    (cd "$parts" && apt-get -qq source --download-only "$1") || stop "could not fetch the source of $1"
    file=$(find "$parts" -maxdepth 1 -name "${1}_*.dsc" | sort | tail -n 1)
    dpkg-source -x "$file" "$parts/$1.unpacked" >"$parts/$1-unpack.log" || stop "could not unpack $file"
    mv "$parts/$1.unpacked" "$parts/$1" # whole, or not there
}

# part NAME SOURCE_DIR [CMAKE_OPTION...]   builds and installs it, unless that was done
part() {
    local name=$1 from=$2 log=$parts/$1.log
    shift 2
    [ ! -f "$parts/$name.done" ] || return 0
    say "building $name (log: $log)"
    {
        cmake -S "$from" -B "$parts/$name-build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
            -DCMAKE_TOOLCHAIN_FILE="$root/packaging/windows/mingw-toolchain.cmake" \
            -DCMAKE_INSTALL_PREFIX="$parts/prefix" "$@" &&
            cmake --build "$parts/$name-build" &&
            cmake --install "$parts/$name-build"
    } >"$log" 2>&1 || { tail -n 20 "$log" >&2; stop "$name could not be built, see $log"; }
    touch "$parts/$name.done"
}

provide_sqlite() {
    [ ! -f "$parts/sqlite.done" ] || return 0
    source_of sqlite3
    # Its own makefile joins all of it in one file; that is done for this machine, and compiled for the other.
    mkdir -p "$parts/sqlite-joined"
    (cd "$parts/sqlite-joined" && ../sqlite3/configure --disable-tcl --disable-readline && make sqlite3.c) \
        >"$parts/sqlite-joined.log" 2>&1 || stop "SQLite could not be joined, see $parts/sqlite-joined.log"
    part sqlite packaging/windows/sqlite -DSQLITE_AMALGAMATION="$parts/sqlite-joined"
}

# What Unhunch does not use is left out, and of the rest Qt brings its own copies.
qt_options() {
    local feature
    printf '%s\n' -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF \
        -DBUILD_SHARED_LIBS=ON -DINPUT_opengl=no -DINPUT_openssl=no
    # Debian's source lacks the header of graphics tablets; the other platform plugin is for drawing by Direct2D.
    for feature in dbus icu sql printsupport tabletevent direct2d1_1 vulkan zstd glib pkg_config \
        system_zlib system_png system_jpeg system_freetype system_harfbuzz system_pcre2; do
        echo "-DFEATURE_$feature=OFF"
    done
}

provide_parts() {
    provide_packages
    provide_sqlite
    source_of sqlitecpp
    part sqlitecpp "$parts/sqlitecpp" -DSQLITECPP_INTERNAL_SQLITE=OFF -DSQLITE_OMIT_LOAD_EXTENSION=ON -DSQLITECPP_RUN_CPPLINT=OFF \
        -DSQLITECPP_RUN_CPPCHECK=OFF -DBUILD_SHARED_LIBS=OFF
    source_of nlohmann-json3
    part json "$parts/nlohmann-json3" -DJSON_BuildTests=OFF
    source_of googletest
    part googletest "$parts/googletest" -DBUILD_SHARED_LIBS=OFF
    source_of qt6-base
    local options
    mapfile -t options < <(qt_options)
    part qt "$parts/qt6-base" "${options[@]}"
}

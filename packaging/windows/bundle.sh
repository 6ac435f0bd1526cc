# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Packs the built program with all that it needs on a Windows without anything; sourced by cross-build.
# shellcheck disable=SC2154

bundle_folder() { # bundle_folder BUILD_DIR
    local version
    version=$(sed -n 's/^project(unhunch VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
    echo "$1/unhunch-$version-win64"
}

# Libraries that were built here or come with the compiler; what else a program asks for must be Windows' own.
library_folders() {
    local name
    echo "$parts/prefix/bin"
    for name in libstdc++-6.dll libwinpthread-1.dll; do
        dirname "$(realpath "$(x86_64-w64-mingw32-g++-posix -print-file-name="$name")")"
    done
}

asked_for_by() {
    x86_64-w64-mingw32-objdump -p "$1" | sed -n 's/^\tDLL Name: //p'
}

# Wine knows the names of all that Windows has.
is_of_windows() {
    local name=${1,,}
    [[ $name == api-ms-win-* ]] || [ -n "$(find /usr/lib/x86_64-linux-gnu/wine /usr/lib/wine -iname "$name*" -print -quit 2>/dev/null)" ]
}

# copy_libraries FOLDER   beside the programs there, with those that they ask for in turn
copy_libraries() {
    local folder=$1 file name from copied=1
    while [ "$copied" = 1 ]; do
        copied=0
        while read -r file; do
            while read -r name; do
                [ ! -f "$folder/$name" ] || continue
                from=$(library_folders | while read -r place; do find "$place" -maxdepth 1 -iname "$name"; done | head -n 1)
                if [ -n "$from" ]; then
                    cp "$from" "$folder/"
                    copied=1
                else
                    is_of_windows "$name" || stop "$(basename "$file") needs $name, which is neither built here nor Windows' own"
                fi
            done < <(asked_for_by "$file")
        done < <(find "$folder" -name '*.exe' -o -name '*.com' -o -name '*.dll')
    done
}

copy_plugins() { # copy_plugins FOLDER
    local plugin
    for plugin in platforms/qwindows platforms/qoffscreen styles/qwindowsvistastyle imageformats/qico imageformats/qjpeg; do
        [ -f "$parts/prefix/plugins/$plugin.dll" ] || stop "Qt was built without $plugin"
        mkdir -p "$1/$(dirname "$plugin")"
        cp "$parts/prefix/plugins/$plugin.dll" "$1/$(dirname "$plugin")/"
    done
}

copy_licences() { # copy_licences FOLDER
    local name
    mkdir -p "$1/licences"
    cp COPYING "$1/licences/unhunch.txt"
    for name in qt6-base sqlite3 sqlitecpp nlohmann-json3; do
        cp "$parts/$name/debian/copyright" "$1/licences/$name.txt"
    done
    cp -r "$parts/qt6-base/LICENSES" "$1/licences/qt6-base"
    cp /usr/share/doc/gcc-mingw-w64-x86-64-posix-runtime/copyright "$1/licences/gcc-runtime.txt"
    cp /usr/share/doc/mingw-w64-x86-64-dev/copyright "$1/licences/mingw-w64-runtime.txt"
}

bundle() { # bundle BUILD_DIR
    local build=$1 folder
    folder=$(bundle_folder "$build")
    rm -rf "$folder" "$folder.zip"
    mkdir -p "$folder"
    cp "$build/app/unhunch.exe" "$build/app/unhunch.com" "$folder/"
    find "$build/app" -maxdepth 1 -name 'unhunch-*.exe' -exec cp {} "$folder/" \;
    copy_plugins "$folder"
    copy_libraries "$folder"
    x86_64-w64-mingw32-strip "$folder"/*.exe "$folder"/*.com "$folder"/*.dll "$folder"/*/*.dll
    copy_licences "$folder"
    # Text as Windows' own editor reads it in every version.
    sed 's/$/\r/' packaging/windows/READ-ME.txt >"$folder/READ-ME.txt"
    (cd "$build" && cmake -E tar cf "$(basename "$folder").zip" --format=zip "$(basename "$folder")")
    say "packed: $folder.zip ($(du -h "$folder.zip" | cut -f1))"
}

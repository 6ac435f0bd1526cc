# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What session and wayland-session share; sourced by them. Expects `here`, `name` and `logs` ("" = thrown away unless the
# start fails). open_session sets `place`: a short folder for all that the session keeps.
# shellcheck disable=SC2154,SC2034

started=()
place=''
keep=0

clean_up() {
    local i pid
    exec 2>/dev/null # bash tells of a desktop that crashes as it is ended
    # The voice starts a daemon that leaves its parents and knows no end; its runtime folder, and so itself, is ours.
    for i in "$place"/run/speech-dispatcher/pid/*.pid; do
        [ -f "$i" ] && read -r pid <"$i" && kill "$pid" 2>/dev/null
    done
    for ((i = ${#started[@]} - 1; i >= 0; i--)); do
        kill "${started[i]}" 2>/dev/null
    done
    for ((i = 0; i < ${#started[@]}; i++)); do
        for _ in {1..50}; do
            kill -0 "${started[i]}" 2>/dev/null || break
            sleep 0.1
        done
        kill -9 "${started[i]}" 2>/dev/null
    done
    wait 2>/dev/null
    [ "$keep" = 1 ] || rm -rf "$place"
}

fail() {
    echo "$name: $* (logs in $logs)" >&2
    keep=1
    exit 99
}

background() { # background NAME COMMAND...: logs to NAME.log
    local log=$logs/$1.log
    shift
    "$@" >"$log" 2>&1 </dev/null &
    started+=($!)
}

until_true() { # until_true WHAT TEST...: a busy machine may need long
    local what=$1
    shift
    "$here/wait-for" 60 "$what" "$@" >/dev/null || fail "$what did not come up"
}

need_programs() { # need_programs PROGRAM...: ends with status 77 when one is missing; Atspi for Python is always needed
    local program missing=()
    for program in "$@" dbus-daemon dbus-send /usr/bin/python3; do
        command -v "$program" >/dev/null || missing+=("$program")
    done
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
        missing+=("Atspi for /usr/bin/python3")
    if [ ${#missing[@]} -gt 0 ]; then
        (IFS=,; echo "$name: this machine lacks ${missing[*]}; packaging/from-source test installs them" >&2)
        exit 77
    fi
}

# Nothing of the caller's desktop or home is seen from here on.
open_session() {
    trap clean_up EXIT
    trap 'exit 130' INT TERM
    # Short and in /tmp: a socket's path may have 108 letters at most, and a build folder may be deep.
    place=$(mktemp -d "${TMPDIR:-/tmp}/desktop.XXXXXX")
    [ -n "$logs" ] || logs=$place/logs
    mkdir -p "$logs" || fail "cannot write"
    logs=$(cd "$logs" && pwd)
    export DESKTOP_LOGS=$logs

    unset WAYLAND_DISPLAY WAYLAND_SOCKET DISPLAY XAUTHORITY SESSION_MANAGER DBUS_STARTER_ADDRESS DBUS_STARTER_BUS_TYPE
    unset XDG_SESSION_ID XDG_SEAT GTK_MODULES QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE QT_SCALE_FACTOR QT_PLUGIN_PATH
    unset DESKTOP_SESSION LANGUAGE LC_ALL
    export HOME=$place/home XDG_RUNTIME_DIR=$place/run
    export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share
    export XDG_STATE_HOME=$HOME/.local/state XDG_CACHE_HOME=$HOME/.cache
    export LANG=C.UTF-8 GSETTINGS_BACKEND=memory LIBGL_ALWAYS_SOFTWARE=1
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
    mkdir -p "$XDG_CONFIG_HOME/dunst" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR" \
        "$place/services" "$place/no-services"
    chmod 700 "$XDG_RUNTIME_DIR"
}

start_bus() { # start_bus SOCKET SERVICES
    cat >"$place/$1.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$XDG_RUNTIME_DIR/$1</listen>
  <auth>EXTERNAL</auth>
  <servicedir>$place/$2</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
END
    background "$1" dbus-daemon --config-file="$place/$1.conf" --nofork --nopidfile
    until_true "$1" test -S "$XDG_RUNTIME_DIR/$1"
}

has_owner() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner "string:$1" |
        grep -q 'boolean true'
}
export -f has_owner

# A session bus that can activate only accessibility, and an empty system bus.
start_buses() {
    ln -s /usr/share/dbus-1/services/org.a11y.Bus.service "$place/services/"
    start_bus session-bus services
    export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/session-bus
    start_bus system-bus no-services
    export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/system-bus
}

# SPDX-License-Identifier: GPL-3.0-or-later
"""The same person at a Plasma desktop (plasma-session). KWin tells its windows only to the program whose desktop file
asks for it, so they are found as a screen reader finds them."""
import os
import subprocess
import threading
import time

from gi.repository import Gio, GLib

from desk import REMINDER, STAND_IN_TITLE, check, eventually, helper
from gnome_desk import InstalledDesk, call

# As in linux/input-event-codes.h.
KEYS = {"Escape": 1, "Tab": 15, "Return": 28, "Shift_L": 42, "space": 57, "Left": 105} | {
    letter: 16 + place for place, letter in enumerate("qwertyuiop")} | {
    letter: 30 + place for place, letter in enumerate("asdfghjkl")} | {
    letter: 44 + place for place, letter in enumerate("zxcvbnm")} | {
    digit: 2 + place for place, digit in enumerate("1234567890")}
LEFT_BUTTON = 0x110
NOTIFICATIONS = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications")
PROPERTIES = "org.freedesktop.DBus.Properties"
WATCHER = "org.kde.StatusNotifierWatcher"
BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


def tray_owners():
    """The process ids of those whose icons are in the tray."""
    items, = call(WATCHER, "/StatusNotifierWatcher", PROPERTIES, "Get",
                  GLib.Variant("(ss)", (WATCHER, "RegisteredStatusNotifierItems")))
    return [call(*BUS, "GetConnectionUnixProcessID", GLib.Variant("(s)", (item.split("/")[0],)))[0] for item in items]


def hands(*lines):
    with open(os.environ["KWIN_INPUT"], "w", encoding="ascii") as pipe:
        pipe.writelines(line + "\n" for line in lines)


def is_quiet():
    return call(*NOTIFICATIONS[:2], PROPERTIES, "Get", GLib.Variant("(ss)", (NOTIFICATIONS[2], "Inhibited")))[0]


class PlasmaDesk(InstalledDesk):
    TELLS = ("ext_idle_notifier_v1", "the notification service Plasma", "Plasma's list of windows")
    TELLS_FULL_SCREEN = True

    def settle(self):
        """There is a tray."""
        eventually("the tray has the icon", lambda: self.app.pid in tray_owners())
        check("no window stands in for it", not self.titles(STAND_IN_TITLE))
        self.picture("tray")

    def reminded(self):
        return helper("accessible", "showing", "plasmashell", "notification", REMINDER).returncode == 0

    sees_reminder = reminded

    def press(self, label):
        pressed = helper("accessible", "press", "plasmashell", "push button", label)
        check(f"{label} pressed on the notification", pressed.returncode == 0, pressed.stderr)
        eventually("the notification is gone", lambda: not self.reminded())

    def do_not_disturb(self, on):
        """By the key for it, which turns it on and off."""
        check(f"do not disturb is {'off' if on else 'on'} before", is_quiet() != on)
        call("org.kde.kglobalaccel", "/component/plasmashell", "org.kde.kglobalaccel.Component", "invokeShortcut",
             GLib.Variant("(s)", ("toggle do not disturb",)))
        eventually(f"Plasma's do not disturb is {'on' if on else 'off'}", lambda: is_quiet() == on)

    def windows(self):
        """(whether it has the focus, title)"""
        lines = self.accessible("windows").stdout.splitlines()
        return [(state == "active", title) for state, title in (line.split("\t", 1) for line in lines)]

    def titles(self, title):
        return [name for _, name in self.windows() if title.search(name)]

    def focused(self):
        return next((name for active, name in self.windows() if active), "")

    def keys(self, *keys):
        hands(*(f"key {KEYS[key]}" for key in keys))

    def click(self, x, y, button=1):
        hands(f"at {x} {y}", f"click {LEFT_BUTTON + button - 1}")

    def nudge(self):
        """A hand on the mouse, so that nobody is away."""
        hands(f"move {3 - 6 * (time.time_ns() // 10**8 % 2)} 0")

    def photograph(self, file):
        """KWin writes the bare pixels into a pipe."""
        read, write = os.pipe()
        pixels = bytearray()

        def gather():
            with open(read, "rb") as pipe:
                pixels.extend(pipe.read())
        reader = threading.Thread(target=gather)
        reader.start()
        given = Gio.UnixFDList.new_from_array([write])  # owns it from now on
        try:
            answer, _ = Gio.bus_get_sync(Gio.BusType.SESSION).call_with_unix_fd_list_sync(
                "org.kde.KWin", "/org/kde/KWin/ScreenShot2", "org.kde.KWin.ScreenShot2", "CaptureActiveScreen",
                GLib.Variant("(a{sv}h)", ({}, 0)), None, Gio.DBusCallFlags.NONE, -1, given, None)
        except GLib.Error as error:
            return str(error)
        finally:
            given = None  # closes our end of the pipe, or the reader would wait for ever
            reader.join()
        told = answer.unpack()[0]
        size = f"{told['stride'] // 4}x{told['height']}"
        made = subprocess.run(["convert", "-size", size, "-depth", "8", "bgra:-", "-alpha", "off", str(file)],
                              input=bytes(pixels), capture_output=True, check=False)
        return made.stderr.decode()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The same person at a GNOME desktop (gnome-session). The shell runs scripts of ours, which see its windows and
notifications, and move its mouse and keys: to all programs, and to its idle time, that is input like any other.

  gnome_desk.py tidy    shows the desktop without the overview and without notifications of the shell's own; status 1 when
                        that has to be tried again
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys

from gi.repository import Gio, GLib

from desk import HERE, REMINDER, check, eventually
from wayland_desk import WaylandDesk

KEYS = {"Escape": 0xFF1B, "Return": 0xFF0D, "Tab": 0xFF09, "Shift_L": 0xFFE1, "space": 0x20}  # X11's names and numbers
ROOT = HERE.parent.parent
LONGEST_ANSWER = 30_000  # ms

NOTIFICATIONS = """
    imports.ui.main.messageTray.getSources().flatMap(source => source.notifications)
"""
WINDOWS = """
    global.get_window_actors().filter(actor => actor.visible).map(actor => actor.meta_window).map(window => {
        const frame = window.get_frame_rect();
        return [window.get_title(), [frame.x, frame.y, frame.width, frame.height]];
    })
"""
DEVICES = """
    const Clutter = imports.gi.Clutter;
    const seat = Clutter.get_default_backend().get_default_seat();
    global.ourKeyboard ??= seat.create_virtual_device(Clutter.InputDeviceType.KEYBOARD_DEVICE);
    global.ourMouse ??= seat.create_virtual_device(Clutter.InputDeviceType.POINTER_DEVICE);
"""
PRESS = DEVICES + """
    for (const state of [Clutter.KeyState.PRESSED, Clutter.KeyState.RELEASED])
        global.ourKeyboard.notify_keyval(Clutter.get_current_event_time(), %d, state);
"""
NUDGE = DEVICES + """
    global.ourStep = -(global.ourStep ?? 3);
    global.ourMouse.notify_relative_motion(Clutter.get_current_event_time(), global.ourStep, 0);
"""


def call(name, path, interface, method, arguments):
    """What a service on the session bus answers."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    return bus.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, LONGEST_ANSWER,
                         None).unpack()


def shell(expression, statements=""):
    """The value that the shell gives to an expression, after it has done those statements."""
    script = f"(() => {{ {statements}; return ({expression}); }})()"
    good, answer = call("org.gnome.Shell", "/org/gnome/Shell", "org.gnome.Shell", "Eval", GLib.Variant("(s)", (script,)))
    if not good:
        raise RuntimeError(f"GNOME Shell: {answer} by {script}")
    return json.loads(answer) if answer else None


def number_of(key):
    return KEYS.get(key) or ord(key)


class InstalledDesk(WaylandDesk):
    """Has the program's desktop file and icon, by which these desktops name it and tell what it may see."""

    def prepare(self, catalog=None, preferences=""):
        super().prepare(catalog, preferences)
        place = pathlib.Path(os.environ["XDG_DATA_HOME"])
        entry = (ROOT / "packaging/linux/unhunch.desktop").read_text("utf-8")
        entry = entry.replace("@CMAKE_INSTALL_FULL_BINDIR@/unhunch", str(self.binary))
        icons = place / "icons/hicolor/scalable/apps"
        for folder in (place / "applications", icons):
            folder.mkdir(parents=True, exist_ok=True)
        (place / "applications/unhunch.desktop").write_text(entry, "utf-8")
        shutil.copy(ROOT / "resources/icons/unhunch.svg", icons)


class GnomeDesk(InstalledDesk):
    TELLS = ("GNOME's idle monitor", "the notification service gnome-shell")  # in what `unhunch doctor` says
    TELLS_FULL_SCREEN = False

    def windows(self):
        return shell(WINDOWS)

    def titles(self, title):
        return [name for name, _ in self.windows() if title.search(name or "")]

    def places(self, title):
        return [tuple(place) for name, place in self.windows() if title.search(name or "")]

    def focused(self):
        return shell("global.display.focus_window?.get_title() ?? ''")

    def keys(self, *keys):
        for key in keys:
            shell("0", PRESS % number_of(key))

    def nudge(self):
        """A hand on the mouse, so that nobody is away."""
        shell("0", NUDGE)

    def notifications(self):
        return [["", title, body] for title, body in
                shell(f"{NOTIFICATIONS}.map(one => [one.title, one.bannerBodyText])")]

    def reminded(self):
        return REMINDER in [title for _, title, _ in self.notifications()]

    def sees_reminder(self):
        """In its banner, not only in the list behind the clock."""
        return shell("imports.ui.main.messageTray._banner?.notification.title ?? ''") == REMINDER

    def press(self, label):
        pressed = shell(f"{NOTIFICATIONS}.flatMap(one => one.actions).filter(action => "
                        f"action.label.includes({json.dumps(label)})).map(action => (action.callback(), action.label))")
        check(f"{label} pressed on the notification", len(pressed) == 1, pressed)
        eventually("the notification is gone", lambda: not self.reminded())

    def do_not_disturb(self, on):
        subprocess.run(["gsettings", "set", "org.gnome.desktop.notifications", "show-banners", "false" if on else "true"],
                       check=True)

    def photograph(self, file):
        good, _ = call("org.gnome.Shell.Screenshot", "/org/gnome/Shell/Screenshot", "org.gnome.Shell.Screenshot",
                       "Screenshot", GLib.Variant("(bbs)", (False, False, str(file))))
        return "" if good else "GNOME Shell took none"


def tidy():
    """Of being root, for one, the shell tells a moment after its start."""
    shell("0", "imports.ui.main.overview.hide(); imports.ui.main.messageTray.getSources().forEach(one => one.destroy())")
    return not shell("imports.ui.main.layoutManager._startingUp || imports.ui.main.overview.visible")


if __name__ == "__main__":
    if sys.argv[1:] != ["tidy"]:
        sys.exit(__doc__)
    sys.exit(0 if tidy() else 1)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The same person at a Wayland desktop (wayland-session)."""
import json
import os
import subprocess
import time

from desk import REMINDER, STAND_IN_TITLE, WIDTH, Desk, eventually


def windows(node):
    if node.get("pid"):
        yield node
    for child in node.get("nodes", []) + node.get("floating_nodes", []):
        yield from windows(child)


def sway(*command, socket=None):
    """What sway answers; of the outer one when its socket is given."""
    where = ("-s", socket) if socket else ()
    return json.loads(subprocess.run(["swaymsg", "-r", *where, *command], capture_output=True, text=True,
                                     check=True).stdout)


class WaylandDesk(Desk):
    def windows(self):
        return list(windows(sway("-t", "get_tree")))

    def titles(self, title):
        return [window["name"] for window in self.windows() if window["visible"] and title.search(window["name"] or "")]

    def places(self, title):
        return [tuple(window["rect"][side] for side in ("x", "y", "width", "height")) for window in self.windows()
                if window["visible"] and title.search(window["name"] or "")]

    def settle(self):
        """There is no tray here, so the app shows itself with the window that stands in."""
        self.pause("without a tray a window comes by itself", lambda: self.titles(STAND_IN_TITLE))
        time.sleep(1)  # let it paint; only the picture depends on it
        self.picture("stand-in")

        def closed():
            self.keys("Escape")
            return not self.titles(STAND_IN_TITLE)
        eventually("Escape closes it", closed)

    def reminded(self):
        """There is no notification service either, so a window of the app asks."""
        return self.shows("label", REMINDER)

    def focused(self):
        return next((window["name"] for window in self.windows() if window["focused"]), "")

    def keys(self, *keys):
        for key in keys:
            subprocess.run(["wtype", "-k", key], check=True)

    def place(self, role, name):
        """On Wayland a program knows of a place only within its window; it is the one with the focus."""
        x, y, width, height = super().place(role, name)
        window = next(window for window in self.windows() if window["focused"])
        return (x + window["rect"]["x"] + window["window_rect"]["x"], y + window["rect"]["y"] + window["window_rect"]["y"],
                width, height)

    def click(self, x, y, button=1):
        sway("seat", "-", "cursor", "set", str(x), str(y))
        for what in ("press", "release"):
            sway("seat", "-", "cursor", what, f"button{button}")

    def nudge(self):
        """A hand on the keyboard, so that nobody is away; the key says nothing to any window."""
        self.keys("Shift_L")

    # -- monitors: windows of another sway, so that they can be taken away
    def go_to(self, monitor):
        sway("focus", "output", f"WL-{monitor}")

    def unplug(self, monitor):
        sway(f'[title="WL-{monitor}$"]', "kill", socket=os.environ["OUTER_SWAYSOCK"])

    def plug_in(self, monitor):
        sway("output", "WL-3", "position", str((monitor - 1) * WIDTH), "0")  # the name that the next one will have
        sway("create_output")

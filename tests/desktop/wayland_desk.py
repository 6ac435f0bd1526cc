# SPDX-License-Identifier: GPL-3.0-or-later
"""The same person at a Wayland desktop (wayland-session)."""
import json
import subprocess

from desk import Desk


def windows(node):
    if node.get("pid"):
        yield node
    for child in node.get("nodes", []) + node.get("floating_nodes", []):
        yield from windows(child)


class WaylandDesk(Desk):
    def windows(self):
        told = subprocess.run(["swaymsg", "-t", "get_tree"], capture_output=True, text=True, check=True).stdout
        return list(windows(json.loads(told)))

    def titles(self, title):
        return [window["name"] for window in self.windows() if window["visible"] and title.search(window["name"] or "")]

    def focused(self):
        return next((window["name"] for window in self.windows() if window["focused"]), "")

    def keys(self, *keys):
        for key in keys:
            subprocess.run(["wtype", "-k", key], check=True)

    def nudge(self):
        """Nobody is ever away where idle time is not known."""

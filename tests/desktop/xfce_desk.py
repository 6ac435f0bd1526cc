# SPDX-License-Identifier: GPL-3.0-or-later
"""The same person at a desktop with Xfce's panel and notification service (session --xfce)."""
import re
import subprocess

from checks import check, eventually
from desk import REMINDER, Desk, helper

NOTIFIER = "xfce4-notifyd"
PANEL = re.compile("^wrapper-2.0$")  # the title of what the tray's part of the panel shows: the tray itself, its menu
MENU_HEIGHT = 100  # the tray is lower, its menu higher


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


class XfceDesk(Desk):
    def tray_place(self):
        """Of the tray, which holds no other icon; None while there is no icon in it."""
        return next((place for place in self.places(PANEL) if 16 <= place[3] < MENU_HEIGHT and self.colours(*place) > 2), None)

    @staticmethod
    def colours(x, y, width, height):
        return int(run("import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "-format", "%k", "info:") or 0)

    @staticmethod
    def panel():
        """Which one runs."""
        return run("xdotool", "search", "--name", PANEL.pattern)

    def click_tray(self, button):
        x, y, width, height = self.tray_place()
        self.click(x + width // 2, y + height // 2, button)

    def menu_is_open(self):
        return any(height >= MENU_HEIGHT for _, _, _, height in self.places(PANEL))

    def do_not_disturb(self, on):
        subprocess.run(["xfconf-query", "--channel", "xfce4-notifyd", "--property", "/do-not-disturb", "--create", "--type",
                        "bool", "--set", "true" if on else "false"], check=True)

    def reminded(self):
        return helper("accessible", "showing", NOTIFIER, "label", REMINDER).returncode == 0

    def buttons(self):
        """Of the notification on show."""
        return re.findall(r"\[push button\] '([^']*)'", helper("accessible", "tree", NOTIFIER).stdout)

    def press(self, label):
        """With the mouse, where the button is."""
        told = helper("accessible", "place", NOTIFIER, "push button", label)
        check(f"{label} is on the notification", told.returncode == 0, told.stderr)
        x, y, width, height = map(int, told.stdout.split())
        self.click(x + width // 2, y + height // 2)
        eventually(f"{label} pressed, the notification is gone", lambda: not self.reminded())

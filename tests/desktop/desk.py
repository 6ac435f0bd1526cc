# SPDX-License-Identifier: GPL-3.0-or-later
"""The app, and the person in front of it: what main-job and its neighbours share."""
import contextlib
import datetime
import json
import os
import pathlib
import re
import signal
import sqlite3
import subprocess
import time

from checks import PATIENCE, check, eventually
from fast_clock import FastClock

# ---- Names that belong to the app. Keep them in step with it; no test knows others of its own that it could find here.
REMINDER = "Time to loosen your back"  # the title of the notification
TRAY_TITLE = "unhunch"  # of the embedded icon's window
# It carries the stretch's name.
GUIDE_TITLE = re.compile(
    r"^(?!Progress|Add what|Correct what|My plan|A plan for you|Learn|Preferences|Welcome|Break over|Stretch stopped|Dimmed screen).+ – Unhunch$"
)
GUIDE_END_TITLE = re.compile(r"^Break over – Unhunch$")
WEEK_TITLE = re.compile(r"^Progress – Unhunch$")
MY_PLAN_TITLE = re.compile(r"^My plan – Unhunch$")
OFFERED_PLAN_TITLE = re.compile(r"^A plan for you – Unhunch$")
WELCOME_TITLE = re.compile(r"^Welcome – Unhunch$")
STAND_IN_TITLE = re.compile(r"^Unhunch$")  # of the window that stands in for the tray
ANY_TITLE = re.compile("Unhunch")
STATE_WORKING, STATE_DUE, STATE_SNOOZED, STATE_ON_BREAK = "working", "due", "snoozed", "on-break"
CLOSE = ("push button", "Close")  # role and name of the button on the guide's last page
DATABASE = "journal.sqlite"  # in the data folder
SQL_PROMPT_ANSWERS = "SELECT answer FROM prompt WHERE answer IS NOT NULL ORDER BY number"
SQL_GUIDED_SESSIONS = "SELECT stretch, outcome FROM session WHERE source = 'guided' ORDER BY number"
OUTCOME_COMPLETE, OUTCOME_PARTIAL = "complete", "partial"

UTC = datetime.timezone.utc
MORNING = datetime.datetime(2026, 11, 18, 9, 0, tzinfo=UTC)  # a Wednesday
WIDTH, HEIGHT = 1280, 800  # of a monitor
HOURS = 600  # speed of the clock while nothing but a deadline hours away is waited for
MINUTES = 10  # while a minute or two have to pass that the app does something in
NOBODYS_SECOND = 1.2  # s; for a little less, a window that has just opened takes no keys and clicks

HERE = pathlib.Path(__file__).resolve().parent
CATALOG = HERE.parent.parent / "resources/catalog/upper-back.json"


def helper(name, *arguments):
    """One of the tools beside this file. They live in real time, not by the app's clock."""
    return subprocess.run([HERE / name, *map(str, arguments)], capture_output=True, text=True, check=False)


def short_catalog():
    """The built-in stretches, with doses that take seconds rather than minutes."""
    catalog = json.loads(CATALOG.read_text("utf-8"))
    for stretch in catalog["stretches"]:
        for form in (stretch, stretch.get("easier") or {}):
            shorten(form)
    return catalog


def shorten(form):
    dose = form.get("dose")
    if dose is None:
        return
    dose["rest_seconds"] = 2
    dose["sets"] = [2, 3]
    if "hold_seconds" in dose:
        dose["hold_seconds"] = 6
    else:
        dose["repetitions"] = [3, 4]
        for phase in form.get("phases", []):
            phase["seconds"] *= 2 / dose["tempo_seconds"]
        dose["tempo_seconds"] = 2


class Desk:
    """A data folder of its own, a clock that the test winds, the program, and hands, eyes and a screen reader."""

    def __init__(self, binary, output):
        self.binary, self.output = binary, output
        self.data = output / "data"
        page = str(output / "clock")
        self.clock = FastClock(page, create=True)
        self.clock.set_wall(MORNING)
        self.pace = 1  # of the clock while nothing is waited for
        self.environment = {**os.environ, **FastClock.environment(str(output / "fast-clock.so"), page), "TZ": "UTC"}
        self.app = None
        self.pictures = 0
        self.is_new = False  # the person: whoever is not has been welcomed long ago

    # -- the program
    def prepare(self, catalog=None, preferences=""):
        self.data.mkdir(mode=0o700, exist_ok=True)
        if catalog is not None:
            (self.data / "catalog.json").write_text(json.dumps(catalog), "utf-8")
        if preferences:
            (self.data / "unhunch.ini").write_text(preferences, "utf-8")

    def start(self):
        self.prepare()
        if not self.is_new and not (self.data / "unhunch.ini").exists():
            self.prepare(preferences="[app]\nwelcomed=true\n")
        with open(self.output / "app.log", "ab") as log:
            self.app = subprocess.Popen([self.binary, "--data-dir", self.data], env=self.environment, stdout=log,
                                        stderr=log, stdin=subprocess.DEVNULL)

    def end(self):
        """Whatever happened before: no app stays behind."""
        if self.app is None or self.app.poll() is not None:
            return
        self.app.send_signal(signal.SIGTERM)
        try:
            self.app.wait(10)
        except subprocess.TimeoutExpired:
            self.app.kill()

    def command(self, *arguments):
        return subprocess.run([self.binary, "--data-dir", self.data, *arguments], env=self.environment,
                              capture_output=True, text=True, timeout=PATIENCE, check=False)

    def answer(self, *arguments):
        done = self.command(*arguments, "--json")
        if done.returncode != 0:
            check(f"unhunch {' '.join(arguments)} --json", False,
                  f"exit status {done.returncode}: {done.stderr.strip()}")
        return json.loads(done.stdout)

    def state(self):
        """Empty while the app does not answer yet."""
        done = self.command("status", "--json")
        return json.loads(done.stdout)["state"] if done.returncode == 0 else ""

    def next_break(self):
        moment = datetime.datetime.fromisoformat(self.answer("status")["next_break"])
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)  # the app's zone is UTC, too

    def now(self):
        return self.clock.now().astimezone(UTC)

    # -- the journal
    def rows(self, query):
        # Read-only, or the test itself could repair or make what the app failed to write.
        with contextlib.closing(sqlite3.connect(f"file:{self.data / DATABASE}?mode=ro", uri=True,
                                                timeout=PATIENCE)) as connection:
            return connection.execute(query).fetchall()

    def answers(self):
        return [row[0] for row in self.rows(SQL_PROMPT_ANSWERS)]

    def guided(self):
        """(stretch, outcome) of each session led so far, in order."""
        return self.rows(SQL_GUIDED_SESSIONS)

    # -- the screen
    def picture(self, name):
        self.pictures += 1
        file = self.output / f"{self.pictures:02}-{name}.png"
        fault = self.photograph(file)
        check(f"picture {file.name}", not fault, fault)

    def photograph(self, file):
        """Empty, or why there is no picture."""
        taken = helper("screenshot", file)
        return taken.stderr if taken.returncode else ""

    def titles(self, title):
        """The visible windows of the app with such a title."""
        names = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Unhunch", "getwindowname", "%@"],
                               capture_output=True, text=True, check=False).stdout.splitlines()
        return [name for name in names if title.search(name)]

    def places(self, title):
        """(x, y, width, height) of the visible windows with such a title."""
        found = []
        for window in subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title.pattern], capture_output=True,
                                     text=True, check=False).stdout.split():
            told = subprocess.run(["xwininfo", "-id", window], capture_output=True, text=True, check=False).stdout
            numbers = re.findall(r"(?:Absolute upper-left [XY]|Width|Height): +(-?\d+)", told)
            if len(numbers) == 4:
                found.append(tuple(map(int, numbers)))
        return found

    def go_to(self, monitor):
        """The person turns to that one of two monitors (1 is on the left)."""
        subprocess.run(["xdotool", "mousemove", str((monitor - 1) * WIDTH + WIDTH // 2), "400"], check=True)

    def unplug(self, monitor):
        subprocess.run(["xrandr", "--delmonitor", f"M{monitor}"], check=True)

    def plug_in(self, monitor):
        left = (monitor - 1) * WIDTH
        subprocess.run(["xrandr", "--setmonitor", f"M{monitor}", f"{WIDTH}/320x{HEIGHT}/200+{left}+0", "none"], check=True)

    def notifications(self):
        lines = (pathlib.Path(os.environ["DESKTOP_LOGS"]) / "notifications").read_text("utf-8").splitlines()
        return [line.split("\t") for line in lines]

    def shown_notifications(self):
        return int(subprocess.run(["dunstctl", "count", "displayed"], capture_output=True, text=True,
                                  check=False).stdout or 0)

    @staticmethod
    def gone_reminders():
        """How many have been on show and are not any more; another notification may still be."""
        told = subprocess.run(["dunstctl", "history"], capture_output=True, text=True, check=True).stdout
        return sum(one["summary"]["data"] == REMINDER for one in json.loads(told)["data"][0])

    def reminded(self):
        """Whether the reminder is on show."""
        return self.shown_notifications() > 0 and self.notifications()[-1][1] == REMINDER

    # -- hands
    def settle(self):
        """What a person does with the app once it has started: nothing, it is in the tray."""

    def focused(self):
        """The title of the window that keys go to."""
        return subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True,
                              check=False).stdout.strip()

    def keys(self, *keys):
        # To whatever has the focus: a key sent to a window that closes by it would stay pressed.
        subprocess.run(["xdotool", "key", *keys], check=True)

    def click(self, x, y, button=1):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", str(button)], check=True)

    def nudge(self):
        """A hand on the mouse, so that nobody is away."""
        subprocess.run(["xdotool", "mousemove_relative", "--", str(3 - 6 * (time.time_ns() // 10**8 % 2)), "0"],
                       check=False)

    # -- the screen reader
    def accessible(self, verb, *arguments):
        return helper("accessible", verb, self.app.pid, *arguments)

    def shows(self, role, name):
        """Whether such an element can be seen; `name` may be a part of the whole."""
        return self.accessible("showing", role, name).returncode == 0

    def place(self, role, name):
        """(x, y, width, height) of an element, on the screen."""
        told = self.accessible("place", role, name)
        if told.returncode != 0:
            check(f"{name} has a place on the screen", False, told.stderr)
        return tuple(map(int, told.stdout.split()))

    # -- time
    def set_pace(self, pace):
        self.pace = pace
        self.clock.set_speed(pace)

    def let_pass(self, seconds):
        """So long by the app's clock, at its real speed, whatever the pace is."""
        end = self.now() + datetime.timedelta(seconds=seconds)
        self.clock.set_speed(1)
        while self.now() < end:
            time.sleep(0.02)
        self.clock.set_speed(self.pace)

    def busy_until(self, moment):
        """Hours pass, and the clock itself is back at real speed then."""
        self.work(f"the desk is busy until {moment:%H:%M:%S}", lambda: self.now() >= moment, HOURS, stop=moment)

    def busy_until_shortly_before(self, due):
        """The desktop's gates are asked from 45 s before a break on, and need time that is nearly real to answer."""
        self.busy_until(due - datetime.timedelta(seconds=50))

    def work(self, what, until, speed, stop=None, patience=PATIENCE):
        """Time passes quickly (up to `stop` at most), with a hand on the mouse, until until() is true."""
        self.clock.set_speed(speed, stop)
        try:
            def at_the_desk():
                self.nudge()
                return until()
            return eventually(what, at_the_desk, patience)
        finally:
            self.clock.set_speed(self.pace)

    def pause(self, what, until, speed=5):
        """Time passes without a hand on keyboard or mouse, until until() is true."""
        self.clock.set_speed(speed)
        try:
            return eventually(what, until)
        finally:
            self.clock.set_speed(self.pace)

    def work_until_reminded(self):
        # A deadline that is met minutes late means to the app that the machine slept. So the clock is back at its
        # normal speed before the break is due, and goes gently from there.
        self.busy_until_shortly_before(self.next_break())
        # Whoever types on is not asked yet.
        self.pause("a reminder asks for the break", self.reminded, MINUTES)

    def press(self, label):
        gone = self.gone_reminders()
        pressed = helper("notification-action", label)
        check(f"{label} pressed on the notification", pressed.returncode == 0, pressed.stderr)
        eventually("the reminder is gone", lambda: self.gone_reminders() > gone)

    # -- what is told when a check fails
    def explain(self, why):
        if why:
            print(f"# {why}".replace("\n", "\n# "))
        self.photograph(self.output / "failure.png")
        if self.app is not None and self.app.poll() is None:
            (self.output / "failure-tree.txt").write_text(self.accessible("tree").stdout, "utf-8")
        log = self.output / "app.log"
        if log.exists():
            for line in log.read_text("utf-8", "replace").splitlines()[-40:]:
                print(f"# app: {line}")
        print(f"# more in {self.output}", flush=True)

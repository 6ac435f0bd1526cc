# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a test's parts, in order, on a desktop of its own."""
import importlib
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import threading
import time

from checks import Failed
from desk import HERE, Desk

# By the first argument of a test: the session to run it in, and the person in front of it. Without one it is X11.
DESKTOPS = {"--wayland": ("wayland-session", "wayland_desk", "WaylandDesk"),
            "--gnome": ("gnome-session", "gnome_desk", "GnomeDesk"), "--plasma": ("plasma-session", "plasma_desk", "PlasmaDesk")}
INSIDE = "UNHUNCH_DESKTOP_TEST"  # set for the second run of a script, within the desktop


class Stalls(threading.Thread):
    """Measures for how long this process did not run, so that a reader of a failure can tell an app that stood still
    from a machine that did. `longest` is in seconds."""

    def __init__(self):
        super().__init__(daemon=True)
        self.longest = 0.0
        self.start()

    def run(self):
        seen = time.monotonic()
        while True:
            time.sleep(0.5)
            now = time.monotonic()
            self.longest, seen = max(self.longest, now - seen - 0.5), now


def play(desk, parts):
    try:
        for part in parts:
            part(desk)
        return 0
    except Failed as failure:
        desk.explain(str(failure))
        return 1
    except Exception as problem:  # not an answer that a check expected: a crash of the app, a broken JSON
        print(f"not ok - {type(problem).__name__}", flush=True)
        desk.explain(str(problem))
        return 1
    finally:
        desk.end()


def clear(output):
    """Old pictures would pass for new ones. Only what an earlier run made is removed."""
    output.mkdir(parents=True, exist_ok=True)
    for old in [*output.glob("[0-9][0-9]-*.png"), *output.glob("failure*"), output / "chart.txt", output / "app.log"]:
        old.unlink(missing_ok=True)
    for old in (output / "data", output / "logs"):
        shutil.rmtree(old, ignore_errors=True)


def build_clock(output):
    compiler = shlex.split(os.environ.get("CC", "cc"))
    return subprocess.run([*compiler, "-O2", "-shared", "-fPIC", "-o", output / "fast-clock.so",
                           HERE / "fast-clock.c", "-ldl"], check=False).returncode == 0


def main(script, documentation, parts, desk=Desk, monitors=1, session=()):
    """`desk` is the one on X11; another desktop, with a desk of its own, is chosen by the first argument. `session` holds
    further options of `session`. The exit status: 0, 1 at the first check that fails, 2 for wrong usage, 77 when the machine
    lacks a program for the desktop."""
    chosen = sys.argv[1:2] if sys.argv[1:2] and sys.argv[1] in DESKTOPS else []
    arguments = sys.argv[1 + len(chosen):]
    if len(arguments) != 2:
        print(documentation, file=sys.stderr)
        return 2
    tool, module, person = DESKTOPS[chosen[0]] if chosen else ("session", "", "")
    binary, output = (pathlib.Path(a).resolve() for a in arguments)
    if os.environ.get(INSIDE) == script:
        if chosen:  # only now, as it needs what the session has looked for
            desk = getattr(importlib.import_module(module), person)
        return play(desk(binary, output), parts)
    if not os.access(binary, os.X_OK):
        print(f"{pathlib.Path(script).name}: no program at {binary}", file=sys.stderr)
        return 2
    clear(output)
    if not build_clock(output):
        return 1
    os.environ[INSIDE] = script
    several = ["--monitors", str(monitors)] if monitors > 1 else []
    stalls = Stalls()
    done = subprocess.run([HERE / tool, "--logs", output / "logs", *several, *session, "--", script, *chosen, binary,
                           output], check=False).returncode
    if done not in (0, 77):
        print(f"# the longest that this watching thread stood still: {stalls.longest:.1f} s", flush=True)
    if done == 77 and os.environ.get("CI") == "true":
        return 1  # there a missing desktop is a fault, not a reason to leave the test out
    return done

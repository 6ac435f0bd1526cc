# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the guide share: a break with short doses, and what can be seen of it."""
import time

from desk import GUIDE_TITLE, NOBODYS_SECOND, OUTCOME_COMPLETE, STATE_WORKING, check, eventually, short_catalog

SILENT = "[guide]\nvoice=false\n[app]\nsound=false\n"
DIMMED_TITLE = "Dimmed screen – Unhunch"
PAIN_TITLE = "Stretch stopped – Unhunch"

# Looking through a screen reader's eyes takes its time, and a slow machine is no fault: the guide waits meanwhile.
LOOKING = 0.1

# ---- What the guide shows, as a screen reader finds it: role and name.
GET_READY = ("label", "Get ready")
HOLD = ("label", "Hold")
PAUSED = ("label", "Paused")
PAUSE, GO_ON = ("push button", "Pause"), ("push button", "Go on")
READY, DONE, STOP = ("push button", "Ready"), ("push button", "Done"), ("push button", "Stop")
FIGURE = ("image", "Picture of the stretch")
HOW_DID_IT_FEEL = ("label", "How did it feel")

SQL_WORK = "SELECT stretch, outcome, sets, repetitions, easier, felt FROM session ORDER BY number"


def at_work(desk, preferences=SILENT):
    """The app runs, with doses that take seconds."""
    desk.prepare(short_catalog(), preferences)
    desk.start()
    eventually("status says working", lambda: desk.state() == STATE_WORKING)
    told = desk.command("catalog").stderr
    check("the catalog with short doses is sound", told == "", told)
    desk.settle()


def just_begin(desk, *stretches):
    done = desk.command("start", *stretches)
    check(f"start {' '.join(stretches)} answers 0", done.returncode == 0, done.stderr)
    eventually("the guide window is open", lambda: desk.titles(GUIDE_TITLE))


def begin(desk, *stretches):
    """The guide is open, and takes keys and clicks."""
    just_begin(desk, *stretches)
    desk.let_pass(NOBODYS_SECOND)


def work(desk):
    """Each row of the journal as a dictionary."""
    names = ("stretch", "outcome", "sets", "repetitions", "easier", "felt")
    return [dict(zip(names, row)) for row in desk.rows(SQL_WORK)]


def key_until(desk, what, key, effect):
    """Presses a key until it has had its effect: the first second of a window belongs to nobody's key."""
    def pressed():
        desk.keys(key)
        return effect_within(effect)
    eventually(what, pressed, every=0)


def first_set_led(desk):
    """The hold under way, led to its end: nobody's Enter makes a set of its first seconds."""
    desk.set_pace(1)
    eventually("the first set is led to its end, and written at once", lambda: work(desk))
    desk.set_pace(LOOKING)


def effect_within(effect, tries=20):
    for _ in range(tries):
        if effect():
            return True
        time.sleep(0.1)
    return False


def led_to_its_end(desk, *stretches, speed=5):
    """Time passes until the rows of these are complete, in this order."""
    def complete():
        return [row["stretch"] for row in work(desk) if row["outcome"] == OUTCOME_COMPLETE]
    desk.work(f"{', '.join(stretches)}: led to the end and logged as complete",
              lambda: complete()[-len(stretches):] == list(stretches), speed)

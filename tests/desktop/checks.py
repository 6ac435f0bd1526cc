# SPDX-License-Identifier: GPL-3.0-or-later
"""A line for each check of a test, and an end at the first that fails."""
import time

PATIENCE = 90  # real seconds for anything; only a hang is late


class Failed(Exception):
    """A check that failed, and was told already; the text says more."""


checked = time.monotonic()  # when the last check was told


def check(what, good, detail=""):
    """Says also for how long it went on since the check before, if that is worth a look."""
    global checked
    took, checked = time.monotonic() - checked, time.monotonic()
    print(f"{'ok' if good else 'not ok'} - {what}{f' ({took:.1f} s)' if took >= 1 else ''}", flush=True)
    if not good:
        raise Failed(str(detail))


def eventually(what, test, patience=PATIENCE, every=0.1):
    """Waits until test() gives something true, returns it; a check of its own."""
    end = time.monotonic() + patience
    last = None
    while time.monotonic() < end:
        last = test()
        if last:
            check(what, True)
            return last
        time.sleep(every)
    check(what, False, f"not within {patience} s; last answer: {last!r}")

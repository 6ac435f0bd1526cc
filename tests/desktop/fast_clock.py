#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Winds the clock of programs that run with fast-clock.so.

  fast_clock.py FILE create ["2026-11-18 09:00"]   a clock of normal speed (at that wall time, local)
  fast_clock.py FILE speed N [WALL TIME]           N seconds pass in one (until the clock shows that time)
  fast_clock.py FILE suspend SECONDS               wall clock and boot time jump, monotonic time stays
  fast_clock.py FILE set-wall SECONDS              only the wall clock jumps (may be negative)
  fast_clock.py FILE now                           the wall time that the programs see
"""
import datetime
import mmap
import os
import struct
import sys
import time

SECOND = 1_000_000_000


class FastClock:
    """The page that fast-clock.c maps: sequence, base, gained, speed, ceiling, slept, wall; 64 bits each."""

    LAYOUT = struct.Struct("=Qqqqqqq")
    NO_CEILING = 2**62

    def __init__(self, path, create=False):
        if create:
            with open(path, "wb") as file:
                file.write(self.LAYOUT.pack(0, time.monotonic_ns(), 0, 1000, self.NO_CEILING, 0, 0))
        with open(path, "r+b") as file:
            self._page = mmap.mmap(file.fileno(), self.LAYOUT.size)

    def _read(self):
        return dict(zip(("sequence", "base", "gained", "speed", "ceiling", "slept", "wall"),
                        self.LAYOUT.unpack(self._page[:])))

    def _write(self, **changes):
        fields = self._read() | changes
        sequence = fields["sequence"]
        fields["sequence"] = sequence + 1
        # Odd while at work, so that a reader in the middle of it tries again.
        self._page[:8] = struct.pack("=Q", sequence + 1)
        self._page[8:] = self.LAYOUT.pack(*fields.values())[8:]
        self._page[:8] = struct.pack("=Q", sequence + 2)

    def _gained(self, now):
        fields = self._read()
        return min(fields["gained"] + (now - fields["base"]) // 1000 * (fields["speed"] - 1000), fields["ceiling"])

    def set_speed(self, factor, until=None):
        """With `until`, the clock itself falls back to real speed at that wall time: no tester can be too slow."""
        now = time.monotonic_ns()
        gained = self._gained(now)
        ceiling = self.NO_CEILING
        if until is not None:
            left = max(0.0, until.timestamp() - self.now().timestamp())
            ceiling = gained + round(left * SECOND * (factor - 1) / factor)
        self._write(base=now, gained=gained, speed=round(factor * 1000), ceiling=ceiling)

    def suspend(self, seconds):
        self._write(slept=self._read()["slept"] + round(seconds * SECOND))

    def shift_wall(self, seconds):
        self._write(wall=self._read()["wall"] + round(seconds * SECOND))

    def set_wall(self, moment):
        self.shift_wall(moment.timestamp() - self.now().timestamp())

    def now(self):
        fields = self._read()
        ahead = self._gained(time.monotonic_ns()) + fields["slept"] + fields["wall"]
        return datetime.datetime.fromtimestamp((time.time_ns() + ahead) / SECOND)

    @staticmethod
    def environment(library, page):
        """What a program needs to live by this clock."""
        preload = [library] + os.environ.get("LD_PRELOAD", "").split()
        return {"LD_PRELOAD": " ".join(preload), "FAST_CLOCK": page}


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    path, verb, *rest = arguments
    clock = FastClock(path, create=verb == "create")
    if verb == "create":
        if rest:
            clock.set_wall(datetime.datetime.fromisoformat(rest[0]))
    elif verb == "speed":
        clock.set_speed(float(rest[0]), datetime.datetime.fromisoformat(rest[1]) if len(rest) > 1 else None)
    elif verb == "suspend":
        clock.suspend(float(rest[0]))
    elif verb == "set-wall":
        clock.shift_wall(float(rest[0]))
    elif verb == "now":
        print(clock.now().isoformat(sep=" ", timespec="seconds"))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""asked_to_end.py UNHUNCH [TEST...]

The app is asked to end by the system while a set is under way, without a desktop: it ends by itself, and what was done
of the set is in the journal.
"""
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

BINARY = None
PATIENCE = 60  # seconds for anything; only a hang is late
STRETCH = "shoulder-rolls"
INTO_THE_SET = 8 + 3  # seconds: getting ready at the desk, then some of the first repetition


class AskedToEnd(unittest.TestCase):
    def setUp(self):
        self.place = pathlib.Path(tempfile.mkdtemp(prefix="unhunch-"))
        self.addCleanup(shutil.rmtree, self.place)
        (self.place / "run").mkdir(mode=0o700)
        (self.place / "data").mkdir(mode=0o700)
        # A voice would start a daemon that outlives the test.
        (self.place / "data" / "unhunch.ini").write_text("[guide]\nvoice=false\n", "utf-8")
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.place), "LANG": "C.UTF-8", "TZ": "UTC",
                            "XDG_RUNTIME_DIR": str(self.place / "run"), "QT_QPA_PLATFORM": "offscreen"}
        self.environment |= {name: os.environ[name] for name in os.environ if name.endswith("_OPTIONS")}
        self.app = subprocess.Popen(self.words(), env=self.environment, stdout=subprocess.DEVNULL)
        self.addCleanup(self.end_for_certain)

    def words(self, *words):
        return [BINARY, "--data-dir", str(self.place / "data"), *words]

    def end_for_certain(self):
        self.app.kill()
        self.app.wait()

    def run_command(self, *words):
        return subprocess.run(self.words(*words), env=self.environment, capture_output=True, text=True,
                              timeout=PATIENCE, check=False)

    def answers(self):
        """Whether the app can be asked for something by now."""
        limit = time.monotonic() + PATIENCE
        while self.run_command("status").returncode != 0:
            if time.monotonic() > limit:
                return False
            time.sleep(0.1)
        return True

    def sessions(self):
        return json.loads(self.run_command("log", "--json").stdout)

    def ends_and_keeps_the_set_by(self, wanted):
        self.assertTrue(self.answers())
        started = self.run_command("start", STRETCH)
        self.assertEqual(started.returncode, 0, started.stderr)
        time.sleep(INTO_THE_SET)
        self.assertEqual(self.sessions(), [], "no set is finished yet")
        self.app.send_signal(wanted)
        self.assertEqual(self.app.wait(PATIENCE), 0)
        kept = [(row["stretch"], row["outcome"], row["done"]["seconds"] > 0) for row in self.sessions()]
        self.assertEqual(kept, [(STRETCH, "partial", True)])

    def test_by_a_shutdown_or_kill(self):
        self.ends_and_keeps_the_set_by(signal.SIGTERM)

    def test_by_control_c(self):
        self.ends_and_keeps_the_set_by(signal.SIGINT)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    BINARY = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()

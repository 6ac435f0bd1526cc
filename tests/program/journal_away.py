#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""journal_away.py UNHUNCH [TEST...]

The app starts, leads a break and ends while its journal cannot be opened, without a desktop: it says so, loses nothing, and
guesses nothing.
"""
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import time
import unittest

BINARY = None
PATIENCE = 60  # seconds for anything; only a hang is late
STRETCH = "shoulder-rolls"
INTO_THE_SET = 8 + 3  # seconds: getting ready at the desk, then some of the first repetition


class JournalAway(unittest.TestCase):
    def setUp(self):
        self.place = pathlib.Path(tempfile.mkdtemp(prefix="unhunch-"))
        self.addCleanup(shutil.rmtree, self.place)
        (self.place / "run").mkdir(mode=0o700)
        self.data = self.place / "data"
        self.data.mkdir(mode=0o700)
        # A voice would start a daemon that outlives the test.
        (self.data / "unhunch.ini").write_text("[guide]\nvoice=false\n", "utf-8")
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.place), "LANG": "C.UTF-8", "TZ": "UTC",
                            "XDG_RUNTIME_DIR": str(self.place / "run"), "QT_QPA_PLATFORM": "offscreen",
                            "TMPDIR": str(self.place)}
        self.environment |= {name: os.environ[name] for name in os.environ if name.endswith("_OPTIONS")}
        self.assertEqual(self.run_command("plan", "remove", "cat-cow").returncode, 0)

    def words(self, *words):
        return [BINARY, "--data-dir", str(self.data), *words]

    def run_command(self, *words):
        return subprocess.run(self.words(*words), env=self.environment, capture_output=True, text=True,
                              timeout=PATIENCE, check=False)

    def start(self):
        app = subprocess.Popen(self.words(), env=self.environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, text=True)

        def end_for_certain():
            app.kill()
            app.wait()
            app.stderr.close()
        self.addCleanup(end_for_certain)
        self.wait_for(lambda: self.run_command("status").returncode == 0)
        return app

    def wait_for(self, condition):
        limit = time.monotonic() + PATIENCE
        while not condition():
            self.assertLess(time.monotonic(), limit)
            time.sleep(0.1)

    def lead_into_a_set(self):
        started = self.run_command("start", STRETCH)
        self.assertEqual(started.returncode, 0, started.stderr)
        time.sleep(INTO_THE_SET)

    def end(self, app):
        app.send_signal(signal.SIGTERM)
        self.assertEqual(app.wait(PATIENCE), 0)
        return app.stderr.read()

    def reason(self):
        return json.loads(self.run_command("status", "--json").stdout)["reason"]

    def sessions(self):
        return [(row["stretch"], row["outcome"]) for row in json.loads(self.run_command("log", "--json").stdout)]

    def left(self):
        return sorted(self.place.rglob("*unwritten-*.json"))

    def lock(self):
        other = sqlite3.connect(self.data / "journal.sqlite", isolation_level=None)
        self.addCleanup(other.close)
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        return other

    def test_what_is_done_while_another_program_has_the_journal_is_in_it_after_the_next_start(self):
        other = self.lock()
        refused = self.run_command("week")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("another program is using it", refused.stderr)

        app = self.start()
        self.assertIn("journal is not open", self.reason())
        refused = self.run_command("plan", "remove", "arm-circles")
        self.assertEqual(refused.returncode, 1)
        self.lead_into_a_set()
        told = self.end(app)
        self.assertIn("another program is using it", told)
        files = self.left()
        self.assertEqual(len(files), 1, told)
        self.assertIn(str(files[0]), told)
        self.assertEqual(stat.S_IMODE(files[0].stat().st_mode), 0o600)

        other.close()
        app = self.start()
        self.wait_for(lambda: self.sessions() == [(STRETCH, "partial")])
        self.wait_for(lambda: not self.left())
        self.assertNotIn("journal", self.reason())
        plan = json.loads(self.run_command("plan", "--json").stdout)["plan"]
        self.assertEqual(len(plan), 3, "the person's own, without cat-cow")
        self.assertNotIn("journal", self.end(app), "nothing is left to be told")

    def test_a_journal_that_is_free_again_is_taken_up_while_the_app_runs(self):
        other = self.lock()
        app = self.start()
        self.lead_into_a_set()
        other.close()
        self.assertEqual(self.run_command("skip").returncode, 1)
        self.run_command("show", "week")  # a moment at which it looks again
        self.wait_for(lambda: "journal" not in self.reason())
        self.end(app)
        self.assertEqual(self.sessions(), [(STRETCH, "partial")])
        self.assertEqual(self.left(), [])

    def test_a_drive_that_is_away_is_not_made_up_for(self):
        away = self.place / "away"
        self.data.rename(away)
        self.data.write_text("in its way", "utf-8")
        app = self.start()
        self.assertIn("journal is not open", self.reason())
        self.lead_into_a_set()
        told = self.end(app)
        files = self.left()
        self.assertEqual(len(files), 1, told)
        self.assertNotIn(self.data, files[0].parents)
        self.data.unlink()
        away.rename(self.data)
        app = self.start()
        self.wait_for(lambda: self.sessions() == [(STRETCH, "partial")])
        self.wait_for(lambda: not self.left())
        self.end(app)

    def test_a_newer_journal_is_refused(self):
        other = sqlite3.connect(self.data / "journal.sqlite")
        other.execute("PRAGMA user_version = 999")
        other.close()
        refused = self.run_command()
        self.assertEqual(refused.returncode, 1)
        self.assertIn("newer Unhunch", refused.stderr)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    BINARY = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()

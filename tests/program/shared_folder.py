#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""shared_folder.py UNHUNCH [TEST...]

Several computers with one journal, as programs: each a data folder of its own, all one shared folder; by commands alone, and
as apps that run without a desktop.
"""
import json
import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile
import time
import unittest

DONE, FAILED, USAGE = 0, 1, 2
BINARY = None
PATIENCE = 120  # seconds for anything; only a hang is late


class Computer:
    def __init__(self, place, name):
        self.name = name
        self.data = place / name
        self.data.mkdir(mode=0o700)
        (self.data / "unhunch.ini").write_text("[guide]\nvoice=false\n", "utf-8")
        run = place / f"run-{name}"
        run.mkdir(mode=0o700)
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(place), "LANG": "C.UTF-8", "TZ": "UTC",
                            "XDG_RUNTIME_DIR": str(run), "QT_QPA_PLATFORM": "offscreen"}
        self.environment |= {key: os.environ[key] for key in os.environ if key.endswith("_OPTIONS")}
        self.app = None

    def words(self, *words):
        return [BINARY, "--data-dir", str(self.data), *words]

    def run(self, *words):
        return subprocess.run(self.words(*words), env=self.environment, capture_output=True, text=True,
                              timeout=PATIENCE, check=False)

    def start(self):
        self.app = subprocess.Popen(self.words(), env=self.environment, stdout=subprocess.DEVNULL,
                                    stderr=subprocess.DEVNULL)

    def end(self):
        if self.app:
            self.app.kill()
            self.app.wait()

    def stretches(self):
        return sorted(row["stretch"] for row in json.loads(self.run("log", "--json").stdout))


class SharedFolder(unittest.TestCase):
    def setUp(self):
        self.place = pathlib.Path(tempfile.mkdtemp(prefix="unhunch-"))
        self.addCleanup(shutil.rmtree, self.place)
        self.shared = self.place / "shared"
        self.shared.mkdir()
        self.desk = Computer(self.place, "desk")
        self.laptop = Computer(self.place, "laptop")
        for computer in (self.desk, self.laptop):
            self.addCleanup(computer.end)

    def done(self, answered):
        self.assertEqual(answered.returncode, DONE, answered.stderr)
        return answered.stdout

    def refused(self, answered, status, part):
        self.assertEqual(answered.returncode, status, answered)
        self.assertEqual(answered.stdout, "")
        self.assertRegex(answered.stderr, r"\Aunhunch: [^\n]+\n\Z")
        self.assertIn(part, answered.stderr)

    def share(self, *computers):
        for computer in computers:
            self.done(computer.run("sync", "--folder", str(self.shared)))

    def comes_true(self, condition, what):
        limit = time.monotonic() + PATIENCE
        while not condition():
            self.assertLess(time.monotonic(), limit, what)
            time.sleep(0.2)

    # -- commands
    def test_what_one_records_the_other_has(self):
        self.done(self.desk.run("record", "cat-cow"))
        self.share(self.desk, self.laptop)
        self.assertEqual(self.laptop.stretches(), ["cat-cow"])
        files = list(self.shared.iterdir())
        self.assertEqual(len(files), 2)
        for file in files:
            self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)
            self.assertEqual(json.loads(file.read_text("utf-8"))["format"], "unhunch-journal")

    def test_what_one_deletes_is_gone_on_both_and_then_nothing_is_written(self):
        session = json.loads(self.done(self.desk.run("record", "cat-cow", "--json")))["session"]
        self.share(self.desk, self.laptop)
        self.done(self.laptop.run("delete", session))
        for computer in (self.laptop, self.desk, self.laptop, self.desk):
            self.done(computer.run("sync"))
        self.assertEqual(self.desk.stretches(), [])
        self.assertEqual(self.laptop.stretches(), [])
        for computer in (self.desk, self.laptop):
            answer = json.loads(self.done(computer.run("sync", "--json")))
            self.assertFalse(answer["wrote"])
            self.assertEqual(answer["sessions"], {"added": 0, "changed": 0, "removed": 0})

    def test_the_answer_names_the_others_and_what_was_passed_over(self):
        self.share(self.desk, self.laptop)
        (self.shared / "unhunch-phone-0123456789ab.json").write_text('{"format": "unhunch-journal", "ver', "utf-8")
        (self.shared / "unhunch-new-0123456789ab.json").write_text(
            '{"format": "unhunch-journal", "version": 2}', "utf-8")
        answer = json.loads(self.done(self.desk.run("sync", "--json")))
        self.assertEqual(sorted((file["skipped"] or "") for file in answer["files"]), ["", "newer", "not-whole"])
        text = self.done(self.desk.run("sync"))
        self.assertIn("1 other computer", text)
        self.assertIn("phone: It is not whole yet", text)
        self.assertIn("phone", self.desk.run("doctor").stdout)

    def test_what_makes_no_sense_is_refused(self):
        self.refused(self.desk.run("sync"), FAILED, "--folder")
        self.refused(self.desk.run("sync", "--off"), FAILED, "not shared")
        self.refused(self.desk.run("sync", "--folder", str(self.place / "nowhere")), FAILED, "nowhere")
        self.assertFalse((self.place / "nowhere").exists())
        self.refused(self.desk.run("sync", "--folder", str(self.desk.data)), FAILED, "journal itself")
        self.refused(self.desk.run("sync", "--folder", str(self.shared), "--off"), USAGE, "not both")
        self.refused(self.desk.run("sync", "--folder"), USAGE, "--folder")
        self.assertFalse((self.desk.data / "sharing.json").exists())

    def test_a_folder_that_is_away_is_told_and_taken_up_again(self):
        self.share(self.desk)
        self.shared.rename(self.place / "away")
        self.refused(self.desk.run("sync"), FAILED, "not there")
        self.assertFalse(self.shared.exists())
        (self.place / "away").rename(self.shared)
        self.done(self.desk.run("sync"))

    def test_off_leaves_the_file_and_says_where_it_is(self):
        self.share(self.desk)
        kept = json.loads(self.done(self.desk.run("sync", "--off", "--json")))["kept"]
        self.assertTrue(pathlib.Path(kept).exists())
        self.refused(self.desk.run("sync"), FAILED, "--folder")

    def test_a_copied_data_folder_gets_a_file_of_its_own(self):
        self.share(self.desk)
        shutil.copytree(self.desk.data, self.laptop.data, dirs_exist_ok=True)
        self.done(self.laptop.run("sync"))
        self.assertEqual(len(list(self.shared.iterdir())), 2)

    # -- running apps
    def test_two_running_apps_have_what_either_did_and_then_fall_silent(self):
        for computer in (self.desk, self.laptop):
            self.share(computer)
            computer.start()
            self.comes_true(lambda: computer.run("status").returncode == DONE, "the app answers")
        self.done(self.desk.run("record", "cat-cow"))
        self.done(self.laptop.run("record", "arm-circles"))
        both = ["arm-circles", "cat-cow"]
        for computer in (self.desk, self.laptop):
            self.comes_true(lambda: computer.stretches() == both, computer.name)

        def contents():
            return {file.name: file.read_bytes() for file in self.shared.iterdir()}

        self.comes_true(lambda: len(set(contents().values())) == 1, "the files say the same")
        before = {file.name: file.stat().st_mtime_ns for file in self.shared.iterdir()}
        time.sleep(12)  # twice as long as a change rests
        self.assertEqual(before, {file.name: file.stat().st_mtime_ns for file in self.shared.iterdir()})

    def test_a_running_app_takes_the_folder_from_a_command(self):
        self.desk.start()
        self.comes_true(lambda: self.desk.run("status").returncode == DONE, "the app answers")
        self.done(self.laptop.run("record", "cat-cow"))
        self.share(self.laptop)
        self.share(self.desk)
        self.assertEqual(self.desk.stretches(), ["cat-cow"])
        # From now on by itself.
        self.done(self.laptop.run("record", "arm-circles"))
        self.done(self.laptop.run("sync"))
        self.comes_true(lambda: self.desk.stretches() == ["arm-circles", "cat-cow"], "the app looked")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    BINARY = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()

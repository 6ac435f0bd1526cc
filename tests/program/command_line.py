#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""command_line.py UNHUNCH [TEST...]

The commands as a script meets them: exit statuses, one sentence on stderr, JSON on stdout, and what is on disk after.
No display, no running app; each test has a folder of its own.
"""
import contextlib
import datetime
import hashlib
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

DONE, FAILED, USAGE, NOT_RUNNING = 0, 1, 2, 3
BINARY = None
WEEK_FIELDS = ["week", "first_day", "last_day", "finished", "done", "target", "percent", "state", "stretches",
               "paused", "left_out"]
STRETCH_FIELDS = ["id", "days_done", "target", "range", "percent", "state", "days"]
IDS = ["chest-stretch", "shoulder-rolls", "arm-circles", "cat-cow"]


def today():
    return datetime.date.today().isoformat()


class CommandLine(unittest.TestCase):
    def setUp(self):
        self.place = pathlib.Path(tempfile.mkdtemp(prefix="unhunch-"))
        self.addCleanup(shutil.rmtree, self.place)
        self.data = self.place / "data"
        for name in ("home", "run"):
            (self.place / name).mkdir(mode=0o700)
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.place / "home"), "LANG": "C.UTF-8",
                            "XDG_RUNTIME_DIR": str(self.place / "run"), "TZ": "UTC"}
        # What a sanitizer was told holds here as well.
        self.environment |= {name: os.environ[name] for name in os.environ if name.endswith("_OPTIONS")}

    def run_in(self, data, *words, **environment):
        options = [] if data is None else ["--data-dir", str(data)]
        return subprocess.run([BINARY, *options, *words], env=self.environment | environment, cwd=self.place,
                              capture_output=True, text=True, timeout=60, check=False)

    def run_command(self, *words, **environment):
        return self.run_in(self.data, *words, **environment)

    def json(self, *words):
        answered = self.run_command(*words, "--json")
        self.assertEqual(answered.returncode, DONE, answered.stderr)
        return json.loads(answered.stdout)

    def assert_refused(self, answered, status, part=""):
        self.assertEqual(answered.returncode, status, answered)
        self.assertEqual(answered.stdout, "")
        self.assertRegex(answered.stderr, r"\Aunhunch: [^\n]+\n\Z")
        self.assertIn(part, answered.stderr)

    # -- what is refused writes nothing
    def test_what_is_refused_leaves_no_trace(self):
        tomorrow = (datetime.date.today() + datetime.timedelta(days=1)).isoformat()
        for words, part in [
            (["record", "cat-cow", "--on", tomorrow], "future"),
            (["record", "cat-cow", "--on", "2026-02-29"], "2026-02-29"),
            (["record", "cat-cow", "--on", "yesterday"], "yesterday"),
            (["record", "cat-cow", "--at", "25:00"], "25:00"),
            (["record", "cat-cwo"], "cat-cow"),
            (["record", "no-such-stretch"], "no-such-stretch"),
            (["record", "chest-stretch", "--sets", "-3"], "--sets"),
            (["record", "chest-stretch", "--sets", "1000000"], "--sets"),
            (["record", "chest-stretch", "--sets", "50"], "from 1 to 12"),
            (["record", "cat-cow", "--repetitions", "99999999999999999999"], "--repetitions"),
            (["record", "cat-cow", "--repetitions", "0"], "--repetitions"),
            (["record", "cat-cow", "--repetitions", "1", "--sets", "1"], "not both"),
            (["record"], "Name the stretch"),
            (["week", "2025-W53"], "2025-W53"),
            (["plan", "--on", "x"], "'x'"),
            (["log", "--from", "2026-11-02", "--to", "2026-11-01"], "2026-11-02"),
            (["catalog", "chekc"], "chekc"),
            (["edit", "cat-cow", "--sets", "1"], "no id"),
            (["edit", "0f8fad5b"], "what to correct"),
            (["delete"], "unhunch log"),
            (["export"], "my-journal.json"),
            (["import"], "my-journal.json"),
            (["snooze", "7"], "5, 10 or 15"),
            (["pause", "25h"], "25h"),
            (["show", "door"], "door"),
            (["statsu"], "status"),
            (["--frobnicate"], "--frobnicate"),
            ([""], "help"),
        ]:
            with self.subTest(words=words):
                self.assert_refused(self.run_command(*words), USAGE, part)
                self.assertFalse(self.data.exists())

    def test_the_catalog_is_told_without_a_journal(self):
        catalog = self.json("catalog")
        self.assertEqual([stretch["id"] for stretch in catalog if stretch["pack"] == "prescribed"
                          and stretch["stand_in_for"] is None], IDS)
        self.assertEqual(self.json("catalog", "chin-tuck")["id"], "chin-tuck")
        self.assertFalse(self.data.exists())

    def test_commands_for_the_running_app_say_that_none_runs(self):
        for words in (["start"], ["start", "cat-cow"], ["snooze"], ["snooze", "5"], ["skip"], ["pause"],
                      ["pause", "1h30m"], ["pause", "tomorrow"], ["resume"], ["show", "week"],
                      ["show", "plan"], ["show", "preferences"], ["status"], ["status", "--json"], ["quit"]):
            with self.subTest(words=words):
                self.assert_refused(self.run_command(*words), NOT_RUNNING, "not running")
                self.assertFalse(self.data.exists())

    def test_without_a_display_the_app_says_so(self):
        self.assert_refused(self.run_command(), FAILED, "DISPLAY")
        self.assert_refused(self.run_command(DISPLAY=":no-such-display"), FAILED, ":no-such-display")
        self.assert_refused(self.run_command(WAYLAND_DISPLAY="no-such-wayland"), FAILED, "Unhunch")

    def test_doctor_needs_no_display(self):
        for environment in ({}, {"DISPLAY": ":no-such-display"}, {"WAYLAND_DISPLAY": "no-such-wayland"}):
            with self.subTest(environment=environment):
                told = self.run_command("doctor", **environment)
                self.assertEqual(told.returncode, DONE, told)
                for part in ("catalog", "journal", "preferences", "display", "running app"):
                    self.assertIn(part, told.stdout)

    # -- editing, out and in
    def test_what_is_edited_is_marked_and_taken_back(self):
        recorded = self.json("record", "chest-stretch")["session"]
        short = recorded[:8]
        self.assertTrue(self.run_command("log").stdout.startswith(short + "  " + today()))
        self.assertEqual(self.json("edit", short, "--sets", "1")["outcome"], "partial")
        self.assertEqual([s["edited"] for s in self.json("log")], [True])
        self.assertEqual(self.json("delete", short)["session"], recorded)
        self.assertEqual(self.json("log"), [])
        undone = [self.json("undo")["undone"] for _ in range(3)]
        self.assertEqual(undone, ["deleted", "corrected", "added"])
        self.assertEqual(self.json("log"), [])
        self.assert_refused(self.run_command("undo"), FAILED, "taken back")
        self.assert_refused(self.run_command("delete", short), USAGE, short)

    def test_two_journals_merged_either_way_are_the_same(self):
        here, there = self.place / "here", self.place / "there"
        for data, stretch in ((here, "cat-cow"), (there, "arm-circles")):
            self.assertEqual(self.run_in(data, "record", stretch).returncode, DONE)
        for data in (here, there):
            exported = self.run_in(data, "export", str(data) + ".json")
            self.assertEqual(exported.returncode, DONE, exported.stderr)
            self.assertEqual(os.stat(str(data) + ".json").st_mode & 0o777, 0o600)
        looked = self.run_in(here, "import", "--dry-run", "--json", "there.json")
        self.assertEqual(json.loads(looked.stdout)["sessions"], {"added": 1, "changed": 0, "removed": 0})
        for data, other in ((here, "there.json"), (there, "here.json"), (there, "here.json")):
            self.assertEqual(self.run_in(data, "import", other).returncode, DONE)
        merged = [self.run_in(data, "export", "-").stdout for data in (here, there)]
        self.assertEqual(merged[0], merged[1])
        self.assertEqual(len(json.loads(merged[0])["sessions"]), 2)
        table = self.run_in(here, "export", "--csv", "-").stdout
        self.assertEqual(len(table.splitlines()), 3)

    def test_a_file_that_is_no_journal_is_refused_and_changes_nothing(self):
        self.json("record", "cat-cow")
        before = self.run_command("export", "-").stdout
        for text, part in (("{", "line 1"), ("{}", "/format"), (before[:-20], "line"), ("[" * 99999, "nested"),
                           (before.replace("cat-cow", "../cat"), "/sessions/0/stretch")):
            (self.place / "in.json").write_text(text)
            with self.subTest(part=part):
                self.assert_refused(self.run_command("import", "in.json"), FAILED, part)
                self.assertEqual(self.run_command("export", "-").stdout, before)
        self.assert_refused(self.run_command("export", "in.json"), FAILED, "already")

    # -- the answers
    def test_record_log_and_week_agree(self):
        recorded = self.json("record", "cat-cow")
        self.assertEqual(list(recorded), ["session", "stretch", "date", "complete"])
        self.assertEqual([recorded["stretch"], recorded["date"], recorded["complete"]], ["cat-cow", today(), True])
        partly = self.json("record", "chest-stretch", "--sets", "2")
        self.assertFalse(partly["complete"])
        log = self.json("log")
        self.assertEqual([(s["session"], s["complete"], s["outcome"], s["source"]) for s in log],
                         [(recorded["session"], True, "complete", "by-hand"),
                          (partly["session"], False, "partial", "by-hand")])
        for session in log:
            self.assertLessEqual({"done", "prescribed"}, session.keys())
        week = self.json("week")
        self.assertEqual(list(week), WEEK_FIELDS)
        day = datetime.date.today().weekday()
        for stretch in week["stretches"]:
            self.assertEqual(list(stretch), STRETCH_FIELDS)
            self.assertEqual(len(stretch["days"]), 7)
        marks = {stretch["id"]: stretch["days"][day] for stretch in week["stretches"]}
        self.assertEqual(marks, {"chest-stretch": "partial", "shoulder-rolls": "none", "arm-circles": "none",
                                 "cat-cow": "complete"})
        self.assertEqual(sum(stretch["days_done"] for stretch in week["stretches"]), week["done"])

    def test_a_plan_file_is_shown_and_taken_only_when_that_is_said(self):
        plan = self.place / "weber.unhunch-plan"
        plan.write_text(json.dumps({"format": "unhunch-plan", "version": 1, "title": "First month",
                                    "plan": [{"stretch": "cat-cow", "frequency": {"times_per_week": [2, 3]}}]}))
        self.assertEqual(self.run_command("plan", "check", plan.name).stdout, "weber.unhunch-plan: 1 stretch, sound\n")
        shown = self.run_command("plan", "import", plan.name)
        self.assertEqual(shown.returncode, FAILED)
        self.assertIn("First month", shown.stdout)
        self.assertIn("--yes", shown.stderr)
        taken = self.run_command("plan", "import", plan.name, "--replace", "--yes")
        self.assertEqual(taken.returncode, DONE, taken.stderr)
        self.assertEqual(self.run_command("plan", "export", "mine.unhunch-plan").returncode, DONE)
        mine = json.loads((self.place / "mine.unhunch-plan").read_text())
        self.assertEqual(mine["plan"], [{"stretch": "cat-cow", "frequency": {"times_per_week": [2, 3]}}])
        self.assert_refused(self.run_command("plan", "export", "mine.unhunch-plan"), FAILED, "already")

    def test_the_plan_is_in_order_of_urgency(self):
        plan = self.json("plan", "--on", "2030-12-31")
        self.assertEqual(list(plan), ["date", "week", "owed", "next", "next_seconds", "plan", "paused"])
        self.assertEqual([plan["date"], plan["week"]], ["2030-12-31", "2031-W01"])
        for owed in plan["owed"]:
            self.assertEqual(list(owed), ["id", "days_owed", "days_left", "done_today"])
        urgency = [owed["days_owed"] / owed["days_left"] for owed in plan["owed"]]
        self.assertEqual(urgency, sorted(urgency, reverse=True))
        self.assertLessEqual(set(plan["next"]), set(IDS))
        self.assertIsInstance(plan["next_seconds"], int)

    def test_a_leap_day_and_the_hour_that_is_left_out_are_kept(self):
        self.assertEqual(self.json("record", "cat-cow", "--on", "2024-02-29")["date"], "2024-02-29")
        self.environment["TZ"] = "CET-1CEST,M3.5.0,M10.5.0/3"
        self.json("record", "cat-cow", "--on", "2026-03-29", "--at", "02:30")
        self.json("record", "cat-cow", "--on", "2026-07-01", "--at", "02:30")
        log = self.json("log", "--from", "2026-03-29", "--to", "2026-07-01")
        self.assertEqual([(s["date"], s["time"], s["utc_offset"]) for s in log],
                         [("2026-03-29", "02:30:00", "+01:00"), ("2026-07-01", "02:30:00", "+02:00")])

    # -- the folder
    def test_any_name_will_do_for_the_data_folder(self):
        for name in ("with blanks", "Ünhünch – 背中", "100%25 #1?", "a" * 200, "d/e/e/p", "."):
            with self.subTest(name=name):
                recorded = self.run_in(name, "record", "cat-cow", "--json")
                self.assertEqual(recorded.returncode, DONE, recorded.stderr)
                folder = self.place / name
                self.assertTrue((folder / "journal.sqlite").is_file())
                self.assertEqual((folder / "journal.sqlite").stat().st_mode & 0o777, 0o600)
                if name != ".":
                    self.assertEqual(folder.stat().st_mode & 0o777, 0o700)
                self.assertIn(json.loads(recorded.stdout)["session"], self.run_in(folder, "log", "--json").stdout)

    def test_a_linked_folder_is_the_same_folder(self):
        session = self.json("record", "cat-cow")["session"]
        link = self.place / "link"
        link.symlink_to(self.data)
        self.assertIn(session, self.run_in(link, "log", "--json").stdout)

    def test_without_a_folder_the_xdg_ones_are_used(self):
        self.assertEqual(self.run_in(None, "record", "cat-cow").returncode, DONE)
        home = self.place / "home"
        self.assertTrue((home / ".local/share/unhunch/journal.sqlite").is_file())
        elsewhere = {"XDG_DATA_HOME": str(home / "d"), "XDG_CONFIG_HOME": str(home / "c")}
        self.assertEqual(self.run_in(None, "record", "cat-cow", **elsewhere).returncode, DONE)
        self.assertTrue((home / "d/unhunch/journal.sqlite").is_file())

    def test_a_file_where_the_folder_should_be_is_said(self):
        self.data.write_text("I was here first.")
        self.assert_refused(self.run_command("week"), FAILED, "not a folder")
        self.assertEqual(self.data.read_text(), "I was here first.")

    @unittest.skipIf(os.geteuid() == 0, "whoever may do everything may write here, too")
    def test_a_folder_that_may_not_be_written_is_said(self):
        self.json("record", "cat-cow")
        self.data.chmod(0o500)
        self.addCleanup(self.data.chmod, 0o700)
        self.assert_refused(self.run_command("record", "cat-cow"), FAILED, "journal.sqlite")

    # -- the files
    def bytes_of(self, name):
        return hashlib.sha256((self.data / name).read_bytes()).hexdigest()

    def test_a_journal_that_is_none_of_ours_is_refused_and_left_as_it_is(self):
        self.data.mkdir()
        journal = self.data / "journal.sqlite"

        def noise():
            journal.write_bytes(bytes(range(256)) * 100)

        def foreign():
            with contextlib.closing(sqlite3.connect(journal)) as database:
                database.execute("CREATE TABLE song (title TEXT)")

        def newer():
            self.json("record", "cat-cow")
            with contextlib.closing(sqlite3.connect(journal)) as database:
                database.execute("PRAGMA user_version = 99")

        for make, part in ((noise, "not an Unhunch journal"), (foreign, "another program"), (newer, "newer Unhunch")):
            with self.subTest(make=make.__name__):
                for old in self.data.iterdir():
                    old.unlink()
                make()
                before = self.bytes_of("journal.sqlite")
                for words in (["week"], ["record", "cat-cow"], ["plan", "--json"], ["log"]):
                    self.assert_refused(self.run_command(*words), FAILED, part)
                self.assertEqual(self.bytes_of("journal.sqlite"), before)
                told = self.run_command("doctor")
                self.assertEqual(told.returncode, FAILED)
                self.assertIn(part, told.stdout)

    def test_a_backup_is_restored_and_what_was_there_is_kept(self):
        first = self.json("record", "cat-cow")["session"]
        copy = self.place / "copy.sqlite"
        backed_up = self.run_command("backup", str(copy))
        self.assertEqual(backed_up.returncode, DONE, backed_up.stderr)
        self.assertEqual(copy.stat().st_mode & 0o777, 0o600)
        self.assert_refused(self.run_command("backup", str(copy)), FAILED, "already")
        second = self.json("record", "cat-cow")["session"]
        restored = self.run_command("restore", "copy.sqlite")  # from the folder of the moment
        self.assertEqual(restored.returncode, DONE, restored.stderr)
        self.assertIn("1 session of", restored.stdout)
        self.assertEqual([s["session"] for s in self.json("log")], [first])
        kept = self.data / "backups" / f"journal-{today()}-before-restore.sqlite"
        self.assertIn(str(kept), restored.stdout)
        self.assertEqual(self.run_command("restore", str(kept)).returncode, DONE)
        self.assertEqual([s["session"] for s in self.json("log")], [first, second])
        self.assert_refused(self.run_command("restore", str(self.place / "none")), FAILED, "no such file")
        self.assertIn("backups", self.run_command("doctor").stdout)

    def test_a_damaged_journal_is_repaired_when_that_is_asked_for(self):
        for _ in range(20):
            self.json("record", "cat-cow")
        self.assertEqual(self.run_command("restore", str(self.copy_of_journal())).returncode, DONE)
        journal = self.data / "journal.sqlite"
        before = self.json("log")
        content = bytearray(journal.read_bytes())
        content[4096:8192] = b"Z" * 4096
        journal.write_bytes(content)
        self.assert_refused(self.run_command("log"), FAILED, "doctor --repair")
        examined = self.run_command("doctor")
        self.assertEqual(examined.returncode, FAILED)
        self.assertIn("doctor --repair", examined.stdout)
        repaired = self.run_command("doctor", "--repair")
        self.assertEqual(repaired.returncode, DONE, repaired.stderr)
        aside = self.data / f"journal-damaged-{today()}.sqlite"
        self.assertIn(str(aside), repaired.stdout)
        self.assertEqual(aside.read_bytes(), content)
        self.assertEqual(self.json("log"), before)
        self.assertIn("sound", self.run_command("doctor", "--repair").stdout)

    def test_a_lost_journal_is_not_replaced_by_an_empty_one(self):
        session = self.json("record", "cat-cow")["session"]
        self.assertEqual(self.run_command("restore", str(self.copy_of_journal())).returncode, DONE)
        (self.data / "journal.sqlite").unlink()
        self.assert_refused(self.run_command("record", "cat-cow"), FAILED, "doctor --repair")
        self.assertFalse((self.data / "journal.sqlite").exists())
        self.assertEqual(self.run_command("doctor", "--repair").returncode, DONE)
        self.assertEqual([s["session"] for s in self.json("log")], [session])

    def copy_of_journal(self):
        copy = self.place / "copy-of-journal.sqlite"
        self.assertEqual(self.run_command("backup", str(copy)).returncode, DONE)
        return copy

    def test_a_catalog_with_a_fault_is_told_and_the_built_in_one_is_used(self):
        self.data.mkdir()
        catalog = self.data / "catalog.json"

        def huge():
            with open(catalog, "wb") as file:
                file.truncate(2**30)

        for make, part in ((lambda: catalog.write_text("{\n\"stretches\": [,]}"), "line 2"), (huge, "larger"),
                           (lambda: catalog.write_text("{}"), "/format"), (lambda: catalog.write_text(""), "empty")):
            make()
            with self.subTest(part=part):
                plan = self.run_command("plan", "--json")
                self.assertEqual(plan.returncode, DONE)
                self.assertIn(part, plan.stderr)
                self.assertLessEqual(set(json.loads(plan.stdout)["next"]), set(IDS))
                self.assert_refused(self.run_command("catalog", "check", str(catalog)), FAILED, part)

    def test_damaged_preferences_are_kept_aside_and_told(self):
        self.data.mkdir()
        (self.data / "unhunch.ini").write_bytes(b"\0\1 nothing that was ever set")
        plan = self.run_command("plan", "--json")
        self.assertEqual(plan.returncode, DONE)
        self.assertIn("unhunch.ini.damaged-1", plan.stderr)
        self.assertTrue((self.data / "unhunch.ini.damaged-1").is_file())
        self.assertEqual(self.run_command("plan", "--json").stderr, "")

    def test_help_and_version_answer_everywhere(self):
        for words in (["--help"], ["help"], ["help", "record"], ["record", "--help"], ["--version"]):
            with self.subTest(words=words):
                answered = self.run_command(*words)
                self.assertEqual([answered.returncode, answered.stderr], [DONE, ""])
                self.assertIn("unhunch", answered.stdout)
        self.assertFalse(self.data.exists())


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    BINARY = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()

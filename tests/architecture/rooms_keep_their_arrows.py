#!/usr/bin/python3
"""Reads the sources and checks the arrows of docs/ARCHITECTURE.md that the compiler cannot.

usage: rooms_keep_their_arrows.py SOURCE_DIR
"""
import pathlib
import re
import sys

# room -> rooms that it may include; the first that fits the path counts. "" is the standard library and other parts.
ALLOWED = [
    ("core/time/", {"core/Overloaded.h", "core/time/"}),
    ("core/catalog/", {"core/Overloaded.h", "core/catalog/", "core/time/"}),
    ("core/person/", {"core/Overloaded.h", "core/person/", "core/catalog/", "core/time/"}),
    ("core/week/", {"core/Overloaded.h", "core/week/", "core/person/", "core/catalog/", "core/time/"}),
    ("core/plan/", {"core/Overloaded.h", "core/plan/", "core/week/", "core/person/", "core/catalog/", "core/time/"}),
    ("core/reminder/", {"core/Overloaded.h", "core/reminder/", "core/catalog/", "core/time/"}),
    ("core/guide/", {"core/Overloaded.h", "core/guide/", "core/catalog/", "core/time/"}),
    ("core/progress/", {"core/progress/", "core/week/", "core/reminder/", "core/catalog/", "core/time/"}),
    ("core/journal/", {"core/"}),
    ("core/", set()),
    ("app/ui/figure/", {"app/ui/figure/", "core/guide/", "core/catalog/", "core/time/"}),
    ("app/ui/", {"app/ui/", "app/text/", "core/", "app/settings/Preferences.h", "app/platform/Notifier.h"}),
    ("app/text/", {"app/text/", "core/"}),
    ("app/settings/", {"app/settings/", "app/platform/RuntimeFolder.h", "core/"}),
    ("app/platform/", {"app/platform/", "core/time/"}),
    ("app/helper/", {"app/helper/"}),
    ("app/command/", {"app/command/", "app/plan/OwnStretchKeeper.h", "app/plan/PlanKeeper.h", "app/plan/Programme.h",
                      "app/settings/", "app/text/", "core/"}),
    ("app/journal/", {"app/journal/", "app/text/", "core/"}),
    ("app/plan/", {"app/plan/", "app/journal/", "app/ui/", "app/settings/", "app/text/", "app/platform/", "core/"}),
    ("app/reminder/", {"app/reminder/", "app/journal/", "app/ui/", "app/settings/", "app/text/", "app/platform/", "core/"}),
    ("app/guide/", {"app/guide/", "app/journal/", "app/plan/", "app/ui/", "app/settings/", "app/text/", "app/platform/",
                    "core/"}),
    ("app/sync/", {"app/sync/", "app/journal/", "app/ui/", "app/settings/", "app/text/", "app/platform/", "core/"}),
    ("app/progress/", {"app/progress/", "app/journal/", "app/plan/", "app/command/", "app/ui/", "app/settings/", "app/text/",
                       "app/platform/", "core/"}),
    ("app/", {"app/", "core/"}),
]

# pattern -> (what is wrong, where it is allowed all the same)
FORBIDDEN = [
    (r"\bQ_OS_\w+|\b_WIN32\b|\b__APPLE__\b|\b__linux__\b", "an OS macro outside app/platform", ("app/platform/",)),
    (r"\bnow\(\)|currentDateTime|currentDate\b|currentMSecs|\btime\(nullptr\)|clock_gettime",
     "asks for the time outside app/platform", ("app/platform/",)),
    (r"\bstatic\s+\w[\w:<>]*\s*&\s*instance\(\)", "a singleton", ()),
    (r"\bQSettings\b", "QSettings outside the preferences' file",
     ("app/settings/PreferencesStore", "app/settings/PreferenceReader", "app/settings/PersonSettings",
      "app/settings/SideReminderSettings", "app/platform/windows/Autostart")),  # which is a key of the registry
    (r"SQLiteCpp|sqlite3", "SQLite outside core/journal", ("core/journal/",)),
    (r"#include\s*[<\"]Q[A-Z]|#include\s*[<\"]Qt", "Qt in core", ("app/",)),
]


def without_comments(text):
    text = re.sub(r"/\*.*?\*/", lambda match: "\n" * match[0].count("\n"), text, flags=re.S)
    return re.sub(r"//[^\n]*", "", text)


def faults(root):
    for folder in ("core", "app"):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".h", ".cpp", ".mm"):
                continue
            name = file.relative_to(root).as_posix()
            text = without_comments(file.read_text(encoding="utf-8"))
            rooms = next(allowed for room, allowed in ALLOWED if name.startswith(room))
            for number, line in enumerate(text.split("\n"), 1):
                included = re.match(r'\s*#include\s+"((?:core|app)/[^"]+)"', line)
                if included and not any(included[1].startswith(room) for room in rooms):
                    yield f"{name}:{number}: may not include {included[1]}"
                for pattern, wrong, allowed in FORBIDDEN:
                    if re.search(pattern, line) and not name.startswith(tuple(allowed)):
                        yield f"{name}:{number}: {wrong}: {line.strip()}"


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "all rooms keep their arrows")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

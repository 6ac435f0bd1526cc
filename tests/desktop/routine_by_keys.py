# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole routine with keys only: paused, back, on, one more set, slower, the easier form, skipped, stopped because it
hurts, and how it felt. What is in the journal is compared after each step."""
from desk import GUIDE_END_TITLE, GUIDE_TITLE, STATE_ON_BREAK, STATE_WORKING, check, eventually
from guide import (GET_READY, GO_ON, HOLD, HOW_DID_IT_FEEL, LOOKING, PAIN_TITLE, PAUSE, begin, key_until,
                   led_to_its_end, work)


def keys_meant_for_another_program(desk):
    desk.set_pace(0.02)  # so slow that nobody can be too late for the first second
    begin(desk, "chest-stretch", "shoulder-rolls", "arm-circles", "cat-cow")
    eventually("keys go to the guide", lambda: GUIDE_TITLE.search(desk.focused()))
    desk.keys("space", "space", "space", "s", "Return", "Escape")
    check("status says on a break", desk.state() == STATE_ON_BREAK)
    check("keys typed as it appears press nothing", desk.shows(*GET_READY) and desk.shows(*PAUSE))
    desk.set_pace(LOOKING)


def paused_back_and_on(desk):
    key_until(desk, "Space pauses", "space", lambda: desk.shows(*GO_ON))
    desk.picture("paused")
    key_until(desk, "Space goes on", "space", lambda: desk.shows(*PAUSE))
    key_until(desk, "Enter ends getting ready", "Return", lambda: desk.shows(*HOLD))
    desk.picture("hold")
    key_until(desk, "the left arrow leads back to getting ready", "Left", lambda: desk.shows(*GET_READY))


def sets_are_written_as_they_are_done(desk):
    key_until(desk, "Enter ends getting ready again", "Return", lambda: desk.shows(*HOLD))
    key_until(desk, "A adds a set", "a", lambda: desk.shows("label", "of 3"))
    key_until(desk, "Enter takes the set as done, and it is written at once", "Return", lambda: work(desk))
    row = work(desk)[0]
    check("the row of the first stretch says one set, partly done",
          (row["stretch"], row["outcome"], row["sets"]) == ("chest-stretch", "partial", 1), row)
    led_to_its_end(desk, "chest-stretch")
    check("it is still one row", len(work(desk)) == 1, work(desk))


def moved_slower_and_easier(desk):
    eventually("the second stretch is shown", lambda: desk.titles(GUIDE_TITLE) == ["Shoulder rolls – Unhunch"])
    key_until(desk, "the down arrow slows the movement", "Down", lambda: desk.shows("label", "tempo"))
    key_until(desk, "E takes the easier form", "e", lambda: desk.shows("label", "easier form"))
    desk.picture("easier")
    led_to_its_end(desk, "chest-stretch", "shoulder-rolls")
    check("the row says that it was the easier form", work(desk)[-1]["easier"] == 1, work(desk))


def skipped_and_hurt(desk):
    eventually("the third stretch is shown", lambda: desk.titles(GUIDE_TITLE) == ["Arm circles – Unhunch"])
    key_until(desk, "S skips it", "s", lambda: desk.titles(GUIDE_TITLE) == ["Cat-cow – Unhunch"])
    check("what was not done is no row", len(work(desk)) == 2, work(desk))
    key_until(desk, "P stops what hurts", "p", lambda: desk.titles(GUIDE_TITLE) == [] and desk.focused() == PAIN_TITLE)
    desk.picture("pain")
    desk.set_pace(1)  # from here on nothing passes by itself
    key_until(desk, "Escape ends the break", "Escape", lambda: GUIDE_END_TITLE.search(desk.focused()))


def felt_and_closed(desk):
    eventually("it asks how it felt", lambda: desk.shows(*HOW_DID_IT_FEEL))
    key_until(desk, "2 answers that it felt the same", "2", lambda: work(desk)[-1]["felt"] == "same")
    desk.picture("end")
    key_until(desk, "Enter closes the guide", "Return", lambda: "Unhunch" not in desk.focused())
    eventually("status says working", lambda: desk.state() == STATE_WORKING)
    log = [(entry["stretch"], entry["outcome"]) for entry in desk.answer("log")]
    check("log says what was done", log == [("chest-stretch", "complete"), ("shoulder-rolls", "complete")], log)
    check("quit answers 0", desk.command("quit").returncode == 0)
    eventually("the app has ended", lambda: desk.app.poll() == 0)


PARTS = (keys_meant_for_another_program, paused_back_and_on, sets_are_written_as_they_are_done, moved_slower_and_easier,
         skipped_and_hurt, felt_and_closed)

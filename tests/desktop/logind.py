# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays logind on the desktop's own system bus, as far as sleep and lock go: one session, and delays of sleep that can be
seen to be held and let go."""
import os
import select
import threading

from gi.repository import Gio, GLib

NAME, PATH, SESSION_PATH = "org.freedesktop.login1", "/org/freedesktop/login1", "/org/freedesktop/login1/session/c1"
MANAGER, SESSION = NAME + ".Manager", NAME + ".Session"
INTERFACES = f"""<node>
<interface name="{MANAGER}">
  <method name="GetSession"><arg direction="in" type="s"/><arg direction="out" type="o"/></method>
  <method name="Inhibit">
    <arg direction="in" type="s"/><arg direction="in" type="s"/><arg direction="in" type="s"/><arg direction="in" type="s"/>
    <arg direction="out" type="h"/>
  </method>
  <signal name="PrepareForSleep"><arg type="b"/></signal>
</interface>
<interface name="{SESSION}"><property name="LockedHint" type="b" access="read"/></interface>
</node>"""


class Logind:
    """There when the constructor returns, until the test ends."""

    def __init__(self):
        self.delays = 0  # how often a program has asked to delay sleep
        self._held = None  # our end of a pipe; the other is the program's for as long as it delays
        self._locked = False
        self._bus = Gio.DBusConnection.new_for_address_sync(
            os.environ["DBUS_SYSTEM_BUS_ADDRESS"], Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT |
            Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        ready = threading.Event()
        threading.Thread(target=self._serve, args=(ready,), daemon=True).start()
        ready.wait()

    def _serve(self, ready):
        context = GLib.MainContext.new()
        context.push_thread_default()  # what is registered here is answered here
        manager, session = Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces
        self._bus.register_object(PATH, manager, self._answer, None, None)
        self._bus.register_object(SESSION_PATH, session, None, lambda *_: GLib.Variant("b", self._locked), None)
        self._bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                            GLib.Variant("(su)", (NAME, 0)), None, Gio.DBusCallFlags.NONE, -1, None)
        ready.set()
        GLib.MainLoop.new(context, False).run()

    def _answer(self, _bus, _sender, _path, _interface, method, arguments, invocation):
        if method == "GetSession":
            invocation.return_value(GLib.Variant("(o)", (SESSION_PATH,)))
            return
        what, _, _, mode = arguments.unpack()
        if (what, mode) != ("sleep", "delay"):
            invocation.return_dbus_error(NAME + ".Refused", f"{what} {mode}")
            return
        ours, theirs = os.pipe2(os.O_CLOEXEC)
        given = Gio.UnixFDList.new()
        invocation.return_value_with_unix_fd_list(GLib.Variant("(h)", (given.append(theirs),)), given)
        os.close(theirs)  # it was given a copy
        if self._held is not None:
            os.close(self._held)
        self._held = ours
        self.delays += 1

    def is_delayed(self):
        """Whether whoever asked last still holds what they got."""
        if self._held is None:
            return False
        end = select.poll()
        end.register(self._held, 0)
        return not end.poll(0)  # a pipe that nobody writes to any more hangs up

    def _tell(self, path, interface, signal, arguments):
        self._bus.emit_signal(None, path, interface, signal, arguments)
        self._bus.flush_sync()

    def prepare_for_sleep(self, begins):
        self._tell(PATH, MANAGER, "PrepareForSleep", GLib.Variant("(b)", (begins,)))

    def lock(self, locked):
        self._locked = locked
        self._tell(SESSION_PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged",
                   GLib.Variant("(sa{sv}as)", (SESSION, {"LockedHint": GLib.Variant("b", locked)}, [])))

# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound server and a speech service of a desktop's own, without a loudspeaker, and an ear that notes when it hears
something."""
import array
import contextlib
import os
import pathlib
import shutil
import subprocess
import threading
import time

from desk import Desk, check

PROGRAMS = ("pulseaudio", "pactl", "parec", "speech-dispatcher")
RATE = 22050  # Hz, of the recording
LOUD = 300  # of 32768: louder than this is a sound
PAUSE = 0.15  # s: a shorter silence is within one sound
SPEECH_CONFIGURATION = """\
LogLevel 1
LogDir "{run}"
AudioOutputMethod "pulse"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
DefaultLanguage "en"
"""


def missing():
    return [program for program in PROGRAMS if shutil.which(program) is None]


class Ear(threading.Thread):
    """Listens to what is played, until it is closed. `sounds` are [begin, end] on the monotonic clock, in s."""

    def __init__(self):
        super().__init__(daemon=True)
        self.recorder = subprocess.Popen(["parec", "-d", "null.monitor", "--raw", f"--rate={RATE}", "--channels=1",
                                          "--format=s16le", "--latency-msec=10"], stdout=subprocess.PIPE)
        self.sounds = []
        self.start()

    def run(self):
        while block := os.read(self.recorder.stdout.fileno(), 4096):
            now = time.monotonic()
            if max(map(abs, array.array("h", block[:len(block) // 2 * 2])), default=0) < LOUD:
                continue
            if self.sounds and now - self.sounds[-1][1] < PAUSE:
                self.sounds[-1][1] = now
            else:
                self.sounds.append([now, now])

    def close(self):
        self.recorder.terminate()
        self.recorder.wait()


class SoundDesk(Desk):
    """A desk with a sound server: a loudspeaker that nobody hears and a microphone that hears nothing."""

    def __init__(self, binary, output):
        super().__init__(binary, output)
        self.run = pathlib.Path(os.environ["XDG_RUNTIME_DIR"])
        self.logs = output / "logs"
        self.services = []
        os.environ["PULSE_SERVER"] = self.environment["PULSE_SERVER"] = f"unix:{self.run}/sound"
        self._serve("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                    "-L", "module-null-sink sink_name=null", "-L", "module-null-source source_name=microphone",
                    "-L", f"module-native-protocol-unix auth-anonymous=1 socket={self.run}/sound")
        self._until("the sound server", lambda: subprocess.run(["pactl", "info"], capture_output=True,
                                                               check=False).returncode == 0)

    @staticmethod
    @contextlib.contextmanager
    def call(program):
        """Meanwhile a program of that name records from the microphone."""
        with subprocess.Popen(["parec", "-d", "microphone", f"--client-name={program}"],
                              stdout=subprocess.DEVNULL) as recorder:
            try:
                yield
            finally:
                recorder.terminate()

    def _serve(self, *command):
        with open(self.logs / f"{command[0]}.log", "ab") as log:
            self.services.append(subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL))

    @staticmethod
    def _until(what, test):
        end = time.monotonic() + 60
        while not test():
            if time.monotonic() > end:
                check(f"{what} is there", False)
            time.sleep(0.05)

    def end(self):
        super().end()
        for service in reversed(self.services):
            service.terminate()
            service.wait()


class SpeechDesk(SoundDesk):
    """And a speech service, and an ear."""

    def __init__(self, binary, output):
        super().__init__(binary, output)
        run = self.run
        settings = run / "speech"
        (settings / "modules").mkdir(parents=True, exist_ok=True)
        (settings / "speechd.conf").write_text(SPEECH_CONFIGURATION.format(run=run), "utf-8")
        (settings / "modules" / "espeak-ng.conf").write_text("", "utf-8")
        address = run / "speechd.sock"
        self.environment["SPEECHD_ADDRESS"] = f"unix_socket:{address}"
        self._serve("speech-dispatcher", "-s", "-t", "0", "-C", str(settings), "-S", str(address), "-L", str(run))
        self._until("the speech service", address.exists)
        self.ear = Ear()

    def end(self):
        self.ear.close()
        super().end()

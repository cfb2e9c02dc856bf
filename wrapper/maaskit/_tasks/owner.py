"""Who holds a lease on a task: a client of a process. A lease of a process that is gone is free at once."""

from __future__ import annotations

import os
import socket
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

__all__ = ["is_gone", "new_owner"]


def new_owner() -> str:
    """A name for a client of this process: host, process id, start of the process, random part."""
    pid = os.getpid()
    return f"{_host()}/{pid}/{_started(pid) or '-'}/{os.urandom(4).hex()}"


def is_gone(owner: str) -> bool:
    """Whether the process of an owner has surely ended. False for other machines: there only the lease's end tells."""
    host, pid, started, _ = owner.rsplit("/", 3)
    if host != _host():
        return False
    now = _started(int(pid))
    if now is None:
        return sys.platform != "win32" and not _exists(int(pid))
    return started not in ("-", now)  # the process id is another's by now


@cache
def _host() -> str:
    """This machine, container and boot: a process id means nothing outside of it."""
    parts = [socket.gethostname()]
    with suppress(OSError):
        parts.append(Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip())
    with suppress(OSError):
        parts.append(os.readlink("/proc/self/ns/pid"))
    return "+".join(parts).replace("/", "_")


def _started(pid: int) -> str | None:
    """When a process started, in the kernel's words; None where there is no /proc or no such process."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            fields = file.read().rpartition(b")")[2].split()
    except OSError:
        return None
    return None if fields[0] == b"Z" else fields[19].decode()  # a zombie has ended


def _exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return not os.path.isdir("/proc/self")  # with /proc, `_started` has already looked: it is a zombie

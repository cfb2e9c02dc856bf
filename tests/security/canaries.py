"""Secrets that are recognised wherever they turn up, whole, in part or encoded; and all places where people look."""

from __future__ import annotations

import base64
import copy
import io
import logging
import pickle
import random
import string
import traceback
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.traceback import Traceback

_PART = 8
"""Characters of a secret that give it away."""


def _canary(seed: int, size: int = 32) -> str:
    return "".join(random.Random(seed).choices(string.ascii_letters + string.digits, k=size))


KEY = "sk-" + _canary(1)
SYSTEM_TOKEN = _canary(2)
PASSWORD = _canary(3)
"""Of a proxy."""
CLIENT_HEADER = _canary(4)
CALL_HEADER = _canary(5)
QUERY = _canary(6)
SIGNATURE = _canary(7)
"""Of the URL of a result."""
POLICY = _canary(8)
"""Of an upload."""
CANARIES = {
    name: value
    for name, value in list(globals().items())
    if name.isupper() and isinstance(value, str) and name[0] != "_"
}


def _parts(secret: str) -> set[str]:
    found = {secret[at : at + _PART] for at in range(len(secret) - _PART + 1)}
    for shift in range(3):  # as it stands in base64, whatever comes before
        encoded = base64.b64encode(secret[shift:].encode()).decode().rstrip("=")[:-1]
        found |= {encoded[at : at + 12] for at in range(len(encoded) - 11)}
    return found


_PARTS = {name: _parts(value) for name, value in CANARIES.items()}


def leaked(text: str, *permitted: str) -> list[str]:
    """Which canaries a text gives away, and where."""
    found = []
    for name in _PARTS.keys() - set(permitted):
        at = min((place for part in _PARTS[name] if (place := text.find(part)) >= 0), default=-1)
        if at >= 0:
            found.append(f"{name} in ...{text[max(0, at - 120) : at + 60]}...")
    return found


def shown(value: Any) -> Iterator[str]:
    """What is seen of an object by those who print, log, pickle or copy it."""
    yield from (repr(value), str(value), f"{value}", "%r" % (value,))  # noqa: UP031
    with suppress(TypeError):
        yield repr(vars(value))
    for again in (pickle.dumps, copy.copy, copy.deepcopy):
        with suppress(TypeError, pickle.PicklingError, AttributeError):  # locks and sockets are not for others
            made = again(value)  # type: ignore[operator]
            yield made.decode("latin-1") if isinstance(made, bytes) else repr(made)


def told(error: BaseException) -> Iterator[str]:
    """What is seen of an error and of those behind it."""
    yield "".join(traceback.format_exception(error))
    chain: list[BaseException] = []
    behind: BaseException | None = error
    while behind is not None and behind not in chain:
        chain.append(behind)
        yield from shown(behind)
        yield from (repr(behind.args), *getattr(behind, "__notes__", ()))
        behind = behind.__cause__ or behind.__context__


def frames(error: BaseException) -> Iterator[str]:
    """What is seen of the frames that an error passed, as Sentry, pytest and rich show them."""
    yield "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    console = Console(file=io.StringIO(), width=400, record=False)
    found = Traceback.from_exception(
        type(error), error, error.__traceback__, show_locals=True, locals_max_string=500, locals_max_length=50
    )
    console.print(found)
    assert isinstance(console.file, io.StringIO)
    yield console.file.getvalue()


class _Keeping(logging.Handler):
    def __init__(self, kept: list[str]) -> None:
        super().__init__()
        self.kept = kept

    def emit(self, record: logging.LogRecord) -> None:
        self.kept += [f"{record.name} {record.getMessage()}", repr(record.args), repr(record.msg)]
        if record.exc_info and record.exc_info[1]:
            self.kept.append("".join(traceback.format_exception(record.exc_info[1])))


@contextmanager
def listening(level: int = logging.DEBUG) -> Iterator[list[str]]:
    """All that is logged by anyone, and all warnings."""
    kept: list[str] = []
    root, handler = logging.getLogger(), _Keeping(kept)
    before = root.level
    root.addHandler(handler)
    root.setLevel(level)
    try:
        with warnings.catch_warnings(record=True) as found:
            warnings.simplefilter("always")
            yield kept
        kept += [str(one.message) for one in found]
    finally:
        root.setLevel(before)
        root.removeHandler(handler)


def written(folder: Path) -> Iterator[str]:
    """All files below a folder, names and contents: journals with their logs too."""
    for path in folder.rglob("*"):
        yield str(path.relative_to(folder))
        if path.is_file():
            yield path.read_bytes().decode("latin-1")

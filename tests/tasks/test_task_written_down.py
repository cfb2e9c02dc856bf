"""What happens to a submit when the journal can't be written."""

from __future__ import annotations

import ctypes
import os
import resource
import sqlite3
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from jobs import Both, Stage, got, submit
from servers import answer, drop

from maaskit import BadRequestError, Journal, JournalError, SubmitOutcomeUnknown


@contextmanager
def small_files(size: int) -> Iterator[None]:
    """A disk that is full: files can't grow beyond so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def no_privileges() -> Iterator[None]:
    """For root, to whom every file is open: give up CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH for a while (capabilities(7))."""
    if os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None)
    header, sets = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    assert libc.capget(header, sets) == 0
    before, sets[0] = sets[0], sets[0] & ~6
    assert libc.capset(header, sets) == 0
    try:
        yield
    finally:
        sets[0] = before
        assert libc.capset(header, sets) == 0


def newer_schema(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()


@pytest.mark.parametrize(
    "why", ["read-only folder", "read-only file", "full disk", "newer schema", "no database", "a folder"]
)
def test_what_can_not_be_written_down_is_not_sent(stage: Stage, both: Both, tmp_path: Path, why: str) -> None:
    stage.submits("images.generate", {"task_id": "t1"})
    path = tmp_path / "deep" / "j.db"
    path.parent.mkdir()
    around: Any = (
        no_privileges()
        if why.startswith("read-only")
        else small_files(3 * 4096)
        if why == "full disk"
        else warnings.catch_warnings()
    )
    if why == "read-only folder":
        path.parent.chmod(0o555)
    elif why == "read-only file":
        journal = Journal(path)
        journal.check()
        journal.close()
        path.chmod(0o444)
    elif why == "newer schema":
        newer_schema(path)
    elif why == "no database":
        path.write_text("dear diary, " * 500)
    elif why == "a folder":
        path.mkdir()

    async def start(client: Any) -> None:
        with pytest.raises(JournalError) as caught:
            await got(submit(client))
        text = str(caught.value)
        assert str(path) in text
        assert "rollback" not in text, "the message says what is wrong, not what failed after that"
        if why == "newer schema":
            assert "newer version" in text

    with around:
        both(stage.url, start, journal=path)
    assert stage.server.sent() == 0


def break_journal(path: Path) -> None:
    """Make the journal unusable while it is open."""
    for name in (path.name, path.name + "-wal", path.name + "-shm"):
        file = path.with_name(name)
        if file.exists():
            with open(file, "r+b") as handle:
                handle.write(b"\xff" * file.stat().st_size)


def test_a_journal_that_can_not_even_be_looked_for(stage: Stage, both: Both, tmp_path: Path) -> None:
    path = tmp_path / "closed" / "j.db"
    path.parent.mkdir()

    async def look(client: Any) -> None:
        for call in (client.tasks.list, client.tasks.recover, lambda: client.tasks.forget("a"), lambda: submit(client)):
            with pytest.raises(JournalError, match="Permission denied"):
                await got(call())

    path.parent.chmod(0)
    try:
        with no_privileges():
            both(stage.url, look, journal=path)
    finally:
        path.parent.chmod(0o700)
    assert stage.server.sent() == 0


@pytest.mark.parametrize("full", [False, True], ids=["broken", "full"])
def test_a_task_reaches_the_caller_whatever_the_journal_says(
    stage: Stage, both: Both, tmp_path: Path, full: bool
) -> None:
    path = tmp_path / "j.db"
    limits: list[Any] = []

    def accept(connection: Any) -> Any:
        if full:
            limits.append(small_files(4096))
            limits[0].__enter__()
        else:
            break_journal(path)
        return answer({"task_id": "t1"})(connection)

    stage.submits("images.generate", accept)

    async def start(client: Any) -> Any:
        return await got(submit(client))

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            task = both(stage.url, start, journal=path)
        finally:
            for limit in limits:
                limit.__exit__(None, None, None)
    assert task.id == "t1"
    (warning,) = [str(one.message) for one in caught if "accepted" in str(one.message)]
    assert str(path) in warning
    assert "rollback" not in warning
    assert task.token in warning, "should the warning become an error, the token is still known"


@pytest.mark.parametrize("step", [drop, answer({"error": {"message": "no"}}, 400)], ids=["lost", "refused"])
def test_a_broken_journal_does_not_hide_what_became_of_a_submit(
    stage: Stage, both: Both, tmp_path: Path, step: Any
) -> None:
    """JournalError says that nothing was sent: it must not take the place of an error that says otherwise."""
    path = tmp_path / "j.db"

    def lose(connection: Any) -> Any:
        break_journal(path)
        return step(connection)

    stage.submits("images.generate", lose)

    async def start(client: Any) -> None:
        with pytest.raises((SubmitOutcomeUnknown, BadRequestError)):
            await got(submit(client))

    both(stage.url, start, journal=path)

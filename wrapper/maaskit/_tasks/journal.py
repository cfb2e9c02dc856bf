"""The journal: every paid submit is written down before it leaves, so that no crash loses a task.

One SQLite file, write-ahead log, readable by its owner only. It holds ids, states and paths; no key, and nothing of the
request unless asked. What must survive a crash (prepared, accepted, ended, delivered) is on disk before the call returns;
leases and states in between are not forced to disk.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from .._clock import clock
from .._errors import JournalError
from .._json import loads
from .owner import is_gone
from .token import Handle

__all__ = ["Entry", "Journal", "SavedFile"]

_VERSION = 1
_SCHEMA = """
CREATE TABLE tasks (
    attempt TEXT PRIMARY KEY, stage TEXT NOT NULL, gateway TEXT NOT NULL, host TEXT NOT NULL, key TEXT NOT NULL,
    operation TEXT NOT NULL, link TEXT, id TEXT, arguments TEXT, repeated TEXT, reference TEXT, request TEXT, state TEXT,
    progress REAL, created REAL NOT NULL, updated REAL NOT NULL, owner TEXT, lease REAL
) WITHOUT ROWID;
CREATE INDEX tasks_by_stage ON tasks (stage, created);
CREATE INDEX tasks_by_id ON tasks (id);
CREATE TABLE files (
    attempt TEXT NOT NULL REFERENCES tasks ON DELETE CASCADE, position INTEGER NOT NULL, path TEXT NOT NULL,
    size INTEGER NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (attempt, position)
) WITHOUT ROWID;
CREATE TABLE callbacks (digest TEXT PRIMARY KEY, received REAL NOT NULL) WITHOUT ROWID;
"""
_COLUMNS = (
    "attempt, stage, gateway, host, key, operation, link, id, arguments, repeated, reference, request, state, progress, created,"
    " updated, owner, lease"
)
_KEPT_CALLBACKS = 7 * 86400.0
_SENDING = 900.0
"""Seconds that a submit may be under way before another machine may take it for lost: longer than any answer takes."""
_left_behind: list[sqlite3.Connection] = []
"""Connections made before a fork. Closing one in the child would disturb the parent (sqlite.org/howtocorrupt.html, 2.6)."""


class Entry(NamedTuple):
    """A row of the journal.

    Attributes:
        attempt: The submit's own id, as it stands in log and errors.
        stage: `prepared` (about to be sent, or sent and not answered), `unknown` (sent, outcome unknown), `accepted`,
            `done` (ended), `delivered` (its results are saved).
        gateway, host, key: Where, and a fingerprint of the key.
        operation: Id of the operation that submits.
        link, id, arguments, repeated: Of the task, once accepted (see `Handle`).
        reference: An id of our own that the gateway was given.
        request: The request's members, only if that was asked for.
        state, progress: Last known.
        created, updated: Unix seconds.
        owner, lease: Who polls it, and until when (Unix seconds) that is respected.
    """

    attempt: str
    stage: str
    gateway: str
    host: str
    key: str
    operation: str
    link: str | None
    id: str | None
    arguments: dict[str, Any]
    repeated: dict[str, Any]
    reference: str | None
    request: Any
    state: str | None
    progress: float | None
    created: float
    updated: float
    owner: str | None
    lease: float | None

    @property
    def handle(self) -> Handle:
        """What its token holds."""
        return Handle(
            self.gateway,
            self.host,
            self.key,
            self.operation,
            self.id or "",
            self.arguments,
            self.repeated,
            self.created,
            self.attempt,
            self.link or "poll",
        )


class SavedFile(NamedTuple):
    """A result on disk."""

    position: int
    path: str
    size: int
    sha256: str


class Journal:
    """A journal file, opened when first used. Safe for threads, and for several processes at once.

    Args:
        path: The file; made with its folder when missing.
        keep_requests: Also keep what was asked (prompts!), for people who look into it later.
        lease: Seconds that a task belongs to the process that polls it; a process that is gone loses it at once.

    Raises:
        JournalError: It can't be opened or written. Raised before anything is sent.
    """

    def __init__(self, path: str | os.PathLike[str], *, keep_requests: bool = False, lease: float = 60.0) -> None:
        self.path = Path(path).expanduser()
        self.keep_requests = keep_requests
        self.lease = lease
        self._lock = threading.RLock()
        self._open: tuple[int, sqlite3.Connection] | None = None

    def prepare(self, handle: Handle, *, owner: str, reference: str | None = None, request: Any = None) -> None:
        """Write down a submit that is about to be sent. Returns when it is on disk."""
        kept = _readable(request) if self.keep_requests and request else None
        now = clock().wall()
        self._write(
            "INSERT INTO tasks (attempt, gateway, host, key, operation, stage, repeated, reference, request, created, updated,"
            " owner, lease) VALUES (?, ?, ?, ?, ?, 'prepared', ?, ?, ?, ?, ?, ?, ?)",
            (*_whose(handle), _json(handle.repeated), reference, kept, handle.created, now, owner, now + _SENDING),
        )

    def refused(self, attempt: str) -> None:
        """The gateway did not take it: there is nothing to remember."""
        self._write("DELETE FROM tasks WHERE attempt = ? AND id IS NULL", (attempt,))

    def unknown(self, attempt: str) -> None:
        """It was sent, and no one knows whether it was accepted."""
        self._write(
            "UPDATE tasks SET stage = 'unknown', updated = ?, owner = NULL WHERE attempt = ? AND id IS NULL",
            (clock().wall(), attempt),
        )

    def accepted(self, handle: Handle, owner: str | None) -> None:
        """The gateway gave the task an id. Adds the task if it is not known here."""
        now = clock().wall()
        arguments = _json(handle.arguments)
        with self._transaction() as db:
            changed = db.execute(
                "UPDATE tasks SET stage = 'accepted', link = ?, id = ?, arguments = ?, updated = ?, lease = min(lease, ?)"
                " WHERE attempt = ? AND stage IN ('prepared', 'unknown', 'accepted')",
                (handle.link, handle.id, arguments, now, now + self.lease, handle.attempt),
            ).rowcount
            if not changed:
                db.execute(
                    "INSERT OR IGNORE INTO tasks (attempt, gateway, host, key, operation, stage, link, id, arguments,"
                    " repeated, created, updated, owner, lease) VALUES (?, ?, ?, ?, ?, 'accepted', ?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        *_whose(handle),
                        handle.link,
                        handle.id,
                        arguments,
                        _json(handle.repeated),
                        handle.created,
                        now,
                        owner,
                        now + self.lease,
                    ),
                )

    def claim(self, attempt: str, owner: str) -> bool:
        """Take or renew the lease on a task; False when a living process has it. True for tasks that are not here."""
        now = clock().wall()
        with self._lock:
            row = self._one("SELECT owner, lease FROM tasks WHERE attempt = ?", (attempt,))
            if row is None or (row[0] == owner and row[1] > now + self.lease / 2):
                return True
            holder, lease = row
            if not (holder in (None, owner) or (lease or 0) <= now or is_gone(holder)):
                return False
            taken = self._write(
                "UPDATE tasks SET owner = ?, lease = ? WHERE attempt = ? AND owner IS ? AND lease IS ?",
                (owner, now + self.lease, attempt, holder, lease),
                durable=False,
            )
            return taken == 1

    def release(self, owner: str) -> None:
        """Give up all leases of an owner."""
        if self._exists():
            self._write("UPDATE tasks SET owner = NULL WHERE owner = ?", (owner,), durable=False)

    def progress(self, attempt: str, state: str, progress: float | None) -> None:
        """The last known state of a task that goes on."""
        self._write(
            "UPDATE tasks SET state = ?, progress = ?, updated = ? WHERE attempt = ? AND stage = 'accepted'",
            (state, progress, clock().wall(), attempt),
            durable=False,
        )

    def done(self, attempt: str, state: str) -> None:
        """The task has ended."""
        self._write(
            "UPDATE tasks SET stage = 'done', state = ?, progress = NULL, updated = ? WHERE attempt = ?"
            " AND stage = 'accepted'",
            (state, clock().wall(), attempt),
        )

    def saved(self, attempt: str, file: SavedFile) -> None:
        """One result is on disk under its name."""
        self._write(
            "INSERT OR REPLACE INTO files SELECT attempt, ?, ?, ?, ? FROM tasks WHERE attempt = ?", (*file, attempt)
        )

    def delivered(self, attempt: str) -> None:
        """All results are saved."""
        self._write(
            "UPDATE tasks SET stage = 'delivered', owner = NULL, updated = ? WHERE attempt = ?",
            (clock().wall(), attempt),
        )

    def forget(self, attempts: Sequence[str]) -> int:
        """Remove entries. The tasks themselves go on. Returns how many there were."""
        with self._transaction() as db:
            return sum(db.execute("DELETE FROM tasks WHERE attempt = ?", (attempt,)).rowcount for attempt in attempts)

    def entry(self, attempt: str) -> Entry | None:
        """The entry of a submit."""
        return next(iter(self._entries("attempt = ?", (attempt,))), None)

    def find(self, task_id: str) -> list[Entry]:
        """The entries of a task's id (ids of two families may be the same)."""
        return self._entries("id = ?", (task_id,))

    def entries(self, *stages: str) -> list[Entry]:
        """All entries at these stages (all when none is named), the oldest first."""
        if not self._exists():
            return []
        marks = ", ".join("?" * len(stages))
        return self._entries(f"stage IN ({marks})" if stages else "1", stages)

    def files(self, attempt: str) -> list[SavedFile]:
        """What was saved of a task."""
        with self._lock, self._reported():
            rows = self._connection().execute(
                "SELECT position, path, size, sha256 FROM files WHERE attempt = ? ORDER BY position", (attempt,)
            )
            return [SavedFile(*row) for row in rows]

    def is_free(self, entry: Entry, owner: str) -> bool:
        """Whether no other living process works on an entry."""
        if entry.owner in (None, owner) or (entry.lease or 0) <= clock().wall():
            return True
        return is_gone(entry.owner)

    def first_callback(self, digest: str) -> bool:
        """Whether a callback with this digest comes for the first time; remembers it for a week."""
        now = clock().wall()
        with self._transaction() as db:
            db.execute("DELETE FROM callbacks WHERE received < ?", (now - _KEPT_CALLBACKS,))
            return db.execute("INSERT OR IGNORE INTO callbacks VALUES (?, ?)", (digest, now)).rowcount == 1

    def forget_callback(self, digest: str) -> None:
        """A callback could not be dealt with: should it come again, it comes for the first time."""
        self._write("DELETE FROM callbacks WHERE digest = ?", (digest,))

    def check(self) -> None:
        """Open it now. Raises JournalError when that fails."""
        with self._lock, self._reported():
            self._connection()

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._open is not None:
                pid, db = self._open
                if pid == os.getpid():
                    db.close()
                else:
                    _left_behind.append(db)
            self._open = None

    def __repr__(self) -> str:
        return f"Journal({str(self.path)!r})"

    def _exists(self) -> bool:
        with self._reported():
            return self.path.exists()

    def _entries(self, where: str, values: Sequence[Any]) -> list[Entry]:
        if not self._exists():
            return []
        with self._lock, self._reported():
            rows = self._connection().execute(
                f"SELECT {_COLUMNS} FROM tasks WHERE {where} ORDER BY created, attempt",  # noqa: S608  # nosec B608  # our own words
                values,
            )
            return [_entry(row) for row in rows]

    def _one(self, statement: str, values: Sequence[Any]) -> Any:
        with self._lock, self._reported():
            return self._connection().execute(statement, values).fetchone()

    def _write(self, statement: str, values: Sequence[Any], *, durable: bool = True) -> int:
        with self._transaction(durable=durable) as db:
            return db.execute(statement, values).rowcount

    @contextmanager
    def _transaction(self, *, durable: bool = True) -> Iterator[sqlite3.Connection]:
        with self._lock, self._reported():
            db = self._connection()
            db.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:  # a full disk has ended it already
                    db.execute("ROLLBACK")
                raise

    @contextmanager
    def _reported(self) -> Iterator[None]:
        try:
            yield
        except (
            sqlite3.Error,
            OSError,
            ValueError,
        ) as error:  # ValueError: text that can't be stored, a row that is not ours
            raise JournalError(f"The journal {self.path} can't be used: {error}.") from error

    def _connection(self) -> sqlite3.Connection:
        if self._open is not None and self._open[0] == os.getpid():
            return self._open[1]
        if self._open is not None:
            _left_behind.append(self._open[1])
            self._open = None
        self.path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
        if self.path.stat().st_mode & 0o077:  # made by someone else; SQLite gives the mode to its other files
            self.path.chmod(0o600)
        db = sqlite3.connect(self.path, timeout=30.0, isolation_level=None, check_same_thread=False)
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA foreign_keys = ON")
            self._prepare_schema(db)
        except BaseException:
            db.close()
            raise
        self._open = (os.getpid(), db)  # SQLite connections must not cross a fork
        return db

    def _prepare_schema(self, db: sqlite3.Connection) -> None:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version == 0:
            db.execute("BEGIN IMMEDIATE")
            if db.execute("PRAGMA user_version").fetchone()[0] == 0:  # another process may have been faster
                for statement in _SCHEMA.split(";\n"):
                    db.execute(statement)
                db.execute(f"PRAGMA user_version = {_VERSION}")
            db.execute("COMMIT")
        elif version > _VERSION:
            raise JournalError(
                f"The journal {self.path} was written by a newer version of maaskit (its version {version}, known here is"
                f" {_VERSION}). Update maaskit, or name another file."
            )


def _whose(handle: Handle) -> tuple[str, str, str, str, str]:
    return handle.attempt, handle.gateway, handle.host, handle.key, handle.operation


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(dict(value), separators=(",", ":"))  # escaped: SQLite stores no halves of characters


def _readable(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str).encode("utf-8", "replace").decode()


def _entry(row: Sequence[Any]) -> Entry:
    values = dict(zip(Entry._fields, row, strict=True))
    for name in ("arguments", "repeated"):
        values[name] = loads(values[name] or "{}")
        if not isinstance(values[name], dict):
            raise ValueError(f"the {name} of {values['attempt']} are no object")
    values["request"] = loads(values["request"]) if values["request"] else None
    return Entry(**values)

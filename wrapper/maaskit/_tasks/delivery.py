"""Fetching one result to disk: resumable, checked, whole or not at all. No network here: it says what to fetch."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import os
import re
import threading
from contextlib import suppress
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import BinaryIO, NamedTuple
from urllib.parse import unquote_to_bytes, urlsplit

from .._reply import Reply
from .._retry import retry_after
from .journal import SavedFile

__all__ = ["Delivered", "Download", "Outcome", "content", "place", "write_bytes"]

_CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-\d{1,18}/(\d{1,18}|\*)")
_GONE = frozenset({400, 401, 403, 404, 410})
"""Statuses by which storages say that a URL has expired."""
_LATER = frozenset({408, 425, 429})
"""Statuses below 500 that don't forbid another try."""
_DECODED = frozenset({"", "identity", "gzip", "deflate"})
"""Encodings that the transport undoes. Another one, which no one asked for, would be saved as it is."""
_PAGES = frozenset({"text/html", "application/xhtml+xml", "application/json", "application/xml", "text/xml"})
"""Media types of pages and errors: under HTTP 200 too, they are no video."""


class Delivered(NamedTuple):
    """A file that is on disk."""

    path: Path
    size: int
    sha256: str
    """"" where no one asked for it."""

    def at(self, position: int) -> SavedFile:
        """The same for the journal."""
        return SavedFile(position, str(self.path.absolute()), self.size, self.sha256)


class Outcome(NamedTuple):
    """What a finished request of a download came to."""

    complete: bool
    gone: bool = False
    """Asking the same URL again is of no use: it has expired, most likely."""
    why: str = ""
    wait: float = 0.0
    """Seconds after which the server wants to be asked again."""


class _Begun(NamedTuple):
    """What is known of the file whose beginning is in `<target>.part`."""

    source: str
    """Digest of what was fetched from where. A tag means something only there."""
    tag: str
    total: int | None
    """Its whole length, if the server said it."""


class Download:
    """A download into `<target>.part`, over as many requests as it takes.

    A request goes on where the last one (of this or an earlier process) ended, if the server still has the same file
    (RFC 9110, sections 13.1.5 and 14): what that is told by is kept in `<target>.part.etag`. `begin` and `write` take what
    a request brings, `ended` says what it came to. `close` may come while another thread is still at work: an event loop
    does not wait for its threads when a task is canceled.
    """

    def __init__(self, part: Path, kind: str, name: str) -> None:
        self.part = part
        self.media_type = ""
        self.status = 0
        self.received = 0
        """How far it has come."""
        self._kind = kind
        self._name = name
        self._notes = part.with_name(part.name + ".etag")
        self._file: BinaryIO | None = None
        self._closed = False
        self._lock = threading.Lock()
        self._source = ""
        self._begun: _Begun | None = None
        self._expected: int | None = None
        self._wait = 0.0
        self._unfit = ""

    def headers(self, url: str) -> dict[str, str]:
        """Headers of the next request, which goes to `url`."""
        self._source = _source(self._name, url)
        self._begun = self._noted()
        headers = {"accept": "*/*", "accept-encoding": "identity"}
        if self._begun is not None:
            # The last byte is asked for again: of a file that is all here, nothing would be an invalid range.
            headers |= {"range": f"bytes={self._size() - 1}-", "if-range": self._begun.tag}
        return headers

    def begin(self, reply: Reply) -> bool:
        """The answer begins. Whether its body is wanted."""
        self.status, self.media_type = reply.status_code, reply.media_type
        self._unfit = ""
        self._wait = retry_after(reply.headers) or 0.0
        if self.status not in (200, 206):
            return False
        self._unfit = self._page(reply) or _unreadable(reply) or self._taken()
        if self._unfit:
            return False
        found = (0, _length(reply)) if self.status == 200 else self._continued(reply)
        if found is None:
            self._unfit = "the server sent another part than it was asked for"
            self._forget()
            return False
        self.received, self._expected = found
        self._go_to(self.received)
        if not self.received:  # only now: a new tag beside old content would make one file of two
            self._note(reply)
        return True

    def write(self, chunk: bytes) -> None:
        """A piece of the body."""
        left = memoryview(chunk)
        with self._lock:
            while left and self._file is not None:
                written = self._file.write(left)
                self.received += written
                left = left[written:]

    def ended(self, broken: str | None) -> Outcome:
        """The request is over; `broken` says how when the connection broke."""
        if broken is not None:
            return Outcome(False, why=broken)
        if self._unfit:
            return Outcome(False, why=self._unfit)
        if self.status == 416:  # what is here is no beginning of this file
            self._forget()
            return Outcome(False, why="the server has another file by now")
        if self.status in _GONE:
            return Outcome(
                False,
                True,
                f"its URL has expired or was withdrawn (HTTP {self.status}); results are kept for a while only",
            )
        if self.status not in (200, 206):
            refused = 400 <= self.status < 500 and self.status not in _LATER
            return Outcome(False, refused, f"HTTP {self.status}", self._wait)
        if self._expected is not None and self.received != self._expected:
            return Outcome(False, why=f"{self.received} bytes came of {self._expected}")
        return Outcome(True) if self.received else Outcome(False, why="the answer is empty")

    def finish(self, target: Path, *, replace: bool, digest: bool = True) -> Delivered:
        """Give the file its name. `digest`: whether its digest is wanted, which takes as long as half the download."""
        with self._lock:
            file, self._file = self._file, None
        if file is None:
            raise ValueError("the download is closed")
        with file:  # held to the end, so that no one else begins to write it
            file.truncate(self.received)
            os.fsync(file.fileno())
            found = _sha256(self.part) if digest else ""
            if os.name == "nt":  # renames no open file
                file.close()
            path = place(self.part, target, replace=replace)
            self._forget()
        return Delivered(path, self.received, found)

    def kept(self) -> int:
        """Bytes with which a later download goes on."""
        return self._size() if self._noted() else 0

    def close(self) -> None:
        """Close the file, keeping what it holds."""
        with self._lock:
            self._closed = True
            if self._file is not None:
                self._file.close()
                self._file = None

    def _taken(self) -> str:
        """Take the file. Why that is not possible now, if so."""
        with self._lock:
            if self._closed:
                raise ValueError("the download is closed")
            try:
                self._file = self._file or _claimed(self.part)
            except BlockingIOError:
                return "someone else is saving it at this moment"
            return ""

    def _go_to(self, start: int) -> None:
        with self._lock:
            if self._file is not None:
                self._file.seek(start)
                if not start:  # else what is here stays, should nothing come
                    self._file.truncate()

    def _continued(self, reply: Reply) -> tuple[int, int | None] | None:
        """First byte of a partial answer, and length of the whole; None when it doesn't fit to what is here."""
        found = _CONTENT_RANGE.fullmatch(reply.headers.get("content-range", "").strip())
        if found is None or _encoding(reply) not in ("", "identity"):
            return None
        start, total = int(found[1]), None if found[2] == "*" else int(found[2])
        begun = self._begun
        if begun is None:
            return (0, total) if start == 0 else None
        if begun != self._noted():  # someone else was at it between the request and the answer
            return None
        other = total is not None and begun.total not in (None, total)
        if start >= self._size() or other or _validator(reply) not in (None, begun.tag):
            return None
        return start, begun.total if total is None else total

    def _page(self, reply: Reply) -> str:
        media_type = reply.media_type
        if media_type not in _PAGES or self._kind == "file" or (self._kind == "svg" and media_type.endswith("xml")):
            return ""
        return f"something else came in its place ({media_type})"

    def _size(self) -> int:
        try:
            return self.part.stat().st_size
        except OSError:
            return 0

    def _noted(self) -> _Begun | None:
        """What is known of the bytes that are here, if they are of this source."""
        try:
            begun = _Begun(**json.loads(self._notes.read_bytes()))
        except (OSError, ValueError, TypeError):
            return None
        return begun if begun.source == self._source and begun.tag and self._size() else None

    def _note(self, reply: Reply) -> None:
        tag = _validator(reply)
        self._forget()
        if tag is not None and _encoding(reply) in ("", "identity"):
            begun = _Begun(self._source, tag, self._expected)
            self._notes.write_text(json.dumps(begun._asdict()), encoding="ascii")

    def _forget(self) -> None:
        """What is here will not be gone on with."""
        self._notes.unlink(missing_ok=True)


def write_bytes(part: Path, target: Path, data: str | bytes, *, replace: bool) -> Delivered:
    """Write a result that came inside an answer (bytes, or base64 text, perhaps as a data: URL).

    Raises:
        ValueError: It is no base64.
    """
    if isinstance(data, str):
        data = content(data)
    with _claimed(part) as file:
        file.truncate()
        left = memoryview(data)
        while left:
            left = left[file.write(left) :]
        os.fsync(file.fileno())
        if os.name == "nt":  # renames no open file
            file.close()
        return Delivered(place(part, target, replace=replace), len(data), hashlib.sha256(data).hexdigest())


def place(part: Path, target: Path, *, replace: bool) -> Path:
    """Rename to the target. What stands there is replaced if so asked; else a file of the same content is enough, and
    another one is left alone: the new one gets a number."""
    number = 1
    path = target
    while os.path.lexists(path) and not replace:
        if path.is_file() and path.stat().st_size == part.stat().st_size and _sha256(path) == _sha256(part):
            part.unlink()
            return path
        number += 1
        path = target.with_name(f"{target.stem} ({number}){target.suffix}")
    os.replace(part, path)
    _sync_folder(path.parent)
    return path


def _claimed(part: Path) -> BinaryIO:
    """Open for writing, as the only one: two writers would make one file of two. Unbuffered, so that what was written is
    there even if this process is killed. The claim ends with the file or the process; on Windows there is none."""

    def opener(path: str, flags: int) -> int:
        return os.open(path, flags | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)

    while True:
        file = open(part, "r+b", buffering=0, opener=opener)  # noqa: SIM115  # the caller's to close
        try:
            _lock(file)
            if os.path.samestat(os.fstat(file.fileno()), os.stat(part)):  # else who had it before has just renamed it
                return file
        except FileNotFoundError:
            pass
        except BaseException:
            file.close()
            raise
        file.close()


def _lock(file: BinaryIO) -> None:
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock
    except ImportError:
        return
    try:
        flock(file, LOCK_EX | LOCK_NB)
    except BlockingIOError:
        raise
    except OSError:  # a file system without locks
        pass


def _source(name: str, url: str) -> str:
    """The result and its URL without the signature, which changes. A digest: URLs are not for everyone who reads the disk."""
    parts = urlsplit(url)
    return hashlib.sha256(
        "\n".join((name, parts.scheme, parts.netloc, parts.path)).encode(errors="replace")
    ).hexdigest()


def _encoding(reply: Reply) -> str:
    return reply.headers.get("content-encoding", "").strip().lower()


def _unreadable(reply: Reply) -> str:
    encoding = _encoding(reply)
    return "" if encoding in _DECODED else f"it came encoded as {encoding[:40]}, which no one asked for"


def _length(reply: Reply) -> int | None:
    length = reply.headers.get("content-length", "")
    return int(length) if length.isdecimal() and _encoding(reply) in ("", "identity") else None


def _validator(reply: Reply) -> str | None:
    """What tells this version of the file from all others (RFC 9110, section 8.8): a strong entity tag, or a date that lies
    before the answer's own."""
    tag = reply.headers.get("etag")
    if tag is not None:
        return tag if tag.startswith('"') and tag.isascii() else None
    modified, date = reply.headers.get("last-modified", ""), reply.headers.get("date", "")
    with suppress(ValueError, TypeError):  # no dates, or of different kinds
        if (parsedate_to_datetime(date) - parsedate_to_datetime(modified)).total_seconds() >= 1:
            return modified
    return None


def content(text: str) -> bytes:
    """What base64 text or a data: URL holds.

    Raises:
        ValueError: It is no base64.
    """
    if text.startswith("data:"):
        head, _, text = text.partition(",")
        if not head.rstrip().lower().endswith(";base64"):
            return unquote_to_bytes(text)
    text = "".join(text.split())
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except binascii.Error as error:
        raise ValueError(f"the answer holds no valid base64: {error}") from error


def _sha256(path: Path) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync_folder(folder: Path) -> None:
    """Make a rename survive a power cut, where the system can."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        pass
    finally:
        os.close(handle)

"""Fetching one result to disk: resumable, checked, whole or not at all. No network here: it says what to fetch."""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import re
from pathlib import Path
from typing import BinaryIO, NamedTuple

from .._reply import Reply
from .journal import SavedFile

__all__ = ["Delivered", "Download", "Outcome", "place", "write_bytes"]

_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")
_GONE = frozenset({401, 403, 404, 410})


class Delivered(NamedTuple):
    """A file that is on disk."""

    path: Path
    size: int
    sha256: str

    def at(self, position: int) -> SavedFile:
        """The same for the journal."""
        return SavedFile(position, str(self.path.absolute()), self.size, self.sha256)


class Outcome(NamedTuple):
    """What a finished request of a download came to."""

    complete: bool
    gone: bool = False
    """The URL does not work any more: it has expired, most likely."""
    why: str = ""


class Download:
    """A download into `<target>.part`, over as many requests as it takes.

    A request goes on where the last one (of this or an earlier process) ended, if the server still has the same file
    (RFC 9110, sections 13.1.5 and 14): its entity tag is kept in `<target>.part.etag`. `begin` and `write` take what a
    request brings, `ended` says what it came to.
    """

    def __init__(self, part: Path) -> None:
        self.part = part
        self.media_type = ""
        self.received = 0
        self._tag_file = part.with_name(part.name + ".etag")
        self._file: BinaryIO | None = None
        self._expected: int | None = None
        self._status = 0

    def headers(self) -> dict[str, str]:
        """Headers of the next request."""
        headers = {"accept": "*/*", "accept-encoding": "identity"}
        size, tag = self._size(), self._tag()
        if size and tag:
            headers |= {"range": f"bytes={size}-", "if-range": tag}
        return headers

    def begin(self, reply: Reply) -> bool:
        """The answer begins. Whether its body is wanted."""
        self._status = reply.status_code
        self.media_type = reply.headers.get("content-type", "")
        start = self._start(reply)
        if start is None:
            return False
        length = reply.headers.get("content-length", "")
        encoded = reply.headers.get("content-encoding", "identity") not in ("", "identity")
        self._expected = start + int(length) if length.isdecimal() and not encoded else None
        self._keep_tag(reply, resumable=not encoded)
        self._file = open(self.part, "r+b" if start else "wb")  # noqa: SIM115  # closed by `ended`
        self._file.seek(start)
        self._file.truncate()
        self.received = start
        return True

    def write(self, chunk: bytes) -> None:
        """A piece of the body."""
        assert self._file is not None
        self._file.write(chunk)
        self.received += len(chunk)

    def ended(self, broken: str | None) -> Outcome:
        """The request is over; `broken` says how when the connection broke."""
        if self._file is not None:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._file = None
        if broken is not None:
            return Outcome(False, why=broken)
        if self._status == 416:  # what is there is no beginning of this file
            self.discard()
            return Outcome(False, why="the server has another file by now")
        if self._status not in (200, 206):
            return Outcome(False, self._status in _GONE, f"HTTP {self._status}")
        if self._expected is not None and self.received != self._expected:
            return Outcome(False, why=f"{self.received} bytes came of {self._expected}")
        return Outcome(True)

    def finish(self, target: Path, *, replace: bool) -> Delivered:
        """Give the file its name."""
        digest = _sha256(self.part)
        size = self.part.stat().st_size
        path = place(self.part, target, digest, replace=replace)
        self._tag_file.unlink(missing_ok=True)
        return Delivered(path, size, digest)

    def close(self) -> None:
        """Close the file, keeping what it holds."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def discard(self) -> None:
        """Remove what was received so far."""
        self.close()
        self.part.unlink(missing_ok=True)
        self._tag_file.unlink(missing_ok=True)

    def _start(self, reply: Reply) -> int | None:
        """At which byte the body begins; None when it is no part of the file."""
        if reply.status_code == 200:
            return 0
        if reply.status_code != 206:
            return None
        found = _CONTENT_RANGE.fullmatch(reply.headers.get("content-range", "").strip())
        start = int(found[1]) if found else 0
        if start > self._size():
            self._status = 416
            return None
        return start

    def _size(self) -> int:
        try:
            return self.part.stat().st_size
        except OSError:
            return 0

    def _tag(self) -> str | None:
        try:
            return self._tag_file.read_text(encoding="ascii") or None
        except (OSError, UnicodeError):
            return None

    def _keep_tag(self, reply: Reply, *, resumable: bool) -> None:
        tag = reply.headers.get("etag") or reply.headers.get("last-modified")
        if resumable and tag and tag.isascii() and not tag.startswith("W/"):
            self._tag_file.write_text(tag, encoding="ascii")
        elif reply.status_code == 200:
            self._tag_file.unlink(missing_ok=True)


def write_bytes(part: Path, target: Path, data: str | bytes, *, replace: bool) -> Delivered:
    """Write a result that came inside an answer (bytes, or base64 text, perhaps as a data: URL).

    Raises:
        ValueError: It is no base64.
    """
    if isinstance(data, str):
        text = data.partition(",")[2] if data.startswith("data:") else data
        try:
            data = base64.b64decode("".join(text.split()) + "=" * (-len("".join(text.split())) % 4), validate=True)
        except binascii.Error as error:
            raise ValueError(f"the answer holds no valid base64: {error}") from error
    with open(part, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    digest = hashlib.sha256(data).hexdigest()
    return Delivered(place(part, target, digest, replace=replace), len(data), digest)


def place(part: Path, target: Path, digest: str, *, replace: bool) -> Path:
    """Rename to the target. What stands there is replaced if so asked; else a file of the same content is enough, and
    another one is left alone: the new one gets a number."""
    number = 1
    path = target
    while path.exists() and not replace:
        if path.is_file() and path.stat().st_size == part.stat().st_size and _sha256(path) == digest:
            part.unlink()
            return path
        number += 1
        path = target.with_name(f"{target.stem} ({number}){target.suffix}")
    os.replace(part, path)
    _sync_folder(path.parent)
    return path


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

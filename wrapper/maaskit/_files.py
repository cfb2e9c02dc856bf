"""Files to upload: paths, bytes, open files, or a tuple that adds a name and a media type."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any, NamedTuple

from ._errors import InvalidRequestError, printable
from ._media import HEAD, media_type

__all__ = ["FileInput", "FilePart", "InlineFile", "InlinedJson", "LocalFile", "file_part", "file_parts"]

_LocalContent = os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes]
LocalFile = _LocalContent | tuple[str, _LocalContent] | tuple[str, _LocalContent, str]
"""A file where a field takes a URL or base64 as well: a `pathlib.Path`, the bytes, a binary file open for reading,
`(name, content)`, or `(name, content, media type)`.

A path as plain text is none: what comes from strangers must not open files.
"""
FileContent = str | _LocalContent
FileInput = FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
"""A path, the bytes, a binary file open for reading, `(name, content)`, or `(name, content, media type)`.

Paths and files are streamed, never read whole.
"""


class FilePart(NamedTuple):
    """One file part of a multipart body."""

    field: str
    filename: str
    content: bytes | str | IO[bytes]
    """Bytes, the path of a file to open when the request is sent, or an open file."""
    media_type: str

    def open(self) -> Any:
        """What to send now: bytes, or something to read from. Open files are sent from their beginning.

        Raises:
            InvalidRequestError: The file can't be opened.
        """
        if isinstance(self.content, bytes):
            return self.content
        if not isinstance(self.content, str):
            return _Open(self.content)
        try:
            return open(self.content, "rb")  # closed by the transport after the request
        except OSError as error:
            raise InvalidRequestError(f"{self.field}: {error}") from error

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent a second time: not so for a pipe."""
        return isinstance(self.content, (bytes, str)) or _seekable(self.content)

    def size(self) -> int | None:
        """Its length in bytes; None for what can't be known before it is read, such as a pipe."""
        if isinstance(self.content, bytes):
            return len(self.content)
        if not self.repeatable:
            return None
        try:
            with self._opened() as file:
                return int(file.seek(0, io.SEEK_END))
        except (OSError, ValueError) as error:  # compressed files may not know
            if isinstance(error, InvalidRequestError):
                raise
            return None

    def read(self, size: int = -1) -> bytes:
        """Its first bytes, or all.

        Raises:
            InvalidRequestError: It can't be read.
        """
        if isinstance(self.content, bytes):
            return self.content if size < 0 else self.content[:size]
        try:
            with self._opened() as file:
                data = file.read(size)
        except (OSError, ValueError) as error:
            if isinstance(error, InvalidRequestError):
                raise
            raise InvalidRequestError(f"{self.field}: {error}") from error
        if not isinstance(data, bytes):
            raise InvalidRequestError(f"{self.field}: the file gives {type(data).__name__} instead of bytes")
        return data

    @contextmanager
    def _opened(self) -> Iterator[Any]:
        """The file at its beginning; left open when it is not ours."""
        file = self.open()
        if isinstance(self.content, str):
            with file:
                yield file
        else:
            if self.repeatable:
                file.seek(0)
            yield file


class _Open:
    """An open file without its `fileno`: the size of what that names is not the length of a pipe or a compressed file."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.read = file.read

    def tell(self) -> int:
        return self._file.tell()

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        try:
            return self._file.seek(offset, whence)
        except (AttributeError, OSError, ValueError) as error:
            raise io.UnsupportedOperation(str(error)) from error


_PIECE = 3 << 18
"""Bytes; a multiple of three, so that what they become can be joined."""
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+(;[^\s,\"\\]+)*", re.ASCII)
"""Of a data URL, in JSON: without anything that ends it or has to be escaped."""


class InlineFile:
    """A local file in the place of a text: checked when the request is built, read and encoded when it is sent."""

    __slots__ = ("_kind", "_max_bytes", "_part", "_prefixed")

    def __init__(self, field: str, value: Any, *, prefixed: bool, max_bytes: int | None = None) -> None:
        """`value`: a `LocalFile`. `prefixed`: as a data URL, not as bare base64.

        Raises:
            InvalidRequestError: There is no such file, it is too big or empty, or of an unknown kind where that is said.
        """
        part = file_part(field, value)
        self._part = part if part.filename != field else part._replace(filename="the content")
        self._prefixed, self._max_bytes = prefixed, max_bytes
        self._kind: str | None = value[2] if isinstance(value, tuple) and len(value) == 3 else None
        if self._kind is not None and not _MEDIA_TYPE.fullmatch(self._kind):
            raise InvalidRequestError(f"{field}: {self._kind!r} is no media type")
        size = part.size()
        if size is not None:  # else all this is seen when it is read
            self._check(size)
            if self._prefixed:
                self._media_type(part.read(HEAD))

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent a second time: not so for a pipe."""
        return self._part.repeatable

    def encoded(self) -> list[bytes]:
        """Read it: base64, perhaps with the prefix of a data URL, in pieces. Nothing in it needs escaping in JSON.

        In pieces because no other thread, such as that of an event loop, could run while all of it is encoded.

        Raises:
            InvalidRequestError: It can't be read, or is no longer what it was.
        """
        import base64

        data = self._part.read(-1 if self._max_bytes is None else self._max_bytes + 1)
        self._check(len(data))
        prefix = f"data:{self._media_type(data[:HEAD])};base64," if self._prefixed else ""
        view = memoryview(data)
        return [prefix.encode(), *(base64.b64encode(view[at : at + _PIECE]) for at in range(0, len(view), _PIECE))]

    def __str__(self) -> str:
        return f"<{self._part.filename}>"

    def _check(self, size: int) -> None:
        if size == 0:
            raise InvalidRequestError(f"{self._part.field}: {self._part.filename} is empty")
        if self._max_bytes is not None and size > self._max_bytes:
            raise InvalidRequestError(
                f"{self._part.field}: {self._part.filename} is too big: the field takes files of at most"
                f" {self._max_bytes:,} bytes; make it smaller, or pass a URL"
            )

    def _media_type(self, head: bytes) -> str:
        kind = self._kind or media_type(head, self._part.filename)
        if kind is None:
            raise InvalidRequestError(
                f"{self._part.field}: can't tell what kind of file this is; pass (name, content, media type)"
            )
        return kind


class InlinedJson(NamedTuple):
    """A JSON body with local files inside: pieces of JSON text, and the files between them."""

    pieces: tuple[bytes | InlineFile, ...]

    def read(self) -> bytes:
        """The body. Reads the files, which takes a while for big ones.

        Raises:
            InvalidRequestError: A file can't be read.
        """
        return b"".join(
            [text for piece in self.pieces for text in ([piece] if isinstance(piece, bytes) else piece.encoded())]
        )

    @property
    def repeatable(self) -> bool:
        """Whether it can be read a second time."""
        return all(piece.repeatable for piece in self.pieces if isinstance(piece, InlineFile))


def file_parts(field: str, value: Any) -> list[FilePart]:
    """The parts of one field: a list makes several of the same name.

    Raises:
        InvalidRequestError: It is no file, the path does not exist, or the file is open in text mode.
    """
    if isinstance(value, list):
        return [file_part(field, item) for item in value]
    return [file_part(field, value)]


def file_part(field: str, value: Any) -> FilePart:
    """One part, as `file_parts`."""
    name: str | None = None
    kind: str | None = None
    if isinstance(value, tuple):
        if len(value) not in (2, 3) or not isinstance(value[0], str):
            raise InvalidRequestError(f"{field}: a tuple must be (name, content) or (name, content, media type)")
        name, value, kind = (*value, None)[:3]
    content, found = _content(field, value)
    name = (name or found or field).encode("utf-8", "replace").decode()  # names of files may be any bytes
    if kind is not None and not (isinstance(kind, str) and kind.isascii() and kind.isprintable()):
        raise InvalidRequestError(f"{field}: {kind!r} is no media type")
    import mimetypes

    name = printable(name)  # a file system may hold names that are no text
    return FilePart(field, name, content, kind or mimetypes.guess_type(name)[0] or "application/octet-stream")


def _content(field: str, value: Any) -> tuple[bytes | str | IO[bytes], str | None]:
    """(content, file name)."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value), None
    if isinstance(value, (str, os.PathLike)):
        path = os.fspath(value)
        if not os.path.isfile(path):
            hint = " (to send text as a file, pass bytes)" if isinstance(value, str) else ""
            raise InvalidRequestError(f"{field}: there is no file {path!r}{hint}")
        return path, os.path.basename(path)
    if not hasattr(value, "read"):
        raise InvalidRequestError(f"{field}: expected a path, bytes or an open file, not {type(value).__name__}")
    if getattr(value, "closed", False):
        raise InvalidRequestError(f"{field}: the file is closed")
    if isinstance(value, io.TextIOBase) or hasattr(value, "encoding"):
        raise InvalidRequestError(f"{field}: the file is open in text mode; open it with 'rb'")
    name = getattr(value, "name", None)
    return value, os.path.basename(name) if isinstance(name, str) else None


def _seekable(file: IO[bytes]) -> bool:
    try:
        return file.seekable()
    except AttributeError:
        return False

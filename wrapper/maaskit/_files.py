"""Files to upload: paths, bytes, open files, or a tuple that adds a name and a media type."""

from __future__ import annotations

import io
import mimetypes
import os
from typing import IO, Any, NamedTuple

from ._errors import InvalidRequestError

__all__ = ["FileInput", "FilePart", "file_parts"]

FileContent = str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes]
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


def file_parts(field: str, value: Any) -> list[FilePart]:
    """The parts of one field: a list makes several of the same name.

    Raises:
        InvalidRequestError: It is no file, the path does not exist, or the file is open in text mode.
    """
    if isinstance(value, list):
        return [part for item in value for part in file_parts(field, item)]
    return [_part(field, value)]


def _part(field: str, value: Any) -> FilePart:
    name: str | None = None
    media_type: str | None = None
    if isinstance(value, tuple):
        if len(value) not in (2, 3) or not isinstance(value[0], str):
            raise InvalidRequestError(f"{field}: a tuple must be (name, content) or (name, content, media type)")
        name, value, media_type = (*value, None)[:3]
    content, found = _content(field, value)
    name = name or found or field
    if media_type is not None and not (
        isinstance(media_type, str) and media_type.isascii() and media_type.isprintable()
    ):
        raise InvalidRequestError(f"{field}: {media_type!r} is no media type")
    return FilePart(field, name, content, media_type or mimetypes.guess_type(name)[0] or "application/octet-stream")


def _content(field: str, value: Any) -> tuple[bytes | str | IO[bytes], str | None]:
    """(content, file name)."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value), None
    if isinstance(value, (str, os.PathLike)):
        path = os.fspath(value)
        if not os.path.isfile(path):
            raise InvalidRequestError(f"{field}: there is no file {path!r} (to send text as a file, pass bytes)")
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

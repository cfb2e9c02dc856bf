"""The results of a task as files: what they are, and under which names they are saved."""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from .._clock import clock
from .._errors import printable
from .._protocol import TaskProtocol
from .delivery import content
from .media_types import media_type_in, media_type_of, refined
from .reading import Found
from .signed import signed_until

__all__ = ["TaskFile", "as_file", "ends_at", "file_name"]

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_LONGEST = 100


class TaskFile(NamedTuple):
    """One result of a task, or one file of an answer.

    Attributes:
        kind: `image`, `video`, `audio`, `midi`, `svg`, `pptx`, `text`, `json` or `file`.
        url: Where it is; None when it came inside the answer, or comes by a call of its own.
        media_type: What it is (`image/webp`), as far as its first bytes, its name, the answer or its kind tell.
        expires_at: When the URL stops working, Unix seconds: by its signature, else as the gateway or its documentation
            tell; None when not known.
        text: The content, of the kinds text and json.
        data: Base64 text, of a file that came inside the answer.
        link: Name of the call that gives the file, where no URL does.
    """

    kind: str
    url: str | None = None
    media_type: str = "application/octet-stream"
    expires_at: float | None = None
    text: str | None = None
    data: str | None = None
    link: str | None = None

    @property
    def content(self) -> bytes | None:
        """The bytes of what came inside the answer; None of what has to be fetched.

        Raises:
            ValueError: The answer holds no valid base64.
        """
        if self.text is not None:
            return self.text.encode("utf-8", "surrogatepass")
        return None if self.data is None else content(self.data)

    def __repr__(self) -> str:
        where = self.text or f"call {self.link}"
        if self.url is not None:
            where, _, query = self.url.partition("?")
            where += "?..." * bool(query)  # a signature, for which the file is given to anyone
        elif self.data:
            where = f"{len(self.data)} characters of base64"
        return printable(f"TaskFile({self.kind}, {where if len(where) < 200 else where[:200] + '...'})")


def as_file(found: Found, until: float | None) -> TaskFile:
    """A result that an answer holds, as a file. `until`: when its URL ends, Unix seconds, unless it says so itself."""
    value, told = found.value, found.media_type
    if found.link is not None:
        return TaskFile(found.kind, link=found.link, media_type=media_type_of(found.kind, None))
    if found.kind in ("text", "json"):
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        return TaskFile(found.kind, text=text, media_type=media_type_of(found.kind, None))
    if found.encoding == "base64" or value.startswith("data:"):
        media_type = media_type_in(value, found.kind, told)
        return TaskFile(refined(found.kind, media_type), data=value, media_type=media_type)
    media_type = media_type_of(found.kind, value, told)
    ends = signed_until(value) or until
    return TaskFile(refined(found.kind, media_type), url=value, media_type=media_type, expires_at=ends)


def ends_at(told: float | None, protocol: TaskProtocol | None) -> float | None:
    """When the URLs of results end, Unix seconds: as the answer told, else as long after now as they live."""
    lives = None if protocol is None else protocol.expires
    return told or (None if lives is None else clock().wall() + lives)


def file_name(id: str, position: int, count: int) -> str:
    """The name, without suffix, of a result: made of the id of its task or call, never of what a server suggests."""
    stem = _UNSAFE.sub("_", id).strip("._")[:_LONGEST] or "task"
    if _RESERVED.match(stem):
        stem = f"_{stem}"
    return stem if count == 1 else f"{stem}-{position + 1}"

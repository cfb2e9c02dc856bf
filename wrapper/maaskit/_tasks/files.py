"""The results of a task as files: what they are, and under which names they are saved."""

from __future__ import annotations

import json
import mimetypes
import re
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from .._clock import clock
from .._protocol import TaskProtocol
from .reading import Found

__all__ = ["TaskFile", "as_file", "ends_at", "file_name", "media_type_of", "suffix_of"]

_TYPES = {
    ".mp4": "video/mp4", ".webm": "video/webm", ".mov": "video/quicktime", ".gif": "image/gif",
    ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp", ".avif": "image/avif",
    ".svg": "image/svg+xml", ".mp3": "audio/mpeg", ".wav": "audio/wav", ".m4a": "audio/mp4", ".ogg": "audio/ogg",
    ".flac": "audio/flac", ".mid": "audio/midi", ".midi": "audio/midi", ".txt": "text/plain", ".json": "application/json",
    ".pdf": "application/pdf", ".zip": "application/zip",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}  # fmt: skip
"""Suffixes that results are saved under. Any other suffix in a URL is not taken over."""
_BY_KIND = {
    "image": ".png", "video": ".mp4", "audio": ".mp3", "midi": ".mid", "svg": ".svg", "pptx": ".pptx", "text": ".txt",
    "json": ".json",
}  # fmt: skip
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_LONGEST = 100


class TaskFile(NamedTuple):
    """One result of a task.

    Attributes:
        kind: `image`, `video`, `audio`, `midi`, `svg`, `pptx`, `text`, `json` or `file`.
        url: Where it is; None when it came inside the answer, or comes by a call of its own.
        media_type: What it is, as far as name or kind tell.
        expires_at: When the URL stops working, Unix seconds; None when not known.
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

    def __repr__(self) -> str:
        where = self.url or (
            f"{len(self.data)} characters of base64" if self.data else self.text or f"call {self.link}"
        )
        return f"TaskFile({self.kind}, {where if len(where) < 200 else where[:200] + '...'})"


def as_file(found: Found, until: float | None) -> TaskFile:
    """A result that an answer holds, as a file. `until`: when its URL ends, Unix seconds."""
    value, usual = found.value, media_type_of(found.kind, None)
    if found.link is not None:
        return TaskFile(found.kind, link=found.link, media_type=usual)
    if found.kind in ("text", "json"):
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        return TaskFile(found.kind, text=text, media_type=usual)
    if found.encoding == "base64" or value.startswith("data:"):
        return TaskFile(found.kind, data=value, media_type=usual)
    return TaskFile(found.kind, url=value, media_type=media_type_of(found.kind, value), expires_at=until)


def ends_at(told: float | None, protocol: TaskProtocol | None) -> float | None:
    """When the URLs of results end, Unix seconds: as the answer told, else as long after now as they live."""
    lives = None if protocol is None else protocol.expires
    return told or (None if lives is None else clock().wall() + lives)


def media_type_of(kind: str, url: str | None) -> str:
    """The media type of a result, from the suffix of its URL, else the usual one of its kind."""
    suffix = _suffix_in(url) or _BY_KIND.get(kind, "")
    return _TYPES.get(suffix, "application/octet-stream")


def suffix_of(kind: str, url: str | None, media_type: str = "") -> str:
    """The suffix to save a result under: its URL's if that is a known one, else by media type, else by kind."""
    if found := _suffix_in(url):
        return found
    media_type = media_type.partition(";")[0].strip().lower()
    for suffix, known in _TYPES.items():
        if known == media_type:
            return suffix
    guessed = mimetypes.guess_extension(media_type) or ""
    return guessed if guessed in _TYPES else _BY_KIND.get(kind, ".bin")


def file_name(task_id: str, position: int, count: int) -> str:
    """The name, without suffix, of a result: made of the task's id, never of what a server suggests."""
    stem = _UNSAFE.sub("_", task_id).strip("._")[:_LONGEST] or "task"
    if _RESERVED.match(stem):
        stem = f"_{stem}"
    return stem if count == 1 else f"{stem}-{position + 1}"


def _suffix_in(url: str | None) -> str:
    if not url:
        return ""
    if url.startswith("data:"):
        media_type = re.split("[;,]", url[5:100], maxsplit=1)[0].strip().lower()
        return next((suffix for suffix, known in _TYPES.items() if known == media_type), "")
    try:
        name = unquote(urlsplit(url).path).rpartition("/")[2]
    except ValueError:  # no URL; whoever fetches it will say so
        return ""
    suffix = "." + name.rpartition(".")[2].lower() if "." in name else ""
    return suffix if suffix in _TYPES else ""

"""Serving files: whole or in part, as result storages do, and as badly as they do when that was ordered."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import formatdate, parsedate_to_datetime
from functools import lru_cache

from . import _media
from ._outcomes import FileFate
from ._values import Answer, Bulk, Chunk, Close, Incoming, Part, Refusal

SIZE_HEADER, SIZE_PARAMETER = "x-mock-size", "mock-size"
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
_PIECE = 1024
_BLOCK = 1 << 16
_SMALL = 1 << 20
_LARGEST = 10**15
_MADE = 1767225600.0  # 2026-01-01
_HOSTILE = "attachment; filename=\"../../../../tmp/escaped\"; filename*=UTF-8''..%2F..%2F..%2F..%2Ftmp%2Fescaped"


@dataclass(frozen=True, slots=True)
class File:
    """One file that can be fetched."""

    name: str
    content_type: str
    size: int
    read: Callable[[int, int], bytes]
    """From start and end to the bytes between them."""
    tag: str
    modified: float = _MADE
    """Unix seconds."""
    attached: bool = False
    """Sent with Content-Disposition."""


def of_bytes(name: str, content_type: str, data: bytes, modified: float = _MADE) -> File:
    """A file of these bytes."""
    tag = hashlib.sha256(data).hexdigest()[:16]
    attached = content_type.startswith(("video/", "application/"))
    return File(name, content_type, len(data), lambda start, end: data[start:end], tag, modified, attached)


def grown(file: File, size: int) -> File:
    """The file with so many bytes: cut, or followed by others that are always the same."""
    head = file.read(0, min(file.size, size))
    if file.content_type in {"video/mp4", "video/quicktime", "audio/mp4"} and size - len(head) > 16:
        rest = size - len(head)  # a `free` box, so that the file stays right
        head += (b"\x00\x00\x00\x01free" + rest.to_bytes(8)) if rest >= 1 << 32 else rest.to_bytes(4) + b"free"

    def read(start: int, end: int) -> bytes:
        return head[start:end] + _filling(file.tag, max(start, len(head)), max(end, len(head)))

    return File(file.name, file.content_type, size, read, f"{file.tag}-{size}", file.modified, file.attached)


@lru_cache(maxsize=16)
def _pattern(tag: str) -> bytes:
    return hashlib.shake_256(tag.encode()).digest(_BLOCK)


def _filling(tag: str, start: int, end: int) -> bytes:
    """Bytes that no compression makes small; every block begins with its number, so none is like another."""
    if start >= end:
        return b""
    pattern = _pattern(tag)
    first = start // _BLOCK
    blocks = b"".join(block.to_bytes(8) + pattern[8:] for block in range(first, -(-end // _BLOCK)))
    return blocks[start - first * _BLOCK : end - first * _BLOCK]


def shared(incoming: Incoming) -> Answer:
    """The file behind a media address that belongs to no job, chosen by the extension."""
    kind = _media.extension(incoming.path) or "bin"
    name = incoming.segments[-1]
    return serve(incoming, of_bytes(name, _media.KINDS[kind].content_type, _media.data(kind)))


def serve(incoming: Incoming, file: File, fate: FileFate | None = None, download: int = 1) -> Answer:
    """The file, whole or one range of it. `download`: how many-th time it is fetched."""
    if incoming.method not in {"GET", "HEAD"}:
        allow = (("allow", "GET, HEAD"),)
        raise Refusal(405, "media is only there to be read", code="method_not_allowed", headers=allow)
    fate = fate or FileFate()
    size = _asked_size(incoming) or fate.size
    file = grown(file, size) if size else file
    tag, modified = f'"{file.tag}"', formatdate(file.modified, usegmt=True)
    headers = [("content-type", file.content_type), ("accept-ranges", "bytes"), ("etag", tag)]
    headers += [("last-modified", modified), *_disposition(file, fate)]
    status, start, end = 200, 0, file.size
    asked = _RANGE.fullmatch((incoming.header("range") or "").strip())
    if asked is not None and _same(incoming.header("if-range"), tag, file.modified):
        status, (start, end) = 206, _bounds(asked, file.size)
        headers.append(("content-range", f"bytes {start}-{end - 1}/{file.size}"))
    headers.append(("content-length", str(end - start + fate.missing)))
    if incoming.method == "HEAD":
        return Answer(status, tuple(headers), ())
    stop: tuple[Part, ...] = ()
    if download <= fate.cut:
        end, stop = start + (end - start) // 2, (Close(),)
    elif fate.missing:
        stop = (Close(),)
    return Answer(status, tuple(headers), (*_parts(file, start, end), *stop))


def gone(status: int) -> Answer:
    """How a store of signed URLs says that one does not work any more."""
    code, message = ("NoSuchKey", "The specified key does not exist.")
    if status == 403:
        code, message = ("AccessDenied", "Request has expired")
    page = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>'
    headers = (("content-type", "application/xml"), ("content-length", str(len(page))))
    return Answer(status, headers, (Chunk(page.encode()),))


def _parts(file: File, start: int, end: int) -> tuple[Part, ...]:
    if end - start > _SMALL:
        return (Bulk(start, end, file.read),)
    data = file.read(start, end)
    return tuple(Chunk(data[at : at + _PIECE]) for at in range(0, len(data), _PIECE))


def _disposition(file: File, fate: FileFate) -> list[tuple[str, str]]:
    if fate.hostile:
        return [("content-disposition", _HOSTILE)]
    safe = re.sub(r"[^A-Za-z0-9._-]", "_", file.name) or "file"
    return [("content-disposition", f'attachment; filename="{safe}"')] if file.attached else []


def _asked_size(incoming: Incoming) -> int:
    text = incoming.header(SIZE_HEADER) or next((value for key, value in incoming.query if key == SIZE_PARAMETER), "")
    if not text:
        return 0
    if not text.isdecimal() or not text.isascii() or int(text[:20]) > _LARGEST:
        message = f"a number of bytes up to {_LARGEST} was expected, not {text[:40]!r}"
        raise Refusal(400, message, code="invalid_value", param="X-Mock-Size")
    return int(text)


def _same(condition: str | None, tag: str, modified: float) -> bool:
    """Whether the client's copy is of this very file (If-Range; without it the client doesn't care)."""
    if condition is None or condition.strip() == tag:
        return True
    try:
        return int(parsedate_to_datetime(condition).timestamp()) == int(modified)
    except (ValueError, OverflowError):
        return False


def _bounds(found: re.Match[str], size: int) -> tuple[int, int]:
    first, last = found[1], found[2]
    if first:
        start, end = int(first), min(int(last) + 1, size) if last else size
    else:
        start, end = max(size - int(last or 0), 0), size
    if start >= end:
        refused = (("content-range", f"bytes */{size}"),)
        raise Refusal(
            416, f"the file has {size} bytes, {found[0]!r} is outside", code="range_not_satisfiable", headers=refused
        )
    return start, end

"""Serving the media files: whole or in part, as result storages do."""

from __future__ import annotations

import re
import zlib

from . import _media
from ._values import Answer, Chunk, Incoming, Refusal

_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
_PIECE = 1024


def serve(incoming: Incoming) -> Answer:
    """The file behind a media address, chosen by the extension. GET and HEAD; one byte range at a time."""
    if incoming.method not in {"GET", "HEAD"}:
        allow = (("allow", "GET, HEAD"),)
        raise Refusal(405, "media is only there to be read", code="method_not_allowed", headers=allow)
    kind = _media.extension(incoming.path) or "bin"
    data = _media.data(kind)
    tag = f'"{zlib.crc32(data):08x}"'
    headers = [("content-type", _media.KINDS[kind].content_type), ("accept-ranges", "bytes"), ("etag", tag)]
    status, content = 200, data
    asked = incoming.header("range")
    if asked is not None and incoming.header("if-range") in {None, tag} and (found := _RANGE.fullmatch(asked.strip())):
        start, end = _bounds(found, len(data))
        status, content = 206, data[start:end]
        headers.append(("content-range", f"bytes {start}-{end - 1}/{len(data)}"))
    headers.append(("content-length", str(len(content))))
    if incoming.method == "HEAD":
        content = b""
    pieces = [content[at : at + _PIECE] for at in range(0, len(content), _PIECE)]
    return Answer(status, tuple(headers), tuple(Chunk(piece) for piece in pieces))


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

"""What a result is: media types, kinds and suffixes, by names, by what an answer tells and by the first bytes."""

from __future__ import annotations

import base64
import mimetypes
import re
from urllib.parse import unquote, urlsplit

from .._media import sniff

__all__ = ["UNKNOWN", "kind_of", "media_type_in", "media_type_of", "refined", "suffix_in", "suffix_of"]

UNKNOWN = "application/octet-stream"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_TYPES = {
    ".mp4": "video/mp4", ".webm": "video/webm", ".mov": "video/quicktime", ".gif": "image/gif",
    ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp", ".avif": "image/avif",
    ".svg": "image/svg+xml", ".mp3": "audio/mpeg", ".wav": "audio/wav", ".m4a": "audio/mp4", ".ogg": "audio/ogg",
    ".flac": "audio/flac", ".aac": "audio/aac", ".opus": "audio/opus", ".pcm": "audio/pcm", ".mid": "audio/midi",
    ".midi": "audio/midi", ".txt": "text/plain", ".csv": "text/csv", ".json": "application/json",
    ".pdf": "application/pdf", ".zip": "application/zip", ".pptx": f"{_OFFICE}.presentationml.presentation",
    ".docx": f"{_OFFICE}.wordprocessingml.document", ".xlsx": f"{_OFFICE}.spreadsheetml.sheet",
}  # fmt: skip
"""Suffixes that results are saved under. Any other suffix in a URL is not taken over."""
_BY_KIND = {
    "image": ".png", "video": ".mp4", "audio": ".mp3", "midi": ".mid", "svg": ".svg", "pptx": ".pptx", "text": ".txt",
    "json": ".json",
}  # fmt: skip
_OTHER_NAMES = {
    "audio/l16": "audio/pcm", "audio/mp3": "audio/mpeg", "audio/x-wav": "audio/wav", "audio/wave": "audio/wav",
    "image/jpg": "image/jpeg",
}  # fmt: skip
_KINDS = {"image/svg+xml": "svg", "audio/midi": "midi", _TYPES[".pptx"]: "pptx"}
_HEAD = 64
"""Characters of base64 that are looked at; a multiple of four."""


def media_type_of(kind: str, url: str | None, told: str = "") -> str:
    """The media type of a result: by the suffix of its URL, else as told, else the usual one of its kind."""
    return _TYPES.get(suffix_in(url)) or plain(told) or _TYPES.get(_BY_KIND.get(kind, ""), UNKNOWN)


def media_type_in(data: str, kind: str, told: str = "") -> str:
    """The media type of base64 text or a data: URL: by the first bytes, which can't lie, else as `media_type_of`."""
    in_front, text = ("", data)
    if data.startswith("data:"):
        head, _, text = data.partition(",")
        in_front = re.split("[;,]", head[5:], maxsplit=1)[0]
    try:
        seen = sniff(base64.b64decode("".join(text[: 2 * _HEAD].split())[:_HEAD] + "=="))
    except ValueError:
        seen = None
    return seen or media_type_of(kind, None, told or in_front)


def kind_of(media_type: str) -> str:
    """The kind of file that a media type means."""
    family = media_type.partition("/")[0]
    return _KINDS.get(media_type) or (family if family in ("image", "video", "audio") else "file")


def refined(kind: str, media_type: str) -> str:
    """The kind of a result: as described, where the description says more than `file`."""
    return kind_of(media_type) if kind == "file" else kind


def suffix_of(kind: str, url: str | None, media_type: str = "") -> str:
    """The suffix to save a result under: its URL's if that is a known one, else by media type, else by kind."""
    if found := suffix_in(url):
        return found
    media_type = plain(media_type)
    for suffix, known in _TYPES.items():
        if known == media_type:
            return suffix
    guessed = mimetypes.guess_extension(media_type) or ""
    return guessed if guessed in _TYPES else _BY_KIND.get(kind, ".bin")


def suffix_in(url: str | None) -> str:
    """The suffix of a URL's file name, if it is a known one, else ""."""
    if not url:
        return ""
    try:
        name = unquote(urlsplit(url).path).rpartition("/")[2]
    except ValueError:  # no URL; whoever fetches it will say so
        return ""
    suffix = "." + name.rpartition(".")[2].lower() if "." in name else ""
    return suffix if suffix in _TYPES else ""


def plain(media_type: str) -> str:
    """A media type without parameters, under its usual name."""
    media_type = media_type.partition(";")[0].strip().lower()
    return _OTHER_NAMES.get(media_type, media_type)

"""Media files that differ: the small file of a kind with a mark in it, in a place where the format allows one."""

from __future__ import annotations

import hashlib
import struct
import zipfile
import zlib
from collections.abc import Callable
from functools import lru_cache
from io import BytesIO

from . import _media

_OGG_POLYNOMIAL = 0x04C11DB7


@lru_cache(maxsize=512)
def data(kind: str, mark: str) -> bytes:
    """The file of this extension that belongs to the mark: the same mark gives the same bytes, another one others."""
    original = _media.data(kind)
    sign = hashlib.sha256(mark.encode()).hexdigest()[:32].encode()
    return _MARK.get(kind, _appended)(original, sign)


def _appended(data: bytes, mark: bytes) -> bytes:
    return data + mark + b"\n"


def _png(data: bytes, mark: bytes) -> bytes:
    text = b"tEXt" + b"Comment\x00" + mark
    chunk = struct.pack(">I", len(text) - 4) + text + struct.pack(">I", zlib.crc32(text))
    end = data.rindex(b"IEND") - 4
    return data[:end] + chunk + data[end:]


def _jpg(data: bytes, mark: bytes) -> bytes:
    return data[:2] + b"\xff\xfe" + struct.pack(">H", len(mark) + 2) + mark + data[2:]


def _gif(data: bytes, mark: bytes) -> bytes:
    return data[:-1] + b"\x21\xfe" + bytes([len(mark)]) + mark + b"\x00" + data[-1:]


def _riff(data: bytes, mark: bytes) -> bytes:
    """WAV and WebP: a chunk of our own at the end; readers skip what they don't know."""
    data += b"\x00" * (len(data) % 2) + b"MARK" + struct.pack("<I", len(mark)) + mark
    return data[:4] + struct.pack("<I", len(data) - 8) + data[8:]


def _box(data: bytes, mark: bytes) -> bytes:
    """MP4 and its kin: a `free` box at the end."""
    return data + struct.pack(">I", len(mark) + 8) + b"free" + mark


def _id3(data: bytes, mark: bytes) -> bytes:
    """MP3 and AAC: a tag before the sound, with one frame (ID3v2.3, section 4.2.2: TXXX is text of one's own)."""
    text = b"\x00mock\x00" + mark
    frame = b"TXXX" + struct.pack(">I", len(text)) + b"\x00\x00" + text
    return b"ID3\x03\x00\x00\x00\x00" + bytes([len(frame) >> 7, len(frame) & 0x7F]) + frame + data


def _flac(data: bytes, mark: bytes) -> bytes:
    """A block for applications behind the first one, which says whether it is the last."""
    length = int.from_bytes(data[5:8])
    first = bytes([data[4] & 0x7F]) + data[5 : 8 + length]
    block = bytes([data[4] & 0x80 | 2]) + (len(mark) + 4).to_bytes(3) + b"MOCK" + mark
    return data[:4] + first + block + data[8 + length :]


def _ogg(data: bytes, mark: bytes) -> bytes:
    """Another serial number of the stream in every page, which changes the page's checksum."""
    pages, at = list[bytes](), 0
    while at < len(data):
        segments = data[at + 26]
        end = at + 27 + segments + sum(data[at + 27 : at + 27 + segments])
        page = data[at : at + 14] + mark[:4] + data[at + 18 : at + 22] + bytes(4) + data[at + 26 : end]
        pages.append(page[:22] + struct.pack("<I", _ogg_checksum(page)) + page[26:])
        at = end
    return b"".join(pages)


def _ogg_checksum(page: bytes) -> int:
    value = 0
    for byte in page:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1) ^ (_OGG_POLYNOMIAL if value & 0x80000000 else 0)
        value &= 0xFFFFFFFF
    return value


def _webm(data: bytes, mark: bytes) -> bytes:
    return data + b"\xec" + bytes([0x80 | len(mark)]) + mark


def _midi(data: bytes, mark: bytes) -> bytes:
    """A text event at the beginning of the track."""
    text = b"\x00\xff\x01" + bytes([len(mark)]) + mark
    start = data.index(b"MTrk") + 8
    length = int.from_bytes(data[start - 4 : start]) + len(text)
    return data[: start - 4] + struct.pack(">I", length) + text + data[start:]


def _pdf(data: bytes, mark: bytes) -> bytes:
    """A comment behind the table of contents, which counts from the beginning and stays right."""
    end = data.rindex(b"startxref")
    return data[:end] + b"%" + mark + b"\n" + data[end:]


def _pcm(data: bytes, mark: bytes) -> bytes:
    return data + mark  # an even number of bytes, as samples need


def _zip(data: bytes, mark: bytes) -> bytes:
    target = BytesIO(data)
    with zipfile.ZipFile(target, "a") as archive:
        archive.comment = mark
    return target.getvalue()


def _json(data: bytes, mark: bytes) -> bytes:
    return data.rstrip().removesuffix(b"}") + b',"file":"' + mark + b'"}\n'


def _svg(data: bytes, mark: bytes) -> bytes:
    return data.replace(b"</svg>", b"<desc>" + mark + b"</desc></svg>")


def _html(data: bytes, mark: bytes) -> bytes:
    return data + b"<p>" + mark + b"\n"


def _subtitles(data: bytes, mark: bytes) -> bytes:
    return data.rstrip(b"\n") + b" " + mark + b"\n"


_MARK: dict[str, Callable[[bytes, bytes], bytes]] = {
    "png": _png,
    "jpg": _jpg,
    "jpeg": _jpg,
    "gif": _gif,
    "webp": _riff,
    "wav": _riff,
    "mp4": _box,
    "mov": _box,
    "m4a": _box,
    "mp3": _id3,
    "aac": _id3,
    "flac": _flac,
    "opus": _ogg,
    "ogg": _ogg,
    "webm": _webm,
    "mid": _midi,
    "pcm": _pcm,
    "pdf": _pdf,
    "zip": _zip,
    "pptx": _zip,
    "json": _json,
    "svg": _svg,
    "html": _html,
    "srt": _subtitles,
    "vtt": _subtitles,
}

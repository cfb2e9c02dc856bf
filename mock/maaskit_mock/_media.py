"""Small real media: the bytes behind result URLs, base64 placeholders and binary answers.

Pictures, WAV, PDF and archives are made in code; what needs an encoder is a committed file of less than 3 KB
(made with ffmpeg).
"""

from __future__ import annotations

import base64
import io
import math
import re
import struct
import wave
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import resources

from ._values import Json, is_list, is_object

CDN = "https://cdn.example.com/"
PREFIX = "/_media/"
_PLACEHOLDER = re.compile(r"<(png|jpg|jpeg|webp|gif|svg|wav|mp3|mp4|pdf|pcm)>")
_RATE = 8000


@dataclass(frozen=True, slots=True)
class Media:
    """One file: its content type and how to get its bytes."""

    content_type: str
    make: Callable[[], bytes]


def _png() -> bytes:
    size = 16
    rows = b"".join(b"\x00" + b"".join(bytes((x * 16, y * 16, 160)) for x in range(size)) for y in range(size))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def _gif() -> bytes:
    return bytes.fromhex("47494638396101000100800000336699ffffff2c00000000010001000002024401003b")


def _svg() -> bytes:
    return b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path fill="#369" d="M0 0h9v9H0z"/></svg>\n'


def _pcm() -> bytes:
    samples = (round(8000 * math.sin(2 * math.pi * 440 * index / _RATE)) for index in range(_RATE // 10))
    return b"".join(struct.pack("<h", sample) for sample in samples)


def _wav() -> bytes:
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(_pcm())
    return target.getvalue()


def _midi() -> bytes:
    notes = b"\x00\x90\x45\x40\x60\x80\x45\x00\x00\xff\x2f\x00"
    return b"MThd" + struct.pack(">IHHH", 6, 0, 1, 96) + b"MTrk" + struct.pack(">I", len(notes)) + notes


def _pdf() -> bytes:
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>",
    )
    data, offsets = b"%PDF-1.4\n", list[int]()
    for number, content in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return data + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        table,
        size,
        len(data),
    )


def _zip(files: dict[str, str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), text)
    return target.getvalue()


def _pptx() -> bytes:
    office = "http://schemas.openxmlformats.org"
    kind = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
    xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return _zip(
        {
            "[Content_Types].xml": f'{xml}<Types xmlns="{office}/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/ppt/presentation.xml" ContentType="{kind}"/></Types>',
            "_rels/.rels": f'{xml}<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="rId1" '
            f'Type="{office}/officeDocument/2006/relationships/officeDocument" Target="ppt/presentation.xml"/>'
            "</Relationships>",
            "ppt/presentation.xml": f'{xml}<p:presentation xmlns:p="{office}/presentationml/2006/main">'
            '<p:notesSz cx="6858000" cy="9144000"/></p:presentation>',
        }
    )


def _file(name: str) -> Callable[[], bytes]:
    return (resources.files("maaskit_mock") / "media" / name).read_bytes


def _text(text: str) -> Callable[[], bytes]:
    return text.encode


_CUE = "00:00:00{0}000 --> 00:00:01{0}000\nHello from the mock.\n"
KINDS: dict[str, Media] = {
    "png": Media("image/png", _png),
    "jpg": Media("image/jpeg", _file("picture.jpg")),
    "jpeg": Media("image/jpeg", _file("picture.jpg")),
    "webp": Media("image/webp", _file("picture.webp")),
    "gif": Media("image/gif", _gif),
    "svg": Media("image/svg+xml", _svg),
    "wav": Media("audio/wav", _wav),
    "mp3": Media("audio/mpeg", _file("tone.mp3")),
    "opus": Media("audio/opus", _file("tone.opus")),
    "ogg": Media("audio/ogg", _file("tone.opus")),
    "aac": Media("audio/aac", _file("tone.aac")),
    "m4a": Media("audio/mp4", _file("tone.m4a")),
    "flac": Media("audio/flac", _file("tone.flac")),
    "pcm": Media("audio/pcm", _pcm),
    "mid": Media("audio/midi", _midi),
    "mp4": Media("video/mp4", _file("clip.mp4")),
    "mov": Media("video/quicktime", _file("clip.mp4")),
    "webm": Media("video/webm", _file("clip.webm")),
    "pdf": Media("application/pdf", _pdf),
    "zip": Media("application/zip", lambda: _zip({"hello.txt": "Hello from the mock.\n"})),
    "pptx": Media("application/vnd.openxmlformats-officedocument.presentationml.presentation", _pptx),
    "json": Media("application/json", _text('{"hello":"from the mock"}\n')),
    "srt": Media("application/x-subrip", _text("1\n" + _CUE.format(","))),
    "vtt": Media("text/vtt", _text("WEBVTT\n\n" + _CUE.format("."))),
    "md": Media("text/markdown; charset=utf-8", _text("# Hello from the mock\n")),
    "html": Media("text/html; charset=utf-8", _text("<!doctype html><title>Mock</title><p>Hello from the mock.\n")),
    "txt": Media("text/plain; charset=utf-8", _text("Hello from the mock.\n")),
    "bin": Media("application/octet-stream", _text("Hello from the mock.\n")),
}


def extension(name: str) -> str | None:
    """The known extension that a file name or URL path ends with, or None."""
    _, dot, ending = name.rsplit("/", 1)[-1].rpartition(".")
    return ending.lower() if dot and ending.lower() in KINDS else None


@cache
def data(kind: str) -> bytes:
    """The bytes of the file of this extension."""
    return KINDS[kind].make()


def extension_for(content_type: str) -> str:
    """The extension of a content type or range; `bin` when nothing fits."""
    wanted = content_type.partition(";")[0].strip().lower()
    exact = next((name for name, media in KINDS.items() if media.content_type.partition(";")[0] == wanted), None)
    if exact is not None:
        return exact
    family = {"audio": "mp3", "video": "mp4", "image": "png", "text": "txt"}.get(wanted.partition("/")[0])
    return family or "bin"


def place(value: Json, base_url: str) -> Json:
    """A copy in which media placeholders are base64 of real files and CDN addresses lead to the mock."""
    return placed(value, base_url + PREFIX, data)


def placed(value: Json, address: str, read: Callable[[str], bytes]) -> Json:
    """The same with another address in place of the CDN's, and `read` for the file of an extension."""
    if isinstance(value, str):
        filled = (
            _PLACEHOLDER.sub(lambda found: base64.b64encode(read(found[1])).decode(), value) if "<" in value else value
        )
        return filled.replace(CDN, address)
    if is_object(value):
        return {key: placed(item, address, read) for key, item in value.items()}
    if is_list(value):
        return [placed(item, address, read) for item in value]
    return value

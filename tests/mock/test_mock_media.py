"""The files behind result URLs."""

from __future__ import annotations

import io
import shutil
import subprocess
import wave
import zipfile
import zlib
from pathlib import Path
from xml.etree import ElementTree

import httpx
import pytest

import maaskit_mock._media as media

SIGNATURES = {
    "png": b"\x89PNG\r\n\x1a\n",
    "jpg": b"\xff\xd8\xff",
    "webp": b"RIFF",
    "gif": b"GIF89a",
    "svg": b"<svg",
    "wav": b"RIFF",
    "mp3": b"\xff\xf3",
    "flac": b"fLaC",
    "opus": b"OggS",
    "mid": b"MThd",
    "pdf": b"%PDF-",
    "zip": b"PK",
    "webm": b"\x1aE\xdf\xa3",
}


@pytest.mark.parametrize("kind", media.KINDS)
def test_every_kind_is_served(client: httpx.Client, kind: str) -> None:
    response = client.get(f"/_media/some/dir/file.{kind.upper()}")
    assert response.status_code == 200
    assert response.headers["content-type"] == media.KINDS[kind].content_type
    assert response.content.startswith(SIGNATURES.get(kind, b""))
    assert 0 < len(response.content) < 3072
    head = client.head(f"/_media/x.{kind}")
    assert (head.headers["content-length"], head.content) == (str(len(response.content)), b"")


@pytest.mark.parametrize("name", ["x", "x.unknown", "a.png/b", "%00", "x?y=.png"])
def test_unknown_names_are_bytes(client: httpx.Client, name: str) -> None:
    response = client.get(f"/_media/{name}")
    assert (response.status_code, response.headers["content-type"]) == (200, "application/octet-stream")


def test_ranges(client: httpx.Client) -> None:
    whole = client.get("/_media/a.mp4").content
    size = len(whole)
    for asked, start, end in (
        ("bytes=0-9", 0, 10),
        ("bytes=10-", 10, size),
        ("bytes=-5", size - 5, size),
        ("bytes=0-99999", 0, size),
    ):
        part = client.get("/_media/a.mp4", headers={"Range": asked})
        assert part.status_code == 206
        assert part.headers["content-range"] == f"bytes {start}-{end - 1}/{size}"
        assert part.content == whole[start:end]
    for asked in (f"bytes={size}-", "bytes=5-2", "bytes=-0"):
        refused = client.get("/_media/a.mp4", headers={"Range": asked})
        assert (refused.status_code, refused.headers["content-range"]) == (416, f"bytes */{size}")
    for asked in ("lines=1-2", "bytes=0-1,3-4", "bytes=x"):
        assert client.get("/_media/a.mp4", headers={"Range": asked}).status_code == 200


def test_a_range_of_another_file_is_the_whole_file(client: httpx.Client) -> None:
    tag = client.get("/_media/a.png").headers["etag"]
    assert client.get("/_media/a.png", headers={"Range": "bytes=1-", "If-Range": tag}).status_code == 206
    assert client.get("/_media/a.png", headers={"Range": "bytes=1-", "If-Range": '"other"'}).status_code == 200


def test_media_is_read_only_and_can_fail(client: httpx.Client) -> None:
    assert client.post("/_media/a.png").status_code == 405
    assert client.get("/_media/a.png", headers={"X-Mock-Fault": "500"}).status_code == 500
    with pytest.raises(httpx.RemoteProtocolError):
        client.get("/_media/a.mp4", headers={"X-Mock-Fault": "cut-stream"})


def test_the_png_is_right() -> None:
    data, at, pixels = media.data("png"), 8, b""
    while at < len(data):
        size = int.from_bytes(data[at : at + 4])
        kind, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + size]
        assert int.from_bytes(data[at + 8 + size : at + 12 + size]) == zlib.crc32(kind + content)
        pixels += content if kind == b"IDAT" else b""
        at += 12 + size
    assert len(zlib.decompress(pixels)) == 16 * (1 + 16 * 3)


def test_what_the_standard_library_can_open() -> None:
    with wave.open(io.BytesIO(media.data("wav"))) as sound:
        assert (sound.getnchannels(), sound.getframerate()) == (1, 8000)
        assert sound.readframes(9999) == media.data("pcm")
    for kind in ("zip", "pptx"):
        assert zipfile.ZipFile(io.BytesIO(media.data(kind))).testzip() is None
    ElementTree.fromstring(media.data("svg"))
    for name in zipfile.ZipFile(io.BytesIO(media.data("pptx"))).namelist():
        ElementTree.fromstring(zipfile.ZipFile(io.BytesIO(media.data("pptx"))).read(name))


@pytest.mark.skipif(shutil.which("ffprobe") is None, reason="needs ffprobe")
@pytest.mark.parametrize(
    "kind", ["png", "jpg", "webp", "gif", "wav", "mp3", "flac", "opus", "aac", "m4a", "mp4", "webm"]
)
def test_ffprobe_agrees(tmp_path: Path, kind: str) -> None:
    file = tmp_path / f"file.{kind}"
    file.write_bytes(media.data(kind))
    found = subprocess.run(["ffmpeg", "-v", "error", "-i", file, "-f", "null", "-"], capture_output=True, check=False)
    assert (found.returncode, found.stderr) == (0, b"")

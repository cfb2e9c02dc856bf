"""Message parts: what is made of paths, bytes and links."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

from maaskit import Client, InvalidRequestError
from maaskit.helpers import audio_part, file_part, image_part, video_part

PNG = b"\x89PNG\r\n\x1a\nrest"
MP4 = b"\x00\x00\x00\x20ftypisomrest"
WAV = b"RIFF\x24\x00\x00\x00WAVEfmt "
PDF = b"%PDF-1.4\n"


def data_url(media_type: str, content: bytes) -> str:
    return f"data:{media_type};base64,{base64.b64encode(content).decode()}"


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0rest", "image/jpeg"),
        (b"GIF89a...", "image/gif"),
        (b"GIF87a...", "image/gif"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"\x00\x00\x00\x1cftypavif", "image/avif"),
    ],
)
def test_an_image_is_known_by_its_content(content: bytes, media_type: str, tmp_path: Path) -> None:
    wrong_name = tmp_path / "picture.mp3"
    wrong_name.write_bytes(content)
    expected = {"type": "image_url", "image_url": {"url": data_url(media_type, content)}}
    assert image_part(content) == image_part(wrong_name) == image_part(str(wrong_name)) == expected
    assert image_part(bytearray(content)) == image_part(memoryview(content)) == expected


def test_an_unknown_content_is_known_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "drawing.svg"
    path.write_bytes(b"<svg/>")
    assert image_part(path)["image_url"] == {"url": data_url("image/svg+xml", b"<svg/>")}


def test_detail() -> None:
    assert image_part(PNG, detail="low")["image_url"] == {"url": data_url("image/png", PNG), "detail": "low"}
    assert "detail" not in image_part(PNG)["image_url"]


@pytest.mark.parametrize("url", ["https://example.com/a.png?x=1", "http://example.com/a", "HTTPS://EXAMPLE.COM/a"])
def test_links_pass_through(url: str) -> None:
    assert image_part(url) == {"type": "image_url", "image_url": {"url": url}}
    assert video_part(url) == {"type": "video_url", "video_url": {"url": url}}
    assert video_part(url, as_image_url=True) == {"type": "image_url", "image_url": {"url": url}}
    assert audio_part(url) == {"type": "audio_url", "audio_url": {"url": url}}
    assert file_part(url, url=True) == {"type": "file", "file_url": {"url": url}}
    with pytest.raises(InvalidRequestError, match="url=True"):
        file_part(url)


def test_data_urls_pass_through() -> None:
    url = data_url("image/png", PNG)
    assert image_part(url)["image_url"] == {"url": url}
    assert audio_part(data_url("audio/wav", WAV)) == audio_part(WAV)
    assert audio_part("data:audio/mpeg,%FF%FBab")["input_audio"] == {  # type: ignore[typeddict-item]
        "data": base64.b64encode(b"\xff\xfbab").decode(),
        "format": "mp3",
    }
    with pytest.raises(InvalidRequestError, match="expected an image"):
        image_part(data_url("video/mp4", MP4))
    with pytest.raises(InvalidRequestError, match="expected a video"):
        video_part(url)


@pytest.mark.parametrize(
    "url",
    [
        "data:image/png;base64,@@@",
        "data:image/png;base64,iVBO@Rw0KGgo=",
        "data:image/png;base64,abc",
        "data:image/png",
        "data:image/png;base64,",
    ],
)
def test_broken_data_urls(url: str) -> None:
    with pytest.raises(InvalidRequestError, match="data URL"):
        image_part(url)


def test_video() -> None:
    assert video_part(MP4) == {"type": "video_url", "video_url": {"url": data_url("video/mp4", MP4)}}
    assert video_part(MP4, as_image_url=True) == {"type": "image_url", "image_url": {"url": data_url("video/mp4", MP4)}}


@pytest.mark.parametrize(
    ("content", "sound_format"),
    [
        (WAV, "wav"),
        (b"ID3\x04rest", "mp3"),
        (b"\xff\xfb\x90\x00", "mp3"),
        (b"\xff\xf3\x90\x00", "mp3"),
        (b"\x00\x00\x00\x20ftypM4A rest", "m4a"),
    ],
)
def test_audio_is_bare_base64_with_its_format(content: bytes, sound_format: str) -> None:
    expected = {"data": base64.b64encode(content).decode(), "format": sound_format}
    assert audio_part(content) == {"type": "input_audio", "input_audio": expected}


def test_audio_by_name(tmp_path: Path) -> None:
    path = tmp_path / "sound.ogg"
    path.write_bytes(b"OggS...")
    assert audio_part(path)["input_audio"]["format"] == "ogg"  # type: ignore[typeddict-item]


def test_file(tmp_path: Path) -> None:
    path = tmp_path / "report"
    path.write_bytes(PDF)
    url = data_url("application/pdf", PDF)
    assert file_part(path) == {"type": "file", "file": {"filename": "report", "file_data": url}}
    assert file_part(PDF) == {"type": "file", "file": {"filename": "file.pdf", "file_data": url}}
    assert file_part(PDF, name="a.pdf") == {"type": "file", "file": {"filename": "a.pdf", "file_data": url}}
    assert file_part(path, url=True) == {"type": "file", "file_url": {"url": url}}
    assert file_part(url) == file_part(PDF)
    assert file_part(b"a,b", name="t.csv")["file"]["file_data"] == data_url("text/csv", b"a,b")


@pytest.mark.parametrize("make", [image_part, video_part, audio_part, file_part])
@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("no-such-file.png", "there is no file 'no-such-file.png'"),
        ("", "there is no file ''"),
        ("ftp://example.com/a.png", "there is no file"),
        ("a\0b", "there is no file"),
        (".", "is a directory"),
        (b"", "is empty"),
        (b"what is this", "can't tell what kind"),
        (b"\xff\xfeh\x00i\x00", "can't tell what kind"),  # UTF-16, not an MPEG frame
        (3, "expected a path, bytes or a URL, not int"),
        ("x" * 5000, "x...'"),
    ],
)
def test_what_is_refused(make: Any, source: Any, said: str) -> None:
    with pytest.raises(InvalidRequestError, match=said.replace(".", r"\.").replace("?", r"\?")) as caught:
        make(source)
    assert len(str(caught.value)) < 300


def test_empty_and_unreadable_files(tmp_path: Path) -> None:
    path = tmp_path / "empty.png"
    path.touch()
    with pytest.raises(InvalidRequestError, match=r"empty\.png is empty"):
        image_part(path)
    with pytest.raises(InvalidRequestError, match="is audio/wav"):
        image_part(WAV)


def test_the_gateway_accepts_all_of_them(mock_client: Client) -> None:
    content = [
        file_part(PDF), file_part(PDF, url=True), {"type": "text", "text": "What is this?"}, image_part(PNG, detail="high"),
        image_part("https://example.com/a.png"), video_part(MP4), video_part(MP4, as_image_url=True), audio_part(WAV),
        audio_part("https://example.com/a.wav"),
    ]  # fmt: skip
    reply = mock_client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": content}])
    assert reply.choices

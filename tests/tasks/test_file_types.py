"""What a result is: the files in a text, media types, kinds, suffixes, and when signed URLs end."""

from __future__ import annotations

import base64
import time
from typing import Any

import pytest
from jobs import CDN

from maaskit import TaskFile
from maaskit._protocol import Result
from maaskit._tasks.files import as_file
from maaskit._tasks.markdown import files_in
from maaskit._tasks.media_types import media_type_in, media_type_of, refined, suffix_of
from maaskit._tasks.reading import Found, found_results
from maaskit._tasks.signed import signed_until

PIXEL = "data:image/webp;base64,UklGRiIAAABXRUJQ"
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(30)).decode()


def one(kind: str, name: str) -> list[tuple[str, str]]:
    return [(kind, name if name.startswith("data:") else f"{CDN}{name}")]


A = one("image", "a.png")
TEXTS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "a picture": (f"![a kite]({CDN}a.png)", A),
    "a picture with a title": (f'![a]({CDN}a.png "a kite") and more', A),
    "a picture in angle brackets": (f"![a](<{CDN}a.png>)", A),
    "a picture without a name": (f"![]({CDN}f/8842?sig=x)", one("image", "f/8842?sig=x")),
    "a picture that is a film": (f"![video]({CDN}a.mp4)", one("video", "a.mp4")),
    "a picture with a link around it": (f"[![a]({CDN}a.png)](https://example.com/page)", A),
    "a picture and its download": (f"![image]({CDN}a.png)\n\n[点击下载]({CDN}download/a.png)", A),
    "two pictures of one name": (f"![]({CDN}1/a.png) ![]({CDN}2/a.png)", one("image", "1/a.png") + one("image", "2/a.png")),
    "a picture and another file": (f"![]({CDN}a.png) [b]({CDN}b.png)", A + one("image", "b.png")),
    "the same twice": (f"![]({CDN}a.png)\n![again]({CDN}a.png)", A),
    "a picture inside the text": (f"![image]({PIXEL})", one("image", PIXEL)),
    "brackets in the URL": (f"![a]({CDN}a_(1).png)", one("image", "a_(1).png")),
    "brackets after another suffix": (f"[b]({CDN}a.png(1).mp4)", one("video", "a.png(1).mp4")),
    "a film to play": (f"> 进度 100%\n\n[▶ play]({CDN}v.mp4)", one("video", "v.mp4")),
    "a signed film": (f"[play]({CDN}v.mp4?Expires=1764653790&Signature=a%2Fb)", one("video", "v.mp4?Expires=1764653790&Signature=a%2Fb")),
    "a song": (f"[listen]({CDN}a.mp3)", one("audio", "a.mp3")),
    "a drawing": (f"![logo]({CDN}a.svg)", one("svg", "a.svg")),
    "notes and slides": (f"[n]({CDN}a.mid) [s]({CDN}a.pptx)", one("midi", "a.mid") + one("pptx", "a.pptx")),
    "a table": (f"[data]({CDN}a.xlsx)", one("file", "a.xlsx")),
    "upper case": (f"[data]({CDN}A.PNG)", one("image", "A.PNG")),
    "bare": (f"see {CDN}a.png, and {CDN}b.mp4.", A + one("video", "b.mp4")),
    "bare beside others": (f"![]({CDN}a.png)\n{CDN}b.webm", A + one("video", "b.webm")),
    "bold": (f"**{CDN}a.png**", A),
    "Chinese": (f"图片：{CDN}a.png。下载", A),
    "JSON": (f'{{"url": "{CDN}a.png"}}', A),
    "HTML": (f'<img alt="x" src="{CDN}f/1"> <video controls src="{CDN}f/2"></video>', one("image", "f/1") + one("video", "f/2")),
    "a source of a film": (f'<video><source src="{CDN}a.mp4"></video>', one("video", "a.mp4")),
    "HTML of a page": ('<img src="/logo.png">', []),
    "a search": (f"【检索 1】 [Launch news]({CDN}news/1) and https://example.com/page.html", []),
    "a page of the task": (f"[数据预览]({CDN}web/task_01)", []),
    "order": (f"[b]({CDN}b.mp4) ![]({CDN}a.png)", one("video", "b.mp4") + A),
    "no URL": ("![a](attachment://a.png) [b](b.png) https://[", []),
    "none": ("no kite today", []),
    "long": ("![" * 20000 + f"]({CDN}a.png)", A),
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_files_in_a_text(name: str) -> None:
    text, expected = TEXTS[name]
    assert files_in(text) == expected


def test_every_link_counts_where_the_text_is_the_result() -> None:
    rule = Result("video", "/text", "markdown")
    found = [(one.kind, one.value) for one in found_results((rule,), {"text": f"[play]({CDN}v/1)"})]
    assert found == [("video", CDN + "v/1")]
    only = rule._replace(pattern=r"\.mp4$")
    assert [*found_results((only,), {"text": f"[play]({CDN}v/1)"})] == []


PARTS = {
    "parts": [
        {"file": {"data": "draft", "type": "image/png"}, "thought": True},
        {"file": {"data": "one", "type": "audio/L16;rate=24000"}, "thought": False},
        {"file": {"data": "two", "type": 7}},
        {"text": "three"},
    ]
}


def test_objects_that_hold_results() -> None:
    rule = Result(
        "file", "/file/data", "base64", each="/parts/*", unless="/thought", media_type="/file/type", fallback=True
    )
    found = [*found_results((rule,), PARTS)]
    assert [(one.value, one.media_type) for one in found] == [("one", "audio/L16;rate=24000"), ("two", "")]
    assert [as_file(one, None).media_type for one in found] == ["audio/pcm", "application/octet-stream"]
    assert as_file(found[0], None).kind == "audio"


@pytest.mark.parametrize(
    ("found", "kind", "media_type"),
    [
        (Found("file", CDN + "a.mp4"), "video", "video/mp4"),
        (Found("file", CDN + "a.svg?x=1"), "svg", "image/svg+xml"),
        (Found("file", CDN + "a.wav"), "audio", "audio/wav"),
        (Found("file", CDN + "a.pdf"), "file", "application/pdf"),
        (Found("file", CDN + "a"), "file", "application/octet-stream"),
        (Found("file", CDN + "a", media_type="video/mp4"), "video", "video/mp4"),
        (Found("image", CDN + "a.svg"), "image", "image/svg+xml"),
        (Found("image", CDN + "a"), "image", "image/png"),
        (Found("video", CDN + "a.bin"), "video", "video/mp4"),
        (Found("midi", CDN + "a"), "midi", "audio/midi"),
        (Found("file", PNG, "base64"), "image", "image/png"),
        (Found("image", base64.b64encode(b"\xff\xd8\xff\xe0").decode(), "base64"), "image", "image/jpeg"),
        (Found("image", PIXEL), "image", "image/webp"),
        (Found("file", "data:audio/mp3,x"), "audio", "audio/mpeg"),
        (Found("image", "not base64!", "base64"), "image", "image/png"),
        (Found("text", "hi"), "text", "text/plain"),
        (Found("video", None, link="content"), "video", "video/mp4"),
    ],
    ids=lambda one: one.value[:30] if isinstance(one, Found) and one.value else None,
)
def test_kinds_and_media_types(found: Found, kind: str, media_type: str) -> None:
    file = as_file(found, 5.0)
    assert (file.kind, file.media_type) == (kind, media_type)
    assert (file.expires_at == 5.0) == (file.url is not None), "only URLs end"


def test_what_was_received_tells_more_than_what_was_said() -> None:
    assert media_type_in(PNG, "image", "image/webp") == "image/png"
    assert media_type_in(f"data:image/webp;base64,\n{PNG[:7]}\n{PNG[7:]}", "image") == "image/png"
    assert media_type_in("AAAA", "image", "image/webp") == "image/webp"
    assert media_type_in("PHN2ZyB4bWxucz0i", "file") == "image/svg+xml", "<svg xmlns="
    assert media_type_of("image", CDN + "a.webp", "image/png") == "image/webp"
    assert refined("image", "video/mp4") == "image", "the description says it, and it is the vendor's own word"


@pytest.mark.parametrize(
    ("kind", "media_type", "suffix"),
    [
        ("audio", "audio/L16;codec=pcm;rate=24000", ".pcm"), ("image", "image/jpg", ".jpg"), ("audio", "audio/x-wav", ".wav"),
        ("file", "text/csv", ".csv"), ("video", "application/octet-stream", ".mp4"), ("midi", "", ".mid"),
    ],
)  # fmt: skip
def test_names_that_media_types_have_beside_their_own(kind: str, media_type: str, suffix: str) -> None:
    assert suffix_of(kind, None, media_type) == suffix


@pytest.mark.parametrize(
    ("query", "ends"),
    [
        ("X-Tos-Date=20251202T053630Z&X-Tos-Expires=86400&X-Tos-Signature=a", 1764740190.0),
        ("X-Amz-Expires=3600&X-Amz-Date=20251202T053630Z", 1764657390.0),
        ("X-Goog-Date=20251202T053630Z&X-Goog-Expires=60", 1764653850.0),
        ("Expires=1764653790&OSSAccessKeyId=a&Signature=b", 1764653790.0),
        ("x-expires=1764653790&x-signature=b", 1764653790.0),
        ("q-sign-time=1764650000;1764653790&q-signature=b", 1764653790.0),
        ("se=2025-12-02T05%3A36%3A30Z&sig=b", 1764653790.0),
        ("se=2025-12-02T05%3A36%3A30Z", None),
        ("X-Amz-Date=today&X-Amz-Expires=3600", None),
        ("X-Amz-Date=20251202T053630Z", None),
        ("Expires=3600", None),
        ("Expires=17646537900", None),
        ("expires=never", None),
        ("v=1", None),
        ("", None),
    ],
)
def test_when_signed_urls_end(query: str, ends: float | None) -> None:
    assert signed_until(f"{CDN}a.mp4?{query}") == ends
    assert as_file(Found("video", f"{CDN}a.mp4?{query}"), 7.0).expires_at == (ends or 7.0)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs a system whose zone can be changed")
def test_signatures_are_of_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Shanghai")
        time.tzset()
        assert signed_until(f"{CDN}a?X-Amz-Date=20251202T053630Z&X-Amz-Expires=60") == 1764653850.0
    time.tzset()


def test_no_url_ends() -> None:
    assert signed_until("https://[") is None


def test_what_came_inside_the_answer() -> None:
    assert TaskFile("image", data="aGk").content == b"hi"
    assert TaskFile("image", data="data:image/png;base64,aGk=").content == b"hi"
    assert TaskFile("text", text="hi \ud83c").content == b"hi \xed\xa0\xbc"
    assert TaskFile("image", url=CDN).content is None
    with pytest.raises(ValueError, match="no valid base64"):
        _: Any = TaskFile("image", data="?").content

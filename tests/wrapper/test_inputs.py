"""Local files, numbers and pairs in a body: what is made of them, what is refused, and when a file is read."""

from __future__ import annotations

import asyncio
import base64
import copy
import gzip
import io
import json
import os
import threading
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from driving import Runner, async_client_of, client_of, label

from maaskit import UNSET, InvalidRequestError, Journal
from maaskit._files import InlinedJson
from maaskit._operation import Body, Media, Operation, Value
from maaskit._request import Multipart, Request, build
from maaskit_api import AuthenticatedClient, models
from maaskit_api.api.images import images_generate
from maaskit_api.operations import OPERATIONS

PNG = b"\x89PNG\r\n\x1a\nnot really"
TEXT = base64.b64encode(PNG).decode()
URL = f"data:image/png;base64,{TEXT}"
LIMIT = 100
DRAW = Operation(
    id="draw",
    method="POST",
    path="/draw",
    arguments={
        name: ("body", name)
        for name in ("bare", "image", "link", "small", "seconds", "steps", "size", "other", "upload")
    },
    required=(),
    gateways=("custom",),
    security=("bearer",),
    body=Body(
        "application/json",
        media=(
            Media("/bare", "base64"), Media("/image", "data-url"), Media("/image/*", "data-url"), Media("/link", "url"),
            Media("/small", "base64", LIMIT), Media("/other/a~1b/*/file", "base64"),
        ),
        values=(Value("/seconds", "text"), Value("/steps", "integer"), Value("/scale", "number"), Value("/size", "pair", "x")),
    ),
)  # fmt: skip
FORM = DRAW._replace(body=DRAW.body._replace(media_type="multipart/form-data", files=("upload",)))  # type: ignore[union-attr]


def made(**arguments: Any) -> Request:
    return build(DRAW, arguments)


def body_of(request: Request) -> Any:
    assert request.content is not None
    assert not isinstance(request.content, Multipart)
    return json.loads(request.content.read() if isinstance(request.content, InlinedJson) else request.content)


def sent(**arguments: Any) -> Any:
    return body_of(made(**arguments))


def refused(**arguments: Any) -> str:
    with pytest.raises(InvalidRequestError) as caught:
        sent(**arguments)
    assert str(caught.value).startswith("draw(): /")
    return str(caught.value)


@pytest.fixture
def cat(tmp_path: Path) -> Path:
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    return path


# Texts


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        (URL, TEXT),
        ("DATA:image/png;BASE64,abcd", "abcd"),
        ("data:;base64,abcd", "abcd"),
        ("data:text/plain;charset=utf-8;base64,abcd", "abcd"),
        ("data:text/plain,abcd", "data:text/plain,abcd"),
        ("data:image/png;base64", "data:image/png;base64"),
        ("data: x ;base64,abcd", "data: x ;base64,abcd"),
        ("data:a,b;base64,abcd", "data:a,b;base64,abcd"),
    ],
)
def test_the_prefix_of_a_data_url_is_taken_off_where_base64_stands_alone(text: str, bare: str) -> None:
    assert sent(bare=text, image=text, link=text) == {"bare": bare, "image": text, "link": text}


def test_a_plain_text_never_opens_a_file(cat: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(cat.parent)
    assert "pass pathlib.Path('cat.png')" in refused(bare="cat.png")
    assert "/image/1: 'cat.png' is no URL" in refused(image=["https://example.com/a", "cat.png"])
    assert "put the file where the gateway can fetch it" in refused(link=str(cat))
    (cat.parent / "kite").touch()
    assert "pass pathlib.Path('kite')" in refused(bare="kite"), "no base64 of a file is so short"
    (cat.parent / ("A" * 64)).touch()
    (cat.parent / "file:").mkdir()
    (cat.parent / "file:" / "cat.png").touch()
    for text in ("dog.png", "A" * 64, "file://cat.png", "", "a\0b", "x" * 5000, "\ud800"):
        assert sent(image=text) == {"image": text}


def test_what_is_no_file_stays_what_it_is() -> None:
    assert sent(image=None, bare=5, link={"a": [1]}, small=UNSET) == {"image": None, "bare": 5, "link": {"a": [1]}}


# Files


def test_a_list_and_a_file_with_a_name(cat: Path) -> None:
    assert sent(image=[cat, "https://x/a", ("b", PNG)])["image"] == [URL, "https://x/a", URL]
    assert sent(image=(cat, PNG, "https://x/a"))["image"] == [URL, URL, "https://x/a"]
    assert sent(image=("https://x/a", cat))["image"] == ["https://x/a", URL]
    assert sent(image=("https://x/a", "https://x/b"))["image"] == ["https://x/a", "https://x/b"]
    assert sent(image=(URL, cat))["image"] == [URL, URL]
    assert sent(image=("a.png", cat))["image"] == URL
    assert sent(image=("a.webp", b"?", "image/webp"))["image"] == "data:image/webp;base64,Pw=="
    assert sent(image=("a.webp", b"?"))["image"] == "data:image/webp;base64,Pw=="


def test_the_first_bytes_count_more_than_the_name(tmp_path: Path) -> None:
    path = tmp_path / "sound.mp3"
    path.write_bytes(PNG)
    assert sent(image=path)["image"] == URL


def test_several_files_stand_where_they_belong(cat: Path) -> None:
    request = made(bare=b"1", other={"a/b": [{"file": b"2"}, {"n": 1, "file": cat}]}, image=[b"%PDF-", PNG])
    assert body_of(request) == {
        "bare": "MQ==",
        "other": {"a/b": [{"file": "Mg=="}, {"n": 1, "file": TEXT}]},
        "image": ["data:application/pdf;base64,JVBERi0=", URL],
    }
    assert request.encodes_files
    assert request.repeatable
    assert body_of(request) == body_of(request), "it can be read again"
    assert not made(bare="x").encodes_files


@pytest.mark.parametrize("text", ["\ud83d", '好 " \\ \n', "\0"])
def test_other_texts_beside_a_file(text: str) -> None:
    assert sent(bare=PNG, other=text) == {"bare": TEXT, "other": text}


def test_nothing_of_the_user_is_changed(cat: Path) -> None:
    part = models.ChatImagePart(type="image_url", image_url=models.ChatImageUrl(url=cat))  # type: ignore[arg-type]
    message = {"role": "user", "content": [part, {"type": "image_url", "image_url": {"url": PNG}}]}
    seen = models.ChatMessage.from_dict({"role": "user", "content": [{"type": "image_url", "image_url": cat, "x": 1}]})
    kept = copy.deepcopy(message)
    content = build(OPERATIONS["chat.completions.create"], {"model": "m", "messages": [message, seen]}).content
    assert isinstance(content, InlinedJson)
    image = {"type": "image_url", "image_url": {"url": URL}}
    assert json.loads(content.read())["messages"] == [
        {"role": "user", "content": [image, image]},
        {"role": "user", "content": [{"type": "image_url", "image_url": URL, "x": 1}]},
    ]
    assert message == kept
    assert part.image_url.url == cat  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (Path("none.png"), "there is no file 'none.png'"),
        (Path(), "there is no file '.'"),
        (b"", "the content is empty"),
        (("a.png", b""), "a.png is empty"),
        (io.StringIO("x"), "text mode"),
        (("a.png", "cat.png"), "must be bytes, an open file or pathlib.Path(...)"),
        (("a.png",), "a tuple must be"),
        ((b"x", 1), "a tuple must be"),
        (("a.png", 5), "not int"),
        (("a.png", PNG, 5), "is no media type"),
        (("a.png", PNG, 'image/png"'), "is no media type"),
        (("a.png", PNG, "png"), "is no media type"),
    ],
    ids=label,
)
def test_files_that_are_none(value: Any, said: str) -> None:
    message = refused(bare=value)
    assert message.startswith("draw(): /bare: ")
    assert said in message


def test_closed_files_and_unknown_kinds(cat: Path) -> None:
    closed = cat.open("rb")
    closed.close()
    assert "closed" in refused(bare=closed)
    assert "/image: can't tell what kind of file this is; pass (name, content, media type)" in refused(image=b"?")
    with pytest.raises(InvalidRequestError, match="what kind"):
        made(image=b"?")  # not only when it is sent
    assert sent(bare=b"?") == {"bare": "Pw=="}


def test_a_big_file_is_encoded_as_one() -> None:
    big = PNG + bytes(range(256)) * 10_000
    assert sent(bare=big, image=big) == {
        "bare": base64.b64encode(big).decode(),
        "image": f"data:image/png;base64,{base64.b64encode(big).decode()}",
    }


def test_a_field_for_urls_takes_no_file(cat: Path) -> None:
    for file in (cat, PNG, ("a", PNG)):
        assert "/link: this field takes a URL only; put the file where the gateway can fetch it" in refused(link=file)


def test_a_file_in_a_place_that_takes_none(cat: Path) -> None:
    message = refused(other={"deep": [1, cat]})
    assert f"/other/deep/1 ({type(cat).__name__})" in message
    assert (
        "no local file is taken here; local files go into /bare, /image, /image/*, /small and other places." in message
    )
    assert "/link" not in message
    assert "/other/x (bytes)" in refused(bare=PNG, other={"x": b"x"})
    assert "Pass a URL" in refused(other=cat)
    assert "can't be written as JSON: Object of type set" in refused(bare=PNG, other={1, 2})


# Limits, and when a file is read


class Counting(io.BytesIO):
    """A file that knows how much of it was read."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.count = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.count += len(data)
        return data


def test_the_limit_holds_before_anything_is_read_whole(tmp_path: Path) -> None:
    assert sent(small=bytes(LIMIT))["small"]
    huge = tmp_path / "huge"
    with huge.open("wb") as file:
        file.truncate(1 << 40)  # no disk and no memory has it
    counting = Counting(bytes(LIMIT + 1))
    for file_ in (bytes(LIMIT + 1), huge, counting):
        assert "too big: the field takes files of at most 100 bytes" in refused(small=file_)
    assert counting.count == 0


def test_a_file_is_read_when_it_is_sent(cat: Path) -> None:
    file = Counting(PNG + bytes(10_000))
    request = made(image=file)
    assert file.count < 100
    body_of(request)
    assert file.count > 10_000
    whole, limited = made(image=cat), made(small=cat)
    cat.write_bytes(PNG + b"more")
    assert body_of(limited) == {"small": base64.b64encode(PNG + b"more").decode()}
    cat.write_bytes(bytes(LIMIT + 1))
    with pytest.raises(InvalidRequestError, match=r"draw\(\): /small: .*too big"):
        body_of(limited)
    cat.unlink()
    with pytest.raises(InvalidRequestError, match=r"draw\(\): /image: "):
        body_of(whole)


def test_a_file_from_its_beginning(cat: Path) -> None:
    with cat.open("rb") as file:
        file.read(5)
        request = made(bare=file, image=file)
        assert body_of(request) == body_of(request) == {"bare": TEXT, "image": URL}
    with gzip.open(cat.parent / "cat.gz", "wb") as packed:
        packed.write(PNG)
    with gzip.open(cat.parent / "cat.gz", "rb") as opened:
        assert sent(image=opened) == {"image": URL}


def test_a_pipe_is_read_once(cat: Path) -> None:
    read, write = os.pipe()
    os.write(write, PNG)
    os.close(write)
    with open(read, "rb") as pipe:
        request = made(image=pipe)
        assert not request.repeatable
        assert body_of(request) == {"image": URL}
    read, write = os.pipe()
    os.write(write, bytes(LIMIT + 1))
    os.close(write)
    with open(read, "rb") as pipe, pytest.raises(InvalidRequestError, match="too big"):
        body_of(made(small=pipe))


# Numbers and pairs


@pytest.mark.parametrize(
    ("value", "text"), [(5, "5"), (5.0, "5"), (4.5, "4.5"), (-1, "-1"), ("5", "5"), ("auto", "auto"), (None, None)]
)
def test_numbers_as_text(value: Any, text: Any) -> None:
    assert sent(seconds=value) == {"seconds": text}


@pytest.mark.parametrize(
    ("value", "number"),
    [("5", "5"), ("5.0", "5"), (5, "5"), (5.0, "5"), (4.5, "4.5"), ("-3", "-3"), (None, "null"), ("9" * 20, "9" * 20)],
)
def test_text_as_a_whole_number(value: Any, number: str) -> None:
    assert made(steps=value).content == f'{{"steps":{number}}}'.encode()


def test_text_as_a_number() -> None:
    operation = DRAW._replace(arguments={"scale": ("body", "scale")})
    for value, number in (("4.5", b"4.5"), ("5", b"5"), (5, b"5"), (5.0, b"5.0")):
        assert build(operation, {"scale": value}).content == b'{"scale":' + number + b"}"


@pytest.mark.parametrize("value", [True, False, float("nan"), float("inf")])
def test_what_is_no_number(value: Any) -> None:
    assert "/seconds: expected a number" in refused(seconds=value)


@pytest.mark.parametrize("value", [True, "x", "5s", "4.5", "", "1_000", "٥", " 5", "nan", "1e3"])
def test_what_is_no_whole_number(value: Any) -> None:
    assert "/steps: expected a" in refused(steps=value)


def test_pairs() -> None:
    for value in ((1280, 720), [1280, 720], "1280x720"):
        assert sent(size=value) == {"size": "1280x720"}
    assert sent(size=None) == {"size": None}
    for bad in ((1280,), (1, 2, 3), (1.5, 2), (True, 2), ("1", "2"), []):
        assert "/size: expected two whole numbers or a text such as '16x9'" in refused(size=bad)


# Multipart


def test_text_parts_of_a_form(cat: Path) -> None:
    content = build(
        FORM, {"image": [cat, "https://x/a"], "size": (1, 2), "seconds": 5, "upload": ("a.txt", b"x")}
    ).content
    assert isinstance(content, Multipart)
    assert content.texts() == [
        ("image", URL.encode()), ("image", b"https://x/a"), ("size", b"1x2"), ("seconds", b"5"),
    ]  # fmt: skip
    assert [(part.filename, part.content) for part in content.files] == [("a.txt", b"x")]
    assert content.repeatable


def test_the_encoding_of_a_form(cat: Path) -> None:
    assert build(FORM, {"image": cat}).encodes_files
    assert not build(FORM, {"upload": cat}).encodes_files


# Sent


def last_body(url: str) -> Any:
    with urlopen(f"{url}/_mock/requests") as answer:
        return json.load(answer)[-1]["body"]


def test_local_files_reach_the_gateway(run_all: Runner, mock_url: str, cat: Path) -> None:
    run_all(mock_url, lambda client: client.images.generate(model="nano-banana", prompt="a hat", image=[cat, PNG]))
    assert last_body(mock_url) == {"model": "nano-banana", "prompt": "a hat", "image": [URL, URL]}
    run_all(
        mock_url,
        lambda client: client.video.generations.create(
            model="sora-2", prompt="a kite", images=[cat], duration=10, aspect_ratio=(16, 9)
        ),
    )
    body = last_body(mock_url)
    assert body == {
        "model": "sora-2", "prompt": "a kite", "images": [URL], "duration": "10", "aspect_ratio": "16:9",
    }  # fmt: skip


def test_a_file_that_goes_away(run_all: Runner, mock_url: str, cat: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(cat.parent / "tasks.db", keep_requests=True)
    prepare, kept = journal.prepare, []

    def then_gone(*arguments: Any, **options: Any) -> None:
        prepare(*arguments, **options)
        kept.extend(journal.entries())
        cat.unlink()

    monkeypatch.setattr(journal, "prepare", then_gone)
    error = run_all.error(
        mock_url,
        lambda client: client.video.generations.create(model="m", prompt="p", images=[cat], duration=5),
        journal=journal,
    )
    assert isinstance(error, InvalidRequestError)
    assert [(one.request["images"], one.request["duration"]) for one in kept] == [(["<cat.png>"], "5")]
    assert journal.entries() == [], "nothing was sent, so nothing is to be looked for"


def test_reading_does_not_hold_up_the_event_loop(mock_url: str) -> None:
    class Slow(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if size is None or size < 0:
                assert others_run.wait(5), "nothing else ran while the file was read"
            return super().read(size)

    others_run = threading.Event()

    async def main() -> None:
        async with async_client_of(mock_url) as client:
            call = asyncio.ensure_future(client.images.generate(model="m", prompt="p", image=Slow(PNG)))
            while not call.done():
                await asyncio.sleep(0.01)
                others_run.set()
            await call

    asyncio.run(main())


def test_endpoint_functions_take_local_files(mock_url: str, cat: Path) -> None:
    body = models.ImagesGenerateRequest(model="m", prompt="p", image=[cat, ("a.png", PNG)])  # type: ignore[list-item]
    with AuthenticatedClient(base_url=mock_url, token="t") as client:
        assert images_generate.sync(client=client, body=body)
    assert last_body(mock_url)["image"] == [URL, URL]


def test_a_refused_file_costs_no_connection() -> None:
    with client_of("http://127.0.0.1:9") as client, pytest.raises(InvalidRequestError, match="there is no file"):
        client.images.generate(model="m", prompt="p", image=Path("none.png"))
    messages: Any = [{"role": "user", "content": [{"type": "image_url", "image_url": Path("none.png")}]}]
    with client_of("http://127.0.0.1:9") as client, pytest.raises(InvalidRequestError, match="there is no file"):
        client.chat.completions.stream(model="m", messages=messages)

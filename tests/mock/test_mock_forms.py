"""Multipart and urlencoded bodies."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

FILE = ("file", ("a.wav", b"abc", "audio/wav"))


def send(client: httpx.Client, *parts: tuple[str, Any]) -> httpx.Response:
    """Send parts: plain text is a field, a tuple is a file."""
    files = [(name, part if isinstance(part, tuple) else (None, part)) for name, part in (FILE, *parts)]
    return client.post("/v1/uploads", files=files)


def seen(client: httpx.Client) -> Any:
    """The form as the mock read it last."""
    return client.get("/_mock/requests").json()[-1]["body"]


def test_the_form_is_read(client: httpx.Client) -> None:
    assert send(client, ("n", "3")).json() == {"text": "Hello", "n": 3}
    assert seen(client) == {"file": [{"filename": "a.wav", "content_type": "audio/wav", "size": 3}], "n": ["3"]}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("n", "12"),
        ("ratio", "0.5"),
        ("ratio", "1"),
        ("ratio", "1.4e-140"),
        ("loud", "true"),
        ("loud", "false"),
        ("extra", '{"a": 1}'),
        ("options", '{"a": 1}'),
        ("options", "a=1"),
        ("options", '{"a": '),
        ("maybe", "7"),
        ("maybe", "auto"),
        ("either", "5"),
        ("either", "50"),
        ("format", "json"),
        ("words", "word"),
        ("words[]", "word"),
        ("words", '["word", "segment"]'),
        ("marks[]", "x"),
        ("unknown", "anything"),
        ("mask", "https://example.com/mask.png"),
        ("mask", ("mask.png", b"x")),
        ("images", ("1.png", b"x")),
        ("images[]", ("1.png", b"x")),
        ("n", ""),
        ("loud", ""),
    ],
)
def test_good_fields(client: httpx.Client, name: str, text: Any) -> None:
    assert send(client, (name, text)).status_code == 200


@pytest.mark.parametrize(
    ("parts", "message", "param"),
    [
        ([("n", "x")], 'form /n: expected an integer, got "x"', "n"),
        ([("n", "0")], "form /n: expected at least 1, got 0", "n"),
        ([("n", "1.5")], "form /n: expected an integer, got 1.5", "n"),
        ([("n", "1"), ("n", "2")], 'form /n: expected an integer, got ["1", "2"]', "n"),
        ([("ratio", "NaN")], 'form /ratio: expected a number, got "NaN"', "ratio"),
        ([("ratio", "1e999")], 'form /ratio: expected a number, got "1e999"', "ratio"),
        ([("loud", "1")], 'form /loud: expected true or false, got "1"', "loud"),
        ([("extra", '{"a": "x"}')], 'form /extra/a: expected an integer, got "x"', "extra.a"),
        ([("extra", "x")], 'form /extra: expected an object, got "x"', "extra"),
        ([("options", '{"a": "x"}')], 'form /options/a: expected an integer, got "x"', "options.a"),
        ([("maybe", "x")], 'form /maybe: expected an integer or "auto", got "x"', "maybe"),
        (
            [("words", "word"), ("words[]", "line")],
            'form /words/1: expected "word" or "segment", got "line"',
            "words[1]",
        ),
        ([("images", "text")], "form field images: expected a file (a part with a filename), got text", "images"),
        ([("n", ("n.txt", b"1"))], "form field n: expected text, got a file", "n"),
        (
            [("images", (f"{n}.png", b"x")) for n in range(3)],
            'form /images: expected at most 2 items, got ["0.png", "1.png", "2.png"]',
            "images",
        ),
    ],
)
def test_bad_fields(client: httpx.Client, parts: list[tuple[str, Any]], message: str, param: str) -> None:
    response = send(client, *parts)
    assert response.status_code == 400
    error = response.json()["error"]
    assert error["message"].rpartition(" (request id")[0] == message
    assert error["param"] == param


@pytest.mark.parametrize("files", [[("other", (None, "x"))], [("file", (None, "text"))], [("file", (None, ""))]])
def test_the_file_is_missing(client: httpx.Client, files: list[Any]) -> None:
    response = client.post("/v1/uploads", files=files)
    assert response.status_code == 400
    assert response.json()["error"]["param"] == "file"


def test_an_empty_file_is_a_file(client: httpx.Client) -> None:
    assert client.post("/v1/uploads", files={"file": ("a.wav", b"")}).status_code == 200


def test_large_text_fields(client: httpx.Client) -> None:
    assert send(client, ("format", "x" * 3_000_000)).status_code == 200
    assert len(seen(client)["format"][0]) < 200


HEAD = b'--B\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("multipart/form-data", HEAD + b"x\r\n--B--\r\n"),
        ("multipart/form-data; boundary=", HEAD),
        ("multipart/form-data; boundary=C", HEAD + b"x\r\n--B--\r\n"),
        ("multipart/form-data; boundary=B", b"--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--\r\n"),
        ("multipart/form-data; boundary=B", b"--B\r\nNo-Disposition: x\r\n\r\nx\r\n--B--\r\n"),
        ("multipart/form-data; boundary=B", b"--B\r\nbroken\x00\r\n\r\nx\r\n--B--"),
        (
            "multipart/form-data; boundary=B; charset=undefined",
            HEAD.replace(b'; filename="a"', b"") + b"x\r\n--B--\r\n",
        ),
        ("multipart/form-data; boundary=" + "B" * 10_000, b"--B"),
        ("multipart/form-data; boundary=\xe9", b"--B"),
        ("application/x-www-form-urlencoded", b"n=%zz&&&=&n"),
    ],
)
def test_broken_forms(client: httpx.Client, kind: str, content: bytes) -> None:
    response = client.post("/v1/uploads", content=content, headers={"Content-Type": kind.encode("latin-1")})
    assert response.status_code == 400, response.text
    assert response.json()["error"]["message"]


@pytest.mark.parametrize("end", [b"x", b"x\r\n--B", b"x\r\n--B\r\n", b""])
def test_a_form_that_is_cut_off(client: httpx.Client, end: bytes) -> None:
    kind = {"Content-Type": "multipart/form-data; boundary=B"}
    response = client.post("/v1/uploads", content=HEAD + end, headers=kind)
    assert response.status_code == 400
    assert "closing boundary" in response.json()["error"]["message"]


def test_urlencoded(client: httpx.Client) -> None:
    assert client.post("/v1/uploads", data={"n": "3"}).json()["n"] == 3
    assert client.post("/v1/uploads", data={"n": "x"}).status_code == 400

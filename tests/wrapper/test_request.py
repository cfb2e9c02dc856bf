"""The request builder: values in, a request out, nothing on the network."""

from __future__ import annotations

import datetime
import enum
import json
import math
import pathlib
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from driving import label
from hypothesis import given
from hypothesis import strategies as st

from maaskit import UNSET, InvalidRequestError
from maaskit._operation import Body, Operation
from maaskit._options import CallOptions, Timeout
from maaskit._request import Multipart, Request, build, options_of
from maaskit_api import models
from maaskit_api.operations import OPERATIONS

CHAT = OPERATIONS["chat.completions.create"]
RETRIEVE = OPERATIONS["images.tasks.retrieve"]
EDIT = OPERATIONS["images.edit"]
GEMINI = OPERATIONS["gemini.models.stream_generate_content"]
MESSAGES = [{"role": "user", "content": "hi"}]
SEARCH = Operation(
    id="search",
    method="GET",
    path="/v1/search/{place}",
    arguments={"q": ("query", "q"), "place": ("path", "place"), "trace": ("header", "X-Trace")},
    required=("place",),
    gateways=("custom",),
    security=("bearer",),
)


def chat(options: CallOptions = CallOptions(), **arguments: Any) -> Any:
    request = build(CHAT, {"model": "m", "messages": MESSAGES, **arguments}, options)
    assert isinstance(request.content, bytes)
    return json.loads(request.content)


def test_body() -> None:
    request = build(CHAT, {"model": "m", "messages": MESSAGES})
    assert request.content == b'{"model":"m","messages":[{"role":"user","content":"hi"}]}'
    assert (request.method, request.target) == ("POST", "/v1/chat/completions")
    assert request.headers == {"accept": "application/json", "content-type": "application/json"}
    assert request.repeatable


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"temprature": 1}, ["temprature=", "did you mean temperature=?", "extra_body="]),
        ({"maxtokens": 1}, ["did you mean max_tokens=?"]),
        ({"zzzzzzzz": 1}, ["zzzzzzzz=", "extra_body="]),
        ({"stream": True}, ["does not take stream=", "method that streams"]),
        ({"model": UNSET}, ["needs model="]),
        ({"model": UNSET, "messages": UNSET}, ["needs model= and messages="]),
        ({"temperature": math.nan}, ["/temperature (float)"]),
        ({"temperature": math.inf}, ["/temperature (float)"]),
        ({"messages": [{"role": "user", "content": [{"x": object()}]}]}, ["/messages/0/content/0/x (object)"]),
        ({"messages": [{"role": "user", "content": b"bytes"}]}, ["/messages/0/content (bytes)"]),
        ({"metadata": {"at": datetime.date(2026, 1, 1)}}, ["/metadata/at (date)"]),
        ({"metadata": {"set": {1, 2}}}, ["/metadata/set (set)"]),
        ({"metadata": {(1, 2): 3}}, ["keys must be"]),
        ({"stop": [UNSET]}, ["/stop/0 (Unset)"]),
    ],
    ids=label,
)
def test_refusals_say_what_is_wrong(arguments: dict[str, Any], said: list[str]) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        chat(**arguments)
    for words in said:
        assert words in str(caught.value)
    assert "chat.completions.create()" in str(caught.value)
    assert isinstance(caught.value, ValueError)


def test_stream_with_typo() -> None:
    with pytest.raises(InvalidRequestError, match=r"did you mean stream_options=\?"):
        chat(stream_option={})


def test_a_body_that_contains_itself() -> None:
    loop: dict[str, Any] = {}
    loop["again"] = loop
    with pytest.raises(InvalidRequestError):
        chat(metadata=loop)


def test_lone_surrogates_are_sent_escaped() -> None:
    request = build(CHAT, {"model": "m", "messages": [{"role": "user", "content": "\ud83d 好"}]})
    assert isinstance(request.content, bytes)
    assert b"\\ud83d" in request.content
    assert json.loads(request.content)["messages"][0]["content"] == "\ud83d 好"


def test_text_is_sent_unescaped() -> None:
    assert "好".encode() in build(CHAT, {"model": "好", "messages": []}).content  # type: ignore[operator]


def test_unset_is_left_out_and_none_is_null() -> None:
    body = chat(temperature=UNSET, stop=None, metadata={"a": UNSET, "b": None})
    assert "temperature" not in body
    assert body["stop"] is None
    assert body["metadata"] == {"b": None}


def test_models_and_dicts_mixed() -> None:
    class Level(enum.StrEnum):
        LOW = "low"

    body = chat(
        messages=[
            models.ChatMessage(role="user", content=[models.ChatTextPart(type_="text", text="a")])  # type: ignore[call-arg]
            if hasattr(models.ChatTextPart, "type_")
            else models.ChatMessage(role="user", content=[{"type": "text", "text": "a"}]),
            {"role": "assistant", "content": models.ChatMessage(role="x", content="y")},
            models.ChatMessage.from_dict({"role": "tool", "content": "z", "vendor": 1}),
        ],
        stop=("a", "b"),
        reasoning_effort=Level.LOW,
    )
    assert body["messages"] == [
        {"role": "user", "content": [{"type": "text", "text": "a"}]},
        {"role": "assistant", "content": {"role": "x", "content": "y"}},
        {"role": "tool", "content": "z", "vendor": 1},
    ]
    assert body["stop"] == ["a", "b"]
    assert body["reasoning_effort"] == "low"


def test_arguments_are_not_changed() -> None:
    metadata = {"a": UNSET, "b": [models.ChatMessage(role="user", content="x")]}
    kept = dict(metadata)
    chat(metadata=metadata)
    assert metadata == kept


# Options


def test_options_are_split_off() -> None:
    own, options = options_of({"model": "m", "timeout": 3, "max_retries": 1, "extra_body": {"a": 1}})
    assert own == {"model": "m"}
    assert options == CallOptions(extra_body={"a": 1}, timeout=Timeout(3, 3, 3, 3), max_retries=1)


def test_timeouts() -> None:
    assert Timeout.of(100) == Timeout(10, 100, 60, 60)
    assert Timeout.of(None) == Timeout(None, None, None, None)
    assert options_of({"timeout": None})[1].timeout == Timeout(None, None, None, None)
    assert options_of({})[1].timeout is None


@pytest.mark.parametrize("name", ["extra_headers", "extra_query", "extra_body"])
def test_options_of_the_wrong_kind(name: str) -> None:
    with pytest.raises(InvalidRequestError, match=f"{name} must be a mapping, not list"):
        options_of({name: [1]})


@pytest.mark.parametrize(
    "headers",
    [{"X-A": "a\r\nX-B: b"}, {"X-A": "好"}, {"X-A": 5}, {"X-A\n": "a"}, {1: "a"}, {"X-A": b"x"}, {"X-A": "a\0"}],
    ids=repr,
)
def test_headers_that_cannot_be_sent(headers: Any) -> None:
    with pytest.raises(InvalidRequestError, match="header"):
        options_of({"extra_headers": headers})


def test_extra_body_wins() -> None:
    body = chat(CallOptions(extra_body={"model": "other", "vendor": {"x": 1}}))
    assert body["model"] == "other"
    assert body["vendor"] == {"x": 1}


def test_extra_body_without_a_body() -> None:
    with pytest.raises(InvalidRequestError, match="no request body"):
        build(RETRIEVE, {"task_id": "x"}, CallOptions(extra_body={"a": 1}))


def query_of(request: Request) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(request.target).query, keep_blank_values=True)


def test_query() -> None:
    options = CallOptions(extra_query={"ids": ["a", "b&c"], "on": True, "off": False, "n": 1.5, "none": None, "unset": UNSET,
                                       "text": "好 +", "object": {"a": 1}, "empty": ""})  # fmt: skip
    assert query_of(build(SEARCH, {"place": "x", "q": ["1", None, "2"]}, options)) == [
        ("q", "1"), ("q", "2"), ("ids", "a"), ("ids", "b&c"), ("on", "true"), ("off", "false"), ("n", "1.5"),
        ("text", "好 +"), ("object", '{"a": 1}'), ("empty", ""),
    ]  # fmt: skip


def test_query_with_a_lone_surrogate() -> None:
    assert query_of(build(SEARCH, {"place": "\ud800", "q": "\ud800"})) == [("q", "?")]


def test_header_arguments() -> None:
    assert build(SEARCH, {"place": "x", "trace": "abc"}).headers["x-trace"] == "abc"
    assert "x-trace" not in build(SEARCH, {"place": "x", "trace": None}).headers
    with pytest.raises(InvalidRequestError, match="x-trace"):
        build(SEARCH, {"place": "x", "trace": "好"})


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("plain-1", "plain-1"),
        ("../x", "..%2Fx"),
        ("a/b", "a%2Fb"),
        ("中文", "%E4%B8%AD%E6%96%87"),
        (".", "%2E"),
        ("..", "%2E%2E"),
        ("a?b#c", "a%3Fb%23c"),
        ("100%", "100%25"),
        ("a b", "a%20b"),
        ("{place}", "%7Bplace%7D"),
        (7, "7"),
        ("\r\nX: y", "%0D%0AX%3A%20y"),
    ],
)
def test_path_parameters_stay_one_segment(value: Any, segment: str) -> None:
    assert build(SEARCH, {"place": value}).target == f"/v1/search/{segment}"


@pytest.mark.parametrize("value", ["", None], ids=repr)
def test_empty_path_parameters(value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="place= must not be empty"):
        build(SEARCH, {"place": value})


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_path_parameter_comes_back(value: str) -> None:
    path, *rest = build(SEARCH, {"place": value}).target.split("/v1/search/")
    assert path == ""
    assert "/" not in rest[0]
    assert unquote(rest[0]) == value


def test_streaming() -> None:
    request = build(CHAT, {"model": "m", "messages": []}, streaming=True)
    assert json.loads(request.content)["stream"] is True  # type: ignore[arg-type]
    assert request.headers["accept"] == "text/event-stream"
    assert build(GEMINI, {"model": "g", "contents": []}, streaming=True).target.endswith(
        "/g:streamGenerateContent?alt=sse"
    )


def test_as_task() -> None:
    request = build(OPERATIONS["images.generate"], {"model": "m", "prompt": "p"}, as_task=True)
    assert query_of(request) == [("async", "true")]


# multipart


def multipart(**arguments: Any) -> Multipart:
    request = build(EDIT, {"model": "m", "prompt": "p", **arguments})
    assert isinstance(request.content, Multipart)
    assert "content-type" not in request.headers
    return request.content


def test_multipart_fields() -> None:
    fields = multipart(n=2, size="1x1", image=b"x", quality=None, background=UNSET).fields
    assert fields == (("model", "m"), ("prompt", "p"), ("n", "2"), ("size", "1x1"))


def test_multipart_values_as_text() -> None:
    operation = Operation(
        id="o", method="POST", path="/", arguments={n: ("body", n) for n in "abcdef"}, required=(), gateways=(), security=(),
        body=Body("multipart/form-data", ("f",)),
    )  # fmt: skip
    request = build(operation, {"a": True, "b": 1.5, "c": ["x", None, 2], "d": {"k": [1]}, "e": "\ud800", "f": []})
    assert isinstance(request.content, Multipart)
    assert request.content.fields == (
        ("a", "true"), ("b", "1.5"), ("c", "x"), ("c", "2"), ("d", '{"k": [1]}'), ("e", "?"),
    )  # fmt: skip
    for bad in (b"bytes", object(), {"k": object()}, {"k": math.nan}, [object()]):
        with pytest.raises(InvalidRequestError, match="a: "):
            build(operation, {"a": bad})


def test_files(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(b"png")
    with path.open("rb") as opened:
        parts = multipart(image=[b"1", str(path), path, opened, ("a.jpg", b"2"), ("b", path, "image/webp")]).files
        assert [(part.field, part.filename, part.media_type) for part in parts] == [
            ("image", "image", "application/octet-stream"),
            ("image", "cat.png", "image/png"),
            ("image", "cat.png", "image/png"),
            ("image", "cat.png", "image/png"),
            ("image", "a.jpg", "image/jpeg"),
            ("image", "b", "image/webp"),
        ]
        assert all(part.repeatable for part in parts)


def test_files_that_are_none(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    closed = path.open("rb")
    closed.close()
    with path.open() as text:
        cases = [
            (str(tmp_path / "missing.png"), "there is no file"),
            (tmp_path, "there is no file"),
            (text, "text mode"),
            (closed, "closed"),
            (5, "not int"),
            (("a", b"x", "t", "more"), "tuple"),
            ((b"a", b"x"), "tuple"),
            (("a", b"x", "image/png\r\nX: y"), "media type"),
            ([b"ok", 5], "not int"),
        ]
        for value, said in cases:
            with pytest.raises(InvalidRequestError, match=said) as caught:
                multipart(image=value)
            assert str(caught.value).startswith("image: ")


def test_a_file_that_goes_away(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    (part,) = multipart(image=path).files
    path.unlink()
    with pytest.raises(InvalidRequestError, match="image: "):
        part.open()

"""Everything that may be asked by the description: arguments → the client's request → bytes → the mock reads the same."""

from __future__ import annotations

import contextlib
import json
from email.parser import BytesParser
from email.policy import HTTP
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl
from uuid import UUID

import httpx
import pytest
import tally
from hypothesis import given
from sending import RAW, Said, on_the_wire, read_by_mock, request_of, said

from maaskit import InvalidRequestError
from maaskit_api.operations import OPERATIONS
from maaskit_mock._values import Refusal, Upload


@pytest.mark.parametrize("name", OPERATIONS)
def test_valid_arguments_arrive(name: str) -> None:
    @tally.examples(3, 60)
    @given(said(name))
    def arrive(what: Said) -> None:
        wire = on_the_wire(request_of(name, what.arguments(OPERATIONS[name])))
        try:
            found, values, body = read_by_mock(wire)
        except Refusal as refusal:
            raise AssertionError(f"the mock refuses: {refusal.message}") from refusal
        tally.count("requests", name)
        assert found == name
        for place in ("path", "query", "header"):
            given = getattr(what, place)
            arrived = {wire: text_of(values[place][wire]) for wire in given}
            assert arrived == {wire: text_of(value) for wire, value in given.items()}, place
        if what.body is not None:
            check_body(name, what, wire.content, body)

    arrive()


def check_body(name: str, what: Said, content: bytes, body: Any) -> None:
    fixed = {wire: value for place, wire, value in OPERATIONS[name].fixed if place == "body"}
    expected = {**what.body, **fixed}
    if body.parts is None:
        if not content:
            assert not expected
            return
        assert json.loads(content) == expected
        assert body.value == expected
        return
    for wire, value in expected.items():
        plain = isinstance(value, list) and not any(isinstance(one, (dict, list)) for one in value)
        texts = [text_of(one) for one in (value if plain else [value]) if one is not None]
        parts = [part.filename if isinstance(part, Upload) else part for part in body.parts.get(wire, [])]
        assert parts == [text for text in texts if text != ""], wire  # the mock passes over empty ones, as servers do


def parts_of(wire: httpx.Request) -> list[tuple[str, str | None, bytes]]:
    """(field, file name, content) of a form, as the parser of the standard library has it."""
    head = f"content-type: {wire.headers['content-type']}\r\n\r\n".encode()
    parts = BytesParser(policy=HTTP).parsebytes(head + wire.content).iter_parts()
    return [
        (one.get_param("name", header="content-disposition"), one.get_filename(), one.get_payload(decode=True))
        for one in parts
    ]


def text_of(value: Any) -> str:
    """How a value is said where the wire has only text."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


HOSTILE: list[Any] = [
    "../../etc/passwd", "..", ".", "a/b", "a?b=c&d", "#x", "a\r\nX-Injected: 1", "\0", " ", "%2e%2e", "%", "\ud800", "型\u2028😀",
    'a"; filename="evil.sh', "\r\n--boundary--\r\n", "{id}", "http://evil.example/", "@evil.example", "\\\\evil",
]  # fmt: skip


@pytest.mark.parametrize("name", [name for name in OPERATIONS if "{" in OPERATIONS[name].path])
def test_what_stands_in_a_path_stays_one_segment_of_it(name: str) -> None:
    operation = OPERATIONS[name]
    files = operation.body.files if operation.body else ()
    required = {one: b"x" if operation.arguments[one][1] in files else "1" for one in operation.required}
    in_path = [one for one, (place, _) in operation.arguments.items() if place == "path"]
    for hostile in HOSTILE:
        request = request_of(name, {**required, **dict.fromkeys(in_path, hostile)})
        wire = on_the_wire(request)
        tally.count("injections", "path")
        assert wire.url.host == "mock.example"
        assert wire.url.path.count("/") - operation.path.count("/") == hostile.count("/") * len(in_path)  # decoded
        assert wire.url.raw_path.partition(b"?")[0].count(b"/") == operation.path.count("/")
        assert not wire.url.fragment
        assert "x-injected" not in wire.headers


def test_what_stands_in_a_query_stays_a_value_of_it() -> None:
    for hostile in HOSTILE:
        wire = on_the_wire(request_of("models.list", {"extra_query": {hostile: hostile}}))
        tally.count("injections", "query")
        expected = hostile.encode("utf-8", "replace").decode()
        assert parse_qsl(wire.url.query.decode(), keep_blank_values=True) == [(expected, expected)]


def test_what_stands_in_a_form_stays_a_part_of_it() -> None:
    for hostile in HOSTILE:
        arguments = {"file": (hostile, b"content"), "purpose": hostile, "extra_body": {hostile: "x"}}
        wire = on_the_wire(request_of("files.create", arguments))
        tally.count("injections", "form")
        message = parts_of(wire)
        assert next(name for name, _, _ in message) == "purpose"
        assert len(message) == 3
        (file,) = [part for part in message if part[0] == "file"]
        assert file[2] == b"content"
        assert {name: content for name, _, content in message}["purpose"] == hostile.encode("utf-8", "replace")


def test_what_stands_in_a_header_is_printable_or_refused() -> None:
    for hostile in HOSTILE:
        tally.count("injections", "header")
        try:
            request = request_of("models.list", {"extra_headers": {"X-Mine": hostile}})
        except InvalidRequestError:
            assert not (hostile.isascii() and hostile.isprintable() and hostile == hostile.strip())
        else:
            assert "x-injected" not in on_the_wire(request).headers
    for wrong in ("", "a b", "a:b", "a\r\nb", "型", "(x)", "a=b"):
        with pytest.raises(InvalidRequestError, match="header"):
            request_of("models.list", {"extra_headers": {wrong: "x"}})
    for wrong in (" x", "x ", "\tx"):
        with pytest.raises(InvalidRequestError, match="space"):
            request_of("models.list", {"extra_headers": {"X-Mine": wrong}})


class Colour(str, Enum):  # noqa: UP042  # as much code has it; of a StrEnum str() is the value anyway
    RED = "red"


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (Colour.RED, "red"),
        (True, "true"),
        (7, "7"),
        (0.5, "0.5"),
        ({"a": [1]}, '{"a": [1]}'),
        (UUID(int=1), str(UUID(int=1))),
    ],
)
def test_values_that_have_a_form_as_text(value: Any, sent: str) -> None:
    wire = on_the_wire(request_of("models.list", {"extra_query": {"a": value}}))
    assert parse_qsl(wire.url.query.decode()) == [("a", sent)]


LOOP: list[Any] = []
LOOP.append(LOOP)


@pytest.mark.parametrize(
    "value",
    [10**5000, float("nan"), float("inf"), b"x", {1}, object(), {"a": object()}, {"a": float("nan")}, {"a": LOOP}],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.parametrize("place", ["path", "query", "form", "json"])
def test_values_that_have_none_are_refused_before_anything_is_sent(place: str, value: Any) -> None:
    calls: dict[str, tuple[str, dict[str, Any]]] = {
        "path": ("videos.get", dict.fromkeys(OPERATIONS["videos.get"].required, value)),
        "query": ("models.list", {"extra_query": {"a": value}}),
        "form": ("files.create", {"file": b"x", "purpose": value}),
        "json": ("chat.completions.create", {"model": "m", "messages": [], "temperature": value}),
    }
    with pytest.raises(InvalidRequestError):
        request_of(*calls[place])


@pytest.mark.parametrize("name", OPERATIONS)
def test_wrong_arguments_are_sent_or_refused_and_nothing_else(name: str) -> None:
    """The gateway judges values; names, and what can't be written, are judged here."""
    operation = OPERATIONS[name]
    for argument in operation.arguments:
        for wrong in WRONG:
            given = {**dict.fromkeys(operation.required, "1"), argument: wrong}
            tally.count("wrong arguments", "value")
            with contextlib.suppress(InvalidRequestError):
                on_the_wire(request_of(name, given))
    for given in (
        {"no_such_argument": 1},
        dict.fromkeys(operation.required[1:], "1") if operation.required else {"": 1},
    ):
        tally.count("wrong arguments", "name")
        with pytest.raises(InvalidRequestError):
            request_of(name, given)


WRONG: list[Any] = [
    None,
    "",
    "\ud800",
    10**5000,
    float("nan"),
    b"x",
    object(),
    [],
    [[]],
    {},
    {"": {1}},
    LOOP,
    (),
    ("a",),
    set(),
    Colour,
]


def test_every_operation_is_asked() -> None:
    assert set(RAW) == set(OPERATIONS)

"""JSON and text that are legal and hostile: what the reader takes, and that nothing costs more than one reading."""

from __future__ import annotations

import time
from typing import Any

import pytest

from maaskit import DecodeError, Model
from maaskit._accumulate import Accumulator
from maaskit._error_shapes import detail, parsed_body
from maaskit._errors import APIError, ErrorContext
from maaskit._json import DEEPEST, loads, text_of
from maaskit._operation import Accumulate
from maaskit._tasks.files import TaskFile
from maaskit._tasks.markdown import every_link, files_in
from maaskit._tasks.reading import identifier, read
from maaskit_api import models
from maaskit_api.operations import OPERATIONS

LONG = 1_000_000
PATIENCE = 10.0
"""Seconds: with the square of its length each of these takes minutes to hours."""


@pytest.mark.parametrize("begin", ["[", '{"a":', '[{"a":'])
def test_depth_has_one_limit(begin: str) -> None:
    end = "".join({"[": "]", "{": "}"}.get(one, "") for one in reversed(begin))
    per = begin.count("[") + begin.count("{")
    fits = DEEPEST // per
    assert loads(begin * fits + "1" + end * fits)
    for levels in (fits + 1, 400, 990, 100_000):
        with pytest.raises(ValueError, match=f"nested deeper than {DEEPEST} levels"):
            loads(begin * levels + "1" + end * levels)


def test_many_brackets_are_not_deep() -> None:
    assert len(loads("[" + ",".join(["{}"] * 1000) + "]")) == 1000
    assert loads('"' + "[" * 1000 + '"') == "[" * 1000


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1" + "0" * 5000, float("inf")), ("-" + "9" * 5000, float("-inf")), ("9" * 4300, int("9" * 4300)),
        (str(2**64), 2**64), ("1e999", float("inf")), ('"a\nb\tc\x00"', "a\nb\tc\x00"), ('"\\ud800"', "\ud800"),
        ('{"a": 1, "a": 2}', {"a": 2}), ("-0.0", -0.0), ("1e2", 100.0),
    ],
    ids=range(10),
)  # fmt: skip
def test_what_is_read(text: str, value: Any) -> None:
    assert repr(loads(text)) == repr(value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_encodings_are_told_by_the_first_bytes(encoding: str) -> None:
    content = '{"error": {"message": "余额不足", "code": "quota"}}'.encode(encoding)
    assert loads(text_of(content)) == parsed_body(content)
    assert detail(parsed_body(content)).message == "余额不足"


@pytest.mark.parametrize(
    "text",
    [
        f"![picture](data:image/png;base64,{'A' * LONG}", "](http://a " * (LONG // 11), f"](http://{'a' * LONG}",
        "![" * (LONG // 2), "<img " * (LONG // 5), "<img src=" * (LONG // 9), f"![{'a' * LONG}", "](http://a(" * (LONG // 11),
    ],
    ids=range(8),
)  # fmt: skip
def test_links_are_found_in_one_reading(text: str) -> None:
    begun = time.process_time()
    files_in(text)
    every_link(text)
    assert time.process_time() - begun < PATIENCE


def test_a_whole_picture_is_still_found() -> None:
    picture = f"data:image/png;base64,{'A' * 1000}"
    text = f'![a [b] c](x) ![cat!]({picture} "title") and [more](https://example.com/a(1).png) <video src="https://example.com/v">'
    assert files_in(text) == [
        ("image", picture), ("image", "https://example.com/a(1).png"), ("video", "https://example.com/v"),
    ]  # fmt: skip


@pytest.mark.parametrize("page", ["<title", "<title>", "<TITLE a", "request id: "])
def test_titles_are_found_in_one_reading(page: str) -> None:
    begun = time.process_time()
    detail(page * (LONG // len(page)))
    assert time.process_time() - begun < PATIENCE
    assert detail(f"{page[:-1]} <title lang=en>502\nBad Gateway</title>").message == "an HTML page: 502 Bad Gateway"


def test_choices_are_found_by_their_index() -> None:
    adding = Accumulator(Accumulate("X", concat=("text",)))
    begun = time.process_time()
    for piece in ("a", "b"):
        adding.add({"choices": [{"index": index, "text": piece} for index in range(50_000)]})
    value = adding.value()
    assert time.process_time() - begun < PATIENCE
    assert value is not None
    assert value["choices"][49_999] == {"index": 49_999, "text": "ab"}


def test_a_repr_stays_readable() -> None:
    deep: Any = {"a": 1}
    for _ in range(100):
        deep = {"a": [deep]}
    for value in (deep, {str(n): n for n in range(100_000)}, {"a": list(range(100_000))}, {"a" * LONG: "b" * LONG}):
        assert len(repr(Model.from_dict(value))) < 5000
    assert repr(Model.from_dict({"a": list(range(60))})).endswith("49, ... (10 more)])")
    assert repr(Model.from_dict({"a b": 1, "\ud800": 2})) == "Model('a b'=1, '\\ud800'=2)"


@pytest.mark.parametrize("value", ["x" * LONG, [{}] * 100_000, {"a": "x" * LONG}], ids=["text", "list", "object"])
@pytest.mark.parametrize("name", ["message", "code", "type", "param"])
def test_what_an_error_says_can_be_read(name: str, value: Any) -> None:
    """All of it is in the body of the error."""
    for body in ({"error": {"message": "no", name: value}}, {"message": "no", name: value}, {"error": value}):
        assert len("".join(map(str, detail(body)))) < 30_000


def test_what_a_task_says_of_its_failure_can_be_read() -> None:
    protocol = OPERATIONS["kling.videos.get_text_to_video"].task
    assert protocol is not None
    found = read(protocol, {"data": {"task_id": "1", "task_status": "failed", "task_status_msg": "a" * LONG}}, "1")
    assert found is not None
    assert found.message is not None
    assert len(found.message) < 20_000


def test_whole_floats_are_integers_to_strict_reading() -> None:
    usage = {"prompt_tokens": 1e2, "completion_tokens": 2.0, "total_tokens": 102}
    assert models.Usage.from_dict(usage, strict=True).to_dict() == usage
    with pytest.raises(DecodeError, match="is number, documented as integer"):
        models.Usage.from_dict({**usage, "total_tokens": 0.5}, strict=True)


def test_halves_of_characters_are_never_shown() -> None:
    error = APIError(
        "a\ud800", context=ErrorContext("custom", "x"), code="\udfff", type="\ud800", param="\ud800", body="\ud800"
    )
    assert (error.message, error.code, error.type, error.param, error.body) == ("a?", "?", "?", "?", "\ud800")
    assert repr(TaskFile("image", "http://\ud800")).encode()
    assert identifier("a\ud800") is None

"""JSON Pointers with `*`, and the reading of JSON."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maaskit import _json, _pointer

DOCUMENT: dict[str, Any] = {
    "a": {"b": [10, {"c": 20}, {"c": 30}]},
    "x/y": 1,
    "m~n": 2,
    "": 3,
    "list": [[1, 2], [3]],
    "none": None,
}


@pytest.mark.parametrize(
    ("pointer", "found"),
    [
        ("", [DOCUMENT]),
        ("/a/b/0", [10]),
        ("/a/b/1/c", [20]),
        ("/a/b/*/c", [20, 30]),
        ("/a/*/2/c", [30]),
        ("/list/*/*", [1, 2, 3]),
        ("/x~1y", [1]),
        ("/m~0n", [2]),
        ("/", [3]),
        ("/none", [None]),
        ("/none/deeper", []),
        ("/nothing", []),
        ("/a/b/9", []),
        ("/a/b/x", []),
        ("/a/b/0/c", []),
    ],
)
def test_values(pointer: str, found: list[Any]) -> None:
    assert list(_pointer.values(DOCUMENT, pointer)) == found
    assert _pointer.first(DOCUMENT, pointer) == (found[0] if found else None)


def test_no_pointer() -> None:
    assert _pointer.first(DOCUMENT, None) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON)
def test_reads_as_the_standard_library(value: Any) -> None:
    text = json.dumps(value)
    assert repr(_json.loads(text)) == repr(json.loads(text))
    assert repr(_json.loads(text.encode())) == repr(json.loads(text))


@pytest.mark.parametrize("text", ['"\\ud800"', "1e400", "-Infinity", str(2**200), '{"a": 1, "a": 2}'])
def test_reads_what_gateways_send_beside_the_standard(text: str) -> None:
    assert _json.loads(text) == json.loads(text)


def test_reads_nan() -> None:
    assert math.isnan(_json.loads("NaN"))


@pytest.mark.parametrize("text", ["", "{", "nul", "[1,]", '{"a":1}x'])
def test_refuses_what_is_no_json(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        _json.loads(text)

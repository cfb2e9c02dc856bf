"""Every place where the description takes a local file or a second spelling (`x-media`, `x-value`), on the built request."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from catalog import operations, resolved

from maaskit import InvalidRequestError
from maaskit._pointer import first
from maaskit._request import InlinedJson, Multipart, build
from maaskit_api.operations import OPERATIONS

PNG = b"\x89PNG\r\n\x1a\nnot really"
TEXT = base64.b64encode(PNG).decode()
WORDS = ("x-media", "x-value")


class Place(NamedTuple):
    """Where one of the words stands, seen from the body: names of members, and `*` for the items of a list."""

    operation: str
    path: tuple[str, ...]
    word: str
    about: Any
    types: frozenset[str]

    @property
    def id(self) -> str:
        """Name of the test."""
        return f"{self.operation}-{'.'.join(self.path)}"

    @property
    def pointer(self) -> str:
        """As the table of operations has it."""
        return "".join("/" + name.replace("~", "~0").replace("/", "~1") for name in self.path)


def places() -> Iterator[Place]:
    """All of them, read from the description without the generator."""
    for _, _, raw in operations():
        for media in raw.get("requestBody", {}).get("content", {}).values():
            found = {(path, word): (about, types) for path, word, about, types in walk(media["schema"], (), 0)}
            for (path, word), (about, types) in found.items():
                yield Place(raw["operationId"], path, word, about, types)


def walk(
    schema: Mapping[str, Any], path: tuple[str, ...], depth: int
) -> Iterator[tuple[tuple[str, ...], str, Any, frozenset[str]]]:
    if depth > 20:
        return
    schema = resolved(schema)
    for word in WORDS:
        if word in schema:
            yield path, word, schema[word], frozenset(types(schema))
    for one in schema.get("anyOf", ()):
        yield from walk(one, path, depth + 1)
    for name, member in schema.get("properties", {}).items():
        yield from walk(member, (*path, name), depth + 1)
    for inner in (schema.get("items"), schema.get("additionalProperties")):
        if isinstance(inner, dict):
            yield from walk(inner, (*path, "*"), depth + 1)


def types(schema: Mapping[str, Any]) -> Iterator[str]:
    found = schema.get("type", [])
    yield from [found] if isinstance(found, str) else found
    for one in schema.get("anyOf", ()):
        yield from types(resolved(one))


PLACES = list(places())
MEDIA = [place for place in PLACES if place.word == "x-media"]
FILES = [place for place in MEDIA if place.about["as"] != "url"]
URLS = [place for place in MEDIA if place.about["as"] == "url"]
NUMBERS = [place for place in PLACES if place.about == "number"]
PAIRS = [place for place in PLACES if place.word == "x-value" and place.about != "number"]


def sent(place: Place, value: Any) -> bytes:
    """The body that is sent for a value in this place; of a multipart body the text part."""
    content = build(OPERATIONS[place.operation], arguments(place, value)).content
    if isinstance(content, Multipart):
        return next(text for name, text in content.texts() if name == place.path[0])
    assert content is not None
    return content.read() if isinstance(content, InlinedJson) else content


def arguments(place: Place, value: Any) -> dict[str, Any]:
    operation = OPERATIONS[place.operation]
    body = value
    for name in reversed(place.path):
        body = [body] if name == "*" else {name: body}
    names = {wire: name for name, (where, wire) in operation.arguments.items() if where == "body"}
    assert operation.body is not None
    others = {
        name: b"x" if operation.arguments[name][1] in operation.body.files else "1" for name in operation.required
    }
    return {**others, **{names[wire]: member for wire, member in body.items()}}


def found(place: Place, value: Any) -> Any:
    """What stands in this place of the body that is sent."""
    body = sent(place, value)
    if OPERATIONS[place.operation].body.media_type == "multipart/form-data":  # type: ignore[union-attr]
        return body.decode()
    return first(json.loads(body), place.pointer.replace("*", "0"))


def by_id(place: Place) -> str:
    return place.id


def test_the_table_has_every_place_and_no_other() -> None:
    table = {
        (id, rule.pointer, word)
        for id, operation in OPERATIONS.items()
        if operation.body is not None
        for word, rules in (("x-media", operation.body.media), ("x-value", operation.body.values))
        for rule in rules
    }
    assert table == {(place.operation, place.pointer, place.word) for place in PLACES}
    assert all([FILES, URLS, NUMBERS, PAIRS])


@pytest.mark.parametrize("place", FILES, ids=by_id)
def test_a_local_file_becomes_what_the_field_wants(place: Place, tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    other = tmp_path / "cat"
    other.write_bytes(b"what is this")
    with path.open("rb") as opened:
        files = [path, PNG, bytearray(PNG), memoryview(PNG), opened, ("a.bin", PNG), ("a.bin", path, "image/png")]
        expected = TEXT if place.about["as"] == "base64" else f"data:image/png;base64,{TEXT}"
        assert [found(place, file) for file in files] == [expected] * len(files)
    text = base64.b64encode(b"what is this").decode()
    expected = text if place.about["as"] == "base64" else f"data:text/csv;base64,{text}"
    assert found(place, ("t.csv", other)) == found(place, ("t", other, "text/csv")) == expected


@pytest.mark.parametrize("place", MEDIA, ids=by_id)
def test_a_text_is_sent_as_it_is(place: Place) -> None:
    prefixed = f"data:image/png;base64,{TEXT}"
    for text in ("https://example.com/a.png", TEXT, "", "asset://7", "data:image/png,abc", "no file at all.png"):
        assert found(place, text) == text
    assert found(place, prefixed) == (TEXT if place.about["as"] == "base64" else prefixed)


@pytest.mark.parametrize("place", URLS, ids=by_id)
def test_a_local_file_is_refused_where_only_a_url_will_do(place: Place) -> None:
    with pytest.raises(InvalidRequestError, match="takes a URL only") as caught:
        sent(place, PNG)
    assert place.pointer.replace("*", "0") in str(caught.value)


@pytest.mark.parametrize("place", FILES, ids=by_id)
def test_the_limit_is_that_of_the_description(place: Place) -> None:
    limit = place.about.get("max_bytes")
    if limit is not None:
        assert found(place, ("a.png", bytes(limit)))
        with pytest.raises(InvalidRequestError, match=f"{limit:,}"):
            sent(place, ("a.png", bytes(limit + 1)))


@pytest.mark.parametrize("place", NUMBERS, ids=by_id)
def test_both_spellings_of_a_number_are_sent_alike(place: Place) -> None:
    spellings = ["10", 10, 10.0] if "number" not in place.types else ["10", 10]
    assert len({sent(place, value) for value in spellings}) == 1
    wanted = str if "string" in place.types else int
    assert {type(found(place, value)) for value in spellings} == {wanted}
    assert found(place, 10) == wanted(10)
    if "integer" not in place.types:
        assert sent(place, "4.5") == sent(place, 4.5)


@pytest.mark.parametrize("place", PAIRS, ids=by_id)
def test_both_spellings_of_a_pair_are_sent_alike(place: Place) -> None:
    text = f"16{place.about['pair']}9"
    assert sent(place, (16, 9)) == sent(place, [16, 9]) == sent(place, text)
    assert found(place, (16, 9)) == text
    assert found(place, "auto") == "auto"

"""Answers that differ from their description in any way are still read: nothing raises, nothing is lost."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Any

import pytest
from catalog import DOCUMENT, examples, model, problems, read_all, resolved
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from maaskit import DecodeError, Model
from maaskit._answer import decoded
from maaskit_api.operations import OPERATIONS

SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
SAMPLES = 3
"""Example values of a model that are taken apart, beside the one made from its schema."""


def nested(levels: int) -> Any:
    value: Any = None
    for level in range(levels):
        value = {"type": value, "": [value]} if level % 2 else [value, {}]
        if level > 8:  # wide at the bottom, then only deep
            value = {"data": value["type"]} if isinstance(value, dict) else [value[0]]
    return value


JUNK: dict[str, Any] = {
    "null": None,
    "string": "no such value",
    "empty string": "",
    "boolean": True,
    "integer": 2**80,
    "number": 1e300,
    "empty list": [],
    "list": ["text", 1, None, {}, []],
    "lists": [[["text"]], [{"a": []}]],
    "empty object": {},
    "object": {
        "type": "no such type",
        "content": 1,
        "self": None,
        "raw": 1,
        "__class__": "x",
        "": {},
        "a-b": [{"c": 1}],
    },
    "list of objects": [{"type": "no such type"}, {"index": "first"}, {"id": {}}],
    "deep": nested(60),
}


def names_in(spec: Any) -> Iterator[str]:
    """The models of a decode spec."""
    if isinstance(spec, str):
        yield spec
    elif isinstance(spec, dict):
        yield from names_in(spec["*"])
    elif isinstance(spec, (list, tuple)):
        for inner in spec:
            yield from names_in(inner)


def reachable() -> list[str]:
    """Every model that an answer, an event or an error can hold."""
    waiting = ["GatewayError"]
    for operation in OPERATIONS.values():
        waiting += names_in(operation.answer)
        waiting += names_in(operation.stream.event) if operation.stream else ()
        waiting += names_in(operation.task_answer.answer) if operation.task_answer else ()
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [inner for field in model(name)._fields.values() for inner in names_in(field.spec)]
    return sorted(found)


def made(schema: dict[str, Any], depth: int = 0) -> Any:
    """An instance of a schema of the description, with every member down to some depth."""
    schema = resolved(schema)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    if "anyOf" in schema:
        return made(schema["anyOf"][0], depth)
    kind = schema.get("type", "string")
    kind = kind if isinstance(kind, str) else kind[0]
    if kind == "object":
        wanted = schema.get("properties", {}) if depth < 2 else schema.get("required", ())
        return {name: made(schema["properties"][name], depth + 1) for name in wanted}
    if kind == "array":
        return [made(schema.get("items", {}), depth + 1)] if depth < 6 else []
    return {"string": "text", "integer": 7, "number": 0.5, "boolean": True, "null": None}[kind]


@cache
def samples() -> dict[str, list[dict[str, Any]]]:
    """Model to objects of it, out of the examples."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)

    def collect(value: Any) -> None:
        if isinstance(value, Model):
            seen = found[type(value).__name__]
            if len(seen) < SAMPLES and value.raw not in seen:
                seen.append(value.raw)
            for name in value._fields:
                collect(getattr(value, name))
        elif isinstance(value, list):
            for item in value:
                collect(item)

    for example in examples():
        if example.kind in ("answer", "event", "error") and example.spec is not None:
            collect(decoded(example.spec, example.value))
    return found


def instances(name: str) -> list[dict[str, Any]]:
    return [made(SCHEMAS[name]), *samples().get(name, ())]


def spoiled_as_a_whole(value: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(what was done, the object) for changes of an object that is otherwise as documented."""
    yield "as documented", value
    yield "extra members", {**value, "vendor": {"trace": [1, {"a": None}]}, "型": "x", "class": 1, "_raw": 2, "raw": 3}
    for name in value:
        yield f"without {name}", {key: item for key, item in value.items() if key != name}
        yield f"{name} is null", {**value, name: None}


def spoiled_in_one_member(value: dict[str, Any], known: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(what was done, an object of one member) for every wrong kind of every member."""
    for name in known:
        for kind, junk in JUNK.items():
            yield f"{name} is {kind}", {name: junk}
            yield f"{name} is a list of {kind}", {name: [junk, junk]}
            yield f"{name} holds {kind}", {name: {"id": junk, "type": junk, "data": junk}}
        inner = value.get(name)
        if isinstance(inner, list) and inner:
            inner = inner[0]
        if isinstance(inner, dict):  # the right kind of object, with one wrong member
            shape = (lambda item: [item]) if isinstance(value[name], list) else (lambda item: item)
            for key in inner:
                rest = {other: item for other, item in inner.items() if isinstance(item, str)}
                yield f"{name}/{key} is missing", {name: shape({k: v for k, v in inner.items() if k != key})}
                for kind, junk in JUNK.items():
                    yield f"{name}/{key} is {kind}", {name: shape({**rest, key: junk})}


def survives(cls: type[Model], value: dict[str, Any]) -> None:
    before = json.dumps(value)
    typed = cls.from_dict(value)
    assert typed.raw is value
    assert json.dumps(typed.to_dict()) == before, "untouched"
    assert read_all(typed) >= 1
    assert repr(typed).startswith(cls.__name__)
    assert json.dumps(typed.to_dict()) == before, "after every attribute was read"
    assert json.dumps(value) == before, "what was received is not changed"


MODELS = reachable()


def test_there_are_models_and_instances() -> None:
    assert len(MODELS) > 50
    without = [name for name in MODELS if not samples().get(name)]
    assert len(without) < len(MODELS) / 5, f"no example holds {without}"


@pytest.mark.parametrize("name", MODELS)
def test_the_made_instance_fits(name: str) -> None:
    assert problems(made(SCHEMAS[name]), SCHEMAS[name]) == []


@pytest.mark.parametrize("name", MODELS)
def test_any_answer_can_be_read(name: str) -> None:
    cls = model(name)
    known = [field.wire for field in cls._fields.values()]
    made_one, *_ = several = instances(name)
    whole = (spoiled for value in several for spoiled in spoiled_as_a_whole(value))
    for what, value in chain(whole, spoiled_in_one_member(made_one, known)):
        try:
            survives(cls, value)
        except Exception as error:
            pytest.fail(f"{name}, {what}: {error!r}")


@pytest.mark.parametrize("name", MODELS)
def test_what_is_missing_reads_as_none(name: str) -> None:
    empty = model(name).from_dict({})

    assert [getattr(empty, field) for field in empty._fields] == [None] * len(empty._fields)
    assert empty.to_dict() == {}
    assert repr(empty) == f"{name}()"


@pytest.mark.parametrize("name", MODELS)
def test_strict_decoding_says_what_is_missing_and_what_is_wrong(name: str) -> None:
    cls, value = model(name), made(SCHEMAS[name])
    assert cls.from_dict(value, strict=True).to_dict() == value

    for field in cls._fields.values():
        if field.required:
            with pytest.raises(DecodeError, match=f"/{field.wire} is missing"):
                cls.from_dict({key: item for key, item in value.items() if key != field.wire}, strict=True)
        wrong = next((junk for kind, junk in WRONG.items() if field.types and kind not in field.types.split()), None)
        if wrong is not None:
            with pytest.raises(DecodeError, match=f"/{field.wire} is .*, documented as "):
                cls.from_dict({**value, field.wire: wrong}, strict=True)


WRONG: dict[str, Any] = {"object": {"a": 1}, "array": [1], "string": "text", "boolean": True}


@pytest.mark.parametrize("name", MODELS)
def test_unknown_words_of_an_open_list_pass_through(name: str) -> None:
    cls = model(name)
    for field_name, field in cls._fields.items():
        if "string" in field.types:
            assert getattr(cls.from_dict({field.wire: "brand-new"}), field_name) == "brand-new"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["type", "id", "data", "content", "error", "delta"]) | st.text(max_size=4),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_json_can_be_read(data: st.DataObject) -> None:
    cls = model(data.draw(st.sampled_from(MODELS)))
    wires = st.sampled_from([field.wire for field in cls._fields.values()] or ["x"]) | st.text(max_size=6)

    survives(cls, data.draw(st.dictionaries(wires, JSON, max_size=5)))

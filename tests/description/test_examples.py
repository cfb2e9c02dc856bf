"""Every example of the description fits its schema and survives the client unchanged."""

from __future__ import annotations

import json

import pytest
from catalog import Example, examples, problems, read_all

from maaskit._answer import decoded
from maaskit._model import Model, plain

EXAMPLES = list(examples())
OBJECTS = [example for example in EXAMPLES if example.spec is not None]


def text(value: object) -> str:
    """JSON text, so that 1, 1.0 and true differ, and the order of members counts."""
    return json.dumps(value, ensure_ascii=False)


def test_there_are_examples_of_every_kind() -> None:
    assert {example.kind for example in EXAMPLES} == {"request", "answer", "event", "error", "parameter"}
    assert len({example.id for example in EXAMPLES}) == len(EXAMPLES)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.id)
def test_an_example_fits_its_schema(example: Example) -> None:
    assert problems(example.value, example.schema) == []


@pytest.mark.parametrize("example", OBJECTS, ids=lambda example: example.id)
def test_an_example_survives_the_client(example: Example) -> None:
    before = text(example.value)
    typed = decoded(example.spec, example.value)
    models = typed if isinstance(typed, list) else [typed]

    assert all(type(model) is not Model for model in models), "no member of the union fits"
    assert text(plain(typed)) == before, "untouched"
    assert all(read_all(model) >= 1 for model in models)
    assert text(plain(typed)) == before, "after every attribute was read"
    assert text(example.value) == before, "reading must not change what was received"
    assert all(repr(model).startswith(f"{type(model).__name__}(") for model in models)


@pytest.mark.parametrize("example", OBJECTS, ids=lambda example: example.id)
def test_strict_decoding_accepts_an_example(example: Example) -> None:
    typed = decoded(example.spec, example.value)
    pairs = zip(typed, example.value, strict=True) if isinstance(typed, list) else [(typed, example.value)]

    assert all(type(model).from_dict(value, strict=True) == model for model, value in pairs)

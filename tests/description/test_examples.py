"""Every example of the description fits its schema and survives the client unchanged."""

from __future__ import annotations

import json

import pytest
from catalog import Example, examples, problems, read_all

from maaskit._answer import decoded
from maaskit._model import Model

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

    assert type(typed) is not Model, "no member of the union fits"
    assert text(typed.to_dict()) == before, "untouched"
    assert read_all(typed) >= 1
    assert text(typed.to_dict()) == before, "after every attribute was read"
    assert text(typed.raw) == before, "reading must not change what was received"
    assert repr(typed).startswith(f"{type(typed).__name__}(")


@pytest.mark.parametrize("example", OBJECTS, ids=lambda example: example.id)
def test_strict_decoding_accepts_an_example(example: Example) -> None:
    typed = decoded(example.spec, example.value)

    assert type(typed).from_dict(example.value, strict=True) == typed

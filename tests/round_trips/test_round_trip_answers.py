"""Everything that a gateway may send by its description: bytes → the client's decoding → the same JSON again."""

from __future__ import annotations

import random
from typing import Any

import pytest
import tally
from faces import info_of, look_at, look_at_error, reply_of, same, told
from hypothesis import given
from hypothesis import strategies as st
from shapes import Shape, instances, shapes
from spelling import spelled

from maaskit import EnvelopeError, Model
from maaskit._answer import answer, decoded
from maaskit._json import loads
from maaskit._strict import check
from maaskit_api.operations import OPERATIONS

SHAPES = shapes()


def test_every_operation_has_its_turn() -> None:
    answers = {name for shape in SHAPES if shape.kind == "answer" for name in shape.operations}
    others = {name for name, operation in OPERATIONS.items() if operation.answer is None and name not in answers}
    assert all(OPERATIONS[name].binary or OPERATIONS[name].stream for name in others)
    assert answers | others == set(OPERATIONS)
    assert {name for shape in SHAPES if shape.kind == "error" for name in shape.operations} == set(OPERATIONS)
    assert {shape.kind for shape in SHAPES} == {
        "answer", "task", "event", "error", "callback", "notification", "realtime",
    }  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.id)
def test_a_valid_instance_survives(shape: Shape) -> None:
    @tally.examples(3, 150)
    @given(instances(shape.schema), st.integers(0, 2**32), st.sampled_from(shape.operations))
    def survives(value: Any, seed: int, name: str) -> None:
        content = spelled(value, random.Random(seed)).encode()
        sent = loads(content.decode())
        assert sent == value, "the spelling changes nothing"
        tally.count("instances", shape.kind)
        if shape.kind != "answer":
            typed = decoded(shape.spec, sent)
            assert same(told(typed), sent)
            look_at(typed)
        else:
            operation = OPERATIONS[name]
            try:
                typed = answer(operation, reply_of(content), info_of(operation), shape.spec)
            except EnvelopeError as error:  # what the description calls a failure
                assert same(error.body, sent)  # noqa: PT017
                look_at_error(error)
                typed = decoded(shape.spec, sent)
            assert same(told(typed), sent)
            look_at(typed, operation)
        strictly(typed, value)

    survives()


def strictly(typed: Any, value: Any) -> None:
    """Strict reading takes whatever is valid."""
    for model in typed if isinstance(typed, list) else [typed]:
        if isinstance(model, Model):
            check(model)

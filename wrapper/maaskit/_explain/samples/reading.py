"""From pointers to Python that reads what they point to from the client's answers and events."""

from __future__ import annotations

from typing import Any

from maaskit import Model
from maaskit._model import Field, Spec
from maaskit._operation import EventText
from maaskit_api import models

__all__ = ["printed", "printing"]


def printed(start: str, spec: Spec, pointer: str, answer: Any) -> list[str]:
    """Lines that print what a pointer names in an answer, or as much of the way there as an example has.

    Args:
        start: Name of the variable.
        spec: What is in it.
        pointer: `*` is the first member.
        answer: The example, as JSON.
    """
    found: list[str] = []
    node, may_be_missing = start, False
    for token in pointer.split("/")[1:]:
        if isinstance(spec, list) and token == "*" and answer:
            step, spec, answer, optional = "[0]", spec[0], answer[0], False
        else:
            known = _field(spec, token)
            if known is None or not isinstance(answer, dict) or answer.get(token) is None:
                break
            name, field = known
            step, spec, answer, optional = f".{name}", field.spec, answer[token], not field.required
        if may_be_missing:
            found.append(f"if {node}:")
        node, may_be_missing = node + step, optional
    return _indented([*found, f"print({node})"])


def printing(spec: Spec, text: EventText) -> list[str]:
    """Lines that print the text of an event, in the variable `event`; none where its type can't be told."""
    found: list[str] = []
    node = "event"
    if text.when is not None:
        found.append(f"if event{_attributes(text.when.pointer)} in {text.when.values!r}:")
        if len(text.when.values) == 1:
            found[-1] = f'if event{_attributes(text.when.pointer)} == "{text.when.values[0]}":'
        return _indented([*found, f'print(event{_attributes(text.pointer)}, end="", flush=True)'])
    *inner, last = text.pointer.split("/")[1:]
    for token in inner:
        if token == "*":
            if not isinstance(spec, list):
                return []
            name = node.rpartition(".")[2].removesuffix("s")
            found.append(f"for {name} in {node} or ():")
            node, spec = name, spec[0]
            continue
        known = _field(spec, token)
        if known is None:
            return []
        name, field = known
        node, spec = f"{node}.{name}", field.spec
        if not field.required and not isinstance(spec, list):
            found.append(f"if {node}:")
    return _indented([*found, f'print({node}.{last} or "", end="", flush=True)'])


def _indented(nested: list[str]) -> list[str]:
    return [f"{'    ' * depth}{line}" for depth, line in enumerate(nested)]


def _attributes(pointer: str) -> str:
    return pointer.replace("/", ".")


def _field(spec: Spec, wire: str) -> tuple[str, Field] | None:
    """(Python name, field) of a member of a model."""
    made: type[Model] | None = getattr(models, spec, None) if isinstance(spec, str) else None
    fields = made._fields if made is not None else {}
    return next(((name, field) for name, field in fields.items() if field.wire == wire), None)

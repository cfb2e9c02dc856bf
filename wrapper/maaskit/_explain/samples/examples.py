"""The request examples of an operation, whole: body and parameters of each.

How they stand in the description is told in `openapi/README.md`, "Rules for operations".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from maaskit._cli.description import operation, raw, resolved

__all__ = ["Example", "examples"]

_PLAIN = "plain"
"""Name of the example of an operation that has none."""
_PLACES = ("path", "query", "header")


class Example(NamedTuple):
    """One request example of an operation. Names are those of the wire.

    Attributes:
        name: Its name in the description.
        summary: Its title, in the reader's language; may be empty.
        confidence: How sure it is: `documented`, `sibling` or `inferred`.
        path: Parameters of the path.
        query: Parameters of the query.
        header: Parameters that are headers.
        body: The body; None when there is none. Files of a form are names of files.
    """

    name: str
    summary: str
    confidence: str
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    header: Mapping[str, Any]
    body: Any


def examples(operation_id: str) -> dict[str, Example]:
    """The request examples by name, in the description's order; `plain` for an operation that has none.

    Raises:
        UsageError: There is no such operation.
    """
    operation(operation_id)
    said = raw(operation_id)
    parameters = [resolved(one) for one in said.get("parameters", ())]
    bodies = _bodies(said)
    names = dict.fromkeys(bodies) if bodies else _names(parameters)
    return {name: _example(said, parameters, bodies, name) for name in names or (_PLAIN,)}


def _bodies(said: Mapping[str, Any]) -> dict[str, Any]:
    content = resolved(said["requestBody"])["content"] if "requestBody" in said else {}
    return {name: resolved(one) for media in content.values() for name, one in media.get("examples", {}).items()}


def _names(parameters: list[Any]) -> list[str]:
    """The names of examples that stand on parameters: path first, then what is required."""
    ranked = sorted(parameters, key=lambda one: (_PLACES.index(one["in"]), not one.get("required")))
    return list(dict.fromkeys(name for one in ranked for name in one.get("examples", ())))


def _example(said: Mapping[str, Any], parameters: list[Any], bodies: Mapping[str, Any], name: str) -> Example:
    holders = [bodies.get(name), *(one.get("examples", {}).get(name) for one in parameters)]
    own = [holder for holder in holders if holder is not None]
    places = {place: dict(_values(parameters, place, name)) for place in _PLACES}
    for holder in own:
        places["query"].update(holder.get("x-query", {}))
    return Example(
        name=name,
        summary=next((one["summary"] for one in own if "summary" in one), ""),
        confidence=next(
            (one["x-provenance"]["confidence"] for one in own if "x-provenance" in one),
            said["x-provenance"]["confidence"],
        ),
        path=places["path"],
        query=places["query"],
        header=places["header"],
        body=bodies[name].get("value") if name in bodies else None,
    )


def _values(parameters: list[Any], place: str, name: str) -> Iterator[tuple[str, Any]]:
    """What the parameters of a place add to an example: their own of that name; of a required one any."""
    for one in parameters:
        if one["in"] != place:
            continue
        choices, needed = one.get("examples", {}), one.get("required")
        if name in choices:
            yield one["name"], choices[name]["value"]
        elif needed and "const" in one["schema"]:
            yield one["name"], one["schema"]["const"]
        elif needed and choices:
            yield one["name"], next(iter(choices.values()))["value"]

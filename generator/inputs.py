"""Where a request takes more than the wire does: local files (`x-media`) and second spellings of a value (`x-value`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from . import bundle
from .errors import GenerationError

__all__ = ["PLAIN", "Forms", "forms", "places"]

Schema = Mapping[str, Any]
Components = Mapping[str, Schema]


class Forms(NamedTuple):
    """What may stand for a value beside what the wire has, for its annotation."""

    local_file: bool = False
    """In the place of its text."""
    further: tuple[str, ...] = ()
    """Further types."""
    items: Forms | None = None
    """The same for the items of a list."""


PLAIN = Forms()


def forms(schema: Schema, components: Components) -> Forms:
    """The further forms of a member of a request."""
    alternatives = [one for one in _alternatives(schema, components) if "properties" not in one]
    lists = [forms(one["items"], components) for one in alternatives if "items" in one]
    return Forms(
        any(one.get("x-media", {}).get("as", "url") != "url" for one in alternatives),
        _further(schema, components),
        next((one for one in lists if one != PLAIN), None),
    )


def places(schema: Schema, components: Components) -> tuple[list[str], list[str]]:
    """The `Media(...)` and the `Value(...)` of a body, as Python source: a pointer and what holds there.

    Raises GenerationError for alternatives that want different things in one place.
    """
    found: dict[tuple[str, str], tuple[Any, ...]] = {}
    for at, one in _walk(schema, "", components, frozenset()):
        for word, rule in (("Media", _media(one)), ("Value", _value(one, components))):
            if rule and found.setdefault((word, at), rule) != rule:
                raise GenerationError(f"{at}: one alternative wants {found[word, at]} there, another {rule}")
    rows = [(word, f"{word}{(at, *rule)!r}") for (word, at), rule in found.items()]
    return [row for word, row in rows if word == "Media"], [row for word, row in rows if word == "Value"]


def _media(schema: Schema) -> tuple[Any, ...]:
    about = schema.get("x-media")
    if about is None:
        return ()
    return (about["as"], about["max_bytes"]) if "max_bytes" in about else (about["as"],)


def _value(schema: Schema, components: Components) -> tuple[str, ...]:
    about = schema.get("x-value")
    if about is None:
        return ()
    return (_wire(schema, components),) if about == "number" else ("pair", about["pair"])


def _further(schema: Schema, components: Components) -> tuple[str, ...]:
    wire = (*_value(schema, components), "")[0]
    return {"": (), "pair": ("tuple[int, int]",), "text": ("int", "float")}.get(wire, ("str",))


def _wire(schema: Schema, components: Components) -> str:
    """How the wire writes the number: `text`, `integer` or `number`."""
    kinds = {kind for one in _alternatives(schema, components) for kind in _types(one)} - {"null"}
    return "text" if "string" in kinds else "number" if "number" in kinds else "integer"


def _types(schema: Schema) -> list[str]:
    kind = schema.get("type", [])
    return [kind] if isinstance(kind, str) else kind


def _alternatives(schema: Schema, components: Components) -> Iterator[Schema]:
    """The schemas of a union; one that is none is its own only alternative."""
    if "$ref" in schema:
        schema = components[bundle.name_of(schema)]
    if "anyOf" not in schema:
        yield schema
    for one in schema.get("anyOf", ()):
        yield from _alternatives(one, components)


def _walk(schema: Any, at: str, components: Components, inside: frozenset[str]) -> Iterator[tuple[str, Schema]]:
    """Every schema of a body with its pointer (`*` for any item). What contains itself is walked once."""
    if not isinstance(schema, Mapping):
        return
    if "$ref" in schema:
        name = bundle.name_of(schema)
        if name in inside:
            return
        schema, inside = components[name], inside | {name}
    yield at, schema
    for one in schema.get("anyOf", ()):
        yield from _walk(one, at, components, inside)
    for name, member in schema.get("properties", {}).items():
        yield from _walk(member, f"{at}/{name.replace('~', '~0').replace('/', '~1')}", components, inside)
    for word in ("items", "additionalProperties"):
        yield from _walk(schema.get(word), f"{at}/*", components, inside)

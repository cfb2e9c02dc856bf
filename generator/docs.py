"""Docstrings of the generated calls: purpose, arguments with units and limits, errors, gateways, provenance."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

__all__ = ["argument", "call", "escaped", "model"]

_WIDTH = 108

_RAISES = """\
maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
maaskit.StatusError: The gateway refused or failed; subclasses by status code.
maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time."""
_RAISES_BILLED = """
maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged and is not sent again."""
_RAISES_STREAM = """
maaskit.StreamError: While reading: the stream broke off, or carried an error."""


def escaped(text: str) -> str:
    """Safe between triple double quotes."""
    return text.replace("\\", "\\\\").replace('"""', "'''")


def call(operation: Mapping[str, Any], arguments: Mapping[str, tuple[str, Mapping[str, Any]]], *, streams: bool, first: str) -> str:
    """Docstring of one call. `arguments`: name → (annotation, schema); `first`: what the call does, in one line."""
    parts = [first, *_paragraphs(operation.get("description", ""))]
    if arguments:
        parts.append("Args:\n" + "\n".join(_indented(argument(*item), 4) for item in arguments.items()))
    raises = _RAISES + _RAISES_BILLED * ("x-billing" in operation) + _RAISES_STREAM * streams
    parts.append("Raises:\n" + "\n".join(_indented(line, 4) for line in raises.splitlines()))
    parts.append("Gateways: " + ", ".join(operation["x-gateways"]) + ".")
    parts.append(_indented(_provenance(operation["x-provenance"]), 0))
    return escaped("\n\n".join(parts))


def argument(name: str, typed: tuple[str, Mapping[str, Any]]) -> str:
    """One line of Args: name, description, limits."""
    _, schema = typed
    text = " ".join(str(schema.get("description", "")).split())
    limits = "; ".join(_limits(schema))
    return f"{name}: {text}{' ' * bool(text)}{limits.capitalize() + '.' if limits else ''}".rstrip(": ").replace(" .", ".")


def model(name: str, schema: Mapping[str, Any], fields: Mapping[str, Mapping[str, Any]]) -> str:
    """Docstring of a model: purpose and attributes."""
    parts = [*(_paragraphs(schema.get("description", "")) or [f"{name}."])]
    lines = [line for field, inner in fields.items() if ":" in (line := argument(field, ("", inner)))]
    if lines:
        parts.append("Attributes:\n" + "\n".join(_indented(line, 4) for line in lines))
    return escaped("\n\n".join(parts))


def _paragraphs(text: str) -> list[str]:
    return [_indented(" ".join(block.split()), 0) for block in text.split("\n\n") if block.strip()]


def _indented(text: str, indent: int) -> str:
    return textwrap.fill(
        text, _WIDTH, initial_indent=" " * indent, subsequent_indent=" " * (indent + 4 * bool(indent)),
        break_long_words=False, break_on_hyphens=False,
    )


def _limits(schema: Mapping[str, Any]) -> Iterator[str]:
    for inner in (schema, *schema.get("anyOf", ())):
        if "enum" in inner:
            yield "one of " + ", ".join(f"`{value}`" for value in inner["enum"])
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        yield f"{low} to {high}"
    elif low is not None:
        yield f"at least {low}"
    elif high is not None:
        yield f"at most {high}"
    if "maxItems" in schema:
        yield f"at most {schema['maxItems']} entries"
    if "maxLength" in schema:
        yield f"at most {schema['maxLength']} characters"
    if "default" in schema:
        yield f"default `{schema['default']}`"


def _provenance(provenance: Mapping[str, Any]) -> str:
    rows = ", ".join(f"{row['title']} ({row['document']})" for row in provenance.get("rows", ()))
    text = f"Provenance: {provenance['confidence']}, checked {provenance['checked']}"
    return text + (f"; rows: {rows}." if rows else ".")

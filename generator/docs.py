"""Docstrings of the generated calls: purpose, arguments with units and limits, errors, gateways, provenance."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

__all__ = ["UPLOAD", "Described", "call", "escaped", "model"]

_WIDTH = 108
_EXAMPLES = {"x": "1280, 720", "*": "1280, 720"}
"""Pairs that people know, by what separates them on the wire."""
_LITERAL = re.compile(r"Literal\[([^\]]*)\]")
_TWIN = re.compile(r" \| \w+Param\b")

_RAISES = (
    "maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.",
    "maaskit.StatusError: The gateway refused or failed; subclasses by status code.",
    "maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.",
    "maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.",
)
_RAISES_BILLED = (
    "maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged and is not"
    " sent again.",
)
_RETURNS_TASK = (
    "A task, as soon as the gateway has taken the job: `task.wait()` waits for its end, `task.save(folder)` fetches the"
    " results, `task.token` finds it again in another process."
)
_RETURNS_FILES = "The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk."
_RAISES_UPLOAD = (
    "maaskit.UploadError: The storage did not take the file.",
    "maaskit.TaskError: The gateway could not make use of the file, or took too long.",
)
_RAISES_STREAM = ("maaskit.StreamError: While reading: the stream broke off, or carried an error.",)


def escaped(text: str) -> str:
    """Safe between triple double quotes."""
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    return text[:-1] + '\\"' if text.endswith('"') else text


class Described(NamedTuple):
    """An argument as a docstring shows it."""

    annotation: str
    required: bool
    schema: Mapping[str, Any]


UPLOAD = {
    "file": Described(
        "FileInput", True, {"description": "A path, bytes, an open file, or `(name, content)`; it needs a name."}
    ),
    "wait_timeout": Described(
        "float | None",
        False,
        {"description": "Seconds to wait until the file can be used; None: no limit.", "default": 600},
    ),
}
"""Arguments of every upload in several steps."""


def call(operation: Mapping[str, Any], arguments: Mapping[str, Described], *, kind: str, first: str) -> str:
    """Docstring of one call. `kind` as in `operations.Call`; `first`: what the call does, in one line."""
    parts = [first, *_paragraphs(operation.get("description", ""))]
    if arguments:
        parts.append(_section("Args", [_argument(*item) for item in arguments.items()]))
    if kind == "task":
        parts.append(_section("Returns", [_RETURNS_TASK]))
    elif kind == "answer" and "x-results" in operation["responses"]["200"]:
        parts.append(_section("Returns", [_RETURNS_FILES]))
    raises = _RAISES + _RAISES_BILLED * (operation.get("x-billing") == "submit") + _RAISES_STREAM * (kind == "stream")
    raises += _RAISES_UPLOAD * (kind == "upload")
    parts.append(_section("Raises", raises))
    parts.append("Gateways: " + ", ".join(operation["x-gateways"]) + ".")
    parts.append(_wrapped(_provenance(operation["x-provenance"])))
    return escaped("\n\n".join(parts))


def model(name: str, schema: Mapping[str, Any], fields: Mapping[str, Mapping[str, Any]]) -> str:
    """Docstring of a model: purpose, and the attributes of which there is something to say."""
    parts = _paragraphs(schema.get("description", "")) or [f"{name}."]
    entries = [_entry(field, inner) for field, inner in fields.items() if _about(inner)]
    if entries:
        parts.append(_section("Attributes", entries))
    return escaped("\n\n".join(parts))


def _section(title: str, entries: list[str] | tuple[str, ...]) -> str:
    return "\n".join([f"{title}:", *(_wrapped(entry, 4) for entry in entries)])


def _argument(name: str, described: Described) -> str:
    required = ", required" * described.required
    return _entry(f"{name} ({_type(described.annotation)}{required})", described.schema)


def _type(annotation: str) -> str:
    """An annotation for people: without the dict twins of models, and words as `str` (the limits list them)."""
    text = _LITERAL.sub(lambda found: "str" if found[1][0] in "'\"" else "int", annotation.replace("models.", ""))
    text = _TWIN.sub("", text)
    return text if "[" in text else " | ".join(dict.fromkeys(text.split(" | ")))


def _entry(name: str, schema: Mapping[str, Any]) -> str:
    about = _about(schema)
    return f"{name}: {about}" if about else name


def _about(schema: Mapping[str, Any]) -> str:
    """Description and limits, in one line."""
    text = " ".join(str(schema.get("description", "")).split())
    limits = "; ".join(_limits(schema))
    return f"{text} {limits[0].upper()}{limits[1:]}.".lstrip() if limits else text


def _paragraphs(text: str) -> list[str]:
    return [_wrapped(" ".join(block.split())) for block in text.split("\n\n") if block.strip()]


def _wrapped(text: str, indent: int = 0) -> str:
    return textwrap.fill(
        text,
        _WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent * 2),
        break_long_words=False,
        break_on_hyphens=False,
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
    yield from _second_forms(schema)


def _second_forms(schema: Mapping[str, Any]) -> Iterator[str]:
    """What is accepted beside what the wire has."""
    alternatives = (schema, *schema.get("anyOf", ()))
    texts = (*alternatives, *(inner.get("items", {}) for inner in alternatives))
    media: Mapping[str, Any] = next((inner["x-media"] for inner in texts if "x-media" in inner), {"as": "url"})
    if media["as"] != "url":
        limit = f" of up to {_size(media['max_bytes'])}" if "max_bytes" in media else ""
        yield f"local files{limit} are accepted"
    value = schema.get("x-value")
    if isinstance(value, Mapping):
        yield f"a pair such as `({_EXAMPLES.get(value['pair'], '16, 9')})` is accepted"
    elif value == "number":
        yield "numbers and their text are accepted"


def _size(number: int) -> str:
    mebibytes, rest = divmod(number, 1 << 20)
    return f"{number / 1_000_000:g} MB" if rest else f"{mebibytes} MiB"


def _provenance(provenance: Mapping[str, Any]) -> str:
    rows = ", ".join(f"{row['title']} ({row['document']})" for row in provenance.get("rows", ()))
    text = f"Provenance: {provenance['confidence']}, checked {provenance['checked']}"
    return text + (f"; rows: {rows}." if rows else ".")

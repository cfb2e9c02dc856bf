"""JSON Schemas in the form that OpenAI's `strict` wants. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._errors import InvalidRequestError
from ._json import is_object
from ._schema import MEANING, Schema, is_null

__all__ = ["strict_schema"]

_FORMATS = frozenset({"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"})
_LEFT_OUT = frozenset({"default", "discriminator", "uniqueItems", "contentEncoding", "contentMediaType", "examples"})
_JSON_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


def strict_schema(schema: Mapping[str, Any]) -> Schema:
    """The schema in the form that OpenAI's `strict` wants.

    Objects are closed and all their members required; a member that may be left out becomes nullable instead. Keywords
    that strict mode refuses (defaults, unknown formats, ...) are left out; the answer is still checked against them.

    Raises:
        InvalidRequestError: Something that strict mode has no form for: a map with free keys, a tuple, `Any`.
    """
    result = _strict(schema, "$")
    if "$defs" in schema:
        result["$defs"] = {name: _strict(value, f"$defs.{name}") for name, value in schema["$defs"].items()}
    return result


def _strict(node: Any, path: str) -> Schema:
    if not is_object(node) or not MEANING.intersection(node):
        raise _no_form(path, "a value of any kind")
    out = {key: value for key, value in node.items() if key not in _LEFT_OUT and key != "$defs"}
    if out.get("format") not in _FORMATS:
        out.pop("format", None)
    if "oneOf" in out:
        out["anyOf"] = out.pop("oneOf")
    if len(out.get("allOf", ())) == 1:
        out = {**out.pop("allOf")[0], **out}
    if "$ref" in out and len(out) > 1:  # a reference may have no neighbours
        out["anyOf"] = [{"$ref": out.pop("$ref")}]
    if "anyOf" in out:
        out["anyOf"] = [_strict(member, path) for member in out["anyOf"]]
    values: list[Any] = out["enum"] if "enum" in out else [out["const"]] if "const" in out else []
    if values and "type" not in out:
        types = list(dict.fromkeys(_JSON_TYPES[type(value)] for value in values))
        out["type"] = types[0] if len(types) == 1 else types
    if out.get("type") == "array":
        if "prefixItems" in out:
            raise _no_form(path, "a tuple")
        out["items"] = _strict(out.get("items"), f"{path}[]")
    if out.get("type") == "object":
        _close(out, path)
    return out


def _close(out: Schema, path: str) -> None:
    if not out.get("properties") and out.get("additionalProperties") not in (None, False):
        raise _no_form(path, "a map with free keys")
    required = out.get("required", ())
    out["properties"] = {
        name: member if name in required else _nullable(member)
        for name, member in (
            (name, _strict(value, f"{path}.{name}")) for name, value in out.get("properties", {}).items()
        )
    }
    out["required"] = list(out["properties"])
    out["additionalProperties"] = False


def _nullable(node: Schema) -> Schema:
    if any(is_null(member) for member in node.get("anyOf", [node])):
        return node
    if "anyOf" in node:
        return {**node, "anyOf": [*node["anyOf"], {"type": "null"}]}
    outer = {"description": node["description"]} if "description" in node else {}
    return {**outer, "anyOf": [{key: value for key, value in node.items() if key != "description"}, {"type": "null"}]}


def _no_form(path: str, what: str) -> InvalidRequestError:
    return InvalidRequestError(
        f"{path}: strict output has no form for {what}; give it a definite type (a list of pairs, a dataclass),"
        " or pass strict=False"
    )

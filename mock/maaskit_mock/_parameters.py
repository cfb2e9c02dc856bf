"""Path, query, header and cookie parameters: typed from text and validated."""

from __future__ import annotations

from collections.abc import Mapping

from . import _report
from ._auth import cookies
from ._coercion import typed
from ._operations import Operation, Parameter
from ._schemas import alternatives, types
from ._values import Incoming, Json, Refusal

Values = dict[str, dict[str, Json]]


def read(operation: Operation, incoming: Incoming, path: Mapping[str, str]) -> Values:
    """The values by location and name, including query members that the description doesn't name (as text)."""
    values: Values = {"path": dict(path), "query": dict(incoming.query), "header": {}, "cookie": {}}
    jar = cookies(incoming) if any(parameter.location == "cookie" for parameter in operation.parameters) else {}
    for parameter in operation.parameters:
        texts = _texts(parameter, incoming, path, jar)
        if not texts:
            if parameter.required:
                message = f"the {parameter.location} parameter {parameter.name} is required"
                raise Refusal(400, message, code="missing_parameter", param=parameter.name)
            continue
        value = typed(texts, parameter.schema)
        errors = parameter.schema.errors(value) if parameter.schema else []
        if errors:
            raise _report.refuse(errors, f"{parameter.location} parameter {parameter.name}", parameter.name)
        values[parameter.location][parameter.name] = value
    return values


def _texts(parameter: Parameter, incoming: Incoming, path: Mapping[str, str], jar: Mapping[str, str]) -> list[str]:
    name = parameter.name
    if parameter.location == "query":
        texts = [value for key, value in incoming.query if key in {name, f"{name}[]"}]
    elif parameter.location == "header":
        texts = [value for key, value in incoming.headers if key == name.lower()]
    else:
        source = path if parameter.location == "path" else jar
        texts = [source[name]] if name in source else []
    if len(texts) == 1 and not parameter.explode and _is_list(parameter):
        return [part.strip() for part in texts[0].split(",")]
    return texts


def _is_list(parameter: Parameter) -> bool:
    return parameter.schema is not None and any("array" in types(leaf) for leaf in alternatives(parameter.schema.node))

"""The HTTP request of an example: what samples that know no client have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from maaskit._cli.description import document, operation
from maaskit._operation import Operation

from .examples import Example
from .outcome import Outcome, outcome_of

__all__ = ["Credential", "HttpRequest", "credential_of", "request_of", "wire_text"]

_BASE_VARIABLE = "MAASKIT_BASE_URL"


class Credential(NamedTuple):
    """What a request shows: the variable of the environment that has it, and the header that takes it."""

    variable: str
    header: str
    prefix: str = ""
    """What stands before it in the header."""
    is_system_token: bool = False


class HttpRequest(NamedTuple):
    """A request, ready to be written in a language.

    Attributes:
        method: `GET`, `POST`, ...
        base_url: Of the gateway; None where users have to say it.
        base_variable: The variable of the environment that has it then.
        target: Path and query, escaped.
        credential: What it shows.
        headers: The others.
        body: JSON; None where there is none.
        fields: The texts of a form, in order.
        files: Its files: name of the part and of the file.
        is_form: Whether the body is a form.
        outcome: What comes back.
    """

    method: str
    base_url: str | None
    base_variable: str
    target: str
    credential: Credential
    headers: Mapping[str, str]
    body: Any
    fields: tuple[tuple[str, str], ...]
    files: tuple[tuple[str, str], ...]
    is_form: bool
    outcome: Outcome


def request_of(operation_id: str, example: Example) -> HttpRequest:
    """The request of an example, to the first gateway that offers the operation.

    Raises:
        UsageError: There is no such operation.
    """
    known = operation(operation_id)
    gateway = document()["x-gateways"][known.gateways[0]]
    is_form = known.body is not None and known.body.media_type == "multipart/form-data"
    headers = {name: wire_text(value) for name, value in example.header.items()} | _repeated(gateway, example)
    fields, files = _parts(known, example.body or {}) if is_form else ((), ())
    if example.body is not None and not is_form:
        headers["Content-Type"] = "application/json"
    return HttpRequest(
        method=known.method,
        base_url=gateway["base_url"],
        base_variable=_BASE_VARIABLE,
        target=_target(known, example),
        credential=credential_of(known),
        headers=headers,
        body=None if is_form else example.body,
        fields=fields,
        files=files,
        is_form=is_form,
        outcome=outcome_of(operation_id, example),
    )


def credential_of(known: Operation) -> Credential:
    """What the first gateway of an operation wants to be shown, in the way that it prefers."""
    gateway = document()["x-gateways"][known.gateways[0]]
    schemes = document()["components"]["securitySchemes"]
    scheme = schemes[next(name for name in gateway["security"] if name in known.security)]
    is_system_token = "x-credential" in scheme
    variable = gateway["system_token_variable" if is_system_token else "key_variable"]
    if scheme["type"] == "http":
        return Credential(variable, "Authorization", f"{scheme['scheme'].capitalize()} ", is_system_token)
    return Credential(variable, scheme["name"], "", is_system_token)


def wire_text(value: Any) -> str:
    """A parameter or a part of a form, as it is sent."""
    from maaskit._request import as_text

    return as_text(value)


def _repeated(gateway: Mapping[str, Any], example: Example) -> dict[str, str]:
    """The headers in which a gateway wants members of the request again."""
    body = example.body if isinstance(example.body, Mapping) else {}
    said = {**example.query, **example.path, **body}
    found = {}
    for header, members in gateway.get("headers", {}).items():
        values = (said.get(member) for member in ([members] if isinstance(members, str) else members))
        value = next((value for value in values if isinstance(value, str) and value), None)
        if value is not None:
            found[header] = value
    return found


def _target(known: Operation, example: Example) -> str:
    target = known.path
    for name, value in example.path.items():
        target = target.replace(f"{{{name}}}", quote(wire_text(value), safe=","))
    pairs = [
        (name, wire_text(one))
        for name, value in example.query.items()
        for one in (value if isinstance(value, list) else [value])
    ]
    return f"{target}?{urlencode(pairs)}" if pairs else target


def _parts(
    known: Operation, body: Mapping[str, Any]
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """(texts, files) of a form; names may repeat."""
    assert known.body is not None
    fields: list[tuple[str, str]] = []
    files: list[tuple[str, str]] = []
    for name, value in body.items():
        several = isinstance(value, list) and not any(isinstance(one, (dict, list)) for one in value)
        target = files if name in known.body.files else fields
        target += [(name, wire_text(one)) for one in (value if several else [value])]
    return tuple(fields), tuple(files)

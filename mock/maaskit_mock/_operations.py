"""The operations of the description, read once at start into values that the rest of the mock works with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from . import _events, _protocol, _rules
from ._auth import Scheme, alternatives_of
from ._description import DescriptionError, Node
from ._examples import Choice
from ._schemas import Compiler, Schema, default_of
from ._values import Json, is_list, is_object

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
STREAM = "text/event-stream"
NO_CONTENT = 204
UPGRADE = 426
"""Stands for: no success answer over HTTP is described."""
_HTTP_HEADERS = {"accept", "content-type", "authorization"}  # OpenAPI: parameters of these names are ignored


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter outside the body."""

    name: str
    location: str
    required: bool
    schema: Schema | None
    explode: bool


@dataclass(frozen=True, slots=True)
class BodyMedia:
    """One way to write the request body."""

    media_type: str
    schema: Schema | None


@dataclass(frozen=True, slots=True)
class Example:
    """One example answer and the media type it is of."""

    name: str
    media_type: str
    value: Json


@dataclass(frozen=True, slots=True)
class Detour:
    """`x-async`: the query that asks for a task instead, and the answer to it."""

    query: Mapping[str, Json]
    schema: Schema | None


@dataclass(frozen=True, slots=True)
class Success:
    """The success answer: its status, what it may be, and how the mock adapts it."""

    status: int
    media: tuple[tuple[str, Schema | None], ...]
    examples: tuple[Example, ...]
    rules: tuple[Mapping[str, Json], ...]
    envelope: tuple[Mapping[str, Json], ...]
    stream: _events.Stream | None
    detour: Detour | None
    links: Mapping[str, _protocol.Link]
    task: _protocol.Task | None
    """Set when this is the answer of a poll."""
    upload: _protocol.Upload | None
    """Set when this names a place for a file."""


@dataclass(frozen=True)
class Operation:
    """One method of one path."""

    id: str
    method: str
    path: str
    security: tuple[tuple[Scheme, ...], ...]
    gateways: frozenset[str] | None
    parameters: tuple[Parameter, ...]
    body_required: bool
    bodies: tuple[BodyMedia, ...]
    requests: Mapping[str, Json]
    """Example name to `{"body": ..., "path": {...}, "query": {...}}`."""
    success: Success
    callbacks: tuple[_protocol.Callback, ...]
    modes: tuple[str, ...]
    """What may stand before the path: in each mode the operation is the same."""
    errors: Mapping[str, Json]
    """The documented errors (`x-errors`) of its family and of all, by name."""

    @cached_property
    def choice(self) -> Choice:
        """Chooses the example of a plain answer."""
        return self._choice(self.success.rules)

    @cached_property
    def stream_choice(self) -> Choice:
        """Chooses the example of a stream."""
        return self._choice(self.success.stream.rules if self.success.stream is not None else ())

    def examples(self, *, detour: bool) -> Mapping[str, Example]:
        """The examples of plain answers by name: those that show the detour, or the others."""
        return self._examples[detour]

    @cached_property
    def _examples(self) -> Mapping[bool, Mapping[str, Example]]:
        found: dict[bool, dict[str, Example]] = {False: {}, True: {}}
        for example in self.success.examples:
            found[self._shows_detour(example.name)].setdefault(example.name, example)
        return found

    def _shows_detour(self, name: str) -> bool:
        """Whether the query of the request of this name asks for the detour."""
        detour = self.success.detour
        query = self.requests.get(name, {}).get("query", {})
        return detour is not None and all(
            _events.as_text(query.get(key)) == _events.as_text(value) for key, value in detour.query.items()
        )

    def deciding(self, rules: Sequence[_rules.Rule]) -> list[tuple[str, Json]]:
        """The request pointers that decide which example answers, with the defaults of the request's schema."""
        nodes = [body.schema.node for body in self.bodies if body.schema is not None]
        return [(pointer, default_of(nodes[0], pointer) if nodes else None) for pointer in _rules.deciding(rules)]

    def _choice(self, rules: Sequence[_rules.Rule]) -> Choice:
        stream = self.success.stream
        return Choice(self.requests, stream.asked_by_body if stream is not None else (), self.deciding(rules))


def read(root: Node, compiler: Compiler) -> list[Operation]:
    """Every operation of the description, in its order."""
    paths = root.get("paths")
    errors = errors_of(root)
    found: list[Operation] = []
    for path, item in paths.items() if paths else ():
        for method in METHODS:
            node = item.get(method)
            if node is not None:
                found.append(_operation(compiler, root, item, node, (method, path), errors))
    if not found:
        raise DescriptionError("the description has no operations")
    return found


def _operation(
    compiler: Compiler,
    root: Node,
    item: Node,
    node: Node,
    address: tuple[str, str],
    errors: Mapping[str, Mapping[str, Json]],
) -> Operation:
    method, path = address
    tags = node.plain("tags")
    families = ["", *(str(tag) for tag in tags)] if is_list(tags) else [""]
    parameters = _parameters(compiler, [*item.members("parameters"), *node.members("parameters")])
    gateways = node.plain("x-gateways")
    bodies = node.get("requestBody", "content")
    return Operation(
        id=str(node.plain("operationId", default=f"{method} {path}")),
        method=method.upper(),
        path=path,
        security=alternatives_of(root, node),
        gateways=frozenset(str(name) for name in gateways) if is_list(gateways) else None,
        parameters=tuple(parameter for parameter, _ in parameters),
        body_required=node.plain("requestBody", "required", default=False) is True,
        bodies=tuple(
            BodyMedia(kind, compiler.compile(media.get("schema"))) for kind, media in (bodies.items() if bodies else ())
        ),
        requests=_requests(bodies, parameters),
        success=_success(compiler, node),
        callbacks=_protocol.callbacks(node),
        modes=tuple(str(prefix) for prefix in node.plain("x-modes", default={}).values()),
        errors={name: error for family in families for name, error in errors.get(family, {}).items()},
    )


def errors_of(root: Node) -> dict[str, dict[str, Json]]:
    """Tag to its documented errors by name; `""` to those that all share."""
    holders = {"": root} | {str(tag.plain("name")): tag for tag in root.members("tags")}
    return {
        tag: {str(error["name"]): error for error in mappings(holder, "x-errors")} for tag, holder in holders.items()
    }


def _parameters(compiler: Compiler, nodes: list[Node]) -> list[tuple[Parameter, Node]]:
    found: dict[tuple[str, str], tuple[Parameter, Node]] = {}
    for node in nodes:
        name, location = str(node.plain("name")), str(node.plain("in"))
        if location == "header" and name.lower() in _HTTP_HEADERS:
            continue
        schema = node.get("schema") or node.get("content", "application/json", "schema")
        explode = node.plain("explode", default=location in {"query", "cookie"}) is True
        required = node.plain("required", default=False) is True or location == "path"
        found[name, location] = Parameter(name, location, required, compiler.compile(schema), explode), node
    return list(found.values())


def _requests(bodies: Node | None, parameters: list[tuple[Parameter, Node]]) -> dict[str, Json]:
    requests: dict[str, Json] = {}
    for _, media in bodies.items() if bodies else ():
        for name, value in examples_of(media).items():
            requests.setdefault(name, {})["body"] = value
            query = media.plain("examples", name, "x-query", default={})
            requests[name].setdefault("query", {}).update(query)
    for parameter, node in parameters:
        if parameter.location in {"path", "query"}:
            for name, value in examples_of(node).items():
                requests.setdefault(name, {}).setdefault(parameter.location, {})[parameter.name] = value
    return requests


def examples_of(node: Node) -> dict[str, Json]:
    """The named examples of a media type or parameter; a single unnamed one is called `example`."""
    named = node.get("examples")
    examples = {name: example.plain("value") for name, example in named.items()} if named else {}
    single = node.get("example")
    if not examples and single is not None:
        examples["example"] = single.value
    return examples


def _success(compiler: Compiler, node: Node) -> Success:
    responses = node.get("responses")
    good = sorted((code, answer) for code, answer in responses.items() if code[:1] == "2") if responses else []
    if not good:
        other = responses.get("default") if responses else None
        code, answer = ("200", other) if other else (str(UPGRADE), None)
    else:
        code, answer = good[0]
    status = int(code) if code.isdigit() else 200
    content = answer.get("content") if answer else None
    media = dict(content.items()) if content else {}
    plain = {kind: one for kind, one in media.items() if kind.lower() != STREAM}
    stream = next((one for kind, one in media.items() if kind.lower() == STREAM), None)
    detour = answer.get("x-async") if answer else None
    return Success(
        status=status,
        media=tuple((kind, compiler.compile(one.get("schema"))) for kind, one in plain.items()),
        examples=tuple(
            Example(name, kind, value) for kind, one in plain.items() for name, value in examples_of(one).items()
        ),
        rules=mappings(answer, "x-mock"),
        envelope=mappings(answer, "x-error-envelope"),
        stream=_events.read(compiler, stream) if stream else None,
        detour=Detour(detour.plain("query", default={}), compiler.compile(detour.get("schema"))) if detour else None,
        links=_protocol.links(answer),
        task=_protocol.task(answer),
        upload=_protocol.upload(answer),
    )


def mappings(node: Node | None, key: str) -> tuple[Mapping[str, Json], ...]:
    """The list of objects under a key; empty when there is none."""
    return tuple(member.value for member in node.members(key) if is_object(member.value)) if node else ()

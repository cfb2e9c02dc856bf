"""Operations as the templates need them: one `Call` for each Python method, one table row for each operation."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from attrs import evolve
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.responses import Response
from openapi_python_client.schema import Reference

from maaskit._options import RequestOptions

from . import bundle, docs, properties, rows
from .errors import GenerationError
from .inputs import PLAIN, Forms, forms

__all__ = ["Argument", "Call", "OperationView", "pascal", "view"]

_OPTIONS = frozenset(RequestOptions.__annotations__)
_ENDPOINT_NAMES = frozenset({"body", "events"})
"""Names that the endpoint functions use (openapi-python-client sees to `client`); members of a body are not beside them."""
_ERRORS = 400


@dataclass(frozen=True)
class Argument:
    """One keyword argument of a call."""

    name: str
    place: str
    wire: str
    annotation: str
    required: bool
    schema: Mapping[str, Any]


@dataclass(frozen=True)
class Call:
    """One Python method: the operation asked in one way."""

    method: str
    kind: str
    """`answer`, `stream`, `binary`, `task` or `upload`."""
    returns: str
    """Annotation of the answer, of one event of the stream, or of the result of the task."""
    params: str
    """The TypedDict of its keyword arguments."""
    docstring: str


@dataclass(frozen=True)
class OperationView:
    """All that the templates say about one operation. Source texts are "" where there is nothing to say."""

    id: str
    method: str
    path: str
    arguments: tuple[Argument, ...]
    fixed: tuple[tuple[str, str, Any], ...]
    body: str
    body_class: str
    answer: str
    """Decode spec of the JSON answer, as Python source; "None" when there is none."""
    answer_type: str
    error_answers: tuple[tuple[int, int, str], ...]
    """(lowest status, highest status, decode spec)."""
    error_types: tuple[str, ...]
    binary: bool
    text: str
    stream: str
    event_type: str
    task_answer: str
    """`TaskAnswer(...)` when a task can be asked for beside the plain answer."""
    only_for_task: frozenset[str]
    """Arguments that the plain call does not have."""
    envelope: tuple[str, ...]
    task: str
    poll_type: str
    """Annotation of the answer to the poll, when the answer names a task; set when all operations are known."""
    links: Mapping[str, str]
    listing: str
    results: str
    """A tuple of `Result(...)`, when the answer holds files."""
    upload: str
    upload_type: str
    """Annotation of what the whole upload answers."""
    raw: Mapping[str, Any] = field(repr=False)

    @property
    def name(self) -> str:
        """Last part of the id: the Python method."""
        return self.id.rsplit(".", 1)[1]

    @property
    def resource(self) -> str:
        """The id without its last part: where the method hangs."""
        return self.id.rsplit(".", 1)[0]

    @property
    def params_class(self) -> str:
        """The TypedDict of the keyword arguments."""
        return pascal(self.id) + "Params"

    @property
    def gateways(self) -> tuple[str, ...]:
        """Who offers it."""
        return tuple(self.raw["x-gateways"])

    @property
    def security(self) -> tuple[str, ...]:
        """Names of the schemes that work."""
        return tuple(name for scheme in self.raw.get("security", ()) for name in scheme)

    @property
    def modes(self) -> Mapping[str, str]:
        """What stands before the path, by mode."""
        return dict(self.raw.get("x-modes", {}))

    @property
    def billed(self) -> bool:
        """An accepted call costs money."""
        return self.raw.get("x-billing") == "submit"

    def argument_name(self, place: str, wire: str) -> str:
        """The Python argument for a name on the wire; place "" when it stands in any place but the body."""
        for item in self.arguments:
            if item.wire == wire and (item.place == place or (not place and item.place != "body")):
                return item.name
        raise GenerationError(f"{self.id} has no {place or 'parameter'} {wire}, which a link sets")

    @cached_property
    def calls(self) -> tuple[Call, ...]:
        """The methods of this operation, in the order in which they are shown."""
        return tuple(self._calls())

    def _calls(self) -> Iterator[Call]:
        summary = self.raw["summary"].rstrip(".")
        if self.binary:
            returns = f"BinaryContent | {self.answer_type}" if self.answer_type else "BinaryContent"
            yield self._call(self.name, "binary", returns, f"{summary}.")
        elif self.poll_type and not self.task_answer:
            yield self._call(self.name, "task", self.poll_type, f"{summary}.")
        elif self.answer_type:
            yield self._call(self.name, "answer", self.answer_type, f"{summary}.")
        if self.stream and not (self.binary or self.answer_type):
            yield self._call(self.name, "stream", self.event_type, f"{summary}.")
        elif self.stream:
            method = "stream" if self.name == "create" else f"{self.name}_stream"
            yield self._call(method, "stream", self.event_type, f"{summary}, as a stream of events.")
        if self.task_answer:
            yield self._call(f"{self.name}_task", "task", self.poll_type, f"{summary}, as a task to wait for.")
        if self.upload:
            yield self._upload()

    def arguments_of(self, kind: str) -> tuple[Argument, ...]:
        """The arguments of a call of this kind."""
        hidden = self.only_for_task if kind != "task" else ()
        return tuple(item for item in self.arguments if item.name not in hidden)

    @property
    def upload_params_class(self) -> str:
        """The TypedDict of the keyword arguments of the whole upload."""
        return pascal(f"{self.resource}.{self._upload_rule['name']}") + "Params"

    @property
    def upload_arguments(self) -> tuple[Argument, ...]:
        """The arguments that the file does not tell."""
        told = self._upload_rule.get("from", {})
        return tuple(item for item in self.arguments if item.place != "body" or item.wire not in told)

    @property
    def _upload_rule(self) -> Mapping[str, Any]:
        rule: Mapping[str, Any] = self.raw["responses"]["200"]["x-upload"]
        return rule

    @property
    def upload_end(self) -> str:
        """Id of the operation whose answer the whole upload gives."""
        success = self.raw["responses"]["200"]
        last: str = success["links"][success["x-upload"]["then"][-1]["link"]]["operationId"]
        return last

    def _upload(self) -> Call:
        rule = self._upload_rule
        about = {**self.raw, "description": rule.get("description", "")}
        described = {
            item.name: docs.Described(item.annotation, item.required, item.schema) for item in self.upload_arguments
        }
        text = docs.call(about, {**docs.UPLOAD, **described}, kind="upload", first=f"{rule['summary'].rstrip('.')}.")
        return Call(rule["name"], "upload", self.upload_type, self.upload_params_class, text)

    def _call(self, method: str, kind: str, returns: str, first: str) -> Call:
        described = {
            item.name: docs.Described(item.annotation, item.required, item.schema) for item in self.arguments_of(kind)
        }
        params = f"{self.params_class}AsTask" if kind == "task" and self.only_for_task else self.params_class
        text = docs.call(self.raw, described, kind=kind, first=first)
        return Call(method, kind, returns, params, text)


class _Entry(NamedTuple):
    """A parameter, or a member of the body."""

    place: str
    prop: Any
    schema: Mapping[str, Any]
    forms: Forms = PLAIN
    """What may stand for its value beside what the wire has."""


def pascal(dotted: str) -> str:
    """A class name for a dotted path."""
    return "".join(part.capitalize() for part in dotted.replace("_", ".").split("."))


def view(
    endpoint: Endpoint, raw: Mapping[str, Any], components: Mapping[str, Any], inputs: Collection[str]
) -> OperationView:
    """Everything about one operation. `inputs`: the models that have a TypedDict.

    Raises GenerationError for what can't be said in Python.
    """
    success = raw["responses"]["200"]
    content = success.get("content", {})
    sse = content.get(bundle.EVENT_STREAM, {}).get("x-sse")
    asynchronous = success.get("x-async", {})
    task_model = bundle.name_of(asynchronous["schema"]) if asynchronous else ""
    body = _body(endpoint, raw)
    entries = [*_parameters(endpoint, raw), *_members(body, components)]
    answer, event = _success(endpoint)
    answer = _without(answer, task_model)
    errors = tuple(_errors(endpoint))
    return OperationView(
        id=raw["operationId"],
        method=endpoint.method.upper(),
        path=endpoint.path.get_untrusted_value(),
        arguments=_arguments(entries, raw["operationId"], inputs, _set_by_call(sse, asynchronous)),
        fixed=tuple((place, properties.wire_name(prop), properties.constant(prop)) for place, prop in _fixed(entries)),
        body=_body_row(body, raw, components) if body else "",
        body_class=str(body.class_info.name) if body else "",
        answer=properties.spec(answer) if answer else "None",
        answer_type=properties.annotation(answer, "answer") if answer else "",
        error_answers=tuple((low, high, properties.spec(prop)) for low, high, prop in errors),
        error_types=tuple(dict.fromkeys(properties.annotation(prop, "answer") for _, _, prop in errors)),
        binary=any(media.get("schema", {}).get("format") == "binary" for media in content.values()),
        text=content.get("text/plain", {}).get("x-text-as", ""),
        stream=rows.stream(sse, event) if sse else "",
        event_type=properties.annotation(event, "answer") if event else "",
        task_answer=rows.task_answer(task_model, asynchronous) if asynchronous else "",
        only_for_task=frozenset(asynchronous.get("parameters", ())),
        envelope=tuple(rows.envelope(rule) for rule in success.get("x-error-envelope", ())),
        task=rows.task(success["x-task"]) if "x-task" in success else "",
        poll_type="",
        links={},
        listing="",
        results=rows.results(success["x-results"]) if "x-results" in success else "",
        upload="",
        upload_type="",
        raw=raw,
    )


def _body(endpoint: Endpoint, raw: Mapping[str, Any]) -> ModelProperty | None:
    if not endpoint.bodies:
        return None
    if len(endpoint.bodies) > 1:
        raise GenerationError(f"{raw['operationId']}: one media type a request, please")
    model = endpoint.bodies[0].prop
    if not isinstance(model, ModelProperty):
        raise GenerationError(f"{raw['operationId']}: the body must be one named object")
    return model


def _body_row(body: ModelProperty, raw: Mapping[str, Any], components: Mapping[str, Any]) -> str:
    ((media_type, media),) = raw["requestBody"]["content"].items()
    return rows.body(media_type, properties.members(body), media["schema"], components)


def _parameters(endpoint: Endpoint, raw: Mapping[str, Any]) -> Iterator[_Entry]:
    described = {(item["in"], item["name"]): item for item in raw.get("parameters", ())}
    groups = {
        "path": endpoint.path_parameters,
        "query": endpoint.query_parameters,
        "header": endpoint.header_parameters,
    }
    for place, parameters in groups.items():
        for prop in parameters:
            item = described[place, properties.wire_name(prop)]
            about = {name: item[name] for name in ("description",) if name in item}
            yield _Entry(place, prop, {**item.get("schema", {}), **about})


def _members(body: ModelProperty | None, components: Mapping[str, Any]) -> Iterator[_Entry]:
    if body is not None:
        schemas = components[str(body.class_info.name)]["properties"]
        for prop in properties.members(body):
            schema = schemas[properties.wire_name(prop)]
            yield _Entry("body", prop, schema, forms(schema, components))


def _set_by_call(sse: Mapping[str, Any] | None, asynchronous: Mapping[str, Any]) -> set[tuple[str, str]]:
    """(place, wire name) of the members that the choice of the method sets: those that ask for a stream or a task."""
    asked = [*(sse or {}).get("request", {}).items(), ("query", asynchronous.get("query", {}))]
    return {(place, name) for place, members in asked for name in members}


def _is_fixed(prop: Any) -> bool:
    return isinstance(prop, ConstProperty) and prop.required


def _fixed(entries: list[_Entry]) -> list[tuple[str, ConstProperty]]:
    return [(entry.place, entry.prop) for entry in entries if _is_fixed(entry.prop)]


def _arguments(
    entries: list[_Entry], operation: str, inputs: Collection[str], taken: set[tuple[str, str]]
) -> tuple[Argument, ...]:
    found = [
        Argument(
            name=_argument_name(entry),
            place=entry.place,
            wire=properties.wire_name(entry.prop),
            annotation=properties.annotation(entry.prop, "input", inputs, entry.forms),
            required=entry.prop.required,
            schema=entry.schema,
        )
        for entry in entries
        if not _is_fixed(entry.prop) and (entry.place, properties.wire_name(entry.prop)) not in taken
    ]
    names = [argument.name for argument in found]
    if len(set(names)) != len(names):
        raise GenerationError(f"{operation}: two arguments have one name: {sorted(names)}")
    return tuple(sorted(found, key=lambda argument: not argument.required))


def _argument_name(entry: _Entry) -> str:
    name = properties.python_name(entry.prop)
    return f"{name}_" if name in _OPTIONS or (entry.place != "body" and name in _ENDPOINT_NAMES) else name


def _statuses(response: Response) -> tuple[int, int]:
    if response.status_code.range is None:
        raise GenerationError("`default` responses are not generated; say 4XX and 5XX")
    return response.status_code.range


def _success(endpoint: Endpoint) -> tuple[Any, Any]:
    """(JSON answer, stream event) of the successful responses; None for what there is not."""
    answer = event = None
    for response in endpoint.responses.patterns:
        if _statuses(response)[0] >= _ERRORS or isinstance(response.data, Reference):
            continue
        media = {name.get_untrusted_value() for name in response.data.content or {}}
        if media == {bundle.EVENT_STREAM}:
            event = response.prop
        elif response.source["attribute"] == "response.json()":
            answer = response.prop
    return answer, event


def _errors(endpoint: Endpoint) -> Iterator[tuple[int, int, Any]]:
    for response in endpoint.responses.patterns:
        low, high = _statuses(response)
        if low >= _ERRORS:
            yield low, high, response.prop


def _without(prop: Any, name: str) -> Any:
    """A union without one of its models: what the call answers when it is not asked for a task."""
    if not name or not isinstance(prop, UnionProperty):
        return prop
    members = [member for member in prop.inner_properties if name not in properties.models_in(member)]
    return members[0] if len(members) == 1 else evolve(prop, inner_properties=members)

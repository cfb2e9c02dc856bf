"""Operations as the templates need them: one `Call` for each Python method, one table row for each operation."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ConstProperty, FileProperty, ListProperty, ModelProperty, UnionProperty

from . import docs, properties
from .bundle import EVENT_STREAM

__all__ = ["Argument", "Call", "OperationView", "view"]


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
    """One Python method: the operation asked in one way (answered at once, streamed, or as a task)."""

    method: str
    kind: str
    """`answer`, `stream`, `binary` or `task`."""
    returns: str
    docstring: str
    operation: OperationView

    @property
    def decoded(self) -> str:
        return self.operation.task_answer if self.kind == "task" else self.operation.answer


@dataclass(frozen=True)
class OperationView:
    """All that the templates say about one operation."""

    id: str
    method: str
    path: str
    arguments: tuple[Argument, ...]
    fixed: tuple[tuple[str, str, Any], ...]
    body: str
    body_class: str
    answer: str
    answer_type: str
    error_answers: tuple[tuple[int, int, str], ...]
    error_types: tuple[str, ...]
    binary: bool
    text: str
    stream: str
    event_type: str
    task_answer: str
    task_type: str
    query_for_task: Mapping[str, Any]
    billed: bool
    envelope: tuple[str, ...]
    task: Mapping[str, Any] | None
    gateways: tuple[str, ...]
    security: tuple[str, ...]
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
        return _pascal(self.id) + "Params"

    def calls(self) -> Iterator[Call]:
        """The methods of this operation, in the order in which they are shown."""
        arguments = {item.name: (item.annotation, item.schema) for item in self.arguments}

        def call(method: str, kind: str, returns: str, first: str) -> Call:
            streams = kind == "stream"
            text = docs.call(self.raw, arguments, streams=streams, first=first)
            return Call(method, kind, returns, text, self)

        summary = self.raw["summary"].rstrip(".") + "."
        only_stream = self.stream and not (self.answer_type or self.binary)
        if self.binary:
            yield call(self.name, "binary", "BinaryContent", summary)
        elif self.answer_type:
            yield call(self.name, "answer", self.answer_type, summary)
        if self.stream:
            name = self.name if only_stream else "stream" if self.name == "create" else f"{self.name}_stream"
            yield call(name, "stream", self.event_type, summary if only_stream else summary[:-1] + ", as a stream of events.")
        if self.task_type:
            yield call(f"{self.name}_task", "task", self.task_type, summary[:-1] + ", as a task to poll.")


def view(endpoint: Endpoint, raw: Mapping[str, Any], components: Mapping[str, Any], params: Collection[str]) -> OperationView:
    """Everything about one operation. `params`: the models that have a TypedDict."""
    success = raw["responses"]["200"]
    sse = _sse(success)
    asynchronous = success.get("x-async", {})
    set_by_call = {("query", name) for name in asynchronous.get("query", {})}
    set_by_call |= {(place, name) for place, members in (sse or {}).get("request", {}).items() for name in members}
    arguments, fixed = _arguments(endpoint, raw, components, params, set_by_call)
    answer_prop, stream_prop = _success(endpoint)
    task_type = asynchronous["schema"]["$ref"].rsplit("/", 1)[1] if asynchronous else ""
    members = _without(answer_prop, task_type)
    return OperationView(
        id=raw["operationId"],
        method=endpoint.method.upper(),
        path=endpoint.path.get_untrusted_value(),
        arguments=arguments,
        fixed=fixed,
        body=_body(endpoint),
        body_class=str(endpoint.bodies[0].prop.class_info.name) if endpoint.bodies else "",
        answer=properties.spec(members) if members is not None else "None",
        answer_type=properties.annotation(members, "answer", ()) if members is not None else "",
        error_answers=tuple(
            (*response.status_code.range, properties.spec(response.prop))
            for response in endpoint.responses.patterns
            if response.status_code.range[0] >= 400
        ),
        error_types=tuple(
            dict.fromkeys(
                properties.annotation(response.prop, "answer", ())
                for response in endpoint.responses.patterns
                if response.status_code.range[0] >= 400
            )
        ),
        binary=any(_is_binary(media) for media in success.get("content", {}).values()),
        text=success.get("content", {}).get("text/plain", {}).get("x-text-as", ""),
        stream=_stream(sse, stream_prop) if sse else "",
        event_type=properties.annotation(stream_prop, "answer", ()) if stream_prop is not None else "",
        task_answer=repr(task_type) if task_type else "",
        task_type=f"models.{task_type}" if task_type else "",
        query_for_task=asynchronous.get("query", {}),
        billed="x-billing" in raw,
        envelope=tuple(_envelope(rule) for rule in success.get("x-error-envelope", ())),
        task=success.get("x-task"),
        gateways=tuple(raw["x-gateways"]),
        security=tuple(name for scheme in raw.get("security", ()) for name in scheme),
        raw=raw,
    )


def _pascal(dotted: str) -> str:
    return "".join(part.capitalize() for part in dotted.replace("_", ".").split("."))


def _sse(success: Mapping[str, Any]) -> Mapping[str, Any] | None:
    media = success.get("content", {}).get(EVENT_STREAM)
    return None if media is None else media["x-sse"]


def _is_binary(media: Mapping[str, Any]) -> bool:
    return bool(media.get("schema", {}).get("format") == "binary")


def _success(endpoint: Endpoint) -> tuple[Any, Any]:
    """(JSON answer, stream event) of the successful responses; None for what there is not."""
    answer = stream = None
    for response in endpoint.responses.patterns:
        if response.status_code.range[0] >= 300:
            continue
        media = {name.get_untrusted_value() for name in response.data.content or {}}
        if media == {EVENT_STREAM}:
            stream = response.prop
        elif response.source["attribute"] == "response.json()":
            answer = response.prop
    return answer, stream


def _without(prop: Any, name: str) -> Any:
    """A union without one of its models: what the call answers when it is not asked for a task."""
    if not name or not isinstance(prop, UnionProperty):
        return prop
    members = [member for member in prop.inner_properties if name not in properties.models_in(member)]
    return members[0] if len(members) == 1 else UnionProperty(
        name=prop.name, required=prop.required, default=None, python_name=prop.python_name,
        description=prop.description, example=None, inner_properties=members,
    )


def _arguments(
    endpoint: Endpoint, raw: Mapping[str, Any], components: Mapping[str, Any], params: Collection[str], taken: set[tuple[str, str]]
) -> tuple[tuple[Argument, ...], tuple[tuple[str, str, Any], ...]]:
    found: list[Argument] = []
    fixed: list[tuple[str, str, Any]] = []
    schemas = {(item["in"], item["name"]): item for item in raw.get("parameters", ())}
    places = {"path": endpoint.path_parameters, "query": endpoint.query_parameters, "header": endpoint.header_parameters}
    entries = [
        (place, prop, {**schemas[place, properties.wire_name(prop)].get("schema", {}), **_described(schemas[place, properties.wire_name(prop)])})
        for place, parameters in places.items()
        for prop in parameters
    ]
    for body in endpoint.bodies:
        model = body.prop
        if not isinstance(model, ModelProperty):
            raise TypeError(f"{raw['operationId']}: the body must be one named object")
        inner = components[str(model.class_info.name)]["properties"]
        entries += [("body", prop, inner[properties.wire_name(prop)]) for prop in [*model.required_properties, *model.optional_properties]]
    for place, prop, schema in entries:
        wire = properties.wire_name(prop)
        if isinstance(prop, ConstProperty) and prop.required:
            fixed.append((place, wire, prop.value.raw_value))
        elif (place, wire) not in taken:
            found.append(
                Argument(
                    name=properties.python_name(prop),
                    place=place,
                    wire=wire,
                    annotation=properties.annotation(prop, "input", params),
                    required=prop.required,
                    schema=schema,
                )
            )
    names = [argument.name for argument in found]
    if len(set(names)) != len(names):
        raise ValueError(f"{raw['operationId']}: two arguments have one name: {sorted(names)}")
    return tuple(sorted(found, key=lambda item: not item.required)), tuple(fixed)


def _described(parameter: Mapping[str, Any]) -> dict[str, Any]:
    return {"description": parameter["description"]} if "description" in parameter else {}



def _body(endpoint: Endpoint) -> str:
    if not endpoint.bodies:
        return "None"
    if len(endpoint.bodies) > 1:
        raise ValueError(f"{endpoint.name}: one media type a request, please")
    body = endpoint.bodies[0]
    files = [properties.wire_name(prop) for prop in [*body.prop.required_properties, *body.prop.optional_properties] if _is_file(prop)]
    media_type = body.content_type.get_untrusted_value()
    return f"Body({media_type!r}, {tuple(files)!r})" if files else f"Body({media_type!r})"


def _is_file(prop: Any) -> bool:
    if isinstance(prop, ListProperty):
        return _is_file(prop.inner_property)
    if isinstance(prop, UnionProperty):
        return any(_is_file(member) for member in prop.inner_properties)
    return isinstance(prop, FileProperty)


def _stream(sse: Mapping[str, Any], prop: Any) -> str:
    parts = [f"event={properties.spec(prop)}"]
    request = sse.get("request", {})
    parts += [f"{place}={request[place]!r}" for place in ("body", "query") if place in request]
    parts += [f"{name}={sse[name]!r}" for name in ("sentinel", "error") if sse.get(name)]
    if sse.get("finish"):
        parts.append(f"finish={tuple(sse['finish'])!r}")
    if "terminal" in sse:
        parts.append(f"terminal=Terminal({sse['terminal']['pointer']!r}, {tuple(sse['terminal']['values'])!r})")
    if "text" in sse:
        when = sse["text"].get("when")
        limit = f", Terminal({when['pointer']!r}, {tuple(when['values'])!r})" if when else ""
        parts.append(f"text=EventText({sse['text']['pointer']!r}{limit})")
    if "accumulate" in sse:
        parts.append(f"accumulate={_accumulate(sse['accumulate'])}")
    if "error_event" in sse:
        rule = sse["error_event"]
        parts.append(
            f"error_event=ErrorEvent({rule['pointer']!r}, {tuple(rule['values'])!r}, {rule['message']!r}, {rule.get('code')!r})"
        )
    return f"EventStream({', '.join(parts)})"


def _accumulate(rule: Mapping[str, Any]) -> str:
    parts = [f"into={rule['into']['$ref'].rsplit('/', 1)[1]!r}"]
    parts += [f"{name}={rule[name]!r}" for name in ("final", "rename", "set") if name in rule]
    if "concat" in rule:
        parts.append(f"concat={tuple(rule['concat'])!r}")
    return f"Accumulate({', '.join(parts)})"


def _envelope(rule: Mapping[str, Any]) -> str:
    parts = [repr(rule["pointer"]), repr(rule["message"])]
    for name in ("code", "present", "below"):
        if name in rule:
            parts.append(f"{name}={rule[name]!r}")
    for name in ("not_in", "one_of"):
        if name in rule:
            parts.append(f"{name}={tuple(rule[name])!r}")
    return f"Envelope({', '.join(parts)})"

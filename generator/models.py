"""Models as the templates need them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from keyword import iskeyword
from typing import Any

from openapi_python_client.parser.properties import ModelProperty

from . import bundle, docs, properties
from .errors import GenerationError
from .inputs import Forms, forms

__all__ = ["FieldView", "ModelView", "answers", "reachable", "view"]


@dataclass(frozen=True)
class FieldView:
    """One field of a model."""

    name: str
    wire: str
    annotation: str
    input_annotation: str
    required: bool
    spec: str
    types: str


@dataclass(frozen=True)
class ModelView:
    """One generated class."""

    name: str
    module: str
    docstring: str
    fields: tuple[FieldView, ...]
    tags: Mapping[str, tuple[Any, ...]]
    is_input: bool
    """A TypedDict stands beside it."""
    answers: str
    """Id of the operation whose answer, with files in it, it is; "" when it is none."""

    @property
    def has_files(self) -> bool:
        """It has a member `files` of its own, which keeps its name."""
        return any(field.name == "files" for field in self.fields)

    @property
    def functional(self) -> bool:
        """A member's name is not an identifier, so the TypedDict needs the functional form."""
        return any(not field.wire.isidentifier() or iskeyword(field.wire) for field in self.fields)


def view(
    model: ModelProperty, components: Mapping[str, Any], inputs: Collection[str], answers: Mapping[str, str]
) -> ModelView:
    """One class. `inputs`: the models that have a TypedDict; `answers`: model to the operation whose files it holds."""
    name = str(model.class_info.name)
    schema = components[name]
    members = properties.members(model)
    described = {properties.python_name(prop): schema["properties"][properties.wire_name(prop)] for prop in members}
    tags = {properties.wire_name(prop): values for prop in members if (values := properties.tag_values(prop))}
    return ModelView(
        name=name,
        module=str(model.class_info.module_name),
        docstring=docs.model(name, schema, described),
        fields=tuple(
            _field(prop, inputs, forms(described[properties.python_name(prop)], components)) for prop in members
        ),
        tags=tags,
        is_input=name in inputs,
        answers=answers.get(name, ""),
    )


def answers(found: Iterable[tuple[str, Mapping[str, Any]]], components: Mapping[str, Any]) -> dict[str, str]:
    """Model to the operation whose files it holds. `found`: id and success answer of each operation with `x-results`.

    Raises GenerationError where two operations that share an answer say different things about it.
    """
    rules: dict[str, tuple[str, Any]] = {}
    for id, success in found:
        for name in _answered(success, components):
            first, said = rules.setdefault(name, (id, success["x-results"]))
            if said != success["x-results"]:
                raise GenerationError(f"{first} and {id} answer {name}, but differ in x-results")
    return {name: id for name, (id, _) in rules.items()}


def _answered(success: Mapping[str, Any], components: Mapping[str, Any]) -> Iterator[str]:
    """The models of an answer: of its JSON, or of what its events add up to."""
    media = success["content"]
    schema = next((one["schema"] for name, one in media.items() if "json" in name), None)
    schema = schema or media[bundle.EVENT_STREAM]["x-sse"]["accumulate"]["into"]
    waiting = [schema]
    while waiting:
        inner = waiting.pop()
        if "$ref" in inner and "properties" in components[bundle.name_of(inner)]:
            yield bundle.name_of(inner)
        elif "$ref" in inner:
            waiting.append(components[bundle.name_of(inner)])
        else:
            waiting += inner.get("anyOf", ())


def reachable(models: Mapping[str, ModelProperty], start: Iterable[str]) -> set[str]:
    """The models that can be reached from some of them."""
    found: set[str] = set()
    waiting = list(start)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(inner for prop in properties.members(models[name]) for inner in properties.models_in(prop))
    return found


def _field(prop: Any, inputs: Collection[str], further: Forms) -> FieldView:
    return FieldView(
        name=properties.python_name(prop),
        wire=properties.wire_name(prop),
        annotation=_answer(prop),
        input_annotation=properties.annotation(prop, "input", inputs, further),
        required=prop.required,
        spec=properties.spec(prop),
        types=properties.json_types(prop),
    )


def _answer(prop: Any) -> str:
    """What reading the attribute gives: a member that need not be there may be None."""
    text = properties.annotation(prop, "answer")
    return text if prop.required or text == "Any" or text.endswith("None") else f"{text} | None"

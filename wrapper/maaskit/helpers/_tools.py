"""Functions that a model may call: how they are described to it, how its arguments are read, the text of a result."""

from __future__ import annotations

import inspect
import re
import sys
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from .._errors import InvalidRequestError
from .._model import plain
from ._json import is_object
from ._schema import Shape, ShapeError, has_pydantic

if TYPE_CHECKING:
    from maaskit_api.models import ChatToolParam

__all__ = ["Tool", "ToolCallRecord", "result_text"]

Function = Callable[..., Any]


@dataclass(frozen=True)
class Tool:
    """A function that the model may call, described by hand where hints and docstring would not do.

    ```python
    schema = {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}
    Tool("lookup", "Finds a customer.", schema, crm.lookup)
    ```

    Attributes:
        name: Up to 64 letters, digits, `_` and `-`.
        description: When and how to use it.
        parameters: JSON Schema of the arguments, an object; None: made from the function's type hints.
        function: What is called, with the arguments by name. May be `async` for `run_tools_async`.

    Raises:
        InvalidRequestError: A bad name, or arguments without a schema.
    """

    name: str
    description: str
    parameters: Mapping[str, Any] | None
    function: Function
    _shape: Shape | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", self.name):
            raise InvalidRequestError(
                f"tool {self.name!r}: a name has up to 64 letters, digits, _ and -; use Tool(name, ...)"
            )
        shape: Shape | None = None
        try:
            shape = _arguments_shape(self.name, self.function)
        except InvalidRequestError:
            if self.parameters is None:
                raise
        object.__setattr__(self, "_shape", shape)
        if self.parameters is None and shape is not None:
            object.__setattr__(self, "parameters", _described(shape.schema, inspect.getdoc(self.function) or ""))

    @classmethod
    def of(cls, function: Function | Tool) -> Tool:
        """The tool of a plain function: its name, docstring up to `Args:`, type hints, and what `Args:` says of each.

        Raises:
            InvalidRequestError: A parameter without a type hint, with one that has no JSON Schema, or that can't be
                given by name (`*args`).
        """
        if isinstance(function, Tool):
            return function
        name = getattr(function, "__name__", "")
        if not callable(function) or not name:
            raise InvalidRequestError(
                f"{function!r} is no function with a name; use Tool(name, description, parameters, function)"
            )
        return cls(name, _sections(inspect.getdoc(function) or "")[0], None, function)

    @property
    def is_async(self) -> bool:
        """Whether the function must be awaited."""
        called = type(self.function).__call__  # of an object with a method __call__
        return inspect.iscoroutinefunction(self.function) or inspect.iscoroutinefunction(called)

    def to_param(self) -> ChatToolParam:
        """The tool as a member of `tools=` of a chat call."""
        result: ChatToolParam = {"type": "function", "function": {"name": self.name, "parameters": self.parameters}}
        if self.description:
            result["function"] = {"name": self.name, "description": self.description, "parameters": self.parameters}
        return result

    def read(self, arguments: str) -> dict[str, Any]:
        """The arguments that a model wrote as JSON text, checked against the function's hints and converted to them.

        Raises:
            ValueError: They are broken or do not fit; the message is meant for the model.
        """
        text = arguments.strip() or "{}"
        try:
            given: Any = msgspec.json.decode(text)
        except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
            raise ValueError(f"the arguments are not JSON: {error}") from error
        if not is_object(given):
            raise ValueError("the arguments must be a JSON object")
        names = set(given)
        if self._shape is None:
            try:
                inspect.signature(self.function).bind(**given)
            except TypeError as error:
                raise ValueError(f"the arguments do not fit: {error}") from error
            return given
        known = self._shape.schema.get("properties", {})
        if strangers := sorted(names.difference(known)):
            raise ValueError(
                f"there is no argument {', '.join(strangers)}; the arguments are: {', '.join(known) or 'none'}"
            )
        try:
            values: dict[str, Any] = self._shape.decode(text)
        except ShapeError as error:
            raise ValueError(f"the arguments do not fit: {error}") from error
        return values


@dataclass(frozen=True, slots=True)
class ToolCallRecord:
    """A call that the model asked for, and how it was answered.

    Attributes:
        id: The call's id, as in `tool_call_id` of the answer.
        name: The tool that the model named.
        arguments: Its arguments as the model wrote them.
        content: The text that the model was given: the result, or what went wrong.
        failed: Whether that was an error: nothing was executed, or the tool raised.
        round: Which reply asked for it, from 1.
    """

    id: str
    name: str
    arguments: str
    content: str
    failed: bool
    round: int


def result_text(value: Any) -> str:
    """A tool's result as text for the model: texts as they are, everything else as JSON.

    Raises:
        TypeError: It has no JSON form.
    """
    # Models first: msgspec would take them for plain attrs classes and see only what was read of them.
    return value if isinstance(value, str) else msgspec.json.encode(plain(value), enc_hook=_dumped).decode()


def _dumped(value: Any) -> Any:
    if has_pydantic(type(value)) and hasattr(value, "model_dump"):
        return value.model_dump(mode="json")
    raise TypeError(f"a result of type {type(value).__name__} can't be written as JSON")


def _arguments_shape(name: str, function: Function) -> Shape:
    """The arguments as a TypedDict made from the signature: one type that all readers know."""
    try:
        parameters = inspect.signature(function).parameters.values()
        hints = typing.get_type_hints(
            function if hasattr(function, "__name__") else type(function).__call__, include_extras=True
        )
    except Exception as error:  # unresolvable names, builtins without a signature
        raise InvalidRequestError(f"tool {name}: its signature can't be read: {error}") from error
    members: dict[str, Any] = {}
    for parameter in parameters:
        if parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
            raise InvalidRequestError(
                f"tool {name}: the parameter {parameter} can't be given by name; use Tool(...) with parameters"
            )
        if parameter.name not in hints:
            raise InvalidRequestError(f"tool {name}: the parameter {parameter.name} has no type hint")
        hint = hints[parameter.name]
        members[parameter.name] = (
            typing.Required[hint] if parameter.default is parameter.empty else typing.NotRequired[hint]
        )
    if any(has_pydantic(hint) for hint in hints.values()) and sys.version_info < (3, 12):
        from typing_extensions import TypedDict  # comes with pydantic, which wants this one
    else:
        from typing import TypedDict
    return Shape(TypedDict(f"{name}_arguments", members))  # type: ignore[operator]  # pyright: ignore


def _described(schema: Mapping[str, Any], doc: str) -> dict[str, Any]:
    texts = _sections(doc)[1]
    members = {
        name: {**member, "description": texts[name]} if name in texts and "description" not in member else member
        for name, member in schema.get("properties", {}).items()
    }
    return {
        **{key: value for key, value in schema.items() if key != "title"},
        "properties": members,
        "additionalProperties": False,
    }


_SECTION = re.compile(r"^(Args|Arguments|Parameters|Returns|Yields|Raises|Examples?|Notes?):\s*$", re.MULTILINE)


def _sections(doc: str) -> tuple[str, dict[str, str]]:
    """The text of a docstring before its first section, and the texts of its arguments (Google's style)."""
    pieces = _SECTION.split(doc)
    texts: dict[str, str] = {}
    for title, body in zip(pieces[1::2], pieces[2::2], strict=True):
        if title not in ("Args", "Arguments", "Parameters"):
            continue
        lines = inspect.cleandoc(f"\n{body}").splitlines()
        current = ""
        for line in lines:
            if match := re.match(r"\*{0,2}(\w+)(?:\s*\([^)]*\))?:\s*(.*)", line):
                current = match[1]
                texts[current] = match[2]
            elif current and line.startswith(" "):
                texts[current] = f"{texts[current]} {line.strip()}".strip()
    return pieces[0].strip(), texts

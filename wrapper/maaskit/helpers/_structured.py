"""Typed answers: the model is given a type's JSON Schema, and its reply is read as that type."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar

from .._errors import InvalidRequestError, MaaskitError
from ._ask import ask, ask_async, first_answer, only_one, where
from ._schema import Shape, ShapeError, name_of
from ._strict import strict_schema

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit_api.models import ChatCompletion, ChatJsonSchemaFormatParam
    from maaskit_api.params.chat import ChatCompletionsCreateParams

    from .. import AsyncClient, Client

__all__ = ["StructuredOutputError", "parse_structured", "response_format", "structured", "structured_async"]

T = TypeVar("T")
Fault = Literal["refused", "cut", "filtered", "empty", "not_json", "mismatch"]


class StructuredOutputError(MaaskitError):
    """The model answered, but not with what was asked for. The answer was charged and is in here.

    Attributes:
        reply: The whole reply (`ChatCompletion`).
        text: Its text.
        reason: What is wrong, in one sentence.
        path: Where the JSON does not fit (`$.items[0].price`), else None.
        fault: `refused`, `cut` (by max_tokens), `filtered`, `empty`, `not_json` or `mismatch`.
        billed: True, as on other errors.
    """

    billed: ClassVar[bool] = True

    def __init__(self, reason: str, *, fault: Fault, reply: Any, text: str = "", path: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.fault: Fault = fault
        self.reply = reply
        self.text = text
        self.path = path

    def next_step(self) -> str:
        """What to do next, in one sentence."""
        return _NEXT[self.fault]

    def __str__(self) -> str:
        return f"{self.reason}{where(self.reply)}\n  charged: yes\n  next:    {self.next_step()}"

    def __reduce__(self) -> tuple[Any, ...]:  # keyword-only arguments: the default would lose them (process pools)
        return _rebuild, (self.__dict__.copy(),)


def _rebuild(state: dict[str, Any]) -> StructuredOutputError:
    return StructuredOutputError(**state)


_AGAIN = "It is in .text and .reply; parse_structured() reads the reply again, perhaps as another type, at no charge."
_NEXT: Mapping[Fault, str] = {
    "refused": "Ask differently; the same question will be refused again.",
    "cut": "Give it more room with max_tokens= (or max_completion_tokens=). What came is in .text.",
    "filtered": "Ask differently; a filter of the vendor stopped the answer. What came is in .text.",
    "empty": "Look at .reply; some models answer nothing when they only think or lack room (max_tokens=).",
    "not_json": f"Choose a model that supports schemas, or ask for JSON in the messages too. {_AGAIN}",
    "mismatch": _AGAIN,
}


def response_format(kind: type[Any], *, name: str | None = None, strict: bool = True) -> ChatJsonSchemaFormatParam:
    """The `response_format=` of a chat call that makes the model answer with a type.

    Args:
        kind: A dataclass, attrs class, TypedDict, msgspec struct or pydantic model.
        name: Name of the schema; default the type's.
        strict: Follow the schema exactly, in OpenAI's form: objects closed, all members required; a member with a
            default may be answered with null, which `parse_structured` reads as left out.

    Raises:
        InvalidRequestError: The type has no JSON Schema, is no object, or has a part that `strict` has no form for.
    """
    if name is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name):
        raise InvalidRequestError(f"name={name!r}: up to 64 letters, digits, _ and - are allowed")
    return _format(Shape(kind), name, strict)


def parse_structured(kind: type[T], reply: ChatCompletion) -> T:
    """Read a reply as a type. JSON in a ```` ```json ```` fence, after thoughts or among words is found too.

    Args:
        kind: The type that the reply was asked for.
        reply: What `chat.completions.create()` or a stream's `final()` returned.

    Raises:
        StructuredOutputError: A refusal, a cut answer, no JSON, or JSON that does not fit.
        InvalidRequestError: The type has no JSON Schema.
    """
    return _read(Shape(kind), reply)  # type: ignore[no-any-return]  # what a shape decodes is of its type


def structured(
    client: Client,
    kind: type[T],
    /,
    *,
    name: str | None = None,
    strict: bool = True,
    stream: bool = False,
    **arguments: Unpack[ChatCompletionsCreateParams],
) -> T:
    """Ask a chat model for an answer of a type.

    ```python
    @dataclass
    class Person:
        name: str
        age: int | None = None

    person = structured(client, Person, model="gpt-4o", messages=[{"role": "user", "content": "Li Hua, 28 years old"}])
    ```

    Args:
        client: Any `Client`.
        kind: A dataclass, attrs class, TypedDict, msgspec struct or pydantic model.
        name: Name of the schema; default the type's.
        strict: As in `response_format`. Models that do not know it ignore it; the answer is checked in any case.
        stream: Receive the answer as a stream, for models that think longer than a proxy waits.
        arguments: Those of `client.chat.completions.create`. `response_format=` replaces the one made from the type,
            e.g. `{"type": "json_object"}` for models without schemas; the messages must then say what the JSON holds.

    Raises:
        InvalidRequestError: The type or an argument can't be sent; nothing was.
        StructuredOutputError: The answer is a refusal, cut, no JSON, or does not fit. It was charged.
        APIError: What the call itself raises.
    """
    shape, request = _prepared(kind, name, strict, arguments, "structured")
    result: T = _read(shape, ask(client, request, stream=stream))
    return result


async def structured_async(
    client: AsyncClient,
    kind: type[T],
    /,
    *,
    name: str | None = None,
    strict: bool = True,
    stream: bool = False,
    **arguments: Unpack[ChatCompletionsCreateParams],
) -> T:
    """`structured` for an `AsyncClient`, to be awaited."""
    shape, request = _prepared(kind, name, strict, arguments, "structured_async")
    result: T = _read(shape, await ask_async(client, request, stream=stream))
    return result


def _prepared(
    kind: Any, name: str | None, strict: bool, arguments: Mapping[str, Any], function: str
) -> tuple[Shape, dict[str, Any]]:
    only_one(arguments, function)
    if "response_format" in arguments:
        return Shape(kind), dict(arguments)
    return Shape(kind), {**arguments, "response_format": response_format(kind, name=name, strict=strict)}


def _format(shape: Shape, name: str | None, strict: bool) -> ChatJsonSchemaFormatParam:
    schema = strict_schema(shape.schema) if strict else shape.schema
    result: ChatJsonSchemaFormatParam = {
        "type": "json_schema",
        "json_schema": {"name": name or name_of(shape.kind), "schema": schema, "strict": strict},
    }
    return result


def _read(shape: Shape, reply: Any) -> Any:
    answer = first_answer(reply)
    if answer is None:
        raise StructuredOutputError("the reply holds no answer", fault="empty", reply=reply)
    text = answer.text
    if answer.refusal:
        raise StructuredOutputError(f"the model refuses: {answer.refusal}", fault="refused", reply=reply, text=text)
    if answer.finish_reason.lower() in ("length", "max_tokens"):
        reason = f"the answer was cut after {len(text)} characters (finish_reason {answer.finish_reason!r})"
        raise StructuredOutputError(reason, fault="cut", reply=reply, text=text)
    if answer.finish_reason.lower() in ("content_filter", "safety"):
        reason = f"the answer was stopped by a filter (finish_reason {answer.finish_reason!r})"
        raise StructuredOutputError(reason, fault="filtered", reply=reply, text=text)
    if not text.strip():
        raise StructuredOutputError("the answer has no text", fault="empty", reply=reply, text=text)
    misfit: ShapeError | None = None
    for position, candidate in enumerate(_candidates(text)):
        try:
            return shape.decode(candidate)
        except ShapeError as error:
            if misfit is None or misfit.fault == "not_json":
                misfit = error
            if position == 0 and error.fault == "mismatch":
                break  # all of it is JSON; a part of it that happens to fit would be something else
    assert misfit is not None
    raise _error(misfit, shape, reply, text) from misfit


def _candidates(text: str) -> Iterator[str]:
    """Where in a text the JSON may stand: all of it, in a fence, between the outermost braces."""
    yield text.strip()
    text = re.sub(r"\A\s*<think>.*?</think>", "", text, flags=re.DOTALL).strip()
    yield from (
        match[1] for match in re.finditer(r"^[ \t]*```[\w-]*[ \t]*\n(.*?)^[ \t]*```", text, re.DOTALL | re.MULTILINE)
    )
    begin, end = text.find("{"), text.rfind("}")
    if 0 <= begin < end:
        yield text[begin : end + 1]


def _error(misfit: ShapeError, shape: Shape, reply: Any, text: str) -> StructuredOutputError:
    if misfit.fault == "mismatch":
        reason = f"the JSON does not fit {name_of(shape.kind)}: {misfit}"
        return StructuredOutputError(reason, fault="mismatch", reply=reply, text=text, path=misfit.path)
    shown = text.strip()
    shown = shown if len(shown) <= 200 else f"{shown[:200]}... ({len(shown)} characters)"
    return StructuredOutputError(f"the answer is not JSON: {shown!r}", fault="not_json", reply=reply, text=text)

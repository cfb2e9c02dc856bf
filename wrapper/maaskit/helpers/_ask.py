"""One question to a chat model, whole or streamed, and a tolerant look at its reply."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .._errors import InvalidRequestError
from .._model import Model
from ._json import is_array, is_object

if TYPE_CHECKING:
    from .. import AsyncClient, Client

__all__ = ["Answer", "ask", "ask_async", "first_answer", "only_one", "where"]


def ask(client: Client, arguments: Mapping[str, Any], *, stream: bool) -> Any:
    """The reply; a streamed one only after it came completely."""
    if not stream:
        return client.chat.completions.create(**arguments)
    with client.chat.completions.stream(**arguments) as events:
        return events.final()


async def ask_async(client: AsyncClient, arguments: Mapping[str, Any], *, stream: bool) -> Any:
    """`ask`, to be awaited."""
    if not stream:
        return await client.chat.completions.create(**arguments)
    async with client.chat.completions.stream(**arguments) as events:
        return await events.final()


class Answer(NamedTuple):
    """The first answer of a reply, read without trust in its form."""

    message: dict[str, Any]
    text: str
    refusal: str
    finish_reason: str


def first_answer(reply: Any) -> Answer | None:
    """The first answer; None when the reply holds none."""
    body = reply.to_dict() if isinstance(reply, Model) else {}
    choices = body.get("choices")
    choice = choices[0] if is_array(choices) and choices else None
    message = choice.get("message") if is_object(choice) else None
    if not is_object(choice) or not is_object(message):
        return None
    return Answer(
        message, _text(message.get("content")), _text(message.get("refusal")), _text(choice.get("finish_reason"))
    )


def only_one(arguments: Mapping[str, Any], function: str) -> None:
    """Refuse `n` above 1: every answer is charged, and only the first would be read.

    Raises:
        InvalidRequestError: Several answers were asked for.
    """
    n = arguments.get("n")
    if isinstance(n, int) and n > 1:
        raise InvalidRequestError(
            f"{function}() reads one answer, but n={n} would be charged for {n}. Nothing was sent."
        )


def where(reply: Any) -> str:
    """Where a reply came from, for errors; "" when it does not say."""
    info = reply.last_response if isinstance(reply, Model) else None
    if info is None:
        return ""
    request = f", request id {info.request_id}" if info.request_id else ""
    return f"\n  where:   {info.gateway}, {info.operation}{request}"


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""

"""The loop in which a model calls functions, without I/O: what to ask next, what to execute, what to raise."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from .._errors import InvalidRequestError, MaaskitError
from .._model import plain
from ._ask import first_answer, only_one, where
from ._json import is_array, is_object
from ._tools import Tool, ToolCallRecord

if TYPE_CHECKING:
    from maaskit_api.models import ChatCompletion, ChatMessage, ChatMessageParam

__all__ = ["Call", "Loop", "Outcome", "ToolRun", "ToolRunError"]


@dataclass(frozen=True, slots=True)
class ToolRun:
    """What a tool loop came to.

    Attributes:
        reply: The last reply, which asks for no more calls.
        messages: The whole conversation, ready to be continued: the given messages, calls and answers, the last reply.
        calls: The calls in the order in which the model asked for them.
        replies: All replies, each of which was charged; `reply` is the last.
    """

    reply: ChatCompletion
    messages: list[ChatMessage | ChatMessageParam]
    calls: tuple[ToolCallRecord, ...]
    replies: tuple[ChatCompletion, ...]

    @property
    def text(self) -> str:
        """Text of the last reply."""
        answer = first_answer(self.reply)
        return answer.text if answer else ""


class ToolRunError(MaaskitError):
    """A tool loop ended without a last reply. What was paid for is in here.

    Attributes:
        reason: What happened, in one sentence.
        messages: The conversation up to the last calls that were answered: pass it as `messages=` to go on from there.
        calls: The calls answered so far.
        replies: The replies so far, each of which was charged.
        reply: The last of them; calls in it that are not in `calls` were not executed. None when there is none.
    """

    def __init__(
        self,
        reason: str,
        messages: list[ChatMessage | ChatMessageParam],
        calls: tuple[ToolCallRecord, ...],
        replies: tuple[Any, ...],
    ) -> None:
        super().__init__(reason, messages, calls, replies)
        self.reason = reason
        self.messages = messages
        self.calls = calls
        self.replies = replies

    @property
    def reply(self) -> Any:
        """The last reply, or None."""
        return self.replies[-1] if self.replies else None

    def __str__(self) -> str:
        return (
            f"{self.reason}{where(self.reply)}\n  charged: yes ({len(self.replies)} replies)"
            "\n  next:    Go on with messages=error.messages, which holds the calls answered so far."
        )


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a reply, ready to be executed, or with the problem that forbids it."""

    id: str
    name: str
    arguments: str
    tool: Tool | None
    values: Mapping[str, Any]
    problem: str


class Outcome(NamedTuple):
    """The text for the model, and the exception behind it, if any. A problem of the call itself has only a text."""

    content: str
    failed: bool
    error: Exception | None = None


_WHOLE = frozenset({"", "stop", "tool_calls", "tool_call", "tool_use", "function_call", "end_turn"})
"""Finish reasons of a reply that came completely. Calls of a reply with any other word are not executed."""


class Loop:
    """The state of a tool loop. `request` says what to ask, `take` what to execute, `answer` takes the results."""

    def __init__(
        self, tools: Sequence[Callable[..., Any] | Tool], max_rounds: int, arguments: Mapping[str, Any], *, awaits: bool
    ) -> None:
        made = [Tool.of(tool) for tool in tools]
        self._tools = {tool.name: tool for tool in made}
        if not made or len(self._tools) < len(made):
            raise InvalidRequestError("tools= needs at least one function, and each a name of its own")
        if not awaits and (waiting := [tool.name for tool in made if tool.is_async]):
            raise InvalidRequestError(
                f"{', '.join(waiting)} must be awaited: use run_tools_async() with an AsyncClient"
            )
        if max_rounds < 1:
            raise InvalidRequestError("max_rounds must be at least 1")
        if not isinstance(arguments.get("messages"), Sequence) or isinstance(arguments["messages"], str):
            raise InvalidRequestError("messages= must be a list of messages")
        only_one(arguments, "run_tools")
        self._max_rounds = max_rounds
        self._arguments = dict(arguments)
        self._messages: list[Any] = [plain(message) for message in self._arguments.pop("messages")]
        self._calls: list[ToolCallRecord] = []
        self._replies: list[Any] = []
        self._pending: tuple[dict[str, Any], list[Call]] | None = None

    @property
    def begun(self) -> bool:
        """Whether anything was paid for."""
        return bool(self._replies)

    def request(self) -> dict[str, Any]:
        """The arguments of the next question."""
        request = {
            **self._arguments,
            "messages": list(self._messages),
            "tools": [tool.to_param() for tool in self._tools.values()],
        }
        if self.begun and "tool_choice" in request:  # a forced call again and again would never come to an answer
            request["tool_choice"] = _relaxed(plain(request["tool_choice"]))
        return request

    def take(self, reply: Any) -> list[Call]:
        """The calls of a reply; none when it is the last.

        Raises:
            ToolRunError: The reply holds no answer, was cut, or was one too many.
        """
        self._replies.append(reply)
        answer = first_answer(reply)
        if answer is None:
            raise self.error("the reply holds no answer")
        message = {**answer.message, "role": "assistant"}
        listed = message.get("tool_calls")
        if not is_array(listed) or not listed:
            self._messages.append(message)
            return []
        if answer.finish_reason.lower() not in _WHOLE:
            raise self.error(
                f"the reply was cut (finish_reason {answer.finish_reason!r}), so its calls were not executed"
            )
        entries = [dict(entry) if is_object(entry) else {} for entry in listed]
        calls = self._read(entries)
        if len(self._replies) >= self._max_rounds:
            names = ", ".join(call.name for call in calls)
            raise self.error(
                f"no answer after {self._max_rounds} rounds; the model still wants to call {names} (not executed)"
            )
        self._pending = ({**message, "tool_calls": entries}, calls)
        return calls

    def answer(self, outcomes: Sequence[Outcome]) -> None:
        """What came of the calls, in their order."""
        assert self._pending is not None
        message, calls = self._pending
        self._messages.append(message)
        for call, outcome in zip(calls, outcomes, strict=True):
            self._messages.append({"role": "tool", "tool_call_id": call.id, "content": outcome.content})
            self._calls.append(
                ToolCallRecord(call.id, call.name, call.arguments, outcome.content, outcome.failed, len(self._replies))
            )

    def finished(self) -> ToolRun:
        """The result, after `take` gave no calls."""
        return ToolRun(self._replies[-1], self._messages, tuple(self._calls), tuple(self._replies))

    def error(self, reason: str) -> ToolRunError:
        """The error that carries what was paid for."""
        return ToolRunError(reason, list(self._messages), tuple(self._calls), tuple(self._replies))

    def _read(self, entries: list[dict[str, Any]]) -> list[Call]:
        calls: list[Call] = []
        used = {call.id for call in self._calls}
        for position, entry in enumerate(entries):
            # Some gateways send no id or the same one twice; the answers are matched by it.
            if not isinstance(entry.get("id"), str) or not entry["id"] or entry["id"] in used:
                entry["id"] = f"call_{len(self._replies)}_{position}"
            used.add(entry["id"])
            calls.append(self._read_one(entry))
        return calls

    def _read_one(self, entry: dict[str, Any]) -> Call:
        body = entry.get("function") or entry.get("custom")
        known = body if is_object(body) else {}
        name, arguments = known.get("name"), known.get("arguments", known.get("input"))
        name = name if isinstance(name, str) else ""
        text = (
            arguments
            if isinstance(arguments, str)
            else ""
            if arguments is None
            else json.dumps(arguments, ensure_ascii=False)
        )
        tool = self._tools.get(name) if is_object(entry.get("function")) else None
        if tool is None:
            return Call(
                entry["id"], name, text, None, {}, f"there is no tool {name!r}; the tools are: {', '.join(self._tools)}"
            )
        try:
            return Call(entry["id"], name, text, tool, tool.read(text), "")
        except ValueError as error:
            return Call(entry["id"], name, text, None, {}, str(error))


def _relaxed(choice: Any) -> Any:
    if is_object(choice):
        allowed = choice.get("allowed_tools")
        return {**choice, "allowed_tools": {**allowed, "mode": "auto"}} if is_object(allowed) else "auto"
    return choice if choice in (None, "none") else "auto"

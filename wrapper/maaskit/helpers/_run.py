"""The drivers of the tool loop: they ask the model and execute the calls; what happens when is decided in `_loop`."""

from __future__ import annotations

import contextvars
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, overload

from .._errors import APIError
from ._ask import ask, ask_async
from ._loop import Call, Loop, Outcome, ToolRun
from ._tools import Tool, result_text

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit_api.models import ChatMessage, ChatMessageParam
    from maaskit_api.params.chat import ChatCompletionsCreateParams

    from .. import AsyncClient, Client

__all__ = ["run_tools", "run_tools_async"]


@overload
def run_tools(
    client: Client,
    tools: Sequence[Callable[..., Any] | Tool],
    /,
    *,
    max_rounds: int = ...,
    parallel: bool = ...,
    raise_errors: bool = ...,
    stream: bool = ...,
    **arguments: Unpack[ChatCompletionsCreateParams],
) -> ToolRun: ...
@overload
def run_tools(
    client: Client,
    *,
    tools: Sequence[Callable[..., Any] | Tool],
    model: str,
    messages: Sequence[ChatMessage | ChatMessageParam],
    max_rounds: int = ...,
    parallel: bool = ...,
    raise_errors: bool = ...,
    stream: bool = ...,
    **arguments: Any,
) -> ToolRun: ...
def run_tools(  # type: ignore[misc]  # nobody passes tools twice
    client: Client,
    tools: Sequence[Callable[..., Any] | Tool],
    *,
    max_rounds: int = 8,
    parallel: bool = False,
    raise_errors: bool = False,
    stream: bool = False,
    **arguments: Any,
) -> ToolRun:
    """Ask a chat model that may call functions, until it answers without a call.

    ```python
    def get_weather(city: str, unit: Literal["C", "F"] = "C") -> dict[str, float]:
        '''Current weather of a city.

        Args:
            city: Name of the city.
        '''
        ...

    run = run_tools(client, [get_weather], model="gpt-4o", messages=[{"role": "user", "content": "Weather in Hefei?"}])
    print(run.text, run.calls)
    ```

    A call is executed only if the reply came completely and its arguments fit the hints. A call with broken arguments,
    an unknown name or a tool that raises is answered with an error text, from which the model may go on.

    Args:
        client: Any `Client`.
        tools: Functions with type hints, or `Tool` objects. (Given by position, the other arguments are type-checked.)
        max_rounds: Most questions to the model; each is charged.
        parallel: Execute the calls of one reply at the same time, in threads. Whether the model may ask for several is
            `parallel_tool_calls=`.
        raise_errors: Let an exception of a tool through instead of reporting it to the model.
        stream: Receive the replies as streams, for models that think longer than a proxy waits.
        arguments: Those of `client.chat.completions.create`. A `tool_choice=` that forces a call counts for the first
            question only.

    Raises:
        InvalidRequestError: A tool or an argument can't be sent; nothing was.
        ToolRunError: A reply was cut, `max_rounds` is reached, or a later question failed (its cause says why). Holds
            all that was paid for.
        APIError: The first question failed.
    """
    loop = Loop(tools, max_rounds, arguments, awaits=False)
    while True:
        try:
            reply = ask(client, loop.request(), stream=stream)
        except APIError as error:
            if not loop.begun:
                raise
            raise loop.error(f"a later question failed: {error.message}") from error
        calls = loop.take(reply)
        if not calls:
            return loop.finished()
        if parallel and len(calls) > 1:
            with ThreadPoolExecutor(len(calls), thread_name_prefix="maaskit-tool") as pool:
                waiting = [pool.submit(contextvars.copy_context().run, _execute, call) for call in calls]
                outcomes = [future.result() for future in waiting]
            loop.answer([_passed(outcome, raise_errors) for outcome in outcomes])
        else:
            loop.answer([_passed(_execute(call), raise_errors) for call in calls])


@overload
async def run_tools_async(
    client: AsyncClient,
    tools: Sequence[Callable[..., Any] | Tool],
    /,
    *,
    max_rounds: int = ...,
    parallel: bool = ...,
    raise_errors: bool = ...,
    stream: bool = ...,
    **arguments: Unpack[ChatCompletionsCreateParams],
) -> ToolRun: ...
@overload
async def run_tools_async(
    client: AsyncClient,
    *,
    tools: Sequence[Callable[..., Any] | Tool],
    model: str,
    messages: Sequence[ChatMessage | ChatMessageParam],
    max_rounds: int = ...,
    parallel: bool = ...,
    raise_errors: bool = ...,
    stream: bool = ...,
    **arguments: Any,
) -> ToolRun: ...
async def run_tools_async(  # type: ignore[misc]  # nobody passes tools twice
    client: AsyncClient,
    tools: Sequence[Callable[..., Any] | Tool],
    *,
    max_rounds: int = 8,
    parallel: bool = False,
    raise_errors: bool = False,
    stream: bool = False,
    **arguments: Any,
) -> ToolRun:
    """`run_tools` for an `AsyncClient`, to be awaited. Tools may be `async`; others run in a worker thread.

    With `parallel`, the calls of one reply run as tasks at the same time.
    """
    loop = Loop(tools, max_rounds, arguments, awaits=True)
    while True:
        try:
            reply = await ask_async(client, loop.request(), stream=stream)
        except APIError as error:
            if not loop.begun:
                raise
            raise loop.error(f"a later question failed: {error.message}") from error
        calls = loop.take(reply)
        if not calls:
            return loop.finished()
        if parallel and len(calls) > 1:
            outcomes = await _at_once(calls)
            loop.answer([_passed(outcome, raise_errors) for outcome in outcomes])
        else:
            loop.answer([_passed(await _execute_async(call), raise_errors) for call in calls])


async def _at_once(calls: Sequence[Call]) -> list[Outcome]:
    import anyio

    outcomes: dict[int, Outcome] = {}

    async def one(position: int) -> None:
        outcomes[position] = await _execute_async(calls[position])

    async with anyio.create_task_group() as group:
        for position in range(len(calls)):
            group.start_soon(one, position)
    return [outcomes[position] for position in range(len(calls))]


def _execute(call: Call) -> Outcome:
    if call.tool is None:
        return Outcome(f"Error: {call.problem}", True)
    try:
        return Outcome(result_text(call.tool.function(**call.values)), False)
    except Exception as error:  # the model is told, or the caller (see _passed)
        return _raised(call, error)


async def _execute_async(call: Call) -> Outcome:
    if call.tool is None or not call.tool.is_async:
        from anyio import to_thread

        return await to_thread.run_sync(_execute, call)
    try:
        return Outcome(result_text(await call.tool.function(**call.values)), False)
    except Exception as error:  # the model is told, or the caller (see _passed)
        return _raised(call, error)


def _raised(call: Call, error: Exception) -> Outcome:
    error.add_note(f"raised by the tool {call.name} with the arguments {call.arguments}")
    return Outcome(f"Error: {type(error).__name__}: {error}", True, error)


def _passed(outcome: Outcome, raise_errors: bool) -> Outcome:
    if raise_errors and outcome.error is not None:
        raise outcome.error
    return outcome

"""The tool loop: what tools are described as, what is executed, what is answered, how it ends."""

from __future__ import annotations

import asyncio
import contextvars
import dataclasses
import functools
import json
import pickle
import threading
import time
from collections.abc import Callable
from typing import Annotated, Any, Literal

import msgspec
import pydantic
import pytest
from scripted import Script

from maaskit import AsyncClient, Client, InvalidRequestError, MaaskitError, RateLimitError, StreamInterrupted
from maaskit.helpers import Tool, ToolRun, ToolRunError, run_tools, run_tools_async
from maaskit_api.models import ChatCompletion, ChatFunctionChoice, ChatMessage

ASK: Any = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Weather in Hefei?"}]}


@dataclasses.dataclass
class Spot:
    lat: float
    lon: float


class Filter(pydantic.BaseModel):
    text: str
    limit: int = pydantic.Field(default=5, ge=1)


def get_weather(city: str, unit: Literal["C", "F"] = "C", spot: Spot | None = None, days: int = 1) -> dict[str, Any]:
    """Current weather of a city.

    Of any size.

    Args:
        city: Name of the city,
            in English.
        unit (str): Unit of the temperature.

    Returns:
        spot: not an argument.
    """
    return {"city": city, "unit": unit, "spot": spot, "days": days}


def call(
    name: str = "get_weather", arguments: Any = '{"city": "Hefei"}', id: Any = "call_1", **more: Any
) -> dict[str, Any]:
    return {"id": id, "type": "function", "function": {"name": name, "arguments": arguments}, **more}


def reply_of(*calls: Any, content: Any = None, finish_reason: Any = "tool_calls", **message: Any) -> dict[str, Any]:
    body = {"content": content, **({"tool_calls": list(calls)} if calls else {}), **message}
    return {
        "id": "c",
        "choices": [{"index": 0, "finish_reason": finish_reason, "message": {"role": "assistant", **body}}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    }


DONE = reply_of(content="Sunny.", finish_reason="stop")
Runner = Callable[..., ToolRun]


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, script: Script) -> Runner:
    """Both drivers, against the scripted server."""
    if request.param == "sync":

        def sync(*tools: Any, **arguments: Any) -> ToolRun:
            with script.client() as client:
                return run_tools(client, list(tools), **{**ASK, **arguments})

        return sync

    def driven(*tools: Any, **arguments: Any) -> ToolRun:
        async def main() -> ToolRun:
            async with script.async_client() as client:
                return await run_tools_async(client, list(tools), **{**ASK, **arguments})

        return asyncio.run(main())

    return driven


# What the model is told -----------------------------------------------------------------------------------------------


def test_the_description_of_a_function() -> None:
    made: Any = Tool.of(get_weather).to_param()
    assert made["type"] == "function"
    function = made["function"]
    assert function["name"] == "get_weather"
    assert function["description"] == "Current weather of a city.\n\nOf any size."
    schema = function["parameters"]
    assert schema["type"] == "object"
    assert schema["required"] == ["city"]
    assert schema["additionalProperties"] is False
    assert schema["properties"]["city"] == {"type": "string", "description": "Name of the city, in English."}
    assert schema["properties"]["unit"] == {"enum": ["C", "F"], "description": "Unit of the temperature."}
    assert "description" not in schema["properties"]["spot"]
    assert schema["$defs"]["Spot"]["properties"]["lat"] == {"type": "number"}
    assert "title" not in schema


def test_methods_callables_and_functions_without_parameters() -> None:
    class Shop:
        def find(self, text: Annotated[str, msgspec.Meta(description="What")]) -> str:
            return text

        def __call__(self, number: int) -> int:
            return number + 1

    assert Tool.of(Shop().find).parameters["properties"] == {"text": {"type": "string", "description": "What"}}  # type: ignore[index]
    by_hand = Tool("plus", "Adds one.", None, Shop())
    assert by_hand.parameters["required"] == ["number"]  # type: ignore[index]
    assert by_hand.read('{"number": 1}') == {"number": 1}

    def now() -> str:
        return "now"

    made = Tool.of(now)
    assert made.parameters["properties"] == {}  # type: ignore[index]
    assert "description" not in made.to_param()["function"]
    assert made.read("") == made.read(" {} ") == {}


def test_pydantic_parameters() -> None:
    def find(where: Filter, more: list[Filter] = []) -> None:  # noqa: B006
        """Finds."""

    tool = Tool.of(find)
    assert tool.parameters["$defs"]["Filter"]["properties"]["limit"]["minimum"] == 1  # type: ignore[index]
    assert tool.read('{"where": {"text": "a", "limit": null}}') == {"where": Filter(text="a")}
    with pytest.raises(ValueError, match=r"greater than or equal to 1 at \$\.where\.limit"):
        tool.read('{"where": {"text": "a", "limit": 0}}')


def no_hint(a) -> None: ...  # type: ignore[no-untyped-def]
def stars(*a: int) -> None: ...
def keywords(**a: int) -> None: ...
def positional(a: int, /) -> None: ...
def odd(a: complex | object) -> None: ...
def unresolved(a: Nowhere) -> None: ...  # type: ignore[name-defined]  # noqa: F821


@pytest.mark.parametrize(
    "function",
    [no_hint, stars, keywords, positional, odd, unresolved, lambda: 1, functools.partial(get_weather), print, 3, None],
)
def test_functions_that_can_not_be_described(function: Any) -> None:
    with pytest.raises(InvalidRequestError):
        Tool.of(function)


@pytest.mark.parametrize("name", ["", "a b", "x" * 65, "<lambda>"])
def test_bad_names(name: str) -> None:
    with pytest.raises(InvalidRequestError, match="64 letters"):
        Tool(name, "", {}, get_weather)


def test_a_tool_by_hand() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}}
    tool = Tool("t", "Does.", schema, keywords)
    assert tool.to_param() == {
        "type": "function",
        "function": {"name": "t", "description": "Does.", "parameters": schema},
    }
    assert tool.read('{"a": 1, "b": "x"}') == {"a": 1, "b": "x"}
    assert Tool("t", "", schema, get_weather).read('{"city": "x", "unit": null}') == {"city": "x"}
    with pytest.raises(ValueError, match="do not fit"):
        Tool("t", "", schema, no_hint).read('{"b": 1}')


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ('{"city": "Hef', "not JSON"),
        ("city=Hefei", "not JSON"),
        ("[1]", "must be a JSON object"),
        ("null", "must be a JSON object"),
        ("{}", "missing required field `city`"),
        ('{"city": 3}', r"Expected `str`, got `int` at \$\.city"),
        ('{"city": null}', r"\$\.city"),
        ('{"city": "x", "unit": "K"}', r"\$\.unit"),
        ('{"city": "x", "spot": {"lat": 1}}', r"\$\.spot"),
        ('{"city": "x", "dry_run": true}', "no argument dry_run; the arguments are: city, unit, spot, days"),
    ],
)
def test_arguments_that_do_not_fit(arguments: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Tool.of(get_weather).read(arguments)


# The loop -------------------------------------------------------------------------------------------------------------


def test_a_run(run: Runner, script: Script) -> None:
    script.replies = [
        reply_of(
            call(arguments='{"city": "Hefei", "spot": {"lat": 1, "lon": 2}, "days": null}'), reasoning_content="hm"
        ),
        DONE,
    ]
    found = run(get_weather, temperature=0)
    answer = '{"city":"Hefei","unit":"C","spot":{"lat":1.0,"lon":2.0},"days":1}'
    assert found.text == "Sunny."
    assert found.reply.choices[0].message.content == "Sunny."
    assert len(found.replies) == 2
    assert found.replies[-1] is found.reply
    (record,) = found.calls
    assert (record.id, record.name, record.content, record.failed, record.round) == (
        "call_1",
        "get_weather",
        answer,
        False,
        1,
    )
    assert [message["role"] for message in found.messages] == ["user", "assistant", "tool", "assistant"]
    first, second = script.requests
    assert first == {**ASK, "temperature": 0, "tools": [Tool.of(get_weather).to_param()]}
    assert second["messages"] == found.messages[:3]
    assert second["messages"][1] == script_message(reply_of(call(arguments=record.arguments), reasoning_content="hm"))
    assert second["messages"][2] == {"role": "tool", "tool_call_id": "call_1", "content": answer}
    assert (second["tools"], second["temperature"]) == (first["tools"], 0)
    json.dumps(found.messages)


def script_message(reply: dict[str, Any]) -> Any:
    return reply["choices"][0]["message"]


def test_the_callers_messages_stay_as_they_are(run: Runner, script: Script) -> None:
    script.replies = [reply_of(call()), DONE]
    messages = [ChatMessage(role="user", content="Weather?")]
    found = run(get_weather, messages=messages)
    assert len(messages) == 1
    assert found.messages[0] == {"role": "user", "content": "Weather?"}


def test_no_call_at_all(run: Runner, script: Script) -> None:
    script.replies = [reply_of(content="Sun", finish_reason="length", tool_calls=[])]
    found = run(get_weather)
    assert (found.text, found.calls, len(script.requests)) == ("Sun", (), 1)


def test_several_calls_are_answered_in_order(run: Runner, script: Script) -> None:
    script.replies = [
        reply_of(*(call(arguments=json.dumps({"city": city}), id=city) for city in "abc")),
        reply_of(call(arguments='{"city": "d"}', id="d"), finish_reason="stop"),
        DONE,
    ]
    found = run(get_weather)
    assert [(record.id, record.round) for record in found.calls] == [("a", 1), ("b", 1), ("c", 1), ("d", 2)]
    answers = [message for message in script.requests[2]["messages"] if message["role"] == "tool"]
    assert [(answer["tool_call_id"], json.loads(answer["content"])["city"]) for answer in answers] == [
        (name, name) for name in "abcd"
    ]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (call(arguments='{"city": "Hef'), "Error: the arguments are not JSON"),
        (call(arguments='{"city": 3}'), "Error: the arguments do not fit: Expected `str`, got `int` at $.city"),
        (call(name="launch"), "Error: there is no tool 'launch'; the tools are: spy"),
        (call(name=None), "Error: there is no tool ''"),
        ({"id": "call_1", "type": "custom", "custom": {"name": "spy", "input": "x"}}, "Error: there is no tool 'spy'"),
        ({"id": "call_1"}, "Error: there is no tool"),
    ],
)
def test_calls_that_are_answered_but_not_executed(run: Runner, script: Script, asked: Any, said: str) -> None:
    executed: list[str] = []

    def spy(city: str) -> None:
        executed.append(city)

    script.replies = [
        reply_of(
            {**asked, **({"function": {**asked["function"], "name": "spy"}} if "get_weather" in str(asked) else {})}
        ),
        DONE,
    ]
    found = run(spy, raise_errors=True)
    assert executed == []
    assert found.calls[0].failed
    assert found.calls[0].content.startswith(said)
    assert script.requests[1]["messages"][-1] == {
        "role": "tool",
        "tool_call_id": "call_1",
        "content": found.calls[0].content,
    }


def test_a_bad_call_beside_a_good_one(run: Runner, script: Script) -> None:
    script.replies = [reply_of(call(name="launch", id="a"), call(id="b")), DONE]
    assert [(record.id, record.failed) for record in run(get_weather).calls] == [("a", True), ("b", False)]


@pytest.mark.parametrize("ids", [[None, None], ["", ""], ["same", "same"], [3, {}]])
def test_ids_that_do_not_tell_calls_apart(run: Runner, script: Script, ids: list[Any]) -> None:
    script.replies = [reply_of(call(id=ids[0]), call(id=ids[1])), reply_of(call(id=ids[0])), DONE]
    found = run(get_weather)
    assert len({record.id for record in found.calls}) == 3
    sent = script.requests[2]["messages"]
    assert [entry["id"] for message in sent for entry in message.get("tool_calls", [])] == [
        record.id for record in found.calls
    ]
    assert [message["tool_call_id"] for message in sent if message["role"] == "tool"] == [
        record.id for record in found.calls
    ]


def test_arguments_as_an_object(run: Runner, script: Script) -> None:
    script.replies = [reply_of(call(arguments={"city": "合肥"})), DONE]
    (record,) = run(get_weather).calls
    assert not record.failed
    assert json.loads(record.content)["city"] == "合肥"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain", "plain"),
        (None, "null"),
        (Spot(1.0, 2.0), '{"lat":1.0,"lon":2.0}'),
        ([Filter(text="a")], '[{"text":"a","limit":5}]'),
        (ChatCompletion.from_dict({"choices": []}), '{"choices":[]}'),
        ("合肥", "合肥"),
    ],
)
def test_results_as_text(run: Runner, script: Script, value: Any, text: str) -> None:
    def tool() -> Any:
        return value

    script.replies = [reply_of(call("tool", "")), DONE]
    assert run(tool).calls[0].content == text


class Broken(Exception):
    pass


def failing(city: str) -> str:
    raise Broken(f"no {city}")


async def failing_async(city: str) -> str:
    raise Broken(f"no {city}")


def test_an_exception_of_a_tool_is_told_to_the_model(run: Runner, script: Script) -> None:
    script.replies = [reply_of(call("failing")), DONE]
    (record,) = run(failing).calls
    assert (record.content, record.failed) == ("Error: Broken: no Hefei", True)


def test_a_result_without_a_json_form_is_an_error(run: Runner, script: Script) -> None:
    def tool() -> object:
        return object()

    script.replies = [reply_of(call("tool", "{}")), DONE]
    assert run(tool).calls[0].content.startswith("Error: TypeError")


@pytest.mark.parametrize("parallel", [False, True])
def test_an_exception_of_a_tool_is_raised_on_demand(run: Runner, script: Script, parallel: bool) -> None:
    executed: list[str] = []

    def later(city: str) -> str:
        executed.append(city)
        return city

    script.replies = [reply_of(call("failing", id="a"), call("later", id="b")), DONE]
    with pytest.raises(Broken, match="no Hefei") as caught:
        run(failing, later, raise_errors=True, parallel=parallel)
    assert caught.value.__notes__ == ['raised by the tool failing with the arguments {"city": "Hefei"}']
    assert len(script.requests) == 1
    assert executed == (["Hefei"] if parallel else [])


@pytest.mark.parametrize("finish_reason", ["length", "LENGTH", "max_tokens", "content_filter", "odd"])
def test_a_cut_reply_is_never_executed(run: Runner, script: Script, finish_reason: str) -> None:
    executed: list[str] = []

    def spy(city: str) -> None:
        executed.append(city)

    script.replies = [reply_of(call("spy", id="a")), reply_of(call("spy", id="b"), finish_reason=finish_reason), DONE]
    with pytest.raises(ToolRunError, match=f"cut.*{finish_reason}") as caught:
        run(spy)
    assert executed == ["Hefei"]
    assert [record.id for record in caught.value.calls] == ["a"]
    assert [message["role"] for message in caught.value.messages] == ["user", "assistant", "tool"]
    assert caught.value.reply.choices[0].message.tool_calls[0].id == "b"
    assert "charged: yes (2 replies)" in str(caught.value)


def test_too_many_rounds(run: Runner, script: Script) -> None:
    executed: list[str] = []

    def spy(city: str) -> None:
        executed.append(city)

    script.replies = [reply_of(call("spy"))]
    with pytest.raises(ToolRunError, match="no answer after 3 rounds; the model still wants to call spy") as caught:
        run(spy, max_rounds=3)
    error = caught.value
    assert (len(script.requests), len(executed), len(error.replies), len(error.calls)) == (3, 2, 3, 2)
    assert isinstance(error, MaaskitError)
    assert "request id req-7" in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (again.reason, again.messages, again.calls) == (error.reason, error.messages, error.calls)
    script.replies = [DONE]
    found = run(spy, messages=error.messages)  # goes on from what was paid for
    assert found.messages[:-1] == error.messages == script.requests[-1]["messages"]


def test_the_last_round_may_answer(run: Runner, script: Script) -> None:
    script.replies = [reply_of(call()), DONE]
    assert run(get_weather, max_rounds=2).text == "Sunny."


def test_a_later_question_that_fails_keeps_what_was_paid_for(run: Runner, script: Script) -> None:
    script.replies = [reply_of(call()), 429]
    with pytest.raises(ToolRunError, match="a later question failed: no more") as caught:
        run(get_weather)
    assert isinstance(caught.value.__cause__, RateLimitError)
    assert len(caught.value.calls) == 1
    assert caught.value.messages[-1]["role"] == "tool"
    script.replies = [429]
    with pytest.raises(RateLimitError):
        run(get_weather)


def test_a_reply_without_an_answer(run: Runner, script: Script) -> None:
    script.replies = [{"choices": []}]
    with pytest.raises(ToolRunError, match="no answer"):
        run(get_weather)


@pytest.mark.parametrize(
    ("choice", "later"),
    [
        ("required", "auto"),
        ("auto", "auto"),
        ("none", "none"),
        ({"type": "function", "function": {"name": "get_weather"}}, "auto"),
        (ChatFunctionChoice.from_dict({"type": "function", "function": {"name": "get_weather"}}), "auto"),
        (
            {"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": [{}]}},
            {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": [{}]}},
        ),
    ],
)
def test_a_forced_call_is_forced_once(run: Runner, script: Script, choice: Any, later: Any) -> None:
    script.replies = [reply_of(call()), DONE]
    run(get_weather, tool_choice=choice)
    first, second = (request["tool_choice"] for request in script.requests)
    assert first == (choice.to_dict() if isinstance(choice, ChatFunctionChoice) else choice)
    assert second == later


def test_calls_at_the_same_time(run: Runner, script: Script) -> None:
    barrier = threading.Barrier(3, timeout=5)
    variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable")
    variable.set("seen")

    def meet(number: int) -> str:
        barrier.wait()
        time.sleep((3 - number) / 100)
        return f"{number} {variable.get()}"

    script.replies = [reply_of(*(call("meet", f'{{"number": {number}}}', id=str(number)) for number in range(3))), DONE]
    assert [record.content for record in run(meet, parallel=True).calls] == ["0 seen", "1 seen", "2 seen"]


def test_calls_one_after_the_other(run: Runner, script: Script) -> None:
    running = 0

    def alone(number: int) -> int:
        nonlocal running
        running += 1
        time.sleep(0.005)
        seen, running = running, running - 1
        return seen

    script.replies = [reply_of(*(call("alone", '{"number": 1}', id=str(number)) for number in range(4))), DONE]
    assert [record.content for record in run(alone).calls] == ["1"] * 4


# Streams --------------------------------------------------------------------------------------------------------------


def pieces(*deltas: dict[str, Any], finish_reason: str | None = "tool_calls") -> list[Any]:
    events: list[Any] = [
        {"id": "c", "choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas
    ]
    if finish_reason:
        events += [{"id": "c", "choices": [{"index": 0, "delta": {}, "finish_reason": finish_reason}]}, "[DONE]"]
    return events


PART = {"index": 0, "id": "call_1", "type": "function", "function": {"name": "get_weather", "arguments": ""}}
CUT = [
    {"role": "assistant", "tool_calls": [PART]},
    {"tool_calls": [{"index": 0, "function": {"arguments": '{"city": "Hefei"}'}}]},
]


def test_a_streamed_run(run: Runner, script: Script) -> None:
    script.replies = [pieces(*CUT), pieces({"content": "Sun"}, {"content": "ny."}, finish_reason="stop")]
    found = run(get_weather, stream=True)
    assert (found.text, [record.failed for record in found.calls]) == ("Sunny.", [False])
    assert [request["stream"] for request in script.requests] == [True, True]


@pytest.mark.parametrize("first", [True, False])
def test_a_stream_that_breaks_off_is_never_executed(run: Runner, script: Script, first: bool) -> None:
    executed: list[str] = []

    def get_weather(city: str) -> None:
        executed.append(city)

    script.replies = [pieces(*CUT, finish_reason=None)] if first else [pieces(*CUT), pieces(*CUT, finish_reason=None)]
    with pytest.raises(StreamInterrupted if first else ToolRunError) as caught:
        run(get_weather, stream=True)
    assert len(executed) == (0 if first else 1)
    assert first or isinstance(caught.value.__cause__, StreamInterrupted)


def test_a_stream_cut_by_its_length_is_never_executed(run: Runner, script: Script) -> None:
    script.replies = [pieces(*CUT, finish_reason="length")]
    with pytest.raises(ToolRunError, match="cut"):
        run(failing, Tool("get_weather", "", None, get_weather), raise_errors=True, stream=True)


# Sync, async and the mock ---------------------------------------------------------------------------------------------


def test_async_tools(script: Script) -> None:
    class Shop:
        async def __call__(self, city: str) -> str:
            await asyncio.sleep(0)
            return f"shop in {city}"

    met = asyncio.Event()

    async def first(city: str) -> str:
        await asyncio.wait_for(met.wait(), 5)
        return city

    async def second(city: str) -> str:
        met.set()
        return city

    async def main(**arguments: Any) -> ToolRun:
        async with script.async_client() as client:
            return await run_tools_async(
                client, [first, second, failing_async, Tool("shop", "", None, Shop())], **ASK, **arguments
            )

    script.replies = [reply_of(*(call(name, id=name) for name in ("first", "second", "failing_async", "shop"))), DONE]
    found = asyncio.run(main(parallel=True))
    assert [record.content for record in found.calls] == ["Hefei", "Hefei", "Error: Broken: no Hefei", "shop in Hefei"]
    script.replies = [reply_of(call("failing_async"))]
    with pytest.raises(Broken):
        asyncio.run(main(raise_errors=True))


def test_sync_tools_do_not_block_the_loop(script: Script) -> None:
    async def main() -> tuple[ToolRun, threading.Thread]:
        async with script.async_client() as client:
            return await run_tools_async(client, [where], **ASK), threading.current_thread()

    threads: list[threading.Thread] = []

    def where() -> None:
        threads.append(threading.current_thread())

    script.replies = [reply_of(call("where", "{}")), DONE]
    _, own = asyncio.run(main())
    assert threads
    assert threads[0] is not own


def test_what_is_refused_before_anything_is_sent(script: Script) -> None:
    with script.client() as client:
        for tools, arguments, said in [
            ([], {}, "at least one"),
            ([get_weather, get_weather], {}, "a name of its own"),
            ([failing_async], {}, "run_tools_async"),
            ([get_weather], {"max_rounds": 0}, "max_rounds"),
            ([get_weather], {"n": 2}, "n=2"),
            ([get_weather], {"messages": "hi"}, "messages="),
            ([get_weather], {"temperatur": 1}, "temperature="),
        ]:
            with pytest.raises(InvalidRequestError, match=said):
                run_tools(client, tools, **{**ASK, **arguments})
        with pytest.raises(InvalidRequestError, match="messages="):
            run_tools(client, [get_weather], model="m")  # type: ignore[call-overload]
    assert script.requests == []


@pytest.mark.parametrize("stream", [False, True])
def test_against_the_mock(mock_url: str, mock_client: Client, stream: bool) -> None:
    """The mock makes arguments from the schema, and asks for the call again as long as the request looks the same."""
    seen: list[str] = []

    def get_weather(city: str) -> dict[str, int]:
        """Current weather of a city."""
        seen.append(city)
        return {"temp_c": 21}

    found = run_tools(mock_client, [get_weather], stream=stream, **ASK)
    assert found.text
    assert [record.failed for record in found.calls] == [False]

    async def main() -> ToolRun:
        async with AsyncClient("custom", api_key="sk-0123456789", base_url=mock_url) as client:
            return await run_tools_async(client, tools=[get_weather], stream=stream, **ASK)

    assert asyncio.run(main()).text
    assert len(seen) == 2

"""What each foreign server is asked, and what an answer must be like to count as one. Written for both clients of maaskit."""

from __future__ import annotations

import inspect
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from foreign_servers import Server

from maaskit import Client
from maaskit.helpers import run_tools, run_tools_async, structured, structured_async

COLOURS: Any = [{"role": "user", "content": "Name three primary colours."}]
WEATHER: Any = [{"role": "user", "content": "What is the weather in Hefei?"}]
ANSWER = "answer"
NO_ERROR = "no error"

Question = Callable[[Any, Server, Path], Awaitable[str]]
QUESTIONS: dict[str, Question] = {}


@dataclass
class Person:
    """A structured answer."""

    name: str
    age: int


def get_weather(city: str) -> str:
    """Current weather of a city.

    Args:
        city: Name of the city.
    """
    return f"{city}: 21 °C"


TOOL: Any = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


async def got(value: Any) -> Any:
    """The result of a call of either client."""
    return await value if inspect.isawaitable(value) else value


async def each(stream: Any) -> AsyncIterator[Any]:
    """The events of a stream of either client."""
    if hasattr(stream, "__aiter__"):
        async for event in stream:
            yield event
    else:
        for event in stream:
            yield event


def question(name: str) -> Callable[[Question], Question]:
    """Enter a question in the table."""

    def enter(function: Question) -> Question:
        QUESTIONS[name] = function
        return function

    return enter


@question("models")
async def models(client: Any, server: Server, folder: Path) -> str:
    found = await got(client.models.list())
    assert found.data and all(model.id for model in found.data)
    return ANSWER


@question("chat")
async def chat(client: Any, server: Server, folder: Path) -> str:
    reply = await got(client.chat.completions.create(model=server.model, messages=COLOURS))
    message = reply.choices[0].message
    assert message.content
    assert reply.raw["choices"][0]["message"]["content"] == message.content
    assert reply.usage.total_tokens >= reply.usage.prompt_tokens + reply.usage.completion_tokens > 0
    assert bool(reply.last_response.request_id) == server.request_ids
    return ANSWER


@question("stream")
async def stream(client: Any, server: Server, folder: Path) -> str:
    opened = client.chat.completions.stream(model=server.model, messages=COLOURS)
    pieces = [choice.delta.content or "" async for event in each(opened) for choice in event.choices or ()]
    message = (await got(opened.final())).choices[0]
    assert len(pieces) > 1
    assert "".join(pieces) == opened.text == message.message.content != ""
    assert message.finish_reason == "stop"
    assert bool(opened.last_response.request_id) == server.request_ids
    return ANSWER


@question("stream with usage")
async def stream_with_usage(client: Any, server: Server, folder: Path) -> str:
    options: Any = {"stream_options": {"include_usage": True}}
    reply = await got(client.chat.completions.stream(model=server.model, messages=COLOURS, **options).final())
    assert reply.usage.total_tokens > 0
    return ANSWER


@question("streams left early, then chat")
async def streams_left_early(client: Any, server: Server, folder: Path) -> str:
    for _ in range(5):
        opened = client.chat.completions.stream(model=server.model, messages=COLOURS)
        async for _ in each(opened):
            break
        await got(opened.close())
    return await chat(client, server, folder)


@question("tools")
async def tools(client: Any, server: Server, folder: Path) -> str:
    ask = run_tools if isinstance(client, Client) else run_tools_async
    run = await got(ask(client, [get_weather], model=server.model, messages=WEATHER))
    assert run.text
    return ANSWER if [call.name for call in run.calls] == ["get_weather"] else "answer (no tool called)"


@question("tools in a stream")
async def tools_in_a_stream(client: Any, server: Server, folder: Path) -> str:
    reply = await got(client.chat.completions.stream(model=server.model, messages=WEATHER, tools=[TOOL]).final())
    calls = reply.choices[0].message.tool_calls
    if not calls:
        return "answer (no tool called)"
    assert calls[0].function.name == "get_weather"
    assert set(json.loads(calls[0].function.arguments)) == {"city"}
    assert reply.choices[0].finish_reason == "tool_calls"
    return ANSWER


@question("structured output")
async def structured_output(client: Any, server: Server, folder: Path) -> str:
    ask = structured if isinstance(client, Client) else structured_async
    messages: Any = [{"role": "user", "content": "Extract the person: Li Hua, 28 years old"}]
    person = await got(ask(client, Person, model=server.model, messages=messages))
    assert person.name and person.age > 0
    return ANSWER


@question("completions")
async def completions(client: Any, server: Server, folder: Path) -> str:
    reply = await got(client.completions.create(model=server.model, prompt="Good"))
    assert reply.choices[0].text
    return ANSWER


@question("responses")
async def responses(client: Any, server: Server, folder: Path) -> str:
    reply = await got(client.responses.create(model=server.model, input="Name three primary colours."))
    assert any(part.text for item in reply.output for part in getattr(item, "content", None) or ())
    return ANSWER


@question("responses as a stream")
async def responses_as_a_stream(client: Any, server: Server, folder: Path) -> str:
    opened = client.responses.stream(model=server.model, input="Name three primary colours.")
    reply = await got(opened.final())
    assert reply.status == "completed"
    assert opened.text
    return ANSWER


@question("embeddings")
async def embeddings(client: Any, server: Server, folder: Path) -> str:
    found = await got(client.embeddings.create(model="text-embedding-3-small", input=["tea", "rain"]))
    assert all(isinstance(number, (int, float)) for one in found.data for number in one.embedding)
    return ANSWER if len(found.data) == 2 else f"answer ({len(found.data)} for 2)"


@question("embeddings in base64")
async def embeddings_in_base64(client: Any, server: Server, folder: Path) -> str:
    made = client.embeddings.create(model="text-embedding-3-small", input="tea", encoding_format="base64")
    return ANSWER if isinstance((await got(made)).data[0].embedding, str) else "answer (floats)"


@question("image by URL")
async def image_by_url(client: Any, server: Server, folder: Path) -> str:
    drawn = await got(client.images.generate(model="dall-e-3", prompt="a kite"))
    assert drawn.files[0].url.startswith("http")
    return ANSWER


@question("image in base64, saved")
async def image_in_base64(client: Any, server: Server, folder: Path) -> str:
    prompt = "a kite in base64"
    drawn = await got(client.images.generate(model="dall-e-3", prompt=prompt, response_format="b64_json"))
    if not drawn.data[0].b64_json:
        return "answer (a URL)"
    (path,) = await got(client.save(drawn, folder))
    assert path.read_bytes().startswith(b"\x89PNG"), "the picture itself, not its base64 or data: URL"
    return ANSWER


@question("speech")
async def speech(client: Any, server: Server, folder: Path) -> str:
    spoken = await got(client.audio.speech.create(model="tts-1", input="Good morning.", voice="alloy"))
    assert spoken.content
    return ANSWER


@question("transcription")
async def transcription(client: Any, server: Server, folder: Path) -> str:
    heard = await got(client.audio.transcriptions.create(model="whisper-1", file=("tea.mp3", b"ID3" + bytes(64))))
    assert heard.text
    return ANSWER


@question("video, waited for and saved")
async def video(client: Any, server: Server, folder: Path) -> str:
    task = await got(client.videos.create(model="sora-2", prompt="a kite", seconds=4))
    await got(task.wait(timeout=60, interval=0.5))
    (path,) = await got(task.save(folder))
    assert path.stat().st_size
    return ANSWER


@question("wrong key")
async def wrong_key(client: Any, server: Server, folder: Path) -> str:
    stranger = type(client)(base_url=client.base_url, api_key="sk-a-wrong-key-0123456789", max_retries=0, timeout=60)
    try:
        await got(stranger.chat.completions.create(model=server.model, messages=COLOURS))
    finally:
        await got(stranger.close())
    return NO_ERROR


@question("unknown model")
async def unknown_model(client: Any, server: Server, folder: Path) -> str:
    await got(client.chat.completions.create(model="no-such-model", messages=COLOURS))
    return NO_ERROR


@question("bad body")
async def bad_body(client: Any, server: Server, folder: Path) -> str:
    await got(client.chat.completions.create(model=server.model, messages=[], extra_body={"messages": "none"}))
    return NO_ERROR


@question("rate limit")
async def rate_limit(client: Any, server: Server, folder: Path) -> str:
    await got(client.chat.completions.create(**_limited(server)))
    return NO_ERROR


@question("rate limit of a stream")
async def rate_limit_of_a_stream(client: Any, server: Server, folder: Path) -> str:
    await got(client.chat.completions.stream(**_limited(server)).final())
    return NO_ERROR


@question("a stream that can't begin")
async def a_stream_that_cannot_begin(client: Any, server: Server, folder: Path) -> str:
    await got(client.responses.stream(model="no-such-model", input="limit me").final())
    return NO_ERROR


@question("route that is not there")
async def route_that_is_not_there(client: Any, server: Server, folder: Path) -> str:
    await got(client.kling.videos.text_to_video(model_name="kling-v2-6", prompt="a kite"))
    return NO_ERROR


def _limited(server: Server) -> Any:
    return {"model": server.model, "messages": [{"role": "user", "content": "limit me"}]}

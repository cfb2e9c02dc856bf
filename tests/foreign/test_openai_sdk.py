"""The official OpenAI SDK, unmodified, against the mock over a socket.

Who replaces api.openai.com by a gateway keeps this SDK: what it sends must pass the description, and what the mock
answers must be what the SDK reads.
"""

from __future__ import annotations

import asyncio
import base64
import io
import json
import struct
import wave
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

import httpx
import openai
import pytest
from openai import AsyncOpenAI, OpenAI
from pydantic import BaseModel

Fits = Callable[[dict[str, Any], Any], bool]
LastRequest = Callable[[], dict[str, Any]]
T = TypeVar("T")

KEY = "sk-test"
QUESTION: Any = [{"role": "user", "content": "Is there tea in the house?"}]
PICTURE = "https://example.com/tea.png"

PARAMETERS: dict[str, Any] = {
    "type": "object",
    "properties": {
        "room": {"type": "string", "enum": ["kitchen", "study"]},
        "cups": {"type": "integer", "minimum": 2},
        "note": {"type": "string", "minLength": 12},
    },
    "required": ["room", "cups", "note"],
    "additionalProperties": False,
}
"""Unlike the schema of every example in the description, so that an answer copied from an example can't fit."""
CHAT_TOOL: Any = {
    "type": "function",
    "function": {"name": "brew_tea", "description": "Brews.", "parameters": PARAMETERS},
}
TOOL: Any = {"type": "function", "name": "brew_tea", "description": "Brews.", "parameters": PARAMETERS, "strict": True}


class Leaf(BaseModel):
    """Part of a structured answer."""

    name: str
    grams: float


class Blend(BaseModel):
    """A structured answer: nested, with a list and a choice, unlike every example of the description."""

    title: str
    organic: bool
    steeping_minutes: int
    leaves: list[Leaf]


@pytest.fixture
def client(base_url: str) -> Iterator[OpenAI]:
    with OpenAI(base_url=f"{base_url}/v1", api_key=KEY, max_retries=0, timeout=10) as client:
        yield client


@asynccontextmanager
async def async_client(base_url: str) -> AsyncIterator[AsyncOpenAI]:
    async with AsyncOpenAI(base_url=f"{base_url}/v1", api_key=KEY, max_retries=0, timeout=10) as client:
        yield client


def run(base_url: str, job: Callable[[AsyncOpenAI], Awaitable[None]]) -> None:
    async def main() -> None:
        async with async_client(base_url) as client:
            await job(client)

    asyncio.run(main())


def some(value: T | None) -> T:
    assert value is not None
    return value


# Media


def check_png(data: bytes) -> None:
    """Chunks with right checksums, an IHDR, and pixels that unpack to its size."""
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    chunks: dict[bytes, bytes] = {}
    rest = data[8:]
    while rest:
        (length,) = struct.unpack(">I", rest[:4])
        kind, content, checksum = rest[4:8], rest[8 : 8 + length], rest[8 + length : 12 + length]
        assert struct.unpack(">I", checksum) == (zlib.crc32(kind + content),)
        chunks[kind] = chunks.get(kind, b"") + content
        rest = rest[12 + length :]
    width, height, depth, colour = struct.unpack(">IIBB", chunks[b"IHDR"][:10])
    assert (depth, colour) == (8, 2)
    assert len(zlib.decompress(chunks[b"IDAT"])) == height * (1 + 3 * width)
    assert b"IEND" in chunks


def is_mp3(data: bytes) -> bool:
    return data.startswith(b"ID3") or (data[:1] == b"\xff" and data[1] & 0xE6 == 0xE2)  # MPEG audio, layer III


SOUNDS: dict[str, Callable[[bytes], bool]] = {
    "mp3": is_mp3,
    "wav": lambda data: wave.open(io.BytesIO(data)).getnframes() > 0,
    "opus": lambda data: data.startswith(b"OggS") and b"OpusHead" in data[:64],
    "aac": lambda data: data[:1] == b"\xff" and data[1] & 0xF6 == 0xF0,  # ADTS
    "flac": lambda data: data.startswith(b"fLaC"),
    "pcm": lambda data: len(data) > 100 and len(data) % 2 == 0 and not data.startswith((b"RIFF", b"ID3", b"\xff")),
}


def png_file(name: str = "cat.png") -> tuple[str, bytes, str]:
    return name, b"\x89PNG\r\n\x1a\n...", "image/png"


def sound_file() -> tuple[str, bytes]:
    return "talk.mp3", b"ID3..."


# Chat


def test_chat(client: OpenAI, last_request: LastRequest) -> None:
    answer = client.chat.completions.create(model="gpt-4o", messages=QUESTION, temperature=0.3)
    assert answer.choices[0].message.content
    assert answer.choices[0].message.role == "assistant"
    assert answer.choices[0].finish_reason == "stop"
    assert not answer.choices[0].message.tool_calls
    assert some(answer.usage).total_tokens > 0
    assert last_request()["body"]["messages"] == QUESTION


def test_chat_echoes_the_model(client: OpenAI) -> None:
    answer = client.chat.completions.create(model="my-own-model", messages=[*QUESTION, *QUESTION], max_tokens=9, n=1)
    stream = client.chat.completions.create(model="my-own-model", messages=QUESTION, stream=True)
    assert {chunk.model for chunk in stream} == {"my-own-model"}
    assert answer.object == "chat.completion"


def test_chat_with_pictures(client: OpenAI) -> None:
    parts: Any = [
        {"type": "text", "text": "Which of these is tea?"},
        {"type": "image_url", "image_url": {"url": PICTURE, "detail": "low"}},
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}},
    ]
    answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": parts}])
    assert answer.choices[0].message.content


def test_chat_in_json_mode(client: OpenAI) -> None:
    options: Any = {"model": "gpt-4o", "messages": QUESTION, "response_format": {"type": "json_object"}}
    answer = client.chat.completions.create(**options)
    assert isinstance(json.loads(some(answer.choices[0].message.content)), dict)
    chunks = client.chat.completions.create(**options, stream=True)
    assert isinstance(json.loads("".join(chunk.choices[0].delta.content or "" for chunk in chunks)), dict)


def test_chat_streamed(client: OpenAI) -> None:
    stream = client.chat.completions.create(
        model="gpt-4o", messages=QUESTION, stream=True, stream_options={"include_usage": True}
    )
    chunks = list(stream)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
    assert [chunk.choices[0].finish_reason for chunk in chunks if chunk.choices][-1] == "stop"
    assert not chunks[-1].choices
    assert some(chunks[-1].usage).total_tokens > 0
    assert len({chunk.id for chunk in chunks}) == 1


def test_chat_with_the_stream_helper(client: OpenAI) -> None:
    with client.chat.completions.stream(
        model="gpt-4o", messages=QUESTION, stream_options={"include_usage": True}
    ) as stream:
        events = list(stream)
        final = stream.get_final_completion()
    text = "".join(event.delta for event in events if event.type == "content.delta")
    assert text
    assert text == final.choices[0].message.content
    assert some(final.usage).total_tokens > 0


def test_chat_answers_what_was_asked_although_other_examples_look_alike(client: OpenAI) -> None:
    """The request has what a plain example has, and one more member that asks for something else."""
    messages: Any = [{"role": "system", "content": "Answer in one sentence."}, *QUESTION]
    plain: Any = {"model": "gpt-4o-mini", "messages": messages, "temperature": 0.7, "stream": False}
    answer = client.chat.completions.create(**plain, response_format={"type": "json_object"})
    assert isinstance(json.loads(some(answer.choices[0].message.content)), dict)
    thinking: Any = {"model": "claude-3-7-sonnet-20250219", "messages": QUESTION, "max_tokens": 8000}
    for options in (plain, {**thinking, "extra_body": {"thinking": {"type": "enabled", "budget_tokens": 4000}}}):
        answer = client.chat.completions.create(**options, tools=[CHAT_TOOL])
        assert some(answer.choices[0].message.tool_calls)[0].function.name == "brew_tea"  # type: ignore[union-attr]


def test_chat_in_text_mode(client: OpenAI) -> None:
    answer = client.chat.completions.create(model="gpt-4o", messages=QUESTION, response_format={"type": "text"})
    assert not some(answer.choices[0].message.content).startswith("{")


# Chat: tools


def check_call(call: Any, fits: Fits, name: str = "brew_tea") -> None:
    assert call.type == "function"
    assert call.id
    assert call.function.name == name
    assert fits(PARAMETERS, json.loads(call.function.arguments)), call.function.arguments


CHOICES = [{}, {"tool_choice": "auto"}, {"tool_choice": "required"}]


@pytest.mark.parametrize("options", CHOICES, ids=str)
def test_chat_tool(client: OpenAI, fits: Fits, options: dict[str, Any]) -> None:
    answer = client.chat.completions.create(model="gpt-4o", messages=QUESTION, tools=[CHAT_TOOL], **options)
    [call] = some(answer.choices[0].message.tool_calls)
    check_call(call, fits)
    assert answer.choices[0].finish_reason == "tool_calls"

    follow_up: Any = [
        *QUESTION,
        answer.choices[0].message.to_dict(),
        {"role": "tool", "tool_call_id": call.id, "content": '{"brewed": true}'},
    ]
    answer = client.chat.completions.create(model="gpt-4o", messages=follow_up, tools=[CHAT_TOOL], **options)
    assert answer.choices[0].message.content
    assert not answer.choices[0].message.tool_calls
    assert answer.choices[0].finish_reason == "stop"


def test_chat_tool_that_must_be_called(client: OpenAI, fits: Fits) -> None:
    answer = client.chat.completions.create(
        model="gpt-4o",
        messages=QUESTION,
        tools=[CHAT_TOOL],
        tool_choice={"type": "function", "function": {"name": "brew_tea"}},
    )
    [call] = some(answer.choices[0].message.tool_calls)
    check_call(call, fits)


@pytest.mark.parametrize("options", CHOICES, ids=str)
def test_chat_tool_streamed(client: OpenAI, fits: Fits, options: dict[str, Any]) -> None:
    with client.chat.completions.stream(model="gpt-4o", messages=QUESTION, tools=[CHAT_TOOL], **options) as stream:
        events = list(stream)
        final = stream.get_final_completion()
    [call] = some(final.choices[0].message.tool_calls)
    check_call(call, fits)
    pieces = [event for event in events if event.type == "tool_calls.function.arguments.delta"]
    assert "".join(piece.arguments_delta for piece in pieces) == call.function.arguments
    assert sum(bool(piece.arguments_delta) for piece in pieces) > 1
    [done] = [event for event in events if event.type == "tool_calls.function.arguments.done"]
    assert (done.name, done.arguments) == ("brew_tea", call.function.arguments)

    follow_up: Any = [
        *QUESTION,
        final.choices[0].message.to_dict(),
        {"role": "tool", "tool_call_id": call.id, "content": "brewed"},
    ]
    with client.chat.completions.stream(model="gpt-4o", messages=follow_up, tools=[CHAT_TOOL], **options) as stream:
        final = stream.get_final_completion()
    assert final.choices[0].message.content
    assert not final.choices[0].message.tool_calls


# Chat: structured output


def test_chat_structured(client: OpenAI) -> None:
    answer = client.chat.completions.parse(model="gpt-4o", messages=QUESTION, response_format=Blend)
    assert some(answer.choices[0].message.parsed).leaves[0].name


def test_chat_structured_and_streamed(client: OpenAI) -> None:
    with client.chat.completions.stream(model="gpt-4o", messages=QUESTION, response_format=Blend) as stream:
        events = list(stream)
        final = stream.get_final_completion()
    [done] = [event for event in events if event.type == "content.done"]
    assert some(done.parsed) == final.choices[0].message.parsed
    assert some(done.parsed).leaves


def test_chat_tool_from_a_model(client: OpenAI) -> None:
    answer = client.chat.completions.parse(
        model="gpt-4o", messages=QUESTION, tools=[openai.pydantic_function_tool(Blend, name="mix")]
    )
    [call] = some(answer.choices[0].message.tool_calls)
    assert call.function.name == "mix"
    assert isinstance(call.function.parsed_arguments, Blend)


# Responses


def check_text(response: Any) -> None:
    assert response.output_text
    assert response.status == "completed"
    assert response.error is None
    assert response.usage.total_tokens > 0


def test_responses(client: OpenAI) -> None:
    response = client.responses.create(model="gpt-5-nano", input="Is there tea?")
    check_text(response)
    assert response.model == "gpt-5-nano"
    assert [item.type for item in response.output] == ["message"]
    check_text(client.responses.create(model="gpt-5-nano", input="Is there tea?", max_output_tokens=500))
    check_text(client.responses.create(model="gpt-5-nano", input="Is there tea?", instructions="Be brief."))


def test_responses_with_a_picture(client: OpenAI) -> None:
    content: Any = [{"type": "input_text", "text": "Tea?"}, {"type": "input_image", "image_url": PICTURE}]
    check_text(client.responses.create(model="gpt-4.1", input=[{"role": "user", "content": content}]))


def check_events(events: list[Any]) -> Any:
    """What holds for the events of every stream of the Responses API; the completed response."""
    assert events[0].type == "response.created"
    assert [event.sequence_number for event in events] == list(range(len(events)))
    [completed] = [event for event in events if event.type == "response.completed"]
    assert completed is events[-1]
    done = [event.item for event in events if event.type == "response.output_item.done"]
    assert [item.to_dict() for item in done] == [item.to_dict() for item in completed.response.output]
    text = "".join(event.delta for event in events if event.type == "response.output_text.delta")
    assert text == completed.response.output_text
    assert text == "".join(event.text for event in events if event.type == "response.output_text.done")
    parts = [event.part for event in events if event.type == "response.content_part.done"]
    assert text == "".join(part.text for part in parts if part.type == "output_text")
    return completed.response


def test_responses_streamed(client: OpenAI) -> None:
    events = list(client.responses.create(model="gpt-5-nano", input="Is there tea?", stream=True))
    response = check_events(events)
    check_text(response)
    assert response.model == events[0].response.model == "gpt-5-nano"
    assert sum(event.type == "response.output_text.delta" for event in events) > 1


def test_responses_with_the_stream_helper(client: OpenAI) -> None:
    with client.responses.stream(model="gpt-5-nano", input="Is there tea?") as stream:
        text = "".join(event.delta for event in stream if event.type == "response.output_text.delta")
        final = stream.get_final_response()
    check_text(final)
    assert final.output_text == text


def test_responses_web_search(client: OpenAI) -> None:
    tools: Any = [{"type": "web_search"}]
    response = client.responses.create(model="gpt-4.1", input="Tea prices today?", tools=tools)
    check_text(response)
    assert "web_search_call" in [item.type for item in response.output]
    assert [tool.type for tool in response.tools] == ["web_search"]
    message = response.output[-1]
    assert message.type == "message"
    assert message.content[0].annotations[0].type == "url_citation"  # type: ignore[union-attr]

    events = list(client.responses.create(model="gpt-4.1", input="Tea prices today?", tools=tools, stream=True))
    assert "web_search_call" in [item.type for item in check_events(events).output]
    assert "response.web_search_call.searching" in [event.type for event in events]


TOOLS = pytest.mark.parametrize(
    "tools", [[TOOL], [{"type": "web_search"}, TOOL], [TOOL, {"type": "web_search"}]], ids=["alone", "last", "first"]
)


CALL = {"Prefer": "example=tools"}
"""A model with several tools may call any of them."""


@TOOLS
def test_responses_tool(client: OpenAI, fits: Fits, tools: Any) -> None:
    response = client.responses.create(model="gpt-4.1", input="Tea, please.", tools=tools, extra_headers=CALL)
    [call] = [item for item in response.output if item.type == "function_call"]
    assert call.name == "brew_tea"
    assert fits(PARAMETERS, json.loads(call.arguments)), call.arguments

    follow_up: Any = [
        {"role": "user", "content": "Tea, please."},
        *[item.to_dict() for item in response.output],
        {"type": "function_call_output", "call_id": call.call_id, "output": '{"brewed": true}'},
    ]
    answer = client.responses.create(model="gpt-4.1", input=follow_up, tools=tools)
    check_text(answer)
    assert not [item for item in answer.output if item.type == "function_call"]


@TOOLS
def test_responses_tool_streamed(client: OpenAI, fits: Fits, tools: Any) -> None:
    events = list(
        client.responses.create(model="gpt-4.1", input="Tea, please.", tools=tools, stream=True, extra_headers=CALL)
    )
    response = check_events(events)
    [call] = [item for item in response.output if item.type == "function_call"]
    [added] = [event.item for event in events if event.type == "response.output_item.added"]
    [done] = [event for event in events if event.type == "response.function_call_arguments.done"]
    pieces = [event.delta for event in events if event.type == "response.function_call_arguments.delta"]
    assert {call.name, added.name, done.name} == {"brew_tea"}
    assert added.arguments == ""
    assert len(pieces) > 1
    assert "".join(pieces) == done.arguments == call.arguments
    assert fits(PARAMETERS, json.loads(call.arguments)), call.arguments


def test_responses_tool_with_the_stream_helper(client: OpenAI, fits: Fits) -> None:
    with client.responses.stream(model="gpt-4.1", input="Tea, please.", tools=[TOOL]) as stream:
        events = list(stream)
        final = stream.get_final_response()
    [call] = [item for item in final.output if item.type == "function_call"]
    snapshots = [event.snapshot for event in events if event.type == "response.function_call_arguments.delta"]
    assert snapshots[-1] == call.arguments
    assert fits(PARAMETERS, json.loads(call.arguments)), call.arguments


def test_responses_structured(client: OpenAI) -> None:
    response = client.responses.parse(model="gpt-4.1", input="A blend.", text_format=Blend)
    assert some(response.output_parsed).leaves[0].name


def test_responses_structured_and_streamed(client: OpenAI, fits: Fits) -> None:
    with client.responses.stream(model="gpt-4.1", input="A blend.", text_format=Blend) as stream:
        events = list(stream)
        final = stream.get_final_response()
    assert some(final.output_parsed).leaves[0].name
    [done] = [event for event in events if event.type == "response.output_text.done"]
    assert done.parsed == final.output_parsed

    form: Any = {"format": {"type": "json_schema", "name": "brew", "strict": True, "schema": PARAMETERS}}
    for text in (form, {**form, "verbosity": "low"}):
        events = list(client.responses.create(model="gpt-4.1", input="A blend.", text=text, stream=True))
        response = check_events(events)
        assert fits(PARAMETERS, json.loads(response.output_text))
        assert sum(event.type == "response.output_text.delta" for event in events) > 1
        assert "response.content_part.done" in [event.type for event in events]


def test_responses_reasoning_keeps_its_words_beside_structured_text(client: OpenAI) -> None:
    """The schema's text goes to the message, not to the summary of the reasoning."""
    with client.responses.stream(
        model="o3-pro", input="A blend.", text_format=Blend, extra_headers={"Prefer": "example=reasoning"}
    ) as stream:
        events = list(stream)
        final = stream.get_final_response()
    assert some(final.output_parsed).leaves
    thoughts = "".join(event.delta for event in events if event.type == "response.reasoning_summary_text.delta")
    [done] = [event.text for event in events if event.type == "response.reasoning_summary_text.done"]
    [reasoning] = [item for item in final.output if item.type == "reasoning"]
    assert thoughts == done == reasoning.summary[0].text
    assert "{" not in thoughts


# Embeddings


def test_embeddings(client: OpenAI, last_request: LastRequest) -> None:
    floats = client.embeddings.create(model="text-embedding-3-small", input="tea", encoding_format="float")
    assert all(isinstance(number, float) for number in floats.data[0].embedding)

    decoded = client.embeddings.create(model="text-embedding-3-small", input="tea")
    assert last_request()["body"]["encoding_format"] == "base64"
    assert decoded.data[0].embedding
    assert all(-1 <= number <= 1 for number in decoded.data[0].embedding)
    assert decoded.model == "text-embedding-3-small"

    text = client.with_raw_response.embeddings.create(
        model="text-embedding-3-small", input="tea", encoding_format="base64"
    ).http_response.json()["data"][0]["embedding"]
    assert len(base64.b64decode(text, validate=True)) % 4 == 0


def test_embeddings_of_several_texts(client: OpenAI) -> None:
    for options in ({}, {"encoding_format": "float"}):
        answer = client.embeddings.create(model="text-embedding-3-small", input=["tea", "coffee"], **options)
        assert [one.index for one in answer.data] == [0, 1]
        assert len({len(one.embedding) for one in answer.data}) == 1


# Legacy completions


def test_completions(client: OpenAI) -> None:
    answer = client.completions.create(model="gpt-3.5-turbo-instruct", prompt="Once upon a time", max_tokens=7)
    assert answer.choices[0].text
    assert some(answer.usage).total_tokens > 0


def test_completions_streamed(client: OpenAI) -> None:
    stream = client.completions.create(model="gpt-3.5-turbo-instruct", prompt="Once upon a time", stream=True)
    chunks = list(stream)
    assert "".join(chunk.choices[0].text for chunk in chunks if chunk.choices)
    assert [chunk.choices[0].finish_reason for chunk in chunks if chunk.choices][-1]


# Pictures


def check_links(answer: Any, base_url: str) -> None:
    for picture in answer.data:
        assert picture.b64_json is None
        assert picture.url.startswith(base_url)
        file = httpx.get(picture.url)
        assert file.headers["content-type"].startswith("image/")
        if file.headers["content-type"] == "image/png":
            check_png(file.content)


def check_inside(answer: Any) -> None:
    for picture in answer.data:
        assert not picture.url
        check_png(base64.b64decode(picture.b64_json, validate=True))


@pytest.mark.parametrize(
    "options",
    [
        {"model": "dall-e-3"},
        {"model": "dall-e-3", "response_format": "url"},
        {"model": "dall-e-3", "size": "1792x1024", "quality": "hd", "style": "vivid", "n": 1},
        {"model": "dall-e-2", "n": 2, "user": "user-1"},
        {"model": "flux-pro", "size": "1024x1024"},
        {"model": "new-model"},
    ],
    ids=str,
)
def test_pictures_by_link(client: OpenAI, base_url: str, options: dict[str, Any]) -> None:
    answer = client.images.generate(prompt="a cup of tea", **options)
    assert answer.data
    check_links(answer, base_url)


@pytest.mark.parametrize(
    "options",
    [
        {"model": "dall-e-3", "response_format": "b64_json"},
        {"model": "dall-e-3", "size": "1024x1024", "n": 1, "response_format": "b64_json"},
        {"model": "dall-e-2", "size": "256x256", "n": 1, "response_format": "b64_json", "user": "user-1"},
        {"model": "flux-pro", "size": "1024x768", "response_format": "b64_json"},
        {"model": "doubao-seedream-4-5-251128", "response_format": "b64_json", "extra_body": {"watermark": False}},
        {"model": "new-model", "response_format": "b64_json"},
        {"model": "gpt-image-1"},
        {"model": "gpt-image-1", "size": "1024x1024", "n": 1, "quality": "low"},
        {"model": "gpt-image-1-mini", "size": "1024x1024"},
        {"model": "gpt-image-1.5", "background": "transparent", "output_format": "png"},
    ],
    ids=str,
)
def test_pictures_inside_the_answer(client: OpenAI, options: dict[str, Any]) -> None:
    answer = client.images.generate(prompt="a cup of tea", **options)
    assert answer.data
    check_inside(answer)


def test_picture_streamed(client: OpenAI) -> None:
    stream = client.images.generate(model="gpt-image-1", prompt="a cup of tea", stream=True, partial_images=2)
    events = list(stream)
    assert [event.type for event in events][-1] == "image_generation.completed"
    for event in events:
        check_png(base64.b64decode(event.b64_json))


@pytest.mark.parametrize("model", ["gpt-image-1", "gpt-image-1.5"])
@pytest.mark.parametrize("images", [1, 2, "one-in-a-list"], ids=str)
def test_picture_edited(client: OpenAI, last_request: LastRequest, model: str, images: Any) -> None:
    files: Any = {1: png_file(), 2: [png_file("a.png"), png_file("b.png")]}.get(images, [png_file()])
    answer = client.images.edit(model=model, image=files, prompt="more steam")
    check_inside(answer)
    parts = last_request()["body"]
    assert len(parts["image[]"] if isinstance(files, list) and "image[]" in parts else parts["image"]) == (
        2 if images == 2 else 1
    )


def test_picture_edited_with_a_mask(client: OpenAI, base_url: str, last_request: LastRequest) -> None:
    answer = client.images.edit(
        model="dall-e-2", image=png_file(), mask=png_file("mask.png"), prompt="more steam", n=2, size="512x512"
    )
    assert last_request()["body"]["mask"][0]["filename"] == "mask.png"
    check_links(answer, base_url)
    answer = client.images.edit(
        model="dall-e-2", image=png_file(), mask=png_file(), prompt="more steam", response_format="b64_json"
    )
    check_inside(answer)


# Models, files


def test_models(client: OpenAI) -> None:
    models = list(client.models.list())
    assert all(model.id and model.object == "model" for model in models)
    assert len(models) > 1


def test_files(client: OpenAI, last_request: LastRequest) -> None:
    file = client.files.create(file=("notes.txt", b"tea, milk"), purpose="user_data")
    assert file.id
    assert file.object == "file"
    assert file.purpose == "user_data"
    assert last_request()["body"]["file"][0]["size"] == len(b"tea, milk")


# Sound


@pytest.mark.parametrize(
    ("model", "voice", "text"),
    [
        ("gpt-4o-mini-tts", "alloy", "Tea is ready."),
        ("tts-1", "alloy", "Tea is ready."),
        ("tts-1", "alloy", "Good morning."),
        ("tts-1-hd", "sage", "Good evening."),
        ("new-model", "new-voice", "Tea."),
    ],
)
def test_speech_is_mp3_by_default(client: OpenAI, model: str, voice: str, text: str) -> None:
    answer = client.audio.speech.create(model=model, voice=voice, input=text)
    assert is_mp3(answer.read())


@pytest.mark.parametrize("kind", SOUNDS)
def test_speech(client: OpenAI, kind: Any, tmp_path: Path) -> None:
    answer = client.audio.speech.create(model="gpt-4o-mini-tts", voice="coral", input="Tea.", response_format=kind)
    assert SOUNDS[kind](answer.content)
    with client.audio.speech.with_streaming_response.create(
        model="tts-1", voice="alloy", input="Tea.", response_format=kind
    ) as streamed:
        streamed.stream_to_file(tmp_path / "tea")
    assert SOUNDS[kind]((tmp_path / "tea").read_bytes())
    assert sum(check((tmp_path / "tea").read_bytes()) for check in _checks_but("wav", "pcm")) == (
        kind not in {"wav", "pcm"}
    )


def _checks_but(*kinds: str) -> Iterable[Callable[[bytes], bool]]:
    return (check for kind, check in SOUNDS.items() if kind not in kinds)


def test_transcriptions(client: OpenAI) -> None:
    def transcribe(**options: Any) -> Any:
        return client.audio.transcriptions.create(model="whisper-1", file=sound_file(), **options)

    assert transcribe().text
    assert transcribe(response_format="json", language="en").text
    text = transcribe(response_format="text")
    assert isinstance(text, str)
    assert "{" not in text
    assert transcribe(response_format="srt").startswith("1\n00:00:00,000 --> ")
    assert transcribe(response_format="vtt").startswith("WEBVTT")
    verbose = transcribe(response_format="verbose_json")
    assert verbose.segments[0].end > 0
    assert verbose.duration > 0
    words = transcribe(response_format="verbose_json", timestamp_granularities=["word"])
    assert words.words[0].word


def test_transcription_streamed(client: OpenAI) -> None:
    events = list(client.audio.transcriptions.create(model="gpt-4o-mini-transcribe", file=sound_file(), stream=True))
    pieces = [event.delta for event in events if event.type == "transcript.text.delta"]
    assert events[-1].type == "transcript.text.done"
    assert "".join(pieces) == events[-1].text


@pytest.mark.filterwarnings("ignore:deprecated:DeprecationWarning")  # what the SDK calls this route
def test_translations(client: OpenAI) -> None:
    def translate(**options: Any) -> Any:
        return client.audio.translations.create(model="whisper-1", file=sound_file(), **options)

    assert translate().text
    assert isinstance(translate(response_format="text"), str)
    assert translate(response_format="srt").startswith("1\n")
    assert translate(response_format="verbose_json").segments


# Errors


def test_no_key(client: OpenAI) -> None:
    with pytest.raises(openai.AuthenticationError) as caught:
        client.chat.completions.create(
            model="gpt-4o", messages=QUESTION, extra_headers={"Authorization": openai.Omit()}
        )
    assert caught.value.code == "missing_api_key"
    assert caught.value.type == "authentication_error"


def test_bad_body(client: OpenAI) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": 7}])  # type: ignore[list-item]
    assert caught.value.param == "messages[0].content"
    assert caught.value.type == "invalid_request_error"
    assert "messages/0/content" in str(caught.value)
    assert caught.value.request_id


def test_unknown_route(client: OpenAI) -> None:
    with pytest.raises(openai.NotFoundError) as caught:
        client.fine_tuning.jobs.list()
    assert caught.value.code == "unknown_url"


def test_too_many_requests(client: OpenAI) -> None:
    with pytest.raises(openai.RateLimitError) as caught:
        client.chat.completions.create(model="gpt-4o", messages=QUESTION, extra_headers={"X-Mock-Fault": "429"})
    assert caught.value.type == "rate_limit_error"


# Async


def test_async_chat(base_url: str, fits: Fits) -> None:
    async def job(client: AsyncOpenAI) -> None:
        plain = await client.chat.completions.create(model="gpt-4o", messages=QUESTION)
        assert plain.choices[0].message.content
        pieces = [
            chunk.choices[0].delta.content or ""
            async for chunk in await client.chat.completions.create(model="gpt-4o", messages=QUESTION, stream=True)
            if chunk.choices
        ]
        assert "".join(pieces)
        async with client.chat.completions.stream(model="gpt-4o", messages=QUESTION, tools=[CHAT_TOOL]) as stream:
            final = await stream.get_final_completion()
        [call] = some(final.choices[0].message.tool_calls)
        check_call(call, fits)
        parsed = await client.chat.completions.parse(model="gpt-4o", messages=QUESTION, response_format=Blend)
        assert some(parsed.choices[0].message.parsed).leaves

    run(base_url, job)


def test_async_responses(base_url: str) -> None:
    async def job(client: AsyncOpenAI) -> None:
        check_text(await client.responses.create(model="gpt-4.1", input="Tea?"))
        events = [event async for event in await client.responses.create(model="gpt-4.1", input="Tea?", stream=True)]
        check_text(check_events(events))
        async with client.responses.stream(model="gpt-4.1", input="A blend.", text_format=Blend) as stream:
            final = await stream.get_final_response()
        assert some(final.output_parsed).leaves

    run(base_url, job)


def test_async_others(base_url: str, tmp_path: Path) -> None:
    async def job(client: AsyncOpenAI) -> None:
        assert (await client.embeddings.create(model="text-embedding-3-small", input="tea")).data[0].embedding
        check_inside(await client.images.generate(model="gpt-image-1", prompt="tea"))
        check_inside(await client.images.edit(model="gpt-image-1", prompt="tea", image=[png_file(), png_file()]))
        assert [model.id async for model in client.models.list()]
        speech = await client.audio.speech.create(model="tts-1", voice="alloy", input="Tea.")
        assert is_mp3(speech.content)
        async with client.audio.speech.with_streaming_response.create(
            model="tts-1", voice="alloy", input="Tea.", response_format="wav"
        ) as streamed:
            await streamed.stream_to_file(tmp_path / "tea.wav")
        assert SOUNDS["wav"]((tmp_path / "tea.wav").read_bytes())
        assert (await client.audio.transcriptions.create(model="whisper-1", file=sound_file())).text
        with pytest.raises(openai.BadRequestError):
            await client.embeddings.create(model="text-embedding-3-small", input=[])

    run(base_url, job)

"""Google's SDK, unmodified, against the mock over a socket. Optional: `pip install google-genai`."""

from __future__ import annotations

import asyncio
import struct
import warnings
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

import pytest
from pydantic import BaseModel

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    genai = pytest.importorskip("google.genai")
    from google.genai import errors, types

Fits = Callable[[dict[str, Any], Any], bool]

MODEL = "gemini-2.5-flash"


class Leaf(BaseModel):
    name: str
    grams: int


class Blend(BaseModel):
    """Unlike every schema of the description's examples."""

    title: str
    organic: bool
    leaves: list[Leaf]


BREW = {
    "name": "brew_tea",
    "description": "Brews.",
    "parameters_json_schema": {
        "type": "object",
        "properties": {
            "room": {"type": "string", "enum": ["kitchen", "study"]},
            "cups": {"type": "integer", "minimum": 2},
        },
        "required": ["room", "cups"],
        "additionalProperties": False,
    },
}


@pytest.fixture
def client(base_url: str) -> Iterator[Any]:
    client = genai.Client(
        api_key="g-test", vertexai=False, http_options=types.HttpOptions(base_url=base_url, api_version="v1beta")
    )
    yield client
    client.close()


def texts(answer: Any) -> list[str]:
    """The texts of an answer, without its thoughts."""
    return [part.text for part in answer.candidates[0].content.parts if part.text and not part.thought]


def test_text(client: Any) -> None:
    answer = client.models.generate_content(model=MODEL, contents="Is there tea?")
    assert answer.text
    assert answer.candidates[0].finish_reason == types.FinishReason.STOP
    assert answer.usage_metadata.total_token_count > 0
    assert answer.model_version == MODEL


def test_stream(client: Any) -> None:
    pieces = list(client.models.generate_content_stream(model=MODEL, contents="Is there tea?"))
    assert len(pieces) > 1
    assert "".join(piece.text or "" for piece in pieces)
    assert pieces[-1].candidates[0].finish_reason == types.FinishReason.STOP
    assert pieces[-1].usage_metadata.total_token_count > 0
    assert {piece.model_version for piece in pieces} == {MODEL}


def test_pictures(client: Any) -> None:
    config = types.GenerateContentConfig(
        response_modalities=["TEXT", "IMAGE"], image_config=types.ImageConfig(aspect_ratio="3:2")
    )
    contents = ["A cup of tea", types.Part.from_bytes(data=b"\x89PNG\r\n\x1a\n", mime_type="image/png")]
    answers = [
        client.models.generate_content(model="gemini-2.5-flash-image", contents=contents, config=config),
        client.models.generate_content(model="gemini-2.5-flash-image", contents=contents[:1], config=config),
        *client.models.generate_content_stream(model="gemini-2.5-flash-image", contents=contents[0], config=config),
    ]
    files = [[part.inline_data for part in one.candidates[0].content.parts if part.inline_data] for one in answers]
    assert all(files[:2])
    assert any(files[2:])
    for file in chain.from_iterable(files):
        assert file.mime_type == "image/png"
        assert file.data.startswith(b"\x89PNG\r\n\x1a\n")
        assert struct.unpack(">I4sII", file.data[8:24])[1] == b"IHDR"


def test_structured(client: Any) -> None:
    for schema in ({"response_schema": Blend}, {"response_json_schema": Blend.model_json_schema()}):
        config = types.GenerateContentConfig(response_mime_type="application/json", **schema)
        answer = client.models.generate_content(model=MODEL, contents="A blend.", config=config)
        assert Blend.model_validate_json(answer.text).leaves
        pieces = client.models.generate_content_stream(model=MODEL, contents="A blend.", config=config)
        assert Blend.model_validate_json("".join(piece.text or "" for piece in pieces)).leaves


def test_tool(client: Any, fits: Fits) -> None:
    config = types.GenerateContentConfig(
        tools=[types.Tool(function_declarations=[types.FunctionDeclaration(**BREW)])],
        automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
    )
    answer = client.models.generate_content(model=MODEL, contents="Tea, please.", config=config)
    [call] = answer.function_calls
    assert call.name == "brew_tea"
    assert fits(BREW["parameters_json_schema"], call.args), call.args

    follow_up = [
        types.Content(role="user", parts=[types.Part(text="Tea, please.")]),
        answer.candidates[0].content,
        types.Content(role="user", parts=[types.Part.from_function_response(name="brew_tea", response={"ok": True})]),
    ]
    answer = client.models.generate_content(model=MODEL, contents=follow_up, config=config)
    assert texts(answer)
    assert not answer.function_calls

    pieces = list(client.models.generate_content_stream(model=MODEL, contents="Tea, please.", config=config))
    [call] = [call for piece in pieces for call in piece.function_calls or ()]
    assert (call.name, fits(BREW["parameters_json_schema"], call.args)) == ("brew_tea", True)


def test_function_that_the_sdk_calls_itself(client: Any) -> None:
    asked: list[str] = []

    def brew_tea(room: str, cups: int) -> str:
        """Brews tea."""
        asked.append(f"{cups} in the {room}")
        return "brewed"

    answer = client.models.generate_content(
        model=MODEL, contents="Tea, please.", config=types.GenerateContentConfig(tools=[brew_tea])
    )
    assert len(asked) == 1
    assert texts(answer)


def test_thoughts(client: Any) -> None:
    config = types.GenerateContentConfig(
        thinking_config=types.ThinkingConfig(include_thoughts=True), system_instruction="Be brief."
    )
    answer = client.models.generate_content(model="gemini-3-pro-preview", contents="Is 221 prime?", config=config)
    assert texts(answer)
    assert any(part.thought for part in answer.candidates[0].content.parts)


@pytest.mark.filterwarnings("ignore:Inheritance class AiohttpClientSession")  # where aiohttp is installed
def test_async(base_url: str) -> None:
    async def job() -> None:
        options = types.HttpOptions(base_url=base_url, api_version="v1beta")
        client = genai.Client(api_key="g-test", vertexai=False, http_options=options)
        async with client.aio as aio:
            assert (await aio.models.generate_content(model=MODEL, contents="Is there tea?")).text
            stream = await aio.models.generate_content_stream(model=MODEL, contents="Is there tea?")
            assert "".join([piece.text or "" async for piece in stream])
        client.close()

    asyncio.run(job())


def test_errors(client: Any) -> None:
    with pytest.raises(errors.ClientError) as caught:
        client.models.generate_content(model=MODEL, contents="Tea?", config={"temperature": 3})
    assert caught.value.code == 400
    assert "/generationConfig/temperature" in str(caught.value)
    with pytest.raises(errors.ClientError) as caught:
        client.models.generate_content(
            model=MODEL,
            contents="Tea?",
            config=types.GenerateContentConfig(
                http_options=types.HttpOptions(
                    headers={"X-Mock-Fault": "429"}, retry_options=types.HttpRetryOptions(attempts=1)
                )
            ),
        )
    assert caught.value.code == 429

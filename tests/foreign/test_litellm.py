"""LiteLLM's SDK, unmodified, against the mock: its providers for OpenAI, Gemini, rerankers, Recraft and Runway."""

from __future__ import annotations

import asyncio
import io
import time
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import BaseModel
from skipping import WITHOUT

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LITELLM_LOCAL_MODEL_COST_MAP", "True")  # it would load a list of prices from the network
        litellm = pytest.importorskip("litellm", reason=WITHOUT)

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning", "ignore::RuntimeWarning")

MESSAGES = [{"role": "user", "content": "Is there tea?"}]
TOOL = {
    "type": "function",
    "function": {
        "name": "brew_tea",
        "parameters": {"type": "object", "properties": {"cups": {"type": "integer"}}, "required": ["cups"]},
    },
}


class Blend(BaseModel):
    """A tea."""

    title: str
    organic: bool


@pytest.fixture
def openai(fast_url: str, key: str) -> dict[str, Any]:
    return {"api_base": f"{fast_url}/v1", "api_key": key, "num_retries": 0, "max_retries": 0}


@pytest.fixture
def gemini(fast_url: str, key: str) -> dict[str, Any]:
    return {"api_base": f"{fast_url}/v1beta", "api_key": key, "num_retries": 0}


@pytest.fixture(params=["openai/gpt-4o", "gemini/gemini-2.5-flash"])
def chat(request: pytest.FixtureRequest) -> dict[str, Any]:
    options = request.getfixturevalue(request.param.partition("/")[0])
    return {"model": request.param, "messages": MESSAGES, **options}


def named(data: bytes, name: str) -> io.BytesIO:
    file = io.BytesIO(data)
    file.name = name
    return file


def test_chat(chat: dict[str, Any]) -> None:
    answer = litellm.completion(**chat)
    assert answer.choices[0].message.content
    assert answer.usage.total_tokens > 0
    assert litellm.completion_cost(answer) > 0


def test_stream(chat: dict[str, Any]) -> None:
    chunks = list(litellm.completion(**chat, stream=True, stream_options={"include_usage": True}))
    answer = litellm.stream_chunk_builder(chunks)
    assert answer.choices[0].message.content
    assert answer.usage.total_tokens > 0


def test_tools(chat: dict[str, Any]) -> None:
    [call] = litellm.completion(**chat, tools=[TOOL]).choices[0].message.tool_calls
    assert call.function.name == "brew_tea"
    assert '"cups"' in call.function.arguments


def test_structured_output(chat: dict[str, Any]) -> None:
    answer = litellm.completion(**chat, response_format=Blend)
    assert Blend.model_validate_json(answer.choices[0].message.content)


def test_async(openai: dict[str, Any]) -> None:
    answer = asyncio.run(litellm.acompletion(model="openai/gpt-4o", messages=MESSAGES, **openai))
    assert answer.choices[0].message.content


def test_responses(openai: dict[str, Any]) -> None:
    answer = litellm.responses(model="openai/gpt-4.1", input="Is there tea?", **openai)
    assert [item.type for item in answer.output][-1] == "message"
    events = list(litellm.responses(model="openai/gpt-4.1", input="Is there tea?", stream=True, **openai))
    assert events[-1].type == "response.completed"


def test_completions(openai: dict[str, Any]) -> None:
    answer = litellm.text_completion(model="openai/gpt-3.5-turbo-instruct", prompt="Once", **openai)
    assert answer.choices[0].text


def test_embeddings(openai: dict[str, Any]) -> None:
    answer = litellm.embedding(model="openai/text-embedding-3-small", input=["a", "b", "c"], dimensions=32, **openai)
    assert [len(one["embedding"]) for one in answer.data] == [32] * 3


@pytest.mark.parametrize("model", ["cohere/rerank-v3.5", "jina_ai/jina-reranker-v2-base-multilingual"])
def test_rerank(fast_url: str, key: str, model: str) -> None:
    documents = ["wooden kayak", "garden chair", "paper boat", "brick"]
    options: dict[str, Any] = {"api_base": f"{fast_url}/v1/rerank", "api_key": key}
    answer = litellm.rerank(model=model, query="a boat", documents=documents, **options)
    assert sorted(one["index"] for one in answer.results) == [0, 1, 2, 3]
    scores = [one["relevance_score"] for one in answer.results]
    assert scores == sorted(scores, reverse=True)
    assert len(litellm.rerank(model=model, query="a boat", documents=documents, top_n=1, **options).results) == 1


def test_images(openai: dict[str, Any], fast_url: str) -> None:
    linked = litellm.image_generation(model="openai/dall-e-3", prompt="tea", **openai)
    assert linked.data[0].url.startswith(fast_url)
    assert litellm.image_generation(model="openai/gpt-image-1", prompt="tea", **openai).data[0].b64_json
    edited = litellm.image_edit(
        model="openai/gpt-image-1", image=[named(b"\x89PNG\r\n\x1a\n", "cup.png")], prompt="steam", **openai
    )
    assert edited.data[0].b64_json


def test_recraft(fast_url: str, key: str) -> None:
    answer = litellm.image_generation(
        model="recraft/recraftv3", prompt="tea", api_base=f"{fast_url}/recraft", api_key=key
    )
    assert answer.data[0].url.startswith(fast_url)


def test_speech_and_transcription(openai: dict[str, Any]) -> None:
    speech = litellm.speech(model="openai/tts-1", voice="alloy", input="Tea.", **openai)
    assert speech.content[:1] in {b"\xff", b"I"}
    text = litellm.transcription(model="openai/whisper-1", file=named(b"ID3", "talk.mp3"), **openai)
    assert text.text


def test_file(openai: dict[str, Any]) -> None:
    options = {name: openai[name] for name in ("api_base", "api_key")}
    file = litellm.create_file(file=("a.jsonl", b"{}"), purpose="batch", custom_llm_provider="openai", **options)
    assert (file.filename, file.bytes, file.purpose) == ("a.jsonl", 2, "batch")


def test_video(openai: dict[str, Any], billed: Callable[[], list[dict[str, Any]]]) -> None:
    video = litellm.video_generation(model="openai/sora-2", prompt="a kite", seconds="8", **openai)
    deadline = time.monotonic() + 60
    while litellm.video_status(video.id, **openai).status != "completed":
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert litellm.video_content(video.id, **openai)[4:8] == b"ftyp"
    assert len(billed()) == 1


def test_runway(fast_url: str, key: str, billed: Callable[[], list[dict[str, Any]]]) -> None:
    options: dict[str, Any] = {"api_base": f"{fast_url}/runwayml/v1", "api_key": key}
    video = litellm.video_generation(
        model="runwayml/gen4_turbo",
        prompt="wind",
        input_reference="https://example.com/meadow.png",
        seconds="5",
        size="1280x720",
        **options,
    )
    assert video.id
    [row] = billed()
    assert row["operation"] == "runwayml.image_to_video.create"


@pytest.mark.parametrize(
    ("fault", "error"),
    [("error=wrong-key", "AuthenticationError"), ("429", "RateLimitError"), ("500", "InternalServerError")],
)
def test_errors(openai: dict[str, Any], fault: str, error: str) -> None:
    with pytest.raises(getattr(litellm, error)):
        litellm.completion(model="openai/gpt-4o", messages=MESSAGES, extra_headers={"X-Mock-Fault": fault}, **openai)

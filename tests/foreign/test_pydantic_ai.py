"""Pydantic AI with its models for OpenAI and Gemini, unmodified, against the mock."""

from __future__ import annotations

import asyncio
import warnings
from typing import Any

import pytest
from pydantic import BaseModel
from skipping import WITHOUT

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    pydantic_ai = pytest.importorskip("pydantic_ai", reason=WITHOUT)
    from google import genai
    from google.genai.types import HttpOptions
    from pydantic_ai import Agent, BinaryContent, NativeOutput, ToolOutput
    from pydantic_ai.models.google import GoogleModel
    from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
    from pydantic_ai.providers.google import GoogleProvider
    from pydantic_ai.providers.openai import OpenAIProvider

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


class Blend(BaseModel):
    """A tea."""

    title: str
    organic: bool
    grams: list[float]


@pytest.fixture(params=["chat", "responses", "gemini"])
def model(base_url: str, key: str, request: pytest.FixtureRequest) -> Any:
    if request.param == "gemini":
        options = HttpOptions(base_url=base_url, api_version="v1beta")
        return GoogleModel(
            "gemini-2.5-flash",
            provider=GoogleProvider(client=genai.Client(api_key=key, vertexai=False, http_options=options)),
        )
    provider = OpenAIProvider(base_url=f"{base_url}/v1", api_key=key)
    return {"chat": OpenAIChatModel, "responses": OpenAIResponsesModel}[request.param]("gpt-4o", provider=provider)


def test_text(model: Any) -> None:
    result = Agent(model).run_sync("Is there tea?")
    assert result.output
    assert result.usage.output_tokens > 0


def test_stream(model: Any) -> None:
    async def job() -> list[str]:
        async with Agent(model).run_stream("Is there tea?") as result:
            return [piece async for piece in result.stream_text(delta=True, debounce_by=None)]

    assert "".join(asyncio.run(job()))


def test_tool(model: Any) -> None:
    agent, asked = Agent(model), []

    @agent.tool_plain
    def brew(room: str, cups: int) -> str:
        """Brews tea."""
        asked.append((room, cups))
        return "brewed"

    assert agent.run_sync("Tea, please.").output
    assert len(asked) == 1


@pytest.mark.parametrize("way", [NativeOutput, ToolOutput])
def test_structured_output(model: Any, way: Any) -> None:
    assert isinstance(Agent(model, output_type=way(Blend)).run_sync("A blend.").output, Blend)


def test_picture(model: Any) -> None:
    picture = BinaryContent(data=b"\x89PNG\r\n\x1a\n", media_type="image/png")
    assert Agent(model).run_sync(["What is this?", picture]).output


@pytest.mark.parametrize("fault", ["error=wrong-key", "429;times=9"])
def test_errors(base_url: str, key: str, fault: str) -> None:
    model = OpenAIChatModel("gpt-4o", provider=OpenAIProvider(base_url=f"{base_url}/v1", api_key=key))
    with pytest.raises(pydantic_ai.exceptions.ModelHTTPError) as caught:
        Agent(model, model_settings={"extra_headers": {"X-Mock-Fault": fault}}).run_sync("Is there tea?")
    assert caught.value.status_code in {401, 429}

"""LangChain's integration of OpenAI, unmodified, against the mock."""

from __future__ import annotations

import asyncio
import warnings
from typing import Any

import pytest
from pydantic import BaseModel
from skipping import WITHOUT

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    langchain = pytest.importorskip("langchain_openai", reason=WITHOUT)
    from langchain_core.messages import HumanMessage, ToolMessage
    from langchain_core.tools import tool

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")


class Blend(BaseModel):
    """A tea."""

    title: str
    organic: bool
    grams: list[float]


@tool
def brew(room: str, cups: int) -> str:
    """Brews tea."""
    return f"{cups} cups in the {room}"


@tool
def fetch_milk(litres: float) -> str:
    """Fetches milk."""
    return f"{litres} l"


@pytest.fixture
def options(base_url: str, key: str) -> dict[str, Any]:
    return {"base_url": f"{base_url}/v1", "api_key": key, "max_retries": 0}


@pytest.fixture(params=["chat", "responses"])
def model(options: dict[str, Any], request: pytest.FixtureRequest) -> Any:
    return langchain.ChatOpenAI(model="gpt-4o", use_responses_api=request.param == "responses", **options)


def added(chunks: Any) -> Any:
    """The chunks of a stream as one message."""
    whole = None
    for chunk in chunks:
        whole = chunk if whole is None else whole + chunk
    return whole


def test_invoke(model: Any) -> None:
    answer = model.invoke("Is there tea?")
    assert answer.text
    assert answer.usage_metadata["total_tokens"] > 0
    assert answer.response_metadata["model_name"] == "gpt-4o"


def test_stream(model: Any) -> None:
    chunks = list(model.stream("Is there tea?"))
    assert len(chunks) > 1
    assert added(chunks).text


def test_stream_with_usage(options: dict[str, Any]) -> None:
    model = langchain.ChatOpenAI(model="gpt-4o", stream_usage=True, **options)
    assert added(model.stream("Is there tea?")).usage_metadata["total_tokens"] > 0


def test_tool_and_its_result(model: Any) -> None:
    bound = model.bind_tools([brew])
    asked = bound.invoke("Tea, please.")
    [call] = asked.tool_calls
    assert (call["name"], set(call["args"])) == ("brew", {"room", "cups"})
    result = ToolMessage(brew.invoke(call["args"]), tool_call_id=call["id"])
    answer = bound.invoke([HumanMessage("Tea, please."), asked, result])
    assert answer.text
    assert not answer.tool_calls
    assert added(bound.stream("Tea, please.")).tool_calls[0]["args"] == call["args"]


def test_tool_that_must_be_called(model: Any) -> None:
    """The second of two tools is named: it is called, with its own arguments."""
    bound = model.bind_tools([brew, fetch_milk], tool_choice="fetch_milk")
    for answer in (bound.invoke("Milk, please."), added(bound.stream("Milk, please."))):
        assert [(call["name"], set(call["args"])) for call in answer.tool_calls] == [("fetch_milk", {"litres"})]


@pytest.mark.parametrize("method", ["json_schema", "function_calling"])
def test_structured_output(model: Any, method: str) -> None:
    made = model.with_structured_output(Blend, method=method).invoke("A blend.")
    assert isinstance(made, Blend)


def test_several_answers(options: dict[str, Any]) -> None:
    model = langchain.ChatOpenAI(model="gpt-4o", n=3, **options)
    assert len(model.generate([[HumanMessage("Is there tea?")]]).generations[0]) == 3


def test_logprobs(options: dict[str, Any]) -> None:
    answer = langchain.ChatOpenAI(model="gpt-4o", **options).bind(logprobs=True, top_logprobs=2).invoke("Yes or no?")
    assert answer.response_metadata["logprobs"]["content"]


def test_conversation_by_the_id_of_the_answer(options: dict[str, Any], last_request: Any) -> None:
    model = langchain.ChatOpenAI(model="gpt-4o", use_previous_response_id=True, use_responses_api=True, **options)
    first = model.invoke("Is there tea?")
    model.invoke([HumanMessage("Is there tea?"), first, HumanMessage("And milk?")])
    assert last_request()["body"]["previous_response_id"] == first.response_metadata["id"]


def test_embeddings(options: dict[str, Any]) -> None:
    embeddings = langchain.OpenAIEmbeddings(
        model="text-embedding-3-small", dimensions=64, check_embedding_ctx_length=False, **options
    )
    assert [len(one) for one in embeddings.embed_documents(["tea", "milk", "sugar"])] == [64] * 3


def test_batch_of_completions(options: dict[str, Any]) -> None:
    model = langchain.OpenAI(model="gpt-3.5-turbo-instruct", n=2, best_of=2, **options)
    generations = model.generate(["One", "Two", "Three"]).generations
    assert [len(one) for one in generations] == [2, 2, 2]


def test_async(options: dict[str, Any]) -> None:
    async def job() -> list[str]:
        texts = []
        for responses in (False, True):  # in one loop, whose connections the package keeps for all models
            model = langchain.ChatOpenAI(model="gpt-4o", use_responses_api=responses, **options)
            texts.append((await model.ainvoke("Is there tea?")).text)
            texts.append("".join([chunk.text async for chunk in model.astream("Is there tea?")]))
        return texts

    assert all(asyncio.run(job()))


@pytest.mark.parametrize(
    ("fault", "error"),
    [("error=wrong-key", "AuthenticationError"), ("429", "RateLimitError"), ("500", "InternalServerError")],
)
def test_errors(options: dict[str, Any], fault: str, error: str) -> None:
    import openai

    model = langchain.ChatOpenAI(model="gpt-4o", default_headers={"X-Mock-Fault": fault}, **options)
    with pytest.raises(getattr(openai, error)):
        model.invoke("Is there tea?")

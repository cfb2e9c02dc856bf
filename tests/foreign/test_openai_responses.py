"""What OpenAI's SDK says in a request of the responses API, and finds again in the answer."""

from __future__ import annotations

from typing import Any

import openai
import pytest

ASKED: dict[str, Any] = {"instructions": "Be brief.", "metadata": {"job": "tea"}}


@pytest.fixture
def client(base_url: str, key: str) -> Any:
    with openai.OpenAI(api_key=key, base_url=f"{base_url}/v1", max_retries=0) as client:
        yield client


def test_what_was_asked_is_repeated(client: openai.OpenAI) -> None:
    first = client.responses.create(model="gpt-4.1", input="Is there tea?", **ASKED)
    assert (first.instructions, first.metadata, first.model) == ("Be brief.", {"job": "tea"}, "gpt-4.1")
    second = client.responses.create(model="gpt-4.1", input="And milk?", previous_response_id=first.id)
    assert second.previous_response_id == first.id
    thought = client.responses.create(model="o3-pro", input="Is 221 prime?", reasoning={"effort": "minimal"})
    assert thought.reasoning is not None and thought.reasoning.effort == "minimal"


def test_several_answers_in_a_stream(client: openai.OpenAI) -> None:
    with client.chat.completions.stream(model="gpt-4o", messages=[{"role": "user", "content": "Tea?"}], n=2) as stream:
        final = stream.get_final_completion()
    assert [choice.index for choice in final.choices] == [0, 1]
    assert all(choice.message.content for choice in final.choices)

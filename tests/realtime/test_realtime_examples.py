"""Every exchange of the AsyncAPI document, played by both clients against the mock over a socket."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from exchanges import Turn, problems, turns
from talking import KEY, MODEL

from maaskit import AsyncClient, Client, Model

ASKED = [turn for turn in turns() if turn.request is not None and turn.id != "realtime.responses.cancel-stop"]


def types(events: list[Any]) -> list[str]:
    return [event.type for event in events]


def check(events: list[Any], turn: Turn) -> None:
    """All that the document says came, typed, and nothing else."""
    assert types(events) == [event["type"] for event in turn.events]
    for event in events:
        assert type(event) is not Model, f"no class for {event.type}"
        assert problems(event.raw) == []
        type(event).from_dict(event.raw, strict=True)


@pytest.mark.parametrize("turn", ASKED, ids=lambda turn: turn.id)
def test_exchange(turn: Turn, client: Client, record_property: Any) -> None:
    with client.realtime.connect(model=MODEL) as session:
        assert session.receive(5).type == "session.created"
        session.send(turn.request or {})
        events = [session.receive(5) for _ in turn.events]
        check(events, turn)
        session.send({"type": "input_audio_buffer.clear"})  # nothing more has come before its answer
        assert session.receive(5).type == "input_audio_buffer.cleared"
    record_property("answered", True)


@pytest.mark.parametrize("turn", ASKED, ids=lambda turn: turn.id)
def test_exchange_async(turn: Turn, base_url: str, record_property: Any) -> None:
    async def play() -> None:
        client = AsyncClient("ecovai", api_key=KEY, base_url=base_url)
        async with client, client.realtime.connect(model=MODEL) as session:
            assert (await session.receive(5)).type == "session.created"
            await session.send(turn.request or {})
            check([await session.receive(5) for _ in turn.events], turn)

    asyncio.run(play())
    record_property("answered", True)


def test_the_greeting_is_of_the_model(client: Client) -> None:
    with client.realtime.connect(model="another-model") as session:
        event = session.receive(5)
        assert event.type == "session.created"
        assert event.session.model == "another-model"
        assert problems(event.raw) == []

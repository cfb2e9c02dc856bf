"""Conversations as a user has them: both clients, against the mock and against servers of our own."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import threading
import time
from typing import Any

import pytest
from talking import KEY, MODEL, server
from websockets.sync.server import ServerConnection

import maaskit_mock
from maaskit import AsyncClient, Client, ConfigurationError, InvalidRequestError, Model, UnexpectedContentError
from maaskit.helpers import AsyncRealtimeSession, RealtimeSession
from maaskit_api import models

SOUND = bytes(range(256)) * 20_000  # 5 MB, more than one event


def say(socket: ServerConnection, *events: dict[str, Any]) -> None:
    for event in events:
        socket.send(json.dumps(event))


# Talking


def test_a_conversation(client: Client) -> None:
    with client.realtime.connect(model=MODEL) as session:
        assert isinstance(session, RealtimeSession)
        created = session.receive(5)
        assert isinstance(created, models.RealtimeSessionCreatedEvent)
        session.send({"type": "session.update", "session": {"modalities": ["text"], "voice": "verse"}})
        updated = session.receive(5)
        assert isinstance(updated, models.RealtimeSessionUpdatedEvent)
        assert (updated.session.voice, updated.session.modalities) == ("verse", ["text"])
        assert updated.session.id == created.session.id

        part = models.RealtimeContentPart(type="input_text", text="Where is the wind?")
        item = models.RealtimeItem(type="message", role="user", content=[part])
        session.send(models.RealtimeItemCreateEvent(type="conversation.item.create", item=item))
        assert session.receive(5).item.content[0].text == "Where is the wind?"

        text = "".join(event.delta for event in session.response() if event.type == "response.text.delta")
        assert text == "From China, some 2,500 years ago."
        events = list(session.response(modalities=["text", "audio"]))
        sound = b"".join(base64.b64decode(event.delta) for event in events if event.type == "response.audio.delta")
        assert len(sound) > 1000
        done = events[-1]
        assert isinstance(done, models.RealtimeResponseDoneEvent)
        assert done.response.usage.output_token_details.audio_tokens > 0
    assert session.close_code == 1000


def test_a_conversation_async(base_url: str) -> None:
    async def talk() -> None:
        async with AsyncClient("ecovai", api_key=KEY, base_url=base_url) as client:
            session = await client.realtime.connect(model=MODEL)
            assert isinstance(session, AsyncRealtimeSession)
            async with session:
                assert (await session.receive(5)).type == "session.created"
                types = [event.type async for event in session.response(modalities=["text"])]
                assert types[0] == "response.created"
                assert types[-1] == "response.done"
                await session.input_audio(SOUND)
                await session.send({"type": "input_audio_buffer.commit"})
                assert (await session.receive(5)).type == "input_audio_buffer.committed"
                assert (await session.receive(5)).type == "conversation.item.created"
            assert (session.close_code, session.close_reason) == (1000, "")
            assert session.last_response.status_code == 101
            assert [event async for event in session] == []

    asyncio.run(talk())


def test_iterating_ends_when_one_side_closes(client: Client) -> None:
    seen = []
    with client.realtime.connect(model=MODEL) as session:
        for event in session:
            seen.append(event.type)
            session.send({"type": "input_audio_buffer.clear"})
            if len(seen) == 3:
                session.close(reason="enough")
    assert seen == ["session.created", "input_audio_buffer.cleared", "input_audio_buffer.cleared"]


def test_what_had_come_before_our_own_end_is_not_told_any_more(client: Client) -> None:
    with client.realtime.connect(model=MODEL) as session:
        for event in session:
            assert event.type == "session.created"
            session.send({"type": "input_audio_buffer.clear"})
            time.sleep(0.2)  # its answer is here before the end
            session.close()


def test_a_refused_answer_ends_the_wait_for_it(client: Client) -> None:
    with client.realtime.connect(model=MODEL) as session:
        session.receive(5)
        events = list(session.response(modalities="loud"))  # type: ignore[arg-type]
        assert [event.type for event in events] == ["error"]
        assert isinstance(events[0], models.RealtimeErrorEvent)
        assert events[0].error.param == "response.modalities"
        session.send({"type": "input_audio_buffer.clear"})  # errors end nothing
        assert session.receive(5).type == "input_audio_buffer.cleared"


def test_an_answer_can_be_cut_short(base_url: str) -> None:
    with (
        maaskit_mock.running(delay=0.05) as url,
        Client("ecovai", api_key=KEY, base_url=url) as client,
        client.realtime.connect(model=MODEL) as session,
    ):
        session.receive(5)
        events = []
        for event in session.response():
            events.append(event)
            if event.type == "response.audio.delta":
                session.send({"type": "response.cancel"})
    assert events[-1].response.status == "cancelled"
    assert events[-1].response.id == events[0].response.id
    assert "response.output_item.done" not in [event.type for event in events]


def test_one_thread_sends_while_another_reads(client: Client) -> None:
    seen: list[str] = []
    with client.realtime.connect(model=MODEL) as session:
        reading = threading.Thread(target=lambda: seen.extend(event.type for event in session))
        reading.start()
        for _ in range(20):
            session.send({"type": "input_audio_buffer.clear"})
        deadline = time.monotonic() + 5
        while len(seen) < 21 and time.monotonic() < deadline:
            time.sleep(0.01)
        session.close()
        reading.join(5)
    assert seen == ["session.created", *["input_audio_buffer.cleared"] * 20]


def test_functions(client: Client) -> None:
    tool: Any = {"type": "function", "name": "tide", "parameters": {"type": "object"}}
    with client.realtime.connect(model=MODEL) as session:
        session.receive(5)
        session.send({"type": "session.update", "session": {"modalities": ["text"], "tools": [tool]}})
        assert session.receive(5).session.tools[0].name == "tide"
        call = next(one for one in session.response() if one.type == "response.function_call_arguments.done")
        assert call.name == "tide"
        while session.receive(5).type != "response.done":
            pass
        output: Any = {"type": "function_call_output", "call_id": call.call_id, "output": "high"}
        session.send({"type": "conversation.item.create", "item": output})
        session.receive(5)
        assert any(event.type == "response.text.done" for event in session.response())


def test_big_sounds_go_in_pieces_and_arrive_whole() -> None:
    heard = bytearray()

    def listen(socket: ServerConnection) -> None:
        for message in socket:
            event = json.loads(message)
            if event["type"] == "input_audio_buffer.commit":
                say(socket, {"type": "response.audio.delta", "delta": base64.b64encode(heard * 3).decode()})
            else:
                heard.extend(base64.b64decode(event["audio"]))

    with (
        server(listen) as url,
        Client(base_url=url, api_key=KEY) as client,
        client.realtime.connect(model=MODEL) as session,
    ):
        session.input_audio(SOUND)
        session.send({"type": "input_audio_buffer.commit"})
        event = session.receive(10)  # 20 MB in one event
        assert base64.b64decode(event.delta) == SOUND * 3
    assert bytes(heard) == SOUND


# What comes


def test_unknown_events_are_kept() -> None:
    def greet(socket: ServerConnection) -> None:
        say(socket, {"type": "response.smell.delta", "scent": {"kind": "tea"}, "delta": "x"}, {"no": "type"})

    with (
        server(greet) as url,
        Client(base_url=url, api_key=KEY) as client,
        client.realtime.connect(model=MODEL) as session,
    ):
        event: Any
        event, other = list(session)
        assert type(event) is Model
        assert event.scent.kind == "tea"
        assert event.raw["delta"] == "x"
        assert other.raw == {"no": "type"}


@pytest.mark.parametrize("message", ["not JSON", "[1]", b"\xff\xfe"])
def test_what_is_no_event_is_said_and_ends_nothing(message: str | bytes) -> None:
    def mumble(socket: ServerConnection) -> None:
        socket.send(message)
        say(socket, {"type": "input_audio_buffer.cleared"})

    with (
        server(mumble) as url,
        Client(base_url=url, api_key=KEY) as client,
        client.realtime.connect(model=MODEL) as session,
    ):
        with pytest.raises(UnexpectedContentError, match="what is no event"):
            session.receive(5)
        assert session.receive(5).type == "input_audio_buffer.cleared"


# What is sent


@pytest.mark.parametrize(
    "event", [{}, {"type": 1}, "response.create", {"type": "a", "x": float("nan")}, {"type": "a", "x": b"raw"}]
)
def test_what_is_no_event_is_not_sent(client: Client, event: Any) -> None:
    with client.realtime.connect(model=MODEL) as session:
        session.receive(5)
        with pytest.raises(InvalidRequestError, match="Nothing was sent"):
            session.send(event)


def test_the_handshake(serving_headers: Any) -> None:
    path, headers = serving_headers(
        lambda url: Client(base_url=f"{url}/v1", api_key=KEY, headers={"X-Own": "1"}).realtime.connect(
            model="a model", extra_headers={"X-Call": "2"}, extra_query={"more": "3"}
        )
    )
    assert path == "/v1/realtime?model=a+model&more=3"
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers["openai-beta"] == "realtime=v1"
    assert (headers["x-own"], headers["x-call"]) == ("1", "2")
    assert headers["user-agent"].startswith("maaskit/")


def test_a_base_url_for_this_alone(serving_headers: Any) -> None:
    path, _ = serving_headers(
        lambda url: Client("ecovai", api_key=KEY).realtime.connect(
            model=MODEL, base_url=url.replace("http", "ws") + "/behind"
        )
    )
    assert path.startswith("/behind/v1/realtime?")


@pytest.fixture
def serving_headers() -> Any:
    """Connects to a server that tells path and headers of the handshake."""

    def run(connect: Any) -> tuple[str, dict[str, str]]:
        told: list[Any] = []

        def note(socket: ServerConnection) -> None:
            assert socket.request is not None
            told.append((socket.request.path, {key.lower(): value for key, value in socket.request.headers.items()}))

        with server(note) as url, connect(url) as session:
            assert list(session) == []
        path, headers = told[0]
        return path, headers

    return run


def test_each_gateway_has_its_own_address() -> None:
    from maaskit.helpers._realtime_core import opening

    def address(client: Client, base_url: str | None = None) -> str:
        return opening(client, "m", base_url, None, None, None, {}).url

    assert address(Client("ecovai", api_key=KEY)) == "wss://api3.ecovai.cn/v1/realtime?model=m"
    own = Client("ecovai", api_key=KEY, base_url="https://gateway.example/v1")
    assert address(own) == "wss://gateway.example/v1/realtime?model=m"
    assert address(own, "ws://127.0.0.1:1") == "ws://127.0.0.1:1/v1/realtime?model=m"


# Keeping it alive


def test_pings_are_answered_and_counted() -> None:
    async def talk() -> None:
        client = AsyncClient("custom", base_url=url, api_key=KEY)
        async with client, client.realtime.connect(model=MODEL, ping_interval=0.05, ping_timeout=1) as session:
            await asyncio.sleep(0.4)
            await session.send({"type": "x"})
            assert (await session.receive(5)).type == "still.here"

    def answer(socket: ServerConnection) -> None:
        socket.recv()
        say(socket, {"type": "still.here"})

    with server(answer, ping_interval=0.05) as url:
        asyncio.run(talk())


# Settings


@pytest.mark.parametrize("gateway", ["haoee", "gptbest"])
def test_a_gateway_without_realtime(gateway: str) -> None:
    client = Client(gateway, api_key=KEY, base_url="http://127.0.0.1:9")
    with pytest.raises(InvalidRequestError, match=r"does not offer realtime\.connect; offered by: ecovai"):
        client.realtime.connect(model=MODEL)


@pytest.mark.parametrize("option", [{"extra_body": {}}, {"max_retries": 3}, {"voice": "alloy"}])
def test_unknown_options(client: Client, option: Any) -> None:
    with pytest.raises(InvalidRequestError, match=f"does not know {next(iter(option))}"):
        client.realtime.connect(model=MODEL, **option)


def test_a_closed_client(base_url: str) -> None:
    client = Client("ecovai", api_key=KEY, base_url=base_url)
    client.close()
    with pytest.raises(ConfigurationError, match="closed"):
        client.realtime.connect(model=MODEL)


def test_without_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ECOVAI_API_KEY", "MAASKIT_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ConfigurationError, match="No API key"):
        Client("ecovai").realtime.connect(model=MODEL)


def test_trio_is_told_what_to_do(base_url: str) -> None:
    trio = pytest.importorskip("trio")

    async def talk() -> None:
        await AsyncClient("ecovai", api_key=KEY, base_url=base_url).realtime.connect(model=MODEL)

    with pytest.raises(ConfigurationError, match="needs asyncio"):
        trio.run(talk)


def test_the_key_is_in_no_log(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), client.realtime.connect(model=MODEL) as session:
        session.receive(5)
    assert "realtime.connect" in caplog.text
    assert KEY not in caplog.text

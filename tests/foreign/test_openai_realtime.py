"""The official OpenAI SDK's realtime client, unmodified, against the mock."""

from __future__ import annotations

import asyncio
import base64

import pytest
from openai import AsyncOpenAI, OpenAI
from websockets.exceptions import InvalidStatus

KEY = "sk-test"
MODEL = "gpt-4o-realtime-preview"

# It uses the newest websockets in a way that these deprecate.
pytestmark = pytest.mark.filterwarnings(r"ignore:connect\(\) must be used as a context manager:DeprecationWarning")


def socket_url(base_url: str) -> str:
    """The SDK takes wss for granted unless it is told."""
    return f"{base_url.replace('http', 'ws')}/v1"


def test_the_beta_client(base_url: str) -> None:
    client = OpenAI(api_key=KEY, base_url=f"{base_url}/v1", websocket_base_url=socket_url(base_url))
    headers = {"Authorization": f"Bearer {KEY}"}
    with client.beta.realtime.connect(model=MODEL, extra_headers=headers) as connection:
        created = connection.recv()
        assert created.type == "session.created"
        assert created.session.voice == "alloy"
        connection.session.update(session={"modalities": ["text"]})
        assert connection.recv().type == "session.updated"
        connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello"}]}
        )
        assert connection.recv().type == "conversation.item.created"
        connection.response.create()
        text = ""
        for event in connection:
            if event.type == "response.text.delta":
                text += event.delta
            elif event.type == "response.done":
                assert event.response.usage and event.response.usage.total_tokens
                break
        assert text
        connection.response.cancel()
        error = connection.recv()
        assert error.type == "error" and error.error.code == "response_cancel_not_active"


def test_the_beta_client_async(base_url: str) -> None:
    async def talk() -> bytes:
        client = AsyncOpenAI(api_key=KEY, base_url=f"{base_url}/v1", websocket_base_url=socket_url(base_url))
        headers = {"Authorization": f"Bearer {KEY}"}
        sound = b""
        async with client.beta.realtime.connect(model=MODEL, extra_headers=headers) as connection:
            await connection.input_audio_buffer.append(audio=base64.b64encode(bytes(3200)).decode())
            await connection.input_audio_buffer.commit()
            await connection.response.create()
            async for event in connection:
                if event.type == "response.audio.delta":
                    sound += base64.b64decode(event.delta)
                elif event.type == "response.done":
                    break
        return sound

    assert asyncio.run(talk())


def test_the_newer_client(base_url: str) -> None:
    """It speaks a later generation of events, and sends the key by itself; what both have in common works."""
    client = OpenAI(api_key=KEY, base_url=f"{base_url}/v1", websocket_base_url=socket_url(base_url))
    with client.realtime.connect(model=MODEL) as connection:
        assert connection.recv().type == "session.created"
        connection.response.create()
        for event in connection:
            if event.type == "response.done":
                assert event.response.status == "completed"
                break


def test_errors(base_url: str) -> None:
    client = OpenAI(api_key=KEY, websocket_base_url=socket_url(base_url), max_retries=0)
    connecting = client.realtime.connect(model=MODEL, extra_headers={"X-Mock-Fault": "429;times=9"})
    with pytest.raises(InvalidStatus) as caught, connecting:
        pass
    assert caught.value.response.status_code == 429

"""The same over a real socket: each kind of change once, to the public client."""

from __future__ import annotations

import random
from typing import Any

import pytest
import tally
from catalog import examples
from driving import client_of
from faces import look_at, look_at_error, shown
from mutations import BYTES, LARGE, VALUES
from servers import Server, reply
from sinks import KEY

from maaskit import MaaskitError, SubmitOutcomeUnknown
from maaskit_api.operations import OPERATIONS

CHANGES = VALUES | BYTES | LARGE
CHAT: dict[str, Any] = {"model": "m", "messages": []}
ANSWERS = [one.value for one in examples() if (one.operation, one.kind) == ("chat.completions.create", "answer")]
EVENTS = [one.value for one in examples() if (one.operation, one.kind) == ("chat.completions.create", "event")]
RECEIPTS = [one.value for one in examples() if (one.operation, one.kind) == ("kling.videos.text_to_video", "answer")]


@pytest.mark.parametrize("change", CHANGES)
def test_an_answer(change: str) -> None:
    content = CHANGES[change](random.Random(change).choice(ANSWERS), random.Random(change))
    for status in (200, 400, 500):
        with Server(reply(content, status)) as server, client_of(server.url, api_key=KEY, max_retries=0) as client:
            try:
                look_at(client.chat.completions.create(**CHAT), OPERATIONS["chat.completions.create"])
                assert status == 200
            except MaaskitError as error:
                look_at_error(error)
            assert server.sent() == 1
        tally.count("over a socket", "answer" if status == 200 else "error")


@pytest.mark.parametrize("change", CHANGES)
def test_a_stream(change: str) -> None:
    content = CHANGES[change](random.Random(change).choice(EVENTS), random.Random(change))
    data = b"data: " + content.replace(b"\r", b" ").replace(b"\n", b"\ndata: ") + b"\n\ndata: [DONE]\n\n"
    with (
        Server(reply(data, content_type="text/event-stream")) as server,
        client_of(server.url, api_key=KEY, max_retries=0) as client,
    ):
        stream = client.chat.completions.stream(**CHAT)
        try:
            for event in stream:
                look_at(event)
        except MaaskitError as error:
            look_at_error(error)
        assert isinstance(stream.text, str)
        look_at(stream.partial)
    tally.count("over a socket", "stream")


@pytest.mark.parametrize("change", CHANGES)
def test_a_paid_task(change: str, tmp_path: Any) -> None:
    """With a journal: what was sent is in it whatever the answer is, and its token can be read again."""
    content = CHANGES[change](random.Random(change).choice(RECEIPTS), random.Random(change))
    with (
        Server(reply(content)) as server,
        client_of(server.url, api_key=KEY, max_retries=0, journal=tmp_path / "journal.db") as client,
    ):
        try:
            task = client.kling.videos.text_to_video(model_name="kling-v2-6", prompt="a kite")
        except MaaskitError as error:
            look_at_error(error)
            assert not isinstance(error, SubmitOutcomeUnknown), "it was answered"  # noqa: PT017
            assert getattr(error, "billed", None) is not True  # noqa: PT017
        else:
            shown(repr(task), str(task), task.token)
            look_at(task.receipt)
            assert client.tasks.list() is not None
        assert server.sent() == 1, "a paid request is sent once"
    tally.count("over a socket", "paid task")

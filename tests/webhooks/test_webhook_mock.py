"""The mock's own webhooks: its jobs call the app back, twice if told to, and its account notifications are signed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hooks import KEY, PATH_SECRET, SECRET, mounted, until

import maaskit_mock
from maaskit import Client
from maaskit.webhooks import Notification, TaskCallback, WebhookApp

SUBMITS = {
    "kling.videos.text_to_video": ({"model_name": "kling-v2-6", "prompt": "a boat"}, "callback_url", {}),
    "suno.music.create": ({"prompt": "a boat", "mv": "chirp-v4"}, "notify_hook", {}),
    "images.generate": ({"model": "gpt-image-1", "prompt": "a boat"}, "webhook", {"as_task": True}),
    "midjourney.imagine": ({"prompt": "a boat"}, "notify_hook", {}),
    "minimax.video_generation.create": ({"model": "MiniMax-Hailuo-02", "prompt": "a boat"}, "callback_url", {}),
}


@pytest.fixture(scope="module")
def mock_url() -> Iterator[str]:
    with maaskit_mock.running(speed=4, webhook_secret=SECRET) as url:
        yield url


@pytest.mark.parametrize("operation", list(SUBMITS))
@pytest.mark.parametrize("twice", [False, True], ids=["once", "twice"])
def test_jobs_call_back(mock_url: str, tmp_path: Path, operation: str, twice: bool) -> None:
    told: list[TaskCallback] = []
    arguments, member, how = SUBMITS[operation]
    outcome: Any = {"extra_headers": {"X-Mock-Outcome": "duplicate-webhook"}} if twice else {}
    with Client(gateway="custom", api_key=KEY, base_url=mock_url, journal=tmp_path / "tasks.db") as client:
        hooks = WebhookApp(client, path_secret=PATH_SECRET, on_task=told.append)
        with mounted(hooks) as url:
            httpx.delete(f"{mock_url}/_mock/webhooks", trust_env=False)
            started = time.monotonic()
            task = client.call(operation, {**arguments, member: f"{url}?operation={operation}", **outcome}, **how)
            task.wait(timeout=30, interval=20)  # the next poll but for callbacks would be due at 10 s, and then at 30 s
            assert time.monotonic() - started < 5
            until(lambda: told and told[-1].ended)
            until(lambda: len(delivered(mock_url)) >= (2 if twice else 1) * len(told))
            deliveries = delivered(mock_url)
    assert task.state == "succeeded"
    assert [callback.task_id for callback in told] == [task.id] * len(told)
    assert [callback.token for callback in told] == [task.token] * len(told)
    assert told[-1].state == "succeeded" and len({callback.operations for callback in told}) == 1
    assert {one["status"] for one in deliveries} == {204}
    assert len({one["sha256"] for one in deliveries}) == len(told)
    assert len(deliveries) == len(told) * (2 if twice else 1)


def delivered(mock_url: str) -> list[Any]:
    return httpx.get(f"{mock_url}/_mock/webhooks", trust_env=False).json()


@pytest.mark.parametrize(("secret", "status"), [(SECRET, 204), ("another", 401), (None, 204)])
def test_account_notifications_are_signed(mock_url: str, secret: str | None, status: int) -> None:
    told: list[Notification] = []
    with Client(gateway="custom", api_key=KEY, base_url=mock_url) as client:
        hooks = WebhookApp(client, path_secret=PATH_SECRET, secret=secret, on_notification=told.append)
        with mounted(hooks) as url:
            httpx.delete(f"{mock_url}/_mock/webhooks", trust_env=False)
            sent = httpx.post(f"{mock_url}/_mock/webhooks/accountNotification", json={"url": url}, trust_env=False)
            assert sent.is_success, sent.text
            until(lambda: delivered(mock_url))
            assert [one["status"] for one in delivered(mock_url)] == [status]
    assert [one.signed for one in told] == ([secret is not None] if status == 204 else [])

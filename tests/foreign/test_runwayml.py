"""Runway's SDK, unmodified, against the mock."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from skipping import WITHOUT

runwayml = pytest.importorskip("runwayml", reason=WITHOUT)

Rows = Callable[[], list[dict[str, Any]]]

ORDER: dict[str, Any] = {
    "model": "gen4_turbo",
    "prompt_image": "https://example.com/meadow.png",
    "prompt_text": "wind goes through the grass",
    "ratio": "1280:720",
    "duration": 5,
}


@pytest.fixture
def client(fast_url: str, key: str) -> Iterator[Any]:
    with runwayml.RunwayML(api_key=key, base_url=f"{fast_url}/runwayml", max_retries=0) as client:
        yield client


def test_wait_for_output(client: Any, billed: Rows) -> None:
    task = client.image_to_video.create(**ORDER).wait_for_task_output(timeout=60)
    assert (task.status, task.cost.credits) == ("SUCCEEDED", 25)
    [url] = task.output
    assert httpx.get(url).headers["content-type"] == "video/mp4"
    [row] = billed()
    assert (row["id"], row["operation"]) == (task.id, "runwayml.image_to_video.create")


def test_every_state_is_one_of_the_sdk(client: Any, fast_url: str) -> None:
    """The answer is typed by its state only if every member is there that the SDK's model of the state requires."""
    seen: dict[str, str] = {}
    for outcome in ("succeeded", "failed", "canceled"):
        order = ORDER | {"prompt_text": f"[mock:{outcome};queued=2;running=4]"}
        task_id = client.image_to_video.create(**order).id
        while (task := client.tasks.retrieve(task_id)).status in {"PENDING", "RUNNING"}:
            seen[task.status] = type(task).__name__
        seen[task.status] = type(task).__name__
        assert task.created_at.year >= 2024
    assert seen == {
        state: f"Awaitable{state.title()}" for state in ("PENDING", "RUNNING", "SUCCEEDED", "FAILED", "CANCELLED")
    }


def test_failure(client: Any, billed: Rows) -> None:
    with pytest.raises(runwayml.TaskFailedError) as caught:
        client.image_to_video.create(**ORDER | {"prompt_text": "[mock:failed]"}).wait_for_task_output(timeout=60)
    assert caught.value.task_details.failure_code
    assert len(billed()) == 1


def test_pictures_at_both_ends(client: Any) -> None:
    frames = [{"uri": f"https://example.com/{place}.png", "position": place} for place in ("first", "last")]
    assert client.image_to_video.create(**ORDER | {"prompt_image": frames}).id


def test_async(fast_url: str, key: str) -> None:
    async def job() -> Any:
        async with runwayml.AsyncRunwayML(api_key=key, base_url=f"{fast_url}/runwayml") as client:
            return await (await client.image_to_video.create(**ORDER)).wait_for_task_output(timeout=60)

    assert asyncio.run(job()).output


def test_a_lost_answer_is_paid_by_every_retry(fast_url: str, key: str, billed: Rows) -> None:
    client = runwayml.RunwayML(api_key=key, base_url=f"{fast_url}/runwayml", max_retries=2)
    with client, pytest.raises(runwayml.APIConnectionError):
        client.image_to_video.create(**ORDER, extra_headers={"X-Mock-Fault": "lost-reply"})
    assert len(billed()) == 3


@pytest.mark.parametrize(
    ("fault", "error"),
    [("error=wrong-key", "AuthenticationError"), ("429", "RateLimitError"), ("500", "InternalServerError")],
)
def test_errors(client: Any, billed: Rows, fault: str, error: str) -> None:
    with pytest.raises(getattr(runwayml, error)) as caught:
        client.image_to_video.create(**ORDER, extra_headers={"X-Mock-Fault": fault})
    assert caught.value.body["error"]["message"]
    assert not billed()


def test_what_the_gateway_refuses(client: Any) -> None:
    with pytest.raises(runwayml.BadRequestError):
        client.image_to_video.create(**ORDER | {"duration": "long"})
    with pytest.raises(runwayml.NotFoundError):
        client.tasks.retrieve("none")


def test_other_calls_are_not_offered(client: Any, billed: Rows) -> None:
    with pytest.raises(runwayml.NotFoundError):
        client.text_to_video.create(model="veo3.1", prompt_text="a kite", ratio="1280:720", duration=8)
    assert not billed()
    task_id = client.image_to_video.create(**ORDER).id
    with pytest.raises(runwayml.APIStatusError) as caught:
        client.tasks.delete(task_id)
    assert caught.value.status_code == 405

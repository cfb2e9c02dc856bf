"""A task that stops half-way and asks, from end to end: the client against the mock, in a mode, and from another process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from driving import KEY, client_of
from jobs import Both, got

import maaskit_mock
from maaskit import InvalidRequestError, TaskNeedsInput

ASKS = {"X-Mock-Outcome": "needs-input;queued=0;running=0"}
PROMPT = "a lighthouse of paper --ar 16:9 --zoom 1.5"


@pytest.fixture(scope="module")
def mock_url() -> Iterator[str]:
    with maaskit_mock.running(gateway="gptbest", key=KEY) as url:
        yield url


@pytest.fixture(autouse=True)
def no_requests_yet(mock_url: str) -> None:
    httpx.delete(f"{mock_url}/_mock/requests", trust_env=False)


def paths(mock_url: str) -> list[str]:
    return [row["path"] for row in httpx.get(f"{mock_url}/_mock/requests", trust_env=False).json()]


def rows(mock_url: str) -> list[Any]:
    return httpx.get(f"{mock_url}/_mock/tasks", trust_env=False).json()  # type: ignore[no-any-return]


def press(client: Any, **more: Any) -> Any:
    """The button of a custom zoom."""
    return client.midjourney.action(
        custom_id="MJ::CustomZoom::1", task_id="1764650000000201", extra_headers=ASKS, **more
    )


@pytest.mark.parametrize("mode", [None, "fast"])
def test_asked_and_answered(mock_url: str, all_three: Both, instant: None, mode: str | None, tmp_path: Path) -> None:
    told: list[str] = []

    async def zoom(client: Any) -> Any:
        task = await got(press(client))
        with pytest.raises(TaskNeedsInput) as caught:
            await got(task.wait(on_update=lambda update: told.append(update.state)))
        assert "task.provide(" in str(caught.value)
        assert (task.state, task.result.status, caught.value.task_id) == ("needs_input", "MODAL", task.id)
        further = await got(task.provide(prompt=PROMPT))
        assert (further.id, further.operation) == (task.id, "midjourney.modal")
        await got(further.wait())
        with pytest.raises(InvalidRequestError, match="asks for no input"):
            await got(further.provide(prompt=PROMPT))
        return further, await got(further.save(tmp_path))

    task, saved = all_three(mock_url, zoom, gateway="gptbest", modes={"midjourney": mode})

    assert (task.state, task.result.progress) == ("succeeded", "100%")
    assert [path.suffix for path in saved] == [".png"]
    assert saved[0].read_bytes().startswith(b"\x89PNG")
    prefix = f"/mj-{mode}" if mode else ""
    asked = [path for path in paths(mock_url) if not path.startswith("/_media/")]
    assert dict.fromkeys(asked) == dict.fromkeys(
        f"{prefix}/mj/{path}" for path in ("submit/action", f"task/{task.id}/fetch", "submit/modal")
    )
    (row,) = rows(mock_url)
    assert (row["state"], row["inputs"], row["repeats"]) == ("succeeded", 1, 1)


def test_a_mask_from_a_local_file(mock_url: str, both: Both, instant: None, tmp_path: Path) -> None:
    mask = tmp_path / "mask.png"
    mask.write_bytes(b"\x89PNG\r\n\x1a\n")

    async def repaint(client: Any) -> str:
        task = await got(press(client))
        await got(task.refresh())
        return str((await got((await got(task.provide(prompt="a boat", mask_base_64=mask))).wait())).state)

    assert both(mock_url, repaint, gateway="gptbest") == "succeeded"
    (sent,) = [
        row["body"]
        for row in httpx.get(f"{mock_url}/_mock/requests", trust_env=False).json()
        if row["path"].endswith("/modal")
    ]
    assert sent["maskBase64"] == "data:image/png;base64,iVBORw0KGgo="


ELSEWHERE = """
import sys
from maaskit import Client, TaskNeedsInput
url, key, token, mode, prompt = sys.argv[1:]
with Client("gptbest", base_url=url, api_key=key, modes={"midjourney": mode or None}) as client:
    task = client.tasks.resume(token)
    try:
        task.wait(timeout=20)
    except TaskNeedsInput:
        task = task.provide(prompt=prompt).wait(timeout=20)
    print(task.id, task.state)
"""


@pytest.mark.parametrize(("mode", "later"), [("fast", ""), ("", "relax"), ("turbo", "turbo")])
def test_a_token_is_of_no_mode(mock_url: str, mode: str, later: str) -> None:
    """Another process, whose client has another mode or none, finds the task and gives it what it asks for."""
    with client_of(mock_url, gateway="gptbest", modes={"midjourney": mode or None}) as client:
        task = press(client)
    told = subprocess.run(
        [sys.executable, "-c", ELSEWHERE, mock_url, KEY, task.token, later, PROMPT],
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert told.stdout.split() == [task.id, "succeeded"], told.stderr
    first, *others = paths(mock_url)
    assert first == (f"/mj-{mode}" if mode else "") + "/mj/submit/action"
    assert others
    assert all(path.startswith(f"/mj-{later}/mj/" if later else "/mj/") for path in others)

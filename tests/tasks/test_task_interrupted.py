"""Ctrl-C and cancellation, while a job is submitted and while it is waited for."""

from __future__ import annotations

import asyncio
import signal
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from driving import KEY, async_client_of, client_of
from jobs import CDN, IMAGES, PROMPT, Stage, play, submit
from servers import hang

from maaskit import Journal


def entries(path: Path) -> list[Any]:
    journal = Journal(path)
    found = journal.entries()
    journal.close()
    return found


def test_ctrl_c_while_sending(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "j.db"
    arrived = threading.Event()

    def stall(connection: Any) -> None:
        arrived.set()
        hang(connection)

    stage.submits("images.generate", stall)
    main = threading.main_thread()

    def press() -> None:
        assert arrived.wait(5)
        time.sleep(0.05)
        assert main.ident is not None
        signal.pthread_kill(main.ident, signal.SIGINT)

    presser = threading.Thread(target=press)
    with client_of(stage.url, journal=path) as client:
        presser.start()
        with pytest.raises(KeyboardInterrupt):
            submit(client)
        (entry,) = client.tasks.list()
        assert (entry.stage, entry.owner) == ("unknown", None)
        assert [one.attempt for one in client.tasks.recover().unknown] == [entry.attempt]
    presser.join()
    assert stage.server.sent() == 1


def test_cancellation_while_sending(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "j.db"
    stage.submits("images.generate", hang)

    async def main() -> None:
        async with async_client_of(stage.url, journal=path) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.3):
                    await submit(client)
            (entry,) = client.tasks.list()
            assert (entry.stage, entry.owner) == ("unknown", None)

    asyncio.run(main())
    assert stage.server.sent() == 1


def test_cancellation_after_the_answer_keeps_the_task(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer is here, the journal not yet written: an id that is known must not be forgotten."""
    path = tmp_path / "j.db"
    stage.submits("images.generate", {"task_id": "t1"})

    async def main() -> None:
        async with async_client_of(stage.url, journal=path) as client:
            job = asyncio.create_task(submit(client))
            send, ready = client._perform, asyncio.Event()

            async def perform(command: Any, transport: Any) -> Any:
                outcome = await send(command, transport)
                if type(command).__name__ == "Send":
                    job.cancel()  # takes effect at the next wait: when the answer is to be written down
                    ready.set()
                return outcome

            monkeypatch.setattr(client, "_perform", perform)
            with pytest.raises(asyncio.CancelledError):
                await job
            assert ready.is_set()

    asyncio.run(main())
    (entry,) = entries(path)
    assert (entry.stage, entry.id) == ("accepted", "t1")


def test_ctrl_c_while_waiting(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "j.db"
    play(stage, IMAGES, "t1", IMAGES.says(1))
    main = threading.main_thread()
    assert main.ident is not None
    timer = threading.Timer(0.3, signal.pthread_kill, (main.ident, signal.SIGINT))
    with client_of(stage.url, journal=path) as client:
        task = IMAGES.start(client)
        timer.start()
        with pytest.raises(KeyboardInterrupt) as caught:
            task.wait(interval=0.1)
    (note,) = caught.value.__notes__
    assert f"client.tasks.resume({task.token!r})" in note
    assert "goes on" in note
    (entry,) = entries(path)
    assert (entry.stage, entry.state, entry.owner) == ("accepted", "running", None)
    assert KEY not in note
    assert PROMPT not in note


def test_cancellation_while_waiting(stage: Stage, tmp_path: Path) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(1), IMAGES.says(2, url=CDN))

    async def main() -> None:
        async with async_client_of(stage.url, journal=tmp_path / "j.db") as client:
            task = await IMAGES.start(client)
            waiting = asyncio.create_task(task.wait(interval=60))
            await asyncio.sleep(0.1)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await waiting
            assert task.token in caught.value.__notes__[0]
            assert [entry.stage for entry in client.tasks.list()] == ["accepted"]
            await task.wait(interval=0.1)
            assert [entry.stage for entry in client.tasks.list()] == ["done"]

    asyncio.run(main())

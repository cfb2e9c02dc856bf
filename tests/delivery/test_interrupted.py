"""Ctrl-C and cancellation while a result is saved: nothing leaks, what came is kept, the client goes on."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest
import trio
from driving import async_client_of, client_of
from goods import Depot, Each, Film, ended, names, noise
from servers import Connection, reply

from maaskit import DeliveryError
from maaskit._tasks.delivery import Download

DATA = noise(3_000_000)
HALF = 1_500_000
PART = ".t1.part"


def stalled(film: Film, at: int = HALF) -> Callable[[Connection], None]:
    """A part of the body, then nothing."""

    def step(connection: Connection) -> None:
        film.cuts = [at]
        film(connection)
        connection.wait_for_close()

    return step


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 8
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def came(out: Path, least: int) -> Callable[[], bool]:
    return lambda: (out / PART).exists() and (out / PART).stat().st_size >= least


def open_files(folder: Path) -> list[str]:
    """Files in a folder that this process holds open."""
    gc.collect()
    found = []
    for handle in os.listdir("/proc/self/fd"):
        try:
            found.append(os.readlink(f"/proc/self/fd/{handle}"))
        except OSError:
            continue
    return [path for path in found if path.startswith(str(folder))]


needs_proc = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs /proc")


@needs_proc
def test_ctrl_c(depot: Depot, out: Path) -> None:
    film = Film(DATA)
    depot.film(film)
    depot.plays("/files/a.mp4", stalled(film), film)
    with client_of(depot.url) as client:
        task = client.videos.create(model="m", prompt="p").wait()

        def strike() -> None:
            wait_for(came(out, HALF))
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

        thread = threading.Thread(target=strike)
        thread.start()
        with pytest.raises(KeyboardInterrupt):
            task.save(out)
        thread.join()
        assert depot.server.client_hung_up()
        assert open_files(out) == []
        assert (out / PART).read_bytes() == DATA[:HALF]
        (path,) = task.save(out)
        assert path.read_bytes() == DATA
        assert film.asked[-1] == (f"bytes={HALF - 1}-", '"v1"')
    assert names(out) == ["t1.mp4"]


def course(depot: Depot, out: Path, strike: Callable[[Callable[[], Any]], Any]) -> Callable[[], Any]:
    """Save, be struck, save again."""
    film = Film(DATA)
    job = depot.film(film)
    depot.plays("/files/a.mp4", stalled(film), film)

    async def main() -> None:
        async with async_client_of(depot.url) as client:
            task = await job(client)
            await strike(lambda: task.save(out))
            assert await anyio.to_thread.run_sync(depot.server.client_hung_up)
            assert open_files(out) == []
            size = (out / PART).stat().st_size
            assert (out / PART).read_bytes() == DATA[:size]
            assert size == HALF  # the piece that was held is written too
            (path,) = await task.save(out)
            assert path.read_bytes() == DATA
            assert film.asked[-1] == (f"bytes={HALF - 1}-", '"v1"')
            assert names(out) == ["t1.mp4"]

    return main


def enough(out: Path) -> bool:
    return came(out, 1 << 20)()


async def until_enough(out: Path) -> None:
    """A block is on disk, and the rest has come: it takes the server no time, but the client some."""
    with anyio.fail_after(8):
        while not enough(out):  # noqa: ASYNC110  # it is a file
            await anyio.sleep(0.005)
    await anyio.sleep(0.1)


@needs_proc
def test_task_canceled(depot: Depot, out: Path) -> None:
    async def strike(save: Callable[[], Any]) -> None:
        task = asyncio.ensure_future(save())
        await until_enough(out)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(course(depot, out, strike)())


@needs_proc
@pytest.mark.parametrize("runner", [asyncio.run, lambda main: trio.run(lambda: main)], ids=["asyncio", "trio"])
def test_scope_canceled(depot: Depot, out: Path, runner: Any) -> None:
    async def strike(save: Callable[[], Any]) -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(save)
            await until_enough(out)
            group.cancel_scope.cancel()

    runner(course(depot, out, strike)())


@needs_proc
@pytest.mark.parametrize("late", ["before", "after"])
@pytest.mark.parametrize("at", ["begin", "write", "ended", "finish"])
def test_canceled_while_a_thread_is_at_it(
    depot: Depot, out: Path, at: str, late: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """asyncio does not wait for threads. What they still do must not be written twice, or to a file that is closed."""
    film = Film(DATA)
    job = depot.film(film)
    inside, go_on, over = threading.Event(), threading.Event(), threading.Event()
    original = getattr(Download, at)

    def slow(self: Download, *arguments: Any, **named: Any) -> Any:
        if inside.is_set():
            return original(self, *arguments, **named)
        found = original(self, *arguments, **named) if late == "after" else None
        inside.set()
        assert go_on.wait(8)
        try:
            return found if late == "after" else original(self, *arguments, **named)
        finally:
            over.set()

    monkeypatch.setattr(Download, at, slow)

    async def main() -> None:
        async with async_client_of(depot.url) as client:
            task = await job(client)
            saving = asyncio.ensure_future(task.save(out))
            await anyio.to_thread.run_sync(inside.wait, 8)
            saving.cancel()
            with pytest.raises(asyncio.CancelledError):
                await saving
            go_on.set()
            await anyio.to_thread.run_sync(over.wait, 8)
            assert open_files(out) == []
            for path in map(out.joinpath, names(out)):
                assert path.suffix == ".etag" or DATA.startswith(path.read_bytes())
            (path,) = await task.save(out)
            assert path.read_bytes() == DATA
            assert names(out) == ["t1.mp4"]

    asyncio.run(main())


@needs_proc
def test_two_at_once(depot: Depot, out: Path) -> None:
    """The same task saved several times at once: never two writers. Who does not get it within the tries is told so (here,
    where pauses take no time)."""
    film = Film(DATA)
    job = depot.film(film)

    async def main() -> None:
        async with async_client_of(depot.url) as client:
            task = await job(client)
            found = await asyncio.gather(*(task.save(out) for _ in range(4)), return_exceptions=True)
            errors = [error for error in found if isinstance(error, BaseException)]
            assert len(errors) < 4
            assert all(isinstance(error, DeliveryError) for error in errors)
            assert {path for paths in found if isinstance(paths, list) for path in paths} == {out / "t1.mp4"}
            assert (out / "t1.mp4").read_bytes() == DATA
            await task.save(out)  # who gave up may have left a part

    asyncio.run(main())
    assert (out / "t1.mp4").read_bytes() == DATA
    assert names(out) == ["t1.mp4"]
    assert open_files(out) == []


@needs_proc
def test_pool_is_usable_after_many(depot: Depot, out: Path) -> None:
    """More interrupted downloads than there are connections."""
    film = Film(DATA)
    job = depot.film(film)
    depot.plays("/files/a.mp4", *[stalled(film, 100_000)] * 5, film)

    async def main() -> None:
        async with async_client_of(depot.url, max_connections=2) as client:
            task = await job(client)
            for n in range(5):
                saving = asyncio.ensure_future(task.save(out))
                count = n + 1
                with anyio.fail_after(8):
                    while len(film.asked) < count:  # noqa: ASYNC110  # it is another thread's
                        await anyio.sleep(0.005)
                saving.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await saving
            (path,) = await task.save(out)
            assert path.read_bytes() == DATA

    asyncio.run(main())


def test_unwanted_answers_give_their_connection_back(depot: Depot, each: Each, out: Path) -> None:
    page = reply("<html>" * 100_000, content_type="text/html")
    url = depot.plays("/a.mp4", page, page, reply("x" * 100_000, 503), page, Film(DATA))
    (path,) = each.save(depot, depot.video(url), out, max_connections=1)
    assert path.read_bytes() == DATA


@pytest.mark.parametrize("size", [1, 1 << 20, 5_000_000])
def test_few_hops_between_threads(depot: Depot, out: Path, size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The event loop hands on blocks, not what the network happens to bring."""
    data = noise(size)
    hops = []
    run_sync = anyio.to_thread.run_sync

    async def counted(call: Any, *arguments: Any, **options: Any) -> Any:
        if getattr(call, "__name__", "") == "_write":
            _, pieces = arguments
            hops.append(sum(map(len, pieces)))
        return await run_sync(call, *arguments, **options)

    monkeypatch.setattr(anyio.to_thread, "run_sync", counted)
    job = depot.film(Film(data))

    async def main() -> Any:
        async with async_client_of(depot.url) as client:
            return await (await ended(client.videos.create(model="m", prompt="p"))).save(out)

    assert job
    (path,) = asyncio.run(main())
    assert path.read_bytes() == data
    assert sum(hops) == size
    assert len(hops) <= size / (1 << 20) + 1

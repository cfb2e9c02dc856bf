"""Every cell of the fault matrix, with both clients, on real sockets."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
import trio
from driving import KEY
from fault_addresses import ADDRESSES
from fault_calls import CALLS, Call, Stage, prepared
from fault_matrix import FAULTS, MANY, OF_AIOHTTP, Fault, Outcome
from fault_servers import Certificates, Good, closing, once, whole
from servers import PATIENCE, Server, Step, drop

import maaskit
from maaskit import AsyncClient, Client, MaaskitError, Timeout

CELLS = [(fault, call) for fault, found in FAULTS.items() for call in CALLS if found.row[call] is not None]
REPEATED = [
    (name, of)
    for name, of in CELLS
    if (fault := FAULTS[name]).play
    and not fault.warm
    and (fault.row[of] or Outcome()).requests != 1
    and name != "500-once"
]
"""Where the call is made again although nobody asked for that."""
SAID = {None: "unknown", False: "no", True: "yes"}
SHORT, LONG = 0.1, 0.25
"""Time limits of calls that run into them; longer where other answers have to come in time."""


class Scene:
    """A stage, the far address of the fault, a client's options, and what the cell came to."""

    def __init__(self, stage: Stage, elsewhere: Server, options: dict[str, Any]) -> None:
        self.stage = stage
        self.elsewhere = elsewhere
        self.options = options
        self.far = stage.url
        self.error: MaaskitError | None = None
        self.took = 0.0

    def plays(self, call: Call, play: Any) -> None:
        """Put the fault where the call goes."""
        if play is not None:
            self.stage.plays(call.where, play(call.good))


def leading_to(elsewhere: Server, play: Any) -> Any:
    """A fault that names another host, with its address."""

    def played(good: Good) -> Step:
        step = play(good)

        def send(connection: Any) -> Any:
            sending = connection.send
            connection.send = lambda data: sending(
                data.replace(b"{elsewhere}", elsewhere.url.encode() + b"/files/a.mp4")
            )
            return step(connection)

        return send

    return played


@contextlib.contextmanager
def scene(name: str, call: Call, certificates: Certificates, patch: pytest.MonkeyPatch) -> Iterator[Scene]:
    """Everything set up for a cell."""
    fault = FAULTS[name]
    with Server(drop) as server, Server(whole(call.good)) as elsewhere, contextlib.ExitStack() as stack:
        stage = Stage(server)
        limit = (SHORT if call.at_gateway else LONG) if fault.waits else 5.0
        options = {"timeout": Timeout(limit, limit, limit, limit), "verify": certificates.trusting, **fault.options}
        made = Scene(stage, elsewhere, options)
        if fault.address:
            made.far = stack.enter_context(ADDRESSES[fault.address](stage, certificates, patch))
        prepared(stage, made.far)
        base_url = made.far if call.at_gateway else stage.url
        made.options |= {"gateway": "custom", "api_key": KEY, "base_url": base_url}
        yield made


def driven(kind: str, options: dict[str, Any], body: Callable[[Any], Coroutine[Any, Any, None]]) -> None:
    """Run the body with a client; afterwards nothing of it may be left at work."""
    if kind == "sync":
        with Client(**options) as client, contextlib.suppress(StopIteration):
            body(client).send(None)
        return

    if kind == "aiohttp":
        options = {**options, "transport": "aiohttp"}

    async def main() -> None:
        async with AsyncClient(**options) as client:
            await body(client)
        if kind != "trio":
            await anyio.wait_all_tasks_blocked()  # the loop closes what generators httpx left behind
            assert asyncio.all_tasks() == {asyncio.current_task()}

    trio.run(main) if kind == "trio" else asyncio.run(main())


def played(kind: str, found: Scene, fault: Fault, call: Call, out: Path) -> None:
    """Make the call, then another that must go well over the same pool."""

    def rest() -> None:
        """Let the server close, if it does so after each answer. (Nothing else runs; the loop must not see the FIN first.)"""
        if fault.play is closing:
            others = 0 if call.at_gateway else 1  # the gateway's own may stay open
            assert eventually(lambda: found.stage.server.open_connections() <= others)

    async def body(client: Any) -> None:
        if fault.warm:
            await call.run(client, found.far, out / "before")
            rest()
        started = time.monotonic()
        try:
            await call.run(client, found.far, out / "during")
        except MaaskitError as error:
            found.error = error
        found.took = time.monotonic() - started
        rest()
        if not fault.address:
            seen = found.stage.count(call.where)
            found.stage.plays(call.where, whole(call.good))
            await call.run(client.with_options(timeout=5.0), found.far, out / "after")
            assert found.stage.count(call.where) == seen + 1
            assert eventually(lambda: found.stage.server.open_connections() <= 1), "connections pile up"

    driven(kind, found.options, body)


def eventually(holds: Callable[[], bool]) -> bool:
    """Whether it holds, at the latest after the patience: another thread may be behind."""
    until = time.monotonic() + PATIENCE
    while not holds() and time.monotonic() < until:
        time.sleep(0.005)
    return holds()


def descriptors() -> int:
    """Open files and sockets, where the system tells."""
    gc.collect()
    return len(os.listdir("/proc/self/fd")) if sys.platform == "linux" else 0


def check(found: Scene, expected: Outcome, call: Call) -> None:
    """The error is the documented one, and says what has to be said."""
    error: Any = found.error
    assert type(error).__name__ == (expected.error or "NoneType"), error
    if error is None:
        return
    assert SAID[error.billed] == expected.billed
    if expected.cause:
        assert type(error.__cause__).__name__ == expected.cause
    if isinstance(error, maaskit.APIError):
        assert error.retryable is expected.again
        assert error.attempts == expected.requests
    text = str(error)
    for said in ("  where:   custom, ", f"  charged: {expected.billed}", "  next:    "):
        assert said in text
    assert KEY not in text


@pytest.mark.filterwarnings("ignore:Exception ignored in. <async_generator")  # httpx's own, on trio
@pytest.mark.parametrize("kind", ["sync", "asyncio", "aiohttp"])
@pytest.mark.parametrize(("name", "of"), CELLS)
def test_cell(
    kind: str, name: str, of: str, certificates: Certificates, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fault, call = FAULTS[name], CALLS[of]
    expected = OF_AIOHTTP.get((name, of), fault.row[of]) if kind == "aiohttp" else fault.row[of]
    assert expected is not None
    if fault.address == "full" and sys.platform != "linux":
        pytest.skip("other systems refuse what does not fit into the queue")
    threads, before = threading.active_count(), descriptors()
    with scene(name, call, certificates, monkeypatch) as found:
        found.plays(call, leading_to(found.elsewhere, fault.play) if fault.play else None)
        played(kind, found, fault, call, tmp_path)
        if not fault.address:
            count = found.stage.count(call.where) - 1 - fault.warm  # without the call after it, and the one before
            assert count == expected.requests or (expected.requests == MANY and count >= 2)
        assert found.took < PATIENCE
        assert eventually(lambda: found.stage.server.open_connections() == 0)
        follows = name in ("301", "302", "303", "307", "308") and of == "download"
        assert len(found.elsewhere.requests) == (1 if follows else 0)
        assert KEY not in str(found.elsewhere.requests)
    check(found, expected, call)
    if kind != "trio":  # which keeps threads for a while to use them again
        assert eventually(lambda: threading.active_count() <= threads)
    assert descriptors() <= before


@pytest.mark.parametrize("kind", ["sync", "asyncio", "aiohttp"])
@pytest.mark.parametrize(("name", "of"), REPEATED)
def test_fault_that_passes(
    kind: str, name: str, of: str, certificates: Certificates, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What is made again although the fault lasts is made again to good effect when it does not."""
    fault, call = FAULTS[name], CALLS[of]
    with scene(name, call, certificates, monkeypatch) as found:
        assert fault.play is not None
        found.plays(call, once(fault.play))
        played(kind, found, fault._replace(address=""), call, tmp_path)
        assert found.stage.count(call.where) == 3
    assert found.error is None


@pytest.mark.filterwarnings("ignore:Exception ignored in. <async_generator")  # httpx's own
@pytest.mark.parametrize("of", CALLS)
@pytest.mark.parametrize("name", ["refused", "lost", "reset-body", "429", "302"])
def test_trio(name: str, of: str, certificates: Certificates, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    test_cell("trio", name, of, certificates, monkeypatch, tmp_path)

"""What a call costs, in things that can be counted: no clock is asked. `make bench` has the times."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import subprocess
import sys
import threading
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from driving import KEY, TLS, Runner, async_client_of, chat, client_of
from servers import CHAT, Server, answer

from maaskit import AsyncClient, Client

BODY = b'{"model":"m","messages":[{"role":"user","content":"hi"}]}'
HEADERS = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}
PIECE, PIECES = 1 << 16, 512
ANSWER = b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 12\r\n\r\n{"id":"f-1"}'


@contextmanager
def counting(found: Counter[str]) -> Iterator[None]:
    """Count the functions that this thread calls, by name."""

    def seen(frame: Any, event: str, argument: Any) -> None:
        if event == "call":
            found[frame.f_code.co_name] += 1
        elif event == "c_call":
            found[argument.__qualname__] += 1

    sys.setprofile(seen)
    try:
        yield
    finally:
        sys.setprofile(None)


def calls_of(client: Client) -> Counter[str]:
    """What is called for a chat call, after others."""
    found: Counter[str] = Counter()
    chat(client)
    chat(client)
    with counting(found):
        chat(client)
    return found


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(answer(CHAT)) as server:
        yield server


def test_no_more_is_done_than_by_bare_httpx(server: Server) -> None:
    with httpx.Client(base_url=server.url, headers=HEADERS, verify=TLS) as bare:
        call: Callable[[], Any] = lambda: bare.post("/v1/chat/completions", content=BODY).json()  # noqa: E731
        call()
        floor: Counter[str] = Counter()
        with counting(floor):
            call()
    with client_of(server.url) as client:
        assert calls_of(client).total() < floor.total()


def test_no_more_is_done_than_by_bare_httpx_async(server: Server) -> None:
    async def main() -> None:
        floor: Counter[str] = Counter()
        async with httpx.AsyncClient(base_url=server.url, headers=HEADERS, verify=TLS) as bare:
            await bare.post("/v1/chat/completions", content=BODY)
            with counting(floor):
                (await bare.post("/v1/chat/completions", content=BODY)).json()
        found: Counter[str] = Counter()
        async with async_client_of(server.url) as client:
            await chat(client)
            with counting(found):
                await chat(client)
        assert found.total() < floor.total()

    asyncio.run(main())


def test_what_is_asked_of_the_system(server: Server) -> None:
    """Head and body are two writes (httpcore's way), a small answer is one read."""
    with client_of(server.url) as client:
        found = calls_of(client)
    assert found["socket.send"] == 2
    assert found["socket.recv"] == 1
    assert server.connections == 1


def test_nothing_is_made_anew_for_each_call(server: Server) -> None:
    """No URL is read, no cookie looked for, no settings merged, no context of TLS made."""
    with client_of(server.url) as client:
        found = calls_of(client)
    assert not {"urlparse", "extract_cookies", "build_request", "create_default_context", "getLogger"} & found.keys()


def test_one_tls_context(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    create = httpx.create_ssl_context
    monkeypatch.setattr("httpx._transports.default.create_ssl_context", lambda **how: made.append(1) or create(**how))
    with Client("custom", base_url=server.url, api_key=KEY) as client:
        chat(client)
        chat(client.with_options(timeout=3))
        chat(client)
    assert len(made) == 1
    assert server.connections == 1


def test_one_task_for_a_call(server: Server) -> None:
    """The one in which an exchange ends properly, whoever cancels its caller."""

    async def main() -> None:
        made: list[Any] = []

        def factory(loop: asyncio.AbstractEventLoop, work: Any, **how: Any) -> asyncio.Task[Any]:
            made.append(work)
            return asyncio.Task(work, loop=loop, **how)

        async with async_client_of(server.url) as client:
            await chat(client)
            asyncio.get_running_loop().set_task_factory(factory)
            for _ in range(3):
                await chat(client)
        assert len(made) == 3

    asyncio.run(main())


def test_what_a_first_call_loads(server: Server) -> None:
    program = (
        "import sys, maaskit\n"
        f"with maaskit.Client('custom', base_url={server.url!r}, api_key='k') as client:\n"
        "    client.chat.completions.create(model='m', messages=[{'role': 'user', 'content': 'hi'}])\n"
        "print(*sys.modules)"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    loaded = set(run.stdout.split())
    assert not {"asyncio", "difflib", "sqlite3", "maaskit._tasks.core", "maaskit._stream"} & loaded
    assert [name for name in loaded if name.startswith("maaskit_api.resources.")] == ["maaskit_api.resources.chat"]


def test_cookies_of_the_gateway_go_back_to_it(run: Runner) -> None:
    """Gateways behind some load balancers need that."""
    with Server(answer(CHAT, set_cookie="node=7; Path=/"), answer(CHAT)) as server:

        def calls(client: Any) -> Any:
            if isinstance(client, AsyncClient):

                async def both() -> None:
                    await chat(client)
                    await chat(client)

                return both()
            chat(client)
            return chat(client)

        run(server.url, calls)
    assert [seen.headers.get("cookie") for seen in server.requests] == [None, "node=7"]


def test_requests_are_logged_as_those_of_httpx(run: Runner, caplog: pytest.LogCaptureFixture) -> None:
    """At the level INFO, where applications expect to see them; without the query, in which there may be a key. aiohttp is
    another library, and logs nothing."""
    with caplog.at_level(logging.INFO, "httpx"), Server(answer(CHAT)) as server:
        run(server.url, lambda client: chat(client, extra_query={"key": "secret"}))
    said = [record.getMessage() for record in caplog.records if record.name == "httpx"]
    line = f'HTTP Request: POST {server.url}/v1/chat/completions "HTTP/1.1 200 Whatever"'
    assert said == ([] if run.kind == "aiohttp" else [line])


def test_an_upload_is_never_held(run: Runner, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.touch()
    os.truncate(path, PIECE * PIECES)
    with _sink() as (url, taken):
        tracemalloc.start()
        try:
            run(url, lambda client: client.files.create(file=path))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert taken[0] > PIECE * PIECES
    assert peak < PIECE * PIECES / 4  # modules that are loaded by the way are in it


@contextmanager
def _sink() -> Iterator[tuple[str, list[int]]]:
    """A server that takes one request and keeps nothing of it; its address, and the bytes that it took."""
    taken = [0]

    def serve() -> None:
        sock, _ = listening.accept()
        with sock:
            buffer = bytearray(PIECE)
            end = b""
            while not end.endswith(b"--\r\n"):
                size = sock.recv_into(buffer)
                taken[0] += size
                end = (end + buffer[max(0, size - 4) : size])[-4:]
            sock.sendall(ANSWER)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", taken
        thread.join()

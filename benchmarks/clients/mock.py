"""Mock servers, each on the same description: here what answers is measured, and the clients are connections that cost next to
nothing. The figures are of the server's CPU time, as both share the machine.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import cycle, islice
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "openapi/dist/openapi.yaml"
PATIENCE = 240.0
AT_ONCE = 8
VARIANTS = 100
"""Requests that differ, sent in turn: an answer that is remembered for one is not what is measured."""
WARM = 0.2
"""Of the requests come before the clock runs."""
Figures = dict[str, float]


def chat(number: int = 0, **more: Any) -> dict[str, Any]:
    """A request as people send it, one of many."""
    messages = [
        {"role": "system", "content": f"You are the helpful assistant {number}. Answer in one sentence."},
        {"role": "user", "content": "Hello! Which is the highest mountain of Anhui?"},
        {"role": "assistant", "content": "Baima Jian in the Dabie Mountains, 1,777 metres high."},
        {"role": "user", "content": f"And how do {number} people get there from Hefei?"},
    ]
    return {
        "model": f"gpt-{number}",
        "messages": messages,
        "temperature": number % 10 / 10,
        "max_tokens": 256 + number,
        **more,
    }


def maaskit_requests(url: str) -> Figures:
    with _maaskit() as server:
        return server.requests(4000)


def prism_requests(url: str) -> Figures:
    with _prism() as server:
        return server.requests(1000)


def maaskit_ready(url: str) -> Figures:
    with _maaskit() as server:
        return {"figure": server.cpu()}


def prism_ready(url: str) -> Figures:
    with _prism() as server:
        return {"figure": server.cpu()}


def maaskit_events(url: str) -> Figures:
    with _maaskit() as server:
        return server.events(1000)


class Server:
    """One that has answered."""

    def __init__(self, port: int, process: int) -> None:
        self._port = port
        self._process = process

    def requests(self, count: int) -> Figures:
        """Valid chat requests that are answered in a second of its CPU time, and of the wall clock."""
        status, answer = self._one(chat())
        assert status == 200, (status, answer)
        assert json.loads(answer)["choices"][0]["message"]["content"], answer
        for wrong in (chat(messages="none"), chat(temperature="hot"), {"model": "gpt-4o"}):
            status, answer = self._one(wrong)
            assert 400 <= status < 500, f"it does not validate: {status} {answer[:200]!r}"
        return self._rate([chat(number) for number in range(VARIANTS)], count)

    def events(self, count: int) -> Figures:
        """The same of the events of streams."""
        asked = [chat(number, stream=True) for number in range(VARIANTS)]
        status, answer = self._one(asked[0])
        events = answer.count(b"data: {")
        assert status == 200 and events > 2, (status, answer)
        return {name: value * events for name, value in self._rate(asked, count).items()}

    def cpu(self) -> float:
        """CPU seconds that it has taken; of the wall where the system does not tell."""
        if sys.platform != "linux":
            return time.monotonic()
        return sum(_ticks(process) for process in _family(self._process)) / os.sysconf("SC_CLK_TCK")

    def _one(self, body: Any) -> tuple[int, bytes]:
        return asyncio.run(_load(self._port, [_request(body)], 1))[0]

    def _rate(self, bodies: Sequence[Any], count: int) -> Figures:
        requests = [_request(body) for body in bodies]
        asyncio.run(_load(self._port, requests, int(count * WARM)))
        cpu, wall = self.cpu(), time.monotonic()
        answers = asyncio.run(_load(self._port, requests, count))
        cpu, wall = self.cpu() - cpu, time.monotonic() - wall
        assert len(answers) == count
        assert {status for status, _ in answers} == {200}
        return {"figure": count / cpu, "wall": count / wall}


def _maaskit() -> Any:
    port = _free_port()
    command = [sys.executable, "-m", "maaskit_mock", "--port", str(port)]
    return _running(port, command, {"PYTHONPATH": sys.path[0]})


def _prism() -> Any:
    sys.path.append(str(ROOT / "tests/foreign/servers"))
    from installing import GROUPS

    group, port = GROUPS["prism"], _free_port()
    group.install()
    program = group.home / "node_modules/@stoplight/prism-cli/dist/index.js"
    # silent, as ours is: its log would cost it half of its time
    options = ["mock", "--verboseLevel", "silent", "-h", "127.0.0.1", "-p", str(port), str(BUNDLE)]
    return _running(port, [shutil.which("node") or "node", str(program), *options], {})


@contextmanager
def _running(port: int, command: Sequence[str], settings: dict[str, str]) -> Iterator[Server]:
    environment = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), **settings}
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as process:
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(process.pid, _other_cpus())
        try:
            _wait_for(port, process)
            yield Server(port, process.pid)
        finally:
            process.kill()


def _other_cpus() -> set[int]:
    """Those that this process does not take (child.py keeps to one)."""
    own = os.sched_getaffinity(0)
    return set(range(os.cpu_count() or 1)) - own or own


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        with suppress(OSError):
            asyncio.run(_load(port, [b"GET /v1/models HTTP/1.1\r\nhost: mock\r\n\r\n"], 1))
            return
        time.sleep(0.02)
    raise RuntimeError(f"{process.args!r} did not start")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _family(process: int) -> Iterator[int]:
    yield process
    for thread in Path(f"/proc/{process}/task").iterdir():
        for child in (thread / "children").read_text().split():
            yield from _family(int(child))


def _ticks(process: int) -> int:
    """User and system time (proc(5); the name of the program, which may hold anything, ends with the last bracket)."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def _request(body: Any) -> bytes:
    data = json.dumps(body, separators=(",", ":")).encode()
    head = (
        "POST /v1/chat/completions HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer sk-0\r\naccept: */*\r\n"
        f"user-agent: bench\r\ncontent-type: application/json\r\ncontent-length: {len(data)}\r\n\r\n"
    )
    return head.encode() + data


async def _load(port: int, requests: Sequence[bytes], count: int) -> list[tuple[int, bytes]]:
    """Send so many requests, over some connections that are kept; status and body of each answer."""
    loop = asyncio.get_running_loop()
    left, answers = islice(cycle(requests), count), list[tuple[int, bytes]]()
    protocols = [_Connection(left, answers, loop.create_future()) for _ in range(min(AT_ONCE, count))]
    for protocol in protocols:
        await loop.create_connection(lambda protocol=protocol: protocol, "127.0.0.1", port)
    await asyncio.gather(*(protocol.done for protocol in protocols))
    return answers


class _Connection(asyncio.Protocol):
    """Sends the next request whenever one was answered."""

    _LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)

    def __init__(self, left: Iterator[bytes], answers: list[tuple[int, bytes]], done: asyncio.Future[None]) -> None:
        self._left, self._answers, self.done = left, answers, done
        self._data = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        self._data += data
        head, end, body = self._data.partition(b"\r\n\r\n")
        length = self._LENGTH.search(head)
        if end and (len(body) >= int(length[1]) if length else body.endswith(b"0\r\n\r\n")):
            self._answers.append((int(head.split(b" ", 2)[1]), body))
            self._data = b""
            self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(exc or ConnectionResetError("the server closed the connection"))

    def _next(self) -> None:
        request = next(self._left, None)
        if request is None:
            self.done.set_result(None)
            self._transport.close()
        else:
            self._transport.write(request)

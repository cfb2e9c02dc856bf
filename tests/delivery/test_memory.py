"""300 MB go through without being held: measured in a process of its own, served by another."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from driving import client_of
from goods import Depot, noise

MB = 1 << 20
COUNT = 300
BLOCK = noise(MB)

SERVER = """
import random, socket
from threading import Thread
block = random.Random(1).randbytes(1 << 20)
listening = socket.create_server(("127.0.0.1", 0))
print(listening.getsockname()[1], flush=True)
def serve(sock):
    with sock, sock.makefile("rb") as lines:
        count = int(lines.readline().split()[1].strip(b"/"))
        while lines.readline() != b"\\r\\n":
            pass
        sock.sendall(b"HTTP/1.1 200 OK\\r\\ncontent-type: video/mp4\\r\\nconnection: close\\r\\n"
                     b"content-length: %d\\r\\n\\r\\n" % (count << 20))
        for _ in range(count):
            sock.sendall(block)
while True:
    Thread(target=serve, args=listening.accept()[:1], daemon=True).start()
"""
WORKER = """
import asyncio, json, sys, threading, time
from maaskit import AsyncClient, Client
kind, url, small, large, out = sys.argv[1:]
options = {"gateway": "custom", "api_key": "sk-test-0123456789abcdef", "base_url": url}
def peak():
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))
found = {}
if kind == "sync":
    with Client(**options) as client:
        client.tasks.resume(small).save(out)
        found["before"] = peak()
        client.tasks.resume(large).save(out)
else:
    async def main():
        async with AsyncClient(**options) as client:
            await client.tasks.resume(small).save(out)
            found["before"] = peak()
            await client.tasks.resume(large).save(out)
    asyncio.run(main())
print(json.dumps({**found, "after": peak()}))
"""


@pytest.fixture(scope="module")
def generator_url() -> Iterator[str]:
    """A host whose file `/<n>` has n MiB, made while they are sent."""
    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.kill()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc")
@pytest.mark.parametrize("kind", ["sync", "asyncio"])
def test_flat_memory(depot: Depot, generator_url: str, out: Path, kind: str) -> None:
    tokens = []
    for id, count in (("small", 2), ("large", COUNT)):
        depot.video(f"{generator_url}/{count}", id=id)
        with client_of(depot.url) as client:
            tokens.append(client.videos.create(model="sora-2", prompt="a kite").token)
    done = subprocess.run(
        [sys.executable, "-c", WORKER, kind, depot.url, *tokens, str(out)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    peaks = json.loads(done.stdout)
    grown = (peaks["after"] - peaks["before"]) / 1024
    print(f"{kind}: {peaks['before'] / 1024:.1f} MiB after 2 MiB, {grown:+.1f} MiB after {COUNT} MiB")
    assert grown < 40
    digest = hashlib.sha256()
    for _ in range(COUNT):
        digest.update(BLOCK)
    with open(out / "large.mp4", "rb") as file:
        assert hashlib.file_digest(file, "sha256").hexdigest() == digest.hexdigest()
    assert (out / "large.mp4").stat().st_size == COUNT * MB
    (out / "large.mp4").unlink()

"""The foreign servers: how each is started on loopback, and what it is known to do with each question.

What differs from a plain answer stands in `differs.json`. A server that changes its mind makes a test fail, and then someone
has to look whether maaskit still does the right thing.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import httpx
from installing import GROUPS, HERE, ROOT, Group

KEY = "sk-foreign-servers-0123456789"
_PATIENCE = 240.0
"""Seconds in which a server must have started: Prism takes half a minute on a busy machine."""


class Server(NamedTuple):
    """A server that others wrote.

    Attributes:
        package: Its name at its registry, whose installed version the report tells.
        command: How it is started; `{home}`, `{here}`, `{root}` and `{port}` are filled in.
        settings: Its environment; `{upstream}` is our mock.
        model: The chat model to ask for.
        request_ids: Whether its answers carry an id of the request.
        notes: What it does that OpenAI's documentation does not say.
    """

    name: str
    group: Group
    package: str
    command: Sequence[str]
    model: str
    request_ids: bool
    notes: Sequence[str]
    settings: Mapping[str, str] = {}

    @property
    def differs(self) -> Mapping[str, str]:
        """The questions that it does not answer plainly, with what comes instead: maaskit's error and what it says of money, or
        "no error" where one was to come. All other questions are answered."""
        table: dict[str, dict[str, str]] = json.loads((HERE / "differs.json").read_text("utf-8"))
        return table.get(self.name, {})

    def version(self) -> str:
        """The version that is installed."""
        manifest = self.group.home / "node_modules" / self.package / "package.json"
        return str(json.loads(manifest.read_text("utf-8"))["version"])


@contextmanager
def running(server: Server, upstream: str) -> Iterator[str]:
    """The server on a free port of this machine, reached by nothing else and reaching nothing else. Yields its address."""
    port = _free_port()
    places = {"home": server.group.home, "here": HERE, "root": ROOT, "port": port, "upstream": upstream}
    command = [part.format_map(places) for part in server.command]
    command[0] = shutil.which(command[0]) or command[0]
    with tempfile.TemporaryDirectory() as folder, (Path(folder) / "log").open("w+") as log:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": folder,
            "NO_PROXY": "127.0.0.1,localhost",
            **dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), "http://127.0.0.1:9"),
            **{name: value.format_map(places) for name, value in server.settings.items()},
        }
        with subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=subprocess.STDOUT) as process:
            try:
                url = f"http://127.0.0.1:{port}"
                _wait_for(url, process, log.name)
                yield url
            finally:
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()


def _free_port() -> int:
    """A port below those that the system gives out by itself, which would be someone else's before a slow server takes it."""
    for port in random.sample(range(20_000, 32_000), 50):
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise RuntimeError("no free port between 20000 and 32000")


def _wait_for(url: str, process: subprocess.Popen[bytes], log: str) -> None:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until and process.poll() is None:
        try:
            httpx.get(f"{url}/v1/models", timeout=30, trust_env=False)
        except httpx.TransportError:
            time.sleep(0.2)
        else:
            return
    raise RuntimeError(f"{process.args!r} did not start:\n{Path(log).read_text('utf-8', 'replace')[-3000:]}")


SERVERS = {
    server.name: server
    for server in (
        Server(
            "aimock", GROUPS["mocks"], "@copilotkit/aimock",
            ("node", "{home}/node_modules/@copilotkit/aimock/dist/cli.js", "-p", "{port}", "-f", "{here}/mocks/fixtures.json"),
            model="gpt-4o-mini",
            request_ids=True,
            settings={"AIMOCK_API_KEYS": KEY},
            notes=("Embeddings come as floats although base64 was asked for.",),
        ),
        Server(
            "mock-openai-api", GROUPS["mocks"], "mock-openai-api",
            ("node", "{home}/node_modules/mock-openai-api/dist/cli.js", "-p", "{port}", "-H", "127.0.0.1"),
            model="mock-gpt-thinking",
            request_ids=False,
            notes=(
                "`b64_json` holds a `data:` URL, not bare base64.",
                "Streams carry usage although nobody asked for it; the first piece of the reasoning is the whole of it, and the pieces follow.",
                "The total of tokens is more than prompt and completion: reasoning is not part of the latter.",
            ),
        ),
        Server(
            "prism", GROUPS["prism"], "@stoplight/prism-cli",
            ("node", "{home}/node_modules/@stoplight/prism-cli/dist/index.js", "mock", "-h", "127.0.0.1", "-p", "{port}", "{root}/openapi/dist/openapi.yaml"),
            model="gpt-4o-mini",
            request_ids=False,
            notes=(
                "It takes our OpenAPI 3.2 bundle as it is, and answers with its examples.",
                "It can't play event streams: HTTP 500 with a problem document (RFC 9457).",
                "A form with one file for a list of files is refused (422).",
            ),
        ),
    )
}  # fmt: skip

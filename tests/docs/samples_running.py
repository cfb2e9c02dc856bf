"""Running code samples: what they read from the environment, the files that they name, and what they have to send."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

from samples_mocks import KEY, SYSTEM_TOKEN, Mock, Seen

from maaskit._clock import Clock
from maaskit._explain.samples import Example, examples, samples
from maaskit._explain.samples.python import BASE_URL
from maaskit_api.operations import GATEWAYS, OPERATIONS
from maaskit_mock import _media

ALL = os.environ.get("MAASKIT_TEST_SAMPLES") == "all"
LANGUAGES = ("python", "python-async", "typescript", "go", "curl")
_FILE = re.compile(r"""Path\("([^"]+)"\)|=@([\w.-]+)|readFile\("([^"]+)"\)|\{"[^"]+", "([^"]+)"\}""")


class Sample(NamedTuple):
    """The code for one example in one language."""

    operation: str
    example: Example
    language: str
    code: str

    @property
    def id(self) -> str:
        """Name of its file."""
        return re.sub(r"\W", "_", f"{self.operation}_{self.example.name}_{self.language}")

    @property
    def gateway(self) -> str:
        """The gateway that it calls."""
        return OPERATIONS[self.operation].gateways[0]

    def at(self, url: str) -> str:
        """The code that calls a mock instead."""
        own = GATEWAYS[self.gateway]["base_url"] or BASE_URL
        return self.code.replace(own, url)


@cache
def of_operation(operation: str) -> tuple[Sample, ...]:
    """All samples of an operation."""
    return tuple(
        Sample(operation, example, language, code)
        for example in examples(operation).values()
        for language, code in samples(operation, example).items()
    )


def of_language(*languages: str) -> list[Sample]:
    """All samples in some languages."""
    return [one for operation in OPERATIONS for one in of_operation(operation) if one.language in languages]


def some_of_language(*languages: str) -> list[Sample]:
    """The samples of the first example of each operation, for what takes long; all of them with MAASKIT_TEST_SAMPLES=all."""
    found = of_language(*languages)
    return found if ALL else [one for one in found if one.example.name == next(iter(examples(one.operation)))]


def environment(*mocks: tuple[str, Mock]) -> Mapping[str, str]:
    """What samples of these gateways read from the environment. One of them has no address of its own."""
    found = {"MAASKIT_SYSTEM_TOKEN": SYSTEM_TOKEN}
    for gateway, mock in mocks:
        known = GATEWAYS[gateway]
        found[known["key_variable"]] = KEY
        if "system_token_variable" in known:
            found[known["system_token_variable"]] = SYSTEM_TOKEN
        if known["base_url"] is None or len(mocks) == 1:
            found["MAASKIT_BASE_URL"] = mock.url
    return found


@contextmanager
def files_of(code: str, folder: Path) -> Iterator[None]:
    """The files that a sample names, while it runs: small real media. (A text that is the name of a file is refused
    elsewhere.)"""
    paths = {folder / name for names in _FILE.findall(code) for name in names if name}
    for path in paths:
        path.write_bytes(_media.data(_media.extension(path.name) or "bin"))
    yield
    for path in paths:
        path.unlink()


def differs(sample: Sample, seen: Seen) -> str:
    """How a request differs from the example; empty when it does not."""
    example, known = sample.example, OPERATIONS[sample.operation]
    path = known.path
    for name, value in example.path.items():
        path = path.replace(f"{{{name}}}", quote(str(value), safe=","))
    wanted = (known.method, path, sorted(urlencode(example.query).split("&")))
    sent_path, _, query = seen.target.partition("?")
    if (sent := (seen.method, sent_path, sorted(query.split("&")))) != wanted:
        return f"{sent} instead of {wanted}"
    if seen.content_type.startswith("multipart/"):
        names = [one.decode() for one in re.findall(rb'form-data; name="([^"]+)"', seen.body)]
        parts = [name for name, value in example.body.items() for _ in (value if isinstance(value, list) else [value])]
        return "" if sorted(names) == sorted(parts) else f"parts {names} instead of {parts}"
    if "Path(" in sample.code:  # a file in the place of its base64
        return ""
    content, body = json.loads(seen.body) if seen.body else None, example.body
    if sample.language.startswith("python") and isinstance(body, dict):
        body = {name: value for name, value in body.items() if (name, value) != ("stream", False)}
    return "" if content == body else f"{content} instead of {body}"


class MockClock(Clock):
    """A clock on which pauses take no time, and let some pass at the mock: enough for a task to get on, and too little for a
    link to end."""

    STEP = 30

    def __init__(self, url: str) -> None:
        self._url = url
        self._passed = 0.0

    def now(self) -> float:
        return super().now() + self._passed

    def sleep(self, seconds: float) -> None:
        self._passed += seconds
        body = json.dumps({"advance": max(seconds, self.STEP)}).encode()
        with urlopen(Request(f"{self._url}/_mock/clock", body, {"Content-Type": "application/json"})):
            pass

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)  # the mock has a thread of its own

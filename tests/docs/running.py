"""Running code samples: what they read from the environment, and the files that they name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple
from urllib.request import Request, urlopen

from maaskit._clock import Clock
from maaskit._explain.samples import examples, samples
from maaskit._explain.samples.python import BASE_URL
from maaskit_api.operations import GATEWAYS, OPERATIONS
from maaskit_mock import _media

KEY = "sk-of-the-samples"
SYSTEM_TOKEN = "account-of-the-samples"
_FILE = re.compile(r"""Path\("([^"]+)"\)|=@([\w.-]+)|(?:readFile|os\.Open)\("([^"]+)"\)""")


class Sample(NamedTuple):
    """The code for one example in one language."""

    operation: str
    example: str
    language: str
    code: str

    @property
    def id(self) -> str:
        """Name of its file."""
        return re.sub(r"\W", "_", f"{self.operation}_{self.example}_{self.language}")

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
        Sample(operation, name, language, code)
        for name, example in examples(operation).items()
        for language, code in samples(operation, example).items()
    )


def of_language(*languages: str) -> Iterator[Sample]:
    """All samples in some languages."""
    for operation in OPERATIONS:
        yield from (one for one in of_operation(operation) if one.language in languages)


def environment(gateway: str, url: str) -> Mapping[str, str]:
    """What samples read from the environment."""
    known = GATEWAYS[gateway]
    token = known.get("system_token_variable", "MAASKIT_SYSTEM_TOKEN")
    return {known["key_variable"]: KEY, token: SYSTEM_TOKEN, "MAASKIT_BASE_URL": url}


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

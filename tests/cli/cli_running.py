"""Running commands in this process, and asking a mock what it has seen."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.request import urlopen

SPEED = 100
"""How fast the mock's jobs go, and the waits of this process."""


class Result(NamedTuple):
    """What a command left."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)


Run = Callable[..., Result]


def received(url: str) -> list[dict[str, Any]]:
    """The requests that a mock has received."""
    with urlopen(f"{url}/_mock/requests") as answer:
        found: list[dict[str, Any]] = json.load(answer)
        return found


def jobs(url: str) -> list[dict[str, Any]]:
    """The jobs that a mock has accepted."""
    with urlopen(f"{url}/_mock/tasks") as answer:
        found: list[dict[str, Any]] = json.load(answer)
        return found

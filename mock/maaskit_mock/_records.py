"""What the mock received, for tests to look at. Keys are masked, long texts are cut."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection
from dataclasses import asdict

from ._bodies import Body, media_type
from ._events import compact
from ._reading import read_json
from ._values import Answer, Incoming, Json, Refusal, Upload, is_list, is_object

MOST = 1000
LONGEST = 10_000
LARGEST = 256 * 1024
_GROWTH = 8
"""Not more than so many times as long is a body when it is written again: `1e15`, or `x=y` of a form."""
MASK = "***"


class Records:
    """The last thousand requests, oldest first."""

    def __init__(self, secret_headers: Collection[str], secret_parameters: Collection[str]) -> None:
        self._headers = secret_headers
        self._parameters = secret_parameters
        self._kept: deque[Json] = deque(maxlen=MOST)

    def add(
        self, incoming: Incoming, body: Body | None, answer: Answer, operation: str | None, faults: Collection[str]
    ) -> None:
        """Remember one request and how it was answered."""
        self._kept.append(
            {
                "id": incoming.id,
                "method": incoming.method,
                "path": incoming.path,
                "query": [[name, MASK if name in self._parameters else value] for name, value in incoming.query],
                "headers": {name: MASK if name in self._headers else value for name, value in incoming.headers},
                "body": _bounded(_shown(incoming, body), len(incoming.body)),
                "size": len(incoming.body),
                "operation": operation,
                "status": answer.status,
                "streamed": answer.streamed,
                "faults": list(faults),
            }
        )

    def all(self) -> list[Json]:
        """The requests received, oldest first."""
        return list(self._kept)

    def clear(self) -> None:
        """Forget them."""
        self._kept.clear()


def _bounded(value: Json, sent: int) -> Json:
    """What is kept of a body: a thousand of them must not fill the memory. `sent`: its bytes."""
    if sent * _GROWTH <= LARGEST:
        return value
    size = len(compact(value))
    return value if size <= LARGEST else f"... ({size} characters of JSON)"


def _shown(incoming: Incoming, body: Body | None) -> Json:
    if body is not None and body.parts is not None:
        return {name: [_part(part) for part in parts] for name, parts in body.parts.items()}
    if body is not None and body.value is not None:
        return _cut(body.value)
    if incoming.body and media_type(incoming).endswith("json"):
        try:
            return _cut(read_json(incoming.body))
        except Refusal:
            return None
    return None


def _part(part: str | Upload) -> Json:
    return asdict(part) if isinstance(part, Upload) else _cut(part)


def _cut(value: Json) -> Json:
    if isinstance(value, str):
        return value if len(value) <= LONGEST else f"{value[:100]}... ({len(value)} characters)"
    if is_object(value):
        return {key: _cut(item) for key, item in value.items()}
    if is_list(value):
        return [_cut(item) for item in value]
    return value

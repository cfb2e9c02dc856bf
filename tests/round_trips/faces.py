"""What people do with an answer, all of it: none of that may raise, whatever came."""

from __future__ import annotations

import contextlib
import copy
import json
import pickle
import time
from typing import Any

from catalog import read_all

import maaskit
from maaskit import MaaskitError, Model
from maaskit._binary import BinaryContent
from maaskit._model import plain
from maaskit._operation import Operation
from maaskit._reply import Headers, Reply, ResponseInfo

PATIENCE = 20.0
"""Seconds of computing for one value: what grows with the square of a hostile answer takes hours."""
LONGEST = 100_000
"""Characters of a `repr`: those of 100,000 members are no help to anyone."""


def text(value: Any) -> str:
    """JSON text, so that 1, 1.0 and true differ, -0.0 is not 0.0, and the order of members counts."""
    return json.dumps(value)


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same in every respect."""
    return text(one) == text(other)


def reply_of(content: bytes, status: int = 200, content_type: str = "application/json") -> Reply:
    """An answer as the transport hands it over."""
    return Reply(status, Headers([("content-type", content_type)]), content, 0.0)


def info_of(operation: Operation) -> ResponseInfo:
    """Where it came from."""
    return ResponseInfo(200, Headers([]), None, 0.0, 1, "0123456789abcdef", operation.id, "custom")


def look_at(value: Any, operation: Operation | None = None) -> None:
    """Read, show, compare, copy and pickle an answer or an event."""
    begun = time.process_time()
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, Model):
            _look_at_model(one)
            if operation is not None and operation.results:
                look_at_files(maaskit.files_of(one, operation.id))
        elif isinstance(one, BinaryContent):
            assert bytes(pickle.loads(pickle.dumps(one))) == bytes(one)
            repr(one)
    assert time.process_time() - begun < PATIENCE, "this takes as long as it is hostile"


def _look_at_model(one: Model) -> None:
    before = text(one.raw)
    assert text(one.to_dict()) == before, "untouched"
    shown(repr(one), str(one))
    assert read_all(one) >= 1
    assert text(one.to_dict()) == before, "after every attribute was read"
    assert text(one.raw) == before, "what was received is not changed"
    shown(repr(one), str(one))
    for twin in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert type(twin) is type(one)
        assert text(twin.to_dict()) == before
        if "NaN" not in before:  # which equals nothing
            assert twin == one
    assert one != object()


def look_at_files(files: tuple[Any, ...]) -> None:
    """Everything about files but fetching them."""
    for file in files:
        shown(repr(file))
        with contextlib.suppress(ValueError):  # documented: no valid base64
            assert file.content is None or isinstance(file.content, bytes)
        assert file.expires_at is None or isinstance(file.expires_at, float)
        assert isinstance(file.media_type, str)
        assert pickle.loads(pickle.dumps(file)) == file


def look_at_error(error: MaaskitError) -> None:
    """An error can be shown, told and sent to another process, and says what to do next."""
    begun = time.process_time()
    shown(str(error), repr(error))
    if isinstance(error, maaskit.APIError):
        assert error.next_step()
        twin = pickle.loads(pickle.dumps(error))
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert repr(twin.body) == repr(error.body)
    assert time.process_time() - begun < PATIENCE


def shown(*texts: str) -> None:
    """Each can be printed, and is no longer than a person can bear."""
    for one in texts:
        one.encode()
        assert len(one) < LONGEST


def told(value: Any) -> Any:
    """The JSON that an answer was made of."""
    return plain(value)

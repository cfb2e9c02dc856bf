"""What this side has written down, damaged: tokens and journals."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import sqlite3
from pathlib import Path
from typing import Any

import pytest
import tally
from faces import text
from hypothesis import given
from hypothesis import strategies as st
from mutations import BYTES, LARGE, VALUES

from maaskit import Journal, JournalError, TokenError
from maaskit._tasks.token import Handle, decode, encode

TEXT = st.text(st.characters(codec=None))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT, lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner)
)
HANDLES = st.builds(
    Handle, TEXT, TEXT, TEXT, TEXT, TEXT, st.dictionaries(TEXT, JSON), st.dictionaries(TEXT, JSON),
    st.floats(allow_nan=False, allow_infinity=False), TEXT, TEXT,
)  # fmt: skip
HANDLE = Handle("custom", "127.0.0.1", "0" * 16, "kling.videos.text_to_video", "1", {"task_id": "1"}, {}, 1.5, "a" * 16)


def signed(body: bytes) -> str:
    """A token with a right check sum, as anyone can make one."""
    return "mk1_" + base64.urlsafe_b64encode(hashlib.sha256(body).digest()[:8] + body).decode().rstrip("=")


@tally.examples(30, 3000)
@given(HANDLES)
def test_a_token_is_read_as_it_was_written(handle: Handle) -> None:
    tally.count("kept", "token")
    token = encode(handle)
    assert token.isascii()
    assert text(decode(token)._asdict()) == text(handle._asdict())


@pytest.mark.parametrize("change", VALUES | BYTES | LARGE)
def test_a_damaged_token(change: str) -> None:
    body = {"v": 1, **HANDLE._asdict()}
    for seed in range(200 if tally.DEEP else 20):
        content = (VALUES | BYTES | LARGE)[change](body, random.Random(f"{change} {seed}"))
        tally.count("kept", "damaged token")
        for token in (signed(content), content.decode("latin-1"), "mk1_" + content.decode("latin-1")):
            try:
                handle = decode(token)
            except TokenError as error:
                str(error).encode()
            else:
                assert isinstance(handle.id + handle.operation + handle.host, str)
                assert (
                    handle.created + 1.0 > handle.created
                    or handle.created != handle.created
                    or abs(handle.created) > 1e15
                )
                assert encode(handle)


HALF = HANDLE._replace(id="\ud800", arguments={"task_id": "\udfff", "a": ["\ud800"]}, repeated={"model": "\ud800"})


def test_a_journal_that_holds_halves_of_characters(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.db", keep_requests=True)
    journal.prepare(HALF, owner="me", request={"prompt": "\ud800 好"})
    (entry,) = journal.entries()
    assert entry.repeated == HALF.repeated
    assert entry.request == {"prompt": "? 好"}
    with pytest.raises(
        JournalError, match="can't be used"
    ):  # an id must be found again; `identifier` lets none through
        journal.accepted(HALF, "me")
    journal.close()


@pytest.mark.parametrize("column", ["arguments", "repeated", "request"])
@pytest.mark.parametrize("value", ["{", "[" * 100_000, "[1]", "null", '"text"', "\x00", b"\xff\xfe"], ids=range(7))
def test_a_damaged_journal(tmp_path: Path, column: str, value: Any) -> None:
    journal = Journal(tmp_path / "journal.db", keep_requests=True)
    journal.prepare(HANDLE, owner="me", request={"prompt": "x"})
    journal.accepted(HANDLE, "me")
    journal.close()
    with sqlite3.connect(tmp_path / "journal.db") as db:
        db.execute(f"UPDATE tasks SET {column} = ?", (value,))
    db.close()
    tally.count("kept", "damaged journal")
    again = Journal(tmp_path / "journal.db")
    try:
        (entry,) = again.entries()
    except JournalError as error:
        assert "journal.db" in str(error)  # noqa: PT017
    else:
        assert json.dumps(entry.arguments) == '{"task_id": "1"}' or column == "arguments"
        assert isinstance(entry.arguments, dict) and isinstance(entry.repeated, dict)
    finally:
        again.close()

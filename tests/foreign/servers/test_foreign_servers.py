"""maaskit, unmodified, against servers that others wrote: nothing raises but its own errors, both clients see the same, and what
each server does with a question is what is written down of it. `make foreign-servers` installs the servers.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from foreign_servers import KEY, SERVERS, Server, running
from questions import ANSWER, NO_ERROR, QUESTIONS, got

from maaskit import APIError, AsyncClient, Client, MaaskitError

CHARGED = re.compile(r"^  charged: (\w+)", re.MULTILINE)


@pytest.fixture(scope="module", params=SERVERS)
def server(request: pytest.FixtureRequest) -> Server:
    found = SERVERS[request.param]
    if not found.group.installed:
        pytest.skip("not installed: make foreign-servers")
    return found


@pytest.fixture(scope="module")
def address(server: Server, base_url: str) -> Iterator[str]:
    with running(server, upstream=base_url) as url:
        yield url


def outcome(kind: Any, server: Server, address: str, name: str, folder: Path) -> str:
    """What a question comes to: that it is answered, or the error and what it says of money."""

    async def ask() -> str:
        client = kind(base_url=address, api_key=KEY, max_retries=0, timeout=60)
        try:
            return await QUESTIONS[name](client, server, folder)
        finally:
            await got(client.close())

    try:
        return asyncio.run(ask())
    except MaaskitError as error:
        return described(error, server)


def described(error: MaaskitError, server: Server) -> str:
    """The class of an error and what it says of money, if it tells a user all that it should."""
    assert KEY not in str(error)
    if isinstance(error, APIError):
        assert error.request_id or not server.request_ids, "an id to quote"
        assert error.message
        assert error.body is not None, "what was received is at hand"
    charged = CHARGED.search(str(error))
    assert charged, "every error says what it cost"
    known = f", known as {meant}" if (meant := getattr(error, "kind", None)) else ""
    return f"{type(error).__name__}, charged: {charged[1]}{known}"


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", QUESTIONS)
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_question(server: Server, address: str, name: str, kind: Any, tmp_path: Path, record_property: Any) -> None:
    came = outcome(kind, server, address, name, tmp_path)
    for key, value in {"server": server.name, "question": name, "client": kind.__name__, "outcome": came}.items():
        record_property(key, value)
    assert came == server.differs.get(name, ANSWER)
    assert came != NO_ERROR or name in server.differs

"""What a download costs, in things that can be counted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpcore
import pytest
from goods import Depot, Each, Film, got, noise

from maaskit._tasks import delivery

DATA = noise(300_000)


@pytest.fixture
def digested(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files of which a digest was made."""
    paths: list[Path] = []
    digest = delivery._sha256
    monkeypatch.setattr(delivery, "_sha256", lambda path: paths.append(path) or digest(path))
    return paths


def test_a_digest_is_made_for_a_journal_only(depot: Depot, each: Each, out: Path, digested: list[Path]) -> None:
    job = depot.video(depot.plays("/a.mp4", Film(DATA)))
    (path,) = each.save(depot, job, out)
    assert path.read_bytes() == DATA
    assert digested == []
    each.save(depot, job, out / "again", journal=out / "tasks.db")
    assert len(digested) == 1


def test_a_download_is_read_in_larger_pieces(
    depot: Depot, each: Each, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And short answers over the same connection, before and after it, as usual."""
    sizes: list[int] = []
    for kind in (httpcore.HTTP11Connection, httpcore.AsyncHTTP11Connection):
        monkeypatch.setattr(kind, "_receive_event", _noting(kind._receive_event, sizes))
    job = depot.video(depot.plays("/a.mp4", Film(DATA)))

    async def saved(client: Any) -> None:
        await got((await job(client)).save(out))
        await job(client)

    each(depot.url, saved)
    usual = httpcore.HTTP11Connection.READ_NUM_BYTES
    assert {*sizes} == {usual, 2 * usual}
    assert sizes[0] == sizes[-1] == usual


def _noting(receive: Any, sizes: list[int]) -> Any:
    def noting(self: Any, *arguments: Any, **how: Any) -> Any:
        sizes.append(self.READ_NUM_BYTES)
        return receive(self, *arguments, **how)

    return noting

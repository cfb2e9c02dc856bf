"""The journal file: who may read it, what it holds, and how it stands crashes, threads and forks."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from driving import KEY, client_of
from jobs import FAMILIES, PROMPT, Both, Stage, got, play, submit
from servers import drop

from maaskit import Journal, JournalError, SubmitOutcomeUnknown
from maaskit._tasks.journal import SavedFile
from maaskit._tasks.owner import is_gone, new_owner
from maaskit._tasks.token import Handle
from maaskit.testing import instant_waits


def handle(attempt: str = "a1", id: str = "t1", **more: Any) -> Handle:
    return Handle(
        **{
            "gateway": "custom",
            "host": "h",
            "key": "k",
            "operation": "images.generate",
            "id": id,
            "arguments": {"task_id": id},
            "repeated": {},
            "created": 1764650000.5,
            "attempt": attempt,
            **more,
        }
    )


@pytest.fixture
def journal(tmp_path: Path) -> Any:
    found = Journal(tmp_path / "deep" / "er" / "j.db")
    yield found
    found.close()


def files_of(journal: Journal) -> list[Path]:
    return sorted(journal.path.parent.glob(journal.path.name + "*"))


def test_only_the_owner_may_read_it(journal: Journal) -> None:
    before = os.umask(0)
    try:
        journal.prepare(handle(), owner="me")
        journal.path.chmod(0o644)
        other = Journal(journal.path)
        other.prepare(handle("a2"), owner="me")
    finally:
        os.umask(before)
    assert [path.name for path in files_of(journal)] == ["j.db", "j.db-shm", "j.db-wal"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files_of(journal)} == {0o600}
    other.close()


def test_schema(journal: Journal) -> None:
    journal.check()
    db = sqlite3.connect(journal.path)
    assert db.execute("PRAGMA user_version").fetchone() == (1,)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")} == {
        "tasks",
        "files",
        "callbacks",
    }
    db.execute("PRAGMA user_version = 2")
    db.close()
    journal.close()
    with pytest.raises(JournalError, match=r"newer version of maaskit \(its version 2, known here is 1\)"):
        journal.entries()


def test_nothing_is_made_for_a_look(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j.db")
    assert journal.entries() == []
    assert journal.entry("a1") is None
    assert journal.find("t1") == []
    journal.release("me")
    assert list(tmp_path.iterdir()) == []


def test_the_life_of_an_entry(journal: Journal) -> None:
    journal.prepare(handle(id="", arguments={}), owner="me", reference="r1")
    (entry,) = journal.entries()
    assert (entry.stage, entry.id, entry.owner, entry.reference, entry.request, entry.created) == (
        "prepared",
        None,
        "me",
        "r1",
        None,
        1764650000.5,
    )
    journal.accepted(handle(), "me")
    journal.unknown("a1")
    journal.refused("a1")
    entry = journal.entry("a1")
    assert (entry.stage, entry.id, entry.arguments, entry.handle) == ("accepted", "t1", {"task_id": "t1"}, handle()), (
        "accepted is final"
    )
    journal.progress("a1", "running", 0.5)
    assert [(one.state, one.progress) for one in journal.find("t1")] == [("running", 0.5)]
    journal.done("a1", "succeeded")
    journal.progress("a1", "running", 0.6)
    journal.accepted(handle(), "other")
    assert [(one.stage, one.state) for one in journal.entries("done")] == [("done", "succeeded")]
    journal.saved("a1", SavedFile(0, "/out/a.mp4", 7, "abc"))
    journal.delivered("a1")
    assert [(one.stage, one.owner) for one in journal.entries()] == [("delivered", None)]
    assert journal.files("a1") == [SavedFile(0, "/out/a.mp4", 7, "abc")]
    assert journal.forget(["a1", "a2"]) == 1
    assert journal.entries() == []
    assert journal.files("a1") == []


def test_requests_are_kept_only_if_asked(tmp_path: Path) -> None:
    for keep in (False, True):
        journal = Journal(tmp_path / f"{keep}.db", keep_requests=keep)
        journal.prepare(handle(), owner="me", request={"prompt": PROMPT, "when": 1j})
        assert [entry.request for entry in journal.entries()] == [{"prompt": PROMPT, "when": "1j"} if keep else None]
        journal.close()


def test_a_refused_submit_leaves_nothing(journal: Journal) -> None:
    journal.prepare(handle(id=""), owner="me")
    journal.refused("a1")
    assert journal.entries() == []


def test_order_and_stages(journal: Journal) -> None:
    for number, created in enumerate([30.0, 10.0, 20.0]):
        journal.prepare(handle(f"a{number}", "", created=created), owner="me")
    journal.unknown("a2")
    assert [entry.attempt for entry in journal.entries()] == ["a1", "a2", "a0"]
    assert [entry.attempt for entry in journal.entries("unknown", "done")] == ["a2"]


@pytest.mark.parametrize("keep", [False, True])
def test_no_key_and_no_prompt(stage: Stage, both: Both, instant: None, tmp_path: Path, keep: bool) -> None:
    journal = Journal(tmp_path / "j.db", keep_requests=keep)
    everything = b""

    async def work(client: Any) -> None:
        nonlocal everything
        for job in FAMILIES:
            play(stage, job, job.submit, job.says(1, job.submit), job.says(2, job.submit))
            task = await got(job.start(client))
            await got(task.wait())
        stage.submits("sora.v1.videos.create", drop)
        with pytest.raises(SubmitOutcomeUnknown):
            await got(submit(client, "sora.v1.videos.create"))
        everything = b"".join(path.read_bytes() for path in files_of(journal))

    both(stage.url, work, journal=journal)
    everything += b"".join(path.read_bytes() for path in files_of(journal))
    assert KEY.encode() not in everything
    assert (PROMPT.encode() in everything) is keep
    requests = [entry.request for entry in journal.entries()]
    assert len(requests) == 5
    assert all((request["prompt"] == PROMPT) if keep else request is None for request in requests)
    journal.close()


# Leases


def test_leases(journal: Journal) -> None:
    me, you = new_owner(), new_owner()
    with instant_waits():
        from maaskit._clock import clock

        assert journal.claim("a1", you), "what the journal does not know is free"
        journal.accepted(handle(), me)
        assert not journal.claim("a1", you)
        assert journal.claim("a1", me)
        clock().sleep(59)
        assert not journal.claim("a1", you)
        assert journal.claim("a1", me), "renewed"
        clock().sleep(59)
        assert not journal.claim("a1", you)
        clock().sleep(2)
        assert journal.claim("a1", you), "not renewed in time"
        assert not journal.claim("a1", me)
        journal.release(you)
        assert journal.claim("a1", me)


def test_a_lease_is_not_written_at_each_poll(journal: Journal) -> None:
    me = new_owner()
    journal.accepted(handle(), me)
    lease = journal.entry("a1").lease  # type: ignore[union-attr]
    assert journal.claim("a1", me)
    assert journal.entry("a1").lease == lease  # type: ignore[union-attr]


def test_a_lease_of_a_process_that_is_gone_is_free(journal: Journal) -> None:
    host, pid, started, _ = new_owner().rsplit("/", 3)
    gone = [f"{host}/4194305/123/aa", f"{host}/{pid}/{int(started) - 1}/aa"]
    alive = [new_owner(), f"elsewhere/{pid}/{started}/aa", f"{host}/{os.getppid()}/-/aa"]
    for owner in gone:
        assert is_gone(owner)
        journal.accepted(handle(owner), owner)
        assert journal.claim(owner, "h/1/1/me")
    for owner in alive:
        assert not is_gone(owner)
        journal.accepted(handle(owner), owner)
        assert not journal.claim(owner, "h/1/1/me")


def test_only_one_of_many_gets_a_free_lease(journal: Journal) -> None:
    for round in range(10):
        journal.prepare(handle(f"a{round}"), owner="me")
        journal.accepted(handle(f"a{round}"), "me")
        journal.release("me")
        owners = [new_owner() for _ in range(8)]
        journals = [Journal(journal.path) for _ in owners]
        with ThreadPoolExecutor(8) as pool:
            won = list(pool.map(lambda one: one[0].claim(f"a{round}", one[1]), zip(journals, owners, strict=True)))
        assert won.count(True) == 1
        for one in journals:
            one.close()


def test_a_slow_submit_is_not_taken_for_lost(stage: Stage, both: Both, tmp_path: Path) -> None:
    """A request may be under way for longer than a lease: it is no one else's to reconcile while its sender lives."""
    journal = Journal(tmp_path / "j.db", lease=0.0)
    journal.prepare(handle(id=""), owner=new_owner())
    (entry,) = journal.entries("prepared")
    assert not journal.is_free(entry, "other")
    journal.accepted(handle(), None)
    (entry,) = journal.entries("accepted")
    assert journal.is_free(entry, "other"), "from then on the lease of waiting counts"
    journal.close()


# Threads, processes


def test_threads_share_a_journal(journal: Journal) -> None:
    def work(number: int) -> None:
        for round in range(10):
            attempt = f"{number}-{round}"
            journal.prepare(handle(attempt, ""), owner=f"o{number}")
            journal.accepted(handle(attempt, attempt), f"o{number}")
            journal.progress(attempt, "running", 0.5)
            journal.done(attempt, "succeeded")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    assert len(journal.entries("done")) == 80


def test_many_open_a_new_journal_at_once(tmp_path: Path) -> None:
    for round in range(5):
        path = tmp_path / f"{round}.db"
        barrier = threading.Barrier(8)

        def work(number: int) -> None:
            barrier.wait()
            mine = Journal(path)
            mine.prepare(handle(f"a{number}"), owner="me")
            mine.close()

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(work, range(8)))
        last = Journal(path)
        assert len(last.entries()) == 8
        last.close()


def test_fork(stage: Stage, tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j.db")
    with client_of(stage.url, journal=journal) as client:
        journal.prepare(handle("parent"), owner=client._owner_name)
        mine = client._owner_name
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that other threads run: those of the server
            pid = os.fork()
        if pid == 0:
            code = 1
            try:
                journal.prepare(handle("child"), owner=client._owner_name)
                ok = (
                    client._owner_name != mine
                    and len(journal.entries()) == 2
                    and not journal.claim("parent", client._owner_name)
                )
                assert journal._open is not None
                ok = ok and journal._open[0] == os.getpid()  # SQLite connections must not cross a fork
                client._let_go()
                code = 0 if ok else 2
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        journal.prepare(handle("after"), owner=client._owner_name)
        assert {entry.attempt: entry.owner == mine for entry in journal.entries()} == {
            "parent": True,
            "child": False,
            "after": True,
        }
    journal.close()
    db = sqlite3.connect(tmp_path / "j.db")
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()


# Clients


def test_a_client_closes_the_journal_that_it_opened(stage: Stage, both: Both, tmp_path: Path) -> None:
    stage.submits("images.generate", {"task_id": "t1"})
    opened: list[Any] = []

    async def start(client: Any) -> None:
        await got(submit(client))
        opened.append(client._journal)
        assert [entry.owner for entry in client.tasks.list()] == [client._owner_name]
        copy = client.with_options(timeout=1)
        await got(copy.close())
        assert [entry.owner for entry in client.tasks.list()] == [client._owner_name], "a copy gives up nothing"

    mine = Journal(tmp_path / "mine.db")
    both(stage.url, start, journal=mine)
    both(stage.url, start, journal=tmp_path / "its.db")
    assert [one._open is None for one in opened] == [False, True]
    assert [entry.owner for entry in mine.entries()] == [None], "its leases are free"
    mine.close()


def test_a_client_can_be_closed_without_its_journal(stage: Stage, both: Both, tmp_path: Path) -> None:
    stage.submits("images.generate", {"task_id": "t1"})
    path = tmp_path / "j.db"

    async def start(client: Any) -> Any:
        task = await got(submit(client))
        client._journal.close()
        path.write_text("no journal any more" * 100)
        return task

    assert both(stage.url, start, journal=path).id == "t1"


def test_the_journal_of_the_environment(
    stage: Stage, both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.submits("images.generate", {"task_id": "t1"})
    monkeypatch.setenv("MAASKIT_JOURNAL", str(tmp_path / "j.db"))

    async def start(client: Any) -> Any:
        task = await got(submit(client))
        assert [entry.id for entry in client.tasks.list()] == ["t1"]
        await got(task.forget())
        return client.tasks.list()

    assert both(stage.url, start) == []
    assert repr(Journal("~/j.db")) == f"Journal({os.path.expanduser('~/j.db')!r})"

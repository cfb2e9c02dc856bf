"""What the cells of the matrix don't show: what an error keeps, how long is waited, and what must not be mixed up."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from driving import KEY, Runner, models
from fault_calls import CALLS, FILM, Stage, got, prepared, resumed
from fault_servers import after_one, cut, half, head, in_turn, says, too_short, whole
from servers import Server, Step, answer, drop, raw, reply

from maaskit import APIConnectionError, DeliveryError, StatusError, SubmitOutcomeUnknown, TaskTimeout, Timeout
from maaskit._clock import clock
from maaskit._decoding import Intake

SUBMIT = CALLS["submit"]


@pytest.fixture(params=["sync", "asyncio", "aiohttp"])
def run(request: pytest.FixtureRequest) -> Runner:
    return Runner(request.param)


def submit(client: Any) -> Any:
    return client.videos.create(model="sora-2", prompt="a kite")


def test_what_came_of_a_lost_answer_is_kept(run: Runner) -> None:
    """It may hold the id of the task that is paid."""
    with Server(half(SUBMIT.good)) as server:
        error = run.error(server.url, submit)
    assert type(error) is SubmitOutcomeUnknown
    assert error.body == '{"id": "t1", "object": "v'
    assert (error.status_code, error.request_id) == (200, "req-fault")
    assert ".body holds what came" in str(error)
    assert error.__cause__.body == error.body


def test_key_in_what_came_is_hidden(run: Runner) -> None:
    good = SUBMIT.good._replace(body=f'{{"key": "{KEY}", "x": "'.encode() * 2)
    with Server(half(good)) as server:
        error = run.error(server.url, submit)
    assert "***" in error.body
    assert KEY not in error.body + str(error) + repr(error.__cause__.__dict__)


@pytest.mark.parametrize("status", [400, 401, 429, 503])
def test_error_whose_body_breaks_off(run: Runner, status: int) -> None:
    """The gateway has refused: that its words are cut does not make the outcome unknown."""
    answered = half(SUBMIT.good._replace(status=status))
    with Server(answered) as server:
        error = run.error(server.url, submit, max_retries=0)
    assert error.status_code == status
    assert error.billed is False or status == 503  # a proxy may say that, too


def test_surplus_is_no_answer_to_the_next_request(run: Runner) -> None:
    """RFC 9112, section 6.3: what comes after an answer is never another one."""
    planted = b'{"object": "list", "data": [{"id": "planted"}]}'
    good = CALLS["read"].good
    surplus = head(good, len(planted)) + planted

    def planting(connection: Any) -> bool:
        connection.send(head(good, len(good.body)) + good.body + surplus)
        return True

    with Server(in_turn(planting, whole(good))) as server:

        async def twice_async(client: Any) -> Any:
            await models(client)
            return await models(client)

        def twice(client: Any) -> Any:
            models(client)
            return models(client)

        second = run(server.url, twice if run.kind == "sync" else twice_async)
        assert second.data[0].id == "m"
        assert server.connections == 2


@pytest.mark.parametrize(
    "target", ["mailto:someone", "data:text/plain,x", "http://[", "http://a.example:port/", "\x01", "x" * 70_000]
)
def test_redirect_to_no_address(run: Runner, target: str) -> None:
    """The request was sent and refused: httpx's opinion of the address must not make something else of it."""
    with Server(reply(status=307, location=target)) as server:
        error = run.error(server.url, submit)
        assert server.sent() == 1
    assert type(error) is StatusError
    assert (error.billed, error.retryable) == (False, False)
    assert "redirects are not followed" in error.next_step()


def test_download_waits_as_long_as_asked(tmp_path: Path) -> None:
    with Server(drop) as server:
        stage = Stage(server)
        prepared(stage, server.url)
        film = CALLS["download"]
        stage.plays(film.where, in_turn(says(429, retry_after="40")(film.good), whole(film.good)))

        async def save(client: Any) -> float:
            started = clock().now()
            (path,) = await resumed(client, "files").save(tmp_path)
            assert path.read_bytes() == FILM
            return clock().now() - started

        assert 40 <= Runner("asyncio")(server.url, save) < 60


def test_deadline_says_why_nothing_is_known(run: Runner) -> None:
    with Server(says(500)(SUBMIT.good)) as server:

        async def wait(client: Any) -> Any:
            return await resumed(client).wait(timeout=30)

        error = run.error(server.url, wait if run.kind != "sync" else lambda client: resumed(client).wait(timeout=30))
    assert type(error) is TaskTimeout
    assert "last known to be queued, and the last poll failed: HTTP 500, code e: no, thank you" in str(error)
    assert error.__cause__.status_code == 500


def test_deadline_of_a_task_that_only_takes_long() -> None:
    with Server(answer({"id": "t1", "status": "in_progress"})) as server:
        error = Runner("sync").error(server.url, lambda client: resumed(client).wait(timeout=30))
    assert "it is running" in str(error)
    assert error.__cause__ is None


def test_server_that_takes_no_more_of_an_upload(run: Runner) -> None:
    """What is in the buffers may be a whole request as far as the client can see: it is not sent again."""
    enough = threading.Event()

    def reads_nothing(connection: Any) -> None:
        enough.wait(8)

    with Server(drop, greet=reads_nothing) as server:
        picture = ("a.png", bytes(1 << 24))
        limits = Timeout(connect=5, read=0.2, write=0.2)
        error = run.error(
            server.url, lambda client: client.images.edit(model="m", prompt="p", image=picture), timeout=limits
        )
        enough.set()
        assert server.connections == 1
    assert type(error) is SubmitOutcomeUnknown


@pytest.mark.parametrize("play", [cut, too_short])
def test_half_of_the_json_is_no_answer(run: Runner, play: Any) -> None:
    with Server(play(SUBMIT.good)) as server:
        error = run.error(server.url, submit)
    dropped = run.kind == "aiohttp" and play is too_short  # see `OF_AIOHTTP`
    assert (error.billed, error.body) == (None, None if dropped else '{"id": "t1", "object": "v')


def test_proxy_that_wants_a_password_is_told_apart(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(status: int) -> Step:
        return raw(f"HTTP/1.1 {status} Whatever\r\ncontent-length: 0\r\n\r\n".encode())

    for status, times in ((407, 1), (403, 1), (429, 3), (408, 3), (503, 3)):
        with Server(closed(status)) as server:
            error = run.error("https://gateway.example", submit, proxy=server.url)
            assert server.sent("CONNECT") == times
        assert type(error) is APIConnectionError
        assert f"could not connect to gateway.example, the proxy says: {status}" in error.message
        assert error.billed is False


def test_empty_body_that_is_said_to_be_compressed() -> None:
    intake = Intake(200, {"content-encoding": "gzip"}, None)
    intake.end()


def test_after_one() -> None:
    """A good answer, and from then on none: of the helper that the matrix stands on."""
    with Server(after_one(lambda good: drop)(CALLS["read"].good)) as server:
        runner = Runner("sync")
        assert runner(server.url, models).data[0].id == "m"
        assert runner.error(server.url, models, max_retries=0).attempts == 1


def test_refused_download_is_not_asked_for_again(run: Runner, tmp_path: Path) -> None:
    with Server(drop) as server:
        stage = Stage(server)
        prepared(stage, server.url)
        film = CALLS["download"]
        stage.plays(film.where, says(451)(film.good))

        async def save(client: Any) -> Any:
            return await got(resumed(client, "files").save(tmp_path))

        error = run.error(
            server.url, save if run.kind != "sync" else lambda client: resumed(client, "files").save(tmp_path)
        )
        assert stage.count(film.where) == 1
    assert type(error) is DeliveryError
    assert "HTTP 451" in str(error)

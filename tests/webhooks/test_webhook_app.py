"""The ASGI app on a real server: who may call it, what it answers, how often handlers are called."""

from __future__ import annotations

import asyncio
import functools
import hmac
import json
import logging
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import trio
from hooks import (
    HERE,
    KEY,
    PATH_SECRET,
    SECRET,
    TASK,
    app_of,
    callback_examples,
    mounted,
    notification_examples,
    payload,
    post,
    serving,
    until,
)

from maaskit import AsyncClient, Client, Journal
from maaskit.webhooks import Notification, TaskCallback


def test_every_example_of_the_description_is_taken(alone: Client, told: list[Any]) -> None:
    with mounted(app_of(alone, on_task=told.append)) as url:
        for example in callback_examples():
            told.clear()
            answer = httpx.post(url, content=example.body, trust_env=False)
            if "challenge" in example.value:
                assert (answer.status_code, answer.json(), told) == (200, example.value, []), example.id
            else:
                assert (answer.status_code, answer.content) == (204, b""), example.id
                (callback,) = told
                assert (callback.task_id, callback.raw) == (example.task_id, example.value)


def test_only_who_knows_the_secret_finds_anything(alone: Client, told: list[Any]) -> None:
    hooks = app_of(alone, on_task=told.append)
    with mounted(hooks) as url:
        base = url.removesuffix(PATH_SECRET)
        wrong = [
            "",
            "x",
            PATH_SECRET[:-1],
            PATH_SECRET + "x",
            PATH_SECRET.upper(),
            "%C3%A9",
            f"{PATH_SECRET}/more",
            "?secret=",
            "?secret=x",
            "x?secret=%FF",
        ]
        answers = [
            httpx.request(method, base + path, trust_env=False) for path in wrong for method in ("GET", "POST", "HEAD")
        ]
        answers.append(httpx.post(base + "x", content=b"x" * 5_000_000, trust_env=False))
        assert {(answer.status_code, answer.content) for answer in answers} == {(404, b"")}
        assert [
            post(one, payload(n=n))
            for n, one in enumerate(
                [url, url + "/", f"{base}?secret={PATH_SECRET}", f"{base}x?a=b&secret={PATH_SECRET}"]
            )
        ] == [204] * 4
    assert len(told) == 4


def test_the_url_is_compared_in_constant_time(alone: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []
    real = hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", lambda one, other: compared.append((one, other)) or real(one, other))
    with mounted(app_of(alone)) as url:
        assert post(url[:-1] + "x", payload()) == 404
    assert compared == [((PATH_SECRET[:-1] + "x").encode(), PATH_SECRET.encode())]


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_post_only(alone: Client, method: str) -> None:
    with mounted(app_of(alone)) as url:
        answer = httpx.request(method, url, trust_env=False)
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")


def test_bodies_have_a_limit(alone: Client, told: list[Any]) -> None:
    with mounted(app_of(alone, on_task=told.append, max_body=1000)) as url:
        fits = json.dumps(payload()).encode().ljust(1000)
        assert post(url, fits) == 204
        assert post(url, fits + b" ") == 413
        assert (
            httpx.post(url, content=iter([fits, b" "]), trust_env=False).status_code == 413
        )  # its length is not announced
        assert httpx.post(url, content=iter([fits[:500], fits[500:]]), trust_env=False).status_code == 204
    assert len(told) == 1


def test_the_usual_limit_is_one_mebibyte(alone: Client) -> None:
    with mounted(app_of(alone)) as url:
        assert post(url, json.dumps(payload()).encode().ljust(1 << 20)) == 204
        assert post(url, json.dumps(payload()).encode().ljust((1 << 20) + 1)) == 413


def test_what_can_not_be_read_is_refused_and_logged_without_its_content(
    alone: Client, told: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    with mounted(app_of(alone, on_task=told.append)) as url:
        assert [post(url, body) for body in (b"<html>private</html>", b"[]", b'{"private": 1}', b"")] == [400] * 4
    assert told == []
    assert len(caplog.records) == 4
    assert "private" not in caplog.text and PATH_SECRET not in caplog.text


def test_who_hangs_up_early_is_not_answered(alone: Client, told: list[Any]) -> None:
    sent: list[Any] = []
    messages = iter([{"type": "http.request", "body": b'{"task_id"', "more_body": True}, {"type": "http.disconnect"}])
    scope = {"type": "http", "path": f"/{PATH_SECRET}", "method": "POST", "headers": [], "query_string": b""}

    async def receive() -> Any:
        return next(messages)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app_of(alone, on_task=told.append)(scope, receive, send))
    assert (sent, told) == ([], [])


def test_an_odd_length_is_no_error(alone: Client) -> None:
    for length, status in ((b"\xb2", 204), (b"x", 204), (b"-1", 204), (b"9" * 5000, 413)):
        sent: list[Any] = []
        scope = {
            "type": "http",
            "path": f"/{PATH_SECRET}",
            "method": "POST",
            "headers": [(b"content-length", length)],
            "query_string": b"",
        }

        async def receive() -> Any:
            return {"type": "http.request", "body": json.dumps(payload()).encode()}

        async def send(message: Any) -> None:
            sent.append(message)

        asyncio.run(app_of(alone)(scope, receive, send))
        assert sent[0]["status"] == status


def test_it_runs_on_its_own_too(alone: Client) -> None:
    async def main() -> list[Any]:
        sent: list[Any] = []
        messages = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])

        async def receive() -> Any:
            return next(messages)

        async def send(message: Any) -> None:
            sent.append(message)

        hooks = app_of(alone)
        await hooks({"type": "lifespan"}, receive, send)
        await hooks({"type": "websocket", "path": f"/{PATH_SECRET}"}, receive, send)
        return [message["type"] for message in sent]

    assert asyncio.run(main()) == ["lifespan.startup.complete", "lifespan.shutdown.complete", "websocket.close"]
    with serving(app_of(alone)) as url:
        assert post(f"{url}/{PATH_SECRET}", payload()) == 204


def test_trio_will_do(alone: Client, told: list[Any]) -> None:
    async def on_task(callback: TaskCallback) -> None:
        await trio.lowlevel.checkpoint()
        told.append(callback)

    async def main() -> int:
        transport = httpx.ASGITransport(app_of(alone, on_task=on_task))
        async with httpx.AsyncClient(transport=transport, base_url="http://app") as http:
            return (await http.post(f"/{PATH_SECRET}", json=payload())).status_code

    assert trio.run(main) == 204
    assert len(told) == 1


def handlers(told: list[Any]) -> dict[str, Callable[[Any], Any]]:
    class Handler:
        async def __call__(self, value: Any) -> None:
            told.append(value)

        async def method(self, value: Any) -> None:
            told.append(value)

        def plain(self, value: Any) -> None:
            told.append(value)

    async def coroutine(first: Any, value: Any) -> None:
        told.append(value)

    return {
        "function": told.append, "callable": Handler(), "method": Handler().method, "plain": Handler().plain,
        "partial": functools.partial(coroutine, 1), "lambda": lambda value: coroutine(1, value),
    }  # fmt: skip


@pytest.mark.parametrize("kind", list(handlers([])))
def test_handlers_of_any_kind(alone: Client, told: list[Any], kind: str) -> None:
    with mounted(app_of(alone, on_task=handlers(told)[kind])) as url:
        assert post(url, payload()) == 204
    assert [callback.state for callback in told] == ["succeeded"]


def test_a_function_does_not_block_the_server(alone: Client) -> None:
    threads = []
    with mounted(app_of(alone, on_task=lambda _: threads.append(threading.current_thread().name))) as url:
        post(url, payload())
    assert "AnyIO" in threads[0]


def test_no_handler_is_no_error(alone: Client) -> None:
    with mounted(app_of(alone)) as url:
        assert post(url, payload()) == 204
        assert post(url, notification_examples()[0].body) == 204


def test_notifications_have_a_handler_of_their_own(alone: Client, told: list[Any]) -> None:
    example = notification_examples()[0]
    tasks: list[Any] = []
    with mounted(app_of(alone, secret=SECRET, on_task=tasks.append, on_notification=told.append)) as url:
        signature = hmac.new(SECRET.encode(), example.body, "sha256").hexdigest()
        header = example.signature["header"]
        assert post(url, example.body) == 401
        assert post(url, example.body, **{header: "0" * 64}) == 401
        assert told == []
        assert post(url, example.body, **{header: signature}) == 204
        assert post(url, example.body, **{header: signature}) == 204
    (notification,) = told
    assert isinstance(notification, Notification) and notification.signed and tasks == []
    assert notification.result.title == example.value["title"]


@pytest.fixture(params=[False, True], ids=["memory", "journal"])
def either(request: pytest.FixtureRequest, journal: Journal) -> Client:
    """With and without a journal."""
    return Client(gateway="custom", api_key=KEY, base_url=HERE, journal=journal if request.param else None)


def test_duplicates_are_handled_once(either: Client, told: list[Any]) -> None:
    with mounted(app_of(either, on_task=told.append)) as url:
        assert [
            post(url, payload(state)) for state in ("processing", "processing", "succeed", "processing", "succeed")
        ] == [204] * 5
    assert [callback.state for callback in told] == ["running", "succeeded"]


def test_duplicates_at_the_same_time_are_handled_once(either: Client, told: list[Any]) -> None:
    def slowly(callback: TaskCallback) -> None:
        time.sleep(0.2)
        told.append(callback)

    with mounted(app_of(either, on_task=slowly)) as url:
        threads = [threading.Thread(target=post, args=(url, payload())) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(told) == 1


def test_duplicates_are_known_to_other_processes_by_the_journal(journal: Journal, told: list[Any]) -> None:
    for other in (journal, Journal(journal.path)):
        with mounted(
            app_of(Client(gateway="custom", api_key=KEY, base_url=HERE, journal=other), on_task=told.append)
        ) as url:
            assert post(url, payload()) == 204
        other.close()
    assert len(told) == 1


def test_the_list_in_memory_has_an_end(alone: Client, told: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("maaskit._tasks.arriving._REMEMBERED", 2)
    with mounted(app_of(alone, on_task=told.append)) as url:
        for number in (1, 2, 3, 3, 2, 1):
            post(url, payload(n=number))
    assert [callback.raw["n"] for callback in told] == [1, 2, 3, 1]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_handler_that_fails_may_be_called_again(
    either: Client, told: list[Any], kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    def fails_once(callback: TaskCallback) -> None:
        told.append(callback)
        if len(told) == 1:
            raise RuntimeError("the database is away")

    async def fails_once_async(callback: TaskCallback) -> None:
        fails_once(callback)

    with mounted(app_of(either, on_task=fails_once if kind == "sync" else fails_once_async)) as url:
        assert [post(url, payload()) for _ in range(3)] == [500, 204, 204]
    assert len(told) == 2
    (record,) = [record for record in caplog.records if record.name == "maaskit.webhooks"]
    assert record.levelno == logging.ERROR
    assert "the database is away" in caplog.text and "fails_once" in caplog.text
    assert PATH_SECRET not in caplog.text


def test_the_answer_does_not_wait_for_a_slow_handler(either: Client, told: list[Any]) -> None:
    go_on = threading.Event()

    def slowly(callback: TaskCallback) -> None:
        assert go_on.wait(5)
        told.append(callback)
        if len(told) == 1:
            raise RuntimeError("too late to be answered")

    with mounted(app_of(either, on_task=slowly, patience=0.1)) as url:
        started = time.monotonic()
        assert post(url, payload()) == 204
        assert time.monotonic() - started < 2
        assert told == []
        go_on.set()
        until(lambda: told)
        until(lambda: post(url, payload()) == 204 and len(told) == 2)  # it failed after the answer, and may come again
        post(url, payload())
    assert len(told) == 2


def test_a_journal_that_fails_is_answered_500(
    journal: Journal, told: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    client = Client(gateway="custom", api_key=KEY, base_url=HERE, journal=journal)
    with mounted(app_of(client, on_task=told.append)) as url:
        journal.path.write_bytes(b"no database at all, but long enough to be looked at" * 100)
        assert post(url, payload()) == 500
    assert told == [] and "can't be used" in caplog.text


def test_async_clients_too(journal: Journal, told: list[Any]) -> None:
    client = AsyncClient(gateway="custom", api_key=KEY, base_url=HERE, journal=journal)
    assert client._shared.expects_callbacks is False
    with mounted(app_of(client, on_task=told.append)) as url:
        assert client._shared.expects_callbacks is True
        assert post(url, payload()) == 204
    assert told[0].task_id == TASK and told[0].token is None

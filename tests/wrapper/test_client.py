"""`Client` and `AsyncClient` as objects: options, sharing, closing, proxies, redirects, threads."""

from __future__ import annotations

import asyncio
import ssl
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from driving import KEY, MESSAGES, Runner, async_client_of, chat, chat_stream, client_of, models
from servers import CHAT, MODELS, Connection, Server, answer, chat_events, hang, reply, sse

import maaskit
from maaskit import APIConnectionError, APITimeoutError, AsyncClient, Client, ConfigurationError, StatusError, Timeout

HELLO = answer(CHAT)


def test_headers_of_every_request(run: Runner) -> None:
    with Server(HELLO, answer(MODELS), sse(*chat_events("a"))) as server:
        run(server.url, chat)
        run(server.url, models)
        run(server.url, lambda client: chat_stream(client).final())
        headers = [seen.headers for seen in server.requests]
    agent = f"maaskit/{maaskit.__version__} Python/{sys.version_info.major}.{sys.version_info.minor}"
    assert {found["user-agent"] for found in headers} == {agent}
    assert [found["accept"] for found in headers] == ["application/json", "application/json", "text/event-stream"]
    assert [found.get("content-type") for found in headers] == ["application/json", None, "application/json"]
    assert all(
        len(names) == len({name.lower() for name, _ in names}) for names in (seen.pairs for seen in server.requests)
    )


def test_headers_of_the_client_and_of_the_call(run: Runner) -> None:
    extra = {"X-A": "call", "User-Agent": "mine", "X-B": None, "Accept": "text/plain"}
    with Server(HELLO) as server:
        run(
            server.url,
            lambda client: chat(client, extra_headers=extra),
            headers={"x-a": "client", "x-b": "client", "X-C": "client"},
        )
        found = server.last.headers
    assert (found["x-a"], found.get("x-b"), found["x-c"]) == ("call", None, "client")
    assert (found["user-agent"], found["accept"]) == ("mine", "text/plain")


def test_query_and_body_of_the_call(run: Runner) -> None:
    with Server(HELLO) as server:
        run(server.url, lambda client: chat(client, extra_query={"a": [1, 2], "b": "好"}, extra_body={"vendor": 1}))
        assert server.last.target == "/v1/chat/completions?a=1&a=2&b=%E5%A5%BD"
        assert server.last.json == {"model": "m", "messages": MESSAGES, "vendor": 1}


@pytest.mark.parametrize("task_id", ["../models", "a/b", "中文", ".", "..", "a?b"])
def test_path_parameters_reach_the_route(run: Runner, task_id: str) -> None:
    from urllib.parse import unquote

    with Server(answer({"code": "success", "data": {}})) as server:
        run(server.url, lambda client: client.images.tasks.retrieve(task_id=task_id))
        head, _, tail = server.last.target.rpartition("/")
    assert head == "/v1/images/tasks"
    assert unquote(tail) == task_id


@pytest.mark.parametrize("suffix", ["", "/", "/v1", "/v1/", "/proxy/v1"])
def test_base_url_with_and_without_v1(run: Runner, suffix: str) -> None:
    with Server(HELLO) as server:
        run(server.url + suffix, chat)
        assert server.last.target == suffix.rstrip("/").removesuffix("/v1") + "/v1/chat/completions"


def test_last_response(run: Runner) -> None:
    with Server(answer(CHAT, x_request_id="r1")) as server:
        info = run(server.url, chat).last_response
    assert (info.status_code, info.request_id, info.attempts, info.gateway) == (200, "r1", 1, "custom")
    assert info.headers["X-Request-ID"] == "r1"
    assert info.operation == "chat.completions.create"
    assert 0 < info.elapsed < 5


# Options


def test_with_options_changes_only_the_copy() -> None:
    with Server(hang, HELLO) as server, client_of(server.url, max_retries=7, headers={"x-a": "1"}) as client:
        before = dict(client.__dict__)
        copy = client.with_options(timeout=0.1, max_retries=0, headers={"X-B": "2"})
        with pytest.raises(maaskit.SubmitOutcomeUnknown):
            chat(copy)
        assert server.last.headers["x-b"] == "2"
        chat(client)
        assert (server.last.headers["x-a"], server.last.headers.get("x-b")) == ("1", None)
        assert {name: client.__dict__[name] for name in before} == before
        assert type(copy) is Client
        assert copy.chat is not client.chat


def test_with_options_shares_the_connections() -> None:
    with Server(HELLO) as server, client_of(server.url) as client:
        chat(client)
        with client.with_options(max_retries=0) as copy, copy.with_options(timeout=1) as copy_of_copy:
            chat(copy)
            chat(copy_of_copy)
        chat(client)  # still open
        assert server.connections == 1
        assert server.sent() == 4
    with pytest.raises(ConfigurationError, match="closed"):
        chat(copy)


def test_a_copy_opens_for_all() -> None:
    with Server(HELLO) as server, client_of(server.url) as client:
        chat(client.with_options(max_retries=1))
        chat(client)
        assert server.connections == 1


def test_with_options_keeps_what_is_not_named() -> None:
    client = client_of("http://x", timeout=Timeout(1, 2, 3, 4), max_retries=3)
    copy = client.with_options(headers={})
    assert (copy._timeout, copy._max_retries) == (Timeout(1, 2, 3, 4), 3)
    assert client.with_options(timeout=None)._timeout == Timeout(None, None, None, None)
    with pytest.raises(ConfigurationError):
        client.with_options(max_retries=-1)


@pytest.mark.parametrize(
    "option",
    [
        {"max_retries": -1},
        {"max_retries": "3"},
        {"max_retries": True},
        {"timeout": "30"},
        {"timeout": 0},
        {"timeout": float("nan")},
    ],
    ids=repr,
)
def test_options_that_make_no_sense(option: dict[str, Any]) -> None:
    """Refused wherever they are given, and before anything is sent: a raw error afterwards would lose a paid answer."""
    name = next(iter(option))
    with Server() as server, client_of(server.url) as client:
        with pytest.raises(ConfigurationError, match=name):
            client_of(server.url, **option)
        with pytest.raises(ConfigurationError, match=name):
            client.with_options(**option)
        with pytest.raises(ConfigurationError, match=name):
            chat(client, **option)
        assert server.connections == 0


@pytest.mark.parametrize("headers", [{"x": "a\r\nb: c"}, {"x": "\u4e2d"}, {"x": 1}, {"x\n": "a"}], ids=repr)
def test_headers_of_the_client_that_cannot_be_sent(headers: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="header"):
        client_of("http://x", headers=headers)
    with pytest.raises(ConfigurationError, match="header"):
        client_of("http://x").with_options(headers=headers)


def test_timeout_of_the_call_wins(run: Runner) -> None:
    with Server(hang) as server:
        error = run.error(
            server.url, lambda client: models(client, timeout=Timeout(read=0.1), max_retries=0), timeout=None
        )
    assert type(error) is APITimeoutError


def test_waiting_for_a_free_connection_sends_nothing(run: Runner) -> None:
    with Server(sse(*chat_events("a")[:1], hang)) as server:

        def full(client: Any) -> None:
            with chat_stream(client):
                chat(client, timeout=Timeout(pool=0.05), max_retries=1)

        async def full_async(client: Any) -> None:
            async with chat_stream(client):
                await chat(client, timeout=Timeout(pool=0.05), max_retries=1)

        error = run.error(server.url, full if run.kind == "sync" else full_async, max_connections=1)
        assert server.sent() == 1
    assert (type(error), error.billed, error.attempts) == (APITimeoutError, False, 2)


# Closing


def test_use_after_close(run: Runner) -> None:
    with Server(HELLO) as server:
        kept: list[Any] = []

        async def keep_async(client: Any) -> None:
            kept.append(client)
            await chat(client)

        def keep(client: Any) -> None:
            kept.append(client)
            chat(client)

        run(server.url, keep if run.kind == "sync" else keep_async)
        (client,) = kept
        with pytest.raises(ConfigurationError, match="This client is closed; make a new one"):
            chat(client) if run.kind == "sync" else asyncio.run(chat(client))
        if run.kind == "sync":
            client.close()
            with pytest.raises(ConfigurationError, match="closed"):
                list(chat_stream(client))
        assert server.sent() == 1


def test_closing_closes_the_connections(run: Runner) -> None:
    gone = threading.Event()

    def step(connection: Connection) -> None:
        HELLO(connection)
        if connection.wait_for_close():
            gone.set()

    with Server(step) as server:
        run(server.url, chat)
        assert gone.wait(5)


def test_a_client_that_was_never_used_closes() -> None:
    client_of("http://x").close()
    asyncio.run(async_client_of("http://x").close())


# Many at once


def test_fifty_threads_share_a_client(mock_url: str) -> None:
    gate = threading.Barrier(50)

    def work(number: int) -> str:
        gate.wait()
        if number % 3 == 0:
            return client.chat.completions.stream(model="m", messages=MESSAGES).final().choices[0].message.content
        if number % 3 == 1:
            return client.models.list().data[0].id
        return client.chat.completions.create(model="m", messages=MESSAGES).choices[0].message.content

    with client_of(mock_url, timeout=30) as client, ThreadPoolExecutor(50) as pool:
        results = list(pool.map(work, range(50)))
    assert all(results)


def test_first_use_by_many_threads_makes_one_transport(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    gate = threading.Barrier(20)
    original = Client._make_transport
    monkeypatch.setattr(Client, "_make_transport", lambda self: made.append(1) or original(self))

    def work(_: int) -> None:
        gate.wait()
        chat(client)

    with Server(HELLO) as server, client_of(server.url) as client, ThreadPoolExecutor(20) as pool:
        list(pool.map(work, range(20)))
        assert server.sent() == 20
    assert made == [1]


def test_two_hundred_calls_on_one_loop(mock_url: str) -> None:
    async def main() -> None:
        async with async_client_of(mock_url, timeout=30) as client:
            calls = [chat(client) if n % 2 else chat_stream(client).final() for n in range(200)]
            results = await asyncio.gather(*calls)
        assert len(results) == 200
        assert all(result.choices[0].message.content for result in results)

    asyncio.run(main())


def test_more_calls_than_connections() -> None:
    async def main(url: str) -> None:
        async with async_client_of(url, max_connections=3) as client:
            await asyncio.gather(*(chat(client) for _ in range(30)))

    with Server(HELLO) as server:
        asyncio.run(main(server.url))
        assert server.sent() == 30
        assert server.connections == 3


# Proxies


def proxied(server: Server) -> bool:
    return bool(server.requests) and server.last.target.startswith("http://gateway.invalid/")


GATEWAY = "http://gateway.invalid/v1"


def test_proxy_argument(run: Runner) -> None:
    with Server(HELLO) as proxy:
        run(GATEWAY, chat, proxy=proxy.url)
        assert proxied(proxy)


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_proxy_of_the_environment(run: Runner, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with Server(HELLO) as proxy:
        monkeypatch.setenv(name, proxy.url)
        run(GATEWAY, chat)
        assert proxied(proxy)


def test_proxy_of_the_environment_not_trusted(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    with Server(HELLO) as proxy, Server(HELLO) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        run(server.url, chat, trust_env=False)
        assert (proxy.connections, server.sent()) == (0, 1)


def test_no_proxy(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    with Server(HELLO) as proxy, Server(HELLO) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "localhost,127.0.0.1")
        run(server.url, chat)
        assert (proxy.connections, server.sent()) == (0, 1)


def test_a_proxy_that_is_down_has_sent_nothing(run: Runner) -> None:
    error = run.error(GATEWAY, chat, proxy="http://127.0.0.1:9", max_retries=1)
    assert (type(error), error.billed, error.attempts) == (APIConnectionError, False, 2)


def test_a_proxy_that_refuses_the_tunnel_has_sent_nothing(run: Runner) -> None:
    with Server(reply("no", 403)) as proxy:
        error = run.error("https://gateway.invalid", chat, proxy=proxy.url, max_retries=0)
        assert [seen.method for seen in proxy.requests] == ["CONNECT"]
        assert KEY not in str(proxy.requests)
    assert (type(error), error.billed) == (APIConnectionError, False)


@pytest.mark.parametrize("how", ["argument", "environment"])
def test_socks_without_its_package(run: Runner, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)  # also where it is installed
    options = {"proxy": "socks5://127.0.0.1:9"} if how == "argument" else {}
    if how == "environment":
        monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    error = run.error(GATEWAY, chat, **options)
    assert type(error) is ConfigurationError
    hint = "it must be http:// or https://" if run.kind == "aiohttp" else "pip install 'httpx[socks]'"
    assert hint in str(error)


@pytest.mark.parametrize(
    "options",
    [{"proxy": "ftp://x"}, {"proxy": "no url"}, {"proxy": "http://a:port"}, {"verify": "/no/such/file.pem"}],
    ids=str,
)
def test_connection_settings_that_cannot_work(run: Runner, options: dict[str, Any]) -> None:
    assert type(run.error("http://127.0.0.1:9", chat, **options)) is ConfigurationError


# Where else a request could go


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(run: Runner, status: int) -> None:
    with Server(HELLO) as other, Server(reply("", status, location=f"{other.url}/v1/chat/completions")) as server:
        for call in (chat, lambda client: chat_stream(client).final()):
            error = run.error(server.url, call)
            elsewhere = status == 303  # says that what was asked for stands there: so it may have been done
            assert type(error) is (maaskit.SubmitOutcomeUnknown if elsewhere else StatusError)
            assert f"redirects to {other.url}/v1/chat/completions; check the base URL" in str(error)
            assert error.billed is (None if elsewhere else False)
        assert other.connections == 0
        assert server.sent() == 2


def test_an_address_that_is_none(run: Runner) -> None:
    error = run.error("http://127.0.0.1:port", chat)
    assert isinstance(error, (APIConnectionError, ConfigurationError))
    assert "port" in str(error)


def test_no_key_before_tls(run: Runner) -> None:
    """A server that speaks no TLS gets nothing of the request."""
    with Server(HELLO, greet=lambda connection: connection.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as server:
        error = run.error(server.url.replace("http:", "https:"), chat, max_retries=0)
        assert server.sent() == 0
    assert (type(error), error.billed) == (APIConnectionError, False)


def test_verify_takes_a_context_and_false() -> None:
    for verify in (False, ssl.create_default_context()):
        with Server(HELLO) as server, client_of(server.url, verify=verify) as client:
            chat(client)


def test_a_task_form_of_a_call(run: Runner) -> None:
    with Server(answer({"task_id": "t1"})) as server:
        submitted = run(server.url, lambda client: client.images.generate_task(model="m", prompt="p"))
        assert server.last.target == "/v1/images/generations?async=true"
    assert submitted.id == submitted.receipt.task_id == "t1"


def test_both_clients_have_the_same_face() -> None:
    def face(kind: type) -> set[str]:
        return {name for name in dir(kind) if not name.startswith("_")}

    assert face(Client) == face(AsyncClient)


def test_driver_waits_as_the_engine_says(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    import anyio

    waited = []

    async def asleep(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr("time.sleep", waited.append)
    monkeypatch.setattr(anyio, "sleep", asleep)
    with Server(answer({}, 429, retry_after="59"), answer({}, 429, retry_after_ms="1500"), HELLO) as server:
        run(server.url, chat)
    assert waited == [59, 1.5]

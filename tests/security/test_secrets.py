"""No key, password or signature shows anywhere, however a call ends."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from canaries import (
    CALL_HEADER,
    CLIENT_HEADER,
    KEY,
    PASSWORD,
    POLICY,
    QUERY,
    SIGNATURE,
    SYSTEM_TOKEN,
    frames,
    leaked,
    listening,
    shown,
    told,
    written,
)
from catalog import calls
from driving import MESSAGES, TLS
from goods import Depot, Film, ended, got, noise
from servers import (
    CHAT,
    Connection,
    Server,
    Step,
    answer,
    chat_chunk,
    chat_events,
    drop,
    event,
    half,
    reply,
    reset,
    sse,
)
from test_requests import with_files

from maaskit import AsyncClient, Client, ConfigurationError, MaaskitError
from maaskit._error_shapes import without

Call = Callable[[Any], Any]


def made(kind: type[Any], url: str, **options: Any) -> Any:
    """A client with a secret in every place. Made here, so that no frame of a test holds one."""
    return kind(
        "custom",
        **{
            "api_key": KEY,
            "system_token": SYSTEM_TOKEN,
            "base_url": url,
            "timeout": 2,
            "max_retries": 1,
            "verify": TLS,
            "headers": {"x-own": CLIENT_HEADER},
            **options,
        },
    )


def options() -> dict[str, Any]:
    """Options of a call, with secrets."""
    return {"extra_headers": {"x-call": CALL_HEADER}, "extra_query": {"key": QUERY}}


def chat(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES, **options())


def stream(client: Any) -> Any:
    return client.chat.completions.stream(model="m", messages=MESSAGES, **options()).final()


def big(client: Any) -> Any:
    """So long that the connection breaks while it is sent."""
    return client.chat.completions.create(model="m", messages=[{"role": "user", "content": "x" * 1_000_000}])


def account(client: Any) -> Any:
    return client.platform.users.get_self(new_api_user="1", **options())


def upload(client: Any) -> Any:
    return client.suno.uploads.upload(("a.mp3", b"ID3"))


def echo(status: int = 401, kind: str = "json") -> Step:
    """All that came, sent back: gateways repeat a wrong key."""

    def step(connection: Connection) -> Any:
        assert connection.seen is not None
        values = connection.seen.headers.values()
        key = next((one for one in (KEY, SYSTEM_TOKEN) if any(one in value for value in values)), "no key")
        said = f"wrong: {connection.seen.headers.get('authorization')} {key}"
        body = json.dumps({"error": {"message": said, "code": key, "type": key, key: [key]}})
        page = f"<title>{said}</title>"
        media_type = {"json": "application/json", "html": "text/html"}[kind]
        return reply(body if kind == "json" else page, status, media_type, location="/login")(connection)

    return step


def cut_off(connection: Connection) -> bool:
    """Gone as soon as it is connected."""
    connection.reset()
    return False


PLACE = {"id": "u1", "url": "http://127.0.0.1:9/bucket", "fields": {"policy": POLICY, "signature": SIGNATURE}}
ENDS: dict[str, tuple[Step, Call]] = {
    "success": (answer(CHAT), chat),
    "401": (echo(), chat),
    "401 of the account": (echo(), account),
    "403 page": (echo(403, "html"), chat),
    "429": (echo(429), chat),
    "500": (echo(500), chat),
    "502 page": (echo(502, "html"), chat),
    "redirect": (echo(302), chat),
    "envelope": (echo(200), chat),
    "page": (echo(200, "html"), chat),
    "not JSON": (reply('{"a": '), chat),
    "no answer": (drop, chat),
    "reset": (reset, chat),
    "half": (half(b'{"a": 1'), chat),
    "no compression": (reply(b"no gzip", content_encoding="gzip"), chat),
    "no HTTP": (lambda connection: connection.send(b"\0\0\0\0 what\r\n\r\n"), chat),
    "broken headers": (lambda connection: connection.send(b"HTTP/1.1 200 OK\r\na b: \x00\r\n\r\n"), chat),
    "stream": (sse(*chat_events("one")), stream),
    "stream refused": (echo(), stream),
    "stream failed": (sse(event(chat_chunk("a")), event({"error": {"message": f"no {KEY}"}})), stream),
    "stream cut": (sse(event(chat_chunk("a")), reset, ended=False), stream),
    "stream of text": (sse(f"data: no such key {KEY}\n\n"), stream),
    "upload": (answer(PLACE), upload),
    "upload without a place": (answer({**PLACE, "url": "ftp://x"}), upload),
}


async def outcome(client: Any, call: Call) -> Any:
    """What a call of either client comes to."""
    try:
        return await got(call(client))
    except MaaskitError as error:
        return error


def run(kind: type[Any], url: str, call: Call, **more: Any) -> tuple[Any, Any]:
    """(client, outcome)."""
    client = made(kind, url, **more)
    if kind is AsyncClient:

        async def main() -> Any:
            async with client:
                return await outcome(client, call)

        return client, asyncio.run(main())
    with client:
        course = outcome(client, call)
        try:
            course.send(None)
        except StopIteration as stop:
            return client, stop.value
        raise AssertionError("the sync client made the test wait")


_ANSWERS = ("POLICY", "SIGNATURE")


def check(found: Any, *others: Any, permitted: tuple[str, ...] = ()) -> None:
    """Nothing of it gives a secret away."""
    texts = [text for other in others for text in (other if isinstance(other, list) else shown(other))]
    texts += told(found) if isinstance(found, BaseException) else shown(found)
    leaks = [leak for text in set(texts) for leak in leaked(text, *permitted)]
    if isinstance(found, BaseException):  # what was passed to the call, and what it answered, is the caller's own
        leaks += [
            leak for text in frames(found) for leak in leaked(text, *permitted, "CALL_HEADER", "QUERY", *_ANSWERS)
        ]
    if leaks:
        pytest.fail(leaks[0])  # briefly: the texts are long


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("end", ENDS)
def test_nothing_shows_however_a_call_ends(end: str, kind: type[Any], tmp_path: Path) -> None:
    """In logs of any library, errors and all behind them, tracebacks with local variables, pickles, copies, the journal."""
    step, call = ENDS[end]
    # What an upload's place says is an answer, which is the user's to read (`error.body`); it is not in what is printed.
    permitted = ("POLICY", "SIGNATURE") if end == "upload without a place" else ()
    with Server(step) as server, listening() as heard:
        client, found = run(kind, server.url, call, journal=tmp_path / "tasks.db")
        assert server.sent()
    check(found, client, client._gateway, client._settings(), client.with_options(timeout=1), permitted=permitted)
    check(None, heard, [*written(tmp_path)])
    if isinstance(found, MaaskitError):
        check(None, [str(found), repr(found)])
    else:
        check(found.last_response if hasattr(found, "last_response") else found)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("greet", [cut_off, lambda connection: connection.close()])
def test_nothing_shows_when_the_request_can_not_be_written(kind: type[Any], greet: Step) -> None:
    """The frames of the libraries hold it as it goes over the wire."""
    with Server(drop, greet=greet) as server, listening() as heard:
        for call in (big, chat):
            client, found = run(kind, server.url, call)
            assert isinstance(found, MaaskitError)
            check(found, client, heard)


OPERATIONS = {call.operation.id: call for call in calls()}
"""One call of each."""


@pytest.mark.parametrize("operation", OPERATIONS)
def test_nothing_shows_whatever_is_called(operation: str) -> None:
    """However the operation wants its key: refused with all of it in the answer, and not answered."""
    call = OPERATIONS[operation]
    arguments = with_files(call)
    with Server(echo(), drop) as server, listening() as heard:
        for _ in range(2):
            client, found = run(
                Client,
                server.url,
                lambda client: client.call(call.operation.id, {**arguments, **options()}),
                max_retries=0,
                auth=next((name for name in reversed(call.operation.security) if name != "systemToken"), None),
            )
            assert isinstance(found, MaaskitError)
            check(found, client, heard)
        assert server.sent() == 2
    credential = KEY if "x-credential" not in client._gateway._scheme(call.operation) else SYSTEM_TOKEN
    assert any(credential in value for value in server.last.headers.values()), "nothing was there to be leaked"


# Tasks and files


def video(url: str) -> Callable[[Any], Any]:
    """A task whose result has a signed URL; it is saved."""

    async def call(client: Any) -> Any:
        task = await ended(client.videos.create(model="sora-2", prompt="a kite", **options()))
        return await got(task.save(Path(url)))

    return call


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("served", ["whole", "expired", "cut", "redirected"])
def test_signatures_of_results_show_in_no_log(depot: Depot, tmp_path: Path, kind: type[Any], served: str) -> None:
    """They give the file to anyone. Who asks for `task.files[0].url` gets them; logs, errors, reprs and disks don't."""
    steps: dict[str, list[Step]] = {
        "whole": [Film(noise(1000))],
        "expired": [reply(f"<Error><Message>expired {SIGNATURE}</Message></Error>", 403, "application/xml")],
        "cut": [half(b"abc")],
        "redirected": [reply(status=302, location=f"/b.mp4?Signature={SIGNATURE}")],
    }
    depot.plays("/b.mp4", Film(noise(1000)))
    job = depot.video(depot.plays("/a.mp4", *steps[served]) + f"?X-Amz-Signature={SIGNATURE}&Expires=4102444800")

    async def course(client: Any) -> Any:
        task = await job(client)
        assert SIGNATURE in task.files[0].url
        texts = [repr(task.files), str(task.files[0]), task.token]  # a copy of a file, a pickle too, has its URL
        check(task, texts)
        return await got(task.save(tmp_path / "out"))

    # At DEBUG, httpcore shows the headers of answers as they come: the target of a redirect among them (SECURITY.md).
    with listening(logging.INFO if served == "redirected" else logging.DEBUG) as heard:
        client, found = run(kind, depot.url, course, journal=tmp_path / "tasks.db")
    texts = [str(found), repr(found), *heard, *written(tmp_path)]
    check(None, client, texts)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("how", ["failed", "poll refused", "poll page", "poll envelope", "unknown state"])
def test_nothing_shows_of_a_task_that_fails(depot: Depot, kind: type[Any], how: str, tmp_path: Path) -> None:
    depot.plays("/v1/videos", {"id": "t1", "status": "queued"})
    depot.plays(
        "/v1/videos/t1",
        {
            "failed": answer(
                {"id": "t1", "status": "failed", "error": {"message": f"upstream said {KEY}", "code": KEY}}
            ),
            "poll refused": echo(),
            "poll page": echo(200, "html"),
            "poll envelope": echo(200),
            "unknown state": answer({"id": "t1", "status": f"state-{KEY}"}),
        }[how],
    )

    async def call(client: Any) -> Any:
        task = await got(client.videos.create(model="sora-2", prompt="a kite", **options()))
        return await got(task.wait(timeout=30))

    with listening() as heard:
        client, found = run(kind, depot.url, call, journal=tmp_path / "tasks.db")
    assert isinstance(found, MaaskitError)
    check(found, client, heard, [*written(tmp_path)])


def test_headers_that_repeat_the_key() -> None:
    """They are in `error.context` and in its message."""
    with Server(reply("", 302, x_request_id=KEY, location=f"/login/{KEY}?next={SIGNATURE}")) as server:
        _, found = run(Client, server.url, chat)
    assert "redirects to /login/***;" in str(found)
    assert found.request_id == "***"
    check(found)


def test_a_key_is_recognised_as_pages_write_it() -> None:
    """Escaped for HTML, for JSON as PHP writes it, for URLs."""
    key = "sk/ab+cd&ef==/gh"
    for written_as in (
        key, "sk\\/ab+cd&ef==\\/gh", "sk%2Fab%2Bcd%26ef%3D%3D%2Fgh", "sk/ab%2Bcd%26ef%3D%3D/gh", "sk/ab+cd&amp;ef==/gh",
    ):  # fmt: skip
        assert without(key, f"no {written_as}!") == "no ***!"
        assert without(key, {"a": [f"no {written_as}!".encode()]}) == {"a": [b"no ***!"]}


# Proxies


def behind(proxy: str) -> str:
    return proxy.replace("http://", f"http://someone:{PASSWORD}@")


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("how", ["argument", "environment"])
def test_who_sees_what_of_a_proxy(kind: type[Any], how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """CONNECT has the password and not the key; no error or log has either."""
    with Server(reply(f"no {PASSWORD}", 407)) as proxy, listening() as heard:
        if how == "environment":
            monkeypatch.setenv("HTTPS_PROXY", behind(proxy.url))
        more = {"proxy": behind(proxy.url)} if how == "argument" else {}
        client, found = run(kind, "https://gateway.invalid", chat, **more)
    assert isinstance(found, MaaskitError)
    assert {seen.method for seen in proxy.requests} == {"CONNECT"}
    for seen in proxy.requests:
        assert "proxy-authorization" in seen.headers
        assert not leaked(f"{seen}", "PASSWORD")
    check(found, client, client._settings(), heard)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_the_password_of_a_proxy_ends_there(kind: type[Any]) -> None:
    """What goes through the tunnel does not know it."""
    tunnels: list[bytes] = []

    def tunnel(connection: Connection) -> bool:
        connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        tunnels.append(connection.sock.recv(65536))  # the first flight of TLS: there is no one behind
        return False

    with Server(tunnel) as proxy:
        client, found = run(kind, "https://gateway.invalid", chat, proxy=behind(proxy.url), max_retries=0)
    assert tunnels
    assert tunnels[0][:1] == b"\x16"
    check(found, client, [tunnels[0].decode("latin-1")])


@pytest.mark.parametrize(
    "proxy",
    [
        f"ftp://someone:{PASSWORD}@127.0.0.1:9",
        f"someone:{PASSWORD}@127.0.0.1:9",
        f"http://someone:{PASSWORD}/x@127.0.0.1:9",
        f"http://someone:{PASSWORD}@127.0.0.1:port",
        f"http://someone:{PASSWORD}@[::1",
        f"http://someone:{PASSWORD}\n@127.0.0.1:9",
    ],
)
@pytest.mark.parametrize("how", ["argument", "environment", "realtime"])
def test_a_proxy_that_can_not_be_used(proxy: str, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what is wrong, not with which password."""
    monkeypatch.setenv("HTTP_PROXY", proxy) if how == "environment" else None
    call = chat if how != "realtime" else (lambda client: client.realtime.connect(model="m"))
    client, found = run(Client, "http://gateway.invalid", call, **({} if how == "environment" else {"proxy": proxy}))
    assert isinstance(found, MaaskitError)
    check(found, client)


# The rest of the surface


@pytest.mark.parametrize("url", [
    f"http://someone:{KEY}@127.0.0.1:9", f"ftp://someone:{KEY}@127.0.0.1", f"https://{KEY}@127.0.0.1/v1",
    f"http://someone:{KEY}/a@127.0.0.1", f"ftp://127.0.0.1/v1?key={KEY}", f"nothing#{KEY}",
])  # fmt: skip
def test_a_base_url_with_a_secret_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Client("custom", api_key="k", base_url=url)
    assert "base_url" in str(caught.value)
    assert not leaked(str(caught.value) + repr(caught.value))


def test_realtime(tmp_path: Path) -> None:
    """The handshake refused, broken, and not answered; with the library's own log on."""
    for step in (echo(), echo(302), echo(200), drop, reply("no", 101)):
        with Server(step) as server, listening() as heard:
            client, found = run(Client, server.url, lambda client: client.realtime.connect(model="m", **options()))
            assert server.sent()
        assert isinstance(found, MaaskitError)
        check(found, client, heard)


COMMANDS = [
    ["call", "chat.completions.create", "--model", "m", "--messages", '[{"role": "user", "content": "hi"}]'],
    ["call", "chat.completions.create", "--model", "m", "--messages", "[]", "--stream"],
    ["call", "models.list"],
    ["call", "platform.users.get_self", "--new-api-user", "1"],
    ["call", "videos.create", "--model", "sora-2", "--prompt", "x", "--wait"],
    ["tasks", "list"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("how", ["refused", "lost"])
def test_the_command_line(command: list[str], how: str, tmp_path: Path) -> None:
    """A real process with MAASKIT_LOG=debug: its output, and the files that it writes."""
    with Server(echo() if how == "refused" else drop) as server:
        done = subprocess.run(
            [sys.executable, "-m", "maaskit", *command],
            capture_output=True,
            timeout=60,
            env={
                "PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(sys.path), "XDG_STATE_HOME": str(tmp_path),
                "HOME": str(tmp_path), "MAASKIT_BASE_URL": server.url, "MAASKIT_API_KEY": KEY, "MAASKIT_LOG": "debug",
                "MAASKIT_SYSTEM_TOKEN": SYSTEM_TOKEN,
            },
        )  # fmt: skip
    text = (done.stdout + done.stderr).decode()
    assert not leaked(text)
    assert "Traceback" not in text
    assert not [leak for one in written(tmp_path) for leak in leaked(one)]
    assert (done.returncode != 0) is (command[0] == "call"), text


def test_the_environment_of_the_library_is_not_given_to_anyone() -> None:
    """Nothing of ours starts a process: there is no child whose arguments or environment could hold a key."""
    sources = [
        path
        for name in ("maaskit", "maaskit_mock")
        for path in Path(sys.modules["maaskit"].__path__[0]).parent.rglob("*.py")
    ]
    starters = ("subprocess", "os.system", "os.popen", "os.exec", "os.spawn", "multiprocessing", "webbrowser")
    found = [(path.name, name) for path in sources for name in starters if name in path.read_text("utf-8")]
    assert not found


def test_logs_at_info(depot: Depot, tmp_path: Path) -> None:
    """What applications show by default: httpx names each request, without its query."""
    job = depot.video(depot.plays("/a.mp4", Film(noise(100))) + f"?sig={SIGNATURE}")

    async def call(client: Any) -> Any:
        return await got((await job(client)).save(tmp_path))

    with listening(logging.INFO) as heard:
        run(Client, depot.url, call)
    assert any(line.startswith("httpx HTTP Request: GET") and "/a.mp4" in line for line in heard)
    assert not [leak for line in heard for leak in leaked(line)]

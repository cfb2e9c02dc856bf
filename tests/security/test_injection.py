"""What is passed to a call stays data, or is refused before anything is sent: looked at where the bytes arrive."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from catalog import Call, calls
from driving import KEY, TLS, chat
from servers import CHAT, Connection, Server, answer
from test_requests import BYTES, with_files

import maaskit_mock
from maaskit import Client, ConfigurationError, InvalidRequestError, MaaskitError

NASTY = [
    "a\r\nX-Evil: 1", "a\nX-Evil: 1", "a\rX-Evil: 1", "a\x00b", "a\x0bX-Evil: 1", "a\x85X-Evil: 1", "a\u2028X-Evil: 1", "ä", "任务",
    "a b", " a", "a ", "\t", "a\r\n\r\nGET /evil HTTP/1.1\r\nHost: x\r\n\r\n", "../../evil", "..", ".", "%2e%2e", "%2e%2e%2fevil", "a/b", "a\\b",
    "a?evil=1", "a#evil", "a&evil=1", "a;evil", "a:evil", "@evil", "//evil.example/x", "http://evil.example/", "{evil}", "%0d%0aX-Evil: 1",
    '"; evil="1', "a=evil", "\ud800", "x" * 5000,
]  # fmt: skip
"""What would leave its place if it were pasted in."""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server(answer({})) as server:
        yield server


@pytest.fixture(scope="module")
def client(server: Server) -> Iterator[Client]:
    options: dict[str, Any] = {"system_token": "account-0123456789", "timeout": 5, "max_retries": 0, "verify": TLS}
    with Client("custom", api_key=KEY, base_url=server.url, **options) as client:
        yield client


def sent(client: Client, server: Server, call: Call, arguments: dict[str, Any]) -> list[Any]:
    """The requests that a call makes; none when it is refused for its arguments."""
    before = len(server.requests)
    try:
        client.call(call.operation.id, arguments, as_task=call.kind == "task")
    except InvalidRequestError:
        assert len(server.requests) == before, "refused after it was sent"
    except Exception as error:
        assert isinstance(error, MaaskitError), error  # noqa: PT017
    return server.requests[before:]


FIRST = {
    call.operation.id: call for call in sorted(calls(), key=lambda call: call.kind == "task") if call.kind != "stream"
}
"""A call for each operation: as a task where it can be one, since that takes parameters of its own."""
PLACES = [
    (call, name, place, wire)
    for call in FIRST.values()
    for name, (place, wire) in call.operation.arguments.items()
    if place in ("path", "query", "header")
]


@pytest.mark.parametrize(
    ("call", "name", "place", "wire"), PLACES, ids=lambda value: value if isinstance(value, str) else ""
)
def test_every_argument_outside_of_a_body_stays_in_its_place(
    client: Client, server: Server, call: Call, name: str, place: str, wire: str
) -> None:
    """Whatever it is: one request, to this route, with this value there and nothing beside it."""
    usual = with_files(call)
    found = sent(client, server, call, {**usual, name: "harmless"})
    assert found, "not sent"
    normal = found[0]
    for value in NASTY:
        found = sent(client, server, call, {**usual, name: value})
        if not found:
            assert place == "header" or not value, f"{value!r} was refused as {place}"
            continue
        (seen,) = found
        text = value.encode("utf-8", "replace").decode()
        assert seen.method == normal.method
        assert [key for key, _ in seen.pairs] == [key for key, _ in normal.pairs]
        path, query = urlsplit(seen.target).path, parse_qsl(urlsplit(seen.target).query, keep_blank_values=True)
        assert len(path.split("/")) == len(urlsplit(normal.target).path.split("/"))
        if place == "path":
            assert seen.target.isascii()
            assert re.fullmatch(re.escape(call_path(normal, "harmless")).replace("harmless", "([^/?#]+)"), seen.target)
            assert text in unquote(path)
        elif place == "query":
            assert path == urlsplit(normal.target).path
            assert [key for key, _ in query] == [
                key for key, _ in parse_qsl(urlsplit(normal.target).query, keep_blank_values=True)
            ]
            assert text in [item for _, item in query]
        else:
            assert seen.headers[wire.lower()] == value


def call_path(seen: Any, mark: str) -> str:
    assert mark in seen.target
    return str(seen.target)


# Members that a gateway wants again in a header


@pytest.mark.parametrize("value", NASTY)
def test_a_model_that_is_repeated_in_a_header(server: Server, value: str) -> None:
    with Client("haoee", api_key=KEY, base_url=server.url, timeout=5, max_retries=0) as client:
        before = len(server.requests)
        try:
            client.chat.completions.create(model=value, messages=[])
        except Exception as error:
            assert isinstance(error, MaaskitError), error  # noqa: PT017
        (seen,) = server.requests[before:]
    assert "x-evil" not in seen.headers
    text = value.encode("utf-8", "replace").decode()
    assert unquote(seen.headers["modelname"]) == text or seen.headers["modelname"] == value
    assert seen.json["model"] == value


# Headers


@pytest.mark.parametrize(
    "value", ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\x00b", "ä", "任务", " a", "a ", "\ta", "a\x7f", "a\x0b"]
)
@pytest.mark.parametrize("where", ["call", "client", "copy"])
def test_header_values(server: Server, value: str, where: str) -> None:
    """Refused before anything is sent, without being repeated: it may be a key."""
    before = len(server.requests)
    with pytest.raises((InvalidRequestError, ConfigurationError)) as caught:
        said({"x-own": value}, where, server)
    assert "'x-own'" in str(caught.value)
    assert value not in str(caught.value) or len(value) == 2
    assert len(server.requests) == before


@pytest.mark.parametrize(
    "name", ["", "a b", "a:b", "a\r\nX-Evil", "a\nb", "a\x00", "ä", "(a)", "a,b", '"a"', "a/b", "a@b", " a", "a "]
)
@pytest.mark.parametrize("where", ["call", "client", "copy"])
def test_header_names(server: Server, name: str, where: str) -> None:
    before = len(server.requests)
    with pytest.raises((InvalidRequestError, ConfigurationError)):
        said({name: "x"}, where, server)
    assert len(server.requests) == before


@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding", "TRANSFER-ENCODING"])
@pytest.mark.parametrize("where", ["call", "client", "copy"])
def test_where_a_body_ends_is_not_for_the_caller_to_say(server: Server, name: str, where: str) -> None:
    """A length that is not the body's makes two requests of one."""
    before = len(server.requests)
    with pytest.raises((InvalidRequestError, ConfigurationError), match="how long the body is"):
        said({name: "5"}, where, server)
    assert len(server.requests) == before


def said(headers: dict[str, str], where: str, server: Server) -> None:
    options: dict[str, Any] = {"api_key": KEY, "base_url": server.url, "max_retries": 0, "timeout": 5}
    client = Client("custom", **options, headers=headers if where == "client" else None)
    with client.with_options(headers=headers) if where == "copy" else client as asked:
        chat(asked, **({"extra_headers": headers} if where == "call" else {}))


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "ä", "a\x00", " \r\n"])
@pytest.mark.parametrize("kind", ["api_key", "system_token"])
def test_credentials(value: str, kind: str, server: Server) -> None:
    before = len(server.requests)
    call = "models.list" if kind == "api_key" else "platform.users.get_self"
    arguments = {} if kind == "api_key" else {"new_api_user": "1"}
    given = {"api_key": "k", "system_token": "s", kind: value}
    with Client("custom", base_url=server.url, **given) as client, pytest.raises(ConfigurationError) as caught:
        client.call(call, arguments)
    assert len(server.requests) == before
    assert value.strip() not in str(caught.value) or not value.strip()


# Bodies


@pytest.mark.parametrize("value", NASTY)
def test_keys_and_values_of_json(client: Client, server: Server, value: str) -> None:
    call = FIRST["chat.completions.create"]
    (seen,) = sent(client, server, call, {"model": value, "messages": [], "extra_body": {value: value}})
    assert seen.json == {"model": value, "messages": [], value: value}
    assert seen.headers["content-type"] == "application/json"


FORMS = [
    call for call in FIRST.values() if call.operation.body and call.operation.body.media_type == "multipart/form-data"
]


@pytest.mark.parametrize("value", [*NASTY, 'a"b', "a\\", 'a"; filename="evil', "--", "\r\n--boundary\r\n"])
@pytest.mark.parametrize("call", FORMS, ids=lambda call: call.operation.id)
def test_names_and_values_of_forms(client: Client, server: Server, call: Call, value: str) -> None:
    """File names, field names, values, media types: the same parts, whatever they are called."""
    assert call.operation.body is not None
    files = [name for name, (_, wire) in call.operation.arguments.items() if wire in call.operation.body.files]
    usual = {**call.arguments, **with_files(call)}
    usual |= {files[0]: (value, BYTES)}
    usual["extra_body"] = {**usual.get("extra_body", {}), f"n{value}": value}
    found = sent(client, server, call, usual)
    if not found:
        return
    (seen,) = found
    boundary = seen.headers["content-type"].partition("boundary=")[2].encode()
    parts = seen.body.split(b"--" + boundary)
    assert parts[-1] == b"--\r\n"
    heads = [part.partition(b"\r\n\r\n")[0].strip(b"\r\n").split(b"\r\n") for part in parts[1:-1]]
    for head in heads:
        assert {line.partition(b":")[0].lower() for line in head} <= {b"content-disposition", b"content-type"}
        assert re.fullmatch(
            rb'Content-Disposition: form-data; name="[^"\r\n\x00]*"(; filename="[^"\r\n\x00]*")?(; filename\*=[!-~]+)?',
            head[0],
        ), head[0]
    assert sum(b"filename=" in head[0] for head in heads) >= 1


@pytest.mark.parametrize("kind", ["a\r\nX-Evil: 1", "text/plain\n", "a\x00/b", "ä/b"])
def test_media_types_of_files(client: Client, server: Server, kind: str) -> None:
    call = FORMS[0]
    assert call.operation.body is not None
    name = next(name for name, (_, wire) in call.operation.arguments.items() if wire in call.operation.body.files)
    assert not sent(client, server, call, {**with_files(call), name: ("a.png", BYTES, kind)})


# Addresses


@pytest.mark.parametrize("url", [
    "file:///etc/passwd", "ftp://x", "javascript:alert(1)", "//evil", "http://", "http:///v1", "https://user@x", "https://:p@x",
    "http://x\r\nX-Evil: 1/v1", "http://x y/v1", "http://x/\r\nX-Evil: 1", "http://x/a b\n", "http://x\x00", "http://x:99999", "http://x:-1", "http://[::1",
      "http://x\\@evil", "unix:///socket", "", " ",
])  # fmt: skip
def test_base_urls(url: str) -> None:
    with pytest.raises(ConfigurationError):
        Client("gptbest", api_key=KEY, base_url=url)


@pytest.mark.parametrize("model", ["a\r\nX-Evil: 1", "a&evil=1", "a#b", "a b", "ä", "\x00"])
def test_realtime(model: str) -> None:
    """The line and the headers of the handshake."""
    heads: list[bytes] = []

    def taken(connection: Connection) -> bool:
        heads.append(connection.sock.recv(65536))
        return False

    with Server(answer(CHAT), greet=taken) as server, Client("custom", api_key=KEY, base_url=server.url) as client:
        with pytest.raises(Exception) as caught:  # noqa: PT011  # no one answers
            client.realtime.connect(model=model)
        assert type(caught.value).__module__.startswith("maaskit")
        with pytest.raises(InvalidRequestError):
            client.realtime.connect(
                model="m", extra_headers={"x-own": model if not model.isprintable() or not model.isascii() else "\n"}
            )
    (head,) = heads
    lines = head.decode("ascii").split("\r\n")
    assert not any(line.lower().startswith("x-evil") for line in lines)
    method, target, version = lines[0].split(" ")
    assert (method, version) == ("GET", "HTTP/1.1")
    assert parse_qsl(urlsplit(target).query, keep_blank_values=True) == [("model", model)]


@pytest.mark.parametrize("value", NASTY[:-2])
def test_ids_of_tasks_come_back_as_data(value: str) -> None:
    """An id that the gateway made up is asked for, in its place of the route, by any process."""
    with Server(answer({"id": value, "status": "queued"}), answer({"id": value, "status": "failed"})) as server:
        with Client("custom", api_key=KEY, base_url=server.url, max_retries=0, timeout=5) as client:
            try:
                task = client.videos.create(model="m", prompt="x")
                token = task.token
                client.tasks.resume(token).refresh()
            except Exception as error:
                assert isinstance(error, MaaskitError), error  # noqa: PT017
        for seen in server.requests[1:]:
            assert urlsplit(seen.target).path.startswith("/v1/videos/")
            assert seen.target.count("/") == 3
            assert "?" not in seen.target
            assert "x-evil" not in seen.headers


def test_the_mock_sees_the_same(tmp_path: Path) -> None:
    """A server by others reads what we wrote as one request with one value."""
    with maaskit_mock.running() as url, Client("custom", api_key=KEY, base_url=url, max_retries=0) as client:
        for value in NASTY:
            with pytest.raises(Exception) as caught:  # noqa: PT011
                client.call("videos.retrieve", {"video_id": value})
            assert type(caught.value).__name__ in ("NotFoundError", "InvalidRequestError", "BadRequestError")


def test_nothing_is_evaluated() -> None:
    """Formatting with what the gateway says: `{token}` in messages stays as it is."""
    from maaskit._error_shapes import detail

    said = "{token} {0.__class__} %s %(a)s"
    with (
        Server(answer({"error": {"message": said}}, 400)) as server,
        Client("custom", api_key=KEY, base_url=server.url) as client,
        pytest.raises(Exception, match=re.escape(said)),
    ):
        chat(client)
    assert detail({"error": said}).message == said


def test_async_is_the_same(server: Server) -> None:
    from maaskit import AsyncClient

    async def main() -> None:
        async with AsyncClient("custom", api_key=KEY, base_url=server.url, verify=TLS) as client:
            for headers in ({"a b": "x"}, {"x": "a\r\nb"}, {"content-length": "1"}):
                with pytest.raises(InvalidRequestError):
                    await client.models.list(extra_headers=headers)

    before = len(server.requests)
    asyncio.run(main())
    assert len(server.requests) == before


def test_the_table_is_not_empty() -> None:
    assert {place for _, _, place, _ in PLACES} == {"path", "query", "header"}
    assert len(PLACES) > 80
    assert len(FORMS) > 2

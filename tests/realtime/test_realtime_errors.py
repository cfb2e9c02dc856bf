"""What goes wrong: refused handshakes, broken connections, servers that vanish."""

from __future__ import annotations

import asyncio
import pickle
import signal
import socket
import subprocess
import sys
import threading
from typing import Any

import pytest
from talking import KEY, MODEL, server
from websockets.sync.server import ServerConnection

import maaskit
import maaskit_mock
from maaskit import (
    APIConnectionError,
    APITimeoutError,
    AsyncClient,
    AuthenticationError,
    Client,
    ConfigurationError,
    NotFoundError,
    PermissionDeniedError,
    QuotaExceededError,
    RateLimitError,
    ServerError,
    StatusError,
    UnexpectedContentError,
)
from maaskit.helpers import RealtimeDisconnected


def connect(asynchronous: bool, url: str, **options: Any) -> None:
    """Open a connection with one client or the other."""

    async def talk() -> None:
        await AsyncClient("custom", base_url=url, api_key=KEY, **options).realtime.connect(model=MODEL)

    if asynchronous:
        asyncio.run(talk())
    else:
        Client("custom", base_url=url, api_key=KEY, **options).realtime.connect(model=MODEL)


def fault(name: str) -> dict[str, Any]:
    return {"model": MODEL, "extra_headers": {"X-Mock-Fault": name}}


# The handshake


def test_a_wrong_key(base_url: str) -> None:
    wrong = "sk-wrong-0123456789"
    with pytest.raises(AuthenticationError) as caught:
        Client("ecovai", api_key=wrong, base_url=base_url).realtime.connect(model=MODEL)
    error = caught.value
    assert (error.status_code, error.operation, error.billed) == (401, "realtime.connect", False)
    assert error.request_id and error.request_id.startswith("mock-")
    assert wrong not in str(error) + repr(error.__dict__)


def test_a_wrong_key_async(base_url: str) -> None:
    async def talk() -> None:
        client = AsyncClient("ecovai", api_key="sk-wrong-0123456789", base_url=base_url)
        async with client.realtime.connect(model=MODEL):
            pass

    with pytest.raises(AuthenticationError, match="this key is not valid"):
        asyncio.run(talk())


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("429", RateLimitError),
        ("500", ServerError),
        ("html-502", ServerError),
        ("html", UnexpectedContentError),
        ("error=no-quota", QuotaExceededError),
        ("lost-reply", APIConnectionError),
    ],
)
def test_refusals_are_those_of_calls(client: Client, name: str, kind: type[Exception]) -> None:
    with pytest.raises(kind) as caught:
        client.realtime.connect(**fault(name))
    assert type(caught.value) is kind
    assert caught.value.billed is False  # type: ignore[attr-defined]


@pytest.mark.parametrize(("status", "kind"), [(403, PermissionDeniedError), (404, NotFoundError)])
def test_other_statuses(status: int, kind: type[StatusError]) -> None:
    def refuse(connection: ServerConnection, request: Any) -> Any:
        return connection.respond(status, '{"error": {"message": "no", "code": "nope"}}')

    with server(lambda _: None, process_request=refuse) as url, pytest.raises(kind) as caught:
        Client(base_url=url, api_key=KEY).realtime.connect(model=MODEL)
    assert (caught.value.message, caught.value.code) == ("no", "nope")


@pytest.mark.parametrize("asynchronous", [False, True])
def test_redirects_are_not_followed(asynchronous: bool) -> None:
    """The key would go to another host."""
    visited: list[str] = []

    def redirect(connection: ServerConnection, request: Any) -> Any:
        visited.append(request.path)
        response = connection.respond(302, "")
        response.headers["Location"] = "/elsewhere"
        return response

    with server(lambda _: None, process_request=redirect) as url, pytest.raises(StatusError, match="redirects to"):
        connect(asynchronous, url)
    assert len(visited) == 1


def test_nobody_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(APIConnectionError, match=r"could not connect to ws://127\.0\.0\.1") as caught:
        Client(base_url=url, api_key=KEY).realtime.connect(model=MODEL)
    assert caught.value.__cause__ is not None


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_server_that_says_nothing(asynchronous: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        url = f"http://127.0.0.1:{mute.getsockname()[1]}"
        with pytest.raises(APITimeoutError):
            connect(asynchronous, url, timeout=0.2)


def test_a_proxy_is_used() -> None:
    asked: list[bytes] = []

    def serve(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with connection:
            asked.append(connection.recv(4096))
            connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        proxy = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with pytest.raises(APIConnectionError, match="407"):
            Client(base_url="http://gateway.example", api_key=KEY, proxy=proxy).realtime.connect(model=MODEL)
        thread.join(5)
    assert asked[0].startswith(b"CONNECT gateway.example:80 ")
    assert KEY.encode() not in asked[0]


def test_the_clients_certificates_count(tmp_path: Any) -> None:
    nothing = tmp_path / "none.pem"
    nothing.write_text("")
    client = Client("custom", base_url="https://127.0.0.1:9", api_key=KEY, verify=str(nothing))
    with pytest.raises(ConfigurationError):
        client.realtime.connect(model=MODEL)


# The end


def test_an_end_in_order(client: Client) -> None:
    session = client.realtime.connect(**fault("close;after=1;code=1000"))
    assert [event.type for event in session] == ["session.created"]
    assert session.close_code == 1000
    with pytest.raises(RealtimeDisconnected, match="is over"):
        session.receive()
    with pytest.raises(RealtimeDisconnected):
        session.send({"type": "response.create"})
    session.close()


@pytest.mark.parametrize(
    ("name", "code", "reason"),
    [
        ("close;after=1;code=1008", 1008, "the mock was told to close"),
        ("close;after=1;code=1001", 1001, "the mock was told to close"),
        ("cut-stream;after=1", 1006, ""),
        ("stall;after=1;seconds=0.1", 1006, ""),
    ],
)
@pytest.mark.parametrize("asynchronous", [False, True])
def test_any_other_end(base_url: str, name: str, code: int, reason: str, asynchronous: bool) -> None:
    seen: list[str] = []

    async def talk() -> None:
        client = AsyncClient("ecovai", api_key=KEY, base_url=base_url)
        async with client, client.realtime.connect(**fault(name)) as session:
            async for event in session:
                seen.append(event.type)

    def talk_here() -> None:
        client = Client("ecovai", api_key=KEY, base_url=base_url)
        with client, client.realtime.connect(**fault(name)) as session:
            seen.extend(event.type for event in session)

    with pytest.raises(RealtimeDisconnected) as caught:
        asyncio.run(talk()) if asynchronous else talk_here()
    error = caught.value
    assert seen == ["session.created"]
    assert isinstance(error, APIConnectionError)
    assert (error.code, error.reason, error.billed) == (code, reason, None)
    assert error.request_id and "connect again" in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (again.code, again.reason) == (code, reason)


def test_an_answer_that_is_cut_off_raises(client: Client) -> None:
    with client.realtime.connect(**fault("close;after=4;code=1000")) as session:
        session.receive(5)
        with pytest.raises(RealtimeDisconnected):
            list(session.response())


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="nothing stops a process here")
def test_a_server_that_vanishes() -> None:
    """Its machine is gone without a word: only the missing answers to pings tell."""
    program = "import maaskit_mock; maaskit_mock.serve(announce=lambda url, _: print(url, flush=True))"
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        client = Client("ecovai", api_key=KEY, base_url=url)
        session = client.realtime.connect(model=MODEL, ping_interval=0.2, ping_timeout=0.3)
        assert session.receive(5).type == "session.created"
        try:
            process.send_signal(signal.SIGSTOP)
            with pytest.raises(RealtimeDisconnected, match="ping timeout") as caught:
                session.receive(20)
            assert caught.value.code == 1006
        finally:
            process.kill()


def test_a_server_that_stops() -> None:
    with maaskit_mock.running() as url:
        session = Client("ecovai", api_key=KEY, base_url=url).realtime.connect(model=MODEL)
        session.receive(5)
    with pytest.raises(RealtimeDisconnected) as caught:
        session.receive(5)
    assert caught.value.code == 1012


@pytest.mark.parametrize("asynchronous", [False, True])
def test_no_event_in_time(base_url: str, asynchronous: bool) -> None:
    async def talk() -> None:
        client = AsyncClient("ecovai", api_key=KEY, base_url=base_url)
        async with client, client.realtime.connect(model=MODEL) as session:
            await session.receive(5)
            with pytest.raises(APITimeoutError, match=r"no event within 0\.05 s"):
                await session.receive(0.05)
            await session.send({"type": "input_audio_buffer.clear"})
            assert (await session.receive(5)).type == "input_audio_buffer.cleared"

    if asynchronous:
        asyncio.run(talk())
        return
    with Client("ecovai", api_key=KEY, base_url=base_url).realtime.connect(model=MODEL) as session:
        session.receive(5)
        with pytest.raises(APITimeoutError, match=r"no event within 0\.05 s"):
            session.receive(0.05)
        session.send({"type": "input_audio_buffer.clear"})
        assert session.receive(5).type == "input_audio_buffer.cleared"


def test_events_that_are_too_big() -> None:
    with server(lambda connection: connection.send("x" * 5000)) as url:
        session = Client(base_url=url, api_key=KEY).realtime.connect(model=MODEL, max_size=1000)
        with pytest.raises(RealtimeDisconnected, match=r"exceeds|over size limit|too big"):
            session.receive(5)


# Without the library


def test_the_library_is_missing() -> None:
    program = (
        "import sys; sys.modules['websockets'] = None\n"
        "from maaskit import Client, ConfigurationError\n"
        "client = Client('ecovai', api_key='k')\n"
        "try: client.realtime.connect(model='m')\n"
        "except ConfigurationError as error: print(error)"
    )
    said = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True)
    assert "pip install 'maaskit[realtime]'" in said.stdout


def test_the_library_is_loaded_when_it_is_needed() -> None:
    program = (
        "import sys\nfrom maaskit import Client\nClient('ecovai', api_key='k').realtime\n"
        "print([name for name in ('websockets', 'httpx', 'asyncio') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
    assert maaskit.helpers.RealtimeDisconnected is RealtimeDisconnected

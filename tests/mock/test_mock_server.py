"""Starting, stopping, the command line, and what the mock remembers."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

import maaskit_mock

ROOT = Path(__file__).parent.parent.parent


def test_requests_are_remembered_without_secrets(client: httpx.Client, talk: dict[str, Any]) -> None:
    client.post("/v1/talk?key=secret-1&x=1", json=talk, headers={"X-Special-Key": "secret-2", "Cookie": "a=secret-3"})
    client.post("/v1/talk", content=b"\xff", headers={"Content-Type": "application/json"})
    response = client.get("/_mock/requests")
    first, second = response.json()
    assert "secret" not in response.text
    assert "some-key" not in response.text
    assert first["method"] == "POST"
    assert first["path"] == "/v1/talk"
    assert first["query"] == [["key", "***"], ["x", "1"]]
    assert first["headers"]["authorization"] == first["headers"]["x-special-key"] == "***"
    assert first["headers"]["content-type"] == "application/json"
    assert first["body"] == talk
    assert first["operation"] == "talk.create"
    assert first["status"] == 200
    assert first["size"] > 10
    assert (second["status"], second["body"], second["operation"], second["size"]) == (400, None, "talk.create", 1)
    assert client.delete("/_mock/requests").status_code == 204
    assert client.get("/_mock/requests").json() == []
    assert client.post("/_mock/requests").status_code == 405


def test_requests_outlive_a_thousand(client: httpx.Client) -> None:
    for _ in range(1005):
        client.get("/v1/trailing")
    assert len(client.get("/_mock/requests").json()) == 1000


def test_running_stops(small: dict[str, Any]) -> None:
    before = threading.active_count()
    with maaskit_mock.running(small) as url:
        assert url.startswith("http://127.0.0.1:")
        assert httpx.get(f"{url}/v1/trailing").text == "hi"
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{url}/v1/trailing")
    assert threading.active_count() == before


def test_running_stops_while_a_stream_stalls(small: dict[str, Any], talk: dict[str, Any]) -> None:
    headers = {"Authorization": "k", "X-Mock-Fault": "stall"}
    client = httpx.Client()
    with maaskit_mock.running(small) as url:
        request = client.build_request("POST", f"{url}/v1/talk", json=talk | {"stream": True}, headers=headers)
        response = client.send(request, stream=True)
        start = time.monotonic()
    assert time.monotonic() - start < 5
    with contextlib.closing(client), pytest.raises(httpx.HTTPError):
        response.read()


def test_only_loopback(small: dict[str, Any]) -> None:
    for host in ("0.0.0.0", "::", "example.com", "10.0.0.1"):
        with pytest.raises(ValueError, match="allow_remote"), maaskit_mock.running(small, host=host):
            pass
    with maaskit_mock.running(small, host="0.0.0.0", allow_remote=True) as url:
        assert httpx.get(url.replace("0.0.0.0", "127.0.0.1") + "/v1/trailing").text == "hi"
    with maaskit_mock.running(small, host="localhost") as url:
        assert httpx.get(url + "/v1/trailing").text == "hi"


def test_a_port_that_is_taken(small: dict[str, Any]) -> None:
    with maaskit_mock.running(small) as url:
        taken = maaskit_mock.running(small, port=httpx.URL(url).port or 0)
        with pytest.raises(OSError, match="in use"), taken:
            pass


def test_large_description_starts_fast(bundle: dict[str, Any]) -> None:
    start = time.perf_counter()
    maaskit_mock.create_app(bundle)
    assert time.perf_counter() - start < 10  # against what grows with the square of the description


def test_pipelined_and_broken_requests(base_url: str) -> None:
    url = httpx.URL(base_url)
    with socket.create_connection((url.host, url.port), 3) as connection:
        connection.sendall(b"GET /v1/trailing HTTP/1.1\r\nHost: x\r\n\r\n" * 2 + b"GET /\x00 HTTP/1.1\r\n\r\n")
        data = b""
        while piece := connection.recv(65536):
            data += piece
    assert data.count(b"HTTP/1.1 200") == 2
    assert b"HTTP/1.1 400" in data


def command(*options: str, **environment: str) -> subprocess.Popen[str]:
    """The mock as a process."""
    path = os.pathsep.join([str(ROOT / "mock"), *sys.path])
    return subprocess.Popen(
        [sys.executable, "-m", "maaskit_mock", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={"PATH": os.environ["PATH"], "PYTHONPATH": path, "PYTHONUTF8": "1"} | environment,
    )


SMALL = str(Path(__file__).parent / "small.yaml")


@pytest.mark.parametrize(("language", "word"), [("C", "Point a client to it"), ("zh_CN.UTF-8", "客户端设置")])
def test_command(language: str, word: str) -> None:
    process = command("--description", SMALL, "--key", "K", "--gateway", "north", LC_ALL=language)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        url = line.split("MAASKIT_BASE_URL=")[1].split()[0]
        assert word in line
        headers = {"Authorization": "Bearer K", "Kind": "m"}
        assert httpx.get(f"{url}/v1/models/m", headers=headers).status_code == 200
        assert httpx.get(f"{url}/v1/models/m", headers=headers | {"Authorization": "Bearer L"}).status_code == 401
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=10)
        assert (process.returncode, out, err) == (0, "", "")
    finally:
        process.kill()
        process.communicate()


def test_broken_forms_are_refused_in_silence() -> None:
    process = command("--description", SMALL)
    try:
        assert process.stdout is not None
        url = process.stdout.readline().split("MAASKIT_BASE_URL=")[1].split()[0]
        kind = {"Authorization": "Bearer k", "Content-Type": "multipart/form-data; boundary=B"}
        response = httpx.post(f"{url}/v1/uploads", headers=kind, content=b"--B\r\nbro\x00ken: x\r\n\r\n\r\n--B--\r\n")
        assert response.status_code == 400
        assert response.json()["error"]["code"] == "invalid_form"
    finally:
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=10)
    assert err == ""


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--gateway", "west"], "no gateway 'west'"),
        (["--fault", "x"], "no fault 'x'"),
        (["--host", "0.0.0.0"], "--allow-remote"),
        (["--description", "missing.json"], "missing.json"),
        (["--port", "99999"], "port"),
        (["--speed", "0"], "speed"),
        (["--scenario", "missing.yaml"], "missing.yaml"),
        (["--scenario", SMALL], "a scenario is a list"),
    ],
)
def test_command_says_why_it_cannot_start(options: list[str], reason: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert maaskit_mock.main(["--description", SMALL, *options]) == 2
    assert reason in capsys.readouterr().err


def test_command_for_jobs(tmp_path: Path) -> None:
    (tmp_path / "scenario.json").write_text('[{"outcome": "failed"}]')
    options = ["--clock", "virtual", "--scenario", str(tmp_path / "scenario.json"), "--webhook-secret", "S"]
    process = command("--description", SMALL, *options, "--allow-remote-webhooks", LC_ALL="C")
    try:
        assert process.stdout is not None
        url = process.stdout.readline().split("MAASKIT_BASE_URL=")[1].split()[0]
        assert httpx.get(f"{url}/_mock/clock").json()["virtual"] is True
        httpx.post(f"{url}/v1/clips", json={}, headers={"Authorization": "Bearer k"})
        assert httpx.get(f"{url}/_mock/tasks").json()[0]["outcome"] == ["failed"]
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=10)
    assert process.returncode == 0


def test_help_lists_the_faults(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        maaskit_mock.main(["--help"])
    text = capsys.readouterr().out
    assert all(name in text for name in (*maaskit_mock.FAULTS, *maaskit_mock.OUTCOMES))
    assert "X-Mock-Outcome" in text
    assert "durations: {queued: 0" in text  # how a scenario is written


def test_clients_that_hang_up_make_no_noise(
    small: dict[str, Any], talk: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    """asyncio complains of every piece that is written to a connection that is gone."""
    body = json.dumps({**talk, "stream": True}).encode()
    with maaskit_mock.running(description=small) as url:
        for number in range(60):
            with socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2]))) as client:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # close() is a reset
                head = f"POST /v1/talk HTTP/1.1\r\nHost: mock\r\nAuthorization: Bearer key\r\nContent-Length: {len(body)}\r\n"
                client.sendall(f"{head}Content-Type: application/json\r\n\r\n".encode() + body)
                time.sleep(0.001 * (number % 5))
        assert httpx.get(f"{url}/_mock/requests", trust_env=False).status_code == 200
    assert [record.message for record in caplog.records if record.name == "asyncio"] == []

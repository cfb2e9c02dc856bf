"""Tokens find a task again, in any process; they hold no secret and can't be mistaken."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import string
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from driving import KEY, client_of
from jobs import FAMILIES, IMAGES, PROMPT, Both, Job, Stage, got, play

from maaskit import TokenError
from maaskit._tasks.token import Handle, decode, encode, fingerprint, host_of

HANDLE = Handle(
    "custom",
    "127.0.0.1:1/base",
    fingerprint(KEY),
    "images.generate",
    "t1",
    {"task_id": "t1"},
    {"model": "漢"},
    1764650000.25,
    "a" * 16,
)
TOKEN = encode(HANDLE)


def forged(values: Any) -> str:
    """A token whose check sum is right."""
    body = values if isinstance(values, bytes) else json.dumps(values).encode()
    return "mk1_" + base64.urlsafe_b64encode(hashlib.sha256(body).digest()[:8] + body).decode().rstrip("=")


def test_round_trip() -> None:
    assert decode(TOKEN) == HANDLE
    assert decode(f"  {TOKEN}\n") == HANDLE
    assert TOKEN.isascii()
    assert not set(TOKEN) - set(string.ascii_letters + string.digits + "-_"), "safe in URLs, shells and file names"


@pytest.mark.parametrize("replacement", ["A", "z", "-", "*", "é"])
def test_damaged_in_each_place(replacement: str) -> None:
    for position in range(len(TOKEN)):
        if TOKEN[position] == replacement:
            continue
        damaged = TOKEN[:position] + replacement + TOKEN[position + 1 :]
        try:
            assert decode(damaged) == HANDLE, "at most bits that mean nothing were changed"
            assert position == len(TOKEN) - 1
        except TokenError:
            pass


def test_cut_in_each_place() -> None:
    for length in range(len(TOKEN)):
        with pytest.raises(TokenError):
            decode(TOKEN[:length])


@pytest.mark.parametrize("value", ["", "t1", "mk2_abc", "mk1_", None, 7, b"mk1_abc", KEY], ids=repr)
def test_no_token_at_all(value: Any) -> None:
    with pytest.raises(TokenError) as caught:
        decode(value)
    assert KEY not in str(caught.value)


def test_newer_version() -> None:
    with pytest.raises(TokenError, match="newer version"):
        decode(forged({"v": 2, **HANDLE._asdict()}))


@pytest.mark.parametrize("values", [{}, [], 7, None, {"v": 1}, {"v": 1, "gateway": "x"}, b"\xff\xfe", b"{"], ids=repr)
def test_forged(values: Any) -> None:
    with pytest.raises(TokenError):
        decode(forged(values))


def test_a_time_that_no_clock_comes_to() -> None:
    with pytest.raises(TokenError, match="not one that maaskit made"):
        decode(forged({"v": 1, **HANDLE._asdict(), "created": 10**400}))


@pytest.mark.parametrize("job", FAMILIES, ids=lambda job: job.submit)
def test_no_secret_and_no_prompt(stage: Stage, both: Both, job: Job) -> None:
    stage.submits(job.submit, job.receipt("t1"))

    async def start(client: Any) -> Any:
        return (await got(job.start(client))).token

    token = both(stage.url, start)
    inside = base64.urlsafe_b64decode(token[4:] + "==")
    for secret in (KEY, PROMPT, hashlib.sha256(KEY.encode()).hexdigest()):
        assert secret.encode() not in inside
    assert fingerprint(KEY).encode() in inside
    assert len(token) < 600


def test_fingerprints_and_hosts() -> None:
    assert fingerprint(KEY) != fingerprint(KEY + "x")
    assert len(fingerprint("")) == 16
    assert host_of("https://API.Example.com:8443/base/v2?x=1") == "api.example.com:8443/base/v2"


def test_other_gateway_and_other_key(stage: Stage, both: Both, instant: None) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(2))

    async def start(client: Any) -> Any:
        return (await got(IMAGES.start(client))).token

    token = both(stage.url, start)
    stage.server.requests.clear()

    async def resume(client: Any) -> None:
        with pytest.raises(TokenError, match="another key"):
            client.tasks.resume(token)
        task = client.tasks.resume(token, any_key=True)
        assert (task.id, task.state, task.receipt, task.operation) == ("t1", "queued", None, "images.generate")
        assert stage.server.sent() == 0, "resuming sends nothing"
        assert (await got(task.wait())).state == "succeeded"

    async def elsewhere(client: Any) -> None:
        with pytest.raises(TokenError, match=r"belongs to a task of custom at 127\.0\.0\.1"):
            client.tasks.resume(token)

    both(stage.url, resume, api_key="sk-another-key-0123456789")
    both(stage.url, elsewhere, gateway="haoee")
    both(stage.url + "/base", elsewhere)
    assert stage.server.sent() == 1


def test_an_operation_of_another_version(stage: Stage) -> None:
    with client_of(stage.url) as client:
        mine = HANDLE._replace(host=host_of(stage.url))
        for operation in ("nothing.at_all", "chat.completions.create"):
            with pytest.raises(TokenError, match="does not know as a task"):
                client.tasks.resume(encode(mine._replace(operation=operation)))


PROGRAM = """
import sys
from maaskit import Client
with Client("custom", api_key=sys.argv[1], base_url=sys.argv[2]) as client:
    task = client.tasks.resume(sys.argv[3]).wait(interval=0.05)
    print(task.state, task.files[0].url)
"""


def test_in_another_process(stage: Stage) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(1), IMAGES.says(2))
    with client_of(stage.url) as client:
        token = IMAGES.start(client).token
    source = Path(__file__).parents[2]
    paths = os.pathsep.join(str(source / name) for name in ("wrapper", "generated"))
    environment = {**os.environ, "PYTHONPATH": os.environ.get("PYTHONPATH") or paths}
    command = [sys.executable, "-c", PROGRAM, KEY, stage.url, token]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30)
    assert run.stdout.split() == ["succeeded", "https://cdn.example.com/t1.bin"], run.stderr
    assert stage.server.sent("POST") == 1

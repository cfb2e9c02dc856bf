"""Webhooks: what is sent when a job changes, to whom, and with which signature."""

from __future__ import annotations

import hashlib
import hmac
import http.server
import json
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from timeless import Jobs, good

import maaskit_mock

KEY = {"Authorization": "Bearer k"}


class Hook:
    """A server of the user's that takes webhooks."""

    def __init__(self) -> None:
        self.got: list[tuple[str, Any, dict[str, str], bytes]] = []
        self.pause = 0.0
        self.status = 200
        hook = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                content = self.rfile.read(int(self.headers["content-length"]))
                time.sleep(hook.pause)
                headers = {name.lower(): value for name, value in self.headers.items()}
                hook.got.append((self.path, json.loads(content), headers, content))
                self.send_response(hook.status)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *arguments: Any) -> None:
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook?token=1"
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def states(self) -> list[str]:
        return [payload["task_status"] for _, payload, _, _ in self.got]


@pytest.fixture
def hook() -> Iterator[Hook]:
    hook = Hook()
    yield hook
    hook.server.shutdown()
    hook.server.server_close()


def wait(condition: Callable[[], Any]) -> None:
    """Until it holds; ten seconds at most."""
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.005)


def deliveries(jobs: Jobs) -> list[Any]:
    return list(good(jobs.http.get("/_mock/webhooks")))


def test_a_webhook_at_each_change(jobs: Jobs, hook: Hook) -> None:
    clip = jobs.clip(callback_url=hook.url)
    jobs.advance(1)
    wait(lambda: len(hook.got) == 1)
    jobs.advance(4)
    wait(lambda: len(hook.got) == 2)
    path, payload, headers, content = hook.got[1]
    assert path == "/hook?token=1"
    assert headers["content-type"] == "application/json"
    assert payload == jobs.show(clip)  # what stands at /data
    assert hook.states() == ["working", "done"]
    assert jobs.http.get(payload["videos"][0]["url"]).status_code == 200
    wait(lambda: jobs.rows()[0]["webhooks"] == 2)
    assert [(one["url"], one["status"], one["error"]) for one in deliveries(jobs)] == [(hook.url, 200, None)] * 2
    assert deliveries(jobs)[1]["sha256"] == hashlib.sha256(content).hexdigest()


def test_one_leap_over_two_changes(jobs: Jobs, hook: Hook) -> None:
    jobs.clip("failed", callback_url=hook.url)
    jobs.advance(100)
    wait(lambda: len(hook.got) == 2)
    assert hook.states() == ["working", "bad"]


def test_a_webhook_that_a_query_parameter_names(jobs: Jobs, hook: Hook) -> None:
    sketch = good(jobs.http.post("/v1/sketches", json={}, params={"async": "true", "webhook": hook.url}))["task_id"]
    jobs.advance(5)
    wait(lambda: len(hook.got) == 2)
    payload = hook.got[1][1]
    assert (payload["task_id"], payload["status"]) == (sketch, "ok")  # the whole answer, as no payload is described


def test_duplicates(jobs: Jobs, hook: Hook) -> None:
    jobs.clip("duplicate-webhook", callback_url=hook.url)
    jobs.advance(5)
    wait(lambda: len(hook.got) == 4)
    assert hook.states() == ["working", "working", "done", "done"]


def test_a_cancel_is_a_change(jobs: Jobs, hook: Hook) -> None:
    clip = jobs.clip(callback_url=hook.url)
    jobs.advance(2)
    wait(lambda: len(hook.got) == 1)
    good(jobs.http.post(f"/v1/clips/{clip}/cancel"))
    wait(lambda: len(hook.got) == 2)
    jobs.advance(100)
    time.sleep(0.3)
    assert hook.states() == ["working", "bad"]


def test_real_time(small: dict[str, Any], hook: Hook) -> None:
    with maaskit_mock.running(small, speed=50) as url, httpx.Client(base_url=url, headers=KEY) as client:
        Jobs(client).clip(callback_url=hook.url)
        wait(lambda: len(hook.got) == 2)
    assert hook.states() == ["working", "done"]


def test_answers_do_not_wait_and_nothing_is_repeated(jobs: Jobs, hook: Hook) -> None:
    hook.pause, hook.status = 1, 500
    clip = jobs.clip(callback_url=hook.url)
    jobs.advance(1)
    start = time.monotonic()
    for _ in range(10):
        jobs.show(clip)
    assert time.monotonic() - start < 1
    jobs.advance(4)
    wait(lambda: len(deliveries(jobs)) == 2)
    assert [one["status"] for one in deliveries(jobs)] == [500, 500]
    assert len(hook.got) == 2


@pytest.mark.parametrize(
    "url", ["http://10.1.2.3/x", "http://example.com/x", "http://127.0.0.1.example.com/", "http://0.0.0.0/"]
)
def test_other_machines_are_not_called(jobs: Jobs, url: str) -> None:
    jobs.clip(callback_url=url)
    jobs.advance(5)
    wait(lambda: len(deliveries(jobs)) == 2)
    assert all("another machine" in one["error"] for one in deliveries(jobs))
    assert jobs.http.post("/_mock/webhooks/happened", json={"url": url}).status_code == 400


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "no url", "http://", "http://[::1", "http://127.0.0.1:1/x", "http://localhost:99999/"]
)
def test_urls_that_lead_nowhere(jobs: Jobs, url: str) -> None:
    clip = jobs.clip(callback_url=url)
    jobs.advance(5)
    wait(lambda: len(deliveries(jobs)) == 2)
    assert all(one["error"] and one["status"] is None for one in deliveries(jobs))
    assert jobs.show(clip)["task_status"] == "done"


def test_other_machines_when_permitted(small: dict[str, Any]) -> None:
    app = maaskit_mock.create_app(small, allow_remote_webhooks=True)
    assert app.state.mock.webhooks.refused("https://example.com/x") is None
    assert app.state.mock.webhooks.refused("ftp://example.com/x") is not None


def test_a_reset_forgets_webhooks(jobs: Jobs, hook: Hook) -> None:
    jobs.clip(callback_url=hook.url)
    jobs.http.delete("/_mock/tasks")
    jobs.advance(5)
    time.sleep(0.05)
    assert hook.got == []
    assert deliveries(jobs) == []


def test_webhooks_of_the_account_are_signed(small: dict[str, Any], hook: Hook) -> None:
    with (
        maaskit_mock.running(small, webhook_secret="geheim") as url,
        httpx.Client(base_url=url) as client,
    ):
        sent = client.post("/_mock/webhooks/happened", json={"url": hook.url})
        assert (sent.status_code, sent.json()["payload"]) == (202, {"event": "one"})
        client.post("/_mock/webhooks/happened", json={"url": hook.url, "example": "two"})
        client.post("/_mock/webhooks/happened", json={"url": hook.url, "payload": {"event": "三"}})
        wait(lambda: len(hook.got) == 3)
        assert sorted(payload["event"] for _, payload, _, _ in hook.got) == ["one", "two", "三"]
        for _, _, headers, content in hook.got:
            assert headers["x-small-signature"] == hmac.new(b"geheim", content, "sha256").hexdigest()
        for body, status in (({}, 400), ({"url": 5}, 400), ({"url": hook.url, "example": "x"}, 400), ([], 400)):
            assert client.post("/_mock/webhooks/happened", json=body).status_code == status
        assert client.post("/_mock/webhooks/nothing", json={"url": hook.url}).status_code == 404
        assert client.get("/_mock/webhooks/happened").status_code == 405

"""What the tests of webhooks share: the description's examples, a server for any ASGI app, a gateway with one job."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import Any, NamedTuple

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route

from maaskit.webhooks import WebhookApp

KEY = "sk-test-0123456789abcdef"
PATH_SECRET = "url-secret_0123456789"
SECRET = "console-secret"
SUBMIT = "kling.videos.text_to_video"
POLL = "kling.videos.get_text_to_video"
TASK = "901122334455667788"
PATIENCE = 8.0
HERE = "http://127.0.0.1:9"
"""Where nobody listens."""
DOCUMENT: dict[str, Any] = json.loads((files("maaskit_api") / "description.json").read_bytes())


class Example(NamedTuple):
    """One payload of the description."""

    sender: str
    name: str
    value: Any
    schema: str
    """Name of its schema."""
    signature: Any = None

    @property
    def body(self) -> bytes:
        """As it is sent."""
        return json.dumps(self.value, ensure_ascii=False).encode()

    @property
    def id(self) -> str:
        """Name of the test."""
        return f"{self.sender}-{self.name}"

    @property
    def task_id(self) -> str:
        """The id of the task: some vendors call it `task_id`, others `id`."""
        return str(self.value.get("task_id") or self.value["id"])


def _examples(post: dict[str, Any]) -> Iterator[Example]:
    media = post["requestBody"]["content"]["application/json"]
    for name, example in media["examples"].items():
        schema = media["schema"]["$ref"].rpartition("/")[2]
        yield Example(post["operationId"], name, example["value"], schema, post.get("x-signature"))


def callback_examples() -> list[Example]:
    """What gateways send about tasks."""
    found: dict[str, Example] = {}
    for item in DOCUMENT["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                for callback in operation.get("callbacks", {}).values():
                    for target in callback.values():
                        found |= {example.id: example for example in _examples(target["post"])}
    return list(found.values())


def notification_examples() -> list[Example]:
    """What gateways send about accounts."""
    return [example for item in DOCUMENT["webhooks"].values() for example in _examples(item["post"])]


def app_of(client: Any, **options: Any) -> WebhookApp:
    """The app, with the secret that the tests know."""
    return WebhookApp(client, **{"path_secret": PATH_SECRET, **options})


def payload(state: str = "succeed", task_id: str = TASK, **members: Any) -> dict[str, Any]:
    """A callback of the job."""
    result = {"task_result": {"videos": [{"id": "1", "url": "https://cdn.example.com/boat.mp4"}]}}
    return {"task_id": task_id, "task_status": state, **(result if state == "succeed" else {}), **members}


@contextlib.contextmanager
def serving(app: Any) -> Iterator[str]:
    """A real server on loopback; its URL."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        until(lambda: server.started)
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(PATIENCE)


@contextlib.contextmanager
def mounted(hooks: WebhookApp) -> Iterator[str]:
    """The app in a Starlette application; the URL to call."""
    with serving(Starlette(routes=[Mount("/hooks", hooks)])) as url:
        yield hooks.url(f"{url}/hooks")


def post(url: str, body: Any, **headers: str) -> int:
    """POST a payload, or bytes; the status."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return httpx.post(url, content=content, headers=headers, trust_env=False, timeout=PATIENCE).status_code


def until(done: Callable[[], Any]) -> None:
    """Wait until it is so."""
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


class Gateway:
    """A gateway with one job, whose state is set by hand."""

    def __init__(self) -> None:
        self.state = "processing"
        self.polls = 0
        self.before_answer: Callable[[], Any] = lambda: None
        """Done after a submit is accepted, before it is answered."""
        self.app = Starlette(
            routes=[
                Route("/kling/v1/videos/text2video", self._submit, methods=["POST"]),
                Route("/kling/v1/videos/text2video/{task_id}", self._poll),
            ]
        )

    def _submit(self, request: Request) -> Response:
        self.before_answer()
        return self._answer("submitted")

    def _poll(self, request: Request) -> Response:
        self.polls += 1
        return self._answer(self.state)

    def _answer(self, state: str) -> Response:
        return JSONResponse({"code": 0, "message": "SUCCEED", "request_id": "r", "data": payload(state)})

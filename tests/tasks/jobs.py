"""What the tests of tasks share: one job of each family, servers that play it, and test bodies for both clients."""

from __future__ import annotations

import asyncio
import copy
import inspect
import itertools
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from typing import Any, NamedTuple

import trio
from catalog import JSON, calls, operations
from driving import async_client_of, client_of
from servers import Connection, Seen, Server, Step, answer

from maaskit import AsyncClient, Client
from maaskit._clock import clock
from maaskit._operation import Operation
from maaskit._pointer import first, values
from maaskit._protocol import TaskProtocol
from maaskit._request import build
from maaskit._tasks.core import TaskCore
from maaskit._tasks.task import AsyncTask, Task
from maaskit._tasks.token import Handle, fingerprint, host_of
from maaskit_api.operations import OPERATIONS

PROMPT = "a kite over the sea, with a secret message"
CDN = "https://cdn.example.com/"
POLLS = sorted(id for id, operation in OPERATIONS.items() if operation.task)
_numbers = itertools.count()
SUBMITS = sorted(id for id, operation in OPERATIONS.items() if "poll" in operation.links and operation.billed)
"""What starts a task that costs money: its receipt names the task."""

# One job of each family


class Job(NamedTuple):
    """How a family submits and tells."""

    submit: str
    arguments: Mapping[str, Any]
    receipt: Callable[[str], Any]
    state: Callable[..., Any]
    """(task id, word, progress, URL of the result) → answer of the poll."""
    words: tuple[str, str, str, str]
    """queued, running, succeeded, failed."""
    prefix: str
    """Path of the poll, up to the id."""

    def start(self, client: Any, **more: Any) -> Any:
        """Submit one."""
        return submit(client, self.submit, **more)

    def says(self, word: int, id: str = "t1", progress: Any = None, url: str = "", **more: Any) -> Any:
        """The answer of a poll: 0 queued, 1 running, 2 succeeded, 3 failed."""
        return {**self.state(id, self.words[word], progress, url or f"{CDN}{id}.bin"), **more}


def _relayed(id: str, word: str, progress: Any, data: Any, reason: str = "") -> Any:
    told = {} if progress is None else {"progress": progress}
    return {
        "code": "success",
        "message": "",
        "data": {
            "task_id": id,
            "status": word,
            "fail_reason": reason if word == "FAILURE" else "",
            "data": data,
            **told,
        },
    }


def _kling(id: str, word: str, progress: Any, url: str) -> Any:
    data = {"task_id": id, "task_status": word, "task_status_msg": "no such kite" if word == "failed" else ""}
    return {
        "code": 0,
        "message": "ok",
        "data": {**data, "task_result": {"videos": [{"url": url}] if word == "succeed" else []}},
    }


WORDS = ("NOT_START", "IN_PROGRESS", "SUCCESS", "FAILURE")
IMAGES = Job(
    "images.generate",
    {"model": "m", "prompt": PROMPT},
    lambda id: {"task_id": id},
    lambda id, word, progress, url: _relayed(
        id, word, progress, {"data": [{"url": url}]} if word == "SUCCESS" else None, "no such kite"
    ),
    WORDS,
    "/v1/images/tasks/",
)
KLING = Job(
    "kling.videos.text_to_video",
    {"model_name": "kling-v2-6", "prompt": PROMPT},
    lambda id: {"code": 0, "message": "ok", "data": {"task_id": id, "task_status": "submitted"}},
    _kling,
    ("submitted", "processing", "succeed", "failed"),
    "/kling/v1/videos/text2video/",
)
SUNO = Job(
    "suno.music.create",
    {"mv": "chirp-v4", "prompt": PROMPT},
    lambda id: {"code": "success", "message": "", "data": id},
    lambda id, word, progress, url: _relayed(
        id, word, progress, [{"audio_url": url}] if word == "SUCCESS" else "", "no such song"
    ),
    WORDS,
    "/suno/fetch/",
)
VIDEOS = Job(
    "videos.create",
    {"model": "sora-2", "prompt": PROMPT},
    lambda id: {"id": id, "object": "video", "status": "queued", "progress": 0},
    lambda id, word, progress, url: {
        "id": id,
        "status": word,
        "progress": progress,
        "video_url": url if word == "completed" else "",
        "error": {"message": "blocked", "code": "moderation"} if word == "failed" else None,
    },
    ("queued", "in_progress", "completed", "failed"),
    "/v1/videos/",
)
MINIMAX = Job(
    "minimax.video_generation.create",
    {"model": "MiniMax-Hailuo-02", "prompt": PROMPT},
    lambda id: {"task_id": id, "base_resp": {"status_code": 0, "status_msg": "success"}},
    lambda id, word, progress, url: {"task_id": id, "status": word, "file_id": "f1" if word == "Success" else "", "base_resp": {"status_code": 0, "status_msg": "success"}},
    ("Queueing", "Processing", "Success", "Fail"),
    "/minimax/v1/query/video_generation?task_id=",
)  # fmt: skip
FAMILIES = (IMAGES, KLING, SUNO, VIDEOS)


def _as_in_the_example(operation: str) -> dict[str, Any]:
    """What the first request example asks for, with the tests' own prompt and without files."""
    call = next(call for call in calls() if call.operation.id == operation)
    files = call.operation.body.files if call.operation.body else ()
    places = call.operation.arguments
    kept = {name: one for name, one in call.arguments.items() if name not in places or places[name][1] not in files}
    return {name: PROMPT if name == "prompt" else one for name, one in kept.items()}


_OF_JOBS: dict[str, Mapping[str, Any]] = {job.submit: job.arguments for job in (*FAMILIES, MINIMAX)}
ARGUMENTS = {id: _OF_JOBS.get(id) or _as_in_the_example(id) for id in SUBMITS}


def submit(client: Any, operation: str = "images.generate", **more: Any) -> Any:
    """Submit a job of any family."""
    as_task = OPERATIONS[operation].task_answer is not None
    return client.call(operation, {**ARGUMENTS[operation], **more}, as_task=as_task)


# Examples of the description


def examples(operation: str) -> dict[str, Any]:
    """The JSON answers of the description, by name."""
    for _, _, raw in operations():
        if raw["operationId"] == operation:
            found = raw["responses"]["200"]["content"][JSON].get("examples", {})
            return {name: copy.deepcopy(example["value"]) for name, example in found.items()}
    raise KeyError(operation)


def receipt_of(operation: str, id: str = "t1") -> Any:
    """An answer that names a task, whatever the family."""
    shape: Any = {}
    for pointer in reversed(OPERATIONS[operation].links["poll"].ids[:1]):
        shape = id
        for token in reversed(pointer.split("/")[1:]):
            shape = {token: shape}
    return shape


# Tasks that no one submitted


def handle_of(client: Any, submit: str, id: str = "t1", *, arguments: Any = None, age: float = 0.0) -> Handle:
    """A handle as the submit would have made it."""
    gateway = client._gateway
    given = {"task_id": id} if arguments is None else arguments
    created = clock().wall() - age
    return Handle(
        gateway.id, host_of(gateway.base_url), fingerprint(gateway.key()), submit, id, given, {}, created, "a" * 16
    )


def task_at(
    client: Any, poll: Any, id: str = "t1", *, submit: Any = None, arguments: Any = None, age: float = 0.0
) -> Any:
    """A task that is polled by an operation: a described one by its id, or one made by hand."""
    target = OPERATIONS[poll] if isinstance(poll, str) else poll
    found = next(
        (one for one in OPERATIONS.values() if "poll" in one.links and one.links["poll"].operation == target.id), None
    )
    source = submit or found or OPERATIONS["images.generate"]
    core = TaskCore(client, handle_of(client, source.id, id, arguments=arguments, age=age), source, target)
    return Task(client, core) if isinstance(client, Client) else AsyncTask(client, core)


def by_hand(**changes: Any) -> Operation:
    """A poll at GET /t/{task_id}, described by hand."""
    states = {
        "wait": "queued",
        "run": "running",
        "1": "queued",
        "2": "running",
        "3": "succeeded",
        "ask": "needs_input",
        "done": "succeeded",
        "bad": "failed",
        "stop": "canceled",
        "gone": "expired",
    }
    protocol = TaskProtocol(
        status=("/status",), states=states, message=("/why",), code=("/code",), progress=("/progress",)
    )
    return OPERATIONS["images.tasks.retrieve"]._replace(
        id=f"by.hand.{next(_numbers)}", path="/t/{task_id}", task=protocol._replace(**changes), envelope=(), links={}
    )


# Servers


class Stage:
    """Answers by method and path: `stage.plays("/v1/images/tasks/t1", step, step)`; the last step of each repeats."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.url = server.url
        self._plays: dict[tuple[str, str], list[Step]] = {}
        self._lock = threading.Lock()
        server.script = [self._step]

    def plays(self, target: str, *steps: Any, method: str = "GET") -> None:
        """What a path (with its query) answers; JSON values are answers with HTTP 200."""
        self._plays[method, target] = [step if callable(step) else answer(step) for step in steps]

    def submits(self, operation: str, *steps: Any) -> None:
        """What the path of an operation answers."""
        found = OPERATIONS[operation]
        path = build(found, ARGUMENTS[operation]).path
        self.plays(path, *steps, method=found.method)

    def count(self, prefix: str, method: str = "GET") -> int:
        """How many requests came to paths that begin so."""
        return len(self.seen(prefix, method))

    def seen(self, prefix: str, method: str = "GET") -> list[Seen]:
        """The requests to paths that begin so."""
        return [seen for seen in list(self.server.requests) if seen.method == method and seen.target.startswith(prefix)]

    def _step(self, connection: Connection) -> Any:
        assert connection.seen is not None
        method, target = connection.seen.method, connection.seen.target
        with self._lock:
            steps = self._plays.get((method, target)) or self._plays.get((method, target.partition("?")[0]))
            if steps is None:
                step = answer({"error": {"message": f"nothing at {method} {target}"}}, 404)
            else:
                step = steps.pop(0) if len(steps) > 1 else steps[0]
        return step(connection)


def play(stage: Stage, job: Job, id: str = "t1", *steps: Any) -> None:
    """A job that is submitted and polled."""
    stage.submits(job.submit, job.receipt(id))
    stage.plays(f"{job.prefix}{id}", *steps)


# Bodies of tests for both clients


class Both:
    """Runs `async def body(client)` with an `AsyncClient` on an event loop, or with a `Client` and without any."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __call__(self, url: str, body: Callable[[Any], Coroutine[Any, Any, Any]], **options: Any) -> Any:
        """What the body returns."""
        if self.kind == "sync":
            with client_of(url, **options) as client:
                return _driven(body(client))

        async def main() -> Any:
            async with async_client_of(url, **options) as client:
                return await body(client)

        return asyncio.run(main()) if self.kind == "asyncio" else trio.run(main)


def _driven(course: Coroutine[Any, Any, Any]) -> Any:
    try:
        course.send(None)
    except StopIteration as stop:
        return stop.value
    raise AssertionError("the sync client made the test wait for an event loop")


async def got(value: Any) -> Any:
    """The result of a call of either client."""
    return await value if inspect.iscoroutine(value) else value


async def updates(task: Any) -> AsyncIterator[Any]:
    """Iterate over a task of either kind."""
    if isinstance(task, AsyncTask):
        async for update in task:
            yield update
    else:
        for update in task:
            yield update


def is_sync(client: Any) -> bool:
    """Whether a client is the blocking one."""
    return not isinstance(client, AsyncClient)


def ids_in(poll: str, body: Any) -> list[str]:
    """The ids of the tasks in an answer that holds several; one of our own for any other."""
    protocol = OPERATIONS[poll].task
    assert protocol is not None
    if protocol.item is None:
        return ["t1"]
    return [str(first(item, protocol.item.id)) for item in values(body, protocol.item.pointer)]


def with_word(poll: str, word: Any) -> Iterator[tuple[str, Any]]:
    """For each status pointer that an example of the poll uses: the example's name, and it with this word there."""
    protocol = OPERATIONS[poll].task
    assert protocol is not None
    within = protocol.item.pointer.replace("*", "0") if protocol.item else ""
    seen = set()
    for name, body in examples(poll).items():
        pointer = next((one for one in protocol.status if has(body, within + one)), None)
        if pointer is not None and pointer not in seen:
            seen.add(pointer)
            put(body, within + pointer, word)
            yield name, body


def has(body: Any, pointer: str) -> bool:
    """Whether something stands at a pointer (`*`: in the first member)."""
    for token in pointer.replace("*", "0").split("/")[1:]:
        try:
            body = body[int(token)] if isinstance(body, list) else body[token]
        except (KeyError, IndexError, TypeError, ValueError):
            return False
    return body not in (None, "")


def put(body: Any, pointer: str, value: Any) -> None:
    """Set what stands at a pointer (`*`: in every member)."""
    head, star, rest = pointer.partition("/*/")
    if star:
        for position in range(len(first(body, head))):
            put(body, f"{head}/{position}/{rest}", value)
        return
    *path, last = pointer.split("/")[1:]
    for token in path:
        body = body[int(token)] if isinstance(body, list) else body[token]
    body[last] = value

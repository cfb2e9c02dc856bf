"""What the mock does not do twice: counted, as time says nothing on a busy machine."""

from __future__ import annotations

import asyncio
import copy
import gc
import json
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from starlette.applications import Starlette

import maaskit_mock
from maaskit_mock import _bodies, _examples, _records, _schemas
from maaskit_mock._operations import Operation
from maaskit_mock._values import Received

HEADERS = [(b"host", b"mock"), (b"authorization", b"Bearer k"), (b"content-type", b"application/json")]
CHAT = "/v1/chat/completions"


def asked(app: Starlette, path: str, bodies: Iterable[Any]) -> list[list[Any]]:
    """What the application sends for each body, as the messages of ASGI."""

    async def one(body: Any) -> list[Any]:
        sent: list[Any] = []
        scope = {"type": "http", "method": "POST", "path": path, "query_string": b"", "headers": HEADERS}
        message = {"type": "http.request", "body": json.dumps(body).encode()}

        async def receive() -> Any:
            return message

        async def send(message: Any) -> None:
            sent.append(message)

        await app(scope, receive, send)
        return sent

    async def main() -> list[list[Any]]:
        return [await one(body) for body in bodies]

    return asyncio.run(main())


def chat(number: int = 0, **more: Any) -> dict[str, Any]:
    """One of many requests that are alike."""
    return {"model": f"m-{number}", "messages": [{"role": "user", "content": f"say {number}"}], **more}


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Callable[[Any, str], Counter[str]]:
    """Counts the calls of a function."""
    counts: Counter[str] = Counter()

    def count(owner: Any, name: str) -> Counter[str]:
        function = getattr(owner, name)

        def counting(*arguments: Any, **named: Any) -> Any:
            counts[name] += 1
            return function(*arguments, **named)

        monkeypatch.setattr(owner, name, counting)
        return counts

    return count


def test_a_body_is_read_and_validated_once(bundle: dict[str, Any], counted: Callable[[Any, str], Counter[str]]) -> None:
    app = maaskit_mock.create_app(bundle)
    for owner, name in ((_bodies, "read_json"), (_records, "read_json"), (_bodies, "_valid"), (_records, "compact")):
        counts = counted(owner, name)
    asked(app, CHAT, [chat()])
    assert counts == {"read_json": 1, "_valid": 1}
    asked(app, CHAT, [chat(note="x" * _records.LARGEST)])
    assert counts["compact"] == 1  # of a large one it is looked how large it is when it is remembered


def test_a_validator_is_made_once(small: dict[str, Any], counted: Callable[[Any, str], Counter[str]]) -> None:
    app = maaskit_mock.create_app(small)
    counts = counted(_schemas.Compiler, "compile")
    talk = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
    assert [sent[0]["status"] for sent in asked(app, "/v1/talk", [talk] * 3 + [{}])] == [200, 200, 200, 400]
    assert not counts


def test_examples_are_looked_through_once(bundle: dict[str, Any], counted: Callable[[Any, str], Counter[str]]) -> None:
    app = maaskit_mock.create_app(bundle)
    asked(app, CHAT, [chat()])
    counts = counted(_examples, "_features")
    for name in ("_order", "_agreeing", "_score"):
        counted(_examples.Choice, name)
    asked(app, CHAT, [chat(number) for number in range(1, 6)])
    assert counts == {"_features": 5}  # of the requests; they are as like to each example as the first one was
    counts.clear()
    asked(app, CHAT, [chat(stop=["."])])
    assert (counts["_features"], counts["_order"]) == (1, 1)  # ranked anew, by what is known of the examples


def test_what_is_remembered_of_requests_changes_no_choice(bundle: dict[str, Any]) -> None:
    """Each request of each operation is asked after all others of it, and by one who has not been asked before."""
    compared = 0
    for operation in maaskit_mock.create_app(bundle).state.mock.gateway.operations:
        for names, choice in (
            (operation.success.examples, operation.choice),
            (operation.success.stream.examples if operation.success.stream else (), operation.stream_choice),
        ):
            texts = [name if isinstance(name, str) else name.name for name in names]
            asking = [Received(**request) for request in operation.requests.values() if request.get("body") is not None]
            asking += [Received({**one.body, "unheard": number}) for number, one in enumerate(asking)]
            asking += [Received({}), Received(None)]
            first = [choice.ranked(texts, one) for one in asking]
            assert [choice.ranked(texts, one) for one in asking] == first
            fresh = [copy.copy(choice) for _ in asking]
            for one in fresh:
                one._remembered = {}
            assert [one.ranked(texts, request) for one, request in zip(fresh, asking, strict=True)] == first
            compared += len(asking)
    assert compared > 1000


@pytest.mark.parametrize(
    ("examples", "asking"),
    [
        (({"x": "1"}, {"x": "2"}), ({"x": "1"}, {"x": "2"})),
        (({"model": "a"}, {"model": "b"}), ({"model": "a x"}, {"model": "b x"})),
        (({"x": "1"}, {"x": {"y": "2"}}), ({"x": "?"}, {"x": {"y": "?"}})),
        (({"x": "1"}, {"y": "1"}), ({"x": 7}, {"y": 7})),
    ],
    ids=["values", "what decides", "shape", "members"],
)
def test_each_way_to_be_like_an_example_is_remembered_by_itself(examples: Any, asking: Any) -> None:
    requests = {name: {"body": body} for name, body in zip("ab", examples, strict=True)}
    choice = _examples.Choice(requests, (), [("/model", None)])
    for _ in range(2):
        assert [choice.ranked("ab", Received(body))[0] for body in asking] == ["a", "b"]
        assert [choice.ranked("b", Received(body)) for body in asking] == [("b",)] * 2


def test_memory_of_choices_is_bounded() -> None:
    requests = {name: {"body": {"model": name, "text": "x"}} for name in ("a", "b")}
    choice = _examples.Choice(requests, (), [("/model", None)])
    for number in range(3 * _examples.REMEMBERED):
        assert choice.ranked(requests, Received({"model": f"b {number}"})) == ("b",)
    assert 0 < len(choice._remembered) <= _examples.REMEMBERED
    choice._remembered.clear()
    choice.ranked(requests, Received({"model": "b" * 100_000}))
    choice.ranked(requests, Received({"model": ["b"] * 100_000}))
    assert not choice._remembered  # such texts would fill the memory
    choice.ranked(requests, Received({"b" * 100_000: 1, "text": "y" * 100_000}))
    assert len(str(choice._remembered)) < 1000


def written(operation: Operation) -> str:
    """Its examples."""
    stream = operation.success.stream
    streams = dict(stream.examples) if stream is not None else {}
    return json.dumps([operation.requests, [one.value for one in operation.success.examples], streams])


def test_answers_change_no_example(bundle: dict[str, Any]) -> None:
    """Rules write into the copy that is sent."""
    app = maaskit_mock.create_app(bundle)
    gateway = app.state.mock.gateway
    before = [written(one) for one in gateway.operations]
    played = 0
    for operation in gateway.operations:
        if operation.method == "POST" and "{" not in operation.path and "application/json" in str(operation.bodies):
            bodies = [one["body"] for one in operation.requests.values() if "body" in one]
            for first, again in zip(*(asked(app, operation.path, bodies) for _ in range(2)), strict=True):
                played += first[0]["status"] == 200
                if first[0]["status"] == 200 and not operation.success.links:  # else each job has an id of its own
                    assert again[1:] == first[1:]
    assert played > 200
    assert [written(one) for one in gateway.operations] == before


def test_a_plain_answer_is_sent_in_one_piece(bundle: dict[str, Any]) -> None:
    app = maaskit_mock.create_app(bundle)
    plain, stream = asked(app, CHAT, [chat(), chat(stream=True)])
    assert [message["type"] for message in plain] == ["http.response.start", "http.response.body"]
    assert not plain[1].get("more_body")
    assert len(stream) > 3


def test_requests_leave_nothing_behind(bundle: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """But what is listed at /_mock/requests, which is bounded."""
    monkeypatch.setattr(_records, "MOST", 50)
    app = maaskit_mock.create_app(bundle)

    def size() -> int:
        asked(app, CHAT, (chat(number) for number in range(300)))
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        for _ in range(2):  # until Python's own stores are full of what it uses again
            size()
        before = size()
        growth = size() - before
    finally:
        tracemalloc.stop()
    assert growth < 16 * 1024  # a request that is kept takes a KiB

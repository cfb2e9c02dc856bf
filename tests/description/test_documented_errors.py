"""Every operation with every error that its family documents and with those that all share: the mock plays it on a real
socket, the client, sync and async in turn, must say what it is, and send again only what helps and can't be paid twice.

What is expected is worked out here from the description alone, by tables of its own.
"""

from __future__ import annotations

import asyncio
import json
import pickle
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import cycle
from typing import Any, NamedTuple

import httpx
import pytest
from catalog import DOCUMENT, Call, calls, operations
from test_requests import method_of, with_files

import maaskit_mock
from maaskit import AsyncClient, Client, MaaskitError
from maaskit._pointer import first
from maaskit.testing import instant_waits
from maaskit_api.operations import OPERATIONS

KEY = "sk-of-the-tests-0123456789"
SYSTEM_TOKEN = "account-of-the-tests"
CLASSES = {
    200: "EnvelopeError", 400: "BadRequestError", 401: "AuthenticationError", 403: "PermissionDeniedError",
    404: "NotFoundError", 408: "RequestTimeoutError", 409: "ConflictError", 422: "UnprocessableEntityError",
    429: "RateLimitError",
}  # fmt: skip
TEMPORARY = {408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529}
REFUSED = {408, 429, 503}
LOST = {502, 504, 520, 522, 523, 524}
NEXT = {
    "authentication": "Check the key", "permission": "Use another key or model", "quota": "Top up the account",
    "rate_limit": "Wait and call again", "not_found": "Check the name or id", "invalid": "Correct the request",
    "moderation": "Change the text or the pictures", "unavailable": "Try again later",
}  # fmt: skip
SHARED: list[Any] = DOCUMENT["x-errors"]
BY_FAMILY: dict[str, list[Any]] = {tag["name"]: tag.get("x-errors", []) for tag in DOCUMENT["tags"]}
RAW: dict[str, Any] = {raw["operationId"]: raw for _, _, raw in operations()}
WAYS: dict[str, dict[str, Call]] = defaultdict(dict)
for one in calls():
    WAYS[one.operation.id].setdefault(one.kind, one)


class Expected(NamedTuple):
    """What a case must come to."""

    kind: str
    sent: int
    retryable: bool
    billed: bool | None


def expected(error: Mapping[str, Any], billed: bool) -> Expected:
    status, retry = error["status"], error.get("retry")
    if status == 200:
        return Expected("EnvelopeError", 1, retry is True, False)
    if billed and status in LOST:
        return Expected("SubmitOutcomeUnknown", 1, False, None)
    may = status in REFUSED if billed else status in TEMPORARY
    again = {None: may, False: False, True: may or not billed or status < 500}[retry]
    name = CLASSES.get(status, "ServerError" if status >= 500 else "StatusError")
    name = {"quota": "QuotaExceededError", "permission": "PermissionDeniedError"}.get(error.get("kind", ""), name)
    charged = None if billed and status >= 500 and status != 503 else False
    return Expected(name, 2 if again else 1, again, charged)


def documented(operation: str) -> list[Any]:
    """The errors that this operation can answer with; what a poll says of its task is none of them."""
    return [
        error for error in recognised(operation) if error["status"] != 200 or not ends_task(operation, error["body"])
    ]


def recognised(operation: str) -> list[Any]:
    """The errors of the family and the shared ones: at 200 only those that one of the operation's own rules recognises."""
    rules = RAW[operation]["responses"]["200"].get("x-error-envelope", [])
    errors = ours_and_shared(RAW[operation]["tags"][0])
    return [error for error in errors if error["status"] != 200 or any(fails(rule, error["body"]) for rule in rules)]


def ends_task(operation: str, body: Mapping[str, Any]) -> bool:
    """Whether the operation is a poll that reads the body as the state of its task."""
    task = RAW[operation]["responses"]["200"].get("x-task", {})
    pointers = task.get("status", [])
    words = [first(body, pointer) for pointer in ([pointers] if isinstance(pointers, str) else pointers)]
    return any(word in task["states"] for word in words)


def ours_and_shared(family: str) -> list[Any]:
    """An error of the family takes the place of a shared one of the same name, and of one that is told by the same marks."""
    marks = {marks_of(error) for error in BY_FAMILY[family]}
    shared = [error for error in SHARED if marks_of(error) not in marks]
    return list({error["name"]: error for error in [*shared, *BY_FAMILY[family]]}.values())


def marks_of(error: Mapping[str, Any]) -> tuple[Any, ...]:
    return error["status"], error.get("code"), error.get("says")


def fails(rule: Mapping[str, Any], body: Any) -> bool:
    value = body
    for key in rule["pointer"].split("/")[1:]:
        value = value.get(key) if isinstance(value, dict) else None
    if value is None:
        return False
    if "below" in rule:
        return isinstance(value, (int, float)) and value < rule["below"]
    if "one_of" in rule:
        return value in rule["one_of"]
    return value not in rule["not_in"] if "not_in" in rule else bool(value)


def message_in(body: Mapping[str, Any]) -> str:
    for holder in (body.get("error"), body.get("base_resp"), body):
        if isinstance(holder, str) and holder:
            return holder
        for name in ("message", "status_msg", "msg", "ErrMsg", "detail", "failure", "description", "status"):
            if isinstance(holder, dict) and (value := holder.get(name)):
                return value if isinstance(value, str) else json.dumps(value)
    raise AssertionError(f"no message in {body}")


def next_step(error: Mapping[str, Any], found: Expected) -> str:
    kind = error.get("kind")
    if found.kind == "SubmitOutcomeUnknown":
        return "Do not send it again blindly"
    if (after := error.get("headers", {}).get("Retry-After")) and kind in (None, "rate_limit", "unavailable"):
        return f"Ask again in {after} s."
    return NEXT[kind] if kind else ""


@pytest.fixture(scope="module")
def mock_url() -> Iterator[str]:
    with maaskit_mock.running() as url:
        yield url


@pytest.fixture(scope="module")
def admin(mock_url: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=mock_url, timeout=20) as client:
        yield client


class Both:
    """A client and an async one, by turns."""

    def __init__(self, url: str) -> None:
        self._runner = asyncio.Runner()
        options: Any = {
            "gateway": "custom",
            "base_url": url,
            "api_key": KEY,
            "system_token": SYSTEM_TOKEN,
            "max_retries": 1,
            "timeout": 20,
        }
        self._sync, self._async = Client(**options), AsyncClient(**options)
        self._turns = cycle([self._called, self._awaited])

    def raised(self, call: Call, fault: str) -> Any:
        """The error that the call comes to."""
        with pytest.raises(MaaskitError) as caught:
            next(self._turns)(call, {**with_files(call), "extra_headers": {"X-Mock-Fault": fault}})
        return caught.value

    def _called(self, call: Call, arguments: dict[str, Any]) -> None:
        result = method_of(self._sync, call)(**arguments)
        if call.kind == "stream":
            list(result)

    def _awaited(self, call: Call, arguments: dict[str, Any]) -> None:
        async def ask() -> None:
            result = method_of(self._async, call)(**arguments)
            if call.kind == "stream":
                async for _ in result:
                    pass
            else:
                await result

        self._runner.run(ask())

    def close(self) -> None:
        self._sync.close()
        self._runner.run(self._async.close())
        self._runner.close()


@pytest.fixture(scope="module")
def both(mock_url: str) -> Iterator[Both]:
    both = Both(mock_url)
    yield both
    both.close()


def differences(raised: Any, error: Mapping[str, Any], found: Expected, request_ids: list[str]) -> Iterator[str]:
    """How an error differs from what it must be."""
    shown = str(raised)
    said = message_in(error["body"])
    pairs = {
        "class": (type(raised).__name__, found.kind),
        "status": (raised.status_code, error["status"]),
        "code": (raised.code, error.get("code")),
        "kind": (raised.kind, error.get("kind")),
        "meaning": (raised.meaning, error["meaning"]),
        "billed": (raised.billed, found.billed),
        "retryable": (raised.retryable, found.retryable),
        "body": (raised.body, error["body"]),
        "requests": (len(request_ids), found.sent),
        "attempts": (raised.attempts, found.sent),
        "request id": (raised.request_id, request_ids[-1]),
    }
    yield from (f"{name} {got!r}, not {wanted!r}" for name, (got, wanted) in pairs.items() if got != wanted)
    charged = {True: "yes", False: "no", None: "unknown"}[found.billed]
    step = next_step(error, found)
    if error.get("kind") == "authentication" and OPERATIONS[raised.operation].security == ("systemToken",):
        step = "Check system_token= and New-API-User"
    for text in (said, f"charged: {charged}", f"next:    {step}", request_ids[-1]):
        if text not in shown:
            yield f"does not say {text!r}: {shown}"
    if error["meaning"].rstrip(".").lower() not in shown.lower():
        yield f"does not say what it means: {shown}"
    if error.get("code") is not None and f"code {error['code']}" not in shown:
        yield f"does not say the code: {shown}"
    kept = (shown, repr(raised), repr(raised.__dict__), pickle.dumps(raised, 0).decode("latin-1"))
    if any(KEY in text for text in kept):
        yield "the key is in it"


@pytest.mark.parametrize("operation", sorted(WAYS))
def test_every_documented_error(operation: str, admin: httpx.Client, both: Both) -> None:
    admin.delete("/_mock/requests")
    raised: dict[str, Any] = {}
    with instant_waits():
        for error, call in zip(documented(operation), cycle(WAYS[operation].values()), strict=False):
            raised[error["name"]] = both.raised(call, f"error={error['name']}")
    sent: dict[str, list[str]] = defaultdict(list)
    for request in admin.get("/_mock/requests").json():
        assert request["operation"] == operation
        sent[request["faults"][0].removeprefix("error=")].append(request["id"])
    billed = RAW[operation].get("x-billing") == "submit"

    wrong = {
        error["name"]: found
        for error in documented(operation)
        if (found := list(differences(raised[error["name"]], error, expected(error, billed), sent[error["name"]])))
    }
    assert wrong == {}
    assert admin.get("/_mock/tasks").json() == [], "what is refused makes no job"


def test_every_error_is_one_of_some_operation() -> None:
    played = {family: set[str]() for family in BY_FAMILY}
    for operation, raw in RAW.items():
        played[raw["tags"][0]] |= {error["name"] for error in recognised(operation)}
    for family in BY_FAMILY:
        assert {error["name"] for error in ours_and_shared(family)} <= played[family], family
    assert SHARED and sum(map(len, BY_FAMILY.values())) > 20


def test_the_mock_lists_them(admin: httpx.Client) -> None:
    listed = admin.get("/_mock/errors").json()
    assert listed.keys() == RAW.keys()
    for operation, raw in RAW.items():
        errors = [*SHARED, *BY_FAMILY[raw["tags"][0]]]
        assert listed[operation].keys() == {error["name"] for error in errors}

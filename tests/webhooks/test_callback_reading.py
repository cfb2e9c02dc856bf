"""Reading payloads: every example of the description, other shapes of it, signatures, and what is no callback."""

from __future__ import annotations

import copy
import hashlib
import hmac
import json
import pickle
from typing import Any

import pytest
from hooks import POLL, SECRET, SUBMIT, Example, callback_examples, notification_examples, payload
from hypothesis import given, settings
from hypothesis import strategies as st

import maaskit
import maaskit_api.models
from maaskit import InvalidRequestError, MaaskitError, WebhookError
from maaskit._json import DEEPEST
from maaskit._protocol import Webhook
from maaskit._tasks import callbacks
from maaskit.webhooks import Challenge, Notification, TaskCallback, parse
from maaskit_api.operations import OPERATIONS

STATES = {
    "images.tasks.changed-succeeded": ("succeeded", 1.0, ["image"]),
    "suno.tasks.changed-running": ("running", 0.3, []),
    "suno.tasks.changed-succeeded": ("succeeded", 1.0, ["audio", "video", "image"]),
    "suno.tasks.changed-lyrics": ("succeeded", 1.0, ["text"]),
    "minimax.video_generation.changed-challenge": None,
    "minimax.video_generation.changed-running": ("running", None, []),
    "minimax.video_generation.changed-succeeded": ("succeeded", None, ["video"]),
    "minimax.video_generation.changed-failed": ("failed", None, []),
    "midjourney.tasks.changed-running": ("running", 0.46, []),
    "midjourney.tasks.changed-window": ("needs_input", 0.0, []),
    "midjourney.tasks.changed-succeeded": ("succeeded", 1.0, ["image"]),
    "midjourney.tasks.changed-failed": ("failed", None, []),
    "kling.tasks.changed-running": ("running", None, []),
    "kling.tasks.changed-succeeded": ("succeeded", None, ["video"]),
    "kling.tasks.changed-extended": ("succeeded", None, ["video"]),
    "kling.tasks.changed-failed": ("failed", None, []),
}
"""What the examples of the description say, by hand. Examples that are not here: their name begins with their state."""
EXAMPLES = callback_examples()


def encoded(value: Any) -> bytes:
    return json.dumps(value).encode()


def of_task(body: bytes, **options: Any) -> TaskCallback:
    told = parse(body, **options)
    assert isinstance(told, TaskCallback)
    return told


def reason(body: bytes, **options: Any) -> str:
    with pytest.raises(WebhookError) as caught:
        parse(body, **options)
    return caught.value.reason


def wrong_signatures(body: bytes) -> dict[str, str]:
    other = hmac.new(b"another", body, "sha256").hexdigest()
    right = hmac.new(SECRET.encode(), body, "sha256").hexdigest()
    return {"other": other, "prefixed": f"sha256={right}", "cut": right[:-1], "empty": "", "odd": "\u00e9" * 64}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.id)
def test_every_example_of_a_callback_is_read(example: Example) -> None:
    told = parse(example.body)
    expected = STATES.get(example.id, (example.name, ..., ...))
    if expected is None:
        assert isinstance(told, Challenge)
        assert told.reply == example.value
        return
    assert isinstance(told, TaskCallback)
    state, progress, kinds = expected
    assert told.known
    if example.id in STATES:
        assert (told.state, told.progress, [file.kind for file in told.files]) == (state, progress, kinds)
    assert told.task_id == example.task_id
    assert told.raw == example.value
    assert told.result.raw == example.value
    assert told.ended is (told.state in {"succeeded", "failed", "canceled", "expired"})
    assert len(told.operations) >= 1
    assert all(name.split(".")[0] == example.sender.split(".")[0] for name in told.operations)


def test_the_payload_is_typed() -> None:
    found = {type(parse(one.body).result).__name__ for one in EXAMPLES if "challenge" not in one.value}
    assert {
        "KlingTaskData",
        "ImageTaskData",
        "SunoTask",
        "MinimaxVideoTask",
        "MidjourneyTask",
        "ReplicatePrediction",
    } <= found
    assert parse(encoded(payload())).result.task_result.videos[0].url == "https://cdn.example.com/boat.mp4"


@pytest.mark.parametrize("name", [SUBMIT, POLL])
def test_a_named_operation_is_the_only_candidate(name: str) -> None:
    assert len(of_task(encoded(payload())).operations) > 1
    assert of_task(encoded(payload()), operation=name).operations == (POLL,)


def test_a_failure_says_why() -> None:
    told = of_task(encoded(payload("failed", task_status_msg="No review passed.")))
    assert (told.state, told.message, told.files) == ("failed", "No review passed.", ())


def test_an_operation_that_is_not_called_back_is_a_mistake_of_the_caller() -> None:
    for name in ("chat.completions.create", "no.such.operation", "videos.create"):
        with pytest.raises(InvalidRequestError, match=r"no operation .* called back"):
            parse(encoded(payload()), operation=name)


def test_the_whole_answer_of_a_poll_will_do_too() -> None:
    told = of_task(encoded({"code": 0, "message": "SUCCEED", "data": payload()}))
    assert (told.state, told.files[0].url) == ("succeeded", "https://cdn.example.com/boat.mp4")
    assert told.result.raw == payload()


def test_an_unknown_word_counts_where_only_one_vendor_has_that_shape() -> None:
    told = of_task(encoded(payload("reviewing")))
    assert (told.state, told.word, told.known, told.ended) == ("running", "reviewing", False, False)


def test_an_unknown_word_of_a_shape_that_several_have_needs_an_operation() -> None:
    body = encoded({"task_id": "1", "status": "REVIEWING"})
    assert reason(body) == "shape"
    assert of_task(body, operation="suno.music.create").known is False


@pytest.mark.parametrize("turned", [False, True])
def test_words_that_mean_an_end_in_one_place_only_do_not_end(turned: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    polls = list(callbacks._polls().items())
    monkeypatch.setattr(callbacks, "_polls", lambda: dict(reversed(polls) if turned else polls))
    told = of_task(encoded({"task_id": "1", "status": "UNKNOWN", "fail_reason": ""}))
    assert told.state == "running"
    assert {"images.tasks.retrieve", "suno.tasks.get"} <= set(told.operations)
    assert of_task(encoded({"task_id": "1", "status": "UNKNOWN"}), operation="suno.tasks.get").state == "failed"


def test_a_payload_that_is_the_whole_answer_of_its_poll(monkeypatch: pytest.MonkeyPatch) -> None:
    """Midjourney's: no `at`, and the id is called `id`."""
    poll = OPERATIONS["video.generations.get"]
    assert poll.task is not None
    flat = poll._replace(
        task=poll.task._replace(webhook=Webhook("/id"), status=("/status",), states={"modal": "needs_input"})
    )
    monkeypatch.setattr(callbacks, "_polls", lambda: {"some.poll": flat})
    told = of_task(encoded({"id": 17, "status": "MODAL", "failReason": None}))
    assert (told.task_id, told.state, told.ended) == ("17", "needs_input", False)
    assert told.result.raw["status"] == "MODAL"


def test_a_payload_that_is_one_of_a_list_in_its_poll(monkeypatch: pytest.MonkeyPatch) -> None:
    poll = OPERATIONS[POLL]
    assert poll.task is not None
    listed = poll._replace(
        answer="KlingTaskList",
        task=poll.task._replace(webhook=Webhook("/task_id", "/data/*"), status=("/data/0/task_status",)),
    )
    monkeypatch.setattr(callbacks, "_polls", lambda: {POLL: listed})
    told = of_task(encoded(payload("processing")))
    assert (told.state, type(told.result)) == ("running", maaskit_api.models.KlingTaskData)


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "json"),
        (b"<html>", "json"),
        (b'{"task_id": "1"', "json"),
        (b"\xff\xfe\x00", "json"),
        (b"[" * 200_000, "json"),
        (b'{"n": ' + b"9" * 5000 + b"}", "shape"),
        (b"null", "shape"),
        (b"[]", "shape"),
        (b'"text"', "shape"),
        (b"{}", "shape"),
        (b'{"task_id": "1"}', "shape"),
        (b'{"task_status": "succeed"}', "shape"),
        (b'{"task_id": null, "task_status": "succeed"}', "shape"),
        (b'{"task_id": ["1"], "task_status": "succeed"}', "shape"),
        (b'{"task_id": "", "task_status": "succeed"}', "shape"),
        (b'{"task_id": "\\ud800", "task_status": "succeed"}', "shape"),
        (b'{"task_id": "' + b"1" * 600 + b'", "task_status": "succeed"}', "shape"),
        (b'{"task_id": "1", "task_status": {"a": 1}}', "shape"),
        (b'{"type": "quota_exceed", "title": "t", "content": "c"}', "shape"),
        (b'{"challenge": {"deep": 1}}', "shape"),
        (b'{"challenge": "x", "more": 1}', "shape"),
    ],
)
def test_what_is_no_callback(body: bytes, why: str) -> None:
    assert reason(body) == why


def test_results_that_are_no_url_do_no_harm() -> None:
    videos = [
        {"url": url}
        for url in ("http://[", "javascript:alert(1)", "https://x/\u2100.mp4", "data:video/mp4;base64,AAAA")
    ]
    told = of_task(encoded(payload() | {"task_result": {"videos": videos}}))
    assert [file.url for file in told.files] == ["http://[", "javascript:alert(1)", "https://x/\u2100.mp4", None]
    assert told.files[3].data is not None


def nested(levels: int) -> bytes:
    lists = b"[" * levels + b'"u"' + b"]" * levels
    return b'{"task_id": "1", "task_status": "succeed", "task_result": {"videos": [{"url": ' + lists + b"}]}}"


def test_a_payload_is_read_as_deep_as_any_answer() -> None:
    assert of_task(nested(DEEPEST - 4)).state == "succeeded"
    for levels in (DEEPEST - 3, 900, 100_000):
        assert reason(nested(levels)) == "json"


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=8)
    | st.sampled_from(["SUCCESS", "succeed", "\ud800", "45%", "http://["]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.text(max_size=4) | st.sampled_from(["url", "data", "task_id", "videos"]), inner, max_size=3
        )
    ),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_changed_examples_raise_nothing_else(data: st.DataObject) -> None:
    example = data.draw(st.sampled_from([*EXAMPLES, *notification_examples()]))
    value = copy.deepcopy(example.value)
    for _ in range(data.draw(st.integers(1, 3))):
        places = list(_places(value))
        if not places:
            break
        holder, key = data.draw(st.sampled_from(places))
        if data.draw(st.booleans()):
            holder[key] = data.draw(JSON)
        else:
            del holder[key]
    body = encoded(value)
    for operation in (None, SUBMIT, "suno.music.create", "images.generate", "minimax.video_generation.create"):
        _read(body, operation)


@settings(max_examples=200, deadline=None)
@given(body=st.binary(max_size=60) | JSON.map(encoded) | st.dictionaries(st.text(max_size=4), JSON).map(encoded))
def test_anything_else_raises_nothing_else(body: bytes) -> None:
    for operation in (None, SUBMIT):
        _read(body, operation)


def _read(body: bytes, operation: str | None) -> None:
    try:
        told = parse(body, operation=operation)
    except WebhookError:
        return
    assert repr(told)
    if isinstance(told, TaskCallback):
        assert told.state in {"queued", "running", "needs_input", "succeeded", "failed", "canceled", "expired"}
        assert isinstance(told.task_id, str) and told.task_id
        assert told.progress is None or 0 <= told.progress <= 1
        for file in told.files:
            assert repr(file)


def _places(value: Any) -> Any:
    if isinstance(value, dict | list):
        for key in list(value) if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from _places(value[key])


@pytest.mark.parametrize("example", notification_examples(), ids=lambda example: example.id)
def test_notifications_and_their_signatures(example: Example) -> None:
    body = example.body
    told = parse(body)
    assert isinstance(told, Notification) and not told.signed
    assert type(told.result).__name__ == example.schema
    assert (told.result.title, told.raw) == (example.value["title"], example.value)
    header, right = example.signature["header"], hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    for name in (header, header.lower(), header.upper()):
        signed = parse(body, headers={"host": "x", name: right}, secret=SECRET)
        assert isinstance(signed, Notification) and signed.signed
    assert reason(body, secret=SECRET) == "signature"
    assert reason(body, headers={"x-other": right}, secret=SECRET) == "signature"
    assert reason(body + b" ", headers={header: right}, secret=SECRET) == "signature"
    for wrong in wrong_signatures(body).values():
        assert reason(body, headers={header: wrong}, secret=SECRET) == "signature"


def test_signatures_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []
    real = hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", lambda one, other: compared.append((one, other)) or real(one, other))
    example = notification_examples()[0]
    reason(example.body, headers={example.signature["header"]: "0" * 64}, secret=SECRET)
    assert [other for _, other in compared] == [b"0" * 64]


def test_a_secret_asks_nothing_of_callbacks_of_tasks() -> None:
    assert of_task(encoded(payload()), secret=SECRET).state == "succeeded"


def test_errors_name_no_secret_and_no_payload() -> None:
    body = encoded({"prompt": "a private prompt"})
    example = notification_examples()[0]
    for content in (body, example.body):
        with pytest.raises(WebhookError) as caught:
            parse(content, headers={"x-webhook-signature": "0" * 64}, secret=SECRET)
        assert (
            "private" not in str(caught.value) and SECRET not in str(caught.value) and "0000" not in str(caught.value)
        )


def test_the_error_is_one_of_the_tree_and_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(WebhookError("What happened.", reason="json")))
    assert (str(error), error.reason) == ("What happened.", "json")
    assert isinstance(error, MaaskitError) and isinstance(error, ValueError)
    assert maaskit.WebhookError is WebhookError


def test_values_are_frozen_and_print_short() -> None:
    told = of_task(encoded(payload() | {"prompt": "x" * 1000}))
    with pytest.raises(AttributeError):
        told.state = "failed"  # type: ignore[misc]
    assert len(repr(told)) < 200

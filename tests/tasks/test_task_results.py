"""Where results and progress stand in the answers of polls."""

from __future__ import annotations

import re
from typing import Any

import pytest
from jobs import CDN, POLLS, Both, Stage, by_hand, examples, got, handle_of, ids_in, task_at

from maaskit import TaskFile
from maaskit._protocol import Item, Link, Result
from maaskit._tasks.media_types import media_type_of, suffix_of
from maaskit._tasks.reading import find_id, found_results, identifier, read
from maaskit_api.operations import OPERATIONS

SUCCESSES = [
    (poll, name)
    for poll in POLLS
    for name, body in examples(poll).items()
    if name.startswith(("succeeded", "lyrics", "stems", "continued", "wrapped_succeeded", "wrapped_inner", "mixed", "relayed_succeeded"))
]  # fmt: skip
KINDS = {
    "avatar": {"video"},
    "cogvideox": {"video", "image"},
    "bfl": {"image"},
    "flux": {"image"},
    "images": {"image"},
    "kling": {"video", "image", "audio"},
    "luma": {"video"},
    "midjourney": {"image", "video", "text"},
    "minimax": {"video"},
    "pika": {"video"},
    "pixverse": {"video"},
    "replicate": {"image", "video", "svg", "json", "file"},
    "runway": {"video", "image"},
    "runwayml": {"video"},
    "sora": {"video", "json"},
    "suno": {"audio", "video", "image", "text", "json", "file"},
    "video": {"video"},
    "videos": {"video"},
    "viggle": {"video", "image"},
}
SUFFIXES = {
    ".mp4": "video", ".mp3": "audio", ".m4a": "audio", ".jpeg": "image", ".jpg": "image", ".png": "image", ".webp": "image", ".svg": "svg",
    ".wav": "audio", ".glb": "file",
}  # fmt: skip


@pytest.mark.parametrize(("poll", "name"), SUCCESSES)
def test_results_of_every_example(poll: str, name: str) -> None:
    protocol = OPERATIONS[poll].task
    assert protocol is not None
    body = examples(poll)[name]
    for id in ids_in(poll, body):
        reading = read(protocol, body, id)
        assert reading is not None
        assert (reading.state, reading.progress) == ("succeeded", 1.0 if "progress" in str(body) else None)
        assert reading.results, "a task that has succeeded has results"
        for found in reading.results:
            assert found.kind in KINDS[poll.partition(".")[0]]
            if found.link:
                assert found.link in OPERATIONS[poll].links
            elif found.encoding == "base64":
                assert found.value == f"<{'png'}>"
            elif found.kind not in ("text", "json"):
                assert found.value.startswith("https://")
                suffix = re.search(r"\.\w+$", found.value)
                assert suffix is None or found.kind in ("file", SUFFIXES[suffix[0]]), "the kind is that of the URL"


def test_every_success_is_looked_at() -> None:
    assert {poll for poll, _ in SUCCESSES} == set(POLLS)


@pytest.mark.parametrize(("poll", "name"), [one for one in SUCCESSES if one[0].startswith("kling.")])
def test_every_file_of_kling_is_a_result_however_it_is_wrapped(poll: str, name: str) -> None:
    """A sound comes in two formats, beside a video or not: none of them stands in for the others."""
    reading = read(OPERATIONS[poll].task, body := examples(poll)[name], "t1")  # type: ignore[arg-type]
    assert reading is not None
    assert sorted(str(found.value) for found in reading.results) == sorted(_urls_in_results(body))


def _urls_in_results(value: Any, inside: bool = False) -> list[str]:
    """Every URL below a member `task_result`."""
    if isinstance(value, str):
        return [value] if inside and value.startswith(CDN) else []
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [url for key, one in members for url in _urls_in_results(one, inside or key == "task_result")]


@pytest.mark.parametrize("poll", POLLS)
def test_examples_that_have_not_succeeded_have_no_results(poll: str) -> None:
    protocol = OPERATIONS[poll].task
    assert protocol is not None
    others = [body for name, body in examples(poll).items() if (poll, name) not in SUCCESSES]
    assert others
    for body in others:
        for id in ids_in(poll, body):
            reading = read(protocol, body, id)
            if reading is not None and reading.state != "succeeded":
                assert reading.results == ()
            if reading is not None and reading.state == "failed" and reading.word != "UNKNOWN":
                assert reading.message or reading.code or not protocol.message, "a task that failed says why"


# Shapes that no operation has yet, by hand


def found(rules: list[Result], body: Any) -> list[tuple[Any, ...]]:
    return [(one.kind, one.value) for one in found_results(tuple(rules), body)]


RESULTS = {
    "nested lists": ([Result("image", "/a")], {"a": [["u1", ["u2"]], [], "u3", None, ""]}, ["u1", "u2", "u3"]),
    "any member": ([Result("image", "/*/u")], {"a": {"u": "u1"}, "b": {"u": None}, "c": {"u": "u2"}}, ["u1", "u2"]),
    "no text": ([Result("image", "/a")], {"a": 5}, []),
    "blank": ([Result("image", "/a")], {"a": "  "}, []),
    "nothing": ([Result("image", "/a/b/c")], {"a": None}, []),
    "fallback unused": ([Result("image", "/a"), Result("image", "/b", fallback=True)], {"a": "u1", "b": "u2"}, ["u1"]),
    "fallback used": ([Result("image", "/a"), Result("image", "/b", fallback=True)], {"a": "", "b": "u2"}, ["u2"]),
    "second of two": ([Result("image", "/a"), Result("image", "/b")], {"a": "u1", "b": "u2"}, ["u1", "u2"]),
    "json object": ([Result("json", "/a")], {"a": {"b": [1]}}, [{"b": [1]}]),
    "json list": ([Result("json", "/a")], {"a": [1, [2]]}, [[1, [2]]]),
    "pattern": ([Result("audio", "/a/*", pattern="^https?://")], {"a": ["https://c", "an-id"]}, ["https://c"]),
    "json nothing": ([Result("json", "/a")], {"a": None}, []),
    "json empty": ([Result("json", "/a")], {"a": {}}, []),
    "json number": ([Result("json", "/a")], {"a": 0}, [0]),
    "text": ([Result("text", "/a")], {"a": "two\nlines "}, ["two\nlines "]),
}


@pytest.mark.parametrize("name", RESULTS)
def test_shapes(name: str) -> None:
    rules, body, expected = RESULTS[name]
    assert [value for _, value in found(rules, body)] == expected


MARKDOWN = {
    "image link": ("![a](https://c.example/a.png)", ["https://c.example/a.png"]),
    "with a title": ('![a](https://c.example/a.png "a kite") and more', ["https://c.example/a.png"]),
    "in angle brackets": ("[a](<https://c.example/a.png>)", ["https://c.example/a.png"]),
    "twice": ("[a](https://c.example/a.png)\n![b](https://c.example/a.png)", ["https://c.example/a.png"]),
    "two": ("![](https://c.example/a.png)\n\n![](https://c.example/b.png?x=1&y=2)", ["https://c.example/a.png", "https://c.example/b.png?x=1&y=2"]),
    "bare": ("see https://c.example/a.png, and https://c.example/b.png.", ["https://c.example/a.png", "https://c.example/b.png"]),
    "html": ('<img src="https://c.example/a.png">', ["https://c.example/a.png"]),
    "Chinese": ("图片：https://c.example/a.png。", ["https://c.example/a.png"]),
    "brackets in the URL": ("![a](https://c.example/a_(1).png)", ["https://c.example/a_(1).png"]),
    "none": ("no kite today", []),
    "no text": (7, []),
}  # fmt: skip


@pytest.mark.parametrize("name", MARKDOWN)
def test_links_in_a_text(name: str) -> None:
    text, expected = MARKDOWN[name]
    rules = [Result("image", "/choices/*/content", "markdown")]
    assert [value for _, value in found(rules, {"choices": [{"content": text}]})] == expected


def test_results_follow_success(stage: Stage, both: Both, instant: None) -> None:
    poll = by_hand(results=(Result("video", "/url"),), results_follow=True)
    stage.plays("/t/t1", {"status": "done"}, {"status": "done", "url": ""}, {"status": "done", "url": CDN + "a.mp4"})

    async def wait(client: Any) -> Any:
        states: list[Any] = []
        task = await got(task_at(client, poll).wait(on_update=lambda update: states.append(update.state)))
        return task.files, states

    files, states = both(stage.url, wait)
    assert [file.url for file in files] == [CDN + "a.mp4"]
    assert states == ["queued", "running", "running", "succeeded"]
    assert stage.count("/t/") == 3


def test_base64_and_text_come_inside_the_answer(stage: Stage, both: Both, instant: None) -> None:
    rules = (
        Result("image", "/b64", "base64"),
        Result("text", "/text"),
        Result("json", "/json"),
        Result("image", "/inline"),
    )
    poll = by_hand(results=rules)
    stage.plays(
        "/t/t1",
        {"status": "done", "b64": "aGk=", "text": "hi", "json": {"a": "ä"}, "inline": "data:image/png;base64,aGk="},
    )

    async def wait(client: Any) -> Any:
        return (await got(task_at(client, poll).wait())).files

    image, text, value, inline = both(stage.url, wait)
    assert (image.kind, image.data, image.url, image.media_type) == ("image", "aGk=", None, "image/png")
    assert (text.kind, text.text, text.media_type) == ("text", "hi", "text/plain")
    assert (value.kind, value.text) == ("json", '{"a": "ä"}')
    assert inline.data == "data:image/png;base64,aGk="


def test_when_urls_end(stage: Stage, both: Both, instant: None) -> None:
    rules = (Result("video", "/url"),)
    told, known = by_hand(results=rules, expires_at=("/until",)), by_hand(results=rules, expires=3600.0)
    stage.plays("/t/t1", {"status": "done", "url": CDN + "a.mp4", "until": 1764653790})

    async def wait(client: Any) -> Any:
        one = await got(task_at(client, told).wait())
        other = await got(task_at(client, known).wait())
        now = handle_of(client, "images.generate").created
        return one.files[0].expires_at, other.files[0].expires_at - now

    until, lives = both(stage.url, wait)
    assert until == 1764653790
    assert 3590 < lives <= 3600


def test_own_task_in_an_answer_of_several(stage: Stage, both: Both, instant: None) -> None:
    poll = by_hand(item=Item("/data/*", "/id"), results=(Result("video", "/url"),))
    other, mine = {"id": "t2", "status": "bad"}, {"id": "t1", "status": "run"}
    stage.plays(
        "/t/t1",
        {"data": []},
        {"data": [other, mine]},
        {"data": [{**mine, "status": "done", "url": CDN + "a.mp4"}, other]},
    )

    async def wait(client: Any) -> Any:
        return (await got(task_at(client, poll).wait())).files[0].url

    assert both(stage.url, wait) == CDN + "a.mp4"


@pytest.mark.parametrize(("id", "there"), [(9007199254740993, "9007199254740993"), ("x", "x"), (7, "7")])
def test_the_id_of_an_item_is_text_or_number(id: Any, there: str) -> None:
    poll = by_hand(item=Item("/data/*", "/id"))
    assert read(poll.task, {"data": [{"id": id, "status": "done"}]}, there) is not None  # type: ignore[arg-type]


# Progress


@pytest.mark.parametrize(
    ("told", "of", "read_as"),
    [
        ("45%", 100, 0.45), ("45 %", 100, 0.45), ("45", 100, 0.45), (45, 100, 0.45), (45.5, 100, 0.455), ("45%", 1, 0.45),
        (0.45, 1, 0.45), ("0.45", 1, 0.45), (0, 100, 0.0), ("0%", 100, 0.0), ("100%", 100, 1.0), (100, 100, 1.0), (1, 1, 1.0),
        (250, 100, 1.0), (-5, 100, 0.0), ("soon", 100, None), ("", 100, None), (None, 100, None), (True, 100, None),
        ({}, 100, None), ([45], 100, None), ("%", 100, None), ("nan", 100, None), ("inf", 100, None), ("1e999", 100, None),
    ],
)  # fmt: skip
def test_progress(told: Any, of: float, read_as: float | None) -> None:
    reading = read(by_hand(progress_of=float(of)).task, {"status": "run", "progress": told}, "t1")  # type: ignore[arg-type]
    assert reading is not None
    assert reading.progress == read_as


def test_first_pointer_that_finds_progress() -> None:
    poll = by_hand(progress=("/a", "/b"))
    reading = read(poll.task, {"status": "run", "a": "", "b": 0}, "t1")  # type: ignore[arg-type]
    assert reading is not None
    assert reading.progress == 0.0


# Ids


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a", "a"),
        (7, "7"),
        (2**63, str(2**63)),
        (0, None),
        ("", None),
        (None, None),
        (True, None),
        (1.5, None),
        ({}, None),
        ([], None),
    ],
)
def test_identifiers(value: Any, text: str | None) -> None:
    assert identifier(value) == text


def test_ids_are_looked_for_in_order() -> None:
    def by(*pointers: str, pattern: str | None = None) -> Link:
        return Link("poll", {}, ids=pointers, pattern=pattern)

    assert find_id(by("/a", "/b"), {"a": 0, "b": "x"}) == "x"
    assert find_id(by("/a", "/b"), {"a": "y", "b": "x"}) == "y"
    assert find_id(by("/data/*"), {"data": ["a", "", 3]}) == "a,3"
    assert find_id(by("/data/*/id"), {"data": [{"id": "a"}, {}, {"id": 9007199254740993}]}) == "a,9007199254740993"
    assert find_id(by("/a"), []) is None
    assert find_id(by("/a", "/b", pattern="^[a-z-]+$"), {"a": "https://cdn.example.com/x.wav", "b": "a-b"}) == "a-b"
    assert find_id(by("/a", pattern="^[a-z-]+$"), {"a": "https://cdn.example.com/x.wav"}) is None


# Files


def test_files_are_shown_in_short() -> None:
    assert repr(TaskFile("video", url=CDN + "a.mp4")) == f"TaskFile(video, {CDN}a.mp4)"
    assert len(repr(TaskFile("image", url="https://" + "x" * 5000))) < 300
    assert "4000 characters of base64" in repr(TaskFile("image", data="x" * 4000))
    assert "call content" in repr(TaskFile("video", link="content"))


@pytest.mark.parametrize(
    ("kind", "url", "media_type", "suffix"),
    [
        ("video", CDN + "a.webm?x=1.png", "", ".webm"), ("video", CDN + "a", "video/quicktime", ".mov"), ("video", CDN + "a.exe", "", ".mp4"),
        ("image", None, "image/webp; q=1", ".webp"), ("file", None, "", ".bin"), ("file", None, "application/x-sh", ".bin"),
        ("audio", CDN + "a%2Eflac", "audio/mpeg", ".flac"), ("text", None, "", ".txt"),
    ],
)  # fmt: skip
def test_suffixes(kind: str, url: str | None, media_type: str, suffix: str) -> None:
    assert suffix_of(kind, url, media_type) == suffix
    assert media_type_of(kind, url)


def test_what_is_said_twice_is_one_result() -> None:
    rules = (Result("video", "/url"), Result("video", "/data/*/url"), Result("image", "/url"))
    body = {"url": CDN + "a", "data": [{"url": CDN + "a"}, {"url": CDN + "b"}, {"url": CDN + "b"}]}
    found = [(one.kind, one.value) for one in found_results(rules, body)]
    assert found == [("video", CDN + "a"), ("video", CDN + "b"), ("image", CDN + "a")]

"""An upload in several steps as one call: the mock's own storage for what works, scripted servers for what does not."""

from __future__ import annotations

import hashlib
import io
import json
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from driving import KEY, Runner, client_of
from servers import Server, answer, drop, reply
from test_uploads import parts_of

import maaskit_mock
from maaskit import InvalidRequestError, TaskError, TaskFailed, TaskTimeout, UploadError
from maaskit.testing import instant_waits

ID = "6f1d0c9e-3a7b-4c52-9a41-0d2f6b7c8e90"
FIELDS = {"key": f"raw/{ID}.mp3", "Content-Type": "audio/mpeg", "policy": "cG9saWN5", "signature": "c2lnbg=="}
REFUSAL = b"<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Policy expired</Message></Error>"


@pytest.fixture
def mock() -> Iterator[str]:
    with maaskit_mock.running(speed=100, gateway="haoee") as url:
        yield url


@pytest.fixture
def storage() -> Iterator[Server]:
    with Server(reply(status=204)) as server:
        yield server


@pytest.fixture
def gateway(storage: Server) -> Iterator[Server]:
    """Answers the four calls; the storage is a server of its own."""
    place = {"id": ID, "url": f"{storage.url}/bucket", "fields": FIELDS}
    steps = [answer(place), answer({}), answer({"id": ID, "status": "complete"}), answer({"clip_id": "c1"})]
    with Server(*steps) as server, instant_waits():
        yield server


def page(url: str, name: str) -> Any:
    with urllib.request.urlopen(f"{url}/_mock/{name}") as found:
        return json.load(found)


def upload(file: Any, **more: Any) -> Any:
    return lambda client: client.suno.uploads.upload(file, **more)


def test_the_whole_chain(run: Runner, mock: str, tmp_path: Path) -> None:
    song = tmp_path / "My Song.MP3"
    song.write_bytes(b"ID3" + bytes(range(256)) * 4000)

    clip = run(mock, upload(song, model_name="suno_music"), gateway="haoee")

    assert clip.clip_id
    [came] = page(mock, "uploads")
    assert came["file"] == {
        "name": "My Song.MP3",
        "media_type": "audio/mpeg",
        "size": 1_024_003,
        "sha256": hashlib.sha256(song.read_bytes()).hexdigest(),
    }
    assert not came["refused"]
    [id_] = came["ids"]
    requests = [one for one in page(mock, "requests") if not one["path"].startswith("/_mock")]
    assert [(one["method"], one["path"]) for one in requests] == [
        ("POST", "/suno/uploads/audio"),
        ("POST", "/_storage/1"),
        ("POST", f"/suno/uploads/audio/{id_}/upload-finish"),
        *[("GET", f"/suno/uploads/audio/{id_}")] * (len(requests) - 4),
        ("POST", f"/suno/uploads/audio/{id_}/initialize-clip"),
    ]
    assert requests[0]["body"] == {"extension": "mp3"}
    assert requests[2]["body"] == {"upload_type": "file_upload", "upload_filename": "My Song.MP3"}
    for one in requests:
        names = {name.lower() for name, _ in dict(one["headers"]).items()}
        assert ("authorization" in names) is ("modelname" in names) is (one["path"] != "/_storage/1")


def test_the_form_as_it_stands_on_the_wire(run: Runner, gateway: Server, storage: Server) -> None:
    clip = run(gateway.url, upload(("take 1.mp3", b"\0\r\n--x\xff")))

    assert clip.clip_id == "c1"
    seen = storage.last
    assert seen.method == "POST"
    assert seen.target == "/bucket"
    *fields, file = parts_of(seen)
    assert [(part.name, part.data.decode(), part.filename) for part in fields] == [
        (*one, None) for one in FIELDS.items()
    ]
    assert (file.name, file.filename, file.media_type, file.data) == (
        "file",
        "take 1.mp3",
        "audio/mpeg",
        b"\0\r\n--x\xff",
    )
    assert not {"authorization", "cookie", "modelname"} & seen.headers.keys()
    assert KEY not in str(seen)


def test_cookies_of_the_gateway_stay_there(run: Runner, storage: Server) -> None:
    place = {"id": ID, "url": f"{storage.url}/bucket", "fields": FIELDS}
    cookie = answer(place, set_cookie="session=secret")
    with (
        Server(cookie, answer({}), answer({"id": ID, "status": "complete"}), answer({"clip_id": "c1"})) as server,
        instant_waits(),
    ):
        run(server.url, upload(("a.mp3", b"x")))

    assert "cookie" not in storage.last.headers


@pytest.mark.parametrize("empty", [answer({}), reply()])
def test_an_empty_answer_to_the_report_is_fine(run: Runner, gateway: Server, empty: Any) -> None:
    gateway.script[1] = empty
    assert run(gateway.url, upload(("a.mp3", b"x"))).clip_id == "c1"


@pytest.mark.parametrize("file", [b"x", io.BytesIO(b"x"), ("song", b"x")])
def test_a_file_without_an_extension_is_refused_before_anything_is_sent(
    run: Runner, gateway: Server, file: Any
) -> None:
    error = run.error(gateway.url, upload(file))

    assert isinstance(error, InvalidRequestError)
    assert "('song.mp3', content)" in str(error)
    assert not gateway.requests


def test_what_is_no_single_file_is_refused(run: Runner, gateway: Server, tmp_path: Path) -> None:
    assert "one file" in str(run.error(gateway.url, upload([("a.mp3", b"x")])))
    assert "no file" in str(run.error(gateway.url, upload(tmp_path / "gone.mp3")))
    assert not gateway.requests


def test_the_storage_refuses(run: Runner, gateway: Server, storage: Server) -> None:
    storage.script = [reply(REFUSAL, 403, content_type="application/xml")]
    error = run.error(gateway.url, upload(("a.mp3", b"x")))

    assert isinstance(error, UploadError)
    assert "the storage refused the file: Policy expired" in str(error)
    assert error.operation == "suno.uploads.upload"
    assert (error.status_code, error.billed, error.retryable, error.attempts) == (403, False, False, 1)
    assert len(storage.requests) == len(gateway.requests) == 1, "what is not there is not reported"


def test_the_storage_fails_for_a_while(run: Runner, gateway: Server, storage: Server) -> None:
    storage.script = [reply(status=500), drop, reply(status=204)]
    assert run(gateway.url, upload(("a.mp3", b"xyz"))).clip_id == "c1"
    assert [parts_of(seen)[-1].data for seen in storage.requests] == [b"xyz"] * 3


def test_the_storage_keeps_failing(run: Runner, gateway: Server, storage: Server) -> None:
    storage.script = [reply(status=503)]
    error = run.error(gateway.url, upload(("a.mp3", b"x"), max_retries=1))
    assert isinstance(error, UploadError)
    assert (error.attempts, error.retryable, len(storage.requests)) == (2, True, 2)


class Pipe(io.RawIOBase):
    """A file that can be read once."""

    name = "song.mp3"

    def __init__(self) -> None:
        self._left = [b"xyz"]

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._left.pop() if self._left else b""


def test_what_can_be_read_once_is_sent_once(run: Runner, gateway: Server, storage: Server) -> None:
    storage.script = [reply(status=500)]
    error = run.error(gateway.url, upload(Pipe()))
    assert (error.attempts, len(storage.requests)) == (1, 1)


@pytest.mark.parametrize(
    "place",
    [
        {"id": ID},
        {"id": ID, "url": "ftp://x", "fields": {}},
        {"id": ID, "url": "/bucket"},
        {"id": ID, "url": "http://x/", "fields": []},
    ],
)
def test_an_answer_without_a_place(run: Runner, gateway: Server, storage: Server, place: Any) -> None:
    gateway.script = [answer(place)]
    error = run.error(gateway.url, upload(("a.mp3", b"x")))
    assert isinstance(error, UploadError)
    assert error.body == place
    assert not storage.requests


def test_the_gateway_rejects_the_recording(run: Runner, gateway: Server) -> None:
    gateway.script[2] = answer({"id": ID, "status": "error", "error_message": "this is a known song"})
    error = run.error(gateway.url, upload(("a.mp3", b"x")))

    assert isinstance(error, TaskFailed)
    assert "known song" in str(error)
    assert error.__notes__ == ["While uploading 'a.mp3': the file is stored, the step `finish` failed."]
    assert len(gateway.requests) == 3


def test_a_file_that_never_came_fails_in_the_mock(run: Runner, mock: str) -> None:
    def finish(client: Any) -> Any:
        return client.suno.uploads.finish(id=place.id, upload_type="file_upload", upload_filename="a.mp3")

    place = run(mock, lambda client: client.suno.uploads.create(extension="mp3"), gateway="haoee")
    with client_of(mock, gateway="haoee") as client, pytest.raises(TaskFailed):
        finish(client).wait(interval=0.02)


def test_waiting_has_an_end(run: Runner, gateway: Server) -> None:
    gateway.script = [
        *gateway.script[:2],
        answer({"id": ID, "status": f"at it, {run.kind}"}),
    ]  # the warning comes once for each word
    with pytest.warns(UserWarning, match="at it"):
        error = run.error(gateway.url, upload(("a.mp3", b"x"), wait_timeout=30))
    assert isinstance(error, TaskTimeout)


def test_the_journal_keeps_nothing_of_a_finished_upload(run: Runner, gateway: Server, tmp_path: Path) -> None:
    file = tmp_path / "journal.db"
    assert run(gateway.url, upload(("a.mp3", b"x")), journal=file).clip_id == "c1"
    with client_of(gateway.url, journal=file) as client:
        assert not client.tasks.list()


def test_the_journal_keeps_an_upload_that_is_still_checked(run: Runner, gateway: Server, tmp_path: Path) -> None:
    file = tmp_path / "journal.db"
    gateway.script = [*gateway.script[:2], answer({"id": ID, "status": "complete"}), drop]
    error = run.error(gateway.url, upload(("a.mp3", b"x"), max_retries=0), journal=file)
    assert not isinstance(error, TaskError)
    assert "step `clip`" in error.__notes__[0]

"""Files on the wire: what the server's own parser gets out of them."""

from __future__ import annotations

import contextlib
import email.message
import email.parser
import email.policy
import gzip
import hashlib
import io
import os
import tempfile
import warnings
from pathlib import Path
from typing import Any

import pytest
from driving import Runner, client_of
from servers import Server, answer, drop

from maaskit import APIError, InvalidRequestError, SubmitOutcomeUnknown

PICTURES = answer({"data": []})
NASTY = b'\x89PNG\r\n--+++--\r\n--+++\r\nContent-Disposition: form-data; name="model"\r\n\r\nevil\r\n--+++--\r\n\0\xff'


class Part:
    """One part as received."""

    def __init__(self, message: email.message.EmailMessage, raw: bytes) -> None:
        self.name = message.get_param("name", header="content-disposition")
        self.filename = message.get_param("filename", header="content-disposition")
        self.media_type = message.get("content-type")
        self.data = raw


def parts_of(seen: Any) -> list[Part]:
    """Split by the boundary alone, as RFC 2046 says."""
    boundary = seen.headers["content-type"].partition("boundary=")[2].encode()
    pieces = (b"\r\n" + seen.body).split(b"\r\n--" + boundary)
    assert pieces[0] == b""
    assert pieces[-1] == b"--\r\n"
    parts = []
    for piece in pieces[1:-1]:
        head, _, data = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + b"\r\n\r\n")
        parts.append(Part(message, data))  # type: ignore[arg-type]
    return parts


def sent(run: Runner, **arguments: Any) -> list[Part]:
    with Server(PICTURES) as server:
        run(server.url, lambda client: client.images.edit(model="m", prompt="p", **arguments))
        return parts_of(server.last)


def test_every_kind_of_file(run: Runner, tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(NASTY)
    packed = tmp_path / "cat.gz"
    packed.write_bytes(gzip.compress(NASTY * 100))
    with path.open("rb") as opened, gzip.open(packed) as unpacked, tempfile.TemporaryFile() as temporary:
        temporary.write(NASTY)
        files = [path, str(path), NASTY, bytearray(NASTY), memoryview(NASTY), opened, io.BytesIO(NASTY), ("n.png", NASTY),
                 ("n.png", path, "image/x"), unpacked, temporary, open(os.dup(opened.fileno()), "rb", buffering=0)]  # fmt: skip
        parts = [part for part in sent(run, image=files) if part.name == "image"]
        files[-1].close()  # type: ignore[union-attr]
    assert len(parts) == len(files)
    wanted = [hashlib.sha256(NASTY).hexdigest()] * len(files)
    wanted[9] = hashlib.sha256(NASTY * 100).hexdigest()
    assert [hashlib.sha256(part.data).hexdigest() for part in parts] == wanted


def test_fields_and_files_in_one_form(run: Runner) -> None:
    parts = sent(
        run,
        image=[("1.png", b"1"), ("2.jpg", b"2")],
        mask=b"m",
        n=2,
        extra_body={"on": True, "scale": 0.5, "tags": ["a", "b"]},
    )
    assert [(part.name, part.data) for part in parts] == [
        ("model", b"m"), ("prompt", b"p"), ("n", b"2"), ("on", b"true"), ("scale", b"0.5"), ("tags", b"a"), ("tags", b"b"),
        ("image", b"1"), ("image", b"2"), ("mask", b"m"),
    ]  # fmt: skip
    assert [part.media_type for part in parts][-3:] == ["image/png", "image/jpeg", "application/octet-stream"]


@pytest.mark.parametrize(
    ("name", "on_the_wire"),
    [
        ('say "hi".png', "say %22hi%22.png"),
        ("a\r\nContent-Type: text/html\r\n\r\n<x>.png", "a%0D%0AContent-Type: text/html%0D%0A%0D%0A<x>.png"),
        ("风筝.png", "风筝.png"),
        ("a;b=c.png", "a;b=c.png"),
        ("../../etc/passwd", "../../etc/passwd"),
    ],
)
def test_file_names(run: Runner, name: str, on_the_wire: str) -> None:
    with Server(PICTURES) as server:
        run(server.url, lambda client: client.images.edit(model="m", prompt="p", image=(name, b"x")))
        assert f'name="image"; filename="{on_the_wire}"\r\n'.encode() in server.last.body
        assert len(parts_of(server.last)) == 3


@pytest.mark.parametrize("text", ["好\r\n--+++--\r\n", "", "a\nb", "\ud800"])
def test_text_fields(run: Runner, text: str) -> None:
    with Server(PICTURES) as server:
        run(server.url, lambda client: client.images.edit(model="m", prompt=text, image=b"x"))
        assert parts_of(server.last)[1].data == text.encode("utf-8", "replace")


def test_the_boundary_is_new_each_time(run: Runner) -> None:
    with Server(PICTURES) as server:
        for _ in range(3):
            run(server.url, lambda client: client.images.edit(model="m", prompt="p", image=b"x"))
        boundaries = {seen.headers["content-type"] for seen in server.requests}
    assert len(boundaries) == 3
    assert all(len(boundary.partition("boundary=")[2]) >= 16 for boundary in boundaries)


def test_large_files_are_streamed(run: Runner, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    block = os.urandom(1 << 20)
    with path.open("wb") as file:
        for _ in range(24):
            file.write(block)
    digest = hashlib.sha256(block * 24).hexdigest()
    (part,) = (part for part in sent(run, image=path) if part.name == "image")
    assert hashlib.sha256(part.data).hexdigest() == digest


def times_open(path: Path) -> int:
    found = 0
    for name in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):
            found += os.readlink(f"/proc/self/fd/{name}") == str(path)
    return found


@pytest.mark.parametrize(
    "step", [PICTURES, drop, answer({"error": {"message": "m"}}, 400)], ids=["accepted", "lost", "refused"]
)
def test_paths_are_closed_and_open_files_left_open(step: Any, tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(b"png")
    with Server(step) as server, client_of(server.url) as client, path.open("rb") as own, warnings.catch_warnings():
        warnings.simplefilter("error")
        for image in (path, own):
            with contextlib.suppress(APIError):
                client.images.edit(model="m", prompt="p", image=image)
            assert times_open(path) == 1
        assert not own.closed
    assert times_open(path) == 0


def test_a_file_that_shrinks_while_it_is_sent(run: Runner, tmp_path: Path) -> None:
    """The gateway got half a request; what it made of that is unknown."""

    class Shrinking(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(3)[:2]

        def seek(self, offset: int, whence: int = 0) -> int:
            return super().seek(offset, whence)

    with Server(PICTURES) as server:
        error = run.error(
            server.url, lambda client: client.images.edit(model="m", prompt="p", image=Shrinking(b"0123456789"))
        )
    assert type(error) is SubmitOutcomeUnknown


def test_a_path_that_is_gone_at_the_second_attempt(run: Runner, tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(b"png")

    def refuse(connection: Any) -> bool:
        path.unlink()
        answer({}, 429)(connection)
        return True

    with Server(refuse) as server:
        error = run.error(server.url, lambda client: client.images.edit(model="m", prompt="p", image=path))
        assert server.sent() == 1
    assert type(error) is InvalidRequestError
    assert "cat.png" in str(error)

"""Saving the results of a task: which files to write where, and fetching each until it is whole."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol
from urllib.parse import urljoin, urlsplit

from .._answer import envelope_error
from .._commands import Fetch, Flow, Pause, Work
from .._errors import APIError, InvalidRequestError
from .._json import loads, text_of
from .._modes import in_mode
from .._options import Timeout
from .._pointer import values
from .._reply import Reply, TransportFailure
from .._retry import is_temporary
from .core import TaskCore, journaled
from .delivery import Delivered, Download, Outcome, write_bytes
from .errors import DeliveryError, NotReady, TaskError
from .files import TaskFile, file_name
from .media_types import suffix_of

if TYPE_CHECKING:
    from .._client_base import Base
    from .journal import Journal
    from .token import Handle

__all__ = ["delivering", "saving"]

_ATTEMPTS = 6
"""Requests in a row that bring nothing new before a download is given up."""
_REDIRECTS = 10
_TIMEOUT = Timeout(connect=10.0, read=60.0)
"""Longest limits of a download, which goes on where it broke off; shorter ones of the client count."""
_LONGEST_WAIT = 60.0
"""Seconds; a longer Retry-After is not waited for but reported."""
_LONGEST_LINK = 1 << 20
"""Most bytes of an answer that says where a file is."""
_LONGEST_NAME = 200
"""Longest name, in bytes, that a file in the making is named after: its own has endings, and 255 is the usual limit."""
_PORTS = {"http": 80, "https": 443}


class _Source(Protocol):
    """What has files to save: a task, or an answer without one."""

    client: Base
    handle: Handle
    files: tuple[TaskFile, ...]

    @property
    def journal(self) -> Journal | None: ...

    def error(self, kind: type[TaskError], message: str) -> TaskError: ...


class _Target(NamedTuple):
    """Where a result goes. `suffix` is None when it is still to be found out."""

    folder: Path
    stem: str
    suffix: str | None
    replace: bool

    @property
    def part(self) -> Path:
        name = f"{self.stem}{self.suffix or ''}"
        encoded = name.encode(errors="surrogateescape")
        return self.folder / f".{name if len(encoded) <= _LONGEST_NAME else sha256(encoded).hexdigest()}.part"

    def path(self, suffix: str) -> Path:
        return self.folder / (self.stem + (suffix if self.suffix is None else self.suffix))


def saving(core: TaskCore, where: str | os.PathLike[str], kinds: Collection[str] | None) -> Flow[list[Path]]:
    """Write the results of a task to disk. Returns their paths, in the order of `task.files`.

    Raises:
        NotReady: It has not succeeded.
        DeliveryError: A result can't be fetched or written.
        InvalidRequestError: Several results can't go into one file.
    """
    if core.answer is None:  # never asked by this process: it may have ended long ago
        yield from core.poll()
    core.check()
    if core.state != "succeeded":
        raise core.error(NotReady, f"The task has no results to save yet; it is {core.state}")
    return (yield from delivering(core, where, kinds))


def delivering(core: _Source, where: str | os.PathLike[str], kinds: Collection[str] | None) -> Flow[list[Path]]:
    """Write files that are known to disk. Returns their paths, in the order of `files`.

    Raises:
        DeliveryError: There is none of these kinds, or one can't be fetched or written.
        InvalidRequestError: Several can't go into one file.
    """
    kinds = {kinds} if isinstance(kinds, str) else kinds
    chosen = [n for n, file in enumerate(core.files) if kinds is None or file.kind in kinds]
    if not chosen:
        raise core.error(DeliveryError, f"The {_what(core)} has no results{_instead(core)}")
    targets = _targets(core, Path(where), str(where).endswith(("/", os.sep)), chosen)
    journal, attempt = core.journal, core.handle.attempt
    saved_before = (yield from journaled(lambda: journal.files(attempt))) if journal is not None else None
    known = {file.position: file for file in saved_before or ()}
    paths = []
    for position, target in targets.items():
        if (saved := known.get(position)) and _is_there(Path(saved.path), saved.size, target):
            paths.append(target.folder / Path(saved.path).name)  # as it is asked for, relative or not
            continue
        delivered = yield from _delivered(core, position, target)
        if journal is not None:
            yield from journaled(partial(journal.saved, attempt, delivered.at(position)))
        paths.append(delivered.path)
    if journal is not None:
        yield from journaled(lambda: journal.delivered(attempt))
    return paths


def _targets(core: _Source, where: Path, is_folder: bool, chosen: list[int]) -> dict[int, _Target]:
    if is_folder or not where.suffix or os.path.isdir(where):  # unlike Path.is_dir, for any name
        count = len(core.files)
        return {
            n: _Target(where, file_name(core.handle.id or core.handle.attempt, n, count), None, False) for n in chosen
        }
    if len(chosen) > 1:
        raise InvalidRequestError(
            f"The {_what(core)} has {len(chosen)} results, and {where} is one file: name a folder."
        )
    return {chosen[0]: _Target(where.parent, where.stem, where.suffix, True)}


def _instead(core: _Source) -> str:
    """What there is in place of results."""
    if had := ", ".join(sorted({file.kind for file in core.files})):
        return f" of that kind; it has: {had}"
    return ", though it succeeded" if isinstance(core, TaskCore) else ": no file is in it"


def _what(core: _Source) -> str:
    return "task" if isinstance(core, TaskCore) else "answer"


def _is_there(path: Path, size: int, target: _Target) -> bool:
    wanted, found = (target.path("").absolute(), path) if target.replace else (target.folder.absolute(), path.parent)
    try:
        return found == wanted and path.stat().st_size == size
    except OSError:
        return False


def _delivered(core: _Source, position: int, target: _Target) -> Flow[Delivered]:
    file = core.files[position]
    try:
        yield Work(lambda: target.folder.mkdir(parents=True, exist_ok=True))
        if file.text is not None or file.data is not None:
            path = target.path(suffix_of(file.kind, None, file.media_type))
            content = file.data if file.text is None else file.content
            written: Delivered = yield Work(
                lambda: write_bytes(target.part, path, content or "", replace=target.replace)
            )
            return written
        return (yield from _fetched(core, position, target))
    except (OSError, ValueError) as error:
        raise core.error(DeliveryError, f"The {file.kind} can't be written: {error}") from error


def _fetched(core: _Source, position: int, target: _Target) -> Flow[Delivered]:
    """Fetch a result, over as many requests as it takes."""
    download = Download(target.part, core.files[position].kind, f"{core.handle.id or core.handle.attempt}/{position}")
    try:
        return (yield from _whole(core, position, target, download))
    finally:
        download.close()


def _whole(core: _Source, position: int, target: _Target, download: Download) -> Flow[Delivered]:
    renewed = False
    failures = before = 0
    while True:
        file = core.files[position]
        outcome = yield from _request(core, file, download)
        if outcome.complete:
            path = target.path(suffix_of(file.kind, file.url, download.media_type))
            wanted = core.journal is not None
            delivered: Delivered = yield Work(partial(download.finish, path, replace=target.replace, digest=wanted))
            return delivered
        failures = 0 if download.received > before else failures + 1
        before = max(before, download.received)
        if outcome.gone or outcome.wait > _LONGEST_WAIT or failures >= _ATTEMPTS:
            if renewed or not (yield from _asked_again(core, position)):
                raise _given_up(core, file, outcome, download.part, (yield Work(download.kept)))
            renewed, failures = True, 0
        else:
            yield Pause(max(outcome.wait, min(0.5 * 2.0**failures, 15.0)))


def _given_up(core: _Source, file: TaskFile, outcome: Outcome, part: Path, kept: int) -> TaskError:
    why = outcome.why
    if outcome.wait > _LONGEST_WAIT:
        why += f"; its server wants to be asked again in {outcome.wait:g} s"
    elif not outcome.gone:
        why += f"; {_ATTEMPTS} requests in a row brought nothing new"
    here = f"; the {kept} bytes that came are kept in {part}" if kept else ""
    return core.error(DeliveryError, f"The {file.kind} can't be fetched: {why}{here}")


def _asked_again(core: _Source, position: int) -> Flow[bool]:
    """Poll for a fresh URL. Whether there is one. What goes wrong here is not the news: the old URL's end is."""
    if not isinstance(core, TaskCore) or not core.handle.id or core.files[position].url is None:
        return False
    before = core.reading, core.answer, core.typed, core.files
    file = core.files[position]
    try:
        yield from core.poll()
    except APIError:
        return False
    if len(core.files) <= position or core.files[position].kind != file.kind:  # it has succeeded, whatever is said now
        core.reading, core.answer, core.typed, core.files = before
    return core.files[position].url not in (None, file.url)


def _request(core: _Source, file: TaskFile, download: Download) -> Flow[Outcome]:
    if file.url is not None:
        return (yield from _get(core, file.url, {}, download, download.begin, download.write))
    assert file.link is not None
    assert isinstance(core, TaskCore)  # no answer leads on
    operation, request = core.linked(file.link)
    request = in_mode(request, core.client._modes)
    gateway = core.client._gateway
    headers = {**gateway.headers(request, gateway.credential(request.operation)), **core.client._headers}
    told: bytearray | None = None

    def begin(reply: Reply) -> bool:
        nonlocal told
        told = bytearray() if reply.status_code == 200 and reply.media_type == "application/json" else None
        return told is not None or download.begin(reply)

    def write(chunk: bytes) -> None:
        if told is None:
            download.write(chunk)
        elif len(told) < _LONGEST_LINK:
            told.extend(chunk)

    outcome = yield from _get(core, gateway.base_url + request.target, headers, download, begin, write)
    if told is None:
        if outcome.gone:  # no URL that expires; and what is not found yet may be there a little later
            outcome = Outcome(False, download.status != 404, f"{operation.id} answers HTTP {download.status}")
        return outcome
    try:
        body = loads(text_of(bytes(told)))
    except ValueError:
        return Outcome(False, why=f"{operation.id} answers with broken JSON")
    if (failed := envelope_error(operation, body, core.context(), 200)) is not None:
        return Outcome(False, why=f"{operation.id} answers: {failed.message}")
    pointer = next((rule.pointer for rule in core._results() if rule.link == file.link), None)
    url = next((url for url in values(body, pointer or "/url") if isinstance(url, str) and url), None)
    if url is None:
        return Outcome(False, why=f"{operation.id} does not say yet where it is")
    return (yield from _get(core, url, {}, download, download.begin, download.write))


def _get(
    core: _Source,
    url: str,
    secret: dict[str, str],
    download: Download,
    begin: Callable[[Reply], bool],
    write: Callable[[bytes], None],
) -> Flow[Outcome]:
    """One GET, redirects followed. `secret` headers go to the first host only."""
    for _ in range(_REDIRECTS):
        if (origin := _origin(url)) is None:
            return Outcome(False, gone=True, why=f"its address is no web address: {url[:100]!r}")
        headers = {
            "user-agent": core.client._headers["user-agent"],
            **secret,
            **(yield Work(partial(download.headers, url))),
        }
        reply: Reply | TransportFailure = yield Fetch(url, headers, _within(core.client._timeout), begin, write)
        broken = reply if isinstance(reply, TransportFailure) else None
        location = None if isinstance(reply, TransportFailure) else _redirect(reply)
        if location is None:
            outcome: Outcome = yield Work(partial(download.ended, str(broken) if broken else None))
            return outcome._replace(gone=True) if broken and not is_temporary(broken) else outcome
        url = _joined(url, location)
        secret = secret if _origin(url) == origin else {}
    return Outcome(False, gone=True, why="its address leads on and on (too many redirects)")


def _within(own: Timeout) -> Timeout:
    def shorter(limit: float | None, most: float | None) -> float | None:
        return most if limit is None or most is None else min(limit, most)

    return Timeout(*map(shorter, own, _TIMEOUT))


def _redirect(reply: Reply) -> str | None:
    return reply.headers.get("location") if 300 <= reply.status_code < 400 else None


def _origin(url: str) -> tuple[str, str, int] | None:
    """Scheme, host and port; None when it is no web address."""
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS[parts.scheme]
    except (ValueError, KeyError):
        return None
    return (parts.scheme, parts.hostname, port) if parts.hostname else None


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError:
        return location

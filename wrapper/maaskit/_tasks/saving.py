"""Saving the results of a task: which files to write where, and fetching each until it is whole."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin, urlsplit

from .._commands import Fetch, Flow, Pause, Work
from .._errors import APIError, InvalidRequestError
from .._options import Timeout
from .._pointer import values
from .._reply import Reply, TransportFailure
from .delivery import Delivered, Download, Outcome, write_bytes
from .errors import DeliveryError, NotReady
from .files import TaskFile, file_name, suffix_of

if TYPE_CHECKING:
    from .core import TaskCore

__all__ = ["saving"]

_ATTEMPTS = 6
"""Requests in a row that bring nothing new before a download is given up."""
_REDIRECTS = 10
_TIMEOUT = Timeout(connect=10.0, read=60.0)


class _Target(NamedTuple):
    """Where a result goes. `suffix` is None when it is still to be found out."""

    folder: Path
    stem: str
    suffix: str | None
    replace: bool

    @property
    def part(self) -> Path:
        return self.folder / f".{self.stem}{self.suffix or ''}.part"

    def path(self, suffix: str) -> Path:
        return self.folder / (self.stem + (suffix if self.suffix is None else self.suffix))


def saving(core: TaskCore, where: str | os.PathLike[str], kinds: Collection[str] | None) -> Flow[list[Path]]:
    """Write the results of a task to disk. Returns their paths, in the order of `task.files`.

    Raises:
        NotReady: It has not succeeded.
        DeliveryError: A result can't be fetched or written.
        InvalidRequestError: Several results can't go into one file.
    """
    core.check()
    if core.state == "succeeded" and core.answer is None:  # known from elsewhere; its results are still to be read
        yield from core.poll()
    if core.state != "succeeded":
        raise core.error(NotReady, f"The task has no results to save yet; it is {core.state}")
    chosen = [n for n, file in enumerate(core.files) if kinds is None or file.kind in kinds]
    if not chosen:
        had = ", ".join(sorted({file.kind for file in core.files})) or "no files"
        raise core.error(DeliveryError, f"The task has no results of that kind; it has {had}")
    targets = _targets(core, Path(where), str(where).endswith(("/", os.sep)), chosen)
    journal, attempt = core.client._journal, core.handle.attempt
    known = {file.position: file for file in (yield Work(lambda: journal.files(attempt)))} if journal else {}
    paths = []
    for position, target in targets.items():
        if (saved := known.get(position)) and _is_there(Path(saved.path), saved.size, target):
            paths.append(Path(saved.path))
            continue
        delivered = yield from _delivered(core, position, target)
        if journal is not None:
            yield Work(partial(journal.saved, attempt, delivered.at(position)))
        paths.append(delivered.path)
    if journal is not None:
        yield Work(lambda: journal.delivered(attempt))
    return paths


def _targets(core: TaskCore, where: Path, is_folder: bool, chosen: list[int]) -> dict[int, _Target]:
    if is_folder or where.is_dir() or not where.suffix:
        count = len(core.files)
        return {
            n: _Target(where, file_name(core.handle.id or core.handle.attempt, n, count), None, False) for n in chosen
        }
    if len(chosen) > 1:
        raise InvalidRequestError(f"The task has {len(chosen)} results, and {where} is one file: name a folder.")
    return {chosen[0]: _Target(where.parent, where.stem, where.suffix, True)}


def _is_there(path: Path, size: int, target: _Target) -> bool:
    try:
        return path.parent == target.folder.absolute() and path.stat().st_size == size
    except OSError:
        return False


def _delivered(core: TaskCore, position: int, target: _Target) -> Flow[Delivered]:
    file = core.files[position]
    try:
        yield Work(lambda: target.folder.mkdir(parents=True, exist_ok=True))
        if file.text is not None or file.data is not None:
            content = file.text.encode("utf-8", "surrogatepass") if file.text is not None else file.data or ""
            path = target.path(suffix_of(file.kind, None))
            written: Delivered = yield Work(lambda: write_bytes(target.part, path, content, replace=target.replace))
            return written
        return (yield from _fetched(core, position, target))
    except (OSError, ValueError) as error:
        raise core.error(DeliveryError, f"The {file.kind} can't be written: {error}") from error


def _fetched(core: TaskCore, position: int, target: _Target) -> Flow[Delivered]:
    """Fetch a result, over as many requests as it takes. A URL that has ended is asked for anew, once."""
    download = Download(target.part)
    try:
        return (yield from _whole(core, position, target, download))
    finally:
        download.close()


def _whole(core: TaskCore, position: int, target: _Target, download: Download) -> Flow[Delivered]:
    renewed = False
    failures = 0
    before = -1
    while True:
        file = core.files[position]
        outcome = yield from _request(core, file, download)
        if outcome.complete:
            path = target.path(suffix_of(file.kind, file.url, download.media_type))
            delivered: Delivered = yield Work(partial(download.finish, path, replace=target.replace))
            return delivered
        if outcome.gone and not renewed and core.handle.id:
            renewed = True
            yield from _asked_again(core, position)
            continue
        failures = 0 if download.received > before else failures + 1
        before = max(before, download.received)
        if outcome.gone or failures >= _ATTEMPTS:
            what = (
                "its URL works no more (results are kept for a while only)"
                if outcome.gone
                else "it does not come whole"
            )
            raise core.error(DeliveryError, f"The {file.kind} can't be fetched: {what}; {outcome.why}")
        yield Pause(min(0.5 * 2.0**failures, 15.0))


def _asked_again(core: TaskCore, position: int) -> Flow[None]:
    """Poll for a fresh URL. What goes wrong here is not the news: the old URL's end is."""
    before = core.files
    try:
        yield from core.poll()
    except APIError:
        return
    if len(core.files) <= position:
        core.files = before


def _request(core: TaskCore, file: TaskFile, download: Download) -> Flow[Outcome]:
    if file.url is not None:
        return (yield from _get(core, file.url, {}, download, download.begin))
    assert file.link is not None
    operation, request = core.linked(file.link)
    gateway = core.client._gateway
    headers = {**gateway.headers(request, gateway.key()), **core.client._headers}
    is_json = False

    def begin(reply: Reply) -> bool:
        nonlocal is_json
        is_json = reply.status_code == 200 and reply.media_type == "application/json"
        return not is_json and download.begin(reply)

    outcome = yield from _get(core, gateway.base_url + request.target, headers, download, begin)
    if not is_json:
        return outcome
    pointer = next((rule.pointer for rule in core._results() if rule.link == file.link), None)
    body = yield from core.call_linked(file.link)
    url = next((url for url in values(body, pointer or "/url") if isinstance(url, str) and url), None)
    if url is None:
        return Outcome(False, why=f"{operation.id} does not say yet where it is")
    return (yield from _get(core, url, {}, download, download.begin))


def _get(
    core: TaskCore, url: str, secret: dict[str, str], download: Download, begin: Callable[[Reply], bool]
) -> Flow[Outcome]:
    """One GET, redirects followed. `secret` headers go to the first host only."""
    for _ in range(_REDIRECTS):
        if urlsplit(url).scheme not in ("http", "https"):
            return Outcome(False, gone=True, why=f"its address is no web address: {url[:100]!r}")
        headers = {"user-agent": core.client._headers["user-agent"], **secret, **(yield Work(download.headers))}
        reply: Reply | TransportFailure = yield Fetch(url, headers, _TIMEOUT, begin, download.write)
        broken = str(reply) if isinstance(reply, TransportFailure) else None
        location = None if isinstance(reply, TransportFailure) else _redirect(reply)
        if location is None:
            outcome: Outcome = yield Work(partial(download.ended, broken))
            return outcome
        target = urljoin(url, location)
        secret = secret if urlsplit(target).netloc == urlsplit(url).netloc else {}
        url = target
    return Outcome(False, why="too many redirects")


def _redirect(reply: Reply) -> str | None:
    return reply.headers.get("location") if 300 <= reply.status_code < 400 else None

"""Webhooks: POSTs to the client when a job changes, and on demand. They never hold up an answer, and are not repeated."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import ipaddress
import logging
import ssl
from collections import deque
from collections.abc import Callable, Coroutine
from functools import cache
from urllib.parse import urlsplit

import httpx

from ._clock import Clock
from ._events import compact
from ._jobs import Job
from ._protocol import Signature
from ._values import Json

PATIENCE = 10.0
MOST = 1000

log = logging.getLogger("maaskit_mock")


class Webhooks:
    """Sends, and remembers what was sent."""

    def __init__(self, clock: Clock, payload: Callable[[Job, float], Json], allow_remote: bool, secret: str) -> None:
        self._clock = clock
        self._payload = payload
        self._allow_remote = allow_remote
        self._secret = secret.encode()
        self._urls: dict[int, tuple[str, ...]] = {}
        self._running: set[asyncio.Task[None]] = set()
        self._sent: deque[Json] = deque(maxlen=MOST)

    def sent(self) -> list[Json]:
        """The deliveries, oldest first."""
        return list(self._sent)

    def clear(self) -> None:
        """Forget the deliveries, and give up those to come."""
        for task in self._running:
            task.cancel()
        self._urls.clear()
        self._sent.clear()

    def changed(self, job: Job, urls: tuple[str, ...]) -> None:
        """A new job with URLs to call, or a job that changed out of turn."""
        if urls:
            self._urls[job.order] = urls
            self._start(self._follow(job))
        elif job.order in self._urls:
            self._start(self._go_on(job, self._clock.now()))

    def send(self, url: str, payload: Json, signature: Signature | None) -> None:
        """Send one that belongs to no job."""
        self._start(self._post(url, payload, signature, None))

    def refused(self, url: str) -> str | None:
        """Why a URL is not called; None when it is."""
        try:
            parts = urlsplit(url)
            host = parts.hostname if parts.port != 0 else None
        except ValueError:
            return "no URL"
        if parts.scheme not in {"http", "https"} or not host:
            return "no HTTP URL"
        if not self._allow_remote and not _is_loopback(host):
            return "another machine; --allow-remote-webhooks permits that"
        return None

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.ensure_future(work)
        self._running.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("the mock failed at a webhook", exc_info=error)

    async def _go_on(self, job: Job, now: float) -> None:
        await self._tell(job, now)
        await self._follow(job, round(now - job.submission.at, 6))

    async def _follow(self, job: Job, since: float = -1.0) -> None:
        """Tell every change after the first so many seconds."""
        for change in job.changes():
            if change <= since:
                continue
            at = job.submission.at + change
            await self._clock.until(at)
            if job.canceled is not None and job.canceled < change:
                return
            await self._tell(job, at)

    async def _tell(self, job: Job, at: float) -> None:
        payload = self._payload(job, at)
        for url in self._urls.get(job.order, ()):
            for _ in range(2 if job.submission.fate.duplicate_webhooks else 1):
                await self._post(url, payload, None, job)

    async def _post(self, url: str, payload: Json, signature: Signature | None, job: Job | None) -> None:
        content = compact(payload).encode()
        headers = {"content-type": "application/json", "user-agent": "maaskit-mock"}
        if signature is not None:
            headers[signature.header] = hmac.new(self._secret, content, signature.algorithm).hexdigest()
        status, error = None, self.refused(url)
        if error is None:
            try:
                trust = _certificates() if url.startswith("https:") else False
                async with httpx.AsyncClient(timeout=PATIENCE, trust_env=False, verify=trust) as client:
                    status = (await client.post(url, content=content, headers=headers)).status_code
            except Exception as problem:  # whatever is wrong with the user's server is no defect of the mock
                error = f"{type(problem).__name__}: {problem}"
                log.info("no webhook to %s: %s", url, error)
        if job is not None and status is not None:
            job.webhooks += 1
        sha256 = hashlib.sha256(content).hexdigest()
        order = job.order if job is not None else None
        self._sent.append({"url": url, "order": order, "status": status, "error": error, "sha256": sha256})


@cache
def _certificates() -> ssl.SSLContext:
    """Read once: that takes longer than an answer should wait."""
    return ssl.create_default_context()


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"

"""The fault matrix as data: what each fault comes to in each class of operations, as a user may rely on it.

The tests play every cell; `docs/quality/faults.md` is made of it. Every fault lasts: what is repeated meets it again.
"""

from __future__ import annotations

import email.utils
import time
from collections.abc import Mapping
from functools import partial
from typing import Literal, NamedTuple

import fault_servers as play
from fault_servers import IN_HEADERS, NO_HTTP, Play, hang, reset
from servers import drop

Billed = Literal["no", "unknown", "yes", ""]
MANY = 0
"""Requests until a deadline."""


class Outcome(NamedTuple):
    """What a call comes to.

    Attributes:
        error: Class of the error; "" for success.
        requests: How often the request is sent; `MANY` where the time limit decides.
        billed: What the error says.
        again: Whether it says that the same call may succeed later without being paid twice.
        cause: Class of the error behind it.
    """

    error: str = ""
    requests: int = 1
    billed: Billed = ""
    again: bool = False
    cause: str = ""


OK = Outcome()
Row = Mapping[str, Outcome | None]
"""Class of operations → outcome; None where nobody could tell the fault from a good answer."""


class Fault(NamedTuple):
    """One mishap.

    Attributes:
        title: As users read it.
        row: Its outcomes.
        play: How a server plays it at the path of the call.
        address: What is wrong with the way there, when it does not come as far as an answer (see `fault_addresses`).
        warm: The same call went well before, over the same connection.
        waits: The client has to run into its own time limit.
        options: Further options of the client.
    """

    title: str
    row: Row
    play: Play | None = None
    address: str = ""
    warm: bool = False
    waits: bool = False
    options: Mapping[str, int] = {}


def _upload(times: int = 1) -> Outcome:
    return Outcome("UploadError", times, "no", again=times > 1)


def _download(times: int = 6) -> Outcome:
    return Outcome("DeliveryError", times, "yes")


def _waits(cause: str) -> Outcome:
    return Outcome("TaskTimeout", MANY, "unknown", cause=cause)


def _ends(cause: str) -> Outcome:
    return Outcome("PollFailed", 1, "unknown", cause=cause)


UNKNOWN = Outcome("SubmitOutcomeUnknown", 1, "unknown")
INTERRUPTED = Outcome("StreamInterrupted", 1, "unknown")


def _unreached(error: str = "APIConnectionError") -> Row:
    """Nothing of the request has left."""
    call = Outcome(error, 3, "no", again=True)
    return {
        "read": call,
        "submit": call,
        "poll": _waits(error),
        "stream": call,
        "upload": _upload(3),
        "download": _download(),
    }


def _denied() -> Row:
    """Nothing of the request has left, and it would be the same again."""
    call = Outcome("APIConnectionError", 1, "no")
    return {
        "read": call,
        "submit": call,
        "poll": _waits("APIConnectionError"),
        "stream": call,
        "upload": _upload(),
        "download": _download(1),
    }


def _lost(error: str = "APIConnectionError") -> Row:
    """The request was sent, and no answer came."""
    return {**_unreached(error), "submit": UNKNOWN, "stream": UNKNOWN}


def _cut(error: str = "APIConnectionError", part: int = 7) -> Row:
    """The answer began, and its body broke off. A storage has said by then that it took the file; of a download a part came."""
    return {**_lost(error), "stream": INTERRUPTED, "upload": OK, "download": _download(part)}


def _unfit(stream: Outcome, download: Outcome | None) -> Row:
    """An answer with status 200 that is not what was asked for: its like would come again."""
    call = Outcome("UnexpectedContentError", 1, "no")
    return {
        "read": call,
        "submit": call._replace(billed="unknown"),
        "poll": _waits("UnexpectedContentError"),
        "stream": stream,
        "upload": OK,
        "download": download,
    }


def _refused(error: str, download: Outcome) -> Row:
    """The gateway says no: it took nothing on, and would say so again."""
    call = Outcome(error, 1, "no")
    return {
        "read": call,
        "submit": call,
        "poll": _ends(error),
        "stream": call,
        "upload": _upload(),
        "download": download,
    }


def _busy(error: str, times: int = 3) -> Row:
    """The gateway says: not now."""
    call = Outcome(error, times, "no", again=True)
    return {
        "read": call, "submit": call, "poll": _waits(error), "stream": call,
        "upload": _upload(3)._replace(requests=times), "download": _download(6 if times > 1 else 1),
    }  # fmt: skip


def _failed(submit: Outcome) -> Row:
    """The gateway, or something between, failed: what is free is asked for again, what is paid is not."""
    return {**_busy("ServerError"), "submit": submit, "stream": submit}


def _redirected(submit: Outcome | None = None) -> Row:
    """Only files are fetched from where the redirect leads to."""
    row = _refused("StatusError", OK)
    return row if submit is None else {**row, "submit": submit, "stream": submit}


SAYS_NO = Outcome("ServerError", 1, "unknown")
LIMIT = 1 << 16


def _in(seconds: float) -> Play:
    def asks(good: play.Good) -> play.Step:
        return play.says(429, retry_after=email.utils.formatdate(time.time() + seconds, usegmt=True))(good)

    return asks


def _moved(status: int) -> Play:
    return play.empty(status, location="{elsewhere}")


GROUPS: Mapping[str, Mapping[str, Fault]] = {
    "No connection": {
        "refused": Fault("connection refused", _unreached(), address="refused"),
        "dns": Fault("the host's name is not known", _unreached(), address="unknown-name"),
        "unanswered": Fault("nobody answers the connection attempt", _unreached("APITimeoutError"), address="full", waits=True),
        "tls-unknown": Fault("certificate of an unknown authority", _denied(), address="tls-unknown"),
        "tls-host": Fault("certificate of another host", _denied(), address="tls-host"),
        "tls-expired": Fault("expired certificate", _denied(), address="tls-expired"),
        "tls-none": Fault("the server speaks no TLS", _unreached(), address="tls-none"),
        "tls-cut": Fault("TLS handshake broken off", _unreached(), address="tls-cut"),
        "tls-silent": Fault("TLS handshake never answered", _unreached("APITimeoutError"), address="tls-silent", waits=True),
        "proxy-refused": Fault("the proxy refuses connections", _unreached(), address="proxy-refused"),
        "proxy-407": Fault("the proxy wants a password (CONNECT: 407)", _denied(), address="proxy-407"),
        "proxy-403": Fault("the proxy forbids the host (CONNECT: 403)", _denied(), address="proxy-403"),
        "proxy-502": Fault("the proxy can't connect (CONNECT: 502)", _unreached(), address="proxy-502"),
        "proxy-dies": Fault("the proxy dies after CONNECT", _unreached(), address="proxy-dies"),
        "proxy-plain": Fault("a proxy for plain HTTP wants a password (407)", _refused("StatusError", _download(1)), play.page(407), address="proxy-plain"),
    },
    "No whole answer": {
        "lost": Fault("closed without an answer (lost reply)", _lost(), lambda good: drop),
        "reset": Fault("reset without an answer", _lost(), lambda good: reset),
        "reset-head": Fault("reset inside the headers", _lost(), play.broken(IN_HEADERS, play.pause, reset)),
        "no-http": Fault("something that is no HTTP", _lost(), play.broken(NO_HTTP)),
        "silent": Fault("silence instead of an answer", _lost("APITimeoutError"), lambda good: hang, waits=True),
        "silent-head": Fault("silence inside the headers", _lost("APITimeoutError"), play.broken(IN_HEADERS, hang), waits=True),
        "slow": Fault("slow, but never silent for long", dict.fromkeys(("read", "submit", "poll", "stream", "upload", "download"), OK), play.slowly),
        "cut": Fault("closed inside the body", _cut(), play.half),
        "cut-chunks": Fault("closed inside a chunked body", _cut(), play.half_in_chunks),
        "reset-body": Fault("reset inside the body", _cut(), lambda good: play.half(good, reset)),
        "stalled": Fault("silence inside the body", _cut("APITimeoutError"), lambda good: play.half_in_chunks(good, hang), waits=True),
        "long": Fault("Content-Length too long, then closed", {**dict.fromkeys(("read", "submit", "poll", "stream", "upload"), OK), "download": _download(7)}, play.too_long),
        "long-open": Fault("Content-Length too long, then silence", {**dict.fromkeys(("read", "submit", "poll", "stream", "upload"), OK), "download": _download(7)}, lambda good: play.too_long(good, hang), waits=True),
        "stale": Fault("keep-alive connection that was closed while idle", dict.fromkeys(("read", "submit", "poll", "stream", "upload", "download"), OK), play.closing, warm=True),
        "stale-race": Fault("keep-alive connection that is closed when the request comes", _lost(), play.after_one(lambda good: drop), warm=True),
    },
    "Another answer than was asked for (HTTP 200)": {
        "short": Fault("Content-Length too short", _unfit(INTERRUPTED, None), play.too_short),
        "truncated": Fault("truncated, but framed as if whole", _unfit(INTERRUPTED, None), play.cut),
        "empty": Fault("empty body", _unfit(INTERRUPTED, _download()), lambda good: play.whole(good._replace(body=b""))),
        "page": Fault("a web page", _unfit(Outcome("UnexpectedContentError", 1, "unknown"), _download()), play.page()),
        "type": Fault("the right body as text/plain", dict.fromkeys(("read", "submit", "poll", "stream", "upload", "download"), OK), lambda good: play.whole(good._replace(content_type="text/plain"))),
        "no-gzip": Fault("Content-Encoding: gzip, and it is not", _cut(part=6), play.encoded(lambda body: body)),
        "cut-gzip": Fault("truncated gzip, framed as if whole", _cut(), play.encoded(play.without_end)),
        "brotli": Fault("an encoding that was not asked for", {**_unfit(INTERRUPTED, _download()), "submit": UNKNOWN}, play.encoded(lambda body: body, "br")),
        "bomb": Fault("gzip bomb (4 MB that become 4 GB)", {**_unfit(INTERRUPTED, _download(1)), "submit": UNKNOWN}, play.encoded(lambda body: play.bomb()), options={"max_answer_bytes": LIMIT}),
    },
    "An error status": {
        "400": Fault("400", _refused("BadRequestError", _download(1)), play.says(400)),
        "401": Fault("401", _refused("AuthenticationError", _download(1)), play.says(401)),
        "404": Fault("404", _refused("NotFoundError", _download(1)), play.says(404)),
        "400-cut": Fault("400, closed inside the body", _refused("BadRequestError", _download(1)), lambda good: play.half(good._replace(status=400))),
        "408": Fault("408", _busy("RequestTimeoutError"), play.says(408)),
        "429-seconds": Fault("429, Retry-After: 7", _busy("RateLimitError"), play.says(429, retry_after="7")),
        "429-date": Fault("429, Retry-After: a date, soon", _busy("RateLimitError"), _in(20)),
        "429": Fault("429 without Retry-After", _busy("RateLimitError"), play.says(429)),
        "429-long": Fault("429, Retry-After: 3600", _busy("RateLimitError", 1), play.says(429, retry_after="3600")),
        "429-cut": Fault("429, closed inside the body", _busy("RateLimitError"), lambda good: play.half(good._replace(status=429))),
        "500-once": Fault("500 of the gateway once, then 200", {**dict.fromkeys(("read", "poll", "upload", "download"), OK._replace(requests=2)), "submit": SAYS_NO, "stream": SAYS_NO}, play.once(play.says(500))),
        "500": Fault("500 of the gateway, again and again", _failed(SAYS_NO), play.says(500)),
        "500-crash": Fault("500 that is no answer of the gateway", _failed(UNKNOWN), play.empty(500)),
        "502": Fault("502", _failed(UNKNOWN), play.page(502)),
        "503": Fault("503 of the gateway", _busy("ServerError"), play.says(503)),
        "503-proxy": Fault("503 of a proxy", _failed(UNKNOWN), play.page(503)),
        "503-later": Fault("503 with Retry-After", _busy("ServerError"), play.empty(503, retry_after="7")),
        "504": Fault("504", _failed(UNKNOWN), play.page(504)),
        "301": Fault("301 to another host", _redirected(), _moved(301)),
        "302": Fault("302 to another host", _redirected(), _moved(302)),
        "303": Fault("303 to another host", _redirected(UNKNOWN), _moved(303)),
        "307": Fault("307 to another host", _redirected(), _moved(307)),
        "308": Fault("308 to another host", _redirected(), _moved(308)),
        "302-nowhere": Fault("302 to an address that is none", _refused("StatusError", _download(1)), play.empty(302, location="http://far.example:port/")),
    },
}  # fmt: skip
FAULTS: Mapping[str, Fault] = {name: fault for group in GROUPS.values() for name, fault in group.items()}


OF_AIOHTTP = {("short", of): outcome for of, outcome in _lost().items() if of != "download"}
"""What differs over aiohttp: it drops an answer that is longer than announced, as if none had come."""

__all__ = ["FAULTS", "GROUPS", "MANY", "OF_AIOHTTP", "Fault", "Outcome", "partial"]

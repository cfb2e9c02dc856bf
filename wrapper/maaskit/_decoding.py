"""Taking in the body of an answer: decompressed piece by piece, and no more of it than is wanted. Pure.

However much a few bytes become when they are decompressed, little of that is held at a time.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping

from ._reply import TransportFailure

__all__ = ["ACCEPTED", "Intake"]

ACCEPTED = "gzip, deflate"
"""The codings that are asked for (RFC 9110, section 8.4.1)."""
_GZIP = zlib.MAX_WBITS | 16
_GROWTH = 200
"""So many times its size is more than any honest file becomes. Counts where there is no limit of size."""
_MODEST = 1 << 24
"""So many bytes are nothing to worry about."""
_PIECE = 1 << 20
"""Most bytes that come out at a time."""


class Intake:
    """Takes one body in.

    Args:
        most: Bytes that are taken, decompressed; None for no limit.

    Attributes:
        full: The rest is not wanted: it belongs to an error, which its status tells as well.

    Raises:
        TransportFailure: It is too much, or encoded in a way that no one asked for.
    """

    def __init__(self, status_code: int, headers: Mapping[str, str], most: int | None) -> None:
        self.full = False
        self._is_wanted = 200 <= status_code < 300
        self._most = most
        self._taken = self._received = 0
        coding, announced = headers.get("content-encoding", ""), headers.get("content-length", "")
        self._decoder = _decoder(coding)
        if self._decoder is None:
            self._refuse(f"the answer came encoded as {coding[:80]!r}, which no one asked for")
        elif self._is_wanted and announced.isascii() and announced.isdigit():
            self._fitting(int(announced[:18]))

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """What a piece of the body holds.

        Raises:
            TransportFailure: It is too much.
            zlib.error: It is damaged.
        """
        if self._decoder is None:
            return
        self._received += len(data)
        for piece in self._decoder.feed(data):
            fitting = self._fitting(self._taken + len(piece)) - self._taken
            self._taken += fitting
            yield piece[:fitting]
            if self.full:
                return

    def end(self) -> None:
        """The body has ended.

        Raises:
            zlib.error: Not where it should.
        """
        if self._decoder is not None and not self._decoder.ended and not self.full:
            raise zlib.error("what was compressed is cut off")

    def _fitting(self, size: int) -> int:
        """So many bytes, or as many as there is room for."""
        if self._most is None:
            if self._received and size > max(_MODEST, _GROWTH * self._received):
                self._refuse(f"the answer grows to more than {_GROWTH} times its size when it is decompressed")
            return size
        if size <= self._most:
            return size
        self._refuse(f"the answer has more than {self._most:,} bytes; the client's max_answer_bytes= permits more")
        return self._most

    def _refuse(self, why: str) -> None:
        if self._is_wanted:
            raise TransportFailure(why, "unfit", sent=True)
        self.full = True


class _Decoder:
    """Undoes no coding."""

    @property
    def ended(self) -> bool:
        """Whether what was fed is whole."""
        return True

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What a piece becomes, in pieces."""
        yield data


class _Inflating(_Decoder):
    """Undoes gzip or deflate."""

    def __init__(self, window: int | None) -> None:
        self._inflater = None if window is None else zlib.decompressobj(window)
        self._fed = False
        self._head = b""
        """What came of a deflated body of which it is not known yet whether it has a header: some servers leave it out."""

    @property
    def ended(self) -> bool:
        return not self._fed or (self._inflater is not None and self._inflater.eof)

    def feed(self, data: bytes) -> Iterator[bytes]:
        self._fed = self._fed or bool(data)
        if self._inflater is None:
            data = self._head = self._head + data
            if len(data) < 2:
                return
            has_header = data[0] & 15 == zlib.DEFLATED and int.from_bytes(data[:2]) % 31 == 0  # RFC 1950, section 2.2
            self._inflater = zlib.decompressobj(zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS)
        while True:
            piece = self._inflater.decompress(data, _PIECE)
            data = self._inflater.unconsumed_tail
            if piece:
                yield piece
            if not data and len(piece) < _PIECE:
                return


def _decoder(codings: str) -> _Decoder | None:
    """What undoes the codings of a body (the value of Content-Encoding); None for those that no one asked for: by another
    method, or several on top of each other, by which a few bytes become a million times as many."""
    match [name for part in codings.split(",") if (name := part.strip().lower()) not in ("", "identity")]:
        case []:
            return _Decoder()
        case ["gzip" | "x-gzip"]:
            return _Inflating(_GZIP)
        case ["deflate"]:
            return _Inflating(None)
    return None

r"""Server-Sent Events: bytes in, events out.

A decoder for ``text/event-stream`` after the WHATWG HTML standard, sections 9.2.5 (parsing) and 9.2.6
(interpreting). It does no I/O: a sync and an async client feed it alike. Its result never depends on how the
stream was cut into chunks, and its work is linear in the bytes received.

What gateways send beside the standard is not repaired here, since every repair would break a correct stream. It is
shown instead, for the layer above to judge:

* an error sent bare, as one line of JSON or as an HTML page: `SSEDecoder.stray`;
* a stream that ends without the last blank line: `SSEDecoder.pending`; feeding ``b"\n\n"`` completes the event;
* events without a blank line between them: one event, whose data holds an LF where each of them ends; or several, if
  the layer above knows what an event of one line looks like (`SSEDecoder(alone=...)`).
"""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, Final, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["SSEDecoder", "ServerSentEvent"]

_BOM: Final = b"\xef\xbb\xbf"
_CR: Final = 0x0D  # as a number, because searching for one is three times as fast as for b"\r"
# Nothing that dispatches no event may grow without end (a server can send comments for days): what is remembered
# for reports stops here. Counted in characters, plus one for each line.
_REPORT_LIMIT: Final = 64 * 1024
# int() refuses more than 4300 digits, and no timer can wait 30 million years.
_RETRY_DIGITS: Final = 18
_RETRY_MAX: Final = 10**_RETRY_DIGITS


class ServerSentEvent(NamedTuple):
    """One dispatched event. A tuple, because a stream makes thousands of them and nothing else is as cheap to make."""

    event: str
    """The event type: ``"message"`` when the stream names none, or an empty one."""
    data: str
    """The values of the ``data`` lines, joined with LF."""
    id: str
    """The last event ID of the stream when the event was dispatched (not only an id of this very event)."""


# What ServerSentEvent(...) itself ends in, without the Python-level __new__ before it: twice as fast. It is a C
# function of positional arguments, so map() can build all events of a chunk without running any bytecode.
_new = cast(
    "Callable[[type[ServerSentEvent], tuple[str, str, str]], ServerSentEvent]",
    tuple.__new__,  # pyright: ignore[reportUnknownMemberType]  (generic, unsolved here: hence the cast)
)


class SSEDecoder:
    """Turns the chunks of one response body into events. Use a new decoder for each response.

    No input makes it raise: malformed UTF-8 becomes U+FFFD, and what the standard ignores is ignored.

    Args:
        alone: Whether the value of a `data` line can't be followed by another line of the same event. When the first two
            of an event are such, blank lines are missing: these two and all that follow, up to a blank line, are
            events of one line each, of type ``"message"``, and each is dispatched by the end of its line.
    """

    __slots__ = (
        "_alone", "_apart", "_data", "_held", "_held_room", "_id", "_name", "_start", "_stray_room", "_swallow_lf",
        "_tail", "last_event_id", "retry", "stray", "stray_after",
    )  # fmt: skip

    retry: int | None
    """The last valid ``retry`` value in milliseconds (the reconnection time), at most 10**18."""
    last_event_id: str
    """What a reconnection has to send as ``Last-Event-ID``: the last ``id`` whose block was closed by a blank line."""
    stray: list[str]
    """Ignored lines that begin with ``{`` or ``<``, for the standard unknown fields, in practice a bare error.

    Complete lines only (for an unfinished one see `pending`); the first 64 Ki characters, then the text is cut."""

    stray_after: list[int]
    """For each of `stray`: how many events of the `feed` that found it came before it."""

    def __init__(self, alone: Callable[[str], bool] | None = None) -> None:
        self.retry = None
        self.last_event_id = ""
        self.stray = []
        self.stray_after = []
        self._alone = alone
        self._apart = False  # the lines of the open block are events of their own
        self._start = True  # still before the first three bytes, which may be a BOM
        self._swallow_lf = False  # the last chunk ended in CR: an LF that comes first now belongs to it
        self._tail: list[bytes] = []  # the unfinished line, in the pieces in which it came
        self._data: list[str] = []  # the standard's data buffer, before the joining
        self._name = ""  # its event type buffer
        self._id = ""  # its last event ID buffer
        # Complete lines since the last dispatched event. Empty means that the three buffers above are clean.
        self._held: list[str] = []
        self._held_room = self._stray_room = _REPORT_LIMIT

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Return the events that `chunk` completes, in order.

        An event is complete at its blank line and not before: "if the file ends in the middle of an event, before
        the final empty line, the incomplete event is not dispatched" (9.2.6). The end of a stream therefore needs no
        call; what is left can be seen with `pending`.
        """
        text = self._lines(chunk)
        values = self._values(text)
        if values is None:
            return self._interpret(text)
        fields = zip(repeat("message"), values, repeat(self.last_event_id))
        return list(map(_new, repeat(ServerSentEvent), fields))

    def feed_data(self, chunk: bytes) -> list[ServerSentEvent] | list[str]:
        """`feed` for those who don't ask for ids: only the data, where all events are of one line each and have no type."""
        text = self._lines(chunk)
        values = self._values(text)
        return self._interpret(text) if values is None else values

    def _lines(self, chunk: bytes) -> str:
        """The lines that `chunk` completes, each with its LF."""
        tail = self._tail
        if self._start:
            chunk = self._strip_bom(chunk)

        # A line ends in CRLF, LF or CR (9.2.5). All become LF at once, so that a lone CR dispatches without waiting
        # for a byte that may not come. CR and LF are never a part of another character in UTF-8, valid or not.
        if self._swallow_lf and chunk:
            self._swallow_lf = False
            chunk = chunk.removeprefix(b"\n")
        if _CR in chunk:
            self._swallow_lf = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

        # Each byte is searched when it arrives and never again: a chunk without an end of line is only put aside.
        # The line is joined and decoded once, when it is complete; so no character is cut in two either.
        cut = chunk.rfind(b"\n") + 1
        if not cut:
            if chunk:
                tail.append(chunk)
            return ""
        if tail:
            tail.append(chunk[:cut])
            text = b"".join(tail).decode("utf-8", "replace")
            tail.clear()
        else:
            text = chunk[:cut].decode("utf-8", "replace")
        if cut < len(chunk):
            tail.append(chunk[cut:])
        return text

    def pending(self) -> tuple[str, ...]:
        """Return what came after the last dispatched event, as lines: the complete ones, then the unfinished one.

        Comments and ignored lines are among them (beyond 64 Ki characters they are cut or missing; ``data`` lines
        never are), and an empty string stands where blank lines closed a block that had no data. An event was cut
        off if, and only if, a ``data`` line, whole or in part, is among them.
        """
        tail = (b"".join(self._tail).decode("utf-8", "replace"),) if self._tail else ()
        return (*self._held, *tail)

    def _strip_bom(self, chunk: bytes) -> bytes:
        """Return what the stream begins with, or nothing until that is known.

        "The UTF-8 decode algorithm strips one leading UTF-8 Byte Order Mark, if any" (9.2.5): of the stream, not of
        its first chunk.
        """
        head = b"".join(self._tail) + chunk
        self._tail.clear()
        if len(head) < len(_BOM) and _BOM.startswith(head):
            if head:
                self._tail.append(head)
            return b""
        self._start = False
        return head.removeprefix(_BOM)

    def _values(self, text: str) -> list[str] | None:
        """The data of whole events of one data line each, by splitting, where that is the same as interpreting; else None."""
        if not text:
            return []
        if not text.startswith("data:") or self._held or self._apart:
            return None
        mark = "data: " if text.startswith("data: ") else "data:"
        if (
            text.find("\n") == len(text) - 2
        ):  # one event; the last LF is the end of what is blank, or the split would miss it
            return [text[len(mark) : -2]] if text.endswith("\n\n") else None
        # They are that if each blank line but the last is followed by the mark and there is no further LF. A value after
        # "data:" must not begin with a space, which would have to go.
        if text.endswith("\n\n"):
            values = text[len(mark) : -2].split("\n\n" + mark)
            if text.count("\n") == 2 * len(values) and (mark == "data: " or "\n\ndata: " not in text):
                return values
        return None

    def _interpret(self, text: str) -> list[ServerSentEvent]:
        """Follow 9.2.6 line by line."""
        lines = text.split("\n")
        lines.pop()  # the nothing after the last LF
        events: list[ServerSentEvent] = []
        data = self._data
        done = 0  # how many of the lines belong to dispatched events
        for number, line in enumerate(lines, 1):
            if line.startswith("data:") or line == "data":
                data.append(line[6:] if line.startswith("data: ") else line[5:])
                if (self._apart or len(data) == 2) and self._comes_apart():
                    events += [_new(ServerSentEvent, ("message", value, self.last_event_id)) for value in data]
                    data.clear()
                    done = number
            elif not line:
                # "Set the last event ID string to the value of the last event ID buffer": even without an event.
                self.last_event_id = self._id
                # "If the data buffer is an empty string, set the data buffer and the event type buffer to the empty
                # string and return." A bare `data:` line puts an LF there, so that its event, without data, is sent;
                # the last LF is removed later, hence the join.
                if data:
                    value = data[0] if len(data) == 1 else "\n".join(data)
                    events.append(_new(ServerSentEvent, (self._name or "message", value, self._id)))
                    data.clear()
                    done = number
                self._name = ""
                self._apart = False
            elif line.startswith("event: "):  # only for speed: named events are as common as nameless ones
                self._name = line[7:]
            else:
                self._field(line, len(events))
        if done:
            self._held.clear()
            self._held_room = _REPORT_LIMIT
        if done < len(lines):
            self._hold(lines[done:])
        return events

    def _comes_apart(self) -> bool:
        """Whether the data lines so far are events of their own. Asked once for each block: at its second line."""
        if not self._apart and self._alone is not None:
            self._apart = all(map(self._alone, self._data))
        return self._apart

    def _field(self, line: str, events: int) -> None:
        """Process one line that is neither blank nor data: another field, a comment or neither. `events`: those before it.

        The name ends at the first colon, "if value starts with a U+0020 SPACE character, remove it"; without a
        colon, the whole line is the name and the value is empty. Names are compared without case folding.
        """
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "event":
            self._name = value
        elif name == "id":
            # "If the field value does not contain U+0000 NULL", else ignore the field. An empty id resets it.
            if "\0" not in value:
                self._id = value
        elif name == "retry":
            # "If the field value consists of only ASCII digits": str.isdigit alone would take others, int() a sign.
            if value.isascii() and value.isdigit():
                digits = value.lstrip("0") or "0"
                self.retry = int(digits) if len(digits) <= _RETRY_DIGITS else _RETRY_MAX
        elif line[0] in "{<" and self._stray_room > 0:
            self.stray.append(line[: self._stray_room])
            self.stray_after.append(events)
            self._stray_room -= len(line) + 1

    def _hold(self, lines: list[str]) -> None:
        """Remember complete lines that are not (yet) part of a dispatched event."""
        held = self._held
        for line in lines:
            if line.startswith("data:") or line == "data":
                held.append(line)
            elif not line:
                if held and held[-1]:
                    held.append("")
            elif self._held_room > 0:
                held.append(line[: max(self._held_room, 5)])  # the first four letters may read "data"
                self._held_room -= len(line) + 1

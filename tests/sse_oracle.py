"""What decodes event streams beside the decoder, for tests and fuzzing: the conformance table, and the standard step by step."""

from __future__ import annotations

import codecs
import json
import re
from pathlib import Path
from typing import Any, NamedTuple

from maaskit._sse import SSEDecoder

DATA = Path(__file__).parent / "data"
TABLE = json.loads((DATA / "sse-conformance.json").read_text("utf-8"))
RETRY_MOST = 10**18


class Outcome(NamedTuple):
    """What a decoder knows after the last chunk."""

    events: list[tuple[str, str, str]]
    """Type, data and last event ID of each."""
    retry: int | None
    last_event_id: str
    stray: list[str]
    pending: list[str]


def decode(*chunks: bytes) -> Outcome:
    """What maaskit's decoder makes of the chunks."""
    decoder = SSEDecoder()
    events = [(e.event, e.data, e.id) for chunk in chunks for e in decoder.feed(chunk)]
    return Outcome(events, decoder.retry, decoder.last_event_id, decoder.stray, list(decoder.pending()))


def chunks_of(case: dict[str, Any]) -> list[bytes]:
    """The bytes of a case of the table."""
    return [
        bytes.fromhex(one["hex"]) if isinstance(one, dict) and "hex" in one else text_of(one).encode()
        for one in case["chunks"]
    ]


def text_of(value: str | dict[str, Any]) -> str:
    """A text, or one that is told by what is repeated in it."""
    return value if isinstance(value, str) else value["text"] * value["times"] + value.get("then", "")


def events_of(case: dict[str, Any]) -> list[tuple[str, str, str]]:
    """The events of a case."""
    return [(event["event"], text_of(event["data"]), event["id"]) for event in case["events"]]


def expected(case: dict[str, Any]) -> Outcome:
    """What a case of the table says."""
    return Outcome(events_of(case), case["retry"], case["last_event_id"], case["stray"], case["pending"])


def reference(stream: bytes, room: int = 64 * 1024) -> Outcome:
    """The steps of the standard in their order, on the whole stream, without a thought for speed.

    `room`: how many characters of lines that are only kept for reports are (plus one for each line). At least five of a
    line, for four may read `data`.
    """
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(stream, final=True)
    if text[:1] == "\N{ZERO WIDTH NO-BREAK SPACE}":
        text = text[1:]
    *lines, unfinished = re.split("\r\n|\n|\r", text)
    data = kind = id_buffer = last_event_id = ""
    retry: int | None = None
    events: list[tuple[str, str, str]] = []
    stray: list[str] = []
    pending: list[str] = []
    pending_room = stray_room = room
    for line in lines:
        if line == "":
            last_event_id = id_buffer
            if data == "":
                kind = ""
                if pending and pending[-1] != "":
                    pending.append("")
                continue
            events.append((kind if kind != "" else "message", data[:-1], last_event_id))
            data = kind = ""
            pending = []
            pending_room = room
            continue
        if line == "data" or line[:5] == "data:":
            pending.append(line)
        elif pending_room > 0:
            pending.append(line[: max(pending_room, 5)])
            pending_room -= len(line) + 1
        if line[0] == ":":
            continue
        colon = line.find(":")
        field, value = (line, "") if colon < 0 else (line[:colon], line[colon + 1 :])
        if value[:1] == " ":
            value = value[1:]
        if field == "event":
            kind = value
        elif field == "data":
            data += value + "\n"
        elif field == "id":
            id_buffer = id_buffer if "\0" in value else value
        elif field == "retry":
            if re.fullmatch("[0-9]+", value):
                retry = RETRY_MOST if len(value.lstrip("0")) > 18 else int(value)
        elif line[0] in ("{", "<") and stray_room > 0:
            stray.append(line[:stray_room])
            stray_room -= len(line) + 1
    return Outcome(events, retry, last_event_id, stray, pending + [unfinished] * (unfinished != ""))

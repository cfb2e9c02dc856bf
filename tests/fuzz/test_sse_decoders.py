"""The comparison with other decoders: that it calls them as they are meant to be called, and tells differences."""

from __future__ import annotations

from pathlib import Path

from sse_decoders import Decoder, Event, installed
from sse_report import compared

from maaskit._sse import SSEDecoder


def ours(streams: list[list[bytes]]) -> list[list[Event] | str]:
    decoders = [(SSEDecoder(), chunks) for chunks in streams]
    return [
        [(one.event, one.data, one.id) for chunk in chunks for one in decoder.feed(chunk)]
        for decoder, chunks in decoders
    ]


def test_nothing_differs_from_ours() -> None:
    results = list(compared(Decoder("maaskit", "", ours)))
    assert all(not one.failed and one.ids for one in results)


def test_a_decoder_that_fails_is_told_of() -> None:
    def silent(streams: list[list[bytes]]) -> list[list[Event] | str]:
        return ["ValueError" if any(b"\xff" in chunk for chunk in chunks) else [] for chunks in streams]

    results = list(compared(Decoder("none", "", silent)))
    assert {text for one in results for text in one.failed.values()} >= {"raises ValueError", "0 of 1 events"}
    assert all(bool(one.failed) == bool(one.case["events"]) for one in results if "ValueError" not in str(one.failed))


def test_others_get_the_common_case_right() -> None:
    decoders = [one for one in installed(Path("nowhere")) if one.types]
    assert "openai" in {one.name for one in decoders}
    for decoder in decoders:
        found = {one.case["name"]: one.failed for one in compared(decoder)}
        assert not any(
            found[name] for name in ("one event", "crlf", "data of several lines", "event type", "chat deltas")
        )

"""All that is measured, who takes part, and what is to be reached."""

from __future__ import annotations

from collections.abc import Callable

from contest import Client, Figures, Goal, Measure

BARE = "httpx"
"""Who does the least that is needed: httpx with orjson."""


def _to(other: str) -> Callable[[Figures], float]:
    return lambda figures: figures["maaskit"] / figures[other]


def _async(figures: Figures) -> float:
    return figures["maaskit async"] / figures[f"{BARE} async"]


def _beyond(floor: str, other: str) -> Callable[[Figures], float]:
    return lambda figures: (figures["maaskit"] - figures[floor]) / (figures[other] - figures[floor])


def _each(function: str, *clients: str) -> dict[str, Client]:
    return {client: Client(function.format(client)) for client in clients}


_FLOOR = {"bare": Client("imports.bare")}
_READY = {**_FLOOR, **_each("imports.ready_{}", "maaskit", "openai", "anthropic")}
_TRANSFERS = {
    way: {
        **_each(f"transfer.{{}}_{way}", *clients),
        **{f"{client} async": Client(f"transfer.{client}_async_{way}") for client in ("maaskit", BARE)},
    }
    for way, clients in (("download", ("maaskit", BARE)), ("upload", ("maaskit", BARE, "openai")))
}
_MOST_GROWTH = 8
"""MiB: modules that are loaded for it, and what is under way."""

MEASURES = (
    Measure(
        "import",
        "import: CPU time of the whole process beyond bare Python",
        "s",
        {
            **_FLOOR,
            **_each("imports.import_{}", "maaskit", "openai", "anthropic", "replicate"),
            "litellm": Client(
                "imports.import_litellm", "litellm", {"LITELLM_LOCAL_MODEL_COST_MAP": "True"}
            ),  # no download,
        },
        (Goal("at most 0.2 x openai", _beyond("bare", "openai"), most=0.2),),
        figure="cpu",
    ),
    Measure(
        "ready",
        "a client ready for its first chat call: CPU time of the whole process beyond bare Python",
        "s",
        _READY,
        (Goal("at most 0.3 x openai", _beyond("bare", "openai"), most=0.3),),
        figure="cpu",
    ),
    Measure(
        "called",
        "the first chat call answered: CPU time of the whole process beyond bare Python",
        "s",
        {**_FLOOR, **_each("imports.called_{}", "maaskit", "openai")},
        (Goal("at most 0.5 x openai", _beyond("bare", "openai"), most=0.5),),
        figure="cpu",
    ),
    Measure(
        "modules",
        "modules loaded when a client is ready",
        "",
        _READY,
        (Goal("at most 0.35 x openai", _to("openai"), most=0.35),),
        figure="modules",
        rounds=1,
    ),
    Measure(
        "resident",
        "resident memory when a client is ready",
        "KiB",
        _READY,
        (Goal("at most 0.6 x openai", _to("openai"), most=0.6),),
        figure="resident",
        rounds=1,
    ),
    *(
        Measure(
            f"chat-{kind}",
            f"chat call, {kind}",
            "µs",
            _each(f"chat.{{}}_{kind}", "maaskit", "openai", BARE),
            (Goal("beyond bare httpx + orjson at most 0.25 x openai", _beyond(BARE, "openai"), most=0.25),),
        )
        for kind in ("sync", "async")
    ),
    Measure(
        "events",
        "typed stream events a second, `choices[0].delta.content` read",
        "/s",
        _each("streams.{}_events", "maaskit", "openai", BARE),
        (
            Goal("at least 15 x openai", _to("openai"), least=15),
            Goal("at least 0.4 x bare httpx + orjson", _to(BARE), least=0.4),
        ),
    ),
    Measure(
        "picture",
        "events of 2 MB (a picture in base64) a second",
        "/s",
        _each("streams.{}_picture", "maaskit", "openai", BARE),
        (Goal("at least 0.8 x bare httpx + orjson", _to(BARE), least=0.8),),
    ),
    Measure(
        "endless",
        "memory: growth from 100,000 to a million stream events",
        "KiB",
        _each("streams.{}_endless", "maaskit", "openai"),
        (Goal("flat: less than 1 MiB", lambda figures: figures["maaskit"] / 1024, most=1.0),),
        rounds=1,
    ),
    *(
        Measure(
            way,
            f"{way} of 1 GB: bytes a second of CPU time",
            "MB/s",
            clients,
            (
                Goal("at least 0.9 x bare httpx", _to(BARE), least=0.9),
                Goal("asynchronous: at least 0.9 x bare httpx", _async, least=0.9),
            ),
        )
        for way, clients in _TRANSFERS.items()
    ),
    *(
        Measure(
            f"{way}-memory",
            f"{way} of 1 GB: by how much the process grows at most",
            "KiB",
            clients,
            (
                Goal("flat: less than 8 MiB", lambda figures: figures["maaskit"] / 1024, most=_MOST_GROWTH),
                Goal(
                    "asynchronous: less than 8 MiB", lambda figures: figures["maaskit async"] / 1024, most=_MOST_GROWTH
                ),
            ),
            figure="growth",
            rounds=1,
        )
        for way, clients in _TRANSFERS.items()
    ),
)

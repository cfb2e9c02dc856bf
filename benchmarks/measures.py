"""All that is measured, who takes part, and what is to be reached."""

from __future__ import annotations

from collections.abc import Callable

from contest import OWN, Client, Figures, Goal, Measure

BARE = "httpx"
"""Who does the least that is needed: httpx with orjson."""


def _to(other: str) -> Callable[[Figures], float]:
    return lambda figures: figures["maaskit"] / figures[other]


def _async(figures: Figures) -> float:
    return figures["maaskit async"] / figures[f"{BARE} async"]


def _beyond(floor: str, other: str) -> Callable[[Figures], float]:
    return lambda figures: (figures["maaskit"] - figures[floor]) / (figures[other] - figures[floor])


def _grown(larger: str, smaller: str, floor: str = "") -> Callable[[Figures], float]:
    def ratio(figures: Figures) -> float:
        least = figures[floor] if floor else 0.0
        return (figures[larger] - least) / (figures[smaller] - least)

    return ratio


def _each(function: str, *clients: str) -> dict[str, Client]:
    return {client: Client(function.format(client)) for client in clients}


def _larger(function: str) -> dict[str, Client]:
    return {f"{times}x": Client(f"imports.{function}_maaskit", grown=times) for times in (1, 4)}


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
        "events-async",
        "the same by an async client",
        "/s",
        _each("streams.{}_events_async", "maaskit", "openai", BARE),
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
        "memory: growth from 100,000 to a million stream events, beyond their text",
        "KiB",
        _each("streams.{}_endless", "maaskit", "openai"),
        (Goal("flat: less than 1 MiB", lambda figures: figures["maaskit"] / 1024, most=1.0),),
        rounds=1,
    ),
    Measure(
        "polls",
        "polls a second, one process, 1,000 tasks waiting",
        "/s",
        {
            "maaskit": Client("polls.maaskit"),
            "maaskit[fast]": Client("polls.maaskit_fast"),
            "openai": Client("polls.openai"),
            "httpx": Client("polls.httpx"),
            "httpx, 4 connections": Client("polls.httpx_few"),
        },
        (
            Goal("at least 4 x openai", _to("openai"), least=4),
            Goal(
                "with the extra `fast` at least 10 x openai",
                lambda figures: figures["maaskit[fast]"] / figures["openai"],
                least=10,
            ),
        ),
    ),
    Measure(
        "waiting",
        "CPU time of a poll while 1,000, 10,000 and 100,000 tasks wait on a virtual clock",
        "µs",
        {"1,000": Client("waiting.few"), "10,000": Client("waiting.some"), "maaskit": Client("waiting.many")},
        (Goal("flat: with 100,000 at most 1.5 x that with 1,000", _to("1,000"), most=1.5),),
    ),
    Measure(
        "waiting-memory",
        "memory of each of 100,000 waiting tasks",
        "KiB",
        {"maaskit": Client("waiting.many")},
        (Goal("at most 3 KiB", lambda figures: figures["maaskit"], most=3.0),),
        figure="memory",
        rounds=1,
    ),
    Measure(
        "mock",
        "mock: validated chat requests in a second of the server's CPU time",
        "/s",
        _each("mock.{}_requests", "maaskit", "prism"),
        (Goal("at least 3 x Prism, on the same description", _to("prism"), least=3),),
    ),
    Measure(
        "mock-wall",
        "mock: the same by the clock on the wall, 8 connections",
        "/s",
        _each("mock.{}_requests", "maaskit", "prism"),
        (),
        figure="wall",
    ),
    Measure(
        "mock-ready",
        "mock: CPU time from its start to its first answer",
        "s",
        _each("mock.{}_ready", "maaskit", "prism"),
        (Goal("at most 0.5 x Prism", _to("prism"), most=0.5),),
        rounds=3,
    ),
    Measure(
        "mock-events",
        "mock: events of chat streams in a second of the server's CPU time (Prism plays none)",
        "/s",
        _each("mock.{}_events", "maaskit"),
        (),
    ),
    *(
        Measure(
            f"grown-{name}",
            f"{what}, with a description four times as large: CPU time of the whole process beyond bare Python",
            "s",
            {**_FLOOR, **_larger(name)},
            (Goal("at most 1.3 x that with the real one", _grown("4x", "1x", floor="bare"), most=1.3),),
            figure="cpu",
        )
        for name, what in (("ready", "a client ready for its first call"), ("called", "the first chat call answered"))
    ),
    Measure(
        "grown-modules",
        "modules loaded when the first chat call is answered, with a description four times as large",
        "",
        _larger("called"),
        (Goal("no more than with the real one", _grown("4x", "1x"), most=1.0),),
        figure="modules",
        rounds=1,
    ),
    Measure(
        "generate",
        "`make generate` from clean: bundle and client",
        "s, wall time",
        {"maaskit": Client("generation.real", OWN)},
        (Goal("at most 60 s", lambda figures: figures["maaskit"], most=60),),
        figure="wall",
        rounds=1,
    ),
    Measure(
        "generate-growth",
        "bundle and client of a description that grows: CPU time of all processes",
        "s",
        {
            "1x": Client("generation.once", OWN),
            "2x": Client("generation.twice", OWN),
            "4x": Client("generation.four_times", OWN),
        },
        (
            Goal("2x at most 2.2 x 1x", _grown("2x", "1x"), most=2.2),
            Goal("4x at most 4.4 x 1x", _grown("4x", "1x"), most=4.4),
        ),
        figure="cpu",
        rounds=3,
    ),
    *(
        Measure(
            f"decode-{name}",
            title,
            "ms",
            _each(f"decode.{{}}_{name}", "maaskit", "openai", BARE),
            (Goal("at most 1/5 of openai", _to("openai"), most=0.2),),
        )
        for name, title in (
            ("embeddings", "a call with an answer of 100 x 1536 numbers, all lists read"),
            ("logprobs", "a call with an answer of 1 MB, a chat with logprobs, all tokens read"),
        )
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

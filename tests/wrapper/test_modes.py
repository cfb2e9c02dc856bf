"""Modes: one setting of the client, which stands before the path of every call of its family and of no other."""

from __future__ import annotations

from typing import Any

import pytest
from driving import KEY, Runner, chat
from servers import CHAT, Server, answer

from maaskit import AsyncClient, Client, ConfigurationError
from maaskit_api.operations import OPERATIONS

RECEIPT = {"code": 1, "description": "ok", "result": "1764650000000101"}
MODES = OPERATIONS["midjourney.imagine"].modes


def imagine(client: Any, **options: Any) -> Any:
    return client.midjourney.imagine(prompt="a paper lighthouse", **options)


def test_the_operations_of_a_family_know_the_same_modes() -> None:
    own = {id: one.modes for id, one in OPERATIONS.items() if id.startswith("midjourney.")}
    assert len(own) == 14
    assert all(modes == MODES for modes in own.values())
    assert {mode: MODES[mode] for mode in ("fast", "relax", "turbo")} == {
        "fast": "/mj-fast",
        "relax": "/mj-relax",
        "turbo": "/mj-turbo",
    }


@pytest.mark.parametrize("mode", [None, *MODES])
def test_a_mode_on_the_wire(run: Runner, mode: str | None) -> None:
    """Nothing but the target differs."""
    with Server(answer(RECEIPT)) as server:
        run(server.url, imagine, modes={"midjourney": mode})
        (seen,) = server.requests
    assert (seen.method, seen.target) == ("POST", f"{MODES[mode] if mode else ''}/mj/submit/imagine")
    assert seen.body == b'{"prompt":"a paper lighthouse"}'
    assert seen.headers["authorization"] == f"Bearer {KEY}"


def test_the_base_url_keeps_its_path_before_the_mode(run: Runner) -> None:
    with Server(answer(RECEIPT)) as server:
        run(server.url + "/gateway", imagine, modes={"midjourney": "relax"})
        assert server.last.target == "/gateway/mj-relax/mj/submit/imagine"


def test_other_families_have_no_part_in_it(run: Runner) -> None:
    with Server(answer(CHAT)) as server:
        run(server.url, chat, modes={"midjourney": "fast"})
        assert server.last.target == "/v1/chat/completions"


def test_with_options(run: Runner) -> None:
    """A copy has a mode of its own, or none again; the original stays as it is."""
    with Server(answer({"id": "1", "status": "SUCCESS"})) as server:
        for change in ({}, {"midjourney": "turbo-proxy"}, {"midjourney": None}):
            run(
                server.url,
                lambda client, change=change: client.with_options(modes=change).midjourney.tasks.get(id="1"),
                modes={"midjourney": "fast"},
            )
        run(
            server.url,
            lambda client: (client.with_options(modes={"midjourney": "relax"}), client)[1].midjourney.tasks.get(id="1"),
            modes={"midjourney": "fast"},
        )
        assert [seen.target for seen in server.requests] == [
            "/mj-fast/mj/task/1/fetch",
            "/mj-turbo-proxy/mj/task/1/fetch",
            "/mj/task/1/fetch",
            "/mj-fast/mj/task/1/fetch",
        ]


@pytest.mark.parametrize("client", [Client, AsyncClient])
@pytest.mark.parametrize(
    ("modes", "said"),
    [
        ({"midjorney": "fast"}, "'midjorney' has no modes; did you mean 'midjourney'? Known are 'midjourney'."),
        ({"chat": "fast"}, "'chat' has no modes; known are 'midjourney'."),
        ({"midjourney": "fsat"}, "Unknown mode 'fsat' of midjourney; did you mean 'fast'? Known are 'fast', 'relax', "),
        ({"midjourney": "/mj-fast"}, "Unknown mode '/mj-fast' of midjourney"),
        ({"midjourney": 1}, "Unknown mode 1 of midjourney; known are 'fast', "),
        ({None: "fast"}, "None has no modes"),
        ("fast", "modes must be a mapping from family to mode, not str."),
        (["midjourney"], "modes must be a mapping from family to mode, not list."),
    ],
    ids=str,
)
def test_what_there_is_not_is_said_at_once(client: Any, modes: Any, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        client("custom", base_url="http://x", api_key=KEY, modes=modes)
    assert said in str(caught.value)
    with pytest.raises(ConfigurationError):
        client("custom", base_url="http://x", api_key=KEY).with_options(modes=modes)


def test_an_error_names_the_path_that_was_asked(run: Runner) -> None:
    with Server(answer({"description": "prompt_is_required", "type": "upstream_error", "code": 4}, 400)) as server:
        error = run.error(server.url, imagine, modes={"midjourney": "turbo"})
    assert (error.message, error.code, error.kind) == ("prompt_is_required", 4, "invalid")
    assert error.billed is False


# The header of the family


@pytest.mark.parametrize("gateway", ["gptbest", "ecovai", "custom"])
def test_the_key_in_the_header_of_the_proxy(run: Runner, gateway: str) -> None:
    with Server(answer(RECEIPT)) as server:
        run(server.url, imagine, gateway=gateway, auth="midjourneySecret", modes={"midjourney": "fast"})
        headers = server.last.headers
    assert headers["mj-api-secret"] == KEY
    assert [name for name, value in headers.items() if KEY in value] == ["mj-api-secret"]


def test_a_wrong_key_is_told_in_the_shape_of_the_proxy(run: Runner) -> None:
    body = {"description": f"invalid token {KEY}", "type": "new_api_error"}
    with Server(answer(body, 401)) as server:
        error = run.error(server.url, imagine, auth="midjourneySecret")
    assert (type(error).__name__, error.message, error.kind) == (
        "AuthenticationError",
        "invalid token ***",
        "authentication",
    )
    assert error.billed is False

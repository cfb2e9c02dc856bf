"""Which gateway, which address, which key, which headers."""

from __future__ import annotations

from typing import Any

import pytest
from driving import KEY, MESSAGES, Runner, chat, label, models
from servers import CHAT, MODELS, Server, answer

from maaskit import AuthenticationError, Client, ConfigurationError, InvalidRequestError
from maaskit._gateway import resolve
from maaskit_api.operations import OPERATIONS

# Resolution: (arguments, environment) → (id, base URL, key)

RESOLVED: list[tuple[dict[str, Any], dict[str, str], tuple[str, str, str]]] = [
    ({"gateway": "haoee"}, {"HAOEE_API_KEY": "k1"}, ("haoee", "https://maas.haoee.com", "k1")),
    ({"gateway": "haoee"}, {"MAASKIT_API_KEY": "k0"}, ("haoee", "https://maas.haoee.com", "k0")),
    ({"gateway": "haoee"}, {"HAOEE_API_KEY": "k1", "MAASKIT_API_KEY": "k0"}, ("haoee", "https://maas.haoee.com", "k1")),
    ({"gateway": "haoee", "api_key": "k2"}, {"HAOEE_API_KEY": "k1"}, ("haoee", "https://maas.haoee.com", "k2")),
    ({"gateway": "ecovai"}, {"HAOEE_API_KEY": "k1", "ECOVAI_API_KEY": "k3"}, ("ecovai", "https://api.ecovai.cn", "k3")),
    ({}, {"MAASKIT_GATEWAY": "ecovai", "ECOVAI_API_KEY": "k"}, ("ecovai", "https://api.ecovai.cn", "k")),
    (
        {"gateway": "haoee"},
        {"MAASKIT_GATEWAY": "ecovai", "HAOEE_API_KEY": "k"},
        ("haoee", "https://maas.haoee.com", "k"),
    ),
    ({"gateway": "gptbest", "base_url": "http://g"}, {"GPTBEST_API_KEY": "k"}, ("gptbest", "http://g", "k")),
    ({"gateway": "gptbest"}, {"MAASKIT_BASE_URL": "http://g/v1", "GPTBEST_API_KEY": "k"}, ("gptbest", "http://g", "k")),
    ({"base_url": "http://c"}, {"MAASKIT_API_KEY": "k"}, ("custom", "http://c", "k")),
    ({}, {"MAASKIT_BASE_URL": "http://c", "MAASKIT_API_KEY": "k"}, ("custom", "http://c", "k")),
    ({"base_url": "http://c"}, {"MAASKIT_GATEWAY": "haoee", "HAOEE_API_KEY": "k"}, ("haoee", "http://c", "k")),
    ({"gateway": "haoee", "api_key": lambda: "called"}, {}, ("haoee", "https://maas.haoee.com", "called")),
    ({"gateway": "haoee", "api_key": " k "}, {}, ("haoee", "https://maas.haoee.com", "k")),
]


@pytest.mark.parametrize(("arguments", "environment", "expected"), RESOLVED, ids=label)
def test_resolution(
    arguments: dict[str, Any], environment: dict[str, str], expected: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    client = Client(**arguments)
    assert (client.gateway, client.base_url, client._gateway.key()) == expected


@pytest.mark.parametrize(
    ("given", "base"),
    [
        ("https://a.b", "https://a.b"),
        ("https://a.b/", "https://a.b"),
        ("https://a.b/v1", "https://a.b"),
        ("https://a.b/v1/", "https://a.b"),
        ("https://a.b//v1//", "https://a.b"),
        (" https://a.b/v1 ", "https://a.b"),
        ("https://a.b/api/v1", "https://a.b/api"),
        ("https://a.b/apiv1", "https://a.b/apiv1"),
        ("http://localhost:8000/v1", "http://localhost:8000"),
        ("http://[::1]:8000/v1", "http://[::1]:8000"),
        ("HTTPS://A.b/v1?x=1#y", "https://A.b"),
    ],
)
def test_base_urls(given: str, base: str) -> None:
    assert resolve("custom", given, "k", None, {}).base_url == base


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({}, ["Which gateway?", "'haoee'", "'custom'", "MAASKIT_GATEWAY"]),
        ({"gateway": "hoee"}, ["Unknown gateway 'hoee'", "'haoee'"]),
        ({"gateway": "gptbest"}, ["GPT-Best has no fixed address", "base_url=", "MAASKIT_BASE_URL"]),
        ({"gateway": "custom"}, ["base_url="]),
        ({"base_url": "maas.haoee.com"}, ["http:// or https://"]),
        ({"base_url": "ftp://x"}, ["http:// or https://"]),
        ({"base_url": "https://"}, ["http:// or https://"]),
        ({"base_url": "https://user:pw@x"}, ["user name or password"]),
        ({"gateway": "haoee", "auth": "basic"}, ["Unknown auth='basic'", "'rawKey'"]),
        ({"gateway": "haoee", "max_retries": -1}, ["max_retries"]),
    ],
    ids=str,
)
def test_what_cannot_work_is_said_at_once(arguments: dict[str, Any], said: list[str]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Client(**arguments)
    for words in said:
        assert words in str(caught.value)
    assert "pw@" not in str(caught.value)


KEYS = [
    (None, "No API key for Custom gateway: pass api_key=, or set MAASKIT_API_KEY."),
    ("", "No API key"),
    ("   ", "No API key"),
    ("sk-x\n", "characters that no HTTP header may carry"),
    ("sk-x\r\nX-Admin: 1", "characters that no HTTP header may carry"),
    ("sk-é", "characters that no HTTP header may carry"),
    (b"sk-bytes", "characters that no HTTP header may carry"),
    (lambda: "", "No API key"),
    (lambda: None, "No API key"),
    (lambda: "a\nb", "characters that no HTTP header may carry"),
]


@pytest.mark.parametrize(("key", "said"), KEYS, ids=label)
def test_keys_that_cannot_be_sent(run: Runner, key: Any, said: str) -> None:
    with Server(answer(CHAT)) as server:
        error = run.error(server.url, chat, api_key=key)
        assert server.connections == 0
    assert type(error) is ConfigurationError
    assert said in str(error)
    assert "sk-" not in str(error)


def test_a_missing_key_names_both_variables() -> None:
    with pytest.raises(ConfigurationError, match=r"Haoee .*: pass api_key=, or set HAOEE_API_KEY or MAASKIT_API_KEY\."):
        chat(Client("haoee"))


def test_a_function_gives_the_key_of_each_attempt(run: Runner) -> None:
    keys = iter(["first-key", "checked-1", "checked-2"])
    given: list[str] = []

    def key() -> str:
        given.append(next(keys))
        return given[-1]

    with Server(answer({"error": {"message": "no channel"}}, 503), answer(CHAT)) as server:
        run(server.url, chat, api_key=key)
        sent = [seen.headers["authorization"] for seen in server.requests]
    assert sent == [f"Bearer {given[-2]}", f"Bearer {given[-1]}"]


# On the wire


@pytest.mark.parametrize(
    ("auth", "gateway", "name", "value"),
    [
        (None, "custom", "authorization", f"Bearer {KEY}"),
        (None, "haoee", "authorization", f"Bearer {KEY}"),
        ("bearer", "haoee", "authorization", f"Bearer {KEY}"),
        ("rawKey", "haoee", "authorization", KEY),
        ("googleKey", "haoee", "x-goog-api-key", KEY),
    ],
)
def test_how_the_key_is_sent(run: Runner, auth: str | None, gateway: str, name: str, value: str) -> None:
    with Server(answer({"candidates": []})) as server:
        run(
            server.url,
            lambda client: client.gemini.models.generate_content(model="g", contents=[]),
            gateway=gateway,
            auth=auth,
        )
        headers = server.last.headers
    assert headers[name] == value
    assert [header for header in headers.values() if KEY in header] == [value]


def test_a_way_that_the_operation_does_not_take(run: Runner) -> None:
    with Server(answer(CHAT)) as server:
        error = run.error(server.url, chat, auth="googleKey")
        assert server.connections == 0
    assert type(error) is ConfigurationError
    assert "chat.completions.create" in str(error)
    assert "googleKey" in str(error)
    assert "bearer" in str(error)


MODEL_NAME = "modelname"


@pytest.mark.parametrize(
    ("model", "extra", "expected"),
    [
        ("gpt-4o", {}, "gpt-4o"),
        ("doubao/豆包", {}, "doubao/%E8%B1%86%E5%8C%85"),
        ("line\nbreak", {}, "line%0Abreak"),
        ("gpt-4o", {"ModelName": "other"}, "other"),
        ("gpt-4o", {"MODELNAME": "other"}, "other"),
        ("gpt-4o", {"ModelName": None}, None),
        ("", {}, None),
    ],
)
def test_haoee_repeats_the_model_in_a_header(
    run: Runner, model: str, extra: dict[str, str | None], expected: str | None
) -> None:
    with Server(answer(CHAT)) as server:
        run(
            server.url,
            lambda client: client.chat.completions.create(model=model, messages=MESSAGES, extra_headers=extra),
            gateway="haoee",
        )
        assert server.last.headers.get(MODEL_NAME) == expected
        assert server.last.json["model"] == model


def test_model_header_from_the_path_from_forms_and_from_extra_body(run: Runner) -> None:
    with Server(answer({"candidates": [], "data": []})) as server:
        run(server.url, lambda c: c.gemini.models.generate_content(model="gemini-x", contents=[]), gateway="haoee")
        assert server.last.headers[MODEL_NAME] == "gemini-x"
        run(server.url, lambda c: c.images.edit(model="edit-x", prompt="p", image=b"x"), gateway="haoee")
        assert server.last.headers[MODEL_NAME] == "edit-x"
    with Server(answer(CHAT)) as server:
        run(server.url, lambda c: chat(c, extra_body={"model": "other"}), gateway="haoee")
        assert server.last.headers[MODEL_NAME] == "other"


def test_other_gateways_get_no_model_header(run: Runner) -> None:
    with Server(answer(CHAT)) as server:
        run(server.url, chat)
        assert MODEL_NAME not in server.last.headers


def test_an_operation_that_the_gateway_does_not_offer(run: Runner) -> None:
    with Server(answer({})) as server:
        error = run.error(server.url, lambda client: client.responses.create(model="m", input="x"), gateway="ecovai")
        assert (
            run.read(server.url, lambda c: c.responses.stream(model="m", input="x"), gateway="ecovai").error is not None
        )
        assert server.connections == 0
    assert type(error) is InvalidRequestError
    assert str(error) == "Ecovai does not offer responses.create; offered by: haoee, gptbest. Nothing was sent."


def test_supports() -> None:
    ecovai, custom = Client("ecovai", api_key="k"), Client("custom", api_key="k", base_url="http://x")
    assert (ecovai.supports("responses.create"), ecovai.supports("chat.completions.create")) == (False, True)
    assert custom.supports("responses.create")
    with pytest.raises(InvalidRequestError, match=r"no operation 'chat\.create'"):
        ecovai.supports("chat.create")


def test_invalid_calls_reach_nobody(run: Runner) -> None:
    with Server(answer(MODELS)) as server:
        for call in (
            lambda client: chat(client, tempratur=1),
            lambda client: chat(client, temperature=float("nan")),
            lambda client: client.chat.completions.create(model="m"),
            lambda client: chat(client, extra_headers={"a": "好"}),
            lambda client: client.images.edit(model="m", prompt="p", image="/no/such/file.png"),
            lambda client: client.images.tasks.retrieve(task_id=""),
            lambda client: client.images.tasks.retrieve(task_id=None),
            lambda client: models(client, extra_body={"a": 1}),
        ):
            assert type(run.error(server.url, call)) is InvalidRequestError
        assert server.connections == 0


def test_a_missing_key_is_said_before_anything_else() -> None:
    with pytest.raises(ConfigurationError, match="No API key"):
        Client("haoee").chat.completions.stream(model="m", messages=MESSAGES)  # not only when it is read
    with pytest.raises(ConfigurationError, match="No API key"):
        Client("haoee").images.edit(model="m", prompt="p", image="/no/such/file.png")


# The system token: another credential, for the routes of the account

TOKEN = "account-token-0123456789"


def account(client: Any, **options: Any) -> Any:
    """A call that takes the system token."""
    return client.platform.users.get_self(new_api_user=2, **options)


def test_the_system_token_goes_where_it_is_wanted_and_nowhere_else(run: Runner) -> None:
    with Server(answer({"success": True, "data": {"id": 2, "quota": 500000}})) as server:
        run(server.url, account, system_token=TOKEN)
        headers = server.last.headers
        assert (headers["authorization"], headers["new-api-user"]) == (f"Bearer {TOKEN}", "2")
        assert not any(KEY in value for value in headers.values())
    with Server(answer(MODELS)) as server:
        run(server.url, models, system_token=TOKEN)
        assert not any(TOKEN in value for value in server.last.headers.values())


@pytest.mark.parametrize("auth", ["bearer", "rawKey", "googleKey"])
def test_auth_is_about_the_key_only(run: Runner, auth: str) -> None:
    with Server(answer({"success": True})) as server:
        run(server.url, account, system_token=TOKEN, auth=auth)
        assert server.last.headers["authorization"] == f"Bearer {TOKEN}"
    error = run.error("http://127.0.0.1:9", account, system_token=TOKEN, auth="systemToken")
    assert "Unknown auth='systemToken'; known are 'bearer'" in str(error)


@pytest.mark.parametrize(
    ("gateway", "given", "environment", "expected"),
    [
        ("gptbest", None, {"GPTBEST_SYSTEM_TOKEN": "t1"}, "t1"),
        ("gptbest", None, {"MAASKIT_SYSTEM_TOKEN": "t0"}, "t0"),
        ("gptbest", None, {"GPTBEST_SYSTEM_TOKEN": "t1", "MAASKIT_SYSTEM_TOKEN": "t0"}, "t1"),
        ("gptbest", "t2", {"GPTBEST_SYSTEM_TOKEN": "t1"}, "t2"),
        ("gptbest", lambda: " t3 ", {}, "t3"),
        ("custom", None, {"MAASKIT_SYSTEM_TOKEN": "t0", "GPTBEST_SYSTEM_TOKEN": "t1"}, "t0"),
    ],
)
def test_where_the_system_token_comes_from(
    gateway: str, given: Any, environment: dict[str, str], expected: str
) -> None:
    found = resolve(gateway, "http://g", None, None, environment, system_token=given)
    assert found.credential(OPERATIONS["platform.users.get_self"]) == expected


@pytest.mark.parametrize(
    ("token", "said"),
    [
        (
            None,
            "No system token for GPT-Best: pass system_token=, or set GPTBEST_SYSTEM_TOKEN or MAASKIT_SYSTEM_TOKEN.",
        ),
        ("  ", "No system token"),
        (lambda: None, "No system token"),
        ("account\nX-Admin: 1", "The system token for GPT-Best has characters that no HTTP header may carry"),
    ],
    ids=label,
)
def test_a_system_token_that_cannot_be_sent(run: Runner, token: Any, said: str) -> None:
    with Server(answer({"success": True})) as server:
        error = run.error(server.url, account, gateway="gptbest", system_token=token)
        assert server.connections == 0
    assert type(error) is ConfigurationError
    assert said in str(error)
    assert "account" not in str(error)


def test_neither_credential_needs_the_other(run: Runner) -> None:
    with Server(answer({"success": True})) as server:
        run(server.url, account, system_token=TOKEN, api_key=None)
    with Server(answer(MODELS)) as server:
        run(server.url, models)


def test_the_account_needs_its_number(run: Runner) -> None:
    with Server(answer({"success": True})) as server:
        error = run.error(server.url, lambda client: client.platform.users.get_self(), system_token=TOKEN)
        assert server.connections == 0
    assert "new_api_user" in str(error)


def test_the_system_token_shows_nowhere(run: Runner, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", logger="maaskit")
    with Server(answer({"success": False, "message": f"no access token {TOKEN}"}, 401)) as server:
        error = run.error(server.url, account, system_token=TOKEN)
    shown = [str(error), repr(error), repr(vars(error)), caplog.text]
    client = Client("gptbest", base_url="http://g", system_token=TOKEN)
    gateway = client._gateway
    shown += [repr(client), repr(gateway), repr(gateway._system_token), repr(tuple(gateway._system_token))]
    shown.append(repr(gateway.credential(OPERATIONS["platform.users.get_self"])))
    assert "get_self" in caplog.text
    assert not any(TOKEN in text for text in shown)
    assert type(error) is AuthenticationError
    assert "system token" in str(error)
    assert error.next_step() == "Check system_token= and New-API-User; an API key does not do here."

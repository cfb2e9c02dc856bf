"""Paths, methods, keys and gateways."""

from __future__ import annotations

import copy
from typing import Any

import httpx
import pytest

import maaskit_mock


def error_of(response: httpx.Response) -> dict[str, Any]:
    """The error object of a refusal, after checking the shape that all of them share."""
    body = response.json()
    assert list(body) == ["error"]
    assert list(body["error"]) == ["message", "type", "param", "code"]
    assert f"(request id: {response.headers['x-request-id']})" in body["error"]["message"]
    assert response.headers["content-type"] == "application/json"
    return body["error"]


@pytest.mark.parametrize(
    "path", ["/", "/v1", "/v1/talk/more", "/v2/talk", "//v1/talk", "/v1//talk", "/v1/%00", "/v1/talk%0A", "/%ff"]
)
def test_unknown_paths(client: httpx.Client, path: str) -> None:
    response = client.post(path)
    assert response.status_code == 404
    assert error_of(response)["code"] == "unknown_url"


def test_wrong_method_names_the_right_ones(client: httpx.Client) -> None:
    response = client.put("/v1/models/m")
    assert response.status_code == 405
    assert response.headers["allow"] == "GET, DELETE"
    assert "GET, DELETE" in error_of(response)["message"]


def test_a_fixed_path_wins_over_a_template(client: httpx.Client) -> None:
    assert client.get("/v1/models/list", params={"limit": 1}).status_code == 200
    assert client.delete("/v1/models/list").status_code == 405
    assert client.delete("/v1/models/other").status_code == 204


@pytest.mark.parametrize("model", ["gem-1", "vendor%2Fgem", "a:b", "%E4%BD%A0"])
def test_text_after_a_variable(client: httpx.Client, model: str) -> None:
    response = client.post(f"/v1/models/{model}:run", json={})
    assert response.json() == {
        "version": httpx.URL("http://x/" + model.replace("%2F", "%252F")).path[1:].replace("%2F", "/")
    }


def test_an_encoded_colon_is_a_colon(client: httpx.Client) -> None:
    assert client.post("/v1/models/gem%3Arun", json={}).json() == {"version": "gem"}


def test_an_operation_in_a_mode_is_the_same(small: dict[str, Any]) -> None:
    """The path of a mode leads where the plain one does; what is no mode leads nowhere."""
    moded = copy.deepcopy(small)
    moded["paths"]["/v1/models/{model}"]["get"]["x-modes"] = {"quick": "/quick", "far": "/far/away"}
    with (
        maaskit_mock.running(moded) as url,
        httpx.Client(base_url=url, headers={"Authorization": "Bearer some-key"}) as client,
    ):
        plain = client.get("/v1/models/m").raise_for_status()
        for prefix in ("/quick", "/far/away"):
            assert client.get(f"{prefix}/v1/models/m").json() == plain.json()
            assert client.delete(f"{prefix}/v1/models/m").status_code == 405
        assert client.get("/slow/v1/models/m").status_code == 404
        operations = [row["operation"] for row in client.get("/_mock/requests").json()]
    assert len(set(operations[:2])) == 1


@pytest.mark.parametrize("path", ["/v1/trailing", "/v1/trailing/", "/v1/models/m/"])
def test_trailing_slash(client: httpx.Client, path: str) -> None:
    assert client.get(path).status_code == 200


def test_empty_variable_matches_nothing(client: httpx.Client) -> None:
    assert client.get("/v1/models/").status_code == 404


def test_request_ids_count(client: httpx.Client) -> None:
    first, second = (int(client.get("/nowhere").headers["x-request-id"].removeprefix("mock-")) for _ in range(2))
    assert second == first + 1


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": "Bearer k"},
        {"Authorization": "bearer k"},
        {"Authorization": "k"},
        {"X-Special-Key": "k"},
        {"Authorization": "Token k"},
    ],
)
def test_every_scheme_of_the_operation_works(base_url: str, talk: dict[str, Any], headers: dict[str, str]) -> None:
    assert httpx.post(f"{base_url}/v1/talk", headers=headers, json=talk).status_code == 200


def test_key_in_the_query(base_url: str, talk: dict[str, Any]) -> None:
    assert httpx.post(f"{base_url}/v1/talk?key=k", json=talk).status_code == 200


@pytest.mark.parametrize("headers", [{}, {"Authorization": ""}, {"Authorization": "Basic a b"}])
def test_no_key(base_url: str, talk: dict[str, Any], headers: dict[str, str]) -> None:
    response = httpx.post(f"{base_url}/v1/talk", headers=headers, json=talk)
    assert response.status_code == 401
    error = error_of(response)
    assert error["code"] == "missing_api_key"
    assert "`Authorization: Bearer <key>` or `Authorization: <key>` or `X-Special-Key: <key>`" in error["message"]


def test_a_scheme_of_another_operation_is_no_key(base_url: str) -> None:
    assert httpx.get(f"{base_url}/v1/models/m", headers={"X-Special-Key": "k"}).status_code == 401
    assert httpx.get(f"{base_url}/v1/models/m", headers={"Authorization": "k"}).status_code == 401


def test_public_operation(base_url: str) -> None:
    assert httpx.get(f"{base_url}/v1/trailing").text == "hi"


def test_only_the_given_key(small: dict[str, Any], talk: dict[str, Any]) -> None:
    with maaskit_mock.running(small, key="right") as url:
        wrong = httpx.post(f"{url}/v1/talk", headers={"Authorization": "Bearer wrong"}, json=talk)
        assert wrong.status_code == 401
        assert error_of(wrong)["code"] == "invalid_api_key"
        assert "wrong" not in wrong.text
        for headers in ({"Authorization": "Bearer right"}, {"Authorization": "right"}):
            assert httpx.post(f"{url}/v1/talk", headers=headers, json=talk).status_code == 200


def test_a_system_token_is_no_key_and_a_key_no_system_token(small: dict[str, Any], talk: dict[str, Any]) -> None:
    with maaskit_mock.running(small, key="key", system_token="token") as url:

        def purse(token: str, **headers: str) -> httpx.Response:
            return httpx.get(f"{url}/purse/", headers={"Authorization": f"Bearer {token}", **headers})

        assert purse("token", Owner="7").json() == {"success": True, "coins": 3}
        for answer in (purse("key", Owner="7"), purse("tokens", Owner="7")):
            assert answer.status_code == 401
            assert answer.json()["success"] is False  # the shape of the operation's own errors
            assert "this system token is not valid here" in answer.json()["message"]
        for answer in (purse("token"), purse("token", Owner=""), httpx.get(f"{url}/purse/", headers={"Owner": "7"})):
            assert answer.status_code == 401
            assert (
                "no system token given; send `Authorization: Bearer <system token>` and `Owner`"
                in answer.json()["message"]
            )
        assert purse("token", Owner="me").status_code == 400
        headers = {"Authorization": "Bearer token"}
        assert error_of(httpx.post(f"{url}/v1/talk", headers=headers, json=talk))["code"] == "invalid_api_key"


def test_any_system_token_but_the_key(small: dict[str, Any]) -> None:
    for key, token, status in ((None, "any", 200), ("key", "any", 200), ("key", "key", 401)):
        with maaskit_mock.running(small, key=key) as url:
            headers = {"Authorization": f"Bearer {token}", "Owner": "7"}
            assert httpx.get(f"{url}/purse/", headers=headers).status_code == status


def test_gateway_enforces_its_headers(small: dict[str, Any], talk: dict[str, Any]) -> None:
    with (
        maaskit_mock.running(small, gateway="north") as url,
        httpx.Client(base_url=url, headers={"Authorization": "k"}) as client,
    ):
        missing = client.post("/v1/talk", json=talk)
        assert missing.status_code == 400
        assert error_of(missing)["param"] == "Kind"
        assert client.post("/v1/talk", json=talk, headers={"Kind": "small"}).status_code == 200
        # nothing to repeat in the header: not wanted
        assert client.post("/v1/speech", json={"input": "x"}, headers={"Authorization": "Bearer k"}).status_code == 200
        # a scheme of the operation that this gateway doesn't know
        assert (
            client.post(
                "/v1/talk", json=talk, headers={"Authorization": "", "X-Special-Key": "k", "Kind": "s"}
            ).status_code
            == 401
        )


def test_gateway_offers_only_its_operations(small: dict[str, Any], talk: dict[str, Any]) -> None:
    with (
        maaskit_mock.running(small, gateway="south") as url,
        httpx.Client(base_url=url, headers={"Authorization": "Bearer k"}) as client,
    ):
        assert client.post("/v1/talk", json=talk).status_code == 404
        assert client.get("/v1/models/m").status_code == 200


def test_unknown_gateway(small: dict[str, Any]) -> None:
    with pytest.raises(maaskit_mock.DescriptionError, match=r"no gateway 'west'.*north, south"):
        maaskit_mock.create_app(small, gateway="west")


def test_websocket_operation_says_so(client: httpx.Client) -> None:
    response = client.get("/v1/socket")
    assert response.status_code == 426
    assert error_of(response)["code"] == "upgrade_required"

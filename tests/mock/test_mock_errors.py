"""The documented errors (`x-errors`) that the mock plays."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import maaskit_mock


def played(client: httpx.Client, talk: dict[str, Any], fault: str, **extra: Any) -> httpx.Response:
    return client.post("/v1/talk", json=talk | extra, headers={"X-Mock-Fault": fault})


@pytest.mark.parametrize("stream", [False, True])
def test_errors_of_the_family_and_of_all(client: httpx.Client, talk: dict[str, Any], stream: bool) -> None:
    own = played(client, talk, "error=no-coin", stream=stream)
    assert (own.status_code, own.json()) == (429, {"code": 1102, "message": "no coin"})
    assert own.headers["content-type"] == "application/json"
    assert "retry-after" not in own.headers
    shared = played(client, talk, "error=closed", stream=stream)
    assert (shared.status_code, shared.headers["retry-after"]) == (503, "7")
    assert shared.json() == {"error": {"message": "closed", "code": "closed"}}
    at_200 = played(client, talk, "error=no-voice", stream=stream)
    assert (at_200.status_code, at_200.json()) == (200, {"code": 7, "message": "no voice"})
    assert [one["faults"] for one in client.get("/_mock/requests").json()] == [
        ["error=no-coin"], ["error=closed"], ["error=no-voice"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("error=nonsense", "talk.create has no documented error 'nonsense'; it has: closed, no-coin, no-voice"),
        ("error=too-loud", "no documented error 'too-loud'"),
        ("error", "the fault error must say which, as error=<name>"),
        ("error=", "must say which"),
        ("error=no-coin;speed=1", "has no option 'speed'"),
        ("stall=no-coin", "no fault 'stall=no-coin'"),
    ],
)
def test_errors_that_are_not_there(client: httpx.Client, talk: dict[str, Any], fault: str, said: str) -> None:
    response = played(client, talk, fault)
    assert response.status_code == 400
    assert response.json()["error"]["code"] == "unknown_fault"
    assert said in response.json()["error"]["message"]


def test_only_at_first(client: httpx.Client, talk: dict[str, Any]) -> None:
    assert [played(client, talk, "error=no-coin").status_code for _ in range(3)] == [429] * 3
    assert [played(client, talk, "error=no-coin;times=2").status_code for _ in range(3)] == [429, 429, 200]


def test_a_wrong_request_is_told_so(client: httpx.Client) -> None:
    response = client.post("/v1/talk", json={}, headers={"X-Mock-Fault": "error=no-coin"})
    assert response.status_code == 400
    assert "no coin" not in response.text
    assert client.get("/v1/nowhere", headers={"X-Mock-Fault": "error=no-coin"}).status_code == 404


def test_the_list(client: httpx.Client) -> None:
    listed = client.get("/_mock/errors").json()
    assert listed["talk.create"] == {
        "closed": {"status": 503, "code": "closed", "meaning": "It is closed."},
        "no-coin": {"status": 429, "code": 1102, "meaning": "The purse is empty."},
        "no-voice": {"status": 200, "code": 7, "meaning": "It has no voice."},
    }
    assert set(listed["models.get"]) == {"closed"}
    refused = client.delete("/_mock/errors")
    assert (refused.status_code, refused.headers["allow"]) == (405, "GET")


def test_for_every_request(small: dict[str, Any], talk: dict[str, Any]) -> None:
    key = {"Authorization": "Bearer k"}
    with maaskit_mock.running(small, fault="error=closed") as url, httpx.Client(base_url=url, headers=key) as client:
        assert client.post("/v1/talk", json=talk).status_code == 503
        assert client.get("/v1/models/one").status_code == 503
        assert client.post("/v1/talk", json=talk, headers={"X-Mock-Fault": ""}).status_code == 200
    with pytest.raises(ValueError, match="no documented error 'open'; the description has: closed, no-coin, no-voice"):
        maaskit_mock.create_app(small, fault="error=open")


def test_by_a_scenario(small: dict[str, Any], talk: dict[str, Any]) -> None:
    rules = [{"operation": "talk.*", "match": {"/model": "small"}, "fault": "error=no-coin", "after": 1, "count": 1}]
    key = {"Authorization": "Bearer k"}
    with maaskit_mock.running(small, scenario=rules) as url, httpx.Client(base_url=url, headers=key) as client:
        assert client.get("/v1/models/one").status_code == 200
        assert [client.post("/v1/talk", json=talk).status_code for _ in range(3)] == [200, 429, 200]
        assert [one["faults"] for one in client.get("/_mock/requests").json()] == [[], [], ["error=no-coin"], []]
        client.delete("/_mock/requests")
        named = {"X-Mock-Fault": "error=closed"}
        assert client.post("/v1/talk", json=talk).status_code == 200
        assert client.post("/v1/talk", json=talk, headers=named).status_code == 503  # what the request says counts
        assert client.post("/v1/talk", json=talk).status_code == 429
    with pytest.raises(ValueError, match="no documented error 'open'"):
        maaskit_mock.create_app(small, scenario=[{"fault": "error=open"}])


def test_no_job_is_made(small: dict[str, Any], bundle: dict[str, Any]) -> None:
    body = {"model": "sora-2", "prompt": "a kite"}
    rules = [{"fault": "error=no-quota", "match": "a hat"}]
    key = {"Authorization": "Bearer k"}
    with maaskit_mock.running(bundle, scenario=rules) as url, httpx.Client(base_url=url, headers=key) as client:
        refused = client.post("/v2/videos/generations", json=body, headers={"X-Mock-Fault": "error=no-quota"})
        assert (refused.status_code, client.get("/_mock/tasks").json()) == (403, [])
        refused = client.post("/v2/videos/generations", json=body | {"prompt": "a hat"})
        assert (refused.status_code, client.get("/_mock/tasks").json()) == (403, [])
        client.post("/v2/videos/generations", json=body, headers={"X-Mock-Fault": "error=no-quota;accepted=1"})
        assert len(client.get("/_mock/tasks").json()) == 1

"""The mock of the real description: every request example that starts a job is followed to its end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any, NamedTuple

import httpx
import jsonschema_rs
import pytest
from test_mock_bundle import calls, headers, operations

import maaskit_mock

ENDS = {"succeeded", "failed", "canceled", "expired"}
NUMBERS = count()


@pytest.fixture(scope="module")
def timeless(bundle: dict[str, Any]) -> Iterator[httpx.Client]:
    """A client of a mock of the whole description, whose time stands still."""
    with (
        maaskit_mock.running(bundle, clock="virtual") as url,
        httpx.Client(base_url=url, headers=headers(bundle), timeout=20) as client,
    ):
        yield client


def at(value: Any, pointer: str) -> list[Any]:
    """Every value that a pointer names."""
    found = [value]
    for part in pointer.split("/")[1:]:
        level: list[Any] = []
        for one in found:
            if part == "*" and isinstance(one, list | dict):
                level += one if isinstance(one, list) else one.values()
            elif isinstance(one, dict) and part in one:
                level.append(one[part])
        found = level
    return found


def pointers(value: Any) -> list[str]:
    """One pointer or several, as a list."""
    return value if isinstance(value, list) else [value] if value else []


def ids(link: dict[str, Any], receipt: Any, asked: str) -> str:
    """The id of the job in a receipt, as a link to its poll takes it; empty when there is none. `asked`: that of the submit's path."""
    body = [
        one for value in link.get("requestBody", {}).values() for one in (value if isinstance(value, list) else [value])
    ]
    expressions = [*link.get("parameters", {}).values(), *body]
    firsts = [one.partition("#")[2] for one in expressions if isinstance(one, str) and "$response.body#" in one]
    if not firsts:
        return asked
    for pointer in [*firsts[:1], *link.get("x-poll", {}).get("ids", [])]:
        if found := [str(value) for value in at(receipt, pointer) if value]:
            return ",".join(found)
    return ""


class Followed:
    """One job, followed by what the description says of its polls."""

    def __init__(
        self, client: httpx.Client, bundle: dict[str, Any], links: dict[str, Any], receipt: Any, asked: str
    ) -> None:
        self.client, self.bundle = client, bundle
        link, self.id = links["poll"], ids(links["poll"], receipt, asked)
        while not self.id and "otherwise" in link.get("x-poll", {}):
            link = links[link["x-poll"]["otherwise"]]
            self.id = ids(link, receipt, asked)
        poll = link["operationId"]
        self.path, self.method, self.operation = next(
            found for found in operations(bundle) if found[2]["operationId"] == poll
        )
        self.success = self.operation["responses"]["200"]
        self.task = self.success["x-task"]
        given = {name: value for name, value in link.get("parameters", {}).items() if not name.startswith("header.")}
        self.parameters = {name: self.id if "$" in str(value) else value for name, value in given.items()}
        self.body = self._filled(link["requestBody"]) if "requestBody" in link else None

    def _filled(self, value: Any) -> Any:
        """The body of a poll by POST, with the id in the places of the expressions."""
        if isinstance(value, dict):
            return {name: self._filled(member) for name, member in value.items()}
        if isinstance(value, list):
            return [self._filled(item) for item in value]
        return self.id if str(value).startswith("$response") else value

    def poll(self) -> Any:
        """What the answer says of the job: all of it, or its own part where it holds several jobs."""
        path, query = self.path, {}
        for name, value in self.parameters.items():
            if f"{{{name}}}" in path:
                path = path.replace(f"{{{name}}}", str(value))
            else:
                query[name] = value
        response = self.client.request(self.method, path, params=query, json=self.body)
        assert response.status_code == 200, response.text
        schema = self.success["content"]["application/json"]["schema"]
        whole = {"$ref": "#/answer", "answer": schema, "components": self.bundle["components"]}
        errors = [error.message for error in jsonschema_rs.iter_errors(whole, response.json())]
        assert errors == [], f"{self.operation['operationId']}: {errors} in {response.text}"
        item = self.task.get("item")
        if item is None:
            return response.json()
        return next(one for one in at(response.json(), item["pointer"]) if at(one, item["id"]) == [self.id])

    def state(self, answer: Any) -> str:
        if "status" not in self.task:
            return "succeeded" if any(at(answer, one["pointer"]) for one in self.task["results"]) else "running"
        words = [str(word).lower() for one in pointers(self.task["status"]) for word in at(answer, one) if word != ""]
        states = {word.lower(): state for word, state in self.task["states"].items()}
        return states.get(words[0], "unknown")

    def progress(self, answer: Any) -> float | None:
        rule = self.task.get("progress")
        of = rule.get("of", 100) if isinstance(rule, dict) else 100
        for pointer in pointers(rule["pointer"] if isinstance(rule, dict) else rule):
            for value in at(answer, pointer):
                if isinstance(value, str) and value:
                    return float(value.removesuffix("%")) / 100
                if isinstance(value, int | float):
                    return value / of
        return None

    def results(self, answer: Any) -> list[Any]:
        """The results in the answer, and when it has succeeded those of further calls, and what stands in for results."""
        done = self.state(answer) == "succeeded"
        rules = [rule for rule in self.task["results"] if done or not {"link", "fallback"} & set(rule)]
        return [value for rule in rules for value in self._result(rule, answer) if value]

    def _result(self, rule: dict[str, Any], answer: Any) -> list[Any]:
        if "link" not in rule:
            return at(answer, rule["pointer"])
        link = self.success["links"][rule["link"]]
        path, method, _ = next(one for one in operations(self.bundle) if one[2]["operationId"] == link["operationId"])
        values = {name: at(answer, one.partition("#")[2]) for name, one in link["parameters"].items()}
        query = {}
        for name, value in values.items():
            if not value:
                return []
            if f"{{{name}}}" in path:
                path = path.replace(f"{{{name}}}", str(value[0]))
            else:
                query[name] = value[0]
        response = self.client.request(method, path, params=query)
        assert response.status_code == 200, response.text
        is_json = response.headers["content-type"].startswith("application/json")
        return at(response.json(), rule["pointer"]) if is_json else [response.content]


class Submit(NamedTuple):
    """A request example that starts a job."""

    label: str
    path: str
    method: str
    arguments: dict[str, Any]
    links: dict[str, Any]
    asked: str
    """The id by which a poll finds the job, where it is one of the path: none of the examples' own, which never change."""


def submits(bundle: dict[str, Any]) -> Iterator[Submit]:
    """Every request example that starts a job."""
    for path, method, operation in operations(bundle):
        success = operation["responses"].get("200", {})
        links = success.get("links", {})
        if "poll" not in links:
            continue
        wanted = success.get("x-async", {}).get("query", {})
        for name, where, arguments in calls(bundle, path, operation):
            if all(arguments["params"].get(key) == value for key, value in wanted.items()):
                label = f"{operation['operationId']} {name}"
                asked = f"{operation['operationId']}-{name}-{next(NUMBERS)}"
                yield Submit(label, own(path, where, links, asked), method, arguments, links, asked)


def own(path: str, where: str, links: dict[str, Any], asked: str) -> str:
    """The path with an id of the test's own, where a link to a poll takes the id from there."""
    values = [value for link in links.values() for value in link.get("parameters", {}).values()]
    taken = {str(value).removeprefix("$request.path.") for value in values if str(value).startswith("$request.path.")}
    for name in taken:
        where = path.replace(f"{{{name}}}", asked)
    return where


def advance(client: httpx.Client, seconds: float) -> None:
    client.post("/_mock/clock", json={"advance": seconds}).raise_for_status()


def test_every_job_goes_its_way(timeless: httpx.Client, bundle: dict[str, Any]) -> None:
    files: dict[str, bytes] = {}
    for label, path, method, arguments, links, asked in submits(bundle):
        receipt = timeless.request(method, path, **arguments)
        assert receipt.status_code == 200, f"{label}: {receipt.text}"
        job = Followed(timeless, bundle, links, receipt.json(), asked)
        if not job.id:  # an answer that is no receipt
            row = timeless.get("/_mock/tasks").json()[-1]
            assert (row["id"], row["state"]) == (None, "succeeded")
            continue
        states, shares = [], []
        for seconds in (0, 1.5, 1, 1, 1, 1):
            advance(timeless, seconds)
            answer = job.poll()
            states.append(job.state(answer))
            shares.append(job.progress(answer))
        assert states[-2:] == ["running", "succeeded"], f"{label}: {states}"
        assert set(states) <= {"queued", "running", "succeeded"}, f"{label}: {states}"
        known = [share for share in shares[:-1] if share is not None]
        assert known == sorted(known), f"{label}: {shares}"
        found = job.results(answer)
        assert found, f"{label}: no results in {answer}"
        for result in found:
            if isinstance(result, str) and "/_media/" in result:
                files[result] = timeless.get(result).raise_for_status().content
    assert len(set(files.values())) == len(files) > 5


def test_every_end(timeless: httpx.Client, bundle: dict[str, Any]) -> None:
    seen: set[str] = set()
    for label, path, method, arguments, links, asked in submits(bundle):
        if links["poll"]["operationId"] in seen:
            continue
        seen.add(links["poll"]["operationId"])
        for outcome in ("failed", "moderation", "canceled", "expired", "unknown-state", "stuck"):
            headers = {**arguments.get("headers", {}), "X-Mock-Outcome": outcome}
            where = path.replace(asked, f"{asked}-{outcome}")
            receipt = timeless.request(method, where, **{**arguments, "headers": headers})
            job = Followed(timeless, bundle, links, receipt.json(), f"{asked}-{outcome}")
            advance(timeless, 2)
            middle = job.poll()
            advance(timeless, 4)
            end = job.poll()
            expected = {"unknown-state": ("unknown", "succeeded"), "stuck": ("running", "running")}
            if outcome in expected:
                assert (job.state(middle), job.state(end)) == expected[outcome], f"{label} {outcome}: {middle} {end}"
                continue
            assert job.state(middle) == "running", f"{label} {outcome}: {middle}"
            wanted = {outcome} & set(job.task["states"].values()) or {"failed"}
            assert job.state(end) in wanted, f"{label} {outcome}: {end}"
            rule = job.task.get("error", {}).get("message")
            message = [text for one in pointers(rule) for text in at(end, one) if text]
            assert message or not rule or outcome in {"canceled", "expired"}, f"{label} {outcome}: {end}"
            if outcome == "moderation" and rule:
                assert "content filter" in message[0]
            assert not job.results(end), f"{label} {outcome}: {end}"
    assert len(seen) > 3


def test_an_id_that_names_jobs_of_two_operations(timeless: httpx.Client) -> None:
    """Where the client chooses the id, each poll finds the job that is its own."""
    asked = f"chosen-{next(NUMBERS)}"
    finish = {"upload_type": "file_upload", "upload_filename": "voice-memo.mp3"}
    assert timeless.post(f"/suno/uploads/audio/{asked}/upload-finish", json=finish).status_code == 200
    assert timeless.get(f"/suno/act/midi/{asked}").json()["state"] == "running"
    assert timeless.get(f"/suno/uploads/audio/{asked}").json()["status"] == "processing"
    assert timeless.get(f"/suno/act/midi/{asked}").json()["state"] == "running"

"""The fuzzing notices what it is for: a mock that keeps to another description than the one that is fuzzed is found out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest
from parts import Description, Part, described, fuzz

SEED = 5
CREATE, POLL = "bfl.images.create", "bfl.results.get"
STRANGE = [{"operation": POLL, "match": {"query/id": "*0*"}, "fault": "500"}]


class Planted(NamedTuple):
    """A defect of the mock, where it is looked for, and the check that is to find it."""

    check: str
    part: Part
    spoil: Callable[[Description], None]
    mock: Mapping[str, Any] = MappingProxyType({})


def _operation(description: Description, name: str) -> dict[str, Any]:
    found = (one for item in description["paths"].values() for one in item.values())
    return next(one for one in found if one.get("operationId") == name)


def _part(family: str, phase: str, examples: int = 20) -> Part:
    return Part(family, phase, (phase,), examples, 0)


def _without(values: Iterable[dict[str, Any]], member: str) -> None:
    for value in values:
        value.pop(member, None)


def _nothing(description: Description) -> None:
    """Leave the description as it is."""


def _wrong_status(description: Description) -> None:
    answers = _operation(description, "rerank.create")["responses"]
    answers["202"] = answers.pop("200")


def _missing_operation(description: Description) -> None:
    del description["paths"]["/v1/rerank"]


def _missing_member(description: Description) -> None:
    answer = _operation(description, "rerank.create")["responses"]["200"]["content"]["application/json"]
    _without((example["value"] for example in answer["examples"].values()), "results")


def _invalid_body(description: Description) -> None:
    description["components"]["schemas"]["RerankRequest"] = {"type": "object"}


def _no_key(description: Description) -> None:
    _operation(description, "rerank.create")["security"] = []


def _broken_event(description: Description) -> None:
    stream = _operation(description, "completions.create")["responses"]["200"]["content"]["text/event-stream"]
    for events in stream["x-sse"]["streams"].values():
        _without(events, "choices")


def _forgotten_job(description: Description) -> None:
    poll = _operation(description, CREATE)["responses"]["200"]["links"]["poll"]
    poll["parameters"] = {"id": "$response.body#/polling_url"}  # the mock knows its jobs by something else


PLANTED = {
    "a wrong status": Planted("status_code_conformance", _part("rerank", "examples"), _wrong_status),
    "an operation that is not there": Planted("absence", _part("rerank", "examples"), _missing_operation),
    "an answer without a required member": Planted(
        "response_schema_conformance", _part("rerank", "examples"), _missing_member
    ),
    "an invalid body that is accepted": Planted("negative_data_rejection", _part("rerank", "coverage"), _invalid_body),
    "a call without a key that is accepted": Planted("ignored_auth", _part("rerank", "examples"), _no_key),
    "an event that breaks its schema": Planted(
        "response_schema_conformance", _part("completions", "examples"), _broken_event
    ),
    "a 500 on a strange query": Planted(
        "not_a_server_error", _part("bfl", "fuzzing", 60), _nothing, {"scenario": STRANGE}
    ),
    "a poll that forgets its job": Planted("Reached", _part("bfl", "stateful"), _forgotten_job),
}


@pytest.fixture(scope="module")
def description() -> Description:
    """The description."""
    return described()


@pytest.fixture(scope="module")
def file(description: Description, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The description as schemathesis reads it."""
    path = tmp_path_factory.mktemp("fuzz") / "openapi.json"
    path.write_text(json.dumps(description), "utf-8")
    return path


@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED)
def test_a_planted_defect_is_found(description: Description, file: Path, planted: Planted) -> None:
    mocked = deepcopy(description)
    planted.spoil(mocked)
    result = fuzz(file, planted.part, SEED, ["--no-shrink"], mocked, **planted.mock)
    assert not result.passed
    assert result.checks[planted.check].get("failure"), result.output


def test_streams_are_asked_for_and_judged(description: Description, file: Path) -> None:
    result = fuzz(file, _part("completions", "examples"), SEED, [], description)
    assert result.passed, result.output
    assert result.count("streams") and result.count("events") > result.count("streams")

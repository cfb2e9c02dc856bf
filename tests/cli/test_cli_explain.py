"""`maaskit explain`: all that is known of an operation, in the terminal."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from cli_running import Run

from maaskit import AsyncClient, Client
from maaskit._cli.description import document, raw
from maaskit._explain.facts import facts as facts_of
from maaskit._explain.facts import families, groups
from maaskit._explain.members import Member, Shape
from maaskit_api.operations import OPERATIONS

PAID = "kling.videos.text_to_video"


def explained(run: Run, *arguments: str) -> str:
    found = run("explain", *arguments)
    assert found.status == 0, found.err
    return found.out


def facts(run: Run, id: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(explained(run, id, "--json"))
    return found


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_operation_can_be_explained(language: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAASKIT_LANG", language)
    for id, known in OPERATIONS.items():
        said = explained(run, id)
        assert f"{known.method} {known.path}" in said
        assert all(gateway in said for gateway in known.gateways)
        summary = raw(id)["summary"]
        assert " ".join(said.split()).startswith(f"{id}: {summary}"[:60])


def test_a_page_says_all(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    said = explained(run, PAID)
    for part in (
        "POST /kling/v1/videos/text2video · costs money when accepted · starts a task",
        "  gptbest  GPT-Best        documented",
        "  prompt (string)",
        "[at most 2500 characters]",
        "    type (string)",  # inside camera_control
        "  succeeded  succeed, SUCCESS",
        "`task.wait()` polls kling.videos.get_text_to_video",
        "  429  1303 ",
        "client.kling.videos.text_to_video(",
        "https://",
    ):
        assert re.sub(r"\s+", " ", part) in re.sub(r"\s+", " ", said), part
        if part.startswith("    "):
            assert f"\n{part}" in said


def test_in_chinese(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAASKIT_LANG", "zh")
    said = explained(run, PAID)
    assert "受理即计费 · 启动任务" in said
    assert raw(PAID)["summary"] in said
    assert not re.search(r"[a-z]{4,} [a-z]{3,} [a-z]{3,} [a-z]{2,}", said.partition("代码示例")[0].replace("`", ""))


def test_facts_as_json(run: Run) -> None:
    found = facts(run, PAID)
    assert found["task"]["states"]["succeeded"] == ["succeed", "SUCCESS"]
    assert found["task"]["poll"] == "kling.videos.get_text_to_video"
    prompt = next(one for one in found["parameters"]["body"] if one["name"] == "prompt")
    assert prompt["limits"] == ["at most 2500 characters"]
    assert found["billing"] == "submit"
    poll = facts(run, "kling.videos.get_text_to_video")
    assert poll["task"]["submits"] == [PAID]
    assert [one["required"] for one in poll["parameters"]["path"]] == [True]


def test_events_of_a_stream(run: Run) -> None:
    found = facts(run, "responses.create")["stream"]
    assert found["named"] == "/type"
    assert {"response.created", "response.output_text.delta", "response.completed"} <= {
        one["name"] for one in found["events"]
    }
    assert facts(run, "chat.completions.create")["stream"]["sentinel"] == "[DONE]"


def test_the_calls_that_are_named_exist() -> None:
    for client in (Client, AsyncClient):
        one = client(base_url="http://127.0.0.1:1", api_key="sk-of-the-tests")
        for id in OPERATIONS:
            for call in facts_of(id).calls:
                found: Any = one
                for name in call.split("."):
                    found = getattr(found, name)
                assert callable(found), call


def test_every_member_of_a_request_is_told() -> None:
    """Against the description itself, read the plain way."""
    for id, known in OPERATIONS.items():
        told = {one.name for listed in facts_of(id).parameters.values() for one in listed}
        sent = {wire for _, wire in known.arguments.values()}
        assert sent <= told, id


def test_a_schema_inside_itself_ends() -> None:
    def deepest(shapes: tuple[Shape, ...]) -> int:
        return max((1 + deepest(one.shapes) for shape in shapes for one in shape.members), default=0)

    depths = {
        id: max((deepest(one.shapes) for listed in facts_of(id).parameters.values() for one in listed), default=0)
        for id in OPERATIONS
    }
    assert max(depths.values()) < 12
    seen = [shape for one in _inside(facts_of("gemini.models.generate_content")) for shape in one.shapes if shape.seen]
    assert all(not shape.members for shape in seen)


def _inside(about: Any) -> list[Member]:
    found = [one for listed in about.parameters.values() for one in listed]
    for one in found:
        found.extend(inner for shape in one.shapes for inner in shape.members)
    return found


def test_every_family_is_in_one_group() -> None:
    grouped = [name for _, names in groups() for name in names]
    assert sorted(grouped) == sorted(families()) == sorted(tag["name"] for tag in document()["tags"])
    assert all(family.operations for family in families().values())


def test_code_of_an_example(run: Run) -> None:
    said = explained(run, PAID, "--code", "curl")
    assert said.startswith("curl ")
    other = explained(run, PAID, "--code", "python", "--example", "camera")
    assert "camera_control" in other
    compile(other, "example", "exec")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((PAID, "--example", "camra"), "did you mean camera"),
        ((PAID, "--code", "perl"), "known are python"),
        (("kling.videos.text_to_vide",), "did you mean kling.videos.text_to_video"),
    ],
)
def test_what_is_wrong(arguments: tuple[str, ...], says: str, run: Run) -> None:
    found = run("explain", *arguments)
    assert (found.status, found.out) == (2, "")
    assert says in found.err

"""What benchmarks come to: ratios, goals and the report; real processes, but of clients that measure nothing."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
if str(ROOT / "benchmarks") not in sys.path:
    sys.path.append(str(ROOT / "benchmarks"))

import contest  # noqa: E402
import grown  # noqa: E402
import measures  # noqa: E402
import results  # noqa: E402

CLIENTS = """
import os

def fast(url): return {"figure": 2.0, "url": url}
def slow(url): return {"figure": 8.0}
def once(url):
    if os.path.exists(url): raise SystemExit(3)
    open(url, "w").close()
    return {"figure": 4.0}
def silent(url): return {}
def quiet(url): return {"figure": float(os.environ["ANSWER"]), "seen": [n for n in os.environ if n.startswith("MAASKIT_")]}
"""
QUARTER = contest.Goal("at most 0.3 x other", lambda figures: figures["maaskit"] / figures["other"], most=0.3)
TWICE = contest.Goal("at least 2 x other", lambda figures: figures["maaskit"] / figures["other"], least=2)


def measure(*goals: contest.Goal, **clients: contest.Client | str) -> contest.Measure:
    found = {
        name: one if isinstance(one, contest.Client) else contest.Client(one, contest.OWN)
        for name, one in clients.items()
    }
    return contest.Measure("fake", "a job", "s", found, goals)


def outcome(
    *rounds: dict[str, float], goals: tuple[contest.Goal, ...] = (QUARTER,), **failures: str
) -> contest.Outcome:
    return contest.Outcome(measure(*goals, maaskit="x.x", other="x.x"), list(rounds), {}, failures)


Run = Callable[..., contest.Outcome]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs a measure whose clients are those above."""
    package = tmp_path / "clients"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "fake.py").write_text(CLIENTS)

    def run(measure: contest.Measure, rounds: int = 1, url: str = "http://nobody") -> contest.Outcome:
        return contest.run(measure, rounds, {contest.OWN: Path(sys.executable)}, lambda times: tmp_path, url)

    return run


def test_a_goal_counts_the_median_of_the_ratios_of_rounds() -> None:
    found = outcome({"maaskit": 1, "other": 10}, {"maaskit": 2, "other": 4}, {"maaskit": 3, "other": 10})
    assert found.ratios(QUARTER) == [0.1, 0.3, 0.5]
    assert found.ratio(QUARTER) == 0.3, "of the ratios; that of the medians is 0.2"
    assert (found.median("maaskit"), found.median("other")) == (2, 10)
    assert found.reached(QUARTER)
    assert not outcome({"maaskit": 3.1, "other": 10}).reached(QUARTER)
    assert outcome({"maaskit": 20, "other": 10}).reached(TWICE)
    assert not outcome({"maaskit": 19, "other": 10}).reached(TWICE)


def test_an_even_number_of_rounds_has_its_middle_between_two() -> None:
    assert outcome({"maaskit": 1, "other": 4}, {"maaskit": 3, "other": 4}).ratio(QUARTER) == 0.5


def test_processes_tell_figures(run: Run) -> None:
    found = run(measure(QUARTER, maaskit="fake.fast", other="fake.slow"), rounds=3)
    assert found.rounds == [{"maaskit": 2.0, "other": 8.0}] * 3
    assert found.details["maaskit"]["url"] == "http://nobody"
    assert 0 < found.details["maaskit"]["cpu"] < 60
    assert results.missed(found) == []
    assert results.lines(found) == "fake: maaskit 2 s  other 8 s\n  reached 0.25 (0.25 to 0.25) (at most 0.3 x other)"


@pytest.mark.parametrize(("most", "asked", "run_"), [(None, 2, 2), (1, 2, 1), (3, 2, 2)])
def test_a_measure_may_want_fewer_rounds(run: Run, most: int | None, asked: int, run_: int) -> None:
    wanted = dataclasses.replace(measure(maaskit="fake.fast"), rounds=most)
    assert len(run(wanted, rounds=asked).rounds) == run_


def test_a_client_has_settings_of_its_own_and_none_of_the_users(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAASKIT_API_KEY", "of the user")
    client = contest.Client("fake.quiet", contest.OWN, {"ANSWER": "7"})
    found = run(measure(maaskit=client))
    assert found.rounds == [{"maaskit": 7.0}]
    assert found.details["maaskit"]["seen"] == []


@pytest.mark.parametrize(
    ("client", "why"),
    [
        ("fake.silent", "figure"),
        ("fake.unheard_of", "ended with 1"),
        (contest.Client("fake.fast", "no such environment"), "no such environment"),
    ],
)
def test_one_who_fails_is_told_of_and_the_others_go_on(run: Run, client: Any, why: str) -> None:
    found = run(measure(QUARTER, maaskit="fake.fast", other=client), rounds=2)
    assert found.rounds == [{"maaskit": 2.0}] * 2
    assert why in found.failures["other"]
    assert found.median("maaskit") == 2.0
    assert found.median("other") is None
    assert results.missed(found) == [QUARTER]
    assert "other failed" in results.lines(found)
    assert "not known" in results.lines(found)


def test_one_who_fails_later_has_no_figures_at_all(run: Run, tmp_path: Path) -> None:
    found = run(measure(QUARTER, maaskit="fake.fast", other="fake.once"), rounds=3, url=str(tmp_path / "mark"))
    assert found.failures == {"other": "fake.once ended with 3"}
    assert found.ratios(QUARTER) == []
    assert not found.reached(QUARTER)


def test_one_who_never_ends_is_ended(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "clients/fake.py").write_text("import time\ndef sleeper(url): time.sleep(60)\n")
    monkeypatch.setattr(contest, "LONGEST", 0.5)
    assert run(measure(maaskit="fake.sleeper")).failures == {"maaskit": "fake.sleeper ended with -9"}


def test_the_report() -> None:
    good = outcome({"maaskit": 1234.5, "other": 10_000}, {"maaskit": 1000, "other": 10_000}, goals=(QUARTER, TWICE))
    bare = contest.Outcome(
        contest.Measure("events", "events", "/s", {"other": contest.Client("x.x")}, ()), [{"other": 1}], {}
    )
    failed = outcome({"maaskit": 1}, other="ended with 1")
    page = results.report([good, bare, failed], {"peer": "1.2"}, 2, "## Where it falls short\n\nHere.\n").splitlines()
    assert page[0] == "# How fast: 1 of 3 goals reached"
    assert "- a job: 0.112 (0.1 to 0.123); to reach: at least 2 x other" in page
    assert "- a job: not known; to reach: at most 0.3 x other" in page
    assert "- a job: other failed (ended with 1)" in page
    assert page.index("## Streams") < page.index("## Others") < page.index("## Where it falls short")
    assert "| events |  |  |  | other 1 /s |" in page
    assert "| a job | at most 0.3 x other | 0.112 (0.1 to 0.123) | reached | maaskit 1,120 s, other 10,000 s |" in page
    assert "|  | at least 2 x other | 0.112 (0.1 to 0.123) | **missed** |  |" in page
    assert "| a job | at most 0.3 x other | not known | **missed** | maaskit 1 s, other failed |" in page
    assert any(line.endswith("; peer 1.2.") for line in page)


def test_names_of_measures_are_unique_and_their_clients_exist() -> None:
    names = [one.name for one in measures.MEASURES]
    assert len(set(names)) == len(names)
    for one in measures.MEASURES:
        for client in one.clients.values():
            module, _, function = client.function.partition(".")
            assert f"def {function}(" in (ROOT / f"benchmarks/clients/{module}.py").read_text("utf-8")


def test_a_grown_description_has_everything_under_names_of_its_own() -> None:
    thing = {"$ref": "#/components/schemas/Thing"}
    link = {"poll": {"operationId": "things.get"}}
    answer = {
        "content": {"application/json": {"schema": thing, "example": {"tags": ["red", 1], "operationId": 5}}},
        "links": link,
    }
    small = {
        "tags": [{"name": "things"}],
        "paths": {"/things": {"get": {"operationId": "things.get", "tags": ["things"], "responses": {"200": answer}}}},
        "components": {"securitySchemes": {"key": {}}, "schemas": {"Thing": {"items": thing}}},
    }
    large = grown.grown(small, 3)
    assert grown.grown(small, 1) == {**small, "components": {**small["components"], "responses": {}}}
    assert list(large["paths"]) == ["/things", "/copy2/things", "/copy3/things"]
    assert large["paths"]["/things"] == small["paths"]["/things"]
    third = large["paths"]["/copy3/things"]["get"]
    assert (third["operationId"], third["tags"]) == ("things3.get", ["things3"])
    copied = third["responses"]["200"]
    assert copied["links"] == {"poll": {"operationId": "things3.get"}}
    assert copied["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/ThingCopy3"}
    assert copied["content"]["application/json"]["example"] == {"tags": ["red", 1], "operationId": 5}
    assert large["components"]["schemas"]["ThingCopy2"] == {"items": {"$ref": "#/components/schemas/ThingCopy2"}}
    assert large["components"]["securitySchemes"] == {"key": {}}
    assert [tag["name"] for tag in large["tags"]] == ["things", "things2", "things3"]

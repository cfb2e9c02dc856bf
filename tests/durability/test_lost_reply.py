"""`make demo-faults`: the answer to a paid request is lost, and every SDK shows what it does."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import maaskit_mock

sys.path.append(str(Path(__file__).parents[2] / "examples"))
import demo_faults

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.mark.parametrize("case", demo_faults.CASES, ids=lambda case: f"{case.package}-{case.call}")
def test_how_often_a_paid_request_is_sent(case: demo_faults.Case) -> None:
    with maaskit_mock.running() as url:
        outcome = demo_faults.measured(case, url)
    assert outcome is not None, "every SDK of the table is pinned for the tests"
    if case.package == "maaskit":
        assert (outcome.posts, outcome.error.partition(":")[0]) == (1, "SubmitOutcomeUnknown")
    else:
        assert outcome.posts >= 1


def test_the_comparison_is_one() -> None:
    """At least one other SDK pays several times; else the demonstration shows nothing."""
    with maaskit_mock.running() as url:
        outcomes = [demo_faults.measured(case, url) for case in demo_faults.CASES if case.call == "videos.create"]
    assert {outcome.package: outcome.posts for outcome in outcomes if outcome} == {"openai": 3, "maaskit": 1}

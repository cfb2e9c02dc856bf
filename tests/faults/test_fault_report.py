"""The page that users read is what the data says."""

from __future__ import annotations

from fault_calls import CALLS
from fault_matrix import FAULTS
from fault_report import COLUMNS, REPORT, report


def test_page_is_made_of_the_data() -> None:
    assert REPORT.read_text(encoding="utf-8") == report(), "run `make faults`"


def test_no_cell_is_forgotten() -> None:
    assert all(set(fault.row) == set(CALLS) == set(COLUMNS) for fault in FAULTS.values())


def test_what_is_paid_is_sent_again_only_when_it_was_not_taken() -> None:
    """The rule of all cells: whoever can't say `no` must not have sent twice."""
    outcomes = [fault.row[name] for fault in FAULTS.values() for name in ("submit", "stream")]
    again = [one for one in outcomes if one is not None and one.requests != 1]
    assert again
    assert all(one.error and one.billed == "no" for one in again)

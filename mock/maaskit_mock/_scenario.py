"""Scenario files: what becomes of which jobs, and which requests go wrong, written down before they come.

A list of rules, as YAML or JSON. The first rule that fits decides; a header or a magic word of the request
itself goes before it. Every key but `outcome` or `fault` may be left out:

    - operation: videos.*          # operationId of the submit; * stands for anything
      match: a kite                # this text is somewhere in the request; or, by JSON pointer (`query/<name>`,
      #      {/model: kite*}      # `path/<name>`): a value that is equal, for texts with * for anything
      outcome: failed              # as in X-Mock-Outcome: "stuck", "not-found-first;times=3, cut-download", ...
      after: 2                     # the first two that fit are passed over
      count: 1                     # then one suffers, the others are passed over; all when left out
      durations: {queued: 0, running: 10}      # seconds
    - fault: error=no-quota        # as in X-Mock-Fault, for any request, submit or not; with operation, match, after, count
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from . import _faults, _outcomes, _pointers, _rules
from ._orders import Order
from ._values import Json, Received, Refusal, is_list, is_object

_KEYS = {"operation", "match", "outcome", "fault", "after", "count", "durations"}


class ScenarioError(ValueError):
    """A scenario that can't be used, and which rule of it is wrong."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One entry."""

    operation: str
    match: str | Mapping[str, Json] | None
    orders: tuple[Order, ...]
    after: int
    count: int | None
    durations: Mapping[str, float]
    faulty: bool
    """Its orders are faults of requests, not outcomes of jobs."""

    def fits(self, operation: str, received: Received) -> bool:
        """Whether it is about this submit."""
        if not fnmatchcase(operation, self.operation):
            return False
        if isinstance(self.match, str):
            return any(self.match in text for text in _outcomes.texts((received.body, received.query, received.path)))
        return all(_equal(_rules.source(received, key), value) for key, value in (self.match or {}).items())


class Scenario:
    """Rules, and how often each of them fitted."""

    def __init__(self, rules: Sequence[Rule] = ()) -> None:
        self._rules = tuple(rules)
        self.reset()

    def reset(self) -> None:
        """Count from the beginning."""
        self._fitted = [0] * len(self._rules)

    def fate(self, operation: str, received: Received) -> _outcomes.Fate:
        """What becomes of a job; as by default when no rule is about it."""
        rule = self._deciding(operation, received, faulty=False)
        return _outcomes.Fate() if rule is None else _outcomes.fate(rule.orders, rule.durations)

    def faults(self, operation: str, received: Received) -> tuple[Order, ...]:
        """What goes wrong with a request."""
        rule = self._deciding(operation, received, faulty=True)
        return () if rule is None else rule.orders

    def all_faults(self) -> tuple[Order, ...]:
        """Those of every rule."""
        return tuple(order for rule in self._rules if rule.faulty for order in rule.orders)

    def _deciding(self, operation: str, received: Received, *, faulty: bool) -> Rule | None:
        for index, rule in enumerate(self._rules):
            if rule.faulty != faulty or not rule.fits(operation, received):
                continue
            self._fitted[index] += 1
            number = self._fitted[index] - rule.after
            if number > 0 and (rule.count is None or number <= rule.count):
                return rule
        return None


def load(source: Path | Sequence[Json] | None) -> Scenario:
    """The scenario of a file, or of a list of rules. Raises ScenarioError, which says what is wrong."""
    if source is None:
        return Scenario()
    rules = _file(source) if isinstance(source, Path) else source
    if not is_list(rules):
        raise ScenarioError("a scenario is a list of rules, each with an `outcome` or a `fault`")
    return Scenario([_rule(rule, f"rule {number} of the scenario") for number, rule in enumerate(rules, 1)])


def _file(path: Path) -> Json:
    if path.suffix not in {".yaml", ".yml"}:
        try:
            return json.loads(path.read_bytes())
        except ValueError as error:
            raise ScenarioError(f"{path.name} is not JSON: {error}") from None
    try:
        import yaml
    except ModuleNotFoundError as error:
        raise ScenarioError(f"reading {path.name} needs PyYAML; install it or write it as JSON") from error
    try:
        return yaml.safe_load(path.read_bytes())
    except yaml.YAMLError as error:
        raise ScenarioError(f"{path.name} is not YAML: {error}") from None


def _rule(rule: Json, where: str) -> Rule:
    if not is_object(rule):
        raise ScenarioError(f"{where} is no object")
    if unknown := sorted(str(key) for key in rule if key not in _KEYS):
        raise ScenarioError(f"{where} has unknown keys: {', '.join(unknown)}; known: {', '.join(sorted(_KEYS))}")
    orders = _orders(rule, where)
    operation = rule.get("operation", "*")
    if not isinstance(operation, str):
        raise ScenarioError(f"{where}: `operation` must be a text, not {operation!r}")
    return Rule(
        operation=operation,
        match=_match(rule.get("match"), where),
        orders=orders,
        after=_number(rule, "after", where) or 0,
        count=_number(rule, "count", where),
        durations=_durations(rule.get("durations", {}), where),
        faulty="fault" in rule,
    )


def _orders(rule: Mapping[str, Json], where: str) -> tuple[Order, ...]:
    said = [rule[key] for key in ("outcome", "fault") if key in rule]
    if len(said) > 1 or (said and "fault" in rule and "durations" in rule):
        raise ScenarioError(f"{where} has a `fault`, and `outcome` or `durations`: write two rules")
    if not said or not isinstance(said[0], str) or not said[0]:
        raise ScenarioError(f"{where} has no `outcome` and no `fault`; known outcomes: {', '.join(_outcomes.OUTCOMES)}")
    try:
        if "fault" in rule:
            return tuple(_faults.parse(said[0]))
        orders = tuple(_outcomes.MENU.parse(said[0]))
        _outcomes.fate(orders)
    except Refusal as refusal:
        raise ScenarioError(f"{where}: {refusal.message}") from None
    return orders


def _match(value: Json, where: str) -> str | Mapping[str, Json] | None:
    if value is None or isinstance(value, str):
        return value
    if not is_object(value):
        raise ScenarioError(f"{where}: `match` must be a text, or pointers with values, not {value!r}")
    for key in value:
        if not isinstance(key, str) or not re.match(r"/|(query|path)/.", key):
            raise ScenarioError(f"{where}: {key!r} in `match` is no pointer: `/member`, `query/name` or `path/name`")
    return value


def _number(rule: Mapping[str, Json], key: str, where: str) -> int | None:
    value = rule.get(key)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
        raise ScenarioError(f"{where}: `{key}` must be a whole number from 0, not {value!r}")
    return value


def _durations(value: Json, where: str) -> Mapping[str, float]:
    if not is_object(value):
        raise ScenarioError(f"{where}: `durations` must be seconds for `queued` and `running`, not {value!r}")
    for key, seconds in value.items():
        number = isinstance(seconds, int | float) and not isinstance(seconds, bool)
        if key not in {"queued", "running"} or not number or not 0 <= seconds < float("inf"):
            raise ScenarioError(f"{where}: `durations` must be seconds for `queued` and `running`, not {value!r}")
    return value


def _equal(found: Json, wanted: Json) -> bool:
    if isinstance(found, str) and isinstance(wanted, str):
        pattern = ".*".join(re.escape(part) for part in wanted.split("*"))
        return re.fullmatch(pattern, found, re.DOTALL) is not None
    return found is not _pointers.MISSING and type(found) is type(wanted) and bool(found == wanted)

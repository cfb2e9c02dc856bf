"""What schemathesis does not see by itself in this description; `hooks` in schemathesis.toml names this file."""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Iterator
from copy import deepcopy
from random import Random
from typing import Any

import httpx
import schemathesis
import tally
from hypothesis import strategies as st
from schemathesis import Case, CheckContext, HookContext, Response
from schemathesis.core.result import Ok
from schemathesis.core.transforms import UNRESOLVABLE, resolve_pointer
from schemathesis.specs.openapi import stateful

TICK = 2
"""Seconds that pass for jobs with each call: a first poll finds them at work, a later one ended."""
OUTCOMES = ("succeeded", "failed", "succeeded", "unknown-state", "succeeded", "moderation")
"""What becomes of one job after the other (`X-Mock-Outcome`)."""
FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
_NO_RESULT = {"result_not_ready", "result_expired"}
_ABSENT = {"task_not_found", *_NO_RESULT}
_PLACE = " at "

# Files as text: the tool can't tell whether a form is valid as sent when one of its values is of bytes.
schemathesis.openapi.format("binary", st.text(st.characters(codec="utf-8"), min_size=1))

# Whatever has links may begin a scenario: the tool doubts submits with members such as `persona_id`, and those by GET.
stateful.is_likely_root_transition = lambda *_: True

schemathesis.cli.handler()(tally.Tally)

_mock = httpx.Client(base_url=os.environ["MAASKIT_FUZZ_URL"])
_outcomes = itertools.cycle(OUTCOMES)
_described: dict[str, dict[str, Any]] = {}
"""The operations as they are described, by operationId."""
_files: dict[str, set[str]] = {}
"""The members of forms that are files, by operationId."""


@schemathesis.hook
def before_load_schema(context: HookContext, raw_schema: dict[str, Any]) -> None:
    """Tell what the description says in words of its own: forms, events of streams, where else links find an id."""
    operations = [one for item in raw_schema["paths"].values() for one in item.values() if "operationId" in one]
    _described.update({one["operationId"]: deepcopy(one) for one in operations})
    for operation in operations:
        for kind, media in operation.get("requestBody", {}).get("content", {}).items():
            if kind in FORMS:
                form = raw_schema["components"]["schemas"][media["schema"]["$ref"].rpartition("/")[2]]
                _files[operation["operationId"]] = {name for name, one in form["properties"].items() if _is_file(one)}
                _as_form(form)
        for answer in operation["responses"].values():
            stream = answer.get("content", {}).get("text/event-stream")
            if stream is not None:
                stream["schema"] = _event(stream)
            if "links" in answer:
                answer["links"] = dict(_links(answer["links"]))


@schemathesis.hook
def filter_body(context: HookContext, body: Any) -> bool:
    """Leave out what forms can't say: a file under a name that only a pattern describes, and nothing in place of a file."""
    if not isinstance(body, dict):
        return True
    files = _files.get(context.operation.definition.raw["operationId"], set())
    return not any(
        str(name).endswith("[]") or (name in files and value in ("", [], [""])) for name, value in body.items()
    )


@schemathesis.hook
def flatmap_case(context: HookContext, case: Case) -> st.SearchStrategy[Case]:
    """Begin most scenarios with examples of the description, so that they come to every variant and its links."""
    if case.meta is None or case.meta.phase.name != "stateful" or not case.meta.generation.mode.is_positive:
        return st.just(case)
    even = st.randoms(use_true_random=True)  # a strategy of its own would prefer the first examples
    return even.map(lambda random: _as_example(case, random) if random.random() < 0.75 else case)


@schemathesis.hook
def before_call(context: HookContext, case: Case, kwargs: dict[str, Any]) -> None:
    """Decide what becomes of the job, should this call submit one."""
    case.headers.setdefault("X-Mock-Outcome", next(_outcomes))


@schemathesis.hook
def after_call(context: HookContext, case: Case, response: Response) -> None:
    """Let time pass, as much for each call in every run."""
    _mock.post("/_mock/clock", json={"advance": TICK}).raise_for_status()


@schemathesis.check
def absence(ctx: CheckContext, response: Response, case: Case) -> None:
    """A right request is answered with 404 only because what it names is not there."""
    if response.status_code == 404 and case.meta is not None and case.meta.generation.mode.is_positive:
        recorder = ctx.internals.recorder
        node = recorder.cases.get(case.id) if recorder is not None else None
        if node is not None and node.transition is not None and not _finds_ids(node.transition):
            return  # the tool wrote an object into the path
        code = response.json()["error"]["code"]
        assert code in _ABSENT, f"a request that fits the description is answered with 404, {code}"


@schemathesis.check
class Reached:
    """Links lead to what is there; and in the whole run, each operation was accepted and each link was followed."""

    def __init__(self) -> None:
        self._accepted: dict[str, bool] = {}
        self._followed: set[tuple[str, str]] = set()
        self._has_scenarios = False

    def after_response(self, ctx: CheckContext, response: Response, case: Case) -> None:
        """Remember what was reached. Fails where a link leads to a refusal."""
        accepted = response.status_code < 300
        name = _name(case)
        self._accepted[name] = accepted or self._accepted.get(name, False)
        self._has_scenarios |= case.meta is not None and case.meta.phase.name == "stateful"
        recorder = ctx.internals.recorder
        node = recorder.cases.get(case.id) if recorder is not None else None
        if node is None or not node.is_transition_applied or not _carries_id(case, node.transition):
            return
        if accepted:
            parent = recorder.cases[node.transition.parent_id].value
            self._followed.add((_name(parent), _link_name(node.transition.id)))
        elif case.meta.generation.mode.is_positive and not _no_result(response):
            raise AssertionError(f"the link {node.transition.id} leads to an answer of status {response.status_code}")

    def after_run(self, ctx: CheckContext) -> None:
        """Fails where the run has proven nothing about an operation or a link."""
        problems = [f"no request to {name} was accepted" for name, accepted in self._accepted.items() if not accepted]
        if self._has_scenarios:
            links = _own_links({tag for name in self._accepted for tag in _described[name]["tags"]})
            tally.links.update(described=sorted(map(" ".join, links)), followed=sorted(map(" ".join, self._followed)))
            sure = {
                pair for pair, link in links.items() if "pattern" not in link.get("x-poll", {})
            }  # else it may find no id
            unfollowed = sorted(sure - self._followed)
            problems += [f"the link {link} of {name} was never followed" for name, link in unfollowed]
        if problems:
            raise AssertionError("\n".join(problems))


def _as_example(case: Case, random: Random) -> Case:
    """The case with a body of the examples; every second one gets the answer of its name, not the one that likeness finds."""
    operation = case.operation.definition.raw
    content = operation.get("requestBody", {}).get("content", {})
    examples = content.get(case.media_type, {}).get("examples", {})
    if not content and any("poll" in answer.get("links", {}) for answer in operation["responses"].values()):
        examples = operation["responses"]["200"]["content"]["application/json"]["examples"]  # a submit without a body
    if not examples:
        return case
    groups: dict[frozenset[str], list[str]] = {}
    for one in sorted(examples):
        groups.setdefault(_leads(operation, one), []).append(one)
    name = random.choice(random.choice(list(groups.values())))  # so that links of few examples are followed, too
    if content:
        case.body = deepcopy(examples[name]["value"])
        case.query = examples[name].get("x-query", {})
    if random.random() < 0.5 and not _names_itself(operation):
        case.headers["Prefer"] = f"example={name}"
    return case


def _leads(operation: dict[str, Any], name: str) -> frozenset[str]:
    """The links that can be followed from the answer of this name."""
    found: set[str] = set()
    for answer in operation["responses"].values():
        examples = answer.get("content", {}).get("application/json", {}).get("examples", {})
        for link, one in answer.get("links", {}).items() if name in examples else ():
            pointers = re.findall(r"\$response\.body#([^'\"]+)", str([one.get("parameters"), one.get("requestBody")]))
            if all(resolve_pointer(examples[name]["value"], pointer) is not UNRESOLVABLE for pointer in pointers):
                found.add(link)
    return frozenset(found)


def _as_form(form: dict[str, Any]) -> None:
    """Say how forms are read: a single part is a list, too, and an empty text counts as not given."""
    for name, schema in form["properties"].items():
        if _is_file(schema):
            continue
        readings = [schema["items"]] if schema.get("type") == "array" else []
        readings += [{"const": ""}] if name not in form.get("required", []) else []
        form["properties"][name] = {"anyOf": [schema, *readings]}


def _is_file(schema: dict[str, Any]) -> bool:
    inner = [*schema.get("anyOf", []), *([schema["items"]] if "items" in schema else [])]
    return schema.get("format") == "binary" or any(map(_is_file, inner))


def _event(stream: dict[str, Any]) -> dict[str, Any]:
    """The schema of one event as the tool reads streams: an object of SSE fields, the JSON a text in `data`."""
    payload = {"contentMediaType": "application/json", "contentSchema": stream["schema"]}
    sentinel = stream["x-sse"].get("sentinel")
    data = payload if sentinel is None else {"anyOf": [{"const": sentinel}, payload]}
    return {"type": "object", "required": ["data"], "properties": {"data": data}}


def _links(links: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The links, with one more for each other place of the id (`x-poll.ids`); `*` in a pointer becomes the first member."""
    for name, link in links.items():
        yield name, _told(link)
        for pointer in link.get("x-poll", {}).get("ids", []):
            yield f"{name}{_PLACE}{pointer.replace('/', '.')}", _told(link, f"$response.body#{pointer}")


def _told(value: Any, other: str | None = None) -> Any:
    """A link, or a value in it, with expressions that the tool knows; those of the answer replaced by the other one."""
    if isinstance(value, dict):
        return {key: _told(one, other) for key, one in value.items()}
    if isinstance(value, list):
        return [_told(one, other) for one in value]
    if isinstance(value, str) and value.startswith("$response.body#"):
        return (other or value).replace("/*", "/0")
    return value


def _name(case: Case) -> str:
    return case.operation.definition.raw["operationId"]


def _own_links(families: set[str]) -> dict[tuple[str, str], dict[str, Any]]:
    """The links that lead from one operation of these families to another, by operationId and name."""
    own = {name: one for name, one in _described.items() if families & set(one["tags"])}
    return {
        (name, link): one
        for name, operation in own.items()
        for answer in operation["responses"].values()
        for link, one in answer.get("links", {}).items()
        if one["operationId"] in own
    }


def _link_name(transition: str) -> str:
    """The name of a link in `POST /songs -> [200] poll at .data -> GET /songs/{id}`."""
    return transition.split(" -> ")[1].partition("] ")[2].split(_PLACE)[0]


def _names_itself(operation: dict[str, Any]) -> bool:
    """Whether the request names the job for another operation: by `Prefer` none is made, and that knows no such name."""
    links = [link for answer in operation["responses"].values() for link in answer.get("links", {}).values()]
    others = [link for link in links if link["operationId"] != operation["operationId"]]
    return any("$request.path" in str(link.get("parameters")) for link in others)


def _finds_ids(transition: Any) -> bool:
    """Whether there are ids at the places of the answer that a link names: some examples have other things there."""
    found = [one for parameters in transition.parameters.values() for one in parameters.values()]
    values = [one.value for one in found if str(one.definition).startswith("$response")]
    return all(not isinstance(value, Ok) or isinstance(value.ok(), str | int) for value in values)


def _carries_id(case: Case, transition: Any) -> bool:
    """Whether a call has what its link found in the answer: the tool tries others, and a place may hold no id at all."""
    for container, parameters in transition.parameters.items():
        for name, one in parameters.items():
            if str(one.definition).startswith("$response"):
                found = one.value.ok() if isinstance(one.value, Ok) else None
                if not isinstance(found, str | int) or str(getattr(case, container).get(name)) != str(found):
                    return False
    return True


def _no_result(response: Response) -> bool:
    """Whether the job has no result yet, never will, or has none any more."""
    return response.status_code == 404 and response.json()["error"]["code"] in _NO_RESULT

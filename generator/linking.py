"""What an operation's links, lists and uploads lead to: known when all operations are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from . import rows
from .operations import OperationView

__all__ = ["linked"]

_K = TypeVar("_K")


def linked(views: Mapping[_K, OperationView]) -> dict[_K, OperationView]:
    """The views with their links, which need the operations that they lead to."""
    by_id = {one.id: one for one in views.values()}
    found = {key: _with_links(one, by_id) for key, one in views.items()}
    types = {one.id: one.poll_type or one.answer_type for one in found.values()}  # an upload may end in a task
    return {key: replace(one, upload_type=types[one.upload_end]) if one.upload else one for key, one in found.items()}


def _with_links(one: OperationView, by_id: Mapping[str, OperationView]) -> OperationView:
    success = one.raw["responses"]["200"]
    found = success.get("links", {})
    targets = {name: by_id[rule["operationId"]] for name, rule in found.items()}
    about = found.get("poll", {}).get("x-poll", {})
    polls = [name for name in ("poll", about.get("otherwise"), about.get("fallback")) if name in found]
    return replace(
        one,
        poll_type=" | ".join(dict.fromkeys(targets[name].answer_type for name in polls)),
        links={
            name: rows.link(rule, targets[name].argument_name, poll=name in polls)
            for name, rule in found.items()
            if "x-list" not in rule
        },
        listing=rows.listing(found["list"], targets["list"].argument_name) if "list" in found else "",
        upload=_upload(success["x-upload"], one, targets) if "x-upload" in success else "",
    )


def _upload(rule: Mapping[str, Any], one: OperationView, targets: Mapping[str, OperationView]) -> str:
    return rows.upload(rule, one.argument_name, {name: target.argument_name for name, target in targets.items()})

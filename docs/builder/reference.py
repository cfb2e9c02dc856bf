"""The reference: an overview, a page for each family, one for each operation, one for the errors that all share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from maaskit._explain.facts import Facts, Family, errors_of_all, facts, families, groups

from . import operation, sources
from .page import Page
from .words import word

__all__ = ["navigation", "page_of", "pages"]

_GUIDES = 4
"""Guides that a family's page leads to."""


def page_of(id: str) -> str:
    """Where the page of an operation is."""
    family, _, rest = id.partition(".")
    return f"reference/{family}/{rest}.md"


def pages() -> Iterator[Page]:
    """All pages of the reference."""
    known, guides = families(), sources.guide_pages()
    yield Page("reference/index.md", _overview(known))
    yield Page("reference/errors.md", _errors())
    for family in known.values():
        about = [facts(id) for id in family.operations]
        yield Page(f"reference/{family.name}/index.md", _family(family, about, guides))
        for one in about:
            yield Page(page_of(one.id), operation.text(one))


def navigation() -> list[Any]:
    """Groups, in them families, in them operations."""
    known = families()
    found: list[Any] = ["reference/index.md"]
    for title, names in groups():
        found.append({title: [_branch(known[name]) for name in names]})
    found.append({word("common errors"): "reference/errors.md"})
    return found


def _branch(family: Family) -> dict[str, Any]:
    listed: list[Any] = [{facts(id).summary: page_of(id)} for id in family.operations]
    return {family.title: [f"reference/{family.name}/index.md", *listed]}


def _overview(known: dict[str, Family]) -> str:
    count = sum(len(family.operations) for family in known.values())
    lines = [f"# {word('reference')}", "", word("reference intro", operations=count, families=len(known)), ""]
    for title, names in groups():
        lines += [f"## {title}", ""]
        for name in names:
            family = known[name]
            lines.append(f"- [**{family.title}**]({name}/index.md) ({len(family.operations)}): {family.description}")
        lines.append("")
    return "\n".join(lines)


def _family(family: Family, about: list[Facts], guides: tuple[Page, ...]) -> str:
    lines = [f"# {family.title}", "", family.description + word("stop"), "", _guides(family.name, guides), ""]
    lines += [f"| {word('operation')} | {word('what')} | {word('gateways')} |", "| --- | --- | --- |"]
    for one in about:
        marks = f" {operation.paid(one)}" if one.billing == "submit" else ""
        name = one.id.partition(".")[2]
        gateways = word("list comma").join(offer.gateway for offer in one.offers)
        lines.append(f"| [`{name}`]({name}.md) | {one.summary}{marks} | {gateways} |")
    if about[0].errors:
        lines += ["", f"## {word('errors')}", "", operation.errors(about[0].errors)]
    return "\n".join(lines)


def _guides(family: str, guides: tuple[Page, ...]) -> str:
    """Links to the guides that speak most of its operations."""
    counts = {guide: len(re.findall(rf"(?:client\.|`){family}\.[a-z]", guide.text)) for guide in guides}
    best = sorted(counts, key=lambda guide: -counts[guide])[:_GUIDES]
    best = [
        guide for guide in best if counts[guide] > (guide != best[0])
    ]  # a guide that names one call is about another matter
    links = [f"[{sources.front_matter(guide.text)[0]['title']}](../../{guide.path})" for guide in best]
    return f"{word('family guides')}{word('list comma').join(links)}" if links else ""


def _errors() -> str:
    return f"# {word('common errors')}\n\n{word('common errors intro')}\n\n{operation.errors(errors_of_all())}\n"

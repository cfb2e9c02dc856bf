"""Everybody can read the site: axe-core finds nothing serious, and the keyboard is enough."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import DESKTOP, PHONE

Open = Callable[..., Any]
AXE = (Path(__file__).parents[3] / "node_modules/axe-core/axe.min.js").read_text("utf-8")
PAGES = (
    "",
    "guides/getting-started/",
    "reference/kling/",
    "reference/chat/completions.create/",
    "reference/kling/videos.text_to_video/",
    "api/client/",
    "quality/faults/",
    "console/",
)
FOREIGN = ["#swagger-ui"]
"""Not looked into: what is inside is Swagger UI's, which we only configure. Its marks (nested buttons, labels, contrast of its own
colours) can't be mended from outside."""
each_look = pytest.mark.parametrize("colours", ["light", "dark"])
each_device = pytest.mark.parametrize("device", ["desktop", "phone"])
_RUN = """foreign => axe.run({exclude: foreign}, {resultTypes: ["violations"]}).then(found => found.violations
    .filter(one => ["serious", "critical"].includes(one.impact))
    .flatMap(one => one.nodes.map(node => `${one.id}: ${node.target.join(" ")}: ${node.failureSummary.replace(/\\s+/g, " ")}`)))"""


def looked(opened: Open, colours: str, device: str) -> Any:
    phone = {"viewport": PHONE, "is_mobile": True, "has_touch": True}
    return opened(color_scheme=colours, **(phone if device == "phone" else {"viewport": DESKTOP}))


def violations(page: Any, foreign: list[str]) -> list[str]:
    """What axe-core finds that is serious or critical."""
    page.evaluate(AXE)
    found: list[str] = page.evaluate(_RUN, foreign)
    return found


@each_look
@each_device
@pytest.mark.parametrize("address", [*PAGES, "zh/", "zh/reference/kling/videos.text_to_video/"])
def test_axe_finds_nothing_serious(address: str, colours: str, device: str, site: str, opened: Open) -> None:
    page = looked(opened, colours, device)
    page.goto(site + address, wait_until="networkidle")
    assert violations(page, FOREIGN if "console" in address else []) == []


@each_look
@each_device
def test_axe_finds_nothing_serious_in_the_search(colours: str, device: str, site: str, opened: Open) -> None:
    page = looked(opened, colours, device)
    page.goto(f"{site}guides/chat/")
    page.keyboard.press("/")
    page.locator("pagefind-modal input").press_sequentially("suno")
    page.locator(".pf-result-link").nth(2).wait_for()
    assert violations(page, []) == []


def test_axe_would_find_something(site: str, opened: Open) -> None:
    page = opened()
    page.goto(site)
    page.evaluate(
        "document.querySelector('article').insertAdjacentHTML('beforeend', '<img src=\"assets/kite.svg\"><button></button>')"
    )
    assert [one.split(":")[0] for one in violations(page, [])] == ["button-name", "image-alt"]


@pytest.mark.parametrize("address", ["reference/suno/", "zh/guides/chat/"])
def test_the_first_key_leads_to_the_content(address: str, site: str, opened: Open) -> None:
    page = opened()
    page.goto(site + address)
    page.keyboard.press("Tab")
    link = page.locator(":focus")
    assert "md-skip" in link.get_attribute("class")
    page.wait_for_function("getComputedStyle(document.activeElement).opacity === '1'")
    target = link.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_function("target => location.hash === new URL(target, location).hash", arg=target)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.md-content') !== null")


_FOCUSED = """() => {
    const one = document.activeElement, style = getComputedStyle(one)
    const neighbour = one.matches("input[type=radio], input[type=checkbox]") && one.nextElementSibling
    const shown = neighbour ? [style, getComputedStyle(neighbour)] : [style]
    return [one.outerHTML.slice(0, 120), shown.some(each => each.outlineStyle !== "none" || each.boxShadow !== "none")]
}"""


@each_look
def test_what_has_the_focus_is_seen(colours: str, site: str, opened: Open) -> None:
    page = opened(color_scheme=colours)
    page.goto(f"{site}reference/kling/videos.text_to_video/")
    unseen = []
    reached = 0
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        what, seen = page.evaluate(_FOCUSED)
        reached += 1
        if not seen:
            unseen.append(what)
    assert unseen == []
    assert reached > 30

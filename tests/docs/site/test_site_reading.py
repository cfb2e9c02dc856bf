"""What readers do: change the language, the colours, the tab of a code sample; copy code; read on a phone; go by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from conftest import PHONE

Open = Callable[..., Any]
MAIN = (
    "",
    "guides/getting-started/",
    "guides/video/",
    "reference/",
    "reference/kling/",
    "reference/kling/videos.text_to_video/",
    "reference/chat/completions.create/",
    "api/tasks/",
    "quality/",
    "console/",
)
each_main_page = pytest.mark.parametrize("address", [*MAIN, *(f"zh/{one}" for one in MAIN)])


def name_of(address: str) -> str:
    return address.strip("/").replace("/", "-") or "home"


# Languages


@pytest.mark.parametrize("address", MAIN)
@pytest.mark.parametrize("below", [False, True], ids=["root", "below"])
def test_the_other_language_has_the_same_page(
    address: str, below: bool, site: str, site_below: str, opened: Open
) -> None:
    root = site_below if below else site
    page = opened()
    page.goto(root + address)
    page.locator("a.site-language").click()
    page.wait_for_url(f"{root}zh/{address}")
    assert page.locator("html").get_attribute("lang") == "zh"
    page.locator("a.site-language").click()
    page.wait_for_url(root + address)
    assert page.locator("html").get_attribute("lang") == "en"


# Colours


def scheme(page: Any) -> str:
    return str(page.locator("body").get_attribute("data-md-color-scheme"))


def switch_colours(page: Any) -> None:
    page.locator("form[data-md-component=palette] label:visible").click()


@pytest.mark.parametrize(("system", "shown"), [("light", "default"), ("dark", "slate")])
def test_colours_follow_the_system(system: str, shown: str, site: str, opened: Open) -> None:
    page = opened(color_scheme=system)
    page.goto(site)
    assert scheme(page) == shown
    page.emulate_media(color_scheme="dark" if system == "light" else "light")
    page.wait_for_function("shown => document.body.dataset.mdColorScheme !== shown", arg=shown)


def test_colours_that_are_chosen_stay(site: str, opened: Open) -> None:
    page = opened(color_scheme="light")
    page.goto(site)
    switch_colours(page)  # from the system's to light
    switch_colours(page)
    assert scheme(page) == "slate"
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    for address in ("reference/kling/", "console/", "zh/guides/chat/"):
        page.goto(site + address)
        assert scheme(page) == "slate", address
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == background
    page.goto(f"{site}console/")
    assert "dark-mode" in page.locator("html").get_attribute("class")
    switch_colours(page)
    page.reload()
    assert scheme(page) == "default"


# Code


def tab(page: Any) -> str:
    """The language of the first sample's tab that is chosen."""
    chosen = page.locator(".tabbed-set").first.locator("> input:checked").get_attribute("id")
    return str(page.locator(f"label[for={chosen}]").inner_text())


def test_the_language_of_samples_is_kept(site: str, opened: Open) -> None:
    page = opened()
    page.goto(f"{site}reference/kling/videos.text_to_video/")
    assert tab(page) == "Python"
    page.locator(".tabbed-labels").first.get_by_text("curl", exact=True).click()
    assert tab(page) == "curl"
    assert page.locator(".tabbed-block:visible code").first.inner_text().startswith("curl ")
    for address in ("reference/suno/music.create/", "reference/chat/completions.create/"):
        page.goto(site + address)
        page.wait_for_function("document.querySelector('.tabbed-set > input:last-of-type').checked")
        assert tab(page) == "curl"


def test_code_is_copied(site: str, opened: Open) -> None:
    page = opened(permissions=["clipboard-read", "clipboard-write"])
    page.goto(f"{site}reference/kling/videos.text_to_video/")
    block = page.locator(".tabbed-block:visible .highlight").first
    block.hover()
    block.locator("[data-clipboard-target], .md-code__button").first.click()
    page.wait_for_function("navigator.clipboard.readText()")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("from maaskit import Client\n")
    assert copied.strip() == block.locator("code").inner_text().strip()


# Phones


@each_main_page
def test_a_phone_needs_no_scrolling_sideways(
    address: str, site: str, opened: Open, pictured: Callable[[Any, str], None]
) -> None:
    page = opened(viewport=PHONE, is_mobile=True, has_touch=True)
    page.goto(site + address, wait_until="networkidle")
    widths = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth, visualViewport.width]")
    assert widths == [PHONE["width"]] * 3
    pictured(page, f"phone-{name_of(address)}")


@pytest.mark.parametrize("address", ["", "zh/reference/kling/"])
def test_a_phone_has_menu_and_search(
    address: str, site: str, opened: Open, pictured: Callable[[Any, str], None]
) -> None:
    page = opened(viewport=PHONE, is_mobile=True, has_touch=True)
    page.goto(site + address)
    menu = page.locator("[data-md-component=sidebar][data-md-type=navigation]")
    assert menu.bounding_box()["x"] < 0
    page.locator("header label[for=__drawer]").tap()
    page.wait_for_function("document.querySelector('[data-md-type=navigation]').getBoundingClientRect().x === 0")
    pictured(page, f"phone-menu-{name_of(address)}")
    page.locator("label.md-overlay").tap(position={"x": 380, "y": 400})
    page.locator("pagefind-modal-trigger button").tap()
    page.locator("pagefind-modal input").press_sequentially("kling")
    page.locator(".pf-result-link").first.wait_for()
    assert page.locator("pagefind-modal dialog").bounding_box()["width"] <= PHONE["width"]
    pictured(page, f"phone-search-{name_of(address)}")


# How it looks


@each_main_page
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_pictures_of_it(
    address: str, colours: str, site: str, opened: Open, pictured: Callable[[Any, str], None]
) -> None:
    page = opened(color_scheme=colours)
    page.goto(site + address, wait_until="networkidle")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    pictured(page, f"{colours}-{name_of(address)}")

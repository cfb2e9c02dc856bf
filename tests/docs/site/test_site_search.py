"""The search, typed into as people do: it opens by click and by key, and finds the right page first, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Open = Callable[..., Any]
FOLDERS = {"en": "", "zh": "zh/"}
each_language = pytest.mark.parametrize("language", FOLDERS)
first_result = ".pf-result:first-child .pf-result-link"


def searched(page: Any, words: str) -> str:
    """Type into the dialog that is open. Returns where its first result leads."""
    page.locator("pagefind-modal input").press_sequentially(words)
    page.get_by_text(words, exact=False).and_(page.locator(".pf-summary")).wait_for()
    page.locator(first_result).wait_for()
    return str(page.evaluate("selector => document.querySelector(selector).href", first_result))


def is_open(page: Any) -> bool:
    return bool(page.locator("pagefind-modal dialog").evaluate("dialog => dialog.open"))


@each_language
@pytest.mark.parametrize(("words", "family"), [("可灵", "kling"), ("Suno", "suno"), ("kling", "kling")])
def test_the_family_is_found_first(language: str, words: str, family: str, site: str, opened: Open) -> None:
    page = opened()
    page.goto(f"{site}{FOLDERS[language]}guides/chat/")
    page.locator("pagefind-modal-trigger button").click()
    found = searched(page, words)
    assert found.partition("#")[0].startswith(f"{site}{FOLDERS[language]}reference/{family}/")
    page.locator(first_result).click()
    page.wait_for_url(found)
    assert page.locator("article h1").is_visible()


@each_language
@pytest.mark.parametrize("key", ["/", "Control+k"])
def test_keys_open_and_close_it(language: str, key: str, site: str, opened: Open) -> None:
    page = opened()
    page.goto(f"{site}{FOLDERS[language]}reference/suno/")
    page.keyboard.press(key)
    found = searched(page, "webhook")
    page.keyboard.press("ArrowDown")
    page.wait_for_function("selector => document.activeElement === document.querySelector(selector)", arg=first_result)
    page.keyboard.press("Enter")
    page.wait_for_url(found)
    page.keyboard.press(key)
    assert is_open(page)
    page.keyboard.press("Escape")
    assert not is_open(page)


def test_a_slash_that_is_typed_opens_nothing(site: str, opened: Open) -> None:
    page = opened()
    page.goto(f"{site}console/")
    field = page.locator("#swagger-ui input.operation-filter-input")
    field.press_sequentially("a/b")
    assert field.input_value() == "a/b"
    assert not is_open(page)


@each_language
def test_it_finds_only_pages_of_its_language(language: str, site: str, opened: Open) -> None:
    page = opened()
    page.goto(site + FOLDERS[language])
    page.keyboard.press("/")
    searched(page, "midjourney")
    found = page.locator(".pf-result-link").evaluate_all("links => links.map(link => new URL(link.href).pathname)")
    assert len(found) >= 5
    assert all(path.startswith("/zh/") == (language == "zh") for path in found)


def test_it_works_below_a_path(site_below: str, opened: Open) -> None:
    page = opened()
    page.goto(f"{site_below}zh/guides/chat/")
    page.keyboard.press("/")
    found = searched(page, "Suno")
    assert found.startswith(f"{site_below}zh/reference/suno/")
    page.goto(found)
    assert page.locator("article h1").is_visible()

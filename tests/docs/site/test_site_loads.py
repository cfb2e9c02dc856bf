"""Every page of both languages loads in a browser: nothing fails, nothing is said on the console, nothing leaves this machine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from built import addresses

PARTS = 8
"""So many tests share the pages, for processes that run beside each other."""


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_loads(part: int, site: str, opened: Callable[..., Any]) -> None:
    page = opened()
    for address in addresses()[part::PARTS]:
        answer = page.goto(site + address, wait_until="load")
        assert answer.status == 200
        assert page.locator("article h1").count() == 1, address


def test_pages_of_errors_load_wherever_they_are_shown(browser: Any, site: str) -> None:
    page = browser.new_page()
    for address in ("nowhere/", "guides/none/of/these", "zh/nowhere/"):
        assert page.goto(site + address).status == 404
        assert page.locator("h1").inner_text()
    page.context.close()

"""For the tests of the built site: the site on loopback, a browser that reaches nothing else, pages that record what goes wrong.

`make test-docs` builds the site and runs them. They are never skipped: without a site or a browser nothing runs, and a message says why.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from serving import SITE, served

import maaskit_mock

playwright = pytest.importorskip("playwright.sync_api", reason="needs the packages of the site: make test-docs")

ROOT = Path(__file__).parents[3]
SCREENSHOTS = ROOT / "out/screenshots"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
OPTIONS = (
    "--no-sandbox",  # in containers there is none to be had
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # nothing but loopback can be reached
)
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}
HARMLESS = "Deprecated: escaping deep link whitespace"
"""Swagger UI says so of every link to an operation whose name has an underscore, and opens it."""
PATIENCE = 60_000  # ms, on a busy machine


def chromium() -> str | None:
    """The browser."""
    named = os.environ.get("CHROMIUM")
    return named or next((found for name in BROWSERS if (found := shutil.which(name))), None)


def pytest_configure() -> None:
    if not (SITE / "index.html").exists():
        raise pytest.UsageError("there is no site/ to be tested: run `make test-docs`, which builds it")
    if not shutil.which(chromium() or ""):
        raise pytest.UsageError(
            "the tests of the site need Chromium: on Debian `apt-get install chromium`; or name another one: CHROMIUM=/path/to/it"
        )


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of the site, ending in a slash."""
    with served() as address:
        yield address


@pytest.fixture(scope="session")
def site_below() -> Iterator[str]:
    """The same, below a path of its host."""
    with served("/docs") as address:
        yield address


@pytest.fixture(scope="session")
def mock() -> Iterator[str]:
    """The base URL of the mock."""
    with maaskit_mock.running() as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=chromium(), args=list(OPTIONS))
        yield running
        running.close()


@pytest.fixture
def opened(browser: Any) -> Iterator[Callable[..., Any]]:
    """A function that gives an empty page, in a context of its own: `opened(viewport=PHONE, color_scheme="dark")`.

    At the end of the test nothing may have gone wrong on any of them.
    """
    contexts = []
    wrong: list[str] = []

    def page(**options: Any) -> Any:
        context = browser.new_context(**{"viewport": DESKTOP, "reduced_motion": "reduce", **options})
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        recorded(page, wrong)
        return page

    yield page
    for context in contexts:
        context.close()
    assert wrong == []


def recorded(page: Any, wrong: list[str]) -> None:
    """Write down what goes wrong on a page: errors of scripts and of the console, requests that fail or leave this machine."""

    def console(message: Any) -> None:
        if message.type in {"error", "warning"} and not message.text.startswith(HARMLESS):
            wrong.append(f"{page.url}: console: {message.text}")

    def requested(request: Any) -> None:
        if not request.url.startswith(("http://127.0.0.1:", "data:", "blob:http://127.0.0.1:", "about:")):
            wrong.append(f"{page.url}: request to {request.url}")

    def failed(request: Any) -> None:
        if request.failure != "net::ERR_ABORTED":  # by the next page
            wrong.append(f"{page.url}: {request.failure}: {request.url}")

    def answered(response: Any) -> None:
        if response.status >= 400:
            wrong.append(f"{page.url}: HTTP {response.status}: {response.url}")

    page.on("console", console)
    page.on("pageerror", lambda error: wrong.append(f"{page.url}: {error}"))
    page.on("request", requested)
    page.on("requestfailed", failed)
    page.on("response", answered)


@pytest.fixture(scope="session")
def pictured() -> Callable[[Any, str], None]:
    """A function that keeps how a page looks, for people."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)

    def picture(page: Any, name: str) -> None:
        page.screenshot(path=SCREENSHOTS / f"{name}.png")

    return picture

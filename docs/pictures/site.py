"""Screenshots of the built site: its first page, and the page of an operation before it, by day and by night."""

from __future__ import annotations

import functools
import io
import os
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

__all__ = ["PAGES", "chromium", "photograph"]

PAGES = ("", "reference/kling/videos.text_to_video/")  # the first lies behind

_CHROMIUM = "/usr/bin/chromium"
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
_WIDTH, _HEIGHT = 1200, 760
_RIGHT, _DOWN = 0.22, 0.42  # of width and height: how far the page in front stands from the one behind
_EDGE = 2  # pixels
_COLOURS = 128
_EDGES = {"light": "#d0d7de", "dark": "#3d444d"}

Scheme = Literal["light", "dark"]


def chromium() -> str:
    """The path of the browser: what CHROMIUM names, or where Debian puts it."""
    return os.environ.get("CHROMIUM", _CHROMIUM)


def photograph(site: Path, folder: Path) -> list[Path]:
    """Write site.png and site-dark.png. Raises FileNotFoundError when the site lacks one of the pages."""
    for page in PAGES:
        if not (site / page / "index.html").is_file():
            raise FileNotFoundError(f"the site has no page {page or 'index.html'}: build it first (make docs)")
    schemes: dict[Scheme, Path] = {"light": folder / "site.png", "dark": folder / "site-dark.png"}
    with _served(site) as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(_FLAGS))
        for scheme, path in schemes.items():
            shots = [_shot(browser, url + page, scheme) for page in PAGES]
            _beside(shots, _EDGES[scheme]).save(path, optimize=True)
        browser.close()
    return list(schemes.values())


def _shot(browser: Browser, url: str, scheme: Scheme) -> Image.Image:
    with browser.new_page(
        viewport={"width": _WIDTH, "height": _HEIGHT}, color_scheme=scheme, reduced_motion="reduce"
    ) as page:
        page.goto(url, wait_until="networkidle")
        return Image.open(io.BytesIO(page.screenshot())).convert("RGB")


def _beside(shots: list[Image.Image], edge: str) -> Image.Image:
    """One above the other, each a step further to the right and down, with an edge, on nothing; in few colours."""
    right, down = round(_WIDTH * _RIGHT), round(_HEIGHT * _DOWN)
    width, height = _WIDTH + 2 * _EDGE, _HEIGHT + 2 * _EDGE
    steps = len(shots) - 1
    whole = Image.new("RGB", (width + right * steps, height + down * steps), edge)
    nothing = Image.new("L", whole.size, 255)
    for number, shot in enumerate(shots):
        left, top = right * number, down * number
        nothing.paste(0, (left, top, left + width, top + height))
        whole.paste(edge, (left, top, left + width, top + height))
        whole.paste(shot, (left + _EDGE, top + _EDGE))
    few = whole.quantize(_COLOURS)  # as RGB: with an alpha channel Pillow only has a method that confuses shades
    palette = few.getpalette() or []
    few.putpalette(palette + [0] * (3 * (_COLOURS + 1) - len(palette)))
    few.paste(_COLOURS, mask=nothing)
    few.info["transparency"] = _COLOURS
    return few


@contextmanager
def _served(site: Path) -> Generator[str]:
    """A server of the folder on loopback: gives its URL, which ends with a slash."""
    handler = functools.partial(_Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

"""The built site on loopback, at the root of a host or below it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

__all__ = ["SITE", "served"]

SITE = Path(__file__).parents[3] / "site"


class _Files(SimpleHTTPRequestHandler):
    """Files below a path of the host; the site's own page of errors for what is not there."""

    protocol_version = "HTTP/1.1"  # connections stay open: the browser loads hundreds of pages

    def __init__(self, *arguments: Any, below: str, **named: Any) -> None:
        self._below = below
        super().__init__(*arguments, **named)

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix(self._below) if path.startswith(self._below) else "/nowhere")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != 404:
            super().send_error(code, message, explain)
            return
        body = (SITE / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def served(below: str = "") -> Iterator[str]:
    """The address of the site, ending in a slash, while it is served.

    Args:
        below: A path such as `/docs`.
    """
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Files, directory=str(SITE), below=below)) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{below}/"
        server.shutdown()
        thread.join()

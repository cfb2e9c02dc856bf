"""`make docs-serve`: the built site and the mock beside it, on this machine only, until Ctrl-C."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

import maaskit_mock

from .console import MOCK
from .sources import ROOT

__all__ = ["main"]

SITE = ROOT / "site"


class _Quiet(SimpleHTTPRequestHandler):
    """Files, without a line for each request."""

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")  # a page that was built anew is shown at once
        super().end_headers()


def main(arguments: list[str] | None = None) -> int:
    """The command. Returns its exit code."""
    parser = argparse.ArgumentParser(prog="python -m docs.builder.serve", description=__doc__)
    parser.add_argument("--port", type=int, default=8000, help="of the site (8000); 0 takes a free one")
    asked = parser.parse_args(arguments)
    if not (SITE / "index.html").exists():
        print("There is no site/ yet: run `make docs`.", file=sys.stderr)
        return 1
    handler = partial(_Quiet, directory=str(SITE))
    port = urlsplit(MOCK).port or 0
    try:
        with maaskit_mock.running(port=port) as mock, ThreadingHTTPServer(("127.0.0.1", asked.port), handler) as server:
            print(f"site: http://127.0.0.1:{server.server_port}/\nmock: {mock}", flush=True)
            server.serve_forever()
    except KeyboardInterrupt:
        return 0
    except OSError as error:
        print(f"A port is taken ({error}): {asked.port} for the site or {port} for the mock.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

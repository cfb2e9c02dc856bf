"""The command line: `python -m maaskit_mock`, and `maaskit mock`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from starlette.applications import Starlette

from ._faults import FAULTS
from ._server import serve

_LINES = {
    "en": "Mock of {count} operations at {url} (Ctrl-C stops it). Point a client to it: {settings}",
    "zh": "模拟服务器已启动,共 {count} 个接口:{url}(按 Ctrl-C 停止)。客户端设置:{settings}",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the mock as a command. Returns the exit status: 0 after an interrupt, 2 when it can't start."""
    options = _parser().parse_args(argv)

    def announce(url: str, app: Starlette) -> None:
        key = "<the key you gave>" if options.key else "any-text"
        count = len(app.state.mock.gateway.operations)
        settings = f"MAASKIT_BASE_URL={url} MAASKIT_API_KEY={key}"
        print(_LINES[_language()].format(count=count, url=url, settings=settings), flush=True)

    try:
        serve(
            options.host,
            options.port,
            description=options.description,
            gateway=options.gateway,
            key=options.key,
            delay=options.delay,
            fault=options.fault,
            allow_remote=options.allow_remote,
            announce=announce,
        )
    except (ValueError, OSError) as error:
        print(f"maaskit mock: {error}", file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    menu = "\n".join(
        f"  {name + ''.join(f';{key}={value:g}' for key, value in fault.defaults.items()):36} {fault.summary}"
        for name, fault in FAULTS.items()
    )
    parser = argparse.ArgumentParser(
        prog="maaskit mock",
        description="A mock of the gateways, driven by the description: validates, answers, streams, fails on demand.",
        epilog=f"faults (also by request header X-Mock-Fault; the numbers shown are the defaults):\n{menu}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: a free one)")
    parser.add_argument("--gateway", help="play this gateway: only its operations, its headers enforced")
    parser.add_argument("--key", help="accept only this key (default: any)")
    parser.add_argument("--allow-remote", action="store_true", help="permit addresses that other machines can reach")
    parser.add_argument(
        "--delay", type=float, default=0.0, metavar="SECONDS", help="pause between the events of a stream"
    )
    parser.add_argument("--fault", help="what goes wrong with every request, e.g. 'cut-stream;after=2'")
    parser.add_argument(
        "--description", type=Path, metavar="FILE", help="another description (JSON, or YAML with PyYAML)"
    )
    return parser


def _language() -> str:
    setting = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "zh" if setting.lower().startswith("zh") else "en"

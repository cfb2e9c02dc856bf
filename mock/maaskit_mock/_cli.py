"""The command line: `python -m maaskit_mock`, and `maaskit mock`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from starlette.applications import Starlette

from . import _scenario
from ._app import SECRET
from ._faults import FAULTS
from ._outcomes import OUTCOMES
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
            system_token=options.system_token,
            delay=options.delay,
            fault=options.fault,
            speed=options.speed,
            clock=options.clock,
            scenario=options.scenario,
            webhook_secret=options.webhook_secret,
            allow_remote_webhooks=options.allow_remote_webhooks,
            allow_remote=options.allow_remote,
            announce=announce,
        )
    except (ValueError, OSError) as error:
        print(f"maaskit mock: {error}", file=sys.stderr)
        return 2
    return 0


def _menu(entries: Mapping[str, tuple[str, Mapping[str, float]]]) -> str:
    """The names with their options, and what each does."""
    return "\n".join(
        f"  {name + ''.join(f';{key}={value:.12g}' for key, value in options.items()):44} {summary}"
        for name, (summary, options) in entries.items()
    )


def _epilog() -> str:
    faults = _menu({name: (fault.summary, fault.defaults) for name, fault in FAULTS.items()})
    outcomes = _menu({name: (outcome.summary, outcome.defaults) for name, outcome in OUTCOMES.items()})
    return (
        f"faults of a request (also by its header X-Mock-Fault; the numbers shown are the defaults):\n{faults}\n\n"
        "outcomes of a job, by the header X-Mock-Outcome of the submit or by [mock:<outcome>] in its prompt (several\n"
        f"with commas; all take queued= and running=, in seconds):\n{outcomes}\n\n"
        f"--scenario: {_scenario.__doc__}\n"
        "jobs: GET or DELETE /_mock/tasks, GET or POST /_mock/clock, GET or DELETE /_mock/requests and /_mock/webhooks,\n"
        "POST /_mock/webhooks/<name>, GET /_mock/errors (mock/README.md says more)"
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="maaskit mock",
        description="A mock of the gateways, driven by the description: validates, answers, streams, runs jobs, fails on demand.",
        epilog=_epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: a free one)")
    parser.add_argument("--gateway", help="play this gateway: only its operations, its headers enforced")
    parser.add_argument("--key", help="accept only this key (default: any)")
    parser.add_argument(
        "--system-token", help="accept only this system token of the account (default: any but the key)"
    )
    parser.add_argument("--allow-remote", action="store_true", help="permit addresses that other machines can reach")
    parser.add_argument(
        "--delay", type=float, default=0.0, metavar="SECONDS", help="pause between the events of a stream"
    )
    parser.add_argument("--fault", help="what goes wrong with every request, e.g. 'cut-stream;after=2'")
    parser.add_argument(
        "--speed", type=float, default=1.0, metavar="N", help="jobs live N times as fast (default: %(default)g)"
    )
    parser.add_argument(
        "--clock", choices=["real", "virtual"], default="real", help="virtual: POST /_mock/clock moves the time of jobs"
    )
    parser.add_argument("--scenario", type=Path, metavar="FILE", help="what becomes of which jobs (YAML or JSON)")
    parser.add_argument("--webhook-secret", default=SECRET, help="signs webhooks of the account (default: %(default)s)")
    parser.add_argument("--allow-remote-webhooks", action="store_true", help="call webhooks on other machines too")
    parser.add_argument(
        "--description", type=Path, metavar="FILE", help="another description (JSON, or YAML with PyYAML)"
    )
    return parser


def _language() -> str:
    setting = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "zh" if setting.lower().startswith("zh") else "en"

"""The command `maaskit`."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Sequence

from ._version import __version__

__all__ = ["main"]

_TEXTS = {
    "en": {
        "about": "Multi-model AI gateways from Python: typed, sync and async, nothing paid twice.",
        "mock": "start the mock server (maaskit mock --help lists its options)",
        "version": "print the version",
        "no mock": "The mock server needs further packages ({missing} is missing):\n  pip install 'maaskit[mock]'",
    },
    "zh": {
        "about": "用 Python 调用多模型 AI 网关：有类型，同步与异步，绝不重复扣费。",
        "mock": "启动模拟服务器（选项见 maaskit mock --help）",
        "version": "显示版本号",
        "no mock": "模拟服务器需要额外的依赖（缺少 {missing}）：\n  pip install 'maaskit[mock]'",
    },
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0 for success, 1 for a failure, 2 for wrong usage."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    texts = _TEXTS[_language()]
    if arguments[:1] == ["mock"]:  # its options are its own affair
        return _mock(arguments[1:], texts)
    parser = argparse.ArgumentParser(prog="maaskit", description=texts["about"])
    parser.add_argument("--version", action="version", version=_version())
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("mock", help=texts["mock"], add_help=False)
    commands.add_parser("version", help=texts["version"])
    if parser.parse_args(arguments).command == "version":
        print(_version())
        return 0
    parser.print_help()
    return 2


def _mock(arguments: list[str], texts: dict[str, str]) -> int:
    try:
        from maaskit_mock import main as run
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("maaskit"):
            raise
        print(texts["no mock"].format(missing=error.name), file=sys.stderr)
        return 1
    return run(arguments)


def _version() -> str:
    return f"maaskit {__version__} (Python {platform.python_version()}, {platform.system()} {platform.machine()})"


def _language() -> str:
    """`zh` when the environment asks for Chinese, else `en`."""
    setting = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "zh" if setting.lower().startswith("zh") else "en"


if __name__ == "__main__":
    raise SystemExit(main())

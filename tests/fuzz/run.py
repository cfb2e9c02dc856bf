"""Fuzz the mock by the description: `make fuzz`, or `python tests/fuzz/run.py [FAMILY...] [options of schemathesis run]`.

Starts a mock on a free port for each family, and lets schemathesis loose on it as schemathesis.toml says. The exit status
is that of schemathesis: 0 when no family failed.
"""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

import maaskit_mock

ROOT = Path(__file__).parents[2]
BUNDLE = Path("openapi/dist/openapi.yaml")


def main(arguments: list[str]) -> int:
    """Fuzz the families named before the first option, all of them when none is named, one after the other."""
    first = next((index for index, text in enumerate(arguments) if text.startswith("-")), len(arguments))
    families, options = arguments[:first], arguments[first:]
    description = yaml.load((ROOT / BUNDLE).read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    known = [tag["name"] for tag in description["tags"]]
    if unknown := [family for family in families if family not in known]:
        print(f"make fuzz: no family {', '.join(unknown)}; there are {', '.join(known)}", file=sys.stderr)
        return 2
    failed = [family for family in families or known if not _passes(description, family, options)]
    if failed:
        print(f"Failures in: {', '.join(failed)}. Again: make fuzz FAMILY={failed[0]}", file=sys.stderr)
    return 1 if failed else 0


def _passes(description: dict[str, Any], family: str, options: list[str]) -> bool:
    """Fuzz one family at a mock of its own, so that what comes before it changes nothing."""
    if not _has_links(description, family):  # schemathesis takes that for a mistake
        options = [*options, "--phases", "examples,coverage,fuzzing"]
    key, token = secrets.token_hex(8), secrets.token_hex(8)
    with maaskit_mock.running(description, key=key, system_token=token, clock="virtual") as url:
        command = [sys.executable, "-m", "schemathesis.cli", "run", str(BUNDLE), "--url", url, "--include-tag", family]
        settings = {"MAASKIT_FUZZ_KEY": key, "MAASKIT_FUZZ_SYSTEM_TOKEN": token, "MAASKIT_FUZZ_URL": url}
        return subprocess.run([*command, *options], cwd=ROOT, env=os.environ | settings, check=False).returncode == 0


def _has_links(description: dict[str, Any], family: str) -> bool:
    """Whether a link leads from one operation of the family to another."""
    operations = [one for item in description["paths"].values() for one in item.values() if "operationId" in one]
    own = {one["operationId"]: one for one in operations if family in one["tags"]}
    answers = [answer for one in own.values() for answer in one["responses"].values()]
    return any(link["operationId"] in own for answer in answers for link in answer.get("links", {}).values())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

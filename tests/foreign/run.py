"""`make foreign`: the SDKs of others, in environments of their own, against the mock; and the report about them.

`--lock` pins the newest versions again, `--report` writes docs/quality/foreign-clients.md; all else goes to pytest.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import report
from environment import ENVIRONMENTS, HERE, LOCKS, ROOT, environment, lock, names

ONLY = {"litellm": ["test_litellm.py", "test_openai_sdk.py", "test_openai_videos.py"]}
"""What runs in an environment; all that can, where it is not said."""
WITHOUT = {"litellm": ["test_openai_sdk.py::test_async_chat"]}
"""What does not: openai 2 itself refuses a tool that is not strict in its helper for streams, openai 3 takes it."""


def main(arguments: list[str]) -> int:
    """Run the command; 0 if every flow passed."""
    if "--lock" in arguments:
        for name in names():
            lock(name)
        return 0
    _install_node()
    results, failed = [], False
    for name in names():
        python = environment(name)
        results.append(ENVIRONMENTS / f"{name}.xml")
        failed |= _pytest(name, python, results[-1], [one for one in arguments if one != "--report"]) != 0
    if "--report" in arguments:
        report.write(ROOT / "docs" / "quality" / "foreign-clients.md", results, LOCKS, HERE)
    return int(failed)


def _install_node() -> None:
    folder = HERE / "node"
    installed, lock = folder / "node_modules" / ".package-lock.json", folder / "package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        npm = ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
        subprocess.run(npm, cwd=folder, check=True, shell=os.name == "nt")
        installed.touch()


def _pytest(name: str, python: Path, results: Path, arguments: list[str]) -> int:
    command = [str(python), "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", f"--junitxml={results}"]
    command += ["-p", "no:cacheprovider", "--ignore", str(HERE / "servers")]
    # SDKs that can't be closed are no finding here; the mock and its tests run without these in `make test`.
    command += ["-W", "ignore::ResourceWarning", "-W", "ignore::pytest.PytestUnraisableExceptionWarning"]
    files = [str(HERE / file) for file in ONLY.get(name, [])] or [str(HERE)]
    files += [f"--deselect=tests/foreign/{test}" for test in WITHOUT.get(name, [])]
    packages = os.pathsep.join(str(ROOT / package) for package in ("wrapper", "generated", "mock"))
    return subprocess.run(
        [*command, *files, *arguments], cwd=ROOT, env={**os.environ, "PYTHONPATH": packages}
    ).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

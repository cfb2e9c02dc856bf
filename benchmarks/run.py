"""`make bench`: every measure side by side on loopback, medians and ratios; writes benchmarks/results.md.

`make bench ARGS="events polls --rounds 3"` runs only these and writes nothing; `--list` names them all.
"""

from __future__ import annotations

import argparse
import compileall
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import contest
import results
from measures import MEASURES

sys.path.insert(0, str(contest.ROOT / "tests/foreign"))

import environment  # pyright: ignore[reportMissingImports]  (tests/foreign)

ROUNDS = 5


def main(arguments: Sequence[str]) -> int:
    """Run the measures; 0 if all goals were reached."""
    measures = {measure.name: measure for measure in MEASURES}
    parser = argparse.ArgumentParser(prog="make bench", allow_abbrev=False)
    parser.add_argument("measures", nargs="*", metavar="MEASURE", help=", ".join(measures))
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="(default: %(default)s)")
    parser.add_argument("--source", action="store_true", help="maaskit from this tree instead of a wheel built of it")
    parser.add_argument("--list", action="store_true", help="name the measures")
    asked = parser.parse_args(arguments)
    if unknown := sorted({*asked.measures} - {*measures}):
        parser.error(f"no measure {', '.join(unknown)}; there are {', '.join(measures)}")
    if asked.list:
        print(*(f"{name}: {measure.title}" for name, measure in measures.items()), sep="\n")
        return 0
    chosen = [measures[name] for name in asked.measures or measures]
    needed = {client.environment for measure in chosen for client in measure.clients.values()}
    python = {name: environment.environment(name) for name in sorted(needed)}
    outcomes = []
    with packages(from_source=asked.source) as folder, server(python["newest"]) as url:
        for measure in chosen:
            outcomes.append(contest.run(measure, asked.rounds, python, folder, url))
            print(results.lines(outcomes[-1]), flush=True)
    if not asked.measures:
        print(f"Written: {results.write(outcomes, python, asked.rounds).relative_to(contest.ROOT)}")
    return int(any(missed for outcome in outcomes for missed in results.missed(outcome)))


@contextmanager
def packages(*, from_source: bool) -> Iterator[Path]:
    """A folder with maaskit as a wheel installs it, compiled; or with what stands in the tree."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "packages"
        if from_source:
            for source in ("wrapper/maaskit", "generated/maaskit_api", "mock/maaskit_mock"):
                shutil.copytree(contest.ROOT / source, folder / Path(source).name)
        else:
            command = [
                sys.executable,
                "-m",
                "uv",
                "build",
                "--wheel",
                "--quiet",
                "--no-build-isolation",
                "--out-dir",
                name,
            ]
            subprocess.run(command, cwd=contest.ROOT, check=True)
            (wheel,) = Path(name).glob("*.whl")
            shutil.unpack_archive(wheel, folder, "zip")
        compileall.compile_dir(folder, quiet=1)
        yield folder


@contextmanager
def server(python: Path) -> Iterator[str]:
    """What answers, in a process of its own; its address."""
    command = [str(python), str(contest.HERE / "server.py")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.kill()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

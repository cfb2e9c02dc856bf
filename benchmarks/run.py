"""`make bench`: every measure side by side on loopback, medians and ratios; writes benchmarks/results.md.

`make bench ARGS="events polls --rounds 3"` runs only these and writes nothing; `--list` names them all, `--quick` is one round
of each, to see that all of them run.
"""

from __future__ import annotations

import argparse
import compileall
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import contest
import results
from grown import install_grown
from measures import MEASURES

sys.path.insert(0, str(contest.ROOT / "tests/foreign"))

import environment

ROUNDS = 5


def main(arguments: Sequence[str]) -> int:
    """Run the measures; 0 if all goals were reached."""
    measures = {measure.name: measure for measure in MEASURES}
    parser = argparse.ArgumentParser(prog="make bench", allow_abbrev=False)
    parser.add_argument("measures", nargs="*", metavar="MEASURE", help=", ".join(measures))
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="(default: %(default)s)")
    parser.add_argument("--quick", action="store_true", help="one round of each; writes nothing")
    parser.add_argument("--source", action="store_true", help="maaskit from this tree instead of a wheel built of it")
    parser.add_argument("--list", action="store_true", help="name the measures")
    asked = parser.parse_args(arguments)
    if unknown := sorted({*asked.measures} - {*measures}):
        parser.error(f"no measure {', '.join(unknown)}; there are {', '.join(measures)}")
    if asked.list:
        print(*(f"{name}: {measure.title}" for name, measure in measures.items()), sep="\n")
        return 0
    chosen = [measures[name] for name in asked.measures or measures]
    rounds = 1 if asked.quick else asked.rounds
    python = environments(chosen)
    outcomes = []
    with packages(from_source=asked.source) as folder, server(python.get("newest", python[contest.OWN])) as url:
        for measure in chosen:
            outcomes.append(contest.run(measure, rounds, python, folder, url))
            print(results.lines(outcomes[-1]), flush=True)
    if not asked.measures and not asked.quick:
        print(f"Written: {results.write(outcomes, python, rounds).relative_to(contest.ROOT)}")
    return int(any(outcome.failures or results.missed(outcome) for outcome in outcomes))


def environments(measures: Sequence[contest.Measure]) -> dict[str, Path]:
    """The Pythons that measures need; without one that can't be made, which fails those who would run in it."""
    python = {contest.OWN: Path(sys.executable)}
    needed = {client.environment for measure in measures for client in measure.clients.values()}
    for name in sorted(needed - {*python}):
        try:
            python[name] = environment.environment(name)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"No environment {name}: {error}", file=sys.stderr)
    return python


@contextmanager
def packages(*, from_source: bool) -> Iterator[Callable[[int], Path]]:
    """Folders with maaskit as a wheel installs it, compiled, or with what stands in the tree, by how many times over the
    description is in it."""
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

        @cache
        def grown(times: int) -> Path:
            if times == 1:
                return folder
            install_grown(folder, target := Path(name) / f"grown-{times}", times)
            return target

        yield grown


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

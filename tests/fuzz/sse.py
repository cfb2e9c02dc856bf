"""Coverage-guided fuzzing of event streams: `make fuzz-sse`, or `python tests/fuzz/sse.py --seconds 600`.

Needs atheris (dependency group `fuzz-sse`; Linux). Begins with the corpus and the conformance cases and runs until its time
is over (exit status 0) or a property fails (1: the input is left in the folder `--work`, and `--replay FILE` shows it again).
`--keep` writes the inputs that are worth it back to the corpus, and the figures, of which `sse_report.py` then makes the report.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import platform
import re
import shlex
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests" / "data" / "sse-corpus.json"
FIGURES = ROOT / "docs" / "quality" / "sse-fuzzing.json"
LONGEST = 768
"""Bytes of an input."""
INSTRUMENTED = [
    "_sse",
    "_events",
    "_accumulate",
    "_error_shapes",
    "_known_errors",
    "_pointer",
    "_answer",
    "_json",
    "_model",
]
"""Modules of maaskit whose coverage guides the fuzzer."""
TOKENS = [
    b"data: ", b"data:", b"event: ", b"event: ping\n", b"id: ", b"retry: ", b": ", b"\n\n", b"\r\n\r\n", b"\r", b"[DONE]",
    b"\xef\xbb\xbf", b"\0", b"\xf0\x9f\x98\x80", b"\xe2\x80\xa8", b"data: {}\n", b"data: [DONE]\n\n", b"<html>\n",
    b'"type":', b'"index":', b'"choices":[', b'"delta":{', b'"content":"', b'"error":{"message":"m"}', b'"finish_reason":"stop"',
    b'"text":', b'"candidates":[', b'"parts":[', b'"finishReason":"STOP"', b'"status":4', b'"status":-1', b"response.completed",
    b'"response":{', b"image_generation.completed", b"speech.audio.done", b"transcript.text.done", b"NaN", b"1e999", b"\\ud800",
]  # fmt: skip


_PROGRAM = [sys.executable, str(Path(__file__).resolve()), "--atheris"]


def main() -> int:
    """Fuzz as the command line says."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--seconds", type=int, default=60, help="how long (default 60)")
    parser.add_argument("--work", type=Path, help="folder of the fuzzer's files (default: one that is removed)")
    parser.add_argument(
        "--keep", action="store_true", help="write the minimised corpus and the figures to the repository"
    )
    parser.add_argument("--replay", type=Path, help="check one input only")
    parser.add_argument("--atheris", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)  # the process that is fuzzed
    options = parser.parse_args()
    if options.atheris is not None:
        _fuzz(options.atheris)
    if options.replay is not None:
        from sse_properties import check

        check(options.replay.read_bytes())
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        return _run((options.work or Path(temporary)).absolute(), options.seconds, keep=options.keep)


def _run(work: Path, seconds: int, *, keep: bool) -> int:
    found, seeds = work / "found", work / "seeds"
    for folder in (found, seeds):
        folder.mkdir(parents=True, exist_ok=True)
    _write(seeds, [*stored(), *_cases()])
    tokens = work / "tokens.dict"
    tokens.write_text("".join('"' + "".join(f"\\x{byte:02x}" for byte in one) + '"\n' for one in TOKENS))
    told = _libfuzzer(
        f"-max_total_time={seconds}", f"-max_len={LONGEST}", f"-dict={tokens}", f"-artifact_prefix={work}/", "-timeout=60",
        "-rss_limit_mb=1024", "-print_final_stats=1", str(found), str(seeds),
    )  # fmt: skip
    if told is None:
        return 1
    if keep:
        kept = work / "kept"
        kept.mkdir(exist_ok=True)
        merged = _libfuzzer("-merge=1", f"-max_len={LONGEST}", str(kept), str(seeds), str(found))
        if merged is None:
            return 1
        if not any(kept.iterdir()):
            print("The corpus could not be minimised; it stays as it is.", file=sys.stderr)
            return 1
        _keep([path.read_bytes() for path in kept.iterdir()], told, seconds)
        report = [sys.executable, str(Path(__file__).with_name("sse_report.py"))]
        return subprocess.run(report, check=False).returncode
    return 0


def stored() -> list[bytes]:
    """The corpus of the repository: texts that stand for their Latin-1 bytes."""
    return [text.encode("latin-1") for text in json.loads(CORPUS.read_text("utf-8"))["inputs"]]


def _cases() -> list[bytes]:
    from sse_properties import HEAD, chunks_of, table

    streams = (b"".join(chunks_of(case)) for case in table())
    return [bytes(HEAD) + stream for stream in streams if len(stream) < LONGEST]


def _write(folder: Path, inputs: list[bytes]) -> None:
    for number, data in enumerate(inputs):
        (folder / f"{number:04}").write_bytes(data)


def _libfuzzer(*arguments: str) -> str | None:
    """What the fuzzer tells; None when it found something."""
    command = [*_PROGRAM, *arguments]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, errors="replace") as process:
        assert process.stderr is not None
        lines = []
        for line in process.stderr:
            print(line, end="", file=sys.stderr, flush=True)
            lines.append(line)
    return "".join(lines) if process.returncode == 0 else None


def _keep(inputs: list[bytes], told: str, seconds: int) -> None:
    inputs.sort(key=lambda data: (len(data), data))
    texts = [data.decode("latin-1") for data in inputs]
    about = (
        "Inputs of tests/fuzz/sse.py, each of which reaches what no other does; a text stands for its Latin-1 bytes."
    )
    CORPUS.write_text(json.dumps({"about": about, "inputs": texts}, indent=0) + "\n", "utf-8")
    last = re.findall(r"cov: (\d+) ft: (\d+) corp: (\d+)", told)[-1]
    executions = re.findall(r"stat::number_of_executed_units: *(\d+)", told)[-1]
    figures: dict[str, Any] = {
        "date": date.today().isoformat(),
        "python": platform.python_version(),
        "atheris": importlib.metadata.version("atheris"),
        "seconds": seconds,
        "executions": int(executions),
        "edges": int(last[0]),
        "features": int(last[1]),
        "inputs": len(inputs),
        "modules": INSTRUMENTED,
    }
    FIGURES.parent.mkdir(exist_ok=True)
    FIGURES.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


def _fuzz(arguments: list[str]) -> None:
    import atheris

    with atheris.instrument_imports(include=[f"maaskit.{name}" for name in INSTRUMENTED]):
        from sse_properties import check
    atheris.Setup([shlex.join(_PROGRAM), *arguments], check)  # merging starts the program again, by a shell
    atheris.Fuzz()  # ends the process


if __name__ == "__main__":
    sys.exit(main())

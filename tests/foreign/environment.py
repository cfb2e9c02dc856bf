"""Environments with packages of others, each as its lock names them; also for benchmarks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LOCKS = HERE / "environments"
ENVIRONMENTS = ROOT / ".venv-foreign"


def names() -> list[str]:
    """All environments."""
    return sorted((path.stem for path in LOCKS.glob("*.in")), reverse=True)


def lock(name: str) -> None:
    """Pin the newest versions of what an environment asks for."""
    command = ["pip", "compile", "pyproject.toml", f"{LOCKS / name}.in", "--extra", "mock", "--quiet", "--upgrade"]
    command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url", "--no-annotate"]
    command += ["--custom-compile-command", "make foreign ARGS=--lock", "--output-file", f"{LOCKS / name}.txt"]
    _uv(*command)


def environment(name: str) -> Path:
    """The Python of an environment, made again when its lock is newer."""
    pinned, home = LOCKS / f"{name}.txt", ENVIRONMENTS / name
    stamp = home / "lock.txt"
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not stamp.exists() or stamp.read_bytes() != pinned.read_bytes():
        print(f"Installing what {pinned.relative_to(ROOT)} names", flush=True)
        _uv("venv", "--quiet", "--clear", "--python", sys.executable, str(home))
        _uv(
            "pip",
            "install",
            "--quiet",
            "--compile-bytecode",
            "--python",
            str(python),
            "--require-hashes",
            "-r",
            str(pinned),
        )
        stamp.write_bytes(pinned.read_bytes())
    return python


def _uv(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "uv", *arguments], cwd=ROOT, check=True)

"""Installing the foreign servers: each group from its own lock, with hashes, into a folder of its own below build/."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
HOME = ROOT / "build" / "foreign-servers"


class Group(NamedTuple):
    """Servers that are installed together."""

    name: str
    lock: str
    quick: bool
    """Whether it is installed and tried within a minute, so that CI does it too."""

    @property
    def home(self) -> Path:
        """Where it is installed."""
        return HOME / self.name

    @property
    def installed(self) -> bool:
        """Whether what is installed is what the lock says."""
        stamp = self.home / "installed"
        return stamp.exists() and stamp.read_text("ascii") == self._wanted()

    def install(self) -> None:
        """Install it, unless it is there.

        Raises:
            subprocess.CalledProcessError: The package manager failed; it has said why.
        """
        if self.installed:
            return
        shutil.rmtree(self.home, ignore_errors=True)
        self.home.mkdir(parents=True)
        for source in (HERE / self.name / "package.json", HERE / self.name / self.lock, ROOT / ".npmrc"):
            shutil.copy(source, self.home)
        _run(shutil.which("npm") or "npm", "ci", "--ignore-scripts", cwd=self.home)
        (self.home / "installed").write_text(self._wanted(), "ascii")

    def _wanted(self) -> str:
        return hashlib.sha256((HERE / self.name / self.lock).read_bytes()).hexdigest()


def _run(*command: str, cwd: Path) -> None:
    subprocess.run(command, cwd=cwd, check=True, stdout=sys.stderr)


GROUPS = {
    group.name: group
    for group in (
        Group("mocks", "package-lock.json", quick=True),
        Group("prism", "package-lock.json", quick=False),
    )
}

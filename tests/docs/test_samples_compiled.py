"""All TypeScript samples, compiled by one call and run by one process; the same for samples in Go, one of each operation
(with MAASKIT_TEST_SAMPLES=all, all). Each sends what its example says."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from samples_mocks import ROOT, Mock
from samples_running import Sample, differs, environment, files_of, of_language, of_operation, some_of_language

from maaskit_api.operations import GATEWAYS

Mocks = Callable[[str], Mock]
GATEWAY_IDS = [name for name in GATEWAYS if name != "custom"]
CHAT = "chat.completions.create"
TSC = ROOT / "node_modules" / ".bin" / "tsc"
OPTIONS = {
    "strict": True, "target": "es2022", "module": "nodenext", "moduleDetection": "force", "types": ["node"],
    "typeRoots": [str(ROOT / "node_modules" / "@types")], "skipLibCheck": True, "outDir": "out",
}  # fmt: skip
needs_go = pytest.mark.skipif(shutil.which("go") is None or shutil.which("gofmt") is None, reason="needs Go")


def run(command: list[str | Path], folder: Path, given: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=folder, input=given, env={**os.environ, **variables}, capture_output=True, encoding="utf-8"
    )


def all_mocks(mock_of: Mocks) -> list[tuple[str, Mock]]:
    """The mocks of all gateways, which have seen nothing yet."""
    found = [(gateway, mock_of(gateway)) for gateway in GATEWAY_IDS]
    for _, mock in found:
        mock.seen.clear()
    return found


def differences(samples: list[Sample], mocks: list[tuple[str, Mock]]) -> list[str]:
    """How what was sent differs from the examples."""
    found = []
    for gateway, mock in mocks:
        ours = [sample for sample in samples if sample.gateway == gateway]
        found += [f"{one.id}: {why}" for one, seen in zip(ours, mock.seen, strict=True) if (why := differs(one, seen))]
    return found


# TypeScript


@pytest.mark.node
def test_typescript_samples_compile_and_run(mock_of: Mocks, tmp_path: Path) -> None:
    if not TSC.exists():
        pytest.skip("needs the packages of package.json: make node")
    samples = of_language("typescript")
    mocks = all_mocks(mock_of)
    for sample in samples:
        (tmp_path / f"{sample.id}.ts").write_text(sample.at(dict(mocks)[sample.gateway].url), "utf-8")
    chat = next(one for one in of_operation(CHAT) if one.language == "typescript")
    (tmp_path / "mistyped.ts").write_text(chat.code.replace("response.status}", "response.statu}"), "utf-8")
    (tmp_path / "refused.ts").write_text(
        chat.at(dict(mocks)[chat.gateway].url).replace("ModelName:", "Other:"), "utf-8"
    )
    (tmp_path / "package.json").write_text('{"type": "module"}', "utf-8")
    (tmp_path / "tsconfig.json").write_text(json.dumps({"compilerOptions": OPTIONS, "include": ["*.ts"]}), "utf-8")

    compiled = run([TSC, "-p", "."], tmp_path).stdout
    assert {line.partition("(")[0] for line in compiled.splitlines()} == {"mistyped.ts"}, compiled

    names = [*(sample.id for sample in samples), "refused"]
    runner = Path(__file__).with_name("samples_run.mjs")
    modules = json.dumps([str(tmp_path / "out" / f"{name}.js") for name in names])
    with files_of("\n".join(sample.code for sample in samples), tmp_path):
        said = run(["node", runner], tmp_path, modules, **environment(*mocks))
    failed = {Path(name).stem: why for name, why in json.loads(said.stdout).items()}
    assert "missing_header" in failed.pop("refused")
    assert failed == {}
    dict(mocks)[chat.gateway].seen.pop()
    assert differences(samples, mocks) == []


# Go


@needs_go
def test_go_samples_are_formatted(tmp_path: Path) -> None:
    for sample in of_language("go"):
        (tmp_path / f"{sample.id}.go").write_text(sample.code, "utf-8")
    code = next(one.code for one in of_operation(CHAT) if one.language == "go")
    (tmp_path / "broken.go").write_text(code.replace("\t", "  "), "utf-8")
    assert run(["gofmt", "-l", "."], tmp_path).stdout.split() == ["broken.go"]


@needs_go
def test_go_samples_run(mock_of: Mocks, tmp_path: Path) -> None:
    samples = some_of_language("go")
    mocks = all_mocks(mock_of)
    (tmp_path / "main.go").write_text(
        merged([(sample.id, sample.at(dict(mocks)[sample.gateway].url)) for sample in samples]), "utf-8"
    )
    with files_of("\n".join(sample.code for sample in samples), tmp_path):
        vetted = go(tmp_path, "vet", "main.go")
        assert vetted.returncode == 0, vetted.stderr
        said = go(tmp_path, "run", "main.go", **environment(*mocks))
    assert said.returncode == 0, said.stderr[-1000:]
    printed = re.split(r"^=== (\w+)\n", said.stdout, flags=re.MULTILINE)[1:]
    assert printed[::2] == [sample.id for sample in samples]
    silent = [name for name, text in zip(printed[::2], printed[1::2], strict=True) if not text.strip()]
    assert silent == [sample.id for sample in samples if "os.Create(" in sample.code]
    assert differences(samples, mocks) == []


@needs_go
def test_a_wrong_go_sample_is_caught(mock_of: Mocks, tmp_path: Path) -> None:
    sample = next(one for one in of_operation(CHAT) if one.language == "go")
    mock = mock_of(sample.gateway)
    refused = sample.at(mock.url).replace('"ModelName"', '"Other"')
    (tmp_path / "main.go").write_text(refused, "utf-8")
    said = go(tmp_path, "run", "main.go", **environment((sample.gateway, mock)))
    assert said.returncode == 1
    assert "missing_header" in said.stderr


def go(folder: Path, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """A command of Go that fetches nothing."""
    return run(["go", *command], folder, GOTOOLCHAIN="local", GOPROXY="off", GOFLAGS="", GO111MODULE="off", **variables)


def merged(programs: list[tuple[str, str]]) -> str:
    """One program that runs them all: each is a function, so that there is one to compile and link."""
    imports: set[str] = set()
    functions, calls = [], []
    for name, code in programs:
        head, _, body = code.partition("\n)\n\nfunc main() {\n")
        imports |= set(re.findall(r'^\t("[\w/]+")$', head, re.MULTILINE))
        functions.append(f"func run_{name}() {{\n{body}")
        calls.append(f'\tprintln("{name}")\n\tos.Stdout.WriteString("\\n=== {name}\\n")\n\trun_{name}()\n')
    packages = "".join(f"\t{one}\n" for one in sorted(imports))
    return f"package main\n\nimport (\n{packages})\n\n{''.join(functions)}\nfunc main() {{\n{''.join(calls)}}}\n"

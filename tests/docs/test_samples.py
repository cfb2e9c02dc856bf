"""Every code sample of every request example runs against the mock of its gateway, and sends what the example says.

Those of TypeScript and Go are compiled and run in one go each: see `test_samples_compiled.py`.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import ssl
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from samples_mocks import Mock
from samples_running import (
    LANGUAGES,
    MockClock,
    Sample,
    differs,
    environment,
    files_of,
    of_language,
    of_operation,
    some_of_language,
)

from maaskit import InvalidRequestError, _clock
from maaskit._explain.samples import examples, samples
from maaskit_api.operations import GATEWAYS, OPERATIONS

Mocks = Callable[[str], Mock]
each_operation = pytest.mark.parametrize("operation", OPERATIONS)
CHAT = "chat.completions.create"


# Python


@each_operation
def test_python_samples_run(operation: str, mock_of: Mocks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for sample in of_operation(operation):
        if sample.language in ("python", "python-async"):
            run_python(sample, mock_of(sample.gateway), tmp_path, monkeypatch)


def run_python(sample: Sample, mock: Mock, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a sample in this process. It must send the example and print something."""
    printed = io.StringIO()
    mock.seen.clear()
    with files_of(sample.code, folder), monkeypatch.context() as patch, contextlib.redirect_stdout(printed):
        patch.setattr(ssl, "create_default_context", _certificates)
        patch.setattr(_clock, "_current", MockClock(mock.url))
        patch.chdir(folder)
        for name, value in environment((sample.gateway, mock)).items():
            patch.setenv(name, value)
        exec(compile(sample.at(mock.url), f"{sample.id}.py", "exec"), {"__name__": "__main__"})
    assert printed.getvalue().strip() not in ("", "None"), sample.id
    assert differs(sample, mock.seen[0]) == "", sample.id


@cache
def _certificates(**options: object) -> ssl.SSLContext:
    """Read once: that takes longer than the rest of most samples."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def test_a_wrong_python_sample_is_caught(mock_of: Mocks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sample = of_operation(CHAT)[0]
    misspelt = sample._replace(code=sample.code.replace("messages=", "mesages="))
    with pytest.raises(InvalidRequestError, match="did you mean messages"):
        run_python(misspelt, mock_of(sample.gateway), tmp_path, monkeypatch)
    other = sample._replace(code=sample.code.replace('model="', 'model="other-'))
    with pytest.raises(AssertionError, match="instead of"):
        run_python(other, mock_of(sample.gateway), tmp_path, monkeypatch)
    silent = sample._replace(code=re.sub(r"print\(.*\)", "pass", sample.code))
    with pytest.raises(AssertionError, match=sample.id):
        run_python(silent, mock_of(sample.gateway), tmp_path, monkeypatch)


def test_python_samples_look_as_the_formatter_leaves_them(tmp_path: Path) -> None:
    for sample in of_language("python", "python-async"):
        (tmp_path / f"{sample.id}.py").write_text(sample.code, "utf-8")
    ruff = [sys.executable, "-m", "ruff"]
    options = ["--isolated", "--no-cache", "--target-version", "py311", "."]
    formatting = _run([*ruff, "format", "--check", "--line-length", "100", *options], tmp_path)
    assert formatting.returncode == 0, formatting.stdout + formatting.stderr
    isort = "lint.isort.known-third-party=['maaskit']"
    linting = _run([*ruff, "check", "--select", "E4,E7,E9,F,I,UP,B", "--config", isort, *options], tmp_path)
    assert linting.returncode == 0, linting.stdout + linting.stderr


def test_python_samples_are_well_typed(tmp_path: Path) -> None:
    for sample in some_of_language("python", "python-async"):
        (tmp_path / f"{sample.id}.py").write_text(sample.code, "utf-8")
    broken = of_operation(CHAT)[0].code.replace('model="', 'temperature="')
    (tmp_path / "broken.py").write_text(broken, "utf-8")
    root = Path(__file__).parents[2]
    paths = os.pathsep.join([str(root / "wrapper"), str(root / "generated")])
    mypy = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, "--cache-dir", ".mypy", "."]
    said = _run(mypy, tmp_path, MYPYPATH=paths).stdout
    found = {line.partition(":")[0] for line in said.splitlines() if ": error:" in line}
    # Members in the vendor's other spelling are sent as they are; the types don't know it.
    other_spelling = {one for one in found if "generate_content_edit_snake_case" in one}
    assert found - other_spelling == {"broken.py"}, said


# curl


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
@each_operation
def test_curl_samples_run(operation: str, mock_of: Mocks, tmp_path: Path) -> None:
    ours = [sample for sample in of_operation(operation) if sample.language == "curl"]
    assert run_curl(ours, mock_of(ours[0].gateway), tmp_path) == []


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
def test_a_wrong_curl_sample_is_caught(mock_of: Mocks, tmp_path: Path) -> None:
    sample = next(one for one in of_operation(CHAT) if one.language == "curl")
    for old, new, problem in (
        ("$HAOEE_API_KEY", "$NO_KEY", "invalid_api_key"),
        ("  -H 'ModelName: ", "  -H 'X-Name: ", "missing_header"),
        ('"messages"', '"mesages"', "messages"),
        ('"model": "', '"model": "other-', "instead of"),
    ):
        wrong = sample._replace(code=sample.code.replace(old, new))
        (found,) = run_curl([wrong], mock_of(sample.gateway), tmp_path)
        assert problem in found


def run_curl(samples: list[Sample], mock: Mock, folder: Path) -> list[str]:
    """Run samples in one shell. Returns what went wrong."""
    script = []
    for number, sample in enumerate(samples):
        command = sample.at(mock.url).replace("curl ", "curl --silent --show-error --fail-with-body ", 1).rstrip()
        script.append(f"{{ {command}\n}} > {number}.out 2>&1 || echo {number}\n")
    mock.seen.clear()
    with files_of("".join(script), folder):
        said = _run(["sh"], folder, "".join(script), **environment((samples[0].gateway, mock)))
    assert said.stderr == ""
    failed = [f"{samples[int(number)].id}: {(folder / f'{number}.out').read_text()}" for number in said.stdout.split()]
    return failed or [why for one, seen in zip(samples, mock.seen, strict=True) if (why := differs(one, seen))]


def _run(command: list[str], folder: Path, given: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=folder, input=given, env={**os.environ, **variables}, capture_output=True, encoding="utf-8"
    )  # fmt: skip


# All languages


@each_operation
def test_an_operation_has_samples_in_all_languages(operation: str) -> None:
    found = examples(operation)
    assert found
    for name, example in found.items():
        assert example.name == name
        assert tuple(samples(operation, example)) == LANGUAGES


def test_the_examples_are_those_of_the_description() -> None:
    found = examples("images.generate")["async_webhook"]
    assert found.query == {"async": "true", "webhook": "https://example.com/notify"}
    assert found.summary and found.confidence in ("documented", "sibling", "inferred")
    assert list(examples("models.list")) == ["plain"]
    assert examples("runwayml.tasks.get")["running"].header == {"X-Runway-Version": "2024-11-06"}
    assert examples("viggle.templates.list")["tag"].query["pageSize"] == 48


def test_keys_stand_in_no_sample() -> None:
    variables = {one for gateway in GATEWAYS.values() for name, one in gateway.items() if name.endswith("_variable")}
    for sample in of_language("typescript", "go", "curl"):
        assert any(variable in sample.code for variable in variables), sample.id
        assert not re.search(r"(?:Bearer |: )sk-", sample.code), sample.id


def test_quotes_and_backquotes_survive(mock_of: Mocks, tmp_path: Path) -> None:
    """Texts that a language would read as something else."""
    operation = "kling.videos.text_to_video"
    prompt = "it's \"so\" `so` $HOME $(echo) \\n \n ${x} 'a' é 你"
    example = next(iter(examples(operation).values()))
    example = example._replace(body={**example.body, "prompt": prompt})
    code = samples(operation, example)
    assert json.dumps(prompt, ensure_ascii=False) in code["typescript"]
    assert json.dumps(prompt, ensure_ascii=False).replace("`", '` + "`" + `') in code["go"]
    namespace: dict[str, object] = {}
    exec("prompt = " + re.findall(r"prompt=(.*),\n", code["python"])[0], namespace)
    assert namespace["prompt"] == prompt
    if shutil.which("curl"):
        sample = Sample(operation, example, "curl", code["curl"])
        assert run_curl([sample], mock_of(sample.gateway), tmp_path) == []

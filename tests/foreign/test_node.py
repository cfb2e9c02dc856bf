"""The SDKs for JavaScript, unmodified, against the mock: each program in `node/` runs the flows of one of them.

A program prints one line of JSON for each flow: what the user of the SDK sees, or the error.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
from skipping import WITHOUT

HERE = Path(__file__).parent / "node"
PNG = "iVBORw0KGgo"
TEA = {"room": "kitchen", "cups": 2}

pytestmark = [
    pytest.mark.node,
    pytest.mark.skipif(not (HERE / "node_modules").is_dir() or not shutil.which("node"), reason=WITHOUT),
]


def text(value: Any) -> bool:
    return bool(value["text"]) and value.get("tokens", 1) > 0


def blend(value: Any) -> bool:
    return isinstance(value["title"], str) and value["organic"] in {True, False}


def called(value: Any) -> bool:
    return value["asked"] == [TEA] and bool(value["text"])


def pictures(value: Any) -> bool:
    return bool(value["output"]) and all("/_media/" in url for url in value["output"])


def equals(wanted: Any) -> Callable[[Any], bool]:
    return lambda value: value == wanted


ERRORS = {"401": "AuthenticationError", "429": "RateLimitError", "500": "InternalServerError"}

FLOWS: dict[str, dict[str, Callable[[Any], bool]]] = {
    "openai": {
        "chat": text,
        "stream": lambda value: value["whole"] and text(value),
        "tools": called,
        "structured": blend,
        "responses": text,
        "responses_stream": lambda value: (value["first"], value["last"]) == ("response.created", "response.completed"),
        "responses_structured": blend,
        "embeddings": equals({"sizes": [16] * 3, "numbers": [0, 1, 2]}),
        "images": lambda value: "/_media/" in value["link"] and value["inside"] == PNG,
        "image_edit": equals({"inside": PNG}),
        "speech": lambda value: value["bytes"] > 100 and value["type"] == "audio/mpeg",
        "transcription": text,
        "files": equals({"name": "a.txt", "bytes": 9, "purpose": "user_data"}),
        "models": lambda value: value["count"] > 1,
        "video": equals({"status": "completed", "kind": "ftyp"}),
        "errors": equals({**ERRORS, "404": "NotFoundError"}),
    },
    "google-genai": {
        "text": lambda value: text(value) and value["model"] == "gemini-2.5-flash",
        "stream": lambda value: text(value) and value["count"] > 1,
        "tools": equals({"name": "brew_tea", "args": TEA}),
        "structured": blend,
        "chat": lambda value: all(value["texts"]) and value["turns"] == 4,
        "picture": equals({"inside": PNG}),
        "errors": equals({"401": "ApiError 401", "429": "ApiError 429"}),
    },
    "replicate": {
        "run_model": lambda value: pictures(value) and (value["first"], value["last"]) == ("starting", "succeeded"),
        "run_version": pictures,
        "run_blocking": pictures,
        "predictions": lambda value: (value["first"], value["last"]) == ("starting", "succeeded"),
        "failure": lambda value: value["message"].startswith("Prediction failed: "),
        "errors": equals({"name": "ApiError", "status": 404}),
    },
    "runwayml": {
        "wait": equals({"status": "SUCCEEDED", "kind": "ftyp", "credits": 25}),
        "failure": lambda value: value["failed"] and bool(value["code"]),
        "errors": equals(ERRORS),
    },
    "ai": {
        **{f"{way}_text": text for way in ("responses", "chat", "compatible")},
        **{f"{way}_stream": text for way in ("responses", "chat", "compatible")},
        **{f"{way}_tools": called for way in ("responses", "chat", "compatible")},
        **{f"{way}_structured": blend for way in ("responses", "chat", "compatible")},
        "embeddings": equals({"counts": [3, 3]}),
        "images": equals({"kinds": ["image/png"] * 3}),
        "speech": lambda value: value["type"] == "audio/mpeg",
        "transcription": text,
        "errors": equals({status: f"APICallError {status}" for status in ("401", "429", "500")}),
    },
    "langchain": {
        "text": text,
        "stream": text,
        "tools": equals({"name": "brew_tea", "args": TEA}),
        "structured": lambda value: blend(value["jsonSchema"]) and blend(value["functionCalling"]),
        "responses": text,
        "embeddings": equals({"sizes": [8] * 3}),
    },
}

BILLED = {"openai": 1, "replicate": 5, "runwayml": 2}
"""Jobs that the flows of a program order, and so may be accepted."""


@cache
def ran(program: str, url: str) -> tuple[dict[str, Any], int]:
    """What each flow of a program printed, and how many jobs were accepted meanwhile."""
    tasks = f"{url}/_mock/tasks"
    before = len(httpx.get(tasks).json())
    done = subprocess.run(
        ["node", f"{program}.mjs"],
        cwd=HERE,
        env={**os.environ, "MOCK_URL": url, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {line["flow"]: line for line in lines}, len(httpx.get(tasks).json()) - before


@pytest.mark.parametrize(("program", "flow"), [(program, flow) for program, flows in FLOWS.items() for flow in flows])
def test_flow(fast_url: str, program: str, flow: str) -> None:
    line = ran(program, fast_url)[0][flow]
    assert "error" not in line, line["error"]
    assert FLOWS[program][flow](line["value"]), line["value"]


@pytest.mark.parametrize("program", FLOWS)
def test_nothing_is_billed_twice(fast_url: str, program: str) -> None:
    lines, billed = ran(program, fast_url)
    assert lines.keys() == FLOWS[program].keys()
    assert billed == BILLED.get(program, 0)

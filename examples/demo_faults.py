"""`make demo-faults`: what SDKs do when the answer to a paid request is lost.

The mock server takes every request and closes the connection without an answer, as a broken network does. Each SDK is
used as it comes; the table says how often it sent the same paid request.
"""

from __future__ import annotations

import logging
import sys
import time
import warnings
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from typing import Any, NamedTuple

import maaskit_mock
from maaskit import Client, SubmitOutcomeUnknown

KEY = "sk-demo"
FAULT = {"X-Mock-Fault": "lost-reply"}
MESSAGES: list[Any] = [{"role": "user", "content": "hi"}]


class Case(NamedTuple):
    """One paid call of one SDK."""

    package: str
    call: str
    run: Callable[[str], Any]


def openai_client(url: str) -> Any:
    from openai import OpenAI

    return OpenAI(api_key=KEY, base_url=f"{url}/v1", default_headers=FAULT)


def genai_content(url: str) -> Any:
    from google import genai
    from google.genai import types

    client = genai.Client(api_key=KEY, http_options=types.HttpOptions(base_url=url, headers=FAULT))
    return client.models.generate_content(model="gemini-2.5-flash", contents="hi")


def ours(call: Callable[[Client], Any]) -> Callable[[str], Any]:
    def run(url: str) -> Any:
        with Client("custom", api_key=KEY, base_url=url, headers=FAULT, trust_env=False) as client:
            return call(client)

    return run


CASES = [
    Case("openai", "videos.create", lambda url: openai_client(url).videos.create(model="sora-2", prompt="a kite")),
    Case("openai", "videos.remix", lambda url: openai_client(url).videos.remix("video_1", prompt="at night")),
    Case(
        "openai", "images.generate", lambda url: openai_client(url).images.generate(model="dall-e-3", prompt="a kite")
    ),
    Case(
        "openai",
        "chat.completions.create",
        lambda url: openai_client(url).chat.completions.create(model="gpt-4o", messages=MESSAGES),
    ),
    Case("google-genai", "models.generate_content", genai_content),
    Case("maaskit", "videos.create", ours(lambda c: c.videos.create(model="sora-2", prompt="a kite"))),
    Case("maaskit", "videos.remix", ours(lambda c: c.videos.remix(task_id="video_1", prompt="at night"))),
    Case(
        "maaskit",
        "video.generations.create",
        ours(lambda c: c.video.generations.create(model="sora-2", prompt="a kite")),
    ),
    Case(
        "maaskit",
        "kling.videos.text_to_video",
        ours(lambda c: c.kling.videos.text_to_video(model_name="kling-v2-6", prompt="a kite")),
    ),
    Case("maaskit", "suno.music.create", ours(lambda c: c.suno.music.create(gpt_description_prompt="a kite"))),
    Case("maaskit", "images.generate", ours(lambda c: c.images.generate(model="dall-e-3", prompt="a kite"))),
    Case(
        "maaskit", "images.generate_task", ours(lambda c: c.images.generate_task(model="nano-banana", prompt="a kite"))
    ),
    Case(
        "maaskit",
        "chat.completions.create",
        ours(lambda c: c.chat.completions.create(model="gpt-4o", messages=MESSAGES)),
    ),
]


class Outcome(NamedTuple):
    """A row of the table."""

    package: str
    version: str
    call: str
    posts: int
    seconds: float
    error: str


def measured(case: Case, url: str) -> Outcome | None:
    """Run one case; None when its SDK is not installed."""
    try:
        installed = version(case.package)
    except PackageNotFoundError:
        return None
    forget(url)
    started = time.monotonic()
    error = "no error!"
    try:
        case.run(url)
    except SubmitOutcomeUnknown as caught:
        error = f"{type(caught).__name__}: not sent again, look before you do"
    except Exception as caught:
        error = type(caught).__name__
    return Outcome(case.package, installed, case.call, posts(url), time.monotonic() - started, error)


def forget(url: str) -> None:
    """Clear the mock's record of requests."""
    import httpx

    httpx.delete(f"{url}/_mock/requests", trust_env=False).raise_for_status()


def posts(url: str) -> int:
    """How many POSTs the mock has received."""
    import httpx

    records = httpx.get(f"{url}/_mock/requests", trust_env=False).json()
    return sum(record["method"] == "POST" for record in records)


def main() -> int:
    """Print the table. Exit code 1 if maaskit sent anything twice."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")  # openai marks its video calls as deprecated
    with maaskit_mock.running() as url:
        rows = [row for case in CASES if (row := measured(case, url)) is not None]
    print("The answer to a paid request is lost. How often is it sent?\n")
    print(f"{'SDK':<22} {'call':<28} {'POSTs':>5} {'seconds':>8}  ends with")
    for row in rows:
        print(f"{row.package + ' ' + row.version:<22} {row.call:<28} {row.posts:>5} {row.seconds:>8.1f}  {row.error}")
    return int(any(row.posts != 1 for row in rows if row.package == "maaskit"))


if __name__ == "__main__":
    sys.exit(main())

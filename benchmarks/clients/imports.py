"""Importing, and a client ready for its first call: whole processes, beyond what a bare interpreter costs."""

from __future__ import annotations

import sys
from typing import Any

from clients import resident


def bare(url: str) -> dict[str, Any]:
    return _told()


def import_maaskit(url: str) -> dict[str, Any]:
    import maaskit  # noqa: F401

    return _told()


def import_openai(url: str) -> dict[str, Any]:
    import openai  # noqa: F401

    return _told()


def import_anthropic(url: str) -> dict[str, Any]:
    import anthropic  # noqa: F401

    return _told()


def import_replicate(url: str) -> dict[str, Any]:
    import replicate  # noqa: F401

    return _told()


def import_litellm(url: str) -> dict[str, Any]:
    import litellm  # noqa: F401

    return _told()


def ready_maaskit(url: str) -> dict[str, Any]:
    import maaskit

    client = maaskit.Client("custom", base_url=url, api_key="sk-0")
    assert client.chat.completions.create
    return _told()


def ready_openai(url: str) -> dict[str, Any]:
    import openai

    client = openai.OpenAI(base_url=f"{url}/v1", api_key="sk-0")
    assert client.chat.completions.create
    return _told()


def ready_anthropic(url: str) -> dict[str, Any]:
    import anthropic

    client = anthropic.Anthropic(base_url=url, api_key="sk-0")
    assert client.messages.create
    return _told()


def called_maaskit(url: str) -> dict[str, Any]:
    import maaskit

    client = maaskit.Client("custom", base_url=url, api_key="sk-0")
    reply = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "hi"}])
    assert reply.choices and reply.choices[0].message.content
    return _told()


def called_openai(url: str) -> dict[str, Any]:
    import openai

    client = openai.OpenAI(base_url=f"{url}/v1", api_key="sk-0")
    reply = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "hi"}])
    assert reply.choices[0].message.content
    return _told()


def _told() -> dict[str, Any]:
    modules = len(sys.modules)
    return {"modules": modules, "resident": resident()}

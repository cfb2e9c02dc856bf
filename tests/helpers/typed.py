"""Compiled by type checkers, never run: every unused `type: ignore` and every wrong type is an error."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NotRequired, TypedDict, assert_type

import attrs
import pydantic

from maaskit import AsyncClient, Client
from maaskit.helpers import (
    Tool,
    ToolRun,
    audio_part,
    file_part,
    image_part,
    parse_structured,
    response_format,
    run_tools,
    run_tools_async,
    structured,
    structured_async,
    video_part,
)
from maaskit_api import models


@dataclass
class Person:
    name: str


@attrs.define
class Place:
    name: str


class Thing(TypedDict):
    name: str
    size: NotRequired[int]


class Animal(pydantic.BaseModel):
    name: str


def tool(city: str) -> str:
    return city


def check(client: Client, reply: models.ChatCompletion) -> None:
    messages: list[models.ChatMessageParam] = [
        {
            "role": "user",
            "content": [{"type": "text", "text": "?"}, image_part("a.png"), file_part("b.pdf"), audio_part("c.wav")],
        }
    ]
    assert_type(structured(client, Person, model="m", messages=messages), Person)
    assert_type(structured(client, Place, model="m", messages=messages, temperature=0.5), Place)
    assert_type(structured(client, Thing, model="m", messages=messages, name="x", strict=False), Thing)
    assert_type(structured(client, Animal, model="m", messages=messages), Animal)
    assert_type(parse_structured(Person, reply), Person)
    client.chat.completions.create(model="m", messages=messages, response_format=response_format(Person))
    structured(client, Person, model="m", mesages=messages)  # type: ignore[call-arg]
    structured(client, Person, model="m", messages=messages, temperature="hot")  # type: ignore[arg-type]
    assert_type(video_part("a.mp4"), models.ChatVideoPartParam)
    assert_type(video_part("a.mp4", as_image_url=True), models.ChatImagePartParam)
    explicit = Tool("t", "", {"type": "object"}, tool)
    run = run_tools(client, [tool, explicit], model="m", messages=messages, max_rounds=2)
    assert_type(run, ToolRun)
    assert_type(run.reply, models.ChatCompletion)
    run_tools(client, [tool], model="m", messages=run.messages)
    run_tools(client, tools=[tool], model="m", messages=messages, seed=3)
    run_tools(client, [tool], model="m", messages=messages, sead=3)  # type: ignore[call-overload]
    client.chat.completions.create(model="m", messages=messages, tools=[explicit.to_param()])


async def check_async(client: AsyncClient, messages: list[models.ChatMessageParam]) -> None:
    assert_type(await structured_async(client, Person, model="m", messages=messages), Person)
    assert_type(await run_tools_async(client, [tool], model="m", messages=messages), ToolRun)
    structured(client, Person, model="m", messages=messages)  # type: ignore[arg-type]


def arguments(extra: dict[str, Any], client: Client, messages: list[models.ChatMessageParam]) -> None:
    run_tools(client, tools=[tool], model="m", messages=messages, **extra)

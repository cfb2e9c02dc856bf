from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["KlingEffectsRequest", "KlingEffectsRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingEffectsRequest(Model):
    """KlingEffectsRequest.

    Attributes:
        effect_scene: The effect. hug, kiss, heart_gesture and fight take two people, the others one picture.
            The vendor had 152 in December 2025 and 229 in March 2026; gateways may know few of them. One of
            `hug`, `kiss`, `heart_gesture`, `fight`, `fuzzyfuzzy`, `squish`, `expansion`, `bloombloom`,
            `dizzydizzy`, `pet_lion`, `santa_gift`, `bullet_time`, `balloon_parade`.
        callback_url: URL that is told each change of the task.
        external_task_id: Your own id of the task, never used before on the vendor's account; the queries take
            it in place of `task_id`.
    """

    effect_scene: (
        Literal[
            "balloon_parade",
            "bloombloom",
            "bullet_time",
            "dizzydizzy",
            "expansion",
            "fight",
            "fuzzyfuzzy",
            "heart_gesture",
            "hug",
            "kiss",
            "pet_lion",
            "santa_gift",
            "squish",
        ]
        | str
    )
    input: models.KlingEffectsInput
    callback_url: str | None = UNSET
    external_task_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "effect_scene": Field("effect_scene", None, "string", True),
        "input": Field("input", "KlingEffectsInput", "object", True),
        "callback_url": Field("callback_url", None, "string"),
        "external_task_id": Field("external_task_id", None, "string"),
    }


class KlingEffectsRequestParam(TypedDict, total=False):
    """`KlingEffectsRequest` as a plain dict, with the names of the wire."""

    effect_scene: Required[
        Literal[
            "balloon_parade",
            "bloombloom",
            "bullet_time",
            "dizzydizzy",
            "expansion",
            "fight",
            "fuzzyfuzzy",
            "heart_gesture",
            "hug",
            "kiss",
            "pet_lion",
            "santa_gift",
            "squish",
        ]
        | str
    ]
    input: Required[models.KlingEffectsInput | models.KlingEffectsInputParam]
    callback_url: str
    external_task_id: str

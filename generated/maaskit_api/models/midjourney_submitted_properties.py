from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["MidjourneySubmittedProperties"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneySubmittedProperties(Model):
    """MidjourneySubmittedProperties.

    Attributes:
        number_of_queues: How many tasks come first.
        status: State of the task that exists.
        image_url: Picture of the task that exists.
        final_prompt: The prompt so far, where the task waits for another.
        prompt_en: The refused prompt in English.
        banned_word: The word in it that is banned.
    """

    number_of_queues: int | None = UNSET
    discord_channel_id: str | None = UNSET
    discord_instance_id: str | None = UNSET
    status: str | None = UNSET
    image_url: str | None = UNSET
    final_prompt: str | None = UNSET
    prompt_en: str | None = UNSET
    banned_word: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "number_of_queues": Field("numberOfQueues", None, "integer"),
        "discord_channel_id": Field("discordChannelId", None, "string"),
        "discord_instance_id": Field("discordInstanceId", None, "string"),
        "status": Field("status", None, "string"),
        "image_url": Field("imageUrl", None, "string"),
        "final_prompt": Field("finalPrompt", None, "string"),
        "prompt_en": Field("promptEn", None, "string"),
        "banned_word": Field("bannedWord", None, "string"),
    }

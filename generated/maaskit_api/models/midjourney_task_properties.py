from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["MidjourneyTaskProperties"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneyTaskProperties(Model):
    """MidjourneyTaskProperties.

    Attributes:
        final_prompt: The prompt as it was drawn; of a finished `describe` or `shorten` what was found.
        final_zh_prompt: The same in Chinese.
    """

    final_prompt: str | None = UNSET
    final_zh_prompt: str | None = UNSET
    bot_type: str | None = UNSET
    notify_hook: str | None = UNSET
    discord_channel_id: str | None = UNSET
    discord_instance_id: str | int | None = UNSET
    flags: int | None = UNSET
    message_id: str | None = UNSET
    message_hash: str | None = UNSET
    message_content: str | None = UNSET
    progress_message_id: str | None = UNSET
    nonce: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "final_prompt": Field("finalPrompt", None, "string"),
        "final_zh_prompt": Field("finalZhPrompt", None, "string"),
        "bot_type": Field("botType", None, "string"),
        "notify_hook": Field("notifyHook", None, "string"),
        "discord_channel_id": Field("discordChannelId", None, "string"),
        "discord_instance_id": Field("discordInstanceId", None, "string integer"),
        "flags": Field("flags", None, "integer"),
        "message_id": Field("messageId", None, "string"),
        "message_hash": Field("messageHash", None, "string"),
        "message_content": Field("messageContent", None, "string"),
        "progress_message_id": Field("progressMessageId", None, "string"),
        "nonce": Field("nonce", None, "string"),
    }

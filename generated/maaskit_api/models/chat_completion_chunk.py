from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatCompletionChunk"]


@define(eq=False, repr=False, kw_only=True)
class ChatCompletionChunk(Model):
    """One event of a streamed answer. A fault in mid-stream comes as an event with `error` and nothing else.

    Attributes:
        id: The same in all chunks of OpenAI; elsewhere it may be empty at first and change.
        created: Unix seconds; sometimes missing.
        model: May be missing or differ from the name asked for.
        choices: New pieces; empty in a chunk that only brings `usage`.
        usage: In the last chunk; null or missing before.
        error: The stream failed here; no more follows.
        system_fingerprint: Version of the vendor's system.
        service_tier: Speed class that served the call.
        obfuscation: Padding without meaning.
        segment_id: Ecovai, kimi only.
    """

    id: str | None = UNSET
    object: Literal["chat.completion.chunk"] | None = UNSET
    created: int | None = UNSET
    model: str | None = UNSET
    choices: list[models.ChatChunkChoice] | None = UNSET
    usage: models.Usage | None = UNSET
    error: models.GatewayErrorDetail | str | None = UNSET
    system_fingerprint: str | None = UNSET
    service_tier: str | None = UNSET
    obfuscation: str | None = UNSET
    segment_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "object": Field("object", None, "string"),
        "created": Field("created", None, "integer"),
        "model": Field("model", None, "string"),
        "choices": Field("choices", ["ChatChunkChoice"], "array"),
        "usage": Field("usage", "Usage", "object null"),
        "error": Field("error", "GatewayErrorDetail", "object string null"),
        "system_fingerprint": Field("system_fingerprint", None, "string null"),
        "service_tier": Field("service_tier", None, "string null"),
        "obfuscation": Field("obfuscation", None, "string"),
        "segment_id": Field("segment_id", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"object": ("chat.completion.chunk",)}

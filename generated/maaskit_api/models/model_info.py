from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ModelInfo"]


@define(eq=False, repr=False, kw_only=True)
class ModelInfo(Model):
    """ModelInfo.

    Attributes:
        id: Goes into `model` of a call.
        created: Unix seconds; a fixed number without meaning on these gateways (1626777600).
        owned_by: Vendor or channel.
        supported_endpoint_types: Dialects that the model can be called in (newer new-api).
        permission: Left over from an old version of OpenAI's API; null or empty on newer gateways.
        root: Model it derives from.
    """

    id: str
    object: Literal["model"] | None = UNSET
    created: int | None = UNSET
    owned_by: str | None = UNSET
    supported_endpoint_types: (
        list[
            Literal[
                "anthropic",
                "embeddings",
                "gemini",
                "image-generation",
                "jina-rerank",
                "openai",
                "openai-response",
                "openai-video",
            ]
            | str
        ]
        | None
    ) = UNSET
    permission: list[models.ModelPermission] | None = UNSET
    root: str | None = UNSET
    parent: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "object": Field("object", None, "string"),
        "created": Field("created", None, "integer"),
        "owned_by": Field("owned_by", None, "string"),
        "supported_endpoint_types": Field("supported_endpoint_types", None, "array null"),
        "permission": Field("permission", ["ModelPermission"], "array null"),
        "root": Field("root", None, "string null"),
        "parent": Field("parent", None, "string null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"object": ("model",)}

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ModelPermission"]


@define(eq=False, repr=False, kw_only=True)
class ModelPermission(Model):
    """ModelPermission.

    Attributes:
        created: Unix seconds.
    """

    id: str | None = UNSET
    object: Literal["model_permission"] | None = UNSET
    created: int | None = UNSET
    allow_create_engine: bool | None = UNSET
    allow_sampling: bool | None = UNSET
    allow_logprobs: bool | None = UNSET
    allow_search_indices: bool | None = UNSET
    allow_view: bool | None = UNSET
    allow_fine_tuning: bool | None = UNSET
    organization: str | None = UNSET
    group: str | None = UNSET
    is_blocking: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "object": Field("object", None, "string"),
        "created": Field("created", None, "integer"),
        "allow_create_engine": Field("allow_create_engine", None, "boolean"),
        "allow_sampling": Field("allow_sampling", None, "boolean"),
        "allow_logprobs": Field("allow_logprobs", None, "boolean"),
        "allow_search_indices": Field("allow_search_indices", None, "boolean"),
        "allow_view": Field("allow_view", None, "boolean"),
        "allow_fine_tuning": Field("allow_fine_tuning", None, "boolean"),
        "organization": Field("organization", None, "string"),
        "group": Field("group", None, "string null"),
        "is_blocking": Field("is_blocking", None, "boolean"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"object": ("model_permission",)}

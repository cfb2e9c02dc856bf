from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PlatformTokenUsage"]


@define(eq=False, repr=False, kw_only=True)
class PlatformTokenUsage(Model):
    """Amounts are quota.

    Attributes:
        name: Name of the key.
        total_granted: What it might spend at first.
        unlimited_quota: Whether it may spend the whole balance; then the amounts mean little.
        model_limits: The only models that it may use.
        expires_at: Unix seconds; 0 for never.
    """

    object: Literal["token_usage"] | None = UNSET
    name: str | None = UNSET
    total_granted: int | None = UNSET
    total_used: int | None = UNSET
    total_available: int | None = UNSET
    unlimited_quota: bool | None = UNSET
    model_limits: dict[str, bool] | None = UNSET
    model_limits_enabled: bool | None = UNSET
    expires_at: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "object": Field("object", None, "string"),
        "name": Field("name", None, "string"),
        "total_granted": Field("total_granted", None, "integer"),
        "total_used": Field("total_used", None, "integer"),
        "total_available": Field("total_available", None, "integer"),
        "unlimited_quota": Field("unlimited_quota", None, "boolean"),
        "model_limits": Field("model_limits", None, "object"),
        "model_limits_enabled": Field("model_limits_enabled", None, "boolean"),
        "expires_at": Field("expires_at", None, "integer"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"object": ("token_usage",)}

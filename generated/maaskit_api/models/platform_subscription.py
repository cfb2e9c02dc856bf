from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PlatformSubscription"]


@define(eq=False, repr=False, kw_only=True)
class PlatformSubscription(Model):
    """What the calling key may spend, in the format of OpenAI's dashboard.

    Attributes:
        hard_limit_usd: What it may spend altogether, in US dollars; 100000000 stands for no limit.
        access_until: Unix seconds; 0 for no end.
    """

    object: Literal["billing_subscription"] | None = UNSET
    has_payment_method: bool | None = UNSET
    soft_limit_usd: float | None = UNSET
    hard_limit_usd: float | None = UNSET
    system_hard_limit_usd: float | None = UNSET
    access_until: int | None = UNSET
    status: str | None = UNSET
    used_usd: float | None = UNSET
    balance_usd: float | None = UNSET
    expire_at: int | None = UNSET
    gpt4: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "object": Field("object", None, "string"),
        "has_payment_method": Field("has_payment_method", None, "boolean"),
        "soft_limit_usd": Field("soft_limit_usd", None, "number"),
        "hard_limit_usd": Field("hard_limit_usd", None, "number"),
        "system_hard_limit_usd": Field("system_hard_limit_usd", None, "number"),
        "access_until": Field("access_until", None, "integer"),
        "status": Field("status", None, "string"),
        "used_usd": Field("used_usd", None, "number"),
        "balance_usd": Field("balance_usd", None, "number"),
        "expire_at": Field("expire_at", None, "integer"),
        "gpt4": Field("gpt4", None, "boolean"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"object": ("billing_subscription",)}

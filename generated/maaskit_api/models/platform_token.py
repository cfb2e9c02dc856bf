from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PlatformToken"]


@define(eq=False, repr=False, kw_only=True)
class PlatformToken(Model):
    """An API key of the account.

    Attributes:
        key: The key; newer gateways show only some of it. In front of it belongs `sk-`, where that is missing.
        status: 1 on, 2 off, 3 expired, 4 used up.
        created_time: Unix seconds.
        accessed_time: Unix seconds of the last use.
        expired_time: Unix seconds, or -1 for never.
        remain_quota: What it may still spend, as quota; may be below 0.
        model_limits: With commas.
        used_quota: What it has spent, as quota.
        cross_group_retry: Whether a call may be tried in further groups.
    """

    id: int | None = UNSET
    user_id: int | None = UNSET
    key: str | None = UNSET
    status: int | None = UNSET
    name: str | None = UNSET
    created_time: int | None = UNSET
    accessed_time: int | None = UNSET
    expired_time: int | None = UNSET
    remain_quota: int | None = UNSET
    unlimited_quota: bool | None = UNSET
    model_limits_enabled: bool | None = UNSET
    model_limits: str | None = UNSET
    allow_ips: str | None = UNSET
    used_quota: int | None = UNSET
    group: str | None = UNSET
    cross_group_retry: bool | None = UNSET
    deleted_at: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "integer"),
        "user_id": Field("user_id", None, "integer"),
        "key": Field("key", None, "string"),
        "status": Field("status", None, "integer"),
        "name": Field("name", None, "string"),
        "created_time": Field("created_time", None, "integer"),
        "accessed_time": Field("accessed_time", None, "integer"),
        "expired_time": Field("expired_time", None, "integer"),
        "remain_quota": Field("remain_quota", None, "integer"),
        "unlimited_quota": Field("unlimited_quota", None, "boolean"),
        "model_limits_enabled": Field("model_limits_enabled", None, "boolean"),
        "model_limits": Field("model_limits", None, "string"),
        "allow_ips": Field("allow_ips", None, "string null"),
        "used_quota": Field("used_quota", None, "integer"),
        "group": Field("group", None, "string"),
        "cross_group_retry": Field("cross_group_retry", None, "boolean"),
        "deleted_at": Field("DeletedAt", None, "string null"),
    }

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PlatformTokenRequest", "PlatformTokenRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class PlatformTokenRequest(Model):
    """An API key to make.

    Attributes:
        name: For people.
        remain_quota: What it may spend, as quota: 500000 make one US dollar.
        expired_time: Unix seconds, or -1 for never.
        unlimited_quota: Whether it may spend the whole balance; then remain_quota does not count.
        model_limits_enabled: Whether model_limits counts.
        model_limits: The only models that it may use, with commas.
        allow_ips: The only addresses that it works from, one on each line.
        group: Group of prices and channels; empty for the account's.
        mj_image_mode: How Midjourney's pictures are linked, such as `default`.
        mj_custom_proxy: Your own proxy for Midjourney's pictures.
        selected_groups: Several groups, in order of preference.
    """

    name: str
    remain_quota: int
    expired_time: int
    unlimited_quota: bool
    model_limits_enabled: bool | None = UNSET
    model_limits: str | None = UNSET
    allow_ips: str | None = UNSET
    group: str | None = UNSET
    mj_image_mode: str | None = UNSET
    mj_custom_proxy: str | None = UNSET
    selected_groups: list[str] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string", True),
        "remain_quota": Field("remain_quota", None, "integer", True),
        "expired_time": Field("expired_time", None, "integer", True),
        "unlimited_quota": Field("unlimited_quota", None, "boolean", True),
        "model_limits_enabled": Field("model_limits_enabled", None, "boolean"),
        "model_limits": Field("model_limits", None, "string"),
        "allow_ips": Field("allow_ips", None, "string null"),
        "group": Field("group", None, "string"),
        "mj_image_mode": Field("mj_image_mode", None, "string"),
        "mj_custom_proxy": Field("mj_custom_proxy", None, "string"),
        "selected_groups": Field("selected_groups", None, "array"),
    }


class PlatformTokenRequestParam(TypedDict, total=False):
    """`PlatformTokenRequest` as a plain dict, with the names of the wire."""

    name: Required[str]
    remain_quota: Required[int]
    expired_time: Required[int]
    unlimited_quota: Required[bool]
    model_limits_enabled: bool
    model_limits: str
    allow_ips: str | None
    group: str
    mj_image_mode: str
    mj_custom_proxy: str
    selected_groups: Sequence[str]

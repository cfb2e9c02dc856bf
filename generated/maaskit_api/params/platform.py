"""Keyword arguments of `client.platform`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    pass


class PlatformUsersGetSelfParams(RequestOptions, total=False):
    """Arguments of `platform.users.get_self`."""

    new_api_user: Required[int]


class PlatformTokensListParams(RequestOptions, total=False):
    """Arguments of `platform.tokens.list`."""

    new_api_user: Required[int]
    p: int
    size: int


class PlatformTokensCreateParams(RequestOptions, total=False):
    """Arguments of `platform.tokens.create`."""

    new_api_user: Required[int]
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


class PlatformTokensUsageParams(RequestOptions, total=False):
    """Arguments of `platform.tokens.usage`."""


class PlatformBillingSubscriptionParams(RequestOptions, total=False):
    """Arguments of `platform.billing.subscription`."""


class PlatformBillingUsageParams(RequestOptions, total=False):
    """Arguments of `platform.billing.usage`."""

    start_date: str
    end_date: str

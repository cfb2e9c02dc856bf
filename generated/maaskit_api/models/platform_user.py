from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PlatformUser"]


@define(eq=False, repr=False, kw_only=True)
class PlatformUser(Model):
    """An account. What a gateway does not use is empty.

    Attributes:
        id: The number that goes into New-API-User.
        password: Always empty.
        role: 1 for users.
        status: 1 when the account is on.
        access_token: The system token; empty as a rule.
        quota: The balance, as quota.
        used_quota: What was spent so far, as quota.
        request_count: Calls so far.
        group: Group of prices and channels.
        aff_code: Code for inviting others.
        aff_count: Accounts that were invited.
        aff_quota: Reward for invitations that can still be moved to the balance.
        aff_history_quota: Reward for invitations altogether.
        exclusive_price: Prices of this account alone.
        allow_models: The only models that the account may use.
        fixed_quota: Quota that expires, beside the balance.
        fixed_quota_expire_at: Unix seconds.
        task_limits: Limits for tasks.
        last_login_time: Unix seconds.
    """

    id: int | None = UNSET
    username: str | None = UNSET
    password: str | None = UNSET
    display_name: str | None = UNSET
    role: int | None = UNSET
    status: int | None = UNSET
    email: str | None = UNSET
    github_id: str | None = UNSET
    wechat_id: str | None = UNSET
    telegram_id: str | None = UNSET
    verification_code: str | None = UNSET
    access_token: str | None = UNSET
    quota: int | None = UNSET
    used_quota: int | None = UNSET
    request_count: int | None = UNSET
    group: str | None = UNSET
    aff_code: str | None = UNSET
    aff_count: int | None = UNSET
    aff_quota: int | None = UNSET
    aff_history_quota: int | None = UNSET
    inviter_id: int | None = UNSET
    exclusive_price: str | None = UNSET
    allow_models: str | None = UNSET
    fixed_quota: int | None = UNSET
    fixed_quota_expire_at: int | None = UNSET
    agent_user_id: int | None = UNSET
    order_num: int | None = UNSET
    task_limits: str | None = UNSET
    last_login_time: int | None = UNSET
    last_login_ip: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "integer"),
        "username": Field("username", None, "string"),
        "password": Field("password", None, "string"),
        "display_name": Field("display_name", None, "string"),
        "role": Field("role", None, "integer"),
        "status": Field("status", None, "integer"),
        "email": Field("email", None, "string"),
        "github_id": Field("github_id", None, "string"),
        "wechat_id": Field("wechat_id", None, "string"),
        "telegram_id": Field("telegram_id", None, "string"),
        "verification_code": Field("verification_code", None, "string"),
        "access_token": Field("access_token", None, "string null"),
        "quota": Field("quota", None, "integer"),
        "used_quota": Field("used_quota", None, "integer"),
        "request_count": Field("request_count", None, "integer"),
        "group": Field("group", None, "string"),
        "aff_code": Field("aff_code", None, "string"),
        "aff_count": Field("aff_count", None, "integer"),
        "aff_quota": Field("aff_quota", None, "integer"),
        "aff_history_quota": Field("aff_history_quota", None, "integer"),
        "inviter_id": Field("inviter_id", None, "integer"),
        "exclusive_price": Field("exclusive_price", None, "string"),
        "allow_models": Field("allow_models", None, "string"),
        "fixed_quota": Field("fixed_quota", None, "integer"),
        "fixed_quota_expire_at": Field("fixed_quota_expire_at", None, "integer"),
        "agent_user_id": Field("agent_user_id", None, "integer"),
        "order_num": Field("order_num", None, "integer"),
        "task_limits": Field("task_limits", None, "string"),
        "last_login_time": Field("last_login_time", None, "integer"),
        "last_login_ip": Field("last_login_ip", None, "string"),
    }

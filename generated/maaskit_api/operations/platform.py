"""The operations of `client.platform`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Body,
    Envelope,
    Operation,
)

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "platform.billing.subscription": Operation(
        id="platform.billing.subscription",
        method="GET",
        path="/v1/dashboard/billing/subscription",
        arguments={},
        required=(),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        answer="PlatformSubscription",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/success", "/message", not_in=(True,)),
        ),
    ),
    "platform.billing.usage": Operation(
        id="platform.billing.usage",
        method="GET",
        path="/v1/dashboard/billing/usage",
        arguments={
            "start_date": ("query", "start_date"),
            "end_date": ("query", "end_date"),
        },
        required=(),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        answer="PlatformUsage",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/success", "/message", not_in=(True,)),
        ),
    ),
    "platform.tokens.create": Operation(
        id="platform.tokens.create",
        method="POST",
        path="/api/token/",
        arguments={
            "new_api_user": ("header", "New-API-User"),
            "name": ("body", "name"),
            "remain_quota": ("body", "remain_quota"),
            "expired_time": ("body", "expired_time"),
            "unlimited_quota": ("body", "unlimited_quota"),
            "model_limits_enabled": ("body", "model_limits_enabled"),
            "model_limits": ("body", "model_limits"),
            "allow_ips": ("body", "allow_ips"),
            "group": ("body", "group"),
            "mj_image_mode": ("body", "mj_image_mode"),
            "mj_custom_proxy": ("body", "mj_custom_proxy"),
            "selected_groups": ("body", "selected_groups"),
        },
        required=(
            "new_api_user",
            "name",
            "remain_quota",
            "expired_time",
            "unlimited_quota",
        ),
        gateways=("gptbest",),
        security=("systemToken",),
        body=Body("application/json"),
        answer="PlatformTokenCreateResponse",
        billed=True,
        envelope=(
            Envelope("/success", "/message", not_in=(True,)),
            Envelope("/error", "/error/message", code="/error/code", present=True),
        ),
    ),
    "platform.tokens.list": Operation(
        id="platform.tokens.list",
        method="GET",
        path="/api/token/",
        arguments={
            "new_api_user": ("header", "New-API-User"),
            "p": ("query", "p"),
            "size": ("query", "size"),
        },
        required=("new_api_user",),
        gateways=("gptbest",),
        security=("systemToken",),
        answer="PlatformTokensResponse",
        envelope=(
            Envelope("/success", "/message", not_in=(True,)),
            Envelope("/error", "/error/message", code="/error/code", present=True),
        ),
    ),
    "platform.tokens.usage": Operation(
        id="platform.tokens.usage",
        method="GET",
        path="/api/usage/token/",
        arguments={},
        required=(),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        answer="PlatformTokenUsageResponse",
        envelope=(
            Envelope("/code", "/message", not_in=(True,)),
            Envelope("/success", "/message", not_in=(True,)),
            Envelope("/error", "/error/message", code="/error/code", present=True),
        ),
    ),
    "platform.users.get_self": Operation(
        id="platform.users.get_self",
        method="GET",
        path="/api/user/self",
        arguments={
            "new_api_user": ("header", "New-API-User"),
        },
        required=("new_api_user",),
        gateways=("gptbest",),
        security=("systemToken",),
        answer="PlatformUserResponse",
        envelope=(
            Envelope("/success", "/message", not_in=(True,)),
            Envelope("/error", "/error/message", code="/error/code", present=True),
        ),
    ),
}

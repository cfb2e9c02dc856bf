"""`client.platform`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .. import models
    from ..params.platform import (
        PlatformBillingSubscriptionParams,
        PlatformBillingUsageParams,
        PlatformTokensCreateParams,
        PlatformTokensListParams,
        PlatformTokensUsageParams,
        PlatformUsersGetSelfParams,
    )


class PlatformUsers(Resource):
    """`client.platform.users`."""

    def get_self(self, **params: Unpack[PlatformUsersGetSelfParams]) -> models.PlatformUserResponse:
        """Get the account and its balance.

        The account that the system token belongs to: balance and spending (`quota / 500000` is the gateway's
        currency unit), group, invitations. Wants the account's system token (`system_token=` of the client), which
        is made on the console's personal page, and the account's number beside it; an API key is refused.

        Args:
            new_api_user (int, required): Number of the account, from its page on the console. At least 1.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: 平台API (002).
        """
        return self._call("platform.users.get_self", params)


class PlatformTokens(Resource):
    """`client.platform.tokens`."""

    def list(self, **params: Unpack[PlatformTokensListParams]) -> models.PlatformTokensResponse:
        """List the API keys of the account.

        The account's keys with their limits and spending (`quota / 500000` is the gateway's currency unit), page by
        page. Wants the account's system token (`system_token=` of the client), which is made on the console's
        personal page, and the account's number beside it; an API key is refused.

        Args:
            new_api_user (int, required): Number of the account, from its page on the console. At least 1.
            p (int): Number of the page. At least 0.
            size (int): Keys on a page. At least 1.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 平台API (002).
        """
        return self._call("platform.tokens.list", params)

    def create(self, **params: Unpack[PlatformTokensCreateParams]) -> models.PlatformTokenCreateResponse:
        """Make an API key.

        Makes a key with a limit of its own. The answer does not show it: platform.tokens.list has it. Wants the
        account's system token (`system_token=` of the client), which is made on the console's personal page, and
        the account's number beside it; an API key is refused.

        Args:
            new_api_user (int, required): Number of the account, from its page on the console. At least 1.
            name (str, required): For people.
            remain_quota (int, required): What it may spend, as quota: 500000 make one US dollar.
            expired_time (int, required): Unix seconds, or -1 for never.
            unlimited_quota (bool, required): Whether it may spend the whole balance; then remain_quota does not
                count.
            model_limits_enabled (bool): Whether model_limits counts.
            model_limits (str): The only models that it may use, with commas.
            allow_ips (str | None): The only addresses that it works from, one on each line.
            group (str): Group of prices and channels; empty for the account's.
            mj_image_mode (str): How Midjourney's pictures are linked, such as `default`.
            mj_custom_proxy (str): Your own proxy for Midjourney's pictures.
            selected_groups (Sequence[str]): Several groups, in order of preference.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 平台API (002).
        """
        return self._call("platform.tokens.create", params)

    def usage(self, **params: Unpack[PlatformTokensUsageParams]) -> models.PlatformTokenUsageResponse:
        """Get what the calling key may still spend.

        Limit and spending of the API key that asks, as quota: 500000 make one currency unit of the gateway. Needs
        no system token.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 平台API (002).
        """
        return self._call("platform.tokens.usage", params)


class PlatformBilling(Resource):
    """`client.platform.billing`."""

    def subscription(self, **params: Unpack[PlatformBillingSubscriptionParams]) -> models.PlatformSubscription:
        """Get the limit of the calling key in dollars.

        What the API key that asks may spend altogether, in the format of OpenAI's old dashboard, for programs that
        read that. Together with platform.billing.usage it tells what is left.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 平台API (002).
        """
        return self._call("platform.billing.subscription", params)

    def usage(self, **params: Unpack[PlatformBillingUsageParams]) -> models.PlatformUsage:
        """Get the spending of the calling key in cents.

        What the API key that asks has spent, in the format of OpenAI's old dashboard. Whether the gateway minds the
        dates is not known; one-api answers the spending altogether.

        Args:
            start_date (str): First day, as YYYY-MM-DD.
            end_date (str): Last day, as YYYY-MM-DD.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: inferred, checked 2026-11-22; rows: 平台API (002).
        """
        return self._call("platform.billing.usage", params)


class Platform(Resource):
    """`client.platform`."""

    @cached_property
    def billing(self) -> PlatformBilling:
        return PlatformBilling(self._client)

    @cached_property
    def tokens(self) -> PlatformTokens:
        return PlatformTokens(self._client)

    @cached_property
    def users(self) -> PlatformUsers:
        return PlatformUsers(self._client)


class AsyncPlatformUsers(AsyncResource):
    """`client.platform.users`, to be awaited."""

    async def get_self(self, **params: Unpack[PlatformUsersGetSelfParams]) -> models.PlatformUserResponse:
        """Get the account and its balance.

        The account that the system token belongs to: balance and spending (`quota / 500000` is the gateway's
        currency unit), group, invitations. Wants the account's system token (`system_token=` of the client), which
        is made on the console's personal page, and the account's number beside it; an API key is refused.

        Args:
            new_api_user (int, required): Number of the account, from its page on the console. At least 1.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: 平台API (002).
        """
        return await self._call("platform.users.get_self", params)


class AsyncPlatformTokens(AsyncResource):
    """`client.platform.tokens`, to be awaited."""

    async def list(self, **params: Unpack[PlatformTokensListParams]) -> models.PlatformTokensResponse:
        """List the API keys of the account.

        The account's keys with their limits and spending (`quota / 500000` is the gateway's currency unit), page by
        page. Wants the account's system token (`system_token=` of the client), which is made on the console's
        personal page, and the account's number beside it; an API key is refused.

        Args:
            new_api_user (int, required): Number of the account, from its page on the console. At least 1.
            p (int): Number of the page. At least 0.
            size (int): Keys on a page. At least 1.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 平台API (002).
        """
        return await self._call("platform.tokens.list", params)

    async def create(self, **params: Unpack[PlatformTokensCreateParams]) -> models.PlatformTokenCreateResponse:
        """Make an API key.

        Makes a key with a limit of its own. The answer does not show it: platform.tokens.list has it. Wants the
        account's system token (`system_token=` of the client), which is made on the console's personal page, and
        the account's number beside it; an API key is refused.

        Args:
            new_api_user (int, required): Number of the account, from its page on the console. At least 1.
            name (str, required): For people.
            remain_quota (int, required): What it may spend, as quota: 500000 make one US dollar.
            expired_time (int, required): Unix seconds, or -1 for never.
            unlimited_quota (bool, required): Whether it may spend the whole balance; then remain_quota does not
                count.
            model_limits_enabled (bool): Whether model_limits counts.
            model_limits (str): The only models that it may use, with commas.
            allow_ips (str | None): The only addresses that it works from, one on each line.
            group (str): Group of prices and channels; empty for the account's.
            mj_image_mode (str): How Midjourney's pictures are linked, such as `default`.
            mj_custom_proxy (str): Your own proxy for Midjourney's pictures.
            selected_groups (Sequence[str]): Several groups, in order of preference.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 平台API (002).
        """
        return await self._call("platform.tokens.create", params)

    async def usage(self, **params: Unpack[PlatformTokensUsageParams]) -> models.PlatformTokenUsageResponse:
        """Get what the calling key may still spend.

        Limit and spending of the API key that asks, as quota: 500000 make one currency unit of the gateway. Needs
        no system token.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 平台API (002).
        """
        return await self._call("platform.tokens.usage", params)


class AsyncPlatformBilling(AsyncResource):
    """`client.platform.billing`, to be awaited."""

    async def subscription(self, **params: Unpack[PlatformBillingSubscriptionParams]) -> models.PlatformSubscription:
        """Get the limit of the calling key in dollars.

        What the API key that asks may spend altogether, in the format of OpenAI's old dashboard, for programs that
        read that. Together with platform.billing.usage it tells what is left.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 平台API (002).
        """
        return await self._call("platform.billing.subscription", params)

    async def usage(self, **params: Unpack[PlatformBillingUsageParams]) -> models.PlatformUsage:
        """Get the spending of the calling key in cents.

        What the API key that asks has spent, in the format of OpenAI's old dashboard. Whether the gateway minds the
        dates is not known; one-api answers the spending altogether.

        Args:
            start_date (str): First day, as YYYY-MM-DD.
            end_date (str): Last day, as YYYY-MM-DD.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: inferred, checked 2026-11-22; rows: 平台API (002).
        """
        return await self._call("platform.billing.usage", params)


class AsyncPlatform(AsyncResource):
    """`client.platform`, to be awaited."""

    @cached_property
    def billing(self) -> AsyncPlatformBilling:
        return AsyncPlatformBilling(self._client)

    @cached_property
    def tokens(self) -> AsyncPlatformTokens:
        return AsyncPlatformTokens(self._client)

    @cached_property
    def users(self) -> AsyncPlatformUsers:
        return AsyncPlatformUsers(self._client)

"""Generated from openapi/dist/openapi.yaml by `make generate`; never edited by hand.

Models (`models`), endpoint functions (`api`), the resource tree that `maaskit.Client` shows (`resources`), the table of
operations (`operations`) and the description itself (`description.json`). Nothing is imported before it is used.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import AuthenticatedClient as AuthenticatedClient
    from .client import Client as Client

__all__ = ("AuthenticatedClient", "Client")


if not TYPE_CHECKING:  # or every misspelt name would pass as Any

    def __getattr__(name: str) -> Any:
        if name in __all__:
            from . import client

            return getattr(client, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

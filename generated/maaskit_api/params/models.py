"""Keyword arguments of `client.models`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    pass


class ModelsListParams(RequestOptions, total=False):
    """Arguments of `models.list`."""

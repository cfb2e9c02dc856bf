"""Shared types of the endpoint functions."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Generic, TypeVar

from attrs import define
from maaskit._files import FileInput
from maaskit._model import UNSET, Model, Unset

T = TypeVar("T")


@define
class Response(Generic[T]):
    """A response from an endpoint."""

    status_code: HTTPStatus
    content: bytes
    headers: Mapping[str, str]
    parsed: T | None


__all__ = ["UNSET", "FileInput", "Model", "Response", "Unset"]

"""Replies written down by a test."""

from __future__ import annotations

from typing import Any

from maaskit import AsyncClient, Client


class Script:
    """Answers each request with the next reply; the last one again and again. `requests` holds the bodies received."""

    def __init__(self) -> None:
        self.replies: list[Any] = []
        self.requests: list[dict[str, Any]] = []
        self.url = ""

    def answer(self) -> Any:
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]

    def client(self) -> Client:
        return Client("custom", api_key="sk-0123456789", base_url=self.url, max_retries=0)

    def async_client(self) -> AsyncClient:
        return AsyncClient("custom", api_key="sk-0123456789", base_url=self.url, max_retries=0)

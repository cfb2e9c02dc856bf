"""A mock whose time stands still, and short words for what tests do with its jobs."""

from __future__ import annotations

from typing import Any

import httpx


class Jobs:
    """Submits, polls, and moves the clock."""

    def __init__(self, client: httpx.Client) -> None:
        self.http = client

    def submit(self, what: str = "clips", outcome: str | None = None, **body: Any) -> Any:
        headers = {"X-Mock-Outcome": outcome} if outcome is not None else {}
        return good(self.http.post(f"/v1/{what}", json={"prompt": "a kite", **body}, headers=headers))

    def clip(self, outcome: str | None = None, **body: Any) -> str:
        return str(self.submit("clips", outcome, **body)["data"]["task_id"])

    def show(self, clip: str) -> Any:
        return good(self.http.get(f"/v1/clips/{clip}"))["data"]

    def finished(self, outcome: str | None = None, **body: Any) -> Any:
        """A clip that has ended, as its poll shows it."""
        clip = self.clip(outcome, **body)
        self.advance(5)
        return self.show(clip)

    def advance(self, seconds: float) -> Any:
        return good(self.http.post("/_mock/clock", json={"advance": seconds}))

    def rows(self) -> list[Any]:
        return list(good(self.http.get("/_mock/tasks")))


def good(response: httpx.Response) -> Any:
    """The JSON of an answer that is no error."""
    assert response.status_code == 200, response.text
    return response.json()

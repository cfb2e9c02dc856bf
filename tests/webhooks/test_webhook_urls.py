"""The URL of the app: how it is made, what it says, and that nothing shows the secret in it."""

from __future__ import annotations

from typing import Any

import pytest
from hooks import KEY, PATH_SECRET, SECRET, SUBMIT, app_of, mounted, post

from maaskit import Client, ConfigurationError, InvalidRequestError
from maaskit.webhooks import WebhookApp


def test_urls(alone: Client) -> None:
    hooks = app_of(alone)
    assert hooks.url("https://example.com/hooks") == f"https://example.com/hooks/{PATH_SECRET}"
    assert hooks.url("https://example.com/") == f"https://example.com/{PATH_SECRET}"
    assert hooks.url("https://example.com") == f"https://example.com/{PATH_SECRET}"
    assert (
        hooks.url("https://example.com/h?a=1", SUBMIT) == f"https://example.com/h/{PATH_SECRET}?a=1&operation={SUBMIT}"
    )
    for bad in ("example.com/hooks", "/hooks", "ftp://example.com", "https://", ""):
        with pytest.raises(ConfigurationError, match="no URL"):
            hooks.url(bad)
    with pytest.raises(InvalidRequestError, match="no operation"):
        hooks.url("https://example.com", "chat.completions.create")


def test_the_operation_in_the_url_decides(alone: Client, told: list[Any]) -> None:
    with mounted(app_of(alone, on_task=told.append)) as url:
        body = {"task_id": "1", "status": "UNKNOWN"}
        assert post(f"{url}?operation=suno.music.create", body) == 204
        assert (
            post(f"{url}?operation=no.such.operation", body | {"n": 1}) == 204
        )  # of another version: the shape decides
        assert post(f"{url}?operation={SUBMIT}", {"task_id": "1", "status": "REVIEWING", "n": 2}) == 204
    assert [callback.state for callback in told] == ["failed", "running", "running"]
    assert told[2].operations == ("kling.videos.get_text_to_video",)


@pytest.mark.parametrize(
    "secret", ["", "short", "with spaces in it, but long", "slash/slash/slash/slash", "\u00e9" * 20, "a" * 15]
)
def test_bad_secrets(alone: Client, secret: str) -> None:
    with pytest.raises(ConfigurationError, match="token_urlsafe") as caught:
        WebhookApp(alone, path_secret=secret)
    assert not secret or secret not in str(caught.value)


def test_nothing_shows_a_secret(alone: Client) -> None:
    hooks = app_of(alone, secret=SECRET)
    shown = repr(hooks) + repr(vars(hooks))
    assert PATH_SECRET not in shown and SECRET not in shown and KEY not in shown

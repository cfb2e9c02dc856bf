"""The console sends requests to the mock and shows its answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from docs.builder.console import MOCK

FOLDERS = {"en": "", "zh": "zh/"}
MESSAGES = [{"role": "user", "content": "Name three primary colours."}]


@pytest.fixture
def console(site: str, mock: str, opened: Callable[..., Any]) -> Callable[[str, str], Any]:
    """A function that opens the console at an operation: `console("en", "/chat/chat.completions.create")`. The mock has a port of its own."""

    def at(language: str, fragment: str) -> Any:
        page = opened()

        def description(route: Any) -> None:
            text = route.fetch().text()
            assert MOCK in text
            route.fulfill(body=text.replace(MOCK, mock), content_type="application/json")

        page.route("**/console/openapi.json", description)
        page.goto(f"{site}{FOLDERS[language]}console/#{fragment}")
        page.locator(".opblock.is-open .execute").wait_for()
        return page

    return at


def executed(page: Any, body: object) -> Any:
    """Send a body. Returns the place of the answer."""
    page.locator(".opblock.is-open textarea.body-param__text").fill(json.dumps(body))
    page.locator(".opblock.is-open .execute").click()
    answer = page.locator(".opblock.is-open .live-responses-table .response")
    answer.wait_for()
    return answer


@pytest.mark.parametrize("language", FOLDERS)
def test_a_chat_is_answered(
    language: str, console: Callable[[str, str], Any], pictured: Callable[[Any, str], None]
) -> None:
    page = console(language, "/chat/chat.completions.create")
    answer = executed(page, {"model": "gpt-4o-mini", "messages": MESSAGES})
    assert answer.locator(".response-col_status").inner_text().startswith("200")
    assert '"chat.completion"' in answer.locator(".response-col_description").inner_text()
    answer.scroll_into_view_if_needed()
    pictured(page, f"console-answer-{language}")


def test_a_stream_is_shown(console: Callable[[str, str], Any]) -> None:
    page = console("en", "/chat/chat.completions.create")
    answer = executed(page, {"model": "gpt-4o-mini", "messages": MESSAGES, "stream": True})
    assert answer.locator(".response-col_status").inner_text().startswith("200")
    shown = answer.locator(".response-col_description").inner_text()
    assert '"chat.completion.chunk"' in shown
    assert "data: [DONE]" in shown


def test_a_paid_task_is_submitted(console: Callable[[str, str], Any]) -> None:
    page = console("en", "/kling/kling.videos.text_to_video")
    answer = executed(page, {"model_name": "kling-v2-6", "prompt": "a kite over the sea"})
    assert answer.locator(".response-col_status").inner_text().startswith("200")
    assert "task_id" in answer.locator(".response-col_description").inner_text()


def test_it_opens_where_a_page_leads(site: str, opened: Callable[..., Any]) -> None:
    page = opened()
    page.goto(f"{site}reference/suno/music.create/")
    page.locator("a.mk-try").click()
    block = page.locator(".opblock.is-open")
    block.wait_for()
    assert "suno.music.create" in block.inner_text()

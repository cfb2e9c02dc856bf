"""The builder of the site: links, navigation, pages from the repository, what programs read."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from docs.builder import api, chinese, console, links, machines, navigation, sources
from docs.builder.language import LANGUAGES, Language
from docs.builder.page import Page

import maaskit
import maaskit_mock
from maaskit_api.operations import OPERATIONS

ROOT = Path(__file__).parents[2]
BUNDLE = json.loads((ROOT / "generated/maaskit_api/description.json").read_bytes())


@pytest.fixture(params=LANGUAGES.values(), ids=LANGUAGES)
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Language:
    monkeypatch.setenv("MAASKIT_LANG", request.param.code)
    found: Language = request.param
    return found


def marked(target: str) -> str | None:
    return None if target.startswith("gone") else f"<{target}>"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("see [tasks](tasks.md#wait).", "see [tasks](<tasks.md#wait>)."),
        ("see [`tasks[0]`](tasks.md) and [all](../a.md)", "see [`tasks[0]`](<tasks.md>) and [all](<../a.md>)"),
        ("![kite](kite.svg)", "![kite](<kite.svg>)"),
        ("[a tool](gone.py)", "a tool"),
        ("[web](https://example.com/a) [here](#there) [root](/x) [mail](mailto:a@example.com)", None),
        ("`[a](b.md)` and ``[a](b.md) ` ``", None),
        ("```md\n[a](b.md)\n```", None),
        ("  ~~~\n  [a](b.md)\n  ~~~\n[a](b.md)", "  ~~~\n  [a](b.md)\n  ~~~\n[a](<b.md>)"),
    ],
)
def test_links_of_markdown_are_rewritten_but_not_those_in_code(text: str, after: str | None) -> None:
    assert links.rewritten(text, marked) == (text if after is None else after)


@pytest.mark.parametrize(
    ("page", "other", "way"),
    [
        ("guides/chat.md", "guides/tasks.md", "tasks.md"),
        ("index.md", "guides/tasks.md", "guides/tasks.md"),
        ("guides/chat/", "reference/kling/videos.extend/", "../../reference/kling/videos.extend/"),
        ("guides/chat/", "", "../../"),
        ("", "zh/", "zh/"),
        ("zh/", "", "../"),
    ],
)
def test_the_way_from_a_page_to_another(page: str, other: str, way: str) -> None:
    assert links.between(page, other) == way


def test_addresses_of_pages() -> None:
    paths = ["index.md", "guides/chat.md", "reference/kling/index.md", "reference/kling/videos.extend.md"]
    addresses = ["", "guides/chat/", "reference/kling/", "reference/kling/videos.extend/"]
    assert [links.page_url(path) for path in paths] == addresses


def test_names_of_operations_become_links_elsewhere_than_on_their_own_pages() -> None:
    html = (
        "<h2><code>rerank.create</code></h2><p><code>rerank.create</code>, <code>rerank.destroy</code>, "
        '<a href="x"><code>rerank.create</code></a></p><pre><code>rerank.create</code></pre>'
    )
    linked = links.operations_linked(html, "guides/chat/", OPERATIONS)
    assert linked == html.replace(
        "<p><code>rerank.create</code>",
        '<p><a href="../../reference/rerank/create/"><code>rerank.create</code></a>',
    )
    assert links.operations_linked(html, "reference/rerank/create/", OPERATIONS) == html


def test_chinese_lines_are_joined_without_a_space() -> None:
    html = "<p>路由相同的其他网关。\n要付费的视频</p><p>一个 Python\n客户端</p><pre>第一行\n第二行</pre>"
    assert chinese.joined(html) == html.replace("网关。\n要", "网关。要")


def test_every_page_is_there_in_both_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {}
    for code in LANGUAGES:
        monkeypatch.setenv("MAASKIT_LANG", code)
        found[code] = {page.path: page.text for page in sources.pages()}
    assert found["en"].keys() == found["zh"].keys()
    assert "本页只有英文" in found["zh"]["changelog.md"]
    assert "本页只有英文" not in found["en"]["changelog.md"]


def test_links_into_the_repository_lead_to_pages_or_become_text(language: Language) -> None:
    pages = {page.path: page.text for page in sources.pages()}
    for path, text in pages.items():
        targets: list[str] = []
        links.rewritten(text, lambda target: targets.append(target) or target)  # type: ignore[func-returns-value]
        for target in targets:
            file, _ = links.target_of(path, target)
            assert (
                file in pages or file.startswith(("reference/", "api/", sources.PICTURES)) or file in sources.PUBLISHED
            ), (path, target)
    assert "(project/security.md)" in pages["changelog.md"]
    assert "](../../" not in pages["quality/index.md"]


def test_a_link_that_leads_nowhere_is_an_error() -> None:
    def resolved(target: str) -> str | None:
        return sources._resolved("docs/guides/midjourney.md", "guides/midjourney.md", target)

    assert resolved("suno-tasks.zh-CN.md#a") == "suno-tasks.md#a"
    assert resolved("../../LICENSE") is None
    with pytest.raises(sources.BrokenSourceError, match=r"nothing\.md leads nowhere"):
        resolved("nothing.md")


def test_a_guide_that_no_section_names_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "GUIDES", navigation.GUIDES - {"midjourney"})
    sources.guides.cache_clear()
    try:
        with pytest.raises(sources.BrokenSourceError, match="midjourney"):
            sources.guides()
    finally:
        monkeypatch.undo()
        sources.guides.cache_clear()


def test_the_navigation_shows_the_guides_that_are_there() -> None:
    made = {navigation.REFERENCE: ["reference/index.md"], navigation.API: ["api/index.md"]}
    written = json.dumps(navigation.navigation(["midjourney"], made))
    assert re.findall(r"guides/[\w-]+\.md", written) == ["guides/midjourney.md"]
    assert "reference/index.md" in written and "api/index.md" in written
    every = json.dumps(navigation.navigation(sorted(navigation.GUIDES), made))
    assert len(re.findall(r"guides/[\w-]+\.md", every)) == len(navigation.GUIDES)


def test_every_public_name_stands_on_one_page_of_the_python_api() -> None:
    texts = [page.text for page in api.pages() if page.path != "api/index.md"]
    told = re.findall(r"^::: (maaskit\.\w+)$", "\n".join(texts), re.MULTILINE)
    modules = {"maaskit.helpers", "maaskit.webhooks", "maaskit.testing"}
    assert sorted(set(told) - modules) == sorted(f"maaskit.{name}" for name in maaskit._HOME)
    assert len(told) == len(set(told))


def test_a_module_that_no_page_tells_about_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(maaskit._HOME, "Kite", "_kites")
    with pytest.raises(LookupError, match="_kites"):
        list(api.pages())


def test_the_console_has_every_operation_and_the_mock_first() -> None:
    shown = console.reduced(BUNDLE)
    ids = {operation["operationId"] for item in shown["paths"].values() for operation in item.values()}
    assert ids == set(OPERATIONS)
    assert [server["url"] for server in shown["servers"]][:2] == [console.MOCK, "https://maas.haoee.com"]
    assert shown["tags"][0]["name"] == BUNDLE["x-tagGroups"][0]["tags"][0]
    written = json.dumps(shown)
    referred = set(re.findall(r'"#/components/schemas/(\w+)"', written))
    assert referred == shown["components"]["schemas"].keys()
    assert len(written) < len(json.dumps(BUNDLE)) / 2
    assert shown["paths"]["/v1/chat/completions"]["post"]["requestBody"]["content"]["application/json"]["examples"]
    assert not {key for key in (*shown, *shown["paths"]["/v1/chat/completions"]["post"]) if key.startswith("x-")}


def test_the_markdown_of_a_page_is_published_with_links_that_hold(tmp_path: Path) -> None:
    pages = [
        Page("guides/a.md", "---\ntitle: A\n---\n\n# A\n\n[b](b.md#x), [home](../index.md), [all](../openapi.yaml)\n"),
        Page("index.md", '<div class="x" markdown>\n\n# Home { .big }\n\n[a](guides/a.md){ .button }\n\n</div>\n'),
        Page("api/client.md", "# Client\n\n::: maaskit.Client\n"),
    ]
    machines.publish_pages(pages, tmp_path)
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.md")) == [
        "guides/a/index.md",
        "index.md",
    ]
    guide = (tmp_path / "guides/a/index.md").read_text("utf-8")
    assert guide == "# A\n\n[b](../b/index.md#x), [home](../../index.md), [all](../../openapi.yaml)\n"
    assert (tmp_path / "index.md").read_text("utf-8") == "# Home\n\n[a](guides/a/index.md)\n\n"


def test_the_homes_show_the_same_code_which_runs_and_prints_what_is_said(tmp_path: Path) -> None:
    found = {code: _blocks(f"docs/index{language.suffix}") for code, language in LANGUAGES.items()}
    bare = [[re.sub(r"\s*# .*", "", text) for _, text in blocks] for blocks in found.values()]
    assert bare[0] == bare[1]
    (code,) = (text for kind, text in found["en"] if kind == "python")
    (said,) = (text for kind, text in found["en"] if kind == "text")
    with maaskit_mock.running(speed=500) as url:
        environment = {**os.environ, "MAASKIT_BASE_URL": url, "HAOEE_API_KEY": "some-key"}
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True
        )
    assert done.stdout == said, done.stderr


def _blocks(name: str) -> list[tuple[str, str]]:
    text = (ROOT / name).read_text("utf-8")
    return re.findall(r"^```(\w+)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def test_pictures_of_guides_are_on_their_pages(language: Language) -> None:
    """A target that is no page would become plain text."""
    shown = {}
    for page in sources.guide_pages():
        source = ROOT / "docs/guides" / f"{Path(page.path).stem}{language.suffix}"
        wanted = re.findall(r"!\[[^\]]*\]\(\.\./assets/([^)]+)\)", source.read_text("utf-8"))
        assert re.findall(rf"!\[[^\]]*\]\(\.\./{sources.PICTURES}([^)]+)\)", page.text) == wanted
        assert all((ROOT / "docs/assets" / name).is_file() for name in wanted)
        shown[page.path] = wanted
    assert shown["guides/architecture.md"] and shown["guides/tasks.md"] and shown["guides/video.md"]

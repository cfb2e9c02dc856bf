"""What can be seen of the built site without a browser: no dead link, both languages alike, and what programs read."""

from __future__ import annotations

import json
import re
from posixpath import normpath
from urllib.parse import unquote, urlsplit

import pytest
import yaml
from built import Link, addresses, built, file_of, styles
from serving import SITE

from maaskit_api.operations import OPERATIONS

each_language = pytest.mark.parametrize("language", ["en", "zh"])
FOLDERS = {"en": "", "zh": "zh/"}


def below(language: str) -> set[str]:
    """The addresses of the pages of a language below its home page."""
    chinese = {address.removeprefix("zh/") for address in addresses() if address.startswith("zh/")}
    return chinese if language == "zh" else {address for address in addresses() if not address.startswith("zh/")}


def problem(address: str, link: Link) -> str | None:
    """What is wrong with a link."""
    try:
        target = urlsplit(link.target)
    except ValueError:
        return "is no address"
    if target.scheme or target.netloc:
        if link.loaded and target.scheme != "data":
            return "is loaded from elsewhere"
        return None if target.scheme in {"https", "http", "mailto", "data"} else "has a strange scheme"
    if target.path.startswith("/"):
        return "works at the root of a host only"
    path = normpath(f"{address}{unquote(target.path)}") if target.path else address
    file = file_of(path)
    if file is None:
        return "leads nowhere"
    if (
        file.suffix == ".html"
        and target.path
        and file.name == "index.html"
        and not target.path.endswith(("/", "index.html", "."))
    ):
        return "needs a redirect"
    anchor = unquote(target.fragment)
    if anchor and file.name == "index.html" and not anchor.startswith(("/", ":~:")):
        there = file.parent.relative_to(SITE).as_posix()
        if anchor not in built("" if there == "." else f"{there}/").anchors:
            return "has no such anchor"
    return None


def test_no_link_is_dead_and_nothing_is_loaded_from_elsewhere() -> None:
    checked = 0
    wrong = set()
    for address in addresses():
        for link in set(built(address).links):
            checked += 1
            if says := problem(address, link):
                wrong.add(f"{address or '(home)'}: {link.target} {says}")
    assert sorted(wrong) == []
    assert checked > 10_000


def test_links_into_the_console_name_operations() -> None:
    linked = set()
    for address in addresses():
        linked |= {urlsplit(link.target).fragment for link in built(address).links if "console/#/" in link.target}
    assert linked == {f"/{id.partition('.')[0]}/{id}" for id in OPERATIONS}


def test_anchors_stand_once_on_a_page() -> None:
    assert {address: built(address).twice for address in addresses() if built(address).twice} == {}


def test_style_sheets_load_nothing_from_elsewhere() -> None:
    found = list(styles())
    assert [f"{folder}: {link.target} {says}" for folder, link in found if (says := problem(f"{folder}/", link))] == []
    assert found


OURS = ("assets/site.js", "assets/console.js")


@pytest.mark.parametrize("name", OURS)
def test_our_scripts_name_no_host(name: str) -> None:
    script = (SITE / name).read_text("utf-8")
    assert not re.search(r"https?:|[\"'`]//", script)


def test_both_languages_have_the_same_pages() -> None:
    assert below("en") == below("zh")
    assert len(below("en")) > 200


@each_language
def test_every_operation_has_a_page(language: str) -> None:
    for id in OPERATIONS:
        family, _, rest = id.partition(".")
        address = f"{FOLDERS[language]}reference/{family}/{rest}/"
        assert address in addresses(), id
        assert f"{FOLDERS[language]}reference/{family}/" in addresses(), family


@each_language
def test_every_page_says_what_it_is(language: str) -> None:
    for address in below(language):
        page = built(FOLDERS[language] + address)
        assert page.lang == language, address
        assert page.title.strip(), address
        assert page.description.strip(), address
        assert page.heading.strip(), address


@each_language
def test_every_page_says_where_it_is_in_the_other_language(language: str) -> None:
    for address in below(language):
        here = FOLDERS[language] + address
        alternates = {code: normpath(f"{here}{href}") for code, href in built(here).alternates.items()}
        assert alternates == {code: normpath(folder + address) for code, folder in FOLDERS.items()}, here


@each_language
def test_the_description_is_published(language: str) -> None:
    folder = SITE / FOLDERS[language]
    as_yaml = yaml.load((folder / "openapi.yaml").read_text("utf-8"), yaml.CSafeLoader)
    as_json = json.loads((folder / "openapi.json").read_text("utf-8"))
    described = {
        one["operationId"] for path in as_json["paths"].values() for one in path.values() if "operationId" in one
    }
    assert described == set(OPERATIONS)
    assert as_yaml["paths"].keys() == as_json["paths"].keys()
    chat = as_json["paths"]["/v1/chat/completions"]["post"]["summary"]
    assert bool(re.search(r"[一-鿿]", chat)) == (language == "zh")
    assert as_yaml["paths"]["/v1/chat/completions"]["post"]["summary"] == chat
    assert yaml.load((folder / "zh-CN.overlay.yaml").read_text("utf-8"), yaml.CSafeLoader)["overlay"]
    assert yaml.load((folder / "asyncapi.yaml").read_text("utf-8"), yaml.CSafeLoader)["asyncapi"]
    console = json.loads((folder / "console/openapi.json").read_text("utf-8"))
    assert console["paths"].keys() == as_json["paths"].keys()


@each_language
def test_llms_txt_leads_to_pages(language: str) -> None:
    folder = SITE / FOLDERS[language]
    text = (folder / "llms.txt").read_text("utf-8")
    assert text.startswith("# maaskit\n\n> ")
    links = re.findall(r"^- \[[^\]]+\]\(([^)]+)\): \S", text, re.MULTILINE)
    assert len(links) == len(re.findall(r"^- ", text, re.MULTILINE)) > 40
    for link in links:
        assert (folder / link).is_file(), link
    families = {link.split("/")[1] for link in links if link.startswith("reference/")}
    assert families == {id.partition(".")[0] for id in OPERATIONS}


@each_language
def test_links_of_published_markdown_lead_to_files(language: str) -> None:
    folder = SITE / FOLDERS[language]
    wrong = []
    for path in (folder / "guides").rglob("*.md"):
        for target in re.findall(r"\]\(([^()\s#:]+\.md)[^()\s]*\)", path.read_text("utf-8")):
            if not (path.parent / target).is_file():
                wrong.append(f"{path.relative_to(SITE)}: {target}")
    assert wrong == []

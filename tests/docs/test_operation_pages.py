"""Pages of operations before they are made HTML: what each kind shows, the picture of a task's life, members."""

from __future__ import annotations

from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from docs.builder import lifecycle, members, operation

from maaskit._explain.facts import Facts, facts
from maaskit._explain.members import Member, Shape
from maaskit_api.operations import OPERATIONS

EVERY = [facts(id) for id in OPERATIONS]
WITH_TASKS = [about for about in EVERY if about.task]
LEAF = Member("prompt", "", "string", True, False, "What is drawn.", (), False, ("1 to 2500 characters",), ())


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAASKIT_LANG", "en")


class Tags(HTMLParser):
    """The tags of a piece of HTML, which must be closed in order, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.seen.append(tag)
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def sections(id: str) -> list[str]:
    return [
        line.partition("#")[2].partition("{ #")[2].rstrip(" }")
        for line in page(id).splitlines()
        if line.startswith("## ")
    ]


def page(id: str) -> str:
    return operation.text(facts(id))


def test_a_paid_task_shows_what_it_costs_and_how_it_goes_on() -> None:
    text = page("kling.videos.text_to_video")
    assert sections("kling.videos.text_to_video") == ["code", "request", "answer", "task", "errors", "provenance"]
    assert 'class="mk-chip mk-paid"' in text
    assert "`kling.videos.get_text_to_video`" in text
    assert "../../../console/#/kling/kling.videos.text_to_video" in text


def test_a_poll_is_free_and_names_what_it_polls() -> None:
    text = page("kling.videos.get_text_to_video")
    assert "mk-paid" not in text and "mk-task" not in text
    assert "`kling.videos.text_to_video`" in text
    assert "mk-life" in text


def test_a_stream_shows_its_events_and_one_on_the_wire() -> None:
    text = page("chat.completions.create")
    assert "stream" in sections("chat.completions.create")
    assert 'class="mk-chip mk-stream"' in text
    assert "data: [DONE]" in text and "    data: {" in text


def test_an_answer_of_bytes_says_of_which_type() -> None:
    assert "`audio/mpeg`" in page("audio.speech.create").partition("{ #answer }")[2].partition("\n## ")[0]


def test_a_form_says_so() -> None:
    form = next(about for about in EVERY if about.media_type.startswith("multipart/"))
    assert "`multipart/form-data`</small> { #body }" in operation.text(form)


def test_no_parameters_are_said_to_be_none() -> None:
    bare = [about for about in EVERY if not about.parameters]
    assert bare
    for about in bare:
        assert operation.word("no parameters") in operation.text(about)


def test_a_deprecated_operation_is_marked() -> None:
    about = EVERY[0]
    assert "mk-old" not in operation.text(about._replace(deprecated=False))
    assert "mk-old" in operation.text(about._replace(deprecated=True))


@pytest.mark.parametrize("about", EVERY, ids=list(OPERATIONS))
def test_every_page_has_its_parts_in_order_and_no_loose_fence(about: Facts) -> None:
    text = operation.text(about)
    assert text.startswith(f"# {about.summary}\n")
    order = ["code", "request", "answer", "stream", "task", "errors", "provenance"]
    shown = sections(about.id)
    assert shown == [name for name in order if name in shown]
    assert {"code", "request", "errors", "provenance"} <= set(shown)
    opened = ""  # a block whose code has fences has a longer one
    for line in map(str.strip, text.splitlines()):
        if (mark := line[: len(line) - len(line.lstrip("`"))]) and len(mark) >= 3 and (not opened or line == opened):
            opened = "" if opened else mark
    assert not opened


# The life of a task


@pytest.mark.parametrize("about", WITH_TASKS, ids=[about.id for about in WITH_TASKS])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_picture_of_a_life_is_well_formed_and_names_each_state(
    about: Facts, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MAASKIT_LANG", language)
    task = about.task
    assert task
    html = lifecycle.picture(task)
    assert "\n\n" not in html
    svg = ElementTree.fromstring(html)[0]
    texts = [element.text for element in svg.iter("text")]
    assert set(task.states) <= set(texts)
    for state in task.states:
        assert state in svg.attrib["aria-label"]
    width, height = int(svg.attrib["width"]), int(svg.attrib["height"])
    boxes = [tuple(int(box.attrib[name]) for name in ("x", "y", "width", "height")) for box in svg.iter("rect")]
    assert all(x >= 0 and y >= 0 and x + w <= width and y + h <= height for x, y, w, h in boxes)
    assert (
        len({(x, y) for x, y, _, _ in boxes})
        == len(boxes)
        == len([text for text in texts if text]) - len(list(svg.iterfind("text[@class='mk-words']")))
    )


# Members


def test_a_member_shows_its_limits_and_that_it_is_required() -> None:
    html = members.members(
        [LEAF, LEAF._replace(name="seed", required=False, argument="seed_", limits=("0 to 9", "default 1"))]
    )
    tags = Tags(html)
    assert tags.seen[0] == "dl" and tags.seen.count("dt") == 2
    assert html.count("mk-required") == 1
    assert "1 to 2500 characters" in tags.text
    assert "0 to 9; default 1" in tags.text
    assert "seed_" in tags.text


def test_members_are_nested_and_end_where_they_repeat() -> None:
    again = Shape("Node", "", "", (), seen=True)
    inner = Shape("Node", "", "", (LEAF, LEAF._replace(name="next", shapes=(again,))))
    html = members.members([LEAF._replace(name="tree", type="object", shapes=(inner,))])
    tags = Tags(html)
    assert tags.seen.count("dl") == 2 and tags.seen.count("details") == 1
    assert html.count("mk-seen") == 1


def test_alternatives_have_their_names() -> None:
    several = (Shape("Text", "type: text", "A text.", (LEAF,)), Shape("Picture", "", "A picture.", (LEAF,)))
    tags = Tags(members.shapes(several))
    assert tags.seen.count("details") == 2
    assert "type: text" in tags.text and "Picture" in tags.text and "A picture." in tags.text


def test_many_values_unfold() -> None:
    values = tuple(f"model-{number}" for number in range(30))
    assert "details" in Tags(members.choices(values, more=True)).seen
    assert "details" not in Tags(members.choices(values[:5], more=False)).seen
    assert members.choices((), more=False) == ""


def test_what_looks_like_html_stays_text() -> None:
    bad = "<script>alert(1)</script>"
    shape = Shape(bad, bad, bad, (LEAF,))
    member = Member(bad, bad, bad, True, True, f"{bad} and `{bad}`", (bad,), True, (bad,), (shape, shape))
    tags = Tags(members.members([member]))
    assert "script" not in tags.seen
    assert tags.text.count(bad) == 11
    assert "script" not in Tags(operation.errors([])).seen

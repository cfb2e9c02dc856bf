"""What is recorded: the two stories of the READMEs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

__all__ = ["LANGUAGES", "STORIES", "Line", "Story"]

LANGUAGES = ("en", "zh")


@dataclass(frozen=True)
class Line:
    """A line that is typed.

    Attributes:
        text: The line.
        zh: The line in the Chinese recording, where it is another.
        pause: Seconds for reading what it has written.
    """

    text: str
    zh: str | None = None
    pause: float = 0.6

    def typed(self, language: str) -> str:
        """The line in a language."""
        return self.zh if self.zh is not None and language == "zh" else self.text


@dataclass(frozen=True)
class Story:
    """A recording.

    Attributes:
        name: The picture's name.
        title: What it shows, in each language.
        rows: Height of the terminal.
        speed: How many times as fast as usual the mock's tasks live.
        lines: What is typed.
        files: What lies in the folder: names and texts.
    """

    name: str
    title: Mapping[str, str]
    rows: int
    speed: float
    lines: tuple[Line, ...]
    files: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


_SONG = """\
from maaskit import Client

client = Client(gateway="haoee", journal="tasks.db")
task = client.suno.music.create(gpt_description_prompt="a song about a kite")
print("submitted", task.id, flush=True)
task.wait()
"""

STORIES = (
    Story(
        name="wait",
        title={
            "en": "A paid video: submitted once, waited for, saved",
            "zh": "付费视频：只提交一次，等待完成，保存结果",
        },
        rows=4,
        speed=0.7,
        lines=(
            Line('maaskit call videos.create --model sora-2 --prompt "a kite over the sea" --save out/ --interval 0.5'),
        ),
    ),
    Story(
        name="recover",
        title={"en": "A crash, and the task is found again", "zh": "程序崩溃之后，任务照样找回"},
        rows=26,
        speed=0.65,
        lines=(
            Line("cat song.py", pause=1.2),
            Line(
                "timeout --signal=KILL 2 python song.py   # killed while the song is made",
                "timeout --signal=KILL 2 python song.py   # 歌曲生成期间被杀死",
            ),
            Line("maaskit tasks list", pause=1.2),
            Line("maaskit tasks recover --save out/ --interval 0.5", pause=1.2),
            Line("maaskit tasks list"),
        ),
        files={"song.py": _SONG},
    ),
)

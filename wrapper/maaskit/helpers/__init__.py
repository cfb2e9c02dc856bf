"""Conveniences for chat: message parts from files, typed answers, and functions that the model may call.

```python
from maaskit import Client
from maaskit.helpers import image_part, run_tools, structured

@dataclass
class Fruit:
    name: str
    ripe: bool

with Client(gateway="haoee") as client:
    question = [{"role": "user", "content": [{"type": "text", "text": "Which fruit?"}, image_part("fruit.png")]}]
    fruit = structured(client, Fruit, model="gpt-4o", messages=question)          # a Fruit
    run = run_tools(client, [get_weather], model="gpt-4o", messages=[...])        # calls get_weather, then answers
    print(run.text)
```

`client.realtime` lives here, too. Optional: nothing else of maaskit needs this package, and `import maaskit` does not load it.
It is the one place that knows the shapes of chat and of realtime's events. Names are imported when they are first used (PEP 562).
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._loop import ToolRun as ToolRun
    from ._loop import ToolRunError as ToolRunError
    from ._parts import audio_part as audio_part
    from ._parts import file_part as file_part
    from ._parts import image_part as image_part
    from ._parts import video_part as video_part
    from ._realtime import AsyncRealtimeSession as AsyncRealtimeSession
    from ._realtime import RealtimeSession as RealtimeSession
    from ._realtime_core import RealtimeDisconnected as RealtimeDisconnected
    from ._run import run_tools as run_tools
    from ._run import run_tools_async as run_tools_async
    from ._structured import StructuredOutputError as StructuredOutputError
    from ._structured import parse_structured as parse_structured
    from ._structured import response_format as response_format
    from ._structured import structured as structured
    from ._structured import structured_async as structured_async
    from ._tools import Tool as Tool
    from ._tools import ToolCallRecord as ToolCallRecord

_MODULES = {
    "_loop": ("ToolRun", "ToolRunError"),
    "_parts": ("audio_part", "file_part", "image_part", "video_part"),
    "_realtime": ("AsyncRealtimeSession", "RealtimeSession"),
    "_realtime_core": ("RealtimeDisconnected",),
    "_run": ("run_tools", "run_tools_async"),
    "_structured": ("StructuredOutputError", "parse_structured", "response_format", "structured", "structured_async"),
    "_tools": ("Tool", "ToolCallRecord"),
}
_HOME = {name: module for module, names in _MODULES.items() for name in names}

__all__ = list(_HOME)  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:  # or every misspelt name would pass as Any

    def __getattr__(name: str) -> Any:
        try:
            module = _HOME[name]
        except KeyError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        if isinstance(value, type):
            value.__module__ = __name__  # tracebacks and help() show the public path
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})

"""Chinese has no spaces between words: lines of a source that are one sentence are put together without one."""

from __future__ import annotations

import re

__all__ = ["joined"]

_WIDE = r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef“”‘’…—]"
_BREAK = re.compile(rf"<pre\b.*?</pre>|(?<={_WIDE})\n(?={_WIDE})", re.DOTALL)


def joined(html: str) -> str:
    """HTML without the ends of lines between Chinese characters, which browsers show as spaces; code stays as it is."""
    return _BREAK.sub(lambda match: "" if match[0] == "\n" else match[0], html)

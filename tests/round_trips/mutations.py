"""What becomes of a good body on the way: one thing is changed, in the JSON or in the bytes."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from typing import Any

Changed = Callable[[Any, random.Random], bytes]
"""(JSON value, chance) → bytes."""
Path = tuple[Any, ...]
MARK = "here-stands-something-else"


def places(value: Any, path: Path = ()) -> Iterator[Path]:
    """Every member and item of a value, at any depth."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield (*path, key)
        yield from places(inner, (*path, key))


def changed(value: Any, path: Path, change: Callable[[Any, Any], None]) -> Any:
    """A copy in which something was done to one place: `change(what holds it, its name or index)`."""
    copy = json.loads(json.dumps(value))
    holder = copy
    for key in path[:-1]:
        holder = holder[key]
    change(holder, path[-1])
    return copy


def _at_random(change: Callable[[Any, Any, random.Random], None]) -> Changed:
    def apply(value: Any, rng: random.Random) -> bytes:
        found = list(places(value))
        if not found:
            return json.dumps(value).encode()
        return json.dumps(changed(value, rng.choice(found), lambda holder, key: change(holder, key, rng))).encode()

    return apply


def _token(*texts: str) -> Changed:
    """One of these stands, as it is written here, in the place of a value."""
    mark = json.dumps(MARK).encode()

    def put(holder: Any, key: Any, rng: random.Random) -> None:
        holder[key] = MARK

    def apply(value: Any, rng: random.Random) -> bytes:
        body = _at_random(put)(value, rng)
        return body.replace(mark, rng.choice(texts).encode("utf-8", "surrogatepass"))

    return apply


def _drop(holder: Any, key: Any, rng: random.Random) -> None:
    del holder[key]


def _retype(holder: Any, key: Any, rng: random.Random) -> None:
    others = [None, True, False, 0, -1, 7, 0.5, 2**80, 1e300, "", "text", "1", [], [1], ["a"], {}, {"a": 1}, [[]], [{}]]
    holder[key] = rng.choice([other for other in others if type(other) is not type(holder[key])])


def _wrap(holder: Any, key: Any, rng: random.Random) -> None:
    holder[key] = rng.choice([[holder[key]], {"data": holder[key]}, json.dumps(holder[key]), [holder[key]] * 3])


def _rename(holder: Any, key: Any, rng: random.Random) -> None:
    if isinstance(holder, dict):
        holder[rng.choice(NAMES)] = holder.pop(key)


def _add(holder: Any, key: Any, rng: random.Random) -> None:
    if isinstance(holder, dict):
        holder.update(dict.fromkeys(NAMES, holder[key]))


NAMES = [
    "", " ", "型", "😀", "a b", "a.b", "a/b~c", "*", "0", "class", "self", "raw", "_raw", "files", "to_dict", "from_dict",
    "last_response", "__class__", "__dict__", "__eq__", "_fields", "id", "type", "status", "error", "\x00", "\u2028",
]  # fmt: skip
VALUES: dict[str, Changed] = {
    "as it is": lambda value, rng: json.dumps(value).encode(),
    "member dropped": _at_random(_drop),
    "value retyped": _at_random(_retype),
    "value wrapped": _at_random(_wrap),
    "member renamed": _at_random(_rename),
    "members added": _at_random(_add),
    "null": _token("null"),
    "integers beyond 64 bits": _token(str(2**64), str(-(2**70)), "9" * 4300, "-" + "9" * 4000),
    "an integer of 5,000 digits": _token("1" + "0" * 5000, "-" + "7" * 5000),
    "floats out of range": _token("1e999", "-1e999", "1e-999", "-0.0", "1" * 400 + ".5"),
    "NaN and Infinity": _token("NaN", "Infinity", "-Infinity"),
    "lone surrogates": _token('"\\ud800"', '"a\\udfffb"', '{"\\ud800": "\\udc00\\ud800"}', '["\\uDEAD"]'),
    "control characters": _token('"a\nb"', '"\t"', '"\x00"', '"\\u0000"', '"\x1b[31m"'),
    "strange texts": _token('"\u2028\u2029"', '"\ufeff"', '"\U0010ffff"', '"\u202e"', '"%s%n{0}"', '"<script>"'),
    "strange addresses": _token('"http://["', '"data:image/png;base64,%%%"', '"//x"', '"file:///etc/passwd"', '"http://x:99999/a.png"'),
    "100 levels": _token("[" * 100 + "]" * 100, '{"a":' * 100 + "1" + "}" * 100),
    "duplicate keys": _token('{"a": 1, "a": {"b": 2}, "a": "last"}', '{"id": 1, "id": 2, "url": 3, "url": 4}'),
}  # fmt: skip
"""Still JSON, or what every reader of JSON takes: it has to be decoded."""

LARGE: dict[str, Changed] = {
    "1,000 levels": _token("[" * 1000 + "]" * 1000, '{"a":' * 1000 + "1" + "}" * 1000, '[{"a":' * 500 + "1" + "}]" * 500),
    "100,000 levels": _token("[" * 100_000 + "]" * 100_000, '{"":' * 100_000 + "1" + "}" * 100_000),
    "100,000 members": _token(json.dumps({str(number): number for number in range(100_000)}), json.dumps([{}] * 100_000)),
    "a text of a million": _token(f'"{"a" * 10**6}"', f'"{"](http://a " * 90_000}"', f'"![x](data:image/png;base64,{"A" * 10**6}"'),
}  # fmt: skip
"""The same, too big for every operation in the short run."""


def _cut(value: Any, rng: random.Random) -> bytes:
    content = json.dumps(value, ensure_ascii=False).encode()
    return content[: rng.randrange(len(content))]


def _broken(value: Any, rng: random.Random) -> bytes:
    content = bytearray(json.dumps(value, ensure_ascii=False).encode())
    for _ in range(3):
        content.insert(rng.randrange(len(content)), rng.choice(b'\xff\xc3\x80\x00{}[]",:\\e9\xf0'))
    return bytes(content)


def _encoded(encoding: str) -> Changed:
    return lambda value, rng: json.dumps(value, ensure_ascii=False).encode(encoding)


BYTES: dict[str, Changed] = {
    "cut off": _cut,
    "bytes inserted": _broken,
    "in UTF-8 with a byte order mark": _encoded("utf-8-sig"),
    "in UTF-16": _encoded("utf-16"),
    "in UTF-16, big end first, without a mark": _encoded("utf-16-be"),
    "in UTF-32": _encoded("utf-32"),
    "in GBK": lambda value, rng: json.dumps(["好", value], ensure_ascii=False).encode("gbk", "replace"),
    "empty": lambda value, rng: b"",
    "only white space": lambda value, rng: rng.choice([b" ", b"\r\n", b"\xef\xbb\xbf"]),
    "only NUL": lambda value, rng: b"\0" * rng.choice([1, 2, 4, 1000]),
    "a bare value": lambda value, rng: rng.choice([b"null", b"true", b"[]", b'""', b'"text"', b"0", b"1e999", b"[[[1]]]"]),
    "a web page": lambda value, rng: rng.choice([b"<!DOCTYPE html><title>502</title>", b"<title" * 9000, b"<html>\xff"]),
    "two values": lambda value, rng: json.dumps(value).encode() + rng.choice([b"{}", b"garbage", b"\0", b","]),
    "never closed": lambda value, rng: rng.choice([b"[", b'{"a":', b'"', b'[{"":']) * rng.choice([1, 500, 100_000]),
    "random bytes": lambda value, rng: rng.randbytes(rng.randrange(1, 300)),
}  # fmt: skip
"""What may be no JSON at all."""

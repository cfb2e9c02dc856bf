"""Running code samples: what they read from the environment, and the files that they name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from conftest import KEY, SYSTEM_TOKEN

from maaskit._explain.samples import examples, samples
from maaskit._explain.samples.python import BASE_URL
from maaskit_api.operations import GATEWAYS, OPERATIONS
from maaskit_mock import _media

_FILE = re.compile(r"""Path\("([^"]+)"\)|=@([\w.-]+)|(?:readFile|os\.Open)\("([^"]+)"\)""")


class Sample(NamedTuple):
    """The code for one example in one language."""

    operation: str
    example: str
    language: str
    code: str

    @property
    def id(self) -> str:
        """Name of its file."""
        return re.sub(r"\W", "_", f"{self.operation}_{self.example}_{self.language}")

    @property
    def gateway(self) -> str:
        """The gateway that it calls."""
        return OPERATIONS[self.operation].gateways[0]

    def at(self, url: str) -> str:
        """The code that calls a mock instead."""
        own = GATEWAYS[self.gateway]["base_url"] or BASE_URL
        return self.code.replace(own, url)


@cache
def of_operation(operation: str) -> tuple[Sample, ...]:
    """All samples of an operation."""
    return tuple(
        Sample(operation, name, language, code)
        for name, example in examples(operation).items()
        for language, code in samples(operation, example).items()
    )


def of_language(*languages: str) -> Iterator[Sample]:
    """All samples in some languages."""
    for operation in OPERATIONS:
        yield from (one for one in of_operation(operation) if one.language in languages)


def environment(gateway: str, url: str) -> Mapping[str, str]:
    """What samples read from the environment."""
    known = GATEWAYS[gateway]
    token = known.get("system_token_variable", "MAASKIT_SYSTEM_TOKEN")
    return {known["key_variable"]: KEY, token: SYSTEM_TOKEN, "MAASKIT_BASE_URL": url}


def put_files(code: str, folder: Path) -> None:
    """The files that a sample names: small real media."""
    for names in _FILE.findall(code):
        name = next(filter(None, names))
        (folder / name).write_bytes(_media.data(_media.extension(name) or "bin"))

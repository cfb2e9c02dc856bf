"""For the tests of the site: a mock of each gateway."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from running import KEY, SYSTEM_TOKEN

import maaskit_mock

collect_ignore = ["site"]  # needs the built site and a browser: `make test-docs` names it


@pytest.fixture(scope="session")
def mock_of() -> Iterator[Callable[[str], str]]:
    """The base URL of a mock that plays a gateway, started when it is first wanted. Its time passes only when `MockClock` says so."""
    urls: dict[str, str] = {}
    with ExitStack() as stack:

        def url(gateway: str) -> str:
            if gateway not in urls:
                mock = maaskit_mock.running(gateway=gateway, key=KEY, system_token=SYSTEM_TOKEN, clock="virtual")
                urls[gateway] = stack.enter_context(mock)
            return urls[gateway]

        yield url

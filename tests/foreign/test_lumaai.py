"""Luma's SDK, unmodified, against the mock: gateways have other routes than its vendor has today."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from skipping import WITHOUT

lumaai = pytest.importorskip("lumaai", reason=WITHOUT)


@pytest.mark.parametrize("prefix", ["/luma", "/luma/v1"])
def test_submits_go_to_routes_that_no_gateway_documents(
    fast_url: str, key: str, prefix: str, billed: Callable[[], list[Any]]
) -> None:
    with lumaai.LumaAI(auth_token=key, base_url=fast_url + prefix, max_retries=0) as client:
        with pytest.raises(lumaai.APIStatusError) as caught:
            client.generations.video.create(prompt="a kite", model="ray-2")
        assert caught.value.status_code in {404, 405}
    assert not billed()

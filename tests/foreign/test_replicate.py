"""Replicate's SDK, unmodified, against the mock."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from skipping import WITHOUT

replicate = pytest.importorskip("replicate", reason=WITHOUT)

Rows = Callable[[], list[dict[str, Any]]]

MODEL = "black-forest-labs/flux-schnell"
VERSION = "ac732df83cea7fff18b8472768c88ad041fa750ff7682a21affe81863cbe77e4"


@pytest.fixture
def client(fast_url: str, key: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("REPLICATE_POLL_INTERVAL", "0.05")
    return replicate.Client(api_token=key, base_url=f"{fast_url}/replicate")


def test_run(client: Any, billed: Rows) -> None:
    output = client.run(MODEL, input={"prompt": "a bridge"})
    assert output and all(httpx.get(url).headers["content-type"].startswith("image/") for url in output)
    [row] = billed()
    assert (row["operation"], row["state"]) == ("replicate.models.predictions.create", "succeeded")


def test_run_without_blocking(client: Any, billed: Rows) -> None:
    assert client.run(MODEL, input={"prompt": "a bridge"}, wait=False)
    assert len(billed()) == 1


def test_run_that_fails(client: Any, billed: Rows) -> None:
    with pytest.raises(replicate.exceptions.ModelError) as caught:
        client.run(MODEL, input={"prompt": "[mock:failed] a bridge"})
    assert caught.value.prediction.error
    assert len(billed()) == 1


def test_run_of_a_version_asks_for_more_than_gateways_have(client: Any, billed: Rows) -> None:
    """After the paid submit it asks for the schema of the version, which no gateway documents."""
    with pytest.raises(replicate.exceptions.ReplicateError) as caught:
        client.run(f"stability-ai/stable-diffusion:{VERSION}", input={"prompt": "a bridge"})
    assert caught.value.status == 404
    assert len(billed()) == 1


def test_prediction(client: Any, billed: Rows) -> None:
    order = {"prompt": "a bridge of my own", "seed": 5}
    prediction = client.predictions.create(version=VERSION, input=order)
    assert (prediction.status, prediction.input, prediction.version) == ("starting", order, VERSION)
    prediction.wait()
    assert (prediction.status, prediction.input, prediction.version) == ("succeeded", order, VERSION)
    assert prediction.output
    assert len(billed()) == 1


def test_prediction_reloaded(client: Any) -> None:
    prediction = client.models.predictions.create(MODEL, input={"prompt": "a bridge"})
    prediction.reload()
    assert prediction.status in {"starting", "processing", "succeeded"}
    assert client.predictions.get(prediction.id).id == prediction.id


def test_cancel_is_not_offered(client: Any) -> None:
    prediction = client.predictions.create(version=VERSION, input={"prompt": "a bridge"})
    with pytest.raises(replicate.exceptions.ReplicateError) as caught:
        prediction.cancel()
    assert caught.value.status == 404


def test_local_file(client: Any, fast_url: str, tmp_path: Any) -> None:
    picture = tmp_path / "cup.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    with picture.open("rb") as file:
        client.predictions.create(version=VERSION, input={"image": file}, file_encoding_strategy="base64")
    sent = [one for one in httpx.get(f"{fast_url}/_mock/requests").json() if one["method"] == "POST"][-1]
    assert sent["body"]["input"]["image"].startswith("data:image/png;base64,")


def test_async(client: Any, billed: Rows) -> None:
    async def job() -> Any:
        prediction = await client.predictions.async_create(version=VERSION, input={"prompt": "a bridge"})
        await prediction.async_wait()
        return prediction.status, await client.async_run(MODEL, input={"prompt": "a bridge"})

    status, output = asyncio.run(job())
    assert status == "succeeded" and output
    assert len(billed()) == 2


@pytest.mark.parametrize("status", [401, 404, 429])
def test_errors(fast_url: str, key: str, status: int, billed: Rows) -> None:
    headers = {"X-Mock-Fault": {401: "error=wrong-key;times=9", 429: "429;times=99", 404: ""}[status]}
    client = replicate.Client(api_token=key, base_url=f"{fast_url}/replicate", headers=headers)
    with pytest.raises(replicate.exceptions.ReplicateError) as caught:
        client.predictions.get("none") if status == 404 else client.run(MODEL, input={"prompt": "a bridge"})
    assert caught.value.status == status
    assert not billed()

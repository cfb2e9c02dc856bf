"""A gigabyte down to disk and up from it: bytes a second of CPU time, and the memory that it takes."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from clients import highest, resident

GIGABYTE = 1 << 30
UPLOADS = 4
"""One upload costs the system twice as much as the next, whoever sends it: the best of several counts."""
ASKED: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hi"}]}


def maaskit_download(url: str) -> dict[str, float]:
    import maaskit

    with maaskit.Client("custom", base_url=url, api_key="sk-0") as client, _folder() as folder:
        client.chat.completions.create(**ASKED)
        return _measured(lambda: _whole(client.save(_answer(url), folder)[0]))


def maaskit_async_download(url: str) -> dict[str, float]:
    async def main() -> dict[str, float]:
        import maaskit

        async with maaskit.AsyncClient("custom", base_url=url, api_key="sk-0") as client:
            await client.chat.completions.create(**ASKED)
            with _folder() as folder, _measuring() as figures:
                _whole((await client.save(_answer(url), folder))[0])
            return figures

    return asyncio.run(main())


def httpx_download(url: str) -> dict[str, float]:
    import httpx

    with httpx.Client() as client, _folder() as folder:
        client.post(f"{url}/v1/chat/completions")

        def save() -> None:
            path = folder / "film.mp4"
            with client.stream("GET", f"{url}/gigabyte.bin") as response, path.open("wb", buffering=0) as file:
                for chunk in response.iter_bytes():
                    file.write(chunk)
            _whole(path)

        return _measured(save)


def httpx_async_download(url: str) -> dict[str, float]:
    async def main() -> dict[str, float]:
        import httpx

        async with httpx.AsyncClient() as client:
            await client.post(f"{url}/v1/chat/completions")
            with _folder() as folder, _measuring() as figures:
                path = folder / "film.mp4"
                async with client.stream("GET", f"{url}/gigabyte.bin") as response:
                    with path.open("wb", buffering=0) as file:
                        async for chunk in response.aiter_bytes():
                            file.write(chunk)
                _whole(path)
            return figures

    return asyncio.run(main())


def maaskit_upload(url: str) -> dict[str, float]:
    import maaskit

    with maaskit.Client("custom", base_url=url, api_key="sk-0") as client, _film() as film:
        client.chat.completions.create(**ASKED)
        return _best([_measured(lambda: client.files.create(file=film)) for _ in range(UPLOADS)])


def maaskit_async_upload(url: str) -> dict[str, float]:
    async def main() -> dict[str, float]:
        import maaskit

        async with maaskit.AsyncClient("custom", base_url=url, api_key="sk-0") as client:
            await client.chat.completions.create(**ASKED)
            runs = []
            with _film() as film:
                for _ in range(UPLOADS):
                    with _measuring() as figures:
                        await client.files.create(file=film)
                    runs.append(figures)
            return _best(runs)

    return asyncio.run(main())


def openai_upload(url: str) -> dict[str, float]:
    import openai

    with openai.OpenAI(base_url=f"{url}/v1", api_key="sk-0") as client, _film() as film:
        client.chat.completions.create(**ASKED)
        return _best([_measured(lambda: client.files.create(file=film, purpose="user_data")) for _ in range(UPLOADS)])


def httpx_upload(url: str) -> dict[str, float]:
    import httpx

    with httpx.Client() as client, _film() as film, film.open("rb") as file:
        client.post(f"{url}/v1/chat/completions")
        send = lambda: client.post(f"{url}/v1/files", files={"file": file}).raise_for_status()  # noqa: E731
        return _best([_measured(send) for _ in range(UPLOADS)])


def httpx_async_upload(url: str) -> dict[str, float]:
    async def main() -> dict[str, float]:
        import httpx

        async with httpx.AsyncClient() as client:
            await client.post(f"{url}/v1/chat/completions")
            runs = []
            with _film() as film, film.open("rb") as file:
                for _ in range(UPLOADS):
                    with _measuring() as figures:
                        (await client.post(f"{url}/v1/files", files={"file": file})).raise_for_status()
                    runs.append(figures)
            return _best(runs)

    return asyncio.run(main())


def _answer(url: str) -> Any:
    """An answer that says where a film is."""
    from maaskit_api.models import ImagesResponse

    return ImagesResponse.from_dict({"created": 1, "data": [{"url": f"{url}/gigabyte.bin"}]})


def _whole(path: Path) -> None:
    assert path.stat().st_size == GIGABYTE


def _measured(job: Callable[[], object]) -> dict[str, float]:
    with _measuring() as figures:
        job()
    return figures


def _best(runs: list[dict[str, float]]) -> dict[str, float]:
    """The quickest run, with the largest growth of all."""
    return {**max(runs, key=lambda run: run["figure"]), "growth": max(run["growth"] for run in runs)}


@contextmanager
def _measuring() -> Iterator[dict[str, float]]:
    """MB a second of CPU time, MB a second, and KiB by which the process grew at its largest."""
    figures: dict[str, float] = {}
    before, began, began_cpu = resident(), time.perf_counter(), time.process_time()
    yield figures
    cpu, wall = time.process_time() - began_cpu, time.perf_counter() - began
    figures |= {"figure": GIGABYTE / cpu / 1e6, "wall": GIGABYTE / wall / 1e6, "growth": highest() - before}


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


@contextmanager
def _film() -> Iterator[Path]:
    """A file of a gigabyte that takes no room on the disk. It was read once: finding room for what is read of a file takes
    the system longer than all else, and the next to read it finds that done."""
    with _folder() as folder:
        path = folder / "film.mp4"
        path.touch()
        os.truncate(path, GIGABYTE)
        with path.open("rb", buffering=0) as file:
            while file.read(1 << 20):
                pass
        yield path

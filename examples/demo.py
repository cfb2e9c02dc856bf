"""`make demo`: seven things in a minute, each printed with the lines of Python that did it.

Without options it starts the mock server and talks to that: no key, no network, nothing to pay. `make demo LIVE=1`
(`--live`) does the same with your key against the real gateway.
"""

from __future__ import annotations

import argparse
import contextlib
import inspect
import os
import sys
import textwrap
import time
from base64 import b64decode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.request import urlopen

from maaskit import APIError, Client, ConfigurationError, InvalidRequestError
from maaskit.helpers import structured

MODEL = "gpt-4o-mini"
IMAGE_MODEL = "dall-e-3"
CHINESE = (os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or "").lower()[
    :2
] == "zh"

Step = Callable[[Client], None]


def say(english: str, chinese: str) -> str:
    """The text in the reader's language."""
    return chinese if CHINESE else english


# What is shown. The source of each function is printed as it stands here, with the names of the models put in.


def chat(client: Client) -> None:
    question = "Name three primary colours."
    reply = client.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": question}])
    print(reply.choices[0].message.content)


def stream(client: Client) -> None:
    question = "Name three primary colours."
    for event in client.chat.completions.stream(model=MODEL, messages=[{"role": "user", "content": question}]):
        for choice in event.choices or ():
            print(choice.delta.content or "", end="", flush=True)
    print()


@dataclass
class Review:
    sentiment: Literal["positive", "neutral", "negative"]
    stars: int


def typed(client: Client) -> None:
    question = "The string broke on the first day. Never again."
    review = structured(client, Review, model=MODEL, messages=[{"role": "user", "content": question}])
    print(review)


def image(client: Client) -> None:
    reply = client.images.generate(model=IMAGE_MODEL, prompt="a kite over the sea", response_format="b64_json")
    picture = reply.data[0]
    content = b64decode(picture.b64_json) if picture.b64_json else urlopen(str(picture.url)).read()
    path = Path("out/kite.png")
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    print(f"{path}: {len(content)} bytes")


def video(client: Client) -> None:
    task = client.kling.videos.text_to_video(model_name="kling-v2-6", prompt="a kite over the sea")
    for path in task.wait(timeout=900, interval=1, progress=True).save("out/"):
        print(f"{task.state}: {path.stat().st_size} bytes in {path.suffix}")


def typing_error(client: Client) -> None:
    try:
        client.chat.completions.create(model=MODEL, mesages=[])  # type: ignore[call-arg]
    except InvalidRequestError as error:
        print(f"{type(error).__name__}: {error}")


def wrong_key(client: Client) -> None:
    try:
        with Client(client.gateway, base_url=client.base_url, api_key="sk-wrong") as stranger:
            stranger.models.list()
    except APIError as error:
        print(f"{type(error).__name__}: {error}")


STEPS: list[tuple[str, str, Step]] = [
    ("A chat reply", "一次对话", chat),
    ("The same, streamed", "流式输出", stream),
    ("An answer as a dataclass", "结构化输出：直接得到数据类", typed),
    ("A picture on the disk", "生成图片并保存到磁盘", image),
    ("A paid video: submitted once, waited for, saved", "付费视频：只提交一次，等待并保存", video),
    ("A misspelt argument: nothing is sent", "参数写错：请求根本不会发出", typing_error),
    ("A wrong key", "密钥错误", wrong_key),
]


# How it is shown.


def main() -> int:
    options = _options()
    globals().update(MODEL=options.model, IMAGE_MODEL=options.image_model)
    began = time.monotonic()
    try:
        with _live() if options.live else _mocked() as client:
            steps = [
                step for step in STEPS if not (options.live and step[-1] is video)
            ]  # a demo need not cost that much
            for number, (english, chinese, step) in enumerate(steps, 1):
                _show(f"{number}. {say(english, chinese)}", step, client)
    except ConfigurationError as error:
        print(f"{error}\n{_how_to_go_live()}", file=sys.stderr)
        return 2
    except APIError as error:
        print(error, file=sys.stderr)
        return 1
    seconds = f"{time.monotonic() - began:.1f}"
    print(
        "\n"
        + say(f"Done in {seconds} s. The program: examples/demo.py", f"完成，用时 {seconds} 秒。源码：examples/demo.py")
    )
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="demo", description=say("What maaskit does, in a minute.", "一分钟了解 maaskit。")
    )
    parser.add_argument("--live", action="store_true", help=say("use your gateway and key", "使用真实网关与密钥"))
    parser.add_argument("--model", default=MODEL, help=say("model for text", "文本模型") + " (%(default)s)")
    parser.add_argument(
        "--image-model", default=IMAGE_MODEL, help=say("model for pictures", "图像模型") + " (%(default)s)"
    )
    return parser.parse_args()


@contextlib.contextmanager
def _mocked() -> Iterator[Client]:
    import maaskit_mock

    with (
        maaskit_mock.running(key="demo-key", delay=0.25, speed=2) as url,
        Client(base_url=url, api_key="demo-key") as client,
    ):
        print(
            say(
                f"The mock server plays the gateway at {url}: no key, no network, nothing to pay.\n"
                "Its answers are the examples of the description, and made-up values that fit a schema.",
                f"模拟服务器在 {url} 扮演网关：不需要密钥，不联网，不花钱。\n"
                "它的回答来自接口描述中的示例，或按 schema 编造。",
            )
        )
        yield client


@contextlib.contextmanager
def _live() -> Iterator[Client]:
    from maaskit_api.operations import GATEWAYS

    keys = {str(gateway["key_variable"]): name for name, gateway in GATEWAYS.items()}
    found = [name for variable, name in keys.items() if os.environ.get(variable)]
    if not found:
        raise ConfigurationError(say("LIVE=1 needs a key in the environment.", "LIVE=1 需要在环境变量中提供密钥。"))
    with Client(os.environ.get("MAASKIT_GATEWAY") or found[0]) as client:
        print(
            say(
                f"Gateway {client.gateway} at {client.base_url}: three short texts and a picture, on your account.",
                f"网关 {client.gateway}({client.base_url})：三段短文本和一张图片，将从你的账户扣费。",
            )
        )
        yield client


def _how_to_go_live() -> str:
    needed = say(
        "Set HAOEE_API_KEY, GPTBEST_API_KEY, ECOVAI_API_KEY, or MAASKIT_API_KEY for any other gateway;\n"
        "MAASKIT_GATEWAY (haoee, gptbest, ecovai, custom) chooses if there are several.\n"
        "GPT-Best and other gateways need their address in MAASKIT_BASE_URL. For example:",
        "请设置 HAOEE_API_KEY、GPTBEST_API_KEY、ECOVAI_API_KEY，其他网关用 MAASKIT_API_KEY；\n"
        "有多个密钥时用 MAASKIT_GATEWAY（haoee、gptbest、ecovai、custom）选择。\n"
        "GPT-Best 和其他网关还需用 MAASKIT_BASE_URL 给出地址。例如：",
    )
    return f"{needed}\n  HAOEE_API_KEY=sk-... MAASKIT_GATEWAY=haoee make demo LIVE=1"


def _show(title: str, step: Step, client: Client) -> None:
    print(f"\n{_styled(title, '1')}")
    for line in _source(step):
        print(_styled(f"  | {line}", "2"))
    step(client)


def _source(step: Step) -> list[str]:
    """The lines of a function's body, and of the dataclass it uses, as a reader would write them."""
    body = inspect.getsource(step).split("\n", 1)[1]
    lines = [line.partition("  # type:")[0] for line in textwrap.dedent(body).rstrip().split("\n")]
    if step is typed:
        lines = [*inspect.getsource(Review).rstrip().split("\n"), "", *lines]
    return [
        line.replace("IMAGE_MODEL", repr(IMAGE_MODEL)).replace("MODEL", repr(MODEL)).replace("'", '"') for line in lines
    ]


def _styled(text: str, code: str) -> str:
    """Bold (1) or dim (2) on a terminal."""
    return f"\x1b[{code}m{text}\x1b[0m" if sys.stdout.isatty() and "NO_COLOR" not in os.environ else text


if __name__ == "__main__":
    raise SystemExit(main())

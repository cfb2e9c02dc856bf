"""Mistakes that a type checker must find. Each line with `# E:` has one; tests/test_typing.py checks that exactly these
lines are reported, by mypy and by pyright."""
# ruff: noqa: B018, F401, I001  # one mistake a line

from __future__ import annotations

from maaskit import AsyncClient, Client, Timeout
from maaskit import Clent  # E: misspelt name
from maaskit_api import models
from maaskit_api.api.chat import chat_completions_create

HI: models.ChatMessageParam = {"role": "user", "content": "hi"}


def arguments(client: Client) -> None:
    client.chat.completions.create(model="gpt-4o", mesages=[HI])  # E: misspelt argument
    client.chat.completions.create(model="gpt-4o")  # E: missing required argument
    client.chat.completions.create(messages=[HI])  # E: missing required argument
    client.chat.completions.create("gpt-4o", messages=[HI])  # E: arguments have names
    client.chat.completions.create(model=4, messages=[HI])  # E: wrong type
    client.chat.completions.create(model="gpt-4o", messages="hi")  # E: wrong type
    client.chat.completions.create(model="gpt-4o", messages=[HI], temperature="hot")  # E: wrong type
    client.chat.completions.create(model="gpt-4o", messages=[HI], stream=True)  # E: that is what stream() is for
    client.chat.completions.create(model="gpt-4o", messages=[HI], timeout="5s")  # E: wrong type of an option
    client.chat.completions.create(model="gpt-4o", messages=[HI], extra_headers={"a": 1})  # E: wrong type in an option
    client.chat.completions.create(model="gpt-4o", messages=[HI], extra_heders={})  # E: misspelt option
    client.images.generate(model="flux", prompt="x", response_format="png")  # E: wrong literal
    client.images.generate(model="flux", prompt="x", sequential_image_generation=True)  # E: wrong literal
    client.images.edit(model="flux", prompt="x", image=5)  # E: not a file
    client.images.edit(model="flux", prompt="x", image=("a.png", 5))  # E: not the content of a file
    client.images.generate(model="flux", prompt="x", image=5)  # E: neither text nor file
    client.images.generate(model="flux", prompt="x", image=("a.png", "b.png", 5))  # E: no text is the content of a file
    client.images.generate(model="flux", prompt="x", size=(1, 2, 3))  # E: not a pair
    client.videos.create(model="sora-2", prompt="x", seconds=[8])  # E: not a number
    client.sora.characters.create(url=b"x", timestamps="1,3")  # E: takes a URL only
    client.images.tasks.retrieve()  # E: missing path parameter
    client.images.tasks.retrieve(task_id=7)  # E: wrong type of a path parameter


def nested(client: Client) -> None:
    client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": 5}],  # E: wrong type of a nested value
    )
    client.chat.completions.create(
        model="gpt-4o",
        messages=[{"content": "hi"}],  # E: missing nested member
    )
    client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "contents": "hi"}],  # E: misspelt nested member
    )
    client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": [{"type": "text", "txt": "hi"}]}],  # E: misspelt member of a part
    )
    client.chat.completions.create(
        model="gpt-4o",
        messages=[HI],
        tools=[{"type": "function", "function": {"parameters": {}}}],  # E: missing member of a tool
    )
    client.chat.completions.create(
        model="gpt-4o",
        messages=[HI],
        response_format={"type": "xml"},  # E: a kind of format that there is not
    )
    client.gemini.models.generate_content(
        model="gemini-2.5-pro",
        contents=[{"parts": [{"inlineData": "..."}]}],  # E: wrong type deep inside
    )


def models_by_hand() -> None:
    models.ChatMessage(rol="user")  # E: misspelt field
    models.ChatMessage(content="hi")  # E: missing field
    models.ChatMessage("user")  # E: fields have names
    models.ChatTextPart(type="image", text="x")  # E: wrong constant
    models.ChatMesage(role="user")  # E: unknown model


def answers(client: Client) -> None:
    reply = client.chat.completions.create(model="gpt-4o", messages=[HI])
    text: int = reply.choices  # E: a list
    number: str = client.images.generate(model="flux", prompt="x").created  # E: an integer
    print(text, number)
    sound = client.audio.speech.create(model="tts-1", input="hi", voice="alloy")
    sound.text  # E: bytes have no text


def streams(client: Client) -> None:
    with client.chat.completions.stream(model="gpt-4o", messages=[HI]) as stream:
        stream.texts  # E: misspelt attribute of a stream
        for event in stream:
            wrong: models.ChatCompletion = event  # E: an event is no answer
            number: int = event.id  # E: wrong type of an event's attribute
            print(wrong, number)
    for picture in client.images.generate_stream(model="gpt-image-1", prompt="x"):
        if isinstance(picture, models.ImagesCompletedEvent):
            size: int = picture.b64_json  # E: a string or None
            print(size)
    client.chat.completions.stream(model="gpt-4o", mesages=[HI])  # E: misspelt argument
    client.models.stream()  # E: does not stream


def operations(client: Client) -> None:
    client.chat.complete(model="gpt-4o", messages=[HI])  # E: unknown operation
    client.chats.completions.create(model="gpt-4o", messages=[HI])  # E: unknown family
    client.embeddings.generate(model="x", input="y")  # E: unknown operation
    client.rerank.create_task(model="x", query="y", documents=[])  # E: no task


def clients() -> None:
    Client(gatewy="haoee")  # E: misspelt argument
    Client(gateway="haoee", timeout="5s")  # E: wrong type
    Client(gateway="haoee").with_options(retries=3)  # E: misspelt option
    Client(gateway="haoee", modes={"midjourney": 1})  # E: a mode is a word
    Client(gateway="haoee").with_options(modes="fast")  # E: of which family?
    Timeout(total=5)  # E: no such limit


async def asynchronously(client: AsyncClient) -> None:
    await client.chat.completions.create(model="gpt-4o", mesages=[HI])  # E: misspelt argument
    client.chat.completions.create(model="gpt-4o", messages=[HI]).choices  # E: not awaited
    for _ in client.chat.completions.stream(model="gpt-4o", messages=[HI]):  # E: needs async for
        break
    with client:  # E: needs async with
        return


def endpoint_functions(client: Client) -> None:
    body = models.ChatCompletionRequest(model="gpt-4o", messages=[models.ChatMessage(role="user", content="hi")])
    chat_completions_create.sync(client=client, body=body)  # E: needs the client of maaskit_api
    chat_completions_create.sync(body=body)  # E: missing client

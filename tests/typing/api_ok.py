"""The public face in its normal uses. Type-checked by tests/test_typing.py with mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, assert_type

import maaskit_api
from maaskit import (
    UNSET,
    APIError,
    AsyncClient,
    AsyncStream,
    AsyncTask,
    BinaryContent,
    Client,
    FileInput,
    Journal,
    LocalFile,
    Model,
    QuotaExceededError,
    RateLimitError,
    RequestOptions,
    ResponseInfo,
    Stream,
    StreamError,
    SubmitOutcomeUnknown,
    Task,
    TaskError,
    TaskFailed,
    TaskFile,
    TaskTimeout,
    TaskUpdate,
    Timeout,
    files_of,
)
from maaskit_api import models
from maaskit_api.api.chat import chat_completions_create
from maaskit_api.api.images import images_edit, images_tasks_retrieve


def clients() -> None:
    Client(gateway="haoee")
    Client("ecovai", api_key=lambda: "key", timeout=None, max_retries=5, headers={"x-team": "a"})
    client = Client(base_url="http://127.0.0.1:8765", api_key="key", timeout=Timeout(read=60.0), verify=False)
    assert_type(client.with_options(timeout=30, max_retries=0), Client)
    assert_type(client.with_options(modes={"midjourney": None}), Client)
    Client("ecovai", modes={"midjourney": "fast"}, auth="midjourneySecret")
    assert_type(client.supports("chat.completions.create"), bool)
    assert_type(client.gateway, str)
    with Client(proxy="http://localhost:3128", trust_env=False, max_connections=None) as other:
        other.close()


def chat_with_dicts(client: Client) -> None:
    reply = client.chat.completions.create(
        model="gpt-4o",
        messages=[
            {"role": "system", "content": "Be short."},
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "What is this?"},
                    {"type": "image_url", "image_url": {"url": "https://example.com/a.png", "detail": "high"}},
                ],
            },
        ],
        temperature=0.5,
        stop=["\n"],
        tools=[{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}],
        tool_choice="auto",
        response_format={"type": "json_object"},
        reasoning_effort="high",
        metadata={"a": "b"},
        extra_headers={"x-a": "b", "user-agent": None},
        extra_query={"q": 1},
        extra_body={"vendor": {"switch": True}},
        timeout=5,
        max_retries=0,
    )
    assert_type(reply, models.ChatCompletion)
    for choice in reply.choices:
        assert_type(choice.index, int | None)
        for call in choice.message.tool_calls or ():
            if call.function is not None:
                print(call.function.name)
    if reply.usage is not None:
        assert_type(reply.usage.total_tokens, int)
    assert_type(reply.raw, dict[str, Any])
    assert_type(reply.to_dict(), dict[str, Any])
    reply["vendor_field"]
    print("vendor_field" in reply, reply.vendor_field)
    info: ResponseInfo = reply.last_response
    print(info.status_code, info.request_id)
    assert_type(models.ChatCompletion.from_dict({}, strict=True), models.ChatCompletion)


def chat_with_models(client: Client, history: list[models.ChatMessage]) -> None:
    message = models.ChatMessage(role="user", content=[models.ChatTextPart(type="text", text="hi")])
    client.chat.completions.create(model="any-model-at-all", messages=[message])
    client.chat.completions.create(model="gpt-4o", messages=history)
    client.chat.completions.create(model="gpt-4o", messages=(message, {"role": "assistant", "content": None}))
    message.content = "bye"
    message.name = None
    typed: models.ChatMessageParam = {"role": "user", "content": "hi"}
    client.chat.completions.create(model="gpt-4o", messages=[typed, message], max_tokens=None)


def chat_with_prepared_arguments(client: Client) -> None:
    options: RequestOptions = {"timeout": 5.0, "extra_headers": {"a": "b"}}
    client.chat.completions.create(model="gpt-4o", messages=[], **options)
    effort: Literal["low", "high"] = "low"
    client.chat.completions.create(model="gpt-4o", messages=[], reasoning_effort=effort, extra_body_={"google": {}})


def streams(client: Client) -> None:
    stream = client.chat.completions.stream(model="gpt-4o", messages=[{"role": "user", "content": "hi"}])
    assert_type(stream, Stream[models.ChatCompletionChunk])
    for event in stream:
        assert_type(event, models.ChatCompletionChunk)
        for choice in event.choices or ():
            print(choice.delta.content or "")
    with client.chat.completions.stream(model="gpt-4o", messages=[]) as opened:
        print(next(opened), opened.text, opened.partial, opened.last_response)
        opened.final()
    for part in client.gemini.models.stream_generate_content(
        model="gemini-2.5-pro", contents=[{"parts": [{"text": "hi"}]}]
    ):
        assert_type(part, models.GeminiResponse)
    for picture in client.images.generate_stream(model="gpt-image-1", prompt="a cat", partial_images=2):
        if isinstance(picture, models.ImagesPartialImageEvent):
            assert_type(picture.b64_json, str | None)
    for answer in client.responses.stream(model="gpt-4o", input="hi"):
        if isinstance(answer, models.ResponsesOutputTextDeltaEvent):
            print(answer.delta)


def media(client: Client, path: Path) -> None:
    pictures = client.images.generate(model="dall-e-3", prompt="a cat", size="1024x1024", n=None)
    assert_type(pictures, models.ImagesResponse)
    for item in pictures.data:
        print(item.url, item.b64_json)
    later = client.images.generate_task(model="flux-pro", prompt="a cat", webhook="https://example.com/hook")
    assert_type(later, Task[models.ImageTask])
    status: str = client.images.tasks.retrieve(task_id="x").data.status
    print(status)
    files: list[FileInput] = [path, "a.png", b"...", ("a.png", b"..."), ("a.png", path, "image/png"), path.open("rb")]
    for file in files:
        client.images.edit(model="gpt-image-1", prompt="a hat", image=file)
    client.images.edit(model="gpt-image-1", prompt="a hat", image=files, mask=path)
    local: list[LocalFile] = [path, b"...", bytearray(), ("a.png", b"..."), ("a", path, "image/png"), path.open("rb")]
    for file_ in local:
        client.images.generate(model="flux", prompt="a cat", image=file_, size=(1024, 1024), aspect_ratio=(16, 9))
    client.images.generate(model="flux", prompt="a cat", image=["https://example.com/a.png", *local], size="auto")
    image: models.ChatImagePartParam = {"type": "image_url", "image_url": {"url": path}}
    bare: models.ChatImagePartParam = {"type": "image_url", "image_url": b"..."}
    client.chat.completions.create(model="m", messages=[{"role": "user", "content": [image, bare]}], size=(1, 2))
    client.videos.create(model="sora-2", prompt="a cat", seconds=8, size=(1280, 720), input_reference=path)
    client.videos.create(model="sora-2", prompt="a cat", seconds="8", size="1280x720")
    client.minimax.video_generation.create(model="T2V-01", duration="6", first_frame_image=path.open("rb"))
    sound = client.audio.speech.create(model="tts-1", input="hi", voice="alloy")
    assert_type(sound, BinaryContent)
    assert_type(sound.save("a.mp3"), Path)
    assert_type(bytes(sound), bytes)
    text = client.audio.transcriptions.create(model="whisper-1", file=path, timestamp_granularities=["word"])
    assert_type(text, models.AudioTranscription)


def tasks(client: Client, path: Path) -> None:
    task = client.kling.videos.text_to_video(model_name="kling-v2-6", prompt="a kite over the sea")
    assert_type(task, Task[models.KlingTask])
    waited = task.wait(timeout=900, interval=5, on_update=lambda update: print(update.progress))
    assert_type(waited, Task[models.KlingTask])
    assert_type(task.result, models.KlingTask | None)
    assert_type(task.save(path, kinds={"video"}), list[Path])
    assert_type(task.files, tuple[TaskFile, ...])
    for update in task:
        assert_type(update, TaskUpdate)
    with Client(journal=Journal("tasks.db", keep_requests=True)) as other:
        resumed = other.tasks.resume(task.token, any_key=True)
        assert_type(resumed, Task[Any])
        for one in other.tasks.gather([resumed, task], 60, concurrency=4):
            print(one)
        recovery = other.tasks.recover()
        for entry in recovery.unknown:
            assert_type(other.tasks.reconcile(entry).task, Task[Any] | None)
        print([recovered.id for recovered in recovery], other.tasks.list("accepted"), other.tasks.forget("a"))
    content = client.videos.content(task_id="x")
    if isinstance(content, BinaryContent):
        content.save("a.mp4")
    else:
        assert_type(content, models.VideoContentLink)
    try:
        task.wait()
    except TaskTimeout as error:
        assert_type(error.token, str)
    except TaskFailed as error:
        print(error.code, error.answer)
    except TaskError as error:
        assert_type(error.state, str)


def files(client: Client, path: Path) -> None:
    reply = client.chat.completions.create(model="gpt-4o", messages=[])
    assert_type(reply.files, tuple[TaskFile, ...])
    assert_type(client.save(reply, path, kinds={"image"}), list[Path])
    made = client.images.generate(model="flux", prompt="a cat")
    assert_type(made.files[0].url, str | None)
    assert_type(made.files[0].expires_at, float | None)
    assert_type(made.files[0].content, bytes | None)
    client.save(client.chat.completions.stream(model="gpt-4o", messages=[]).final(), "out/")
    assert_type(files_of({"choices": []}, "chat.completions.create"), tuple[TaskFile, ...])


def others(client: Client) -> None:
    client.embeddings.create(model="text-embedding-3-small", input=["a", "b"])
    client.rerank.create(model="rerank", query="q", documents=["a", {"text": "b"}])
    for entry in client.models.list().data:
        print(entry.id)
    client.responses.create(
        model="gpt-4o",
        input=[{"type": "message", "role": "user", "content": [{"type": "input_text", "text": "hi"}]}],
        tools=[{"type": "web_search_preview"}],
    )
    client.gemini.models.generate_content(
        model="gemini-2.5-pro",
        contents=[{"role": "user", "parts": [{"inlineData": {"mimeType": "image/png", "data": "..."}}]}],
        generation_config={"responseModalities": ["TEXT", "IMAGE"], "imageConfig": {"imageSize": "2K"}},
    )
    client.call("chat.completions.create", {"model": "gpt-4o", "messages": []})


async def asynchronously(client: AsyncClient) -> None:
    async with AsyncClient(gateway="gptbest", base_url="https://example.com") as other:
        await other.close()
    reply = await client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "hi"}])
    assert_type(reply, models.ChatCompletion)
    stream = client.chat.completions.stream(model="gpt-4o", messages=[])
    assert_type(stream, AsyncStream[models.ChatCompletionChunk])
    async for event in stream:
        assert_type(event, models.ChatCompletionChunk)
    async with client.with_options(timeout=5).chat.completions.stream(model="gpt-4o", messages=[]) as opened:
        await opened.final()
    assert_type(await client.save(reply, "out/"), list[Path])
    assert_type(await client.audio.speech.create(model="tts-1", input="hi", voice="alloy"), BinaryContent)
    task = await client.kling.videos.text_to_video(model_name="kling-v2-6", prompt="a kite")
    assert_type(task, AsyncTask[models.KlingTask])
    assert_type(await task, AsyncTask[models.KlingTask])
    assert_type(await task.wait(60, on_update=print), AsyncTask[models.KlingTask])
    assert_type(await task.save("out/"), list[Path])
    async for update in task:
        assert_type(update, TaskUpdate)
    await client.tasks.gather([task, await client.images.edit_task(model="m", prompt="p")], return_exceptions=True)
    assert_type(client.tasks.resume(task.token), AsyncTask[Any])
    async with AsyncClient(journal="tasks.db") as other:
        for recovered in await other.tasks.recover():
            assert_type(recovered, AsyncTask[Any])


def errors(client: Client) -> None:
    try:
        client.models.list()
    except QuotaExceededError as error:
        print(error.meaning)
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except SubmitOutcomeUnknown as error:
        print(error.attempt_id)
    except StreamError as error:
        print(error.text, error.partial)
    except APIError as error:
        print(error.status_code, error.code, error.body, error.request_id)
        assert_type(error.meaning, str | None)
        if error.kind == "quota":
            print("no money left")


def models_by_hand(value: Mapping[str, Any], items: Sequence[models.ImageItem]) -> None:
    anything: Model = Model.from_dict(value)
    print(anything.whatever, anything.additional_properties)
    choice = models.ChatChoice(message=models.ChatReply(content="hi"), index=UNSET)
    print(choice.finish_reason, [item.url for item in items])


async def endpoint_functions(body: models.ChatCompletionRequest, edit: models.ImagesEditRequest) -> None:
    with maaskit_api.AuthenticatedClient(base_url="http://x", token="t", prefix="").with_headers({"a": "b"}) as client:
        reply = chat_completions_create.sync(client=client, body=body)
        if isinstance(reply, models.ChatCompletion):
            print(reply.choices)
        detailed = images_tasks_retrieve.sync_detailed(client=client, task_id="x")
        assert_type(detailed.parsed, models.ImageTask | models.GatewayError | None)
        for event in chat_completions_create.stream(client=client, body=body):
            assert_type(event, models.ChatCompletionChunk)
        await images_edit.asyncio(client=client, body=edit)
        async for chunk in chat_completions_create.astream(client=maaskit_api.Client(base_url="http://x"), body=body):
            assert_type(chunk, models.ChatCompletionChunk)

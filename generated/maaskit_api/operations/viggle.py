"""The operations of `client.viggle`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Body,
    Envelope,
    Operation,
)
from maaskit._protocol import Expression, Item, Link, Result, TaskProtocol

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "viggle.assets.upload_image": Operation(
        id="viggle.assets.upload_image",
        method="POST",
        path="/viggle/asset/image",
        arguments={
            "file": ("body", "file"),
        },
        required=("file",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body("multipart/form-data", ("file",)),
        answer="ViggleImageResponse",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0,)),
        ),
    ),
    "viggle.assets.upload_video": Operation(
        id="viggle.assets.upload_video",
        method="POST",
        path="/viggle/asset/video/{image_id}",
        arguments={
            "image_id": ("path", "image_id"),
            "file": ("body", "file"),
        },
        required=(
            "image_id",
            "file",
        ),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body("multipart/form-data", ("file",)),
        answer="ViggleVideoResponse",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0,)),
        ),
    ),
    "viggle.templates.list": Operation(
        id="viggle.templates.list",
        method="GET",
        path="/viggle/template2",
        arguments={
            "tag_id": ("query", "tagID"),
            "page": ("query", "page"),
            "page_size": ("query", "pageSize"),
            "search_keyword": ("query", "searchKeyword"),
            "type": ("query", "type"),
        },
        required=(
            "tag_id",
            "page",
            "page_size",
            "search_keyword",
            "type",
        ),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        answer="ViggleTemplatesResponse",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0,)),
        ),
    ),
    "viggle.templates.list_tags": Operation(
        id="viggle.templates.list_tags",
        method="GET",
        path="/viggle/template2/tag",
        arguments={},
        required=(),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        answer="ViggleTagsResponse",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0,)),
        ),
    ),
    "viggle.video_tasks.create": Operation(
        id="viggle.video_tasks.create",
        method="POST",
        path="/viggle/video-task",
        arguments={
            "image_id": ("body", "imageID"),
            "bg_mode": ("body", "bgMode"),
            "model_info_id": ("body", "modelInfoID"),
            "template_id": ("body", "templateID"),
            "video_id": ("body", "videoID"),
            "watermark": ("body", "watermark"),
        },
        required=(
            "image_id",
            "bg_mode",
            "model_info_id",
        ),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body("application/json"),
        answer="ViggleTaskSubmitted",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0,)),
        ),
        links={
            "poll": Link(
                "viggle.video_tasks.list_by_ids", {"ids": [Expression(source="id", pointer="")]}, ids=("/data/taskID",)
            ),
        },
    ),
    "viggle.video_tasks.list_by_ids": Operation(
        id="viggle.video_tasks.list_by_ids",
        method="POST",
        path="/viggle/video-task/by-ids",
        arguments={
            "ids": ("body", "ids"),
        },
        required=("ids",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body("application/json"),
        answer="ViggleTasksResponse",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0,)),
        ),
        task=TaskProtocol(
            status=("/status",),
            states={"0": "succeeded", "1": "running", "-1": "failed"},
            results=(
                Result("video", pointer="/result"),
                Result("image", pointer="/resultCover"),
            ),
            item=Item("/data/*", "/taskID"),
            results_follow=True,
            interval=2.0,
        ),
    ),
}

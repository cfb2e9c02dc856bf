"""What the site and `maaskit explain` say beside the description: key → (English, Chinese)."""

from __future__ import annotations

from typing import Any

from .._cli.texts import language

__all__ = ["WORDS", "word"]

# fmt: off
WORDS: dict[str, tuple[str, str]] = {
    "comma": ("; ", "；"),
    "stop": (".", "。"),
    "colon": (": ", "："),
    "list comma": (", ", "、"),
    "required": ("required", "必填"),
    "deprecated": ("deprecated", "已弃用"),
    "in Python": ("in Python", "Python 中为"),
    "any name": ("(any name)", "（任意名称）"),
    "as above": ("As above:", "同上："),
    "values": ("One of ", "可选值："),
    "known values": ("For example ", "例如："),
    "billed": ("costs money when accepted", "受理即计费"),
    "free": ("free of charge", "免费"),
    "starts a task": ("starts a task", "启动任务"),
    "streams": ("streams", "支持流式"),
    "documented": ("documented", "文档有载"),
    "sibling": ("from siblings", "据同类网关"),
    "inferred": ("inferred", "推断"),
    "code": ("Code", "代码示例"),
    "more examples": ("More examples", "更多示例"),
    "request": ("Request", "请求"),
    "path": ("Path", "路径参数"),
    "query": ("Query", "查询参数"),
    "header": ("Headers", "请求头"),
    "body": ("Body", "请求体"),
    "no parameters": ("It takes no parameters.", "没有参数。"),
    "answer": ("Answer", "响应"),
    "answer bytes": ("The answer is a file: {types}.", "响应为文件：{types}。"),
    "answer also": ("Or a file or text: {types}.", "也可能是文件或文本：{types}。"),
    "stream": ("Stream", "流式响应"),
    "stream asked": ("Asked for with {asked}; `{call}()` does it.", "请求中加 {asked} 即返回事件流；`{call}()` 会自动加上。"),
    "stream itself": ("The answer is a stream of server-sent events.", "响应为服务器发送事件（SSE）流。"),
    "stream ends": ("It ends with `data: {sentinel}`.", "以 `data: {sentinel}` 结束。"),
    "stream named": ("The `event` field repeats `{pointer}` of the data.", "`event` 字段重复数据中的 `{pointer}`。"),
    "task": ("Task", "任务"),
    "task polls": (
        "The answer is a receipt; the job goes on at the gateway. `task.wait()` polls {poll} until it has ended, `task.save(folder)` fetches the results.",
        "响应只是回执，任务在网关上继续执行。`task.wait()` 会查询 {poll} 直到任务结束，`task.save(folder)` 保存结果。"),
    "task polled": ("Tells the state of tasks that {submits} started.", "返回由 {submits} 启动的任务的状态。"),
    "task interval": ("Suggested seconds between two polls: {seconds}.", "建议查询间隔：{seconds} 秒。"),
    "task expires": ("Links to results live for {time}.", "结果链接有效期：{time}。"),
    "task results": ("It makes: {kinds}.", "产出：{kinds}。"),
    "task progress": ("The vendor tells how far it is.", "厂商会返回进度。"),
    "task callback": ("The vendor can call a URL of yours, too.", "也支持回调通知。"),
    "task cancel": ("Ended early by {cancel}.", "可用 {cancel} 提前取消。"),
    "task list": ("Listed by {listing}.", "可用 {listing} 列出。"),
    "kind video": ("video", "视频"),
    "kind image": ("pictures", "图片"),
    "kind audio": ("sound", "音频"),
    "kind text": ("text", "文本"),
    "kind json": ("data", "数据"),
    "kind midi": ("MIDI", "MIDI"),
    "kind svg": ("vector drawings", "矢量图"),
    "kind pptx": ("slides", "演示文稿"),
    "kind file": ("files", "文件"),
    "days": ("{count} days", "{count} 天"),
    "day": ("a day", "1 天"),
    "hours": ("{count} hours", "{count} 小时"),
    "hour": ("an hour", "1 小时"),
    "minutes": ("{count} minutes", "{count} 分钟"),
    "errors": ("Errors", "错误"),
    "provenance": ("Where this comes from", "依据"),
    "sources": ("Sources", "来源"),
    "notes": ("Where sources disagree", "资料之间的分歧"),
    "checked": ("Last checked on {date}.", "最近核对：{date}。"),
    "gateways": ("Gateways", "网关"),
}
# fmt: on


def word(key: str, /, **values: Any) -> str:
    """A text in the reader's language, with its values filled in."""
    return WORDS[key][language() == "zh"].format(**values)

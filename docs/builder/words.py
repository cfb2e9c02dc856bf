"""What only the pages say: key → (English, Chinese). What they share with `maaskit explain` is in `maaskit._explain.words`."""

from __future__ import annotations

from typing import Any

from maaskit._cli.texts import language
from maaskit._explain.words import WORDS

__all__ = ["word"]

# fmt: off
_WORDS: dict[str, tuple[str, str]] = {
    "members": ("{count} members", "{count} 个字段"),
    "member": ("1 member", "1 个字段"),
    "about documented": ("The gateway's own documentation says so.", "网关自己的文档中有记载。"),
    "about sibling": (
        "Taken from a gateway of the same kind or the vendor: this one's page names the call but could not be read in full.",
        "取自同类网关或厂商的资料：该网关的文档列出了此接口，但内容未能完整读到。"),
    "about inferred": ("Concluded from other calls and from open-source gateways; it may differ.", "根据其他接口和开源网关推断，实际可能有出入。"),
    "try it": ("Try it in the console", "在控制台中试用"),
    "answer examples": ("Examples", "响应示例"),
    "event": ("Event", "事件"),
    "holds": ("What it holds", "内容"),
    "stream example": ("A stream as it comes over the wire", "一次完整的事件流"),
    "state": ("State", "状态"),
    "vendor words": ("The vendor's words", "厂商的状态值"),
    "submit": ("submit", "提交"),
    "every": ("poll every {seconds} s", "每 {seconds} 秒查询"),
    "poll": ("poll", "查询"),
    "lifecycle": ("Life of the task: {path}", "任务生命周期：{path}"),
    "errors intro": (
        "Beside the [errors that all calls share]({common}). What each kind means for your program: [Errors and what to do]({guide}).",
        "以下为该系列特有的错误，另见[所有接口共有的错误]({common})。各类错误的处理办法见[错误与处理]({guide})。"),
    "errors none": (
        "None of its own: see the [errors that all calls share]({common}) and [Errors and what to do]({guide}).",
        "没有特有的错误：见[所有接口共有的错误]({common})和[错误与处理]({guide})。"),
    "common errors": ("Errors that all calls share", "所有接口共有的错误"),
    "common errors intro": (
        "What the gateways themselves answer, whatever the call. Families add their own; their pages list them.",
        "网关本身对任何接口都可能返回的错误。各系列特有的错误列在其接口页面上。"),
    "code column": ("Code", "错误码"),
    "meaning": ("Meaning", "含义"),
    "kind": ("Kind", "类别"),
    "error authentication": ("key", "密钥"),
    "error permission": ("permission", "权限"),
    "error quota": ("money", "余额"),
    "error rate_limit": ("rate", "频率"),
    "error not_found": ("not found", "不存在"),
    "error invalid": ("request", "请求"),
    "error moderation": ("content", "内容审核"),
    "error unavailable": ("passing", "暂时故障"),
    "error ": ("", ""),
    "gateway": ("Gateway", "网关"),
    "confidence": ("How sure", "可信度"),
    "why": ("Why", "依据"),
    "rows": ("Pages of the gateways' documents that this answers", "对应的网关文档页面"),
    "reference": ("Reference", "接口参考"),
    "reference intro": (
        "{operations} operations in {families} families. Each page is compiled from the description: parameters, answers, errors, tasks, streams, and code that the tests run.",
        "{families} 个系列，共 {operations} 个接口。每页均由接口描述生成：参数、响应、错误、任务、事件流，以及经测试运行过的代码。"),
    "family guides": ("More about it: ", "延伸阅读："),
    "operation": ("Operation", "接口"),
    "what": ("What it does", "用途"),
}
# fmt: on


def word(key: str, /, **values: Any) -> str:
    """A text in the language of this build."""
    return (_WORDS.get(key) or WORDS[key])[language() == "zh"].format(**values)

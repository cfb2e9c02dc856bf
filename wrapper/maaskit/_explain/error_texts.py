"""What errors say of themselves, in Chinese: by the English text, so that a text that was changed is missed at once."""

from collections.abc import Mapping

__all__ = ["CHINESE"]

CHINESE: Mapping[str, str] = {
    # Heads and short words
    "error": "错误",
    "kind": "类别",
    "when": "何时出现",
    "sent again by itself": "自动重发",
    "charged": "计费",
    "what to do": "怎么办",
    "yes": "是",
    "no": "否",
    "unknown": "未知",
    "yes, if it may pass; else no": "可能好转时为是，否则为否",
    "like any answer": "与普通回答相同",
    "that of the status": "按状态码",
    ", ": "、",
    "{} ({})": "{}（{}）",
    "free: {}; paid: {}": "免费调用：{}；付费调用：{}",
    "nothing had left": "什么都没发出",
    "a certificate or a proxy forbids it": "证书或代理不放行",
    "it broke": "连接中断",
    # When
    "The client can't work as it is set up: no key, no gateway, an option that makes no sense. Nothing was sent.": (
        "客户端的设置无法使用：没有密钥、没有网关，或选项不合理。什么都没有发出。"
    ),
    "An answer differs from its description. Raised only where strictness was asked for.": (
        "回答与描述不符。只在要求严格解码时出现。"
    ),
    "An argument is unknown, missing or of the wrong kind. Nothing was sent.": (
        "参数未知、缺少或类型不对。什么都没有发出。"
    ),
    "The journal can't be opened, read or written. A submit that could not be written down was not sent.": (
        "任务日志无法打开、读取或写入。没能记下的提交不会发出。"
    ),
    "A task's token is damaged, from a newer version, or belongs to another gateway or key. Nothing was sent.": (
        "任务令牌损坏、来自更新的版本，或属于另一个网关或密钥。什么都没有发出。"
    ),
    "What came to a webhook can't be read, or is not signed as it should be. Nothing was done about it.": (
        "收到的回调无法读取，或签名不对。没有做任何处理。"
    ),
    "The gateway could not be reached, or the connection broke before the answer was complete.": (
        "连不上网关，或回答还没收完连接就断了。"
    ),
    "No connection or no answer in time.": "没能及时连上，或没能及时得到回答。",
    "A request that costs money was sent, and its answer was lost. It was not sent again, so it was paid at most once.": (
        "付费请求已经发出，回答丢失。没有重发，所以最多只付一次钱。"
    ),
    "The gateway answered with an error status.": "网关返回错误状态码。",
    "400: the gateway does not accept the request as it is.": "400：网关不接受这样的请求。",
    "401: the key is missing, wrong or expired.": "401：密钥缺失、错误或已过期。",
    "403: the key may not use this model, or the quota is used up.": "403：密钥无权使用该模型，或额度已用尽。",
    "The money or quota of the account or key is used up, whatever the status (402, 403, 429): waiting does not help.": (
        "账户或密钥的余额或额度已用尽，不论状态码是什么（402、403、429）：等待没有用。"
    ),
    "404: the gateway knows neither the route nor the model or task.": "404：网关不认识这个路径、模型或任务。",
    "408: the gateway did not receive the whole request in time.": "408：网关没能及时收到完整的请求。",
    "409: the request collides with another one.": "409：请求与另一个请求冲突。",
    "422: the request is well formed but can't be served.": "422：请求格式正确，但无法处理。",
    "429: too many requests, or a quota is used up (where that is known: `QuotaExceededError`).": (
        "429：请求过多，或额度已用尽（能确认是额度时为 `QuotaExceededError`）。"
    ),
    "5xx: the gateway or the vendor behind it failed.": "5xx：网关或其背后的厂商出了故障。",
    "HTTP 200 whose body reports a failure.": "HTTP 200，但正文报告失败。",
    "The answer is not what was asked for: an HTML page, broken JSON, an unknown media type. `body` holds it.": (
        "回答不是所要的内容：HTML 页面、残缺的 JSON、未知的媒体类型。内容在 `body` 中。"
    ),
    "The gateway reported an error inside the stream.": "网关在流中报告了错误。",
    "The stream ended, broke or stalled before the answer was complete.": "回答还不完整，流就结束、中断或停住了。",
    "The storage that a gateway named for a file did not take it.": "网关指定的存储没有收下文件。",
    "The task ended in failure. Gateways usually give the money back; the usage log tells.": (
        "任务以失败告终。网关通常会退款，以用量记录为准。"
    ),
    "The task was canceled.": "任务已取消。",
    "The task, or its results, were kept too long and are gone.": "任务或其结果保存期已过，不复存在。",
    "The task goes on only after a second call.": "任务要等第二次调用才会继续。",
    "The task has not ended in the time given. It goes on at the gateway, and may still succeed.": (
        "任务没有在给定时间内结束。它在网关继续进行，仍可能成功。"
    ),
    "The gateway does not tell the state of the task. The cause says what went wrong; the task may go on.": (
        "网关没有给出任务状态。原因（cause）说明哪里出错；任务可能仍在进行。"
    ),
    "The task has no results yet.": "任务还没有结果。",
    "A result can't be fetched or written. The task, or the call, has succeeded all the same.": (
        "结果无法下载或写入。但任务（或调用）本身已经成功。"
    ),
    "A tool loop ended without a last reply. What was paid for is in here.": (
        "工具循环结束时没有最终回复。已付费的内容都在错误里。"
    ),
    "The model answered, but not with what was asked for. The answer was charged and is in here.": (
        "模型作了回答，但不是所要的内容。回答已计费，就在错误里。"
    ),
    "A conversation ended before this side had closed it.": "对话在本端关闭之前结束了。",
    # What to do
    "Give what the message names, by argument or environment variable.": "按消息所说，用参数或环境变量补上。",
    "Report it with the answer; without strict decoding the answer is usable.": "请附上回答报告；不用严格解码时，回答可以使用。",
    "Correct the argument; the message names it, and often the one that was meant.": (
        "改正参数；消息里有参数名，往往还有你想写的那个。"
    ),
    "Free or repair the disk, or name another file, then call again.": "清理或修复磁盘，或换一个文件，然后再次调用。",
    "Use the gateway and key that submitted the task; any_key=True for another key of the same account.": (
        "使用提交任务的网关和密钥；同一账户的另一个密钥用 any_key=True。"
    ),
    "Refuse the request (WebhookApp does); set the same secret on both sides.": (
        "拒绝该请求（WebhookApp 会这样做）；两边设置相同的密钥。"
    ),
    "Go on from what it holds, or raise the limit that it names.": "从它保存的内容继续，或放宽它所说的限制。",
    "Use the text that it holds, or ask again; that is charged again.": "使用它保存的文本，或再问一次（再次计费）。",
    "Check the network, the base URL and the proxy settings, then call again.": "检查网络、base URL 和代理设置，然后再次调用。",
    "Call again. If it stays so: check the network and the proxy settings, or give a slow model a longer timeout=.": (
        "再次调用。如果仍然如此：检查网络和代理设置，或为慢的模型设更长的 timeout=。"
    ),
    "Do not send it again blindly: look in the gateway's task list or usage log whether it was accepted, then decide. "
    "The cause of this error says what broke.": (
        "不要盲目重发：先在网关的任务列表或用量记录中查看是否已被接受，再作决定。错误的原因（cause）说明哪里断了。"
    ),
    "The gateway's message says what it wants.": "网关的消息说明了它的要求。",
    "Correct the request; the gateway's message says where.": "改正请求；网关的消息说明错在哪里。",
    "Check the key and that it belongs to this gateway; auth= selects how it is sent.": (
        "检查密钥，以及它是否属于这个网关；auth= 选择发送方式。"
    ),
    "Check the account's balance and which models the key may use.": "查看账户余额，以及密钥可以使用哪些模型。",
    "Top up the account or raise the key's limit, then call again; waiting does not help.": (
        "充值或提高密钥的限额，然后再次调用；等待没有用。"
    ),
    "Check the model's or task's name, the base URL, and that this gateway offers the operation.": (
        "检查模型或任务的名称、base URL，以及该网关是否提供这个接口。"
    ),
    "Call again.": "再次调用。",
    "Wait and call again, or send fewer requests at once.": "稍后再次调用，或减少同时发送的请求。",
    "Try again later, or another model.": "稍后再试，或换一个模型。",
    "Check the base URL (a web page often means a wrong host or a login wall in between). If the call costs money, look "
    "in the gateway's usage log before you send it again.": (
        "检查 base URL（返回网页往往说明主机不对，或中间有登录页）。如果调用付费，重发之前先查看网关的用量记录。"
    ),
    "What was received so far is in .text and .partial; it may have been charged.": (
        "已收到的内容在 .text 和 .partial 中，可能已计费。"
    ),
    "What was received so far is in .text and .partial and may have been charged; do not act on a cut answer.": (
        "已收到的内容在 .text 和 .partial 中，可能已计费；不要按残缺的回答行事。"
    ),
    "Upload the file again; if it is refused again, try a smaller one or another format.": (
        "重新上传文件；如果再次被拒绝，换小一些的文件或别的格式。"
    ),
    "Read what the gateway says, change the request and submit it anew; the usage log tells what was charged.": (
        "阅读网关的说明，修改请求后重新提交；扣了多少费以用量记录为准。"
    ),
    "Submit it anew if you want it after all; the usage log tells what was charged.": (
        "如果仍然需要，请重新提交；扣了多少费以用量记录为准。"
    ),
    "Submit it anew; save results as soon as a task has succeeded.": "重新提交；任务一成功就保存结果。",
    "Call task.provide(...) with what the gateway asks for, then wait on.": (
        "用网关所要的内容调用 task.provide(...)，然后继续等待。"
    ),
    "Wait on with task.wait(), or later and anywhere with client.tasks.resume('{token}'). Do not submit it again.": (
        "用 task.wait() 继续等待，或以后在任何地方用 client.tasks.resume('{token}')。不要重新提交。"
    ),
    "Try later with client.tasks.resume('{token}'). Do not submit it again.": (
        "稍后用 client.tasks.resume('{token}') 再试。不要重新提交。"
    ),
    "Wait for it first: task.wait().save(...)": "先等待任务结束：task.wait().save(...)",
    "Save again: what is already here is kept. client.tasks.resume('{token}') finds the task in any process.": (
        "再次保存：已有的部分会保留。client.tasks.resume('{token}') 在任何进程中都能找回任务。"
    ),
    "Nothing of a conversation is kept: connect again and send what it has to know. What was answered so far has been "
    "charged.": "对话内容不会保留：重新连接，并发送它需要知道的内容。已经回答的部分已计费。",
    "Use another key or model, or ask the gateway for access.": "换一个密钥或模型，或向网关申请权限。",
    "Check the name or id, the base URL, and that this key made what it asks for.": (
        "检查名称或 id、base URL，以及所查的内容是否由这个密钥创建。"
    ),
    "Change the text or the pictures: a content filter refused them, and would again.": (
        "修改文字或图片：内容审核拒绝了它们，再发也会拒绝。"
    ),
}

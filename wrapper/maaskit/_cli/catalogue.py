"""The catalogue of texts: key → (English, Chinese). Placeholders are the same in both."""

from __future__ import annotations

__all__ = ["CATALOGUE"]

# fmt: off
CATALOGUE: dict[str, tuple[str, str]] = {
    # Commands
    "about": (
        "Multi-model AI gateways from the command line: every operation, nothing paid twice.",
        "在命令行中调用多模型 AI 网关：所有接口都可用，绝不重复扣费。"),
    "about tasks": (
        "Tasks that were submitted here: list them, wait for them, save their results, go on after a crash.",
        "在本机提交过的任务：列出、等待、保存结果、崩溃后继续。"),
    "call": ("call an operation of a gateway", "调用网关的一个接口"),
    "operations": (
        "list the operations, those with FILTER in their id or summary",
        "列出所有接口（可按编号或摘要筛选）"),
    "explain": (
        "tell all about an operation: fields, answers, errors, the life of its task, code, and where the facts come from",
        "说明一个接口的全部信息：字段、响应、错误、任务生命周期、代码示例与依据"),
    "explain --code": ("only the code of an example, in this language", "只输出该语言的示例代码"),
    "explain --example": ("of which example (default: the first)", "示例名称（默认第一个）"),
    "explain more": (
        "Other examples: {names} (maaskit explain {operation} --example NAME --code curl)",
        "其他示例：{names}（maaskit explain {operation} --example 名称 --code curl）"),
    "tasks list": ("list the tasks of the journal", "列出日志中的任务"),
    "tasks show": ("show all that is known of tasks", "显示任务的全部已知信息"),
    "tasks wait": ("wait for tasks to end and print their answers", "等待任务结束并输出结果"),
    "tasks save": ("save the results of tasks that have succeeded", "保存已成功任务的结果"),
    "tasks recover": (
        "go on with all unfinished tasks, after a crash or an interruption",
        "在崩溃或中断之后继续所有未完成的任务"),
    "tasks forget": (
        "remove tasks from the journal; they go on at the gateway",
        "从日志中删除任务（网关上的任务不受影响）"),
    "tasks reconcile": (
        "look at the gateway for submits whose answer was lost, where it offers a way to",
        "在网关上查找响应丢失的提交（若网关支持）"),
    "mock": (
        "start the mock server (maaskit mock --help lists its options)",
        "启动模拟服务器（选项见 maaskit mock --help）"),
    "completion": ("print the completion script for a shell", "输出 shell 的自动补全脚本"),
    "version": ("print the version", "显示版本号"),
    "more call": (
        "`maaskit call OPERATION --help` lists the fields of an operation, `maaskit operations` the operations."
        " The answer is printed on standard output: JSON, on one line where it is no terminal. Exit status: 0"
        " success, 1 failure, 2 wrong usage (nothing was sent), 130 interrupted.",
        "`maaskit call OPERATION --help` 列出接口的字段，`maaskit operations` 列出所有接口。结果以 JSON 输出到标"
        "准输出，非终端时为一行。退出码：0 成功，1 失败，2 用法错误（未发送任何请求），130 被中断。"),
    "more tasks list": (
        "Stages: prepared (being sent), unknown (sent, and the answer was lost), accepted (it has an id), done (ended),"
        " delivered (results saved).",
        "阶段：prepared（正在发送）、unknown（已发送但响应丢失）、accepted（已有编号）、done（已结束）、delivered（"
        "结果已保存）。"),
    "more tasks wait": (
        "TASK is an id, an attempt id, the beginning of one of them, or a token. One task: its last answer as"
        " JSON; several: one line of JSON for each; with --save the paths of the files.",
        "TASK 可以是任务编号、提交编号、其唯一前缀或令牌。单个任务输出其最终结果（JSON），多个任务各输出一行 JSON；"
        "使用 --save 时输出文件路径。"),
    "more completion": (
        "bash: source <(maaskit completion bash), in ~/.bashrc. zsh: the same with zsh, after compinit, in"
        " ~/.zshrc. fish: maaskit completion fish > ~/.config/fish/completions/maaskit.fish",
        "bash：在 ~/.bashrc 中写入 source <(maaskit completion bash)。zsh：在 ~/.zshrc 的 compinit 之后写入同样的"
        "命令（bash 换成 zsh）。fish：maaskit completion fish > ~/.config/fish/completions/maaskit.fish"),
    "usage": ("usage: {line}", "用法：{line}"),
    "call usage": (
        "usage: maaskit call {operation} --FIELD VALUE ... [OPTION ...]",
        "用法：maaskit call {operation} --字段 值 ... [选项 ...]"),
    "commands": ("commands:", "命令："),
    "options": ("options:", "选项："),
    "fields": ("fields:", "字段："),
    "more help": ("`maaskit COMMAND --help` says more.", "详见 `maaskit COMMAND --help`。"),
    "field forms": (
        "Values: --FIELD TEXT; --FIELD @PATH (the text of a file; for uploads and TEXT|@FILE the file itself, in the form"
        " that the field wants; @base64:PATH and @data:PATH write that form down; @@ for a text that begins with @);"
        " --FIELD - (standard input, in the same way); --FIELD:=JSON."
        " Members: --FIELD.MEMBER VALUE. Lists: the flag several times, JSON, or --FIELD.0.MEMBER VALUE. `--help"
        " FIELD` shows a field with all that is inside.",
        "取值：--字段 文本；--字段 @路径（读取文件的文本；上传字段和“文本|@文件”字段则发送文件本身，按字段要求的形式"
        "编码；也可用 @base64:路径 或 @data:路径 指定形式；@@ 表示以 @ 开头的文本）；--字段 -（标准输入，规则相同）；"
        "--字段:=JSON。成员：--字段.成员 值。列"
        "表：重复该选项、写成 JSON，或 --字段.0.成员 值。`--help 字段` 显示该字段的全部内容。"),
    # Options of call
    "call --json": (
        "the whole body as JSON, or @FILE, or - for standard input; flags win over it",
        "整个请求体（JSON、@文件，或 - 表示标准输入）；单独给出的字段优先"),
    "call --set": (
        "a field whose name an option has: FIELD=VALUE, or FIELD:=JSON",
        "设置与选项同名的字段：FIELD=VALUE 或 FIELD:=JSON"),
    "call --no-check": (
        "send unknown fields and values that the description does not allow, too",
        "允许发送未知字段和描述之外的取值"),
    "call --stream": ("print the text of the answer as it comes", "边生成边输出文本"),
    "call --task": ("ask for a task instead of waiting for the answer", "以任务方式提交，不等待结果"),
    "call --wait": ("wait until the task has ended and print its last answer", "等待任务结束并输出最终结果"),
    "call --save": (
        "save the results in a folder and print their paths; of a task, wait for its end first",
        "将结果保存到文件夹并输出路径；如果是任务，先等待其结束"),
    "call --timeout": (
        "seconds to wait for the answer; with --wait and --save for the end of the task",
        "等待响应的秒数；使用 --wait 或 --save 时为等待任务结束的秒数"),
    "call --output": ("write the answer to a file instead of standard output", "将结果写入文件而不是标准输出"),
    "call --raw": (
        "the gateway's answer on one line: of a submit the answer itself, of a stream each event",
        "单行输出网关的原始响应：提交任务时为响应本身，流式时为每个事件"),
    "call --header": ("a further header of the request", "附加的请求头"),
    "call --no-journal": ("do not write the task down", "不在日志中记录任务"),
    "call --gateway": (
        "haoee, gptbest, ecovai or custom (default: MAASKIT_GATEWAY)",
        "haoee、gptbest、ecovai 或 custom（默认 MAASKIT_GATEWAY）"),
    "call --base-url": (
        "where the gateway is (default: MAASKIT_BASE_URL, then its own address)",
        "网关地址（默认 MAASKIT_BASE_URL，其次为网关自身地址）"),
    "call --journal": (
        "where tasks are written down (default: MAASKIT_JOURNAL, then ~/.local/state/maaskit/journal.db)",
        "任务日志文件（默认 MAASKIT_JOURNAL，其次 ~/.local/state/maaskit/journal.db）"),
    # Options of the other commands
    "operations --gateway": ("only what this gateway offers", "只列出该网关提供的接口"),
    "--json": ("print JSON", "以 JSON 输出"),
    "--stage": ("only at this stage; may be given several times", "只包括该阶段；可重复"),
    "--refresh": ("ask the gateway first", "先向网关查询"),
    "--all": ("all accepted tasks that have not ended", "所有尚未结束的任务"),
    "--timeout": ("seconds to wait for all of them (default: 3600)", "等待的总秒数（默认 3600）"),
    "--interval": ("seconds between two polls (default: what the description suggests)", "两次查询之间的秒数（默认按接口描述）"),
    "--save": (
        "save the results in a folder, each as soon as its task has succeeded",
        "任务一成功就将结果保存到文件夹"),
    "--to": ("the folder (default: the current one)", "目标文件夹（默认当前目录）"),
    "--gateway": (
        "your usual gateway: commands say so when a task belongs to another",
        "常用网关；任务属于其他网关时会提示"),
    "--base-url": ("address of a gateway, for tokens of hosts that are not known here", "网关地址，用于主机未知的令牌"),
    "--any-key": ("also tasks that another key of the same account submitted", "同时接受同一账户的其他密钥提交的任务"),
    "--journal": (
        "the journal (default: MAASKIT_JOURNAL, then ~/.local/state/maaskit/journal.db)",
        "任务日志文件（默认 MAASKIT_JOURNAL，其次 ~/.local/state/maaskit/journal.db）"),
    "call --help": ("the fields of the operation", "接口的字段"),
    "--help": ("how to use the command", "用法"),
    # Help of an operation
    "offered by": ("offered by {gateways}", "提供者：{gateways}"),
    "costs": ("costs money when accepted", "受理即计费"),
    "starts a task": ("starts a task", "启动任务"),
    "may start a task": ("with --task it starts a task", "使用 --task 时启动任务"),
    "answers bytes": ("answers with a file", "返回文件"),
    "full stop": (".", "。"),
    "required": ("Required.", "必填。"),
    "deprecated": ("Deprecated.", "已弃用。"),
    "one of": ("one of {values}", "可选值：{values}"),
    "for example": ("for example {values}", "例如 {values}"),
    "default": ("default {value}", "默认 {value}"),
    "imum both": ("{low} to {high}", "{low} 到 {high}"),
    "imum low": ("at least {low}", "不小于 {low}"),
    "imum high": ("at most {high}", "不大于 {high}"),
    "imum exact": ("exactly {low}", "等于 {low}"),
    "Length both": ("{low} to {high} characters", "{low} 到 {high} 个字符"),
    "Length low": ("at least {low} characters", "至少 {low} 个字符"),
    "Length high": ("at most {high} characters", "最多 {high} 个字符"),
    "Length exact": ("exactly {low} characters", "正好 {low} 个字符"),
    "Items both": ("{low} to {high} items", "{low} 到 {high} 项"),
    "Items low": ("{low} or more items", "至少 {low} 项"),
    "Items high": ("at most {high} items", "最多 {high} 项"),
    "Items exact": ("exactly {low} items", "正好 {low} 项"),
    "KIND string": ("TEXT", "文本"),
    "KIND media": ("TEXT|@FILE", "文本|@文件"),
    "KIND integer": ("INTEGER", "整数"),
    "KIND number": ("NUMBER", "数字"),
    "KIND boolean": ("true|false", "true|false"),
    "KIND object": ("JSON", "JSON"),
    "KIND array": ("LIST", "列表"),
    "KIND any": ("VALUE", "值"),
    "FILE": ("FILE", "文件"),
    # What is wrong with a command line
    "did you mean": ("; did you mean {name}?", "；是否指 {name}？"),
    "no such command": ("there is no command `{command}`{hint}", "没有命令 `{command}`{hint}"),
    "unknown option": (
        "maaskit {command} has no option --{option}{hint}",
        "maaskit {command} 没有选项 --{option}{hint}"),
    "takes no value": ("--{option} takes no value", "--{option} 不接受取值"),
    "needs a value": ("--{option} needs a value", "--{option} 需要一个值"),
    "needs a value, not an option": (
        "--{option} needs a value before {next} (if that is the value: --{option}={next})",
        "--{option} 在 {next} 之前需要一个值（若这就是取值：--{option}={next}）"),
    "no such choice": ("--{option} can't be {value}; known are {known}", "--{option} 不能是 {value}；可选：{known}"),
    "given twice": ("--{option} is given twice, and takes one value", "--{option} 重复给出，但只接受一个值"),
    "names nothing": ("maaskit {command} needs {takes}", "maaskit {command} 需要 {takes}"),
    "one too many": (
        "maaskit {command}: `{word}` is one word too many (fields are written --FIELD VALUE; quote texts)",
        "maaskit {command}：多余的 `{word}`（字段写作 --字段 值；文本请加引号）"),
    "operation first": (
        "name the operation first: maaskit call OPERATION --FIELD VALUE ... (maaskit operations lists them)",
        "请先写接口：maaskit call OPERATION --字段 值 ...（maaskit operations 列出所有接口）"),
    "no such operation": (
        "there is no operation {operation}{hint} (maaskit operations lists them)",
        "没有接口 {operation}{hint}（maaskit operations 列出所有接口）"),
    "no operation has": ("no operation has `{filter}` in its id or summary", "没有编号或摘要包含 `{filter}` 的接口"),
    "no such shell": ("no completion for {value}; known are {known}", "不支持 {value} 的自动补全；可选：{known}"),
    "no seconds": (
        "--{option} must be a number of seconds above 0, not {value}", "--{option} 必须是大于 0 的秒数，而不是 {value}"),
    "no header": ("--header must be NAME:VALUE, not `{value}`", "--header 必须是 NAME:VALUE，而不是 `{value}`"),
    "no setting": (
        "--set must be FIELD=VALUE or FIELD:=JSON, not `{value}`",
        "--set 必须是 FIELD=VALUE 或 FIELD:=JSON，而不是 `{value}`"),
    "no such field": (
        "{operation} has no field {field}{hint} (`maaskit call {operation} --help` lists the fields; --no-check"
        " sends it all the same)",
        "{operation} 没有字段 {field}{hint}（`maaskit call {operation} --help` 列出字段；--no-check 可强制发送）"),
    "no such member": (
        "{field}: there is no {member}; known are {known}{hint}",
        "{field}：没有 {member}；可用：{known}{hint}"),
    "nothing inside": ("none: it takes a single value", "无：该字段只接受单个值"),
    "use --stream": (
        "to stream, give --stream (the field itself is set by that)",
        "需要流式输出请使用 --stream（该字段会自动设置）"),
    "missing fields": ("{operation} needs {fields}", "{operation} 缺少 {fields}"),
    "missing inside": ("{field} is missing", "缺少 {field}"),
    "checked": (
        "Nothing was sent. `maaskit call {operation} --help` lists the fields; --no-check sends what is given all"
        " the same.",
        "未发送任何请求。`maaskit call {operation} --help` 列出字段；--no-check 可强制发送。"),
    "only with --task": ("--{field} is only for tasks: add --task", "--{field} 仅用于任务：请加上 --task"),
    "wrong type": ("{field} takes {wanted}, not `{value}`", "{field} 接受{wanted}，而不是 `{value}`"),
    "or": (" or ", "或"),
    "kind string": ("text", "文本"),
    "kind integer": ("a whole number", "整数"),
    "kind number": ("a number", "数字"),
    "kind boolean": ("true or false", "true 或 false"),
    "kind array": ("a list", "列表"),
    "kind object": ("a JSON object", "JSON 对象"),
    "kind null": ("null", "null"),
    "kind any": ("any value", "任意值"),
    "must be": ("{field} must be {value}", "{field} 必须是 {value}"),
    "none of": ("{field} can't be `{value}`; it takes {known}", "{field} 不能是 `{value}`；可选：{known}"),
    "too small": ("{field}: {value} is too small; the least is {limit}", "{field}：{value} 过小，最小为 {limit}"),
    "too large": ("{field}: {value} is too large; the most is {limit}", "{field}：{value} 过大，最大为 {limit}"),
    "too short": (
        "{field}: {value} characters are too few; the least is {limit}",
        "{field}：{value} 个字符过少，最少 {limit} 个"),
    "too long": (
        "{field}: {value} characters are too many; the most is {limit}",
        "{field}：{value} 个字符过多，最多 {limit} 个"),
    "too few": ("{field}: {value} items are too few; the least is {limit}", "{field}：{value} 项过少，最少 {limit} 项"),
    "too many": (
        "{field}: {value} items are too many; the most is {limit}",
        "{field}：{value} 项过多，最多 {limit} 项"),
    "two ways": ("{field} is given in two ways that don't go together", "{field} 以两种互相冲突的方式给出"),
    "gap": (
        "{field}: the list has no item {index} yet; items are given in order",
        "{field}：列表还没有第 {index} 项；请按顺序给出"),
    "no file": ("{field}: there is no file {path}", "{field}：没有文件 {path}"),
    "file without @": (
        "{field}: {path} is no URL but a file here: write @{path} to send the file",
        "{field}：{path} 不是 URL，而是本机的文件：发送该文件请写 @{path}"),
    "no text": (
        "{field}: {path} is no text (for fields that take a file as text: @base64:{path} or @data:{path})",
        "{field}：{path} 不是文本（以文本接收文件的字段可用 @base64:{path} 或 @data:{path}）"),
    "no JSON": ("{field}: this is no JSON: {error}", "{field}：不是有效的 JSON：{error}"),
    "no object": ("--json takes a JSON object", "--json 接受 JSON 对象"),
    "stdin twice": ("{field}: standard input is already read for {other}", "{field}：标准输入已用于 {other}"),
    "wait needs --task": (
        "{operation} answers at once; with --task it starts a task that --wait can wait for",
        "{operation} 会直接返回结果；加上 --task 才会启动可用 --wait 等待的任务"),
    "no task": (
        "{operation} starts no task: there is nothing to wait for or to save (--output writes the answer to a file)",
        "{operation} 不启动任务，无需等待或保存（--output 可将结果写入文件）"),
    "is no choice": ("{operation} always starts a task; leave --task out", "{operation} 总是启动任务，请去掉 --task"),
    "stream or task": ("--stream and --task don't go together", "--stream 与 --task 不能同时使用"),
    "stream or save": (
        "the events of {operation} don't add up to an answer whose files --save could write; leave --stream out",
        "{operation} 的流式事件不能合并为完整响应，--save 无法从中保存文件；请去掉 --stream"),
    "does not stream": ("{operation} does not stream", "{operation} 不支持流式输出"),
    "bytes on terminal": (
        "{operation} answers with a file: name one with --output FILE, or send it on with > or |. Nothing was sent.",
        "{operation} 返回文件：请用 --output FILE 指定文件，或用 > 或 | 重定向。未发送任何请求。"),
    "no mock": (
        "The mock server needs further packages ({module} is missing):\n  pip install 'maaskit[mock]'",
        "模拟服务器需要额外的依赖（缺少 {module}）：\n  pip install 'maaskit[mock]'"),
    # Tasks
    "column age": ("AGE", "时长"),
    "column gateway": ("GATEWAY", "网关"),
    "column gateways": ("GATEWAYS", "网关"),
    "column operation": ("OPERATION", "接口"),
    "column summary": ("SUMMARY", "摘要"),
    "column id": ("ID", "编号"),
    "column stage": ("STAGE", "阶段"),
    "column state": ("STATE", "状态"),
    "column progress": ("PROGRESS", "进度"),
    "field id": ("id", "编号"),
    "field operation": ("operation", "接口"),
    "field gateway": ("gateway", "网关"),
    "field host": ("host", "主机"),
    "field stage": ("stage", "阶段"),
    "field state": ("state", "状态"),
    "field progress": ("progress", "进度"),
    "field created": ("submitted", "提交时间"),
    "field updated": ("updated", "更新时间"),
    "field attempt": ("attempt", "提交编号"),
    "field reference": ("reference", "自定义编号"),
    "field files": ("files", "文件"),
    "field token": ("token", "令牌"),
    "state queued": ("queued", "排队中"),
    "state running": ("running", "进行中"),
    "state needs_input": ("needs input", "等待输入"),
    "state succeeded": ("succeeded", "成功"),
    "state failed": ("failed", "失败"),
    "state canceled": ("canceled", "已取消"),
    "state expired": ("expired", "已过期"),
    "ago": ("{age} ago", "{age} 前"),
    "attempt": ("(attempt {attempt})", "（提交 {attempt}）"),
    "the journal": ("the journal", "日志"),
    "not in the journal": ("not in the journal", "不在日志中"),
    "no tasks": ("No tasks in {journal}.", "{journal} 中没有任务。"),
    "nothing goes on": ("No tasks go on, says {journal}.", "根据 {journal}，没有正在进行的任务。"),
    "nothing open": ("Nothing is left to do, says {journal}.", "根据 {journal}，没有未完成的任务。"),
    "nothing lost": ("No submit was lost.", "没有丢失的提交。"),
    "no such task": (
        "no task `{name}` in {journal}{hint} (maaskit tasks list shows them)",
        "{journal} 中没有任务 `{name}`{hint}（maaskit tasks list 列出任务）"),
    "several tasks": (
        "`{name}` fits several tasks; name the attempt:\n{tasks}",
        "`{name}` 对应多个任务，请使用提交编号：\n{tasks}"),
    "some unknown": (
        "Of submits that are `prepared` or `unknown` the answer was lost: maaskit tasks reconcile looks for them.",
        "处于 `prepared` 或 `unknown` 的提交丢失了响应：maaskit tasks reconcile 会在网关上查找。"),
    "token": ("Token of {id}: {token}", "{id} 的令牌：{token}"),
    "forgotten": (
        "{count} removed from the journal. The tasks themselves go on.",
        "已从日志中删除 {count} 条记录。任务本身仍在继续。"),
    "recovering": ("Tasks to go on with: {count}.", "继续 {count} 个任务。"),
    "busy": ("{count} tasks are taken care of by another process.", "{count} 个任务正由其他进程处理。"),
    "lost": (
        "It is not known whether the submit {attempt} ({operation}, {gateway}) was accepted. Do not send it again"
        " blindly: maaskit tasks reconcile {attempt}",
        "不确定提交 {attempt}（{operation}，{gateway}）是否已被受理。请勿盲目重发，先运行：maaskit tasks"
        " reconcile {attempt}"),
    "other key": (
        "{count} tasks belong to another key of {gateway}: set {variable} to that key, or give --any-key if this"
        " one belongs to the same account.",
        "{count} 个任务属于 {gateway} 的其他密钥：请将 {variable} 设为该密钥；若当前密钥属于同一账户，请加 --any-key。"),
    "elsewhere": ("These tasks belong to {gateway}; asking at {url}.", "这些任务属于 {gateway}；在 {url} 查询。"),
    "unknown gateway": (
        "This version of maaskit does not know the gateway {gateway}.",
        "此版本的 maaskit 不认识网关 {gateway}。"),
    "strange host": (
        "this token belongs to a task of {gateway} at {host}, which is not known here; if you trust that host"
        " with your key: --base-url https://{host}",
        "该令牌属于 {gateway} 在 {host} 上的任务，而本机不认识该主机；若愿意向它发送密钥：--base-url https://{host}"),
    "verdict accepted": (
        "{attempt} ({operation}, {gateway}) was accepted as {id}. Go on: maaskit tasks wait {id}",
        "{attempt}（{operation}，{gateway}）已被受理，编号 {id}。继续：maaskit tasks wait {id}"),
    "verdict not_found": (
        "{attempt} ({operation}, {gateway}): the gateway does not show it. That is a hint, no proof: jobs may appear late. Look"
        " again later or in its usage log; then maaskit tasks forget {attempt}",
        "{attempt}（{operation}，{gateway}）：网关上没有显示该任务。这只是线索而非证明，任务可能延迟出现。请稍后再查或查看用量日志，"
        "然后运行 maaskit tasks forget {attempt}"),
    "verdict candidates": (
        "{attempt} ({operation}, {gateway}) may be one of these, or none: compare them, then maaskit tasks forget"
        " {attempt}",
        "{attempt}（{operation}，{gateway}）可能是以下任务之一，也可能都不是：请比对，然后运行 maaskit tasks"
        " forget {attempt}"),
    "verdict unknown": (
        "{attempt} ({operation}, {gateway}): the gateway offers no way to look for it. Its usage log may tell;"
        " then maaskit tasks forget {attempt}",
        "{attempt}（{operation}，{gateway}）：该网关无法查找此任务。请查看其用量日志，然后运行 maaskit tasks"
        " forget {attempt}"),
    # Interruptions and advice
    "interrupted": (
        "Interrupted. The request may have reached the gateway and may be charged: look in its usage log.",
        "已中断。请求可能已到达网关并计费：请查看其用量日志。"),
    "interrupted submit": (
        "Interrupted while the task was being submitted: it may have been accepted. maaskit tasks reconcile looks"
        " for it.",
        "提交任务时被中断：任务可能已被受理。maaskit tasks reconcile 会在网关上查找。"),
    "interrupted unknown": (
        "Interrupted while the task was being submitted: it may have been accepted. Look in the gateway's task"
        " list or usage log.",
        "提交任务时被中断：任务可能已被受理。请查看网关的任务列表或用量日志。"),
    "interrupted task": (
        "Interrupted. The task {id} goes on at the gateway, and was submitted once. Go on waiting, here or anywhere:\n"
        "  maaskit tasks wait {id}\n"
        "  maaskit tasks wait {token}",
        "已中断。任务 {id} 仍在网关上继续，且只提交过一次。继续等待（本机，或任何地方）：\n"
        "  maaskit tasks wait {id}\n"
        "  maaskit tasks wait {token}"),
    "interrupted unwritten": (
        "Interrupted. The task {id} goes on at the gateway, and was submitted once. Go on waiting:\n"
        "  maaskit tasks wait {token}",
        "已中断。任务 {id} 仍在网关上继续，且只提交过一次。继续等待：\n"
        "  maaskit tasks wait {token}"),
    "interrupted tasks": (
        "Interrupted. The tasks go on at the gateway. Go on waiting: maaskit tasks recover, or one of them:",
        "已中断。任务仍在网关上继续。继续等待：maaskit tasks recover，或单个任务："),
    "error meaning": ("  meaning: ", "  含义：    "),
    "error where": ("  where:   ", "  位置：    "),
    "error charged": ("  charged: ", "  计费：    "),
    "error next": ("  next:    ", "  建议：    "),
    "charged yes": ("yes", "已计费"),
    "charged no": ("no", "未计费"),
    "charged unknown": ("unknown", "未知"),
    "advice configuration": (
        "  here:    --gateway ID and --base-url URL, or MAASKIT_GATEWAY and MAASKIT_BASE_URL; keys only by"
        " environment variables",
        "  命令行：  --gateway ID 与 --base-url URL，或 MAASKIT_GATEWAY 与 MAASKIT_BASE_URL；密钥只能通过环境变量"
        "设置"),
    "advice reconcile": (
        "  here:    maaskit tasks reconcile {attempt}",
        "  命令行：  maaskit tasks reconcile {attempt}"),
    "advice save": (
        "  here:    maaskit tasks save {token} --to DIR",
        "  命令行：  maaskit tasks save {token} --to DIR"),
    "advice wait": ("  here:    maaskit tasks wait {token}", "  命令行：  maaskit tasks wait {token}"),
    "advice input": ("  here:    maaskit call {operation} --help", "  命令行：  maaskit call {operation} --help"),
}
# fmt: on

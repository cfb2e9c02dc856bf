"""`maaskit call`: what it makes of flags, what it prints, how it fails."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cli_running import Run, jobs, received

from maaskit._cli.arguments import read
from maaskit._cli.options import UsageError
from maaskit_api.operations import OPERATIONS

CHAT = "chat.completions.create"
KLING = "kling.videos.text_to_video"
PNG = b"\x89PNG\r\n\x1a\n"
ASK = ["--model", "gpt-4o", "--messages.0.role", "user", "--messages.0.content", "Name three primary colours."]


def arguments(operation: str, *flags: str) -> dict[str, Any]:
    """The arguments that flags make."""
    return read(OPERATIONS[operation], flags).arguments


def refused(operation: str, *flags: str) -> str:
    """What is wrong with flags."""
    with pytest.raises(UsageError) as caught:
        read(OPERATIONS[operation], flags)
    return str(caught.value)


# From flags to arguments


def test_types_come_from_the_description() -> None:
    found = arguments(
        CHAT, *ASK, "--temperature", "0.5", "--n", "2", "--seed", "12345678901234567890", "--stop", "a", "--stop", "b",
        "--store", "--no-logprobs", "--parallel_tool_calls", "true", "--logit-bias.50256", "-100", "--user", "007",
    )  # fmt: skip
    assert found == {
        "model": "gpt-4o", "messages": [{"role": "user", "content": "Name three primary colours."}], "temperature": 0.5,
        "n": 2, "seed": 12345678901234567890, "stop": ["a", "b"], "store": True, "logprobs": False,
        "parallel_tool_calls": True, "logit_bias": {"50256": -100}, "user": "007",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("flags", "value"),
    [
        (["--stop", "one"], "one"),
        (["--stop=one"], "one"),
        (["--stop", '["one"]'], ["one"]),
        (["--stop", "[one"], "[one"),
        (["--stop", '["one", "two"]', "--stop", "three"], ["one", "two", "three"]),
        (["--stop:=null"], None),
        (["--set", "stop=one"], "one"),
        (["--set", 'stop:=["one"]'], ["one"]),
        (["--stop", "@@home"], "@home"),
        (["--stop", "null"], "null"),
        (["--stop=--store"], "--store"),
        (["--stop", "-1"], "-1"),
        (["--stop", ""], ""),
    ],
    ids=str,
)
def test_forms_of_a_value(flags: list[str], value: Any) -> None:
    assert arguments(CHAT, *ASK, *flags)["stop"] == value


@pytest.mark.parametrize("name", ["system-instruction", "system_instruction", "systemInstruction"])
def test_names_in_any_case(name: str) -> None:
    found = arguments(
        "gemini.models.generate_content", "--model", "m", "--contents.0.parts.0.text", "hi", f"--{name}.parts.0.text", "be brief",
        "--generation-config.max-output-tokens", "5",
    )  # fmt: skip
    assert found["contents"] == [{"parts": [{"text": "hi"}]}]
    assert found["system_instruction"] == {"parts": [{"text": "be brief"}]}
    assert found["generation_config"] == {"maxOutputTokens": 5}


def test_flags_win_over_the_whole_body() -> None:
    body = {"model": "a", "messages": [{"role": "user", "content": "hi"}], "stream_options": {"include_usage": True}}
    found = arguments(CHAT, "--json", json.dumps(body), "--model", "b", "--stream-options.include-obfuscation", "false")
    assert found["model"] == "b"
    assert found["stream_options"] == {"include_usage": True, "include_obfuscation": False}


def test_a_body_that_asks_for_a_stream_streams() -> None:
    body = json.dumps({"model": "a", "messages": [{"role": "user", "content": "hi"}], "stream": True})
    call = read(OPERATIONS[CHAT], ["--json", body])
    assert call.streaming
    assert "extra_body" not in call.arguments


def test_files(tmp_path: Path) -> None:
    (tmp_path / "prompt.txt").write_text("a kite\nover the sea\n", "utf-8")
    (tmp_path / "dot.png").write_bytes(b"\x89PNG\xff")
    (tmp_path / "messages.json").write_text('[{"role": "user", "content": "hi"}]', "utf-8")
    assert arguments(KLING, "--prompt", f"@{tmp_path}/prompt.txt")["prompt"] == "a kite\nover the sea"
    assert arguments(CHAT, "--model", "m", "--messages", f"@{tmp_path}/messages.json")["messages"][0]["role"] == "user"
    image = "kling.videos.image_to_video"
    assert arguments(image, "--image", f"@base64:{tmp_path}/dot.png")["image"] == "iVBOR/8="
    assert arguments(image, "--image", f"@data:{tmp_path}/dot.png")["image"] == "data:image/png;base64,iVBOR/8="
    assert "@base64:" in refused(KLING, "--prompt", f"@{tmp_path}/dot.png")
    assert "there is no file" in refused(KLING, "--prompt", f"@{tmp_path}/none.png")


@pytest.mark.parametrize(
    ("operation", "flags", "said"),
    [
        (CHAT, ["--modl", "x"], "has no field --modl; did you mean --model?"),
        (CHAT, ["--max-token", "5"], "did you mean --max-tokens?"),
        (CHAT, ["--json", '{"mesages": []}'], "has no field mesages; did you mean messages?"),
        (CHAT, ["--model", "x"], "chat.completions.create needs --messages"),
        (CHAT, ["--model"], "--model needs a value"),
        (CHAT, ["--model", "--n", "1"], "--model needs a value before --n"),
        (CHAT, [*ASK, "--n", "two"], "--n takes a whole number or null, not `two`"),
        (CHAT, [*ASK, "--n", "1.5"], "--n takes a whole number or null, not `1.5`"),
        (CHAT, [*ASK, "--n", "0"], "--n: 0 is too small; the least is 1"),
        (CHAT, [*ASK, "--n", "1", "--n", "2"], "--n is given twice"),
        (CHAT, [*ASK, "--tools", "x"], "--tools takes"),
        (CHAT, [*ASK, "--tools", "[x"], "--tools: this is no JSON"),
        (CHAT, [*ASK, "--tools", '{"type": "function", "function": {}}'], "--tools.0.function.name is missing"),
        (CHAT, ["--model", "m", "--messages", '{"role": "usr"}'], "did you mean user?"),
        (CHAT, ["--model", "m", "--messages.1.role", "user"], "has no item 0 yet"),
        (CHAT, [*ASK, "--model.x", "1"], "there is no x; known are none"),
        (CHAT, [*ASK, "hello"], "`hello` is one word too many"),
        (CHAT, [*ASK, "--set", "n"], "--set must be FIELD=VALUE"),
        (CHAT, [*ASK, "--set", "nn=1"], "has no field nn"),
        (CHAT, ["--json", "[]"], "--json takes a JSON object"),
        (CHAT, ["--json", "{"], "--json: this is no JSON"),
        (CHAT, ["--model", "-", "--messages", "-"], "standard input is already read for"),
        (KLING, ["--prompt", "x", "--sound", "onn"], "--sound can't be `onn`; it takes on, off; did you mean on?"),
        (KLING, ["--prompt", "x", "--camera-control.typ", "x"], "--camera-control.typ: there is no typ"),
        (KLING, ["--prompt", "x" * 2501], "2501 characters are too many; the most is 2500"),
        ("images.edit", ["--model", "m", "--prompt", "x", "--image", "none.png"], "--image: there is no file none.png"),
        ("images.generate", ["--model", "m", "--prompt", "x", "--webhook", "https://x.example"], "add --task"),
    ],
    ids=lambda one: " ".join(map(str, one))[:60] if isinstance(one, list) else "",
)
def test_what_is_wrong_is_said_before_anything_is_sent(
    operation: str, flags: list[str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_end, write_end = os.pipe()
    os.write(write_end, b"text")
    os.close(write_end)
    with open(read_end, encoding="utf-8") as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        assert said in refused(operation, *flags)


def test_no_check_sends_what_is_given() -> None:
    found = arguments(
        CHAT, *ASK, "--no-check", "--n", "0", "--top-p", "much", "--new-thing.depth", "5", "--other", "text"
    )
    assert found["n"] == 0
    assert found["top_p"] == "much"
    assert found["extra_body"] == {"new-thing": {"depth": 5}, "other": "text"}


# Calls


def test_an_answer_is_one_line_of_json(gateway: str, run: Run) -> None:
    result = run("call", CHAT, *ASK)
    assert (result.status, result.err) == (0, "")
    assert result.out.count("\n") == 1
    assert result.json["choices"][0]["message"]["content"]


def test_a_stream_is_its_text(gateway: str, run: Run) -> None:
    result = run("call", CHAT, *ASK, "--stream")
    assert (result.status, result.out) == (0, "Red, yellow, blue.\n")


def test_a_raw_stream_is_its_events(gateway: str, run: Run) -> None:
    lines = run("call", CHAT, *ASK, "--stream", "--raw").out.splitlines()
    assert len(lines) > 2
    assert {json.loads(line)["object"] for line in lines} == {"chat.completion.chunk"}


def test_an_operation_that_only_streams(gateway: str, run: Run) -> None:
    result = run(
        "call",
        "gemini.models.stream_generate_content",
        "--model",
        "gemini-2.5-flash",
        "--contents.0.parts.0.text",
        "hi",
    )
    assert result.status == 0
    assert result.out.strip()
    assert not result.out.startswith("{")


def test_output_to_a_file(gateway: str, run: Run, tmp_path: Path) -> None:
    result = run("call", CHAT, *ASK, "--output", tmp_path / "answer.json")
    assert (result.status, result.out) == (0, "")
    assert json.loads((tmp_path / "answer.json").read_text("utf-8"))["choices"]
    assert run("call", CHAT, *ASK, "--output", tmp_path / "none" / "x").status == 1


def test_bytes_go_to_a_file_or_a_pipe(gateway: str, run: Run, tmp_path: Path) -> None:
    speech = ["call", "audio.speech.create", "--model", "tts-1", "--voice", "alloy", "--input", "hello"]
    result = run(*speech, "--output", tmp_path / "hello.mp3")
    assert (result.status, result.out) == (0, "")
    assert run(*speech).out.encode("utf-8", "surrogateescape") == (tmp_path / "hello.mp3").read_bytes()


def test_an_upload(gateway: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 100)
    image = f"@{tmp_path}/cat.png"
    result = run(
        "call", "images.edit", "--model", "gpt-image-1", "--prompt", "a hat", "--image", image, "--image", image
    )
    assert result.status == 0, result.err
    parts = received(gateway)[-1]["body"]["image"]
    assert [part["filename"] for part in parts] == ["cat.png", "cat.png"]


def test_a_local_file_in_the_place_of_a_text(gateway: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "dot.png").write_bytes(PNG)
    forms = [
        [f"@{tmp_path}/dot.png"], [f"@data:{tmp_path}/dot.png"], [f"@{tmp_path}/dot.png", "https://example.com/a.png"],
    ]  # fmt: skip
    for given in forms:
        flags = [part for one in given for part in ("--image", one)]
        assert run("call", "images.generate", "--model", "m", "--prompt", "x", *flags).err == ""
    run("call", "video.generations.create", "--model", "m", "--prompt", "x", "--images", forms[0][0], "--duration:=5")
    data_url = "data:image/png;base64,iVBORw0KGgo="
    *pictures, video = [request["body"] for request in received(gateway)[-4:]]
    assert [body["image"] for body in pictures] == [data_url, data_url, [data_url, "https://example.com/a.png"]]
    assert (video["images"], video["duration"]) == ([data_url], "5")


def test_a_local_file_deep_inside(tmp_path: Path) -> None:
    (tmp_path / "dot.png").write_bytes(PNG)
    flags = ["--messages.0.role", "user", "--messages.0.content.0.type", "image_url"]
    path = tmp_path / "dot.png"
    found = arguments(CHAT, "--model", "m", *flags, "--messages.0.content.0.image_url.url", f"@{path}")
    assert found["messages"][0]["content"][0]["image_url"]["url"] == path


def test_a_local_file_is_asked_for_by_its_sign(tmp_path: Path) -> None:
    (tmp_path / "dot.png").write_bytes(PNG)
    draw = ["images.generate", "--model", "m", "--prompt", "x"]
    assert f"write @{tmp_path}/dot.png" in refused(*draw, "--image", f"{tmp_path}/dot.png")
    assert "there is no file" in refused(*draw, "--image", f"@{tmp_path}/none.png")
    assert arguments(*draw, "--image", "@@dot.png")["image"] == "@dot.png"
    assert arguments(*draw, '--image:="dot.png"')["image"] == "dot.png"
    assert arguments(*draw, "--size:=[16, 9]")["size"] == [16, 9]
    assert "--size takes" in refused(*draw, "--size:=[16, 9, 1]")
    assert "--size takes" in refused(*draw, "--size:=16")


def test_help_says_where_a_local_file_is_taken(run: Run) -> None:
    said = " ".join(run("call", "images.generate", "--help").out.split())
    assert "--image TEXT|@FILE|TEXT|@FILE ..." in said
    assert "--images TEXT|@FILE ..." in said
    assert "for uploads and TEXT|@FILE the file itself" in said
    assert "--url TEXT " in " ".join(run("call", "sora.characters.create", "--help").out.split())


def test_a_local_file_from_a_pipe(gateway: str) -> None:
    command = [
        sys.executable,
        "-m",
        "maaskit",
        "call",
        "images.generate",
        "--model",
        "m",
        "--prompt",
        "x",
        "--image",
        "-",
    ]
    subprocess.run(command, input=PNG, check=True, capture_output=True)
    assert received(gateway)[-1]["body"]["image"] == "data:image/png;base64,iVBORw0KGgo="


def test_an_upload_from_a_pipe(gateway: str) -> None:
    command = [sys.executable, "-m", "maaskit", "call", "files.create", "--file", "-", "--purpose", "batch"]
    found = subprocess.run(command, input=b"some bytes", capture_output=True, check=True)
    assert json.loads(found.stdout)["id"]
    assert received(gateway)[-1]["body"]["file"][0]["filename"] == "stdin"


def test_a_refusal_of_the_gateway(gateway: str, run: Run) -> None:
    result = run("call", CHAT, *ASK, "--header", "X-Mock-Fault: 401")
    assert (result.status, result.out) == (1, "")
    assert "  where:   custom, chat.completions.create" in result.err
    assert "  charged: no" in result.err


def test_without_a_gateway(run: Run) -> None:
    result = run("call", CHAT, *ASK)
    assert result.status == 1
    assert "Which gateway?" in result.err
    assert "--gateway ID" in result.err


def test_an_operation_that_the_gateway_does_not_offer(gateway: str, run: Run) -> None:
    flags = ["--model", "m", "--input", "x", "--voice", "alloy"]
    result = run("call", "audio.speech.create", "--gateway", "haoee", *flags)
    assert result.status == 2
    assert "does not offer audio.speech.create" in result.err


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        ([CHAT, *ASK, "--wait"], "starts no task"),
        (["images.generate", "--model", "m", "--prompt", "x", "--wait"], "with --task it starts a task"),
        (["images.generate", "--model", "m", "--prompt", "x", "--stream", "--save", "out"], "leave --stream out"),
        (["embeddings.create", "--model", "m", "--input", "x", "--save", "out"], "nothing to wait for or to save"),
        ([KLING, "--prompt", "x", "--task"], "always starts a task"),
        ([KLING, "--prompt", "x", "--stream"], "does not stream"),
        (["images.generate", "--model", "m", "--prompt", "x", "--task", "--stream"], "don't go together"),
        ([CHAT, *ASK, "--header", "x"], "--header must be NAME:VALUE"),
        ([CHAT, *ASK, "--timeout", "0"], "--timeout must be a number of seconds above 0"),
    ],
    ids=lambda one: one[-1] if isinstance(one, list) else "",
)
def test_options_that_make_no_sense(flags: list[str], said: str, gateway: str, run: Run) -> None:
    before = len(received(gateway))
    result = run("call", *flags)
    assert result.status == 2
    assert said in result.err
    assert len(received(gateway)) == before


# Files of plain answers


DRAW = ["images.generate", "--model", "flux", "--prompt", "a kite"]
FILM = [
    CHAT,
    "--model",
    "sora-2",
    "--messages.0.role",
    "user",
    "--messages.0.content",
    "a kite",
    "--header",
    "Prefer: example=sora",
]


def test_saving_the_files_of_an_answer(gateway: str, run: Run, tmp_path: Path) -> None:
    for flags, suffix in ((DRAW, ".png"), (FILM, ".mp4")):
        result = run("call", *flags, "--save", tmp_path / "out")
        assert result.status == 0, result.err
        (path,) = (Path(line) for line in result.out.splitlines())
        assert (path.parent, path.suffix) == (tmp_path / "out", suffix)
        assert path.stat().st_size > 0
    assert not (tmp_path / "state").exists(), "no journal is needed for it"


def test_saving_the_files_of_a_stream(gateway: str, run: Run, tmp_path: Path) -> None:
    result = run("call", *FILM, "--stream", "--save", tmp_path / "out")
    assert result.status == 0, result.err
    *text, path = result.out.splitlines()
    assert "100%" in "".join(text)
    assert Path(path).suffix == ".mp4"
    assert Path(path).exists()


def test_an_answer_without_files_is_shown(gateway: str, run: Run, tmp_path: Path) -> None:
    result = run("call", CHAT, *ASK, "--save", tmp_path / "out")
    assert result.status == 1
    assert result.json["choices"][0]["message"]["content"]
    assert "no file is in it" in result.err
    assert "maaskit tasks save" not in result.err
    assert not (tmp_path / "out").exists()


def test_help_offers_to_save_where_there_are_files(run: Run) -> None:
    assert "--save DIR" in run("call", CHAT, "--help").out
    assert "--save DIR" not in run("call", "embeddings.create", "--help").out


# Tasks


def test_a_task_is_written_down_and_told(gateway: str, run: Run, tmp_path: Path) -> None:
    result = run("call", KLING, "--prompt", "a kite")
    assert set(result.json) == {"id", "state", "token"}
    assert result.json["state"] == "queued"
    assert (tmp_path / "state" / "maaskit" / "journal.db").exists()
    assert result.json["id"] in run("tasks", "list").out


def test_no_journal(gateway: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAASKIT_JOURNAL", str(tmp_path / "other.db"))
    assert run("call", KLING, "--prompt", "a kite", "--no-journal").status == 0
    assert not (tmp_path / "other.db").exists()
    assert run("call", KLING, "--prompt", "a kite").status == 0
    assert (tmp_path / "other.db").exists()
    assert os.environ["MAASKIT_JOURNAL"] == str(tmp_path / "other.db")


def test_waiting_shows_lines_and_prints_the_answer(gateway: str, run: Run) -> None:
    result = run("call", KLING, "--prompt", "a kite", "--wait", "--timeout", "60")
    assert result.status == 0
    assert result.json["data"]["task_status"] == "succeed"
    assert result.err.splitlines()[-1].split()[1] == "succeeded"


def test_saving_prints_the_paths(gateway: str, run: Run, tmp_path: Path) -> None:
    result = run("call", KLING, "--prompt", "a kite", "--save", tmp_path / "out")
    assert result.status == 0
    (path,) = result.out.splitlines()
    assert Path(path).parent == tmp_path / "out"
    assert Path(path).stat().st_size > 0
    assert run("tasks", "list", "--json").json[0]["files"] == [path]


def test_a_plain_call_as_a_task(gateway: str, run: Run, tmp_path: Path) -> None:
    result = run(
        "call", "images.generate", "--model", "flux", "--prompt", "a kite", "--task", "--save", tmp_path / "out"
    )
    assert result.status == 0, result.err
    assert all(Path(path).exists() for path in result.out.splitlines())


def test_a_raw_submit(gateway: str, run: Run) -> None:
    assert run("call", KLING, "--prompt", "a kite", "--raw").json["data"]["task_id"]


def test_a_task_that_fails(gateway: str, run: Run) -> None:
    result = run("call", KLING, "--prompt", "a kite", "--wait", "--header", "X-Mock-Outcome: failed")
    assert (result.status, result.out) == (1, "")
    assert f"  where:   custom, {KLING}, task" in result.err


def test_a_task_that_takes_too_long(gateway: str, run: Run) -> None:
    result = run(
        "call", KLING, "--prompt", "a kite", "--wait", "--timeout", "0.05", "--header", "X-Mock-Outcome: stuck"
    )
    assert result.status == 1
    assert "has not ended in the time given" in result.err
    assert "here:    maaskit tasks wait mk1_" in result.err


def test_a_lost_answer(gateway: str, run: Run) -> None:
    before = len(jobs(gateway))
    result = run("call", KLING, "--prompt", "a kite", "--header", "X-Mock-Fault: lost-reply")
    assert result.status == 1
    assert "here:    maaskit tasks reconcile" in result.err
    assert len(jobs(gateway)) == before + 1

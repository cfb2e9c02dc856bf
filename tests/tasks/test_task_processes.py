"""Several real processes with one journal: a task is one process's to poll, and another's when that one is killed."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from driving import KEY
from jobs import IMAGES, Stage
from servers import answer

HEAD = """
import os, sys
from maaskit import Client
who, url, path, *more = sys.argv[1:]
def say(*words): print(*words, flush=True)
client = Client("custom", api_key=os.environ["TEST_KEY"], base_url=url, journal=path, headers={"x-who": who}, verify=False)
"""
SUBMIT = f"""{HEAD}
task = client.images.generate_task(model="m", prompt="p")
say(task.token)
task.wait(interval=0.03)
say(task.state, task.files[0].url)
sys.stdin.readline()
"""
RESUME = f"""{HEAD}
task = client.tasks.resume(more[0])
say("ready")
task.wait(interval=0.03)
say(task.state, task.files[0].url)
"""
LEAVE = f"""{HEAD}
for _ in range(int(more[0])):
    client.images.generate_task(model="m", prompt="p")
os._exit(9)
"""
RECOVER = f"""{HEAD}
say("ready")
sys.stdin.readline()
found = client.tasks.recover()
say(*sorted(task.id for task in found))
sys.stdin.readline()
for task in found:
    say(task.wait(interval=0.03).id)
"""


class Polls:
    """Who polled which task, and whether two did at the same time."""

    def __init__(self) -> None:
        self.by: list[str] = []
        self.overlaps = 0
        self.done = threading.Event()
        self._now: dict[str, int] = {}
        self._lock = threading.Lock()

    def step(self, connection: Any) -> Any:
        """Answer a poll, slowly."""
        target, who = connection.seen.target, connection.seen.headers["x-who"]
        with self._lock:
            self._now[target] = self._now.get(target, 0) + 1
            self.overlaps += self._now[target] > 1
            self.by.append(who)
        time.sleep(0.02)
        with self._lock:
            self._now[target] -= 1
        id = target.rsplit("/", 1)[1]
        return answer(IMAGES.says(2 if self.done.is_set() else 1, id))(connection)

    def wait_for(self, who: str, count: int) -> None:
        """Until that process has polled so often."""
        end = time.monotonic() + 10
        while self.by.count(who) < count:
            assert time.monotonic() < end, f"{who} does not poll: {self.by}"
            time.sleep(0.01)


@contextmanager
def process(program: str, who: str, stage: Stage, path: Path, *more: str) -> Iterator[subprocess.Popen[str]]:
    source = Path(__file__).parents[2]
    paths = os.pathsep.join(str(source / name) for name in ("wrapper", "generated"))
    environment = {**os.environ, "TEST_KEY": KEY, "PYTHONPATH": os.environ.get("PYTHONPATH") or paths}
    command = [sys.executable, "-c", program, who, stage.url, str(path), *more]
    started = subprocess.Popen(
        command, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    try:
        yield started
    finally:
        started.kill()
        started.communicate()


def line(one: subprocess.Popen[str]) -> str:
    assert one.stdout is not None
    found = one.stdout.readline().strip()
    assert found, one.communicate()[1]
    return found


def go_on(one: subprocess.Popen[str]) -> None:
    assert one.stdin is not None
    one.stdin.write("\n")
    one.stdin.flush()


def test_one_polls_and_the_other_goes_on_when_it_is_killed(stage: Stage, tmp_path: Path) -> None:
    polls, path = Polls(), tmp_path / "j.db"
    stage.submits("images.generate", {"task_id": "t1"})
    stage.plays("/v1/images/tasks/t1", polls.step)
    with process(SUBMIT, "first", stage, path) as first:
        token = line(first)
        polls.wait_for("first", 1)
        with process(RESUME, "second", stage, path, token) as second:
            assert line(second) == "ready"
            polls.wait_for("first", polls.by.count("first") + 10)
            assert (polls.by.count("second"), polls.overlaps) == (0, 0), "it is the first one's task"
            first.kill()  # and not waited for: a zombie has ended, too
            polls.wait_for("second", 3)
            polls.done.set()
            assert line(second) == "succeeded https://cdn.example.com/t1.bin"
    assert polls.overlaps <= 1, "what a killed process had asked for is still being answered"
    assert stage.server.sent("POST") == 1


def test_who_did_not_poll_gets_the_result_too(stage: Stage, tmp_path: Path) -> None:
    polls, path = Polls(), tmp_path / "j.db"
    stage.submits("images.generate", {"task_id": "t1"})
    stage.plays("/v1/images/tasks/t1", polls.step)
    with process(SUBMIT, "first", stage, path) as first:
        token = line(first)
        with process(RESUME, "second", stage, path, token) as second:
            assert line(second) == "ready"
            polls.wait_for("first", polls.by.count("first") + 5)
            polls.done.set()
            for one in (first, second):
                assert line(one) == "succeeded https://cdn.example.com/t1.bin"
    assert polls.by.count("second") == 1, "once, for the answer"
    assert polls.overlaps == 0


def test_recovering_in_two_processes_hands_each_task_to_one(stage: Stage, tmp_path: Path) -> None:
    polls, path = Polls(), tmp_path / "j.db"
    ids = [f"t{number}" for number in range(8)]
    stage.submits("images.generate", *[{"task_id": id} for id in ids])
    for id in ids:
        stage.plays(f"/v1/images/tasks/{id}", polls.step)
    with process(LEAVE, "gone", stage, path, str(len(ids))) as gone:
        assert gone.wait(20) == 9
    with process(RECOVER, "first", stage, path) as first, process(RECOVER, "second", stage, path) as second:
        assert [line(one) for one in (first, second)] == ["ready", "ready"]
        go_on(first)
        go_on(second)
        found = []
        for one in (first, second):
            assert one.stdout is not None
            found.append(one.stdout.readline().split())
        assert sorted([*found[0], *found[1]]) == ids
        polls.done.set()
        go_on(first)
        go_on(second)
        for one, mine in zip((first, second), found, strict=True):
            assert one.stdout is not None
            assert one.stdout.read().split() == mine
    assert polls.overlaps == 0
    assert len(polls.by) == len(ids)

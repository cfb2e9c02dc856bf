"""Kills programs: `python killing.py URL FOLDER KILLS SEED SPEED`. Each life is a fork of this process, which has all
modules loaded, and is ended by SIGKILL at a random moment. The last life is left alone. Prints what happened as JSON."""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

import worker

import maaskit._progress
import maaskit._tasks.manager
import maaskit._tasks.saving
import maaskit._tasks.showing
import maaskit._tasks.submit
import maaskit._transport
import maaskit_api.models

LONGEST = 0.7
"""Seconds of a life: submits, waiting and saving all fall into it, many times over."""


def main(url: str, folder: str, kills: int, seed: int, speed: float) -> int:
    """Live and die. Returns 1 when a life ended by itself in any other way than it should."""
    place = worker.Place(url, Path(folder), speed)
    rng = random.Random(seed)
    strange = []
    for number in range(kills):
        pid = _born(place, rng.randrange(2**31), asynchronous=number % 2 == 1)
        time.sleep(rng.uniform(0.005, LONGEST))
        os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        if not os.WIFSIGNALED(status):
            strange.append(number)
    for asynchronous in (False, True):  # what is left over, and a little more; nobody disturbs
        _, status = os.waitpid(_born(place, seed, asynchronous=asynchronous, most=2), 0)
        if status:
            strange.append(-1)
    print(json.dumps({"kills": kills, "strange": strange}))
    return 1 if strange else 0


def _born(place: worker.Place, seed: int, *, asynchronous: bool, most: int = 1000) -> int:
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            worker.life(place, seed, asynchronous=asynchronous, most=most)
            status = 0
        except BaseException:
            import traceback

            traceback.print_exc()
        finally:
            os._exit(status)
    return pid


if __name__ == "__main__":
    loaded = (maaskit._progress, maaskit._transport, maaskit_api.models)  # nothing is loaded in a short life
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), float(sys.argv[5])))

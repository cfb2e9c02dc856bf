"""A client's process: `python child.py PACKAGES MODULE.FUNCTION URL` runs one function of `clients` and prints what it tells.

`-I` keeps everything of the user's out; PACKAGES is where maaskit was installed for the benchmark.
"""

import importlib
import os
import sys

if hasattr(os, "sched_setaffinity") and len(os.sched_getaffinity(0)) > 1:
    os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[1]})
_, packages, name, url = sys.argv
sys.path[:0] = [packages, os.path.dirname(os.path.abspath(__file__))]

if __name__ == "__main__":
    module, _, function = name.partition(".")
    told = getattr(importlib.import_module(f"clients.{module}"), function)(url)

    import json

    print(json.dumps(told))

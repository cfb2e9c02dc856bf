"""Who takes part: functions that do one job with one client, each run in a process of its own.

They get the address of the server and return what they measured. What they import counts: nothing that others load stands here.
"""

import sys


def resident() -> int:
    """KiB of memory that this process has."""
    return _told("VmRSS:")


def highest() -> int:
    """KiB of memory that this process had when it had most."""
    return _told("VmHWM:")


def _told(line: str) -> int:
    if sys.platform == "linux":  # what getrusage tells began as the size of the parent
        with open("/proc/self/status") as status:
            return int(status.read().partition(line)[2].split()[0])
    import resource

    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return largest // 1024 if sys.platform == "darwin" else largest

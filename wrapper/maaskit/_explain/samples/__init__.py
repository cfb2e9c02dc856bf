"""Code for each request example of the description, in Python, TypeScript, Go and for curl.

```python
for example in examples("chat.completions.create").values():
    print(samples("chat.completions.create", example)["curl"])
```

No operation is named here: what a sample does with its answer follows from what the description says of the operation.
"""

from __future__ import annotations

from . import curl, go, python, typescript
from .examples import Example, examples
from .request import request_of

__all__ = ["Example", "examples", "samples"]


def samples(operation_id: str, example: Example) -> dict[str, str]:
    """The code that sends an example: `python`, `python-async`, `typescript`, `go` and `curl`, in this order.

    Each is a complete program that takes its key from the environment, and ends with a line break.

    Raises:
        UsageError: There is no such operation.
    """
    request = request_of(operation_id, example)
    return {
        "python": python.sample(operation_id, example),
        "python-async": python.sample(operation_id, example, is_async=True),
        "typescript": typescript.sample(request),
        "go": go.sample(request),
        "curl": curl.sample(request),
    }

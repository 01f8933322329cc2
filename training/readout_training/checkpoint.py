"""Everything a run needs to go on exactly where it was, in one file that is replaced at once."""
import os
from typing import Any

import torch


def save(path: str, state: dict[str, Any]) -> None:
    partial = path + '.partial'
    with open(partial, 'wb') as f:
        torch.save(state, f)
        f.flush()
        os.fsync(f.fileno())
    os.replace(partial, path)


def load(path: str) -> dict[str, Any]:
    return torch.load(path, map_location='cpu')

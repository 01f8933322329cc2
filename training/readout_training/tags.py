"""Tags of spans: label 0 is outside; kind k (from 0) begins with 1 + 2k and goes on with 2 + 2k."""
from typing import Iterable, Sequence

import numpy as np

Span = tuple[int, int, int]
"""(kind, first word, end word), half open."""


def encode(length: int, spans: Iterable[Span]) -> list[int]:
    """Where spans overlap, the first given keeps its words."""
    tags = [0] * length
    for kind, start, end in spans:
        if any(tags[start:end]):
            continue
        for i in range(start, end):
            tags[i] = 1 + 2 * kind + (i > start)
    return tags


def decode(tags: Sequence[int]) -> list[Span]:
    """A stray inside tag begins a span."""
    spans: list[Span] = []
    for i, tag in enumerate(tags):
        if not tag:
            continue
        kind, inside = (tag - 1) // 2, (tag - 1) % 2
        if inside and spans and spans[-1][0] == kind and spans[-1][2] == i:
            spans[-1] = (kind, spans[-1][1], i + 1)
        else:
            spans.append((kind, i, i + 1))
    return spans


def viterbi(scores: np.ndarray) -> list[int]:
    """The best sequence in which every inside tag follows a tag of its own kind. scores: [words, labels]."""
    length, labels = scores.shape
    if not length:
        return []
    allowed = np.zeros((labels, labels))
    for tag in range(2, labels, 2):
        allowed[:, tag] = -np.inf
        allowed[tag - 1 : tag + 1, tag] = 0
    best = scores[0].copy()
    best[2::2] = -np.inf
    back = np.zeros((length, labels), dtype=np.int64)
    for i in range(1, length):
        paths = best[:, None] + allowed
        back[i] = paths.argmax(0)
        best = paths.max(0) + scores[i]
    path = [int(best.argmax())]
    for i in range(length - 1, 0, -1):
        path.append(int(back[i, path[-1]]))
    return path[::-1]

"""Runs a model over documents and lays the scores of overlapping windows together: a word takes those of the window in which
it stands farthest from an edge."""
from dataclasses import dataclass
from typing import Iterator, Sequence

import numpy as np
import torch

from .batches import collate
from .model import TAGGERS, ReadoutModel
from .windows import Document, Window
from .wordpiece import WordPiece


@dataclass
class Scores:
    """Of one window. Words count from 0; arcs are over places (word i is place i + 1)."""
    window: Window
    tags: dict[str, np.ndarray]
    arcs: np.ndarray
    states: torch.Tensor


class Predictor:
    def __init__(self, model: ReadoutModel, wordpiece: WordPiece, pieces: int = 2048, precision: str = 'bf16') -> None:
        self.model, self.wordpiece, self.pieces, self.precision = model.eval(), wordpiece, pieces, precision

    @torch.no_grad()
    def scores(self, windows: Sequence[Window], arcs: bool) -> list[Scores]:
        out: dict[int, Scores] = {}
        order = sorted(range(len(windows)), key=lambda i: len(windows[i].ids))
        at = 0
        while at < len(order):
            end = at + 1
            while end < len(order) and len(windows[order[end]].ids) * (end + 1 - at) <= self.pieces:
                end += 1
            batch = collate([windows[i] for i in order[at:end]], self.wordpiece.pad)
            with torch.autocast('cpu', dtype=torch.bfloat16, enabled=self.precision == 'bf16'):
                states = self.model.states(batch.ids, batch.features, batch.mask, batch.starts).float()
            tags = {t: self.model.tag(t, states).log_softmax(-1).numpy() for t in TAGGERS}
            heads = self.model.arc_scores(states).numpy() if arcs else None
            for row, i in enumerate(order[at:end]):
                n = len(windows[i].starts)
                out[i] = Scores(windows[i], {t: s[row, 1 : n + 1] for t, s in tags.items()},
                                heads[row, : n + 1, : n + 1] if arcs else np.zeros((0, 0)), states[row, : n + 1])
            at = end
        return [out[i] for i in range(len(windows))]

    @torch.no_grad()
    def link_rows(self, scores: Scores, cues: Sequence[int]) -> np.ndarray:
        """[cue, word, label] log probabilities for the words that begin a cue."""
        places = torch.tensor([[c + 1 for c in cues]], dtype=torch.long)
        rows = self.model.link_scores(places, scores.states.unsqueeze(0))
        return rows[0, :, 1:].log_softmax(-1).numpy()

    @torch.no_grad()
    def relations(self, scores: Scores, heads: Sequence[int]) -> np.ndarray:
        """[word, relation] for heads given as words of the window, -1 the root."""
        places = torch.tensor([h + 1 for h in heads], dtype=torch.long)
        return self.model.relations(scores.states[1:], scores.states[places]).numpy()


def centrality(window: Window, word: int) -> int:
    """Words to the nearer edge of the window; word counts in the document."""
    return min(word - window.first, window.first + len(window.starts) - 1 - word)


def choose(document: Document, found: Sequence[Scores]) -> list[int]:
    """For each word of the document the window that speaks for it."""
    total = sum(len(s.forms) for s in document.sentences)
    best = [-1] * total
    for number, s in enumerate(found):
        for w in range(s.window.first, s.window.first + len(s.window.starts)):
            if best[w] < 0 or centrality(s.window, w) > centrality(found[best[w]].window, w):
                best[w] = number
    return best


def merged(document: Document, found: Sequence[Scores], task: str) -> np.ndarray:
    best = choose(document, found)
    return np.stack([found[n].tags[task][w - found[n].window.first] for w, n in enumerate(best)])


def flat(document: Document) -> Iterator[tuple[int, int]]:
    for s in document.sentences:
        yield from s.spans

"""Windows to tensors, and the order of batches: a function of seed, task and pass, so that a run resumes exactly from two
numbers for each task."""
from dataclasses import dataclass
from random import Random
from typing import Sequence

import torch
from torch import Tensor

from .windows import Document, Window, windows
from .wordpiece import WordPiece

IGNORE = -100


@dataclass
class Batch:
    ids: Tensor
    features: Tensor
    mask: Tensor
    starts: Tensor
    places: Tensor
    """1 for a word, 0 for [CLS] and padding: [batch, places]."""
    labels: dict[str, Tensor]
    """[batch, places]; heads are places, 0 the root."""
    cues: Tensor
    """[batch, cues], places of the gold cues, 0 for padding."""
    links: Tensor
    """[batch, cues, places], labels of polnear.LINKS."""

    def to(self, device: torch.device) -> 'Batch':
        moved = {k: v.to(device) for k, v in self.labels.items()}
        return Batch(*(t.to(device) for t in (self.ids, self.features, self.mask, self.starts, self.places)), moved,
                     self.cues.to(device), self.links.to(device))


def rounded(n: int, step: int) -> int:
    """Few different shapes: oneDNN compiles the matrix products of each shape anew."""
    return (n + step - 1) // step * step


def collate(group: Sequence[Window], pad: int) -> Batch:
    rows, length = len(group), rounded(max(len(w.ids) for w in group), 16)
    count = rounded(1 + max(len(w.starts) for w in group), 16)
    cues = rounded(max(1, max(len(w.links) for w in group)), 4)
    ids = torch.full((rows, length), pad)
    features, mask = torch.zeros(rows, length, dtype=torch.long), torch.zeros(rows, length, dtype=torch.long)
    starts, places = torch.zeros(rows, count, dtype=torch.long), torch.zeros(rows, count, dtype=torch.long)
    labels = {t: torch.full((rows, count), IGNORE) for t in group[0].labels}
    cue = torch.zeros(rows, cues, dtype=torch.long)
    links = torch.full((rows, cues, count), IGNORE)
    for r, w in enumerate(group):
        n = len(w.starts)
        ids[r, : len(w.ids)] = torch.tensor(w.ids)
        features[r, : len(w.ids)] = torch.tensor(w.features)
        mask[r, : len(w.ids)] = 1
        starts[r, 1 : n + 1] = torch.tensor(w.starts)
        places[r, 1 : n + 1] = 1
        for task, values in w.labels.items():
            shift = 1 if task == 'head' else 0
            labels[task][r, 1 : n + 1] = torch.tensor([v if v == IGNORE else v + shift for v in values])
        for c, (place, words) in enumerate(w.links):
            cue[r, c] = place + 1
            links[r, c, 1 : n + 1] = 0
            for word, label in words:
                links[r, c, word + 1] = label
    return Batch(ids, features, mask, starts, places, labels, cue, links)


def grouped(found: list[Window], pieces: int, random: Random) -> list[list[Window]]:
    """Batches of windows of about equal length, at most `pieces` with padding, in random order."""
    order = sorted(found, key=lambda w: len(w.ids) + random.random() * 24)
    out: list[list[Window]] = []
    for w in order:
        longest = max(len(o.ids) for o in out[-1] + [w]) if out else 0
        if out and rounded(longest, 16) * (len(out[-1]) + 1) <= pieces:
            out[-1].append(w)
        else:
            out.append([w])
    random.shuffle(out)
    return out


class Stream:
    """The batches of one task, pass after pass; `passes` and `index` are all its state."""

    def __init__(self, name: str, documents: list[Document], wordpiece: WordPiece, limit: int, pieces: int, seed: int) -> None:
        self.name, self.documents, self.wordpiece = name, documents, wordpiece
        self.limit, self.pieces, self.seed = limit, pieces, seed
        self.passes, self.index = 0, 0
        self._of, self._batches = -1, []

    def next(self) -> Batch:
        if self._of != self.passes:
            random = Random(f'{self.seed} {self.name} {self.passes}')
            found = [w for d in self.documents for w in windows(self.wordpiece, d, self.limit, random)]
            self._batches, self._of = grouped(found, self.pieces, random), self.passes
        batch = collate(self._batches[self.index], self.wordpiece.pad)
        self.index += 1
        if self.index >= len(self._batches):
            self.passes, self.index = self.passes + 1, 0
        return batch

    def state(self) -> dict[str, int]:
        return {'passes': self.passes, 'index': self.index}

    def restore(self, state: dict[str, int]) -> None:
        self.passes, self.index = state['passes'], state['index']

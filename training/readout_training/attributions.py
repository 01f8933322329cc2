"""From scores to attributions. The tagger finds pieces of sources, cues and contents; the link scores, seen from each cue, say
whose they are."""
from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from . import tags
from .polnear import ROLES
from .predict import Predictor, Scores, choose, flat, merged
from .windows import Document, overlapping

SOURCE, CUE, CONTENT = range(len(ROLES))
LABELS = {SOURCE: slice(1, 3), CONTENT: slice(3, 5)}
"""Columns of a link row, by role; column 0 is `none`."""
Pieces = dict[int, list[tuple[int, int]]]


@dataclass(frozen=True)
class Decoding:
    """pieces: every tagged piece goes to the cue that wants it most. rows: each cue's own row of link scores is decoded, with
    `tagger` as weight of the tagger beside it. shared: log odds above which a source is also taken by a further cue."""
    method: str = 'pieces'
    tagger: float = 0.5
    shared: float = 0.0
    window: int = 254


class Links:
    """Rows of link scores, one for each cue, in the words of the document; words outside the cue's window are unknown."""

    def __init__(self, found: list[Scores], speaks: list[int], cues: list[tuple[int, int]], predictor: Predictor) -> None:
        self.first: list[int] = [0] * len(cues)
        self.rows: list[np.ndarray] = [np.zeros((0, 5))] * len(cues)
        by_window = defaultdict(list)
        for i, (start, _) in enumerate(cues):
            by_window[speaks[start]].append(i)
        for number, group in by_window.items():
            first = found[number].window.first
            rows = predictor.link_rows(found[number], [cues[i][0] - first for i in group])
            for i, row in zip(group, rows):
                self.first[i], self.rows[i] = first, row.astype(np.float64)

    def odds(self, cue: int, role: int, start: int, end: int) -> float:
        """Mean log odds that the words belong to this cue in this role; minus infinity where its window lacks some."""
        row = self.rows[cue][max(0, start - self.first[cue]) : max(0, end - self.first[cue])]
        if start < self.first[cue] or len(row) < end - start:
            return -np.inf
        return float((np.logaddexp.reduce(row[:, LABELS[role]], axis=1) - row[:, 0]).mean())


def decode(document: Document, predictor: Predictor, how: Decoding) -> list[dict]:
    """Attributions in the form of the corpus: {source, cue, content: [[start, end], ...]}, code points."""
    found = predictor.scores(overlapping(predictor.wordpiece, document, how.window), arcs=False)
    spans, scores = list(flat(document)), merged(document, found, 'attribution')
    tagged = tags.decode(tags.viterbi(scores))
    cues = [(s, e) for kind, s, e in tagged if kind == CUE]
    links = Links(found, choose(document, found), cues, predictor)
    if how.method == 'pieces':
        chosen = assign(tagged, cues, links, how)
    else:
        chosen = [by_row(links.rows[i], links.first[i], scores, cue, how) for i, cue in enumerate(cues)]
    out = []
    for (start, end), pieces in zip(cues, chosen):
        source, content = ([[spans[s][0], spans[e - 1][1]] for s, e in sorted(pieces[r])] for r in (SOURCE, CONTENT))
        if content:
            out.append({'source': source, 'cue': [[spans[start][0], spans[end - 1][1]]], 'content': content})
    return out


def assign(tagged: list[tags.Span], cues: list[tuple[int, int]], links: Links, how: Decoding) -> list[Pieces]:
    out: list[Pieces] = [{SOURCE: [], CONTENT: []} for _ in cues]
    for role, start, end in tagged:
        if role == CUE or not cues:
            continue
        odds = [links.odds(i, role, start, end) for i in range(len(cues))]
        best = int(np.argmax(odds))
        for i, value in enumerate(odds):
            if (i == best and value > -np.inf) or (role == SOURCE and value > how.shared):
                out[i][role].append((start, end))
    return out


def by_row(row: np.ndarray, first: int, scores: np.ndarray, cue: tuple[int, int], how: Decoding) -> Pieces:
    tagged = scores[first : first + len(row)]
    emission = row.copy()
    emission[:, 1:3] += how.tagger * tagged[:, 1:3]
    emission[:, 3:5] += how.tagger * tagged[:, 5:7]
    other = np.logaddexp.reduce(tagged[:, [0, 3, 4]], axis=1)
    emission[:, 0] += how.tagger * np.maximum(other, np.log(0.5))
    emission[cue[0] - first : cue[1] - first, 1:] = -1e4
    out: Pieces = {SOURCE: [], CONTENT: []}
    for kind, s, e in tags.decode(tags.viterbi(emission)):
        out[SOURCE if kind == 0 else CONTENT].append((first + s, first + e))
    return out

"""From scores to attributions: the tagger finds the cues, then each cue's row of link scores is decoded to its own source and
content, with the tagger's opinion added."""
from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from . import tags
from .polnear import ROLES
from .predict import Predictor, Scores, choose, flat, merged
from .windows import Document, overlapping

CUE = ROLES.index('cue')


@dataclass(frozen=True)
class Decoding:
    """Weight of the tagger beside the links, and what speaks for the label `none`."""
    tagger: float = 0.5
    none: float = 0.0
    window: int = 254


def decode(document: Document, predictor: Predictor, how: Decoding) -> list[dict]:
    """Attributions in the form of the corpus: {source, cue, content: [[start, end], ...]}, code points."""
    found = predictor.scores(overlapping(predictor.wordpiece, document, how.window), arcs=False)
    spans, out = list(flat(document)), []
    scores = merged(document, found, 'attribution')
    cues = [(s, e) for kind, s, e in tags.decode(tags.viterbi(scores)) if kind == CUE]
    speaks, by_window = choose(document, found), defaultdict(list)
    for s, e in cues:
        by_window[speaks[s]].append((s, e))
    for number, group in sorted(by_window.items()):
        window = found[number].window
        rows = predictor.link_rows(found[number], [s - window.first for s, _ in group])
        for (s, e), row in zip(group, rows):
            out.append(_attribution(found[number], row, scores, s, e, how, spans))
    return sorted((a for a in out if a['content']), key=lambda a: a['cue'])


def _attribution(found: Scores, row: np.ndarray, scores: np.ndarray, start: int, end: int, how: Decoding,
                 spans: list[tuple[int, int]]) -> dict:
    first, n = found.window.first, len(found.window.starts)
    tagged = scores[first : first + n]
    emission = row.astype(np.float64)
    emission[:, 0] += how.none
    emission[:, 1:3] += how.tagger * tagged[:, 1:3]
    emission[:, 3:5] += how.tagger * tagged[:, 5:7]
    other = np.logaddexp.reduce(tagged[:, [0, 3, 4]], axis=1)
    emission[:, 0] += how.tagger * np.maximum(other, np.log(0.5))
    emission[start - first : end - first, 1:] = -1e4
    pieces = tags.decode(tags.viterbi(emission))

    def chars(kind: int) -> list[list[int]]:
        return [[spans[first + s][0], spans[first + e - 1][1]] for k, s, e in pieces if k == kind]

    return {'source': chars(0), 'cue': [[spans[start][0], spans[end - 1][1]]], 'content': chars(1)}

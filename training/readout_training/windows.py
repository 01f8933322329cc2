"""Documents as sentences of words, and windows of whole sentences that fit the encoder."""
from dataclasses import dataclass, field
from random import Random
from typing import Iterator, Optional

from .features import continued
from .wordpiece import WordPiece


@dataclass
class Sentence:
    forms: list[str]
    features: list[int]
    spans: list[tuple[int, int]]
    """Code points of each word in the document's text."""
    pieces: list[list[int]]
    labels: dict[str, list[int]] = field(default_factory=dict)
    """One label for each word and task; -100 is unknown. `head` is an index in the sentence, -1 the root."""

    def size(self) -> int:
        return sum(map(len, self.pieces))


@dataclass
class Document:
    id: str
    sentences: list[Sentence]
    links: list[tuple[int, list[tuple[int, int]]]] = field(default_factory=list)
    """For each attribution the index of its cue's first word, and (word, label) of its other words; indexes in the document."""


@dataclass
class Window:
    ids: list[int]
    features: list[int]
    starts: list[int]
    """Position of each word's first piece; position 0 is [CLS]."""
    first: int
    """Index in the document of the first word."""
    labels: dict[str, list[int]]
    links: list[tuple[int, list[tuple[int, int]]]]
    """As in the document, with indexes in the window."""


def sentence(wordpiece: WordPiece, forms: list[str], features: list[int], spans: list[tuple[int, int]],
             labels: Optional[dict[str, list[int]]] = None) -> Sentence:
    return Sentence(forms, features, spans, [[p.id for p in wordpiece.word(f)] for f in forms], labels or {})


def _window(wordpiece: WordPiece, document: Document, chunks: list[tuple[int, int, int]], offsets: list[int]) -> Window:
    ids, features, starts, labels = [wordpiece.cls], [0], [], {}
    for index, begin, end in chunks:
        s, base = document.sentences[index], len(starts)
        for word in range(begin, end):
            starts.append(len(ids))
            ids += s.pieces[word]
            features += [s.features[word]] + [continued(s.features[word])] * (len(s.pieces[word]) - 1)
        for task, values in s.labels.items():
            part = values[begin:end]
            if task == 'head':
                part = [-1 if h == -1 else base + h - begin if begin <= h < end else -100 for h in part]
            labels.setdefault(task, []).extend(part)
    first = offsets[chunks[0][0]] + chunks[0][1]
    last = first + len(starts)
    links = [(cue - first, [(w - first, k) for w, k in words if first <= w < last])
             for cue, words in document.links if first <= cue < last]
    return Window(ids + [wordpiece.sep], features + [0], starts, first, labels, links)


def _chunks(document: Document, limit: int) -> Iterator[tuple[int, int, int, int]]:
    """(sentence, first word, end word, pieces); a sentence over the limit is cut."""
    for index, s in enumerate(document.sentences):
        begin, size = 0, 0
        for word, pieces in enumerate(s.pieces):
            if size and size + len(pieces) > limit:
                yield index, begin, word, size
                begin, size = word, 0
            size += min(len(pieces), limit)
        if size:
            yield index, begin, len(s.pieces), size


def windows(wordpiece: WordPiece, document: Document, limit: int, random: Optional[Random] = None) -> list[Window]:
    """Windows side by side. With `random` the first one is shortened by chance, so that the cuts differ from pass to pass."""
    offsets, total = [], 0
    for s in document.sentences:
        offsets.append(total)
        total += len(s.pieces)
    out, chunks, size = [], [], 0
    room = limit if random is None else random.randint(limit // 4, limit)
    for index, begin, end, pieces in _chunks(document, limit):
        if chunks and size + pieces > room:
            out.append(_window(wordpiece, document, chunks, offsets))
            chunks, size, room = [], 0, limit
        chunks.append((index, begin, end))
        size += pieces
    if chunks:
        out.append(_window(wordpiece, document, chunks, offsets))
    return out


def overlapping(wordpiece: WordPiece, document: Document, limit: int) -> list[Window]:
    """For reading: each window begins about in the middle of the one before, so that every word has context on both sides."""
    offsets, total = [], 0
    for s in document.sentences:
        offsets.append(total)
        total += len(s.pieces)
    chunks, out, begin = list(_chunks(document, limit)), [], 0
    while begin < len(chunks):
        end, size = begin, 0
        while end < len(chunks) and (end == begin or size + chunks[end][3] <= limit):
            size += chunks[end][3]
            end += 1
        out.append(_window(wordpiece, document, [c[:3] for c in chunks[begin:end]], offsets))
        if end == len(chunks):
            break
        half, begin = 0, begin + 1
        while begin < end - 1 and half + chunks[begin - 1][3] < size // 2:
            half += chunks[begin - 1][3]
            begin += 1
    return out

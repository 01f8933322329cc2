"""PolNeAR (Newell et al. 2018) as documents with attribution tags and links."""
import gzip
import json
from typing import Iterator, Optional, Sequence

from . import tags
from .features import PARAGRAPH, features, gap
from .treebank import NAME_KINDS
from .windows import Document, sentence
from .wordpiece import WordPiece

ROLES = ('source', 'cue', 'content')
LINKS = ('none', 'source begins', 'source', 'content begins', 'content')
"""Labels of a word seen from one cue."""


def read_json(path: str) -> Iterator[dict]:
    with (gzip.open(path, 'rt', encoding='utf-8') if path.endswith('.gz') else open(path, encoding='utf-8')) as f:
        for line in f:
            if line.strip():
                yield json.loads(line)


def _split_hyphens(token: dict) -> list[tuple[int, int]]:
    """The corpus was tokenized with hyphens inside; Universal Dependencies cut there."""
    text, start = token['text'], token['start']
    if token['end'] - start != len(text) or '-' not in text.strip('-') or not any(c.isalpha() for c in text):
        return [(start, token['end'])]
    cuts = sorted({0, len(text)} | {j for i, c in enumerate(text) if c == '-' for j in (i, i + 1)})
    return [(start + a, start + b) for a, b in zip(cuts, cuts[1:])]


def _words(spans: list[tuple[int, int]], start: int, end: int) -> tuple[int, int]:
    """The words that lie in [start, end) with more than half of their characters, as a range."""
    inside = [i for i, (s, e) in enumerate(spans) if min(e, end) - max(s, start) > (e - s) / 2]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


Name = tuple[str, int, int]
"""(kind, start, end) in code points."""


def name_labels(spans: list[tuple[int, int]], names: Sequence[Name]) -> list[int]:
    """Labels of names as in the treebank; unknown (-100) where a name is of no kind that the model knows."""
    found = [(kind, *_words(spans, s, e)) for kind, s, e in names]
    labels = tags.encode(len(spans), [(NAME_KINDS.index(k), s, e) for k, s, e in found if k in NAME_KINDS and e > s])
    for kind, s, e in found:
        if kind not in NAME_KINDS:
            labels[s:e] = [-100] * (e - s)
    return labels


def document(article: dict, wordpiece: WordPiece, names: Optional[Sequence[Name]] = None) -> Document:
    text, spans, in_sentence = article['text'], [], []
    for token in article['tokens']:
        for span in _split_hyphens(token):
            spans.append(span)
            in_sentence.append(token['sent'])
    forms = [text[s:e] for s, e in spans]
    gaps = [gap(text[spans[i - 1][1] : s]) if i else PARAGRAPH for i, (s, _) in enumerate(spans)]
    marks = features(forms, gaps)
    found = {r: [_words(spans, s, e) for a in article.get('attributions', []) for s, e in a[r]] for r in ROLES}
    flat = tags.encode(len(forms), [(ROLES.index(r), s, e) for r in ('cue', 'source', 'content') for s, e in found[r] if e > s])
    named = name_labels(spans, names) if names is not None else None
    sentences, first = [], 0
    for i in range(1, len(forms) + 1):
        if i == len(forms) or in_sentence[i] != in_sentence[first] or gaps[i] == PARAGRAPH:
            labels = {'attribution': flat[first:i]}
            if named is not None:
                labels |= {'name': named[first:i], 'sentence': [0] * (i - first - 1) + [1]}
            sentences.append(sentence(wordpiece, forms[first:i], marks[first:i], spans[first:i], labels))
            first = i
    return Document(article['id'], sentences, _links(article, spans))


def _links(article: dict, spans: list[tuple[int, int]]) -> list[tuple[int, list[tuple[int, int]]]]:
    links: dict[int, dict[int, int]] = {}
    for a in article.get('attributions', []):
        cue = [_words(spans, s, e) for s, e in a['cue']]
        if not any(e > s for s, e in cue):
            continue
        own = links.setdefault(min(s for s, e in cue if e > s), {})
        for role, begins in (('source', 1), ('content', 3)):
            for s, e in (_words(spans, *piece) for piece in a[role]):
                for w in range(s, e):
                    own.setdefault(w, begins + (w > s))
    return [(cue, sorted(words.items())) for cue, words in sorted(links.items())]


def load(path: str, wordpiece: WordPiece, taught: Optional[str] = None) -> list[Document]:
    """`taught`: a file of teacher.py. With it go the sentence ends, which are a program's work too (the corpus comes split)."""
    names = {a['id']: [tuple(n) for n in a['names']] for a in read_json(taught)} if taught else {}
    return [document(a, wordpiece, names.get(a['id'])) for a in read_json(path)]

"""Universal Dependencies treebanks as documents: sentence ends, parts of speech, lemma rules, heads, relations, names."""
import gzip
import re
from dataclasses import dataclass, field
from typing import Iterator, Optional

from . import tags
from .features import PARAGRAPH, SPACE, features
from .lemma import rule
from .windows import Document, sentence
from .wordpiece import WordPiece

NAME_KINDS = ('person', 'organization', 'place', 'event', 'object', 'time', 'abstract', 'animal', 'plant', 'substance')
UPOS = ('ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM',
        'VERB', 'X')
_ENTITY = re.compile(r'\((\d+(?:\[[^\]]*\])?)-([a-z]+)[^()]*?(?=[()]|$)(\))?|(\d+(?:\[[^\]]*\])?)\)')


@dataclass
class Tree:
    """One sentence of a treebank. Heads are indexes in the sentence, -1 for the root."""
    forms: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)
    entities: list[Optional[str]] = field(default_factory=list)
    gaps: list[int] = field(default_factory=list)
    new_document: bool = False


def read(path: str) -> Iterator[Tree]:
    tree, space, paragraph, inside, after = Tree(), True, False, 0, True
    with (gzip.open(path, 'rt', encoding='utf-8') if path.endswith('.gz') else open(path, encoding='utf-8')) as f:
        for line in f:
            line = line.rstrip('\n')
            if line.startswith('# newdoc'):
                tree.new_document = paragraph = True
            elif re.match(r'# newpar( |$)', line):
                paragraph = True
            elif not line and tree.forms:
                yield tree
                tree, inside = Tree(), 0
            elif line and not line.startswith('#'):
                c = line.split('\t')
                if '.' in c[0]:
                    continue
                if '-' in c[0]:
                    inside, after = int(c[0].split('-')[1]), 'SpaceAfter=No' not in c[9]
                    continue
                number = int(c[0])
                tree.forms.append(c[1])
                tree.lemmas.append(c[2])
                tree.upos.append(c[3])
                tree.heads.append(int(c[6]) - 1)
                tree.relations.append(c[7])
                entity = [m[7:] for m in c[9].split('|') if m.startswith('Entity=')]
                tree.entities.append(entity[0] if entity else None)
                tree.gaps.append(PARAGRAPH if paragraph else SPACE if space else 0)
                paragraph = False
                space = after if number == inside else False if number < inside else 'SpaceAfter=No' not in c[9]
    if tree.forms:
        yield tree


def entities(trees: list[Tree]) -> Iterator[list[tuple[str, int, int]]]:
    """(kind, first word, end word) of GUM's mentions, sentence by sentence; nested ones as they are."""
    for tree in trees:
        open_, found = [], []
        for i, value in enumerate(tree.entities):
            for m in _ENTITY.finditer(value or ''):
                key, kind, closed, end = m.groups()
                if key:
                    open_.append((key, kind, i))
                    if closed:
                        open_.pop()
                        found.append((kind, i, i + 1))
                else:
                    for j in range(len(open_) - 1, -1, -1):
                        if open_[j][0] == end:
                            _, kind, start = open_.pop(j)
                            found.append((kind, start, i + 1))
                            break
        yield found


def name_span(tree: Tree, start: int, end: int) -> Optional[tuple[int, int]]:
    """The name in a mention whose head is a proper noun: the head with what hangs on it as part of the name, without a
    leading article; null where the head is another word."""
    heads = [i for i in range(start, end) if not start <= tree.heads[i] < end]
    if not heads or tree.upos[heads[0]] != 'PROPN':
        return None
    head, part = heads[0], {heads[0]}
    grown = True
    while grown:
        grown = False
        for i in range(start, end):
            relation = tree.relations[i].split(':')[0]
            if i not in part and tree.heads[i] in part and (
                    relation in ('flat', 'compound', 'goeswith')
                    or (relation in ('amod', 'nummod', 'nmod') and tree.forms[i][:1].isupper())
                    or (relation in ('case', 'cc') and tree.heads[i] != head)
                    or (relation == 'punct' and tree.forms[i] in '-.&')
                    or (relation == 'conj' and tree.upos[i] == 'PROPN' and tree.heads[i] != head)):
                part.add(i)
                grown = True
    first = last = head
    while first - 1 in part:
        first -= 1
    while last + 1 in part:
        last += 1
    while first < head and tree.upos[first] in ('ADP', 'PUNCT', 'CCONJ', 'DET'):
        first += 1
    while last > head and tree.upos[last] in ('ADP', 'PUNCT', 'CCONJ', 'DET'):
        last -= 1
    return first, last + 1


def names(trees: list[Tree]) -> list[list[tuple[str, int, int]]]:
    """Names, the longest where they are nested."""
    out = []
    for tree, found in zip(trees, entities(trees)):
        spans = {}
        for kind, s, e in sorted(found, key=lambda f: f[1] - f[2]):
            name = name_span(tree, s, e)
            if name and kind in NAME_KINDS:
                spans.setdefault(name, kind)
        chosen: list[tuple[str, int, int]] = []
        for (s, e), kind in sorted(spans.items(), key=lambda x: (x[0][0] - x[0][1], x[0])):
            if all(e <= a or b <= s for _, a, b in chosen):
                chosen.append((kind, s, e))
        out.append(sorted(chosen, key=lambda c: c[1]))
    return out


def grouped(path: str) -> Iterator[list[Tree]]:
    """The trees of each document."""
    trees: list[Tree] = []
    for tree in read(path):
        if tree.new_document and trees:
            yield trees
            trees = []
        trees.append(tree)
    if trees:
        yield trees


@dataclass
class Labels:
    lemma_rules: list[str]
    relations: list[str]

    @staticmethod
    def collect(paths: list[str], least: int = 2) -> 'Labels':
        rules, relations = {}, set()
        for path in paths:
            for tree in read(path):
                relations.update(tree.relations)
                for form, lemma in zip(tree.forms, tree.lemmas):
                    if lemma != '_':
                        r = rule(form, lemma)
                        rules[r] = rules.get(r, 0) + 1
        return Labels(sorted((r for r, n in rules.items() if n >= least), key=lambda r: (-rules[r], r)), sorted(relations))


def load(path: str, wordpiece: WordPiece, labels: Labels, with_names: bool) -> list[Document]:
    rules = {r: i for i, r in enumerate(labels.lemma_rules)}
    relations = {r: i for i, r in enumerate(labels.relations)}
    out = []
    for number, trees in enumerate(grouped(path)):
        marks = features([f for t in trees for f in t.forms], [g for t in trees for g in t.gaps])
        found = names(trees) if with_names else [[] for _ in trees]
        sentences, first = [], 0
        for tree, spans in zip(trees, found):
            n = len(tree.forms)
            sentences.append(sentence(wordpiece, tree.forms, marks[first : first + n], [], {
                'sentence': [0] * (n - 1) + [1],
                'upos': [UPOS.index(u) for u in tree.upos],
                'lemma': [rules.get(rule(f, l), -100) if l != '_' else -100 for f, l in zip(tree.forms, tree.lemmas)],
                'head': tree.heads,
                'relation': [relations.get(r, -100) for r in tree.relations],
                'name': tags.encode(n, [(NAME_KINDS.index(k), s, e) for k, s, e in spans]) if with_names else [-100] * n,
            }))
            first += n
        out.append(Document(f'{number}', sentences))
    return out

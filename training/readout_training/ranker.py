"""Whom pronouns of the third person mean: the rules of the reading against a learned ranker, on a treebank with `Entity=` (GUM).

    python3 -m readout_training.ranker texts DATA/ud-gum-dev.conllu.gz > dev.jsonl
    readout read -q --format json dev.jsonl > dev.read.jsonl
    python3 -m readout_training.ranker measure --train DATA/ud-gum-train.conllu.gz train.read.jsonl \
        --dev DATA/ud-gum-dev.conllu.gz dev.read.jsonl --honorifics TSV --roles TSV [--overlap]

The two word lists are those of the reading (honorifics.tsv, role-nouns.tsv).

The ranker is a conditional logit: softmax over those spoken of in the last sentences, several of whom may be right. It is fitted
twice: on the actors that the reading found (like terms), and on the entities that the treebank marks (which favours it).
Measured on dev, fitted on train; and on train and dev, fitted on the other four fifths of the documents.
"""
import argparse
import json
import math
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import Callable, Iterable, Optional

import numpy as np

from .coreference import Article, Mention, Word, read

SENTENCES_BACK = 6  # as far as the rules look
FOLDS = 5
GROUPS = {**dict.fromkeys(('he', 'him', 'his'), 'm'), **dict.fromkeys(('she', 'her', 'hers'), 'f'),
          **dict.fromkeys(('they', 'them', 'their', 'theirs'), 'p')}
_PLACES = {'nsubj': 'subject', 'csubj': 'subject', 'obj': 'object', 'iobj': 'object', 'nmod:poss': 'owner', 'obl': 'oblique',
           'nsubj:pass': 'subject'}


@dataclass(frozen=True)
class Occurrence:
    first: int
    last: int
    head: int
    form: str


@dataclass
class Candidate:
    """One who may be meant: whether a gold entity is this one, and where it is spoken of, in order of the text."""
    kind: str
    occurrences: list[Occurrence]
    means: Callable[[str], bool]
    sex: str = '-'


@dataclass
class Target:
    """A pronoun to resolve; answers are the candidates that the rules chose."""
    mention: Mention
    group: str
    answers: list[Candidate] = field(default_factory=list)


@dataclass
class Case:
    """A document with those who may be meant in it."""
    article: Article
    candidates: list[Candidate]
    targets: list[Target]


class Sexes:
    """Sex as the words of a mention tell it, from the word lists of the reading; never guessed from a given name."""

    def __init__(self, honorifics: Iterable[list[str]], roles: Iterable[list[str]]):
        self.words = {row[0].lower(): row[-1] for row in [*honorifics, *roles] if row[-1] in ('m', 'f')}

    def of(self, words: list[Word]) -> str:
        found = {self.words[w.form.lower()] for w in words if w.form.lower() in self.words}
        return found.pop() if len(found) == 1 else '-'


def table(path: str) -> list[list[str]]:
    with open(path, encoding='utf-8') as f:
        return [line.rstrip('\n').split('\t') for line in f if line.strip() and line[0] != '#']


# --- documents to cases ---


def targets(article: Article) -> list[Target]:
    """Pronouns that mean a person or body which the document also names or describes."""
    told = {m.entity for m in article.mentions if m.form != 'pronoun'}
    found = []
    for m in article.mentions:
        group = GROUPS.get(article.words[m.first].form.lower()) if m.form == 'pronoun' else None
        if group and m.kind in ('person', 'organization') and m.entity in told:
            found.append(Target(m, group))
    return found


def of_treebank(article: Article, sexes: Sexes) -> Case:
    entities: dict[str, list[Mention]] = {}
    for m in article.mentions:
        if m.form != 'pronoun' and m.kind in ('person', 'organization'):
            entities.setdefault(m.entity, []).append(m)
    candidates = [_candidate(article, ms[0].kind, [Occurrence(m.first, m.last, m.head, m.form) for m in ms], sexes,
                             lambda entity, key=key: entity == key) for key, ms in entities.items()]
    return Case(article, candidates, targets(article))


def of_reading(article: Article, reading: dict, sexes: Sexes, loose: bool) -> Case:
    """The actors of the reading. An actor is an entity if a mention of his, no pronoun, is one of the entity's: has the word that
    makes it; loosely: overlaps it."""
    case = Case(article, [], targets(article))
    by_word = {t.mention.first: t for t in case.targets}
    starts = [w.start for w in article.words]
    owners = _owners(article, loose)
    for actor in reading['actors']:
        occurrences, pronouns, entities = [], [], set()
        for m in actor['mentions']:
            first, last = bisect_right(starts, m['start']) - 1, bisect_right(starts, m['end'] - 1) - 1
            if m['form'] == 'pronoun':
                pronouns.append(first)
                continue
            head = article.head(first, last)
            occurrences.append(Occurrence(first, last, head, m['form']))
            for i in range(first, last + 1) if loose else (head,):
                entities |= owners.get(i, set())
        if occurrences:
            candidate = _candidate(article, actor['kind'], occurrences, sexes, entities.__contains__)
            case.candidates.append(candidate)
            for i in pronouns:
                if i in by_word:
                    by_word[i].answers.append(candidate)
    return case


def _owners(article: Article, loose: bool) -> dict[int, set[str]]:
    owners: dict[int, set[str]] = {}
    for m in article.mentions:
        if m.form != 'pronoun':
            for i in range(m.first, m.last + 1) if loose else m.kernel:
                owners.setdefault(i, set()).add(m.entity)
    return owners


def _candidate(article: Article, kind: str, occurrences: list[Occurrence], sexes: Sexes, means: Callable[[str], bool]) -> Candidate:
    sex = Counter(sexes.of(article.words[o.first:o.last + 1]) for o in occurrences)
    told = {s for s in sex if s != '-'}
    return Candidate(kind, sorted(occurrences, key=lambda o: (o.head, o.first)), means, told.pop() if len(told) == 1 else '-')


# --- features ---


def place(word: Word) -> str:
    return _PLACES.get(word.relation, _PLACES.get(word.relation.split(':')[0], 'other'))


@dataclass
class Memory:
    """What a resolution of the document so far has told of a candidate."""
    sex: str = '-'
    plural: bool = False
    pronouns: list[Occurrence] = field(default_factory=list)


def features(article: Article, target: Target, candidate: Candidate, memory: Memory) -> Optional[dict[str, float]]:
    """None if he is not spoken of before, too far back, or only in a phrase that holds the pronoun."""
    words, at, group = article.words, target.mention.first, target.group
    word = words[at]
    before = [o for o in [*candidate.occurrences, *memory.pronouns] if o.last < at]
    before.sort(key=lambda o: (o.head, o.first))
    if not before or word.sentence - words[before[-1].head].sentence > SENTENCES_BACK:
        return None
    last = before[-1]
    other = words[last.head]
    distance = word.sentence - other.sentence
    nouns = [o for o in before if o.form != 'pronoun']
    head = words[nouns[-1].head] if nouns else other
    joined = nouns and any(words[i].relation == 'conj' and words[i].head == nouns[-1].head
                           for i in range(nouns[-1].first, nouns[-1].last + 1))
    plural = head.tag in ('NNS', 'NNPS') or bool(joined) or memory.plural
    f = {f'sentences={min(distance, 4)}': 1.0, 'sentences': float(distance), 'words': math.log1p(at - last.head),
         'spoken of': math.log1p(len(before)), 'first sentence': float(words[before[0].head].sentence <= 1),
         'place=' + place(other): 1.0, 'same place': float(place(other) == place(word)),
         'main subject before': float(any(place(words[o.head]) == 'subject' and word.sentence - words[o.head].sentence == 1
                                          for o in before)),
         'last is ' + last.form: 1.0, 'named': float(any(o.form == 'name' for o in nouns)),
         'quoted there, not here': float(other.quoted and not word.quoted),
         'quoted here, not there': float(word.quoted and not other.quoted),
         'quoted both': float(word.quoted and other.quoted)}
    if distance == 0:
        f['same clause'] = float(place(word) != 'owner' and word.head == other.head)
        f['owner in the clause'] = float(place(word) == 'owner' and word.head >= 0 and words[word.head].head == other.head)
        f['speaks of himself in quotation'] = f['quoted here, not there'] * f['place=' + place(other)] * (place(other) == 'subject')
    kinds = 'several' if group == 'p' else 'one'
    f[f'{kinds} kind={candidate.kind}'] = 1.0
    f[f'{kinds} plural'] = float(plural)
    f[f'{kinds} named'] = f['named']
    if group != 'p':
        for name, sex in (('told', candidate.sex), ('pronouns', memory.sex)):
            if sex != '-':
                f[f'sex {name} ' + ('agrees' if sex == group else 'differs')] = 1.0
    return f


# --- ranker ---


class Ranker:
    """A conditional logit over candidates, fitted by gradient steps with a penalty; no random numbers."""

    def __init__(self, penalty: float = 1.0, steps: int = 400):
        self.penalty, self.steps = penalty, steps
        self.index: dict[str, int] = {}
        self.weights = np.zeros(0)

    def fit(self, groups: list[list[tuple[dict[str, float], bool]]]) -> 'Ranker':
        groups = [g for g in groups if any(right for _, right in g) and not all(right for _, right in g)]
        rows = [row for group in groups for row in group]
        self.index = {name: i for i, name in enumerate(sorted({name for f, _ in rows for name in f}))}
        x = np.zeros((len(rows), len(self.index)))
        for i, (f, _) in enumerate(rows):
            for name, value in f.items():
                x[i, self.index[name]] = value
        right = np.array([r for _, r in rows], dtype=float)
        starts = np.cumsum([0] + [len(g) for g in groups])[:-1]
        sizes = np.array([len(g) for g in groups])
        weights, speed, square = np.zeros(x.shape[1]), np.zeros(x.shape[1]), np.zeros(x.shape[1])
        for step in range(1, self.steps + 1):
            scores = x @ weights
            e = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), sizes))
            all_ = e / np.repeat(np.add.reduceat(e, starts), sizes)
            good = e * right
            wanted = good / np.repeat(np.maximum(np.add.reduceat(good, starts), 1e-300), sizes)
            gradient = x.T @ (wanted - all_) - self.penalty * weights
            speed = 0.9 * speed + 0.1 * gradient
            square = 0.999 * square + 0.001 * gradient ** 2
            weights = weights + 0.05 * (speed / (1 - 0.9 ** step)) / (np.sqrt(square / (1 - 0.999 ** step)) + 1e-8)
        self.weights = weights
        return self

    def score(self, f: dict[str, float]) -> float:
        return float(sum(self.weights[self.index[name]] * value for name, value in f.items() if name in self.index))


def walk(case: Case, choose: Callable[[Target, list[tuple[Candidate, dict[str, float]]]], Optional[Candidate]]) -> None:
    """Goes through the pronouns in order of the text; whom each is taken to mean counts for the next."""
    memories = {id(c): Memory() for c in case.candidates}
    for target in sorted(case.targets, key=lambda t: t.mention.first):
        seen = [(c, features(case.article, target, c, memories[id(c)])) for c in case.candidates]
        chosen = choose(target, [(c, f) for c, f in seen if f is not None])
        if chosen:
            memory = memories[id(chosen)]
            at = target.mention.first
            memory.pronouns.append(Occurrence(at, at, at, 'pronoun'))
            if target.group == 'p':
                memory.plural = True
            else:
                memory.sex = target.group


def examples(cases: list[Case]) -> list[list[tuple[dict[str, float], bool]]]:
    found = []

    def choose(target: Target, options: list[tuple[Candidate, dict[str, float]]]) -> Optional[Candidate]:
        judged = [(c, f, c.means(target.mention.entity)) for c, f in options]
        found.append([(f, right) for _, f, right in judged])
        return next((c for c, _, right in judged if right), None)

    for case in cases:
        walk(case, choose)
    return found


@dataclass(frozen=True)
class Verdict:
    """What became of one pronoun: right, wrong or open (None), by the rules and by the ranker; how sure the ranker is, as a share
    of one; whether one who is right was among the candidates."""
    genre: str
    group: str
    form: str
    place: str
    rules: Optional[bool]
    ranker: Optional[bool]
    share: float
    reachable: bool


def judge(case: Case, ranker: Ranker) -> list[Verdict]:
    verdicts = []

    def choose(target: Target, options: list[tuple[Candidate, dict[str, float]]]) -> Optional[Candidate]:
        entity = target.mention.entity
        scores = [ranker.score(f) for _, f in options]
        best = options[scores.index(max(scores))][0] if options else None
        share = 1 / sum(math.exp(s - max(scores)) for s in scores) if options else 0.0
        word = case.article.words[target.mention.first]
        verdicts.append(Verdict(case.article.genre, target.group, word.form.lower(), place(word),
                                any(c.means(entity) for c in target.answers) if target.answers else None,
                                best.means(entity) if best else None, share, any(c.means(entity) for c, _ in options)))
        return best

    walk(case, choose)
    return verdicts


# --- figures ---


def line(name: str, verdicts: list[Verdict], rules: bool) -> str:
    n = max(1, len(verdicts))
    cells = [name, str(len(verdicts)), str(sum(v.reachable for v in verdicts))]
    ways = (('rules', 'ranker') if rules else ('ranker',))
    for way in ways:
        values = [getattr(v, way) for v in verdicts]
        cells += [str(values.count(True)), str(values.count(False)), str(values.count(None)), f'{100 * values.count(True) / n:.1f}']
    if rules:
        both = [v for v in verdicts if v.rules is not None and v.ranker is not None]
        m = max(1, len(both))
        cells += [str(len(both)), f'{100 * sum(v.rules for v in both) / m:.1f}', f'{100 * sum(v.ranker for v in both) / m:.1f}',
                  f'{sum(v.rules > v.ranker for v in both)}:{sum(v.rules < v.ranker for v in both)}']
        answered = [v for v in verdicts if v.rules is not None]
        surest = sorted(verdicts, key=lambda v: -v.share)[:len(answered)]
        k = max(1, len(answered))
        cells += [f'{100 * sum(v.rules for v in answered) / k:.1f}', f'{100 * sum(bool(v.ranker) for v in surest) / k:.1f}']
    return '| ' + ' | '.join(cells) + ' |'


def report(title: str, verdicts: list[Verdict], rules: bool) -> None:
    head = ['documents, pronouns', 'n', 'reachable']
    for way in ('rules', 'ranker') if rules else ('ranker',):
        head += [f'{way} right', 'wrong', 'open', '% right']
    if rules:
        head += ['both answer', '% rules', '% ranker', 'only rules : only ranker right', '% right of what the rules answer',
                 '% right of as many, the surest of the ranker']
    print(f'\n{title}\n\n| ' + ' | '.join(head) + ' |\n' + '|---' * len(head) + '|')
    for name, genres in (('news', ('news',)), ('interview, biography', ('interview', 'bio')), ('all', None)):
        part = [v for v in verdicts if genres is None or v.genre in genres]
        print(line(name, part, rules))
        print(line(name + ': he, she', [v for v in part if v.group != 'p'], rules))
        print(line(name + ': possessive her', [v for v in part if v.form == 'her' and v.place == 'owner'], rules))
        print(line(name + ': he, she but possessive her',
                   [v for v in part if v.group != 'p' and (v.form != 'her' or v.place != 'owner')], rules))
        print(line(name + ': they', [v for v in part if v.group == 'p'], rules))


def measure(train: list[Case], dev: list[Case], title: str, rules: bool) -> None:
    ranker = Ranker().fit(examples(train))
    report(f'{title}: dev, fitted on train', [v for c in dev for v in judge(c, ranker)], rules)
    cases, verdicts = train + dev, []
    for fold in range(FOLDS):
        ranker = Ranker().fit(examples([c for i, c in enumerate(cases) if i % FOLDS != fold]))
        verdicts += [v for i, c in enumerate(cases) if i % FOLDS == fold for v in judge(c, ranker)]
    report(f'{title}: train and dev, {FOLDS} folds', verdicts, rules)


def texts(path: str) -> None:
    for article in read(path):
        print(json.dumps({'id': article.id, 'text': article.text}, ensure_ascii=False))


def readings(path: str) -> dict[str, dict]:
    with open(path, encoding='utf-8') as f:
        return {r['document']['id']: r for r in map(json.loads, f)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    commands = parser.add_subparsers(dest='command', required=True)
    commands.add_parser('texts').add_argument('treebank')
    m = commands.add_parser('measure')
    m.add_argument('--train', nargs=2, required=True, metavar=('TREEBANK', 'READING'))
    m.add_argument('--dev', nargs=2, required=True, metavar=('TREEBANK', 'READING'))
    m.add_argument('--honorifics', required=True)
    m.add_argument('--roles', required=True)
    m.add_argument('--overlap', action='store_true', help='any overlap of mentions makes an actor the entity')
    args = parser.parse_args()
    if args.command == 'texts':
        texts(args.treebank)
        return
    sexes = Sexes(table(args.honorifics), table(args.roles))
    parts = [(list(read(treebank)), readings(reading)) for treebank, reading in (args.train, args.dev)]
    train, dev = ([of_reading(a, found[a.id], sexes, args.overlap) for a in articles] for articles, found in parts)
    measure(train, dev, 'Actors of the reading', True)
    train, dev = ([of_treebank(a, sexes) for a in articles] for articles, _ in parts)
    measure(train, dev, 'Entities of the treebank', False)


if __name__ == '__main__':
    main()

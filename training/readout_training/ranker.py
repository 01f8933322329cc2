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
from collections import Counter
from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

from .coreference import read
from .pronouns import Candidate, Case, Memory, Occurrence, Sexes, Target, features, of_reading, of_treebank, place, table

FOLDS = 5


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
        cells += [f'{100 * sum(v.rules for v in answered) / k:.1f}', f'{100 * sum(bool(v.ranker) for v in surest) / k:.1f}',
                  str(sum(bool(v.ranker) for v in verdicts if v.rules is None))]
    return '| ' + ' | '.join(cells) + ' |'


def report(title: str, verdicts: list[Verdict], rules: bool) -> None:
    head = ['documents, pronouns', 'n', 'reachable']
    for way in ('rules', 'ranker') if rules else ('ranker',):
        head += [f'{way} right', 'wrong', 'open', '% right']
    if rules:
        head += ['both answer', '% rules', '% ranker', 'only rules : only ranker right', '% right of what the rules answer',
                 '% right of as many, the surest of the ranker', 'ranker right where the rules are open']
    print(f'\n{title}\n\n| ' + ' | '.join(head) + ' |\n' + '|---' * len(head) + '|')
    for name, genres in (('news', ('news',)), ('interview, biography', ('interview', 'bio')), ('all', None)):
        part = [v for v in verdicts if genres is None or v.genre in genres]
        print(line(name, part, rules))
        print(line(name + ': he, she', [v for v in part if v.group != 'p'], rules))
        print(line(name + ': possessive her', [v for v in part if v.form == 'her' and v.place == 'owner'], rules))
        print(line(name + ': he, she but possessive her',
                   [v for v in part if v.group != 'p' and (v.form != 'her' or v.place != 'owner')], rules))
        print(line(name + ': they', [v for v in part if v.group == 'p'], rules))


def report_others(cases: list[Case]) -> None:
    print('\nLeft out above, rules alone: train and dev\n')
    print('| pronoun and what it means | n | right | wrong | open |\n|---|---|---|---|---|')
    found: dict[str, Counter] = {}
    for t in (t for case in cases for t in case.others):
        right = any(c.means(t.mention.entity) for c in t.answers) if t.answers else None
        found.setdefault(t.group, Counter())[right] += 1
    for name, counts in sorted(found.items()):
        print(f'| {name} | {counts.total()} | {counts[True]} | {counts[False]} | {counts[None]} |')


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
    report_others(train + dev)
    train, dev = ([of_treebank(a, sexes) for a in articles] for articles, _ in parts)
    measure(train, dev, 'Entities of the treebank', False)


if __name__ == '__main__':
    main()

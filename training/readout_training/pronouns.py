"""Pronouns of the third person to resolve, those whom they can mean, and what speaks for each of them."""
import math
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import Callable, Iterable, Optional

from .coreference import Article, Mention, Word

SENTENCES_BACK = 6  # as far as the rules look
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
    others: list[Target] = field(default_factory=list)


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


def others(article: Article) -> list[Target]:
    """`it`, and `they` for neither persons nor bodies, where the document also names or describes what is meant."""
    told = {m.entity for m in article.mentions if m.form != 'pronoun'}
    found = []
    for m in article.mentions:
        form = article.words[m.first].form.lower()
        body = m.kind in ('person', 'organization')
        if m.form == 'pronoun' and m.entity in told and (form in ('it', 'its') or (GROUPS.get(form) == 'p' and not body)):
            name = 'it' if form in ('it', 'its') else 'they'
            found.append(Target(m, name + (': a person or body' if body else ': anything else')))
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
    case = Case(article, [], targets(article), others(article))
    by_word = {t.mention.first: t for t in [*case.targets, *case.others]}
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

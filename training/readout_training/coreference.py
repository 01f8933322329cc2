"""Documents of a treebank with `Entity=` (GUM): text as it ran, words with their trees, mentions with the entity they mean."""
import gzip
import re
from dataclasses import dataclass, field
from typing import Iterator

_PIECE = re.compile(r'\(([^()]+)(\))?|([^()]+)\)')
_PRONOUN_TAGS = ('PRP', 'PRP$')
_OPEN, _CLOSE = '\u201c', '\u201d'


@dataclass
class Word:
    """A word; start and end are code points of the text, head is an index in the document or -1."""
    form: str
    lemma: str
    tag: str
    relation: str
    head: int
    sentence: int
    start: int
    end: int
    quoted: bool = False


@dataclass(frozen=True)
class Mention:
    """Words first to last (inclusive); form is name, nominal or pronoun; kernel are the words that make it (GUM's minspan)."""
    first: int
    last: int
    head: int
    form: str
    kind: str
    entity: str
    kernel: frozenset[int]


@dataclass
class Article:
    id: str
    genre: str
    text: str = ''
    words: list[Word] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)

    def head(self, first: int, last: int) -> int:
        """The word of a span that hangs on none of its words."""
        return next((i for i in range(first, last + 1) if not first <= self.words[i].head <= last), last)


def read(path: str) -> Iterator[Article]:
    """All documents of a CoNLL-U file (gzipped). Paragraphs are parted by an empty line."""
    with gzip.open(path, 'rt', encoding='utf-8') as f:
        builder = None
        for line in f:
            line = line.rstrip('\n')
            if line.startswith('# newdoc id = '):
                if builder:
                    yield builder.finish()
                builder = _Builder(line.split(' = ')[1])
            elif builder:
                builder.take(line)
        if builder:
            yield builder.finish()


class _Builder:
    def __init__(self, name: str):
        self.article = Article(name, name.split('_')[1])
        self.text: list[str] = []
        self.length, self.sentence, self.base, self.united = 0, 0, 0, 0
        self.spaced, self.quoted = True, False
        self.open: dict[str, list[tuple[int, str, str]]] = {}

    def take(self, line: str) -> None:
        if re.match(r'# newpar( |$)', line):
            if self.text:
                if self.text[-1] == ' ':
                    self.text.pop()
                    self.length -= 1
                self._add('\n\n')
            self.quoted = False
        elif not line:
            self.sentence += 1
            self.base = len(self.article.words)
        elif line[0] != '#':
            self._word(line.split('\t'))

    def _add(self, piece: str) -> None:
        self.text.append(piece)
        self.length += len(piece)

    def _word(self, cells: list[str]) -> None:
        number, misc = cells[0], cells[9].split('|')
        if '.' in number:
            return
        if '-' in number:  # its words follow, and the space after it is told here
            self.united, self.spaced = int(number.split('-')[1]), 'SpaceAfter=No' not in misc
            return
        index, start = len(self.article.words), self.length
        self._add(cells[1])
        if cells[1] in (_OPEN, _CLOSE, '"'):
            self.quoted = cells[1] == _OPEN or (cells[1] == '"' and not self.quoted)
        head = self.base + int(cells[6]) - 1 if cells[6] != '0' else -1
        self.article.words.append(Word(cells[1], cells[2].lower(), cells[4], cells[7], head, self.sentence, start, self.length,
                                       self.quoted))
        if int(number) <= self.united:
            spaced = self.spaced and int(number) == self.united
            if int(number) == self.united:
                self.united = 0
        else:
            spaced = 'SpaceAfter=No' not in misc
        if spaced:
            self._add(' ')
        for cell in misc:
            if cell.startswith('Entity='):
                self._entities(cell[len('Entity='):], index)

    def _entities(self, value: str, index: int) -> None:
        for opened, closed, ended in _PIECE.findall(value):
            if opened:
                cells = opened.split('-')
                self.open.setdefault(cells[0], []).append((index, cells[1], cells[5] if len(cells) > 5 else '1'))
                if closed:
                    self._close(cells[0], index)
            else:
                self._close(ended, index)

    def _close(self, key: str, last: int) -> None:
        if not self.open.get(key):
            return
        first, kind, kernel = self.open[key].pop()
        if '[' not in key:  # mentions in several parts are left out
            words = frozenset(first + int(n) - 1 for n in kernel.split(',') if n.isdigit())
            self.article.mentions.append(Mention(first, last, -1, '', kind, key, words))

    def finish(self) -> Article:
        article = self.article
        article.text = ''.join(self.text)
        whole = []
        for m in article.mentions:  # only now are all heads known
            head = article.head(m.first, m.last)
            tag = article.words[head].tag
            form = 'pronoun' if m.first == m.last and tag in _PRONOUN_TAGS else 'name' if tag.startswith('NNP') else 'nominal'
            whole.append(Mention(m.first, m.last, head, form, m.kind, m.entity, m.kernel | {head}))
        article.mentions = sorted(whole, key=lambda m: (m.last, -m.first))
        self.open.clear()
        return article

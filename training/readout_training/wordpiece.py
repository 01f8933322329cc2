"""WordPiece with exact character offsets, uncased as in BERT: lower case, accents stripped, split at punctuation, then
greedy longest match. The Java tokenizer of the `language` module must give the same pieces."""
import json
import unicodedata
from dataclasses import dataclass

MAX_WORD = 100
"""A run longer than this becomes [UNK] without a search, as in BERT; it bounds the work on hostile input."""


@dataclass(frozen=True)
class Piece:
    id: int
    start: int
    end: int
    """Code points into the text, half open; they cover the characters that the piece was made from."""


def _is_punctuation(c: str) -> bool:
    return unicodedata.category(c).startswith('P') or (c < '\x7f' and c.isprintable() and not c.isalnum() and c != ' ')


def _is_cjk(c: str) -> bool:
    p = ord(c)
    return 0x4E00 <= p <= 0x9FFF or 0x3400 <= p <= 0x4DBF or 0x20000 <= p <= 0x2CEAF or 0xF900 <= p <= 0xFAFF


class WordPiece:
    def __init__(self, vocabulary: dict[str, int]) -> None:
        self.vocabulary = vocabulary
        self.pad, self.unknown, self.cls, self.sep = (vocabulary[t] for t in ('[PAD]', '[UNK]', '[CLS]', '[SEP]'))
        self._cache: dict[str, tuple[Piece, ...]] = {}

    @staticmethod
    def load(path: str) -> 'WordPiece':
        """Reads tokenizer.json of Hugging Face's tokenizers, or a vocab.txt with one piece a line."""
        with open(path, encoding='utf-8') as f:
            if path.endswith('.json'):
                return WordPiece(json.load(f)['model']['vocab'])
            return WordPiece({line.rstrip('\n'): i for i, line in enumerate(f)})

    def word(self, word: str) -> tuple[Piece, ...]:
        """The pieces of one word, offsets relative to it; [UNK] over the whole word when nothing of it is left."""
        if word not in self._cache:
            pieces = tuple(self._pieces(word)) or (Piece(self.unknown, 0, len(word)),)
            if len(self._cache) > 500_000:
                self._cache.clear()
            self._cache[word] = pieces
        return self._cache[word]

    def _pieces(self, word: str) -> list[Piece]:
        out: list[Piece] = []
        run: list[tuple[str, int]] = []
        for i, original in enumerate(word):
            for c in unicodedata.normalize('NFD', original.lower()):
                category = unicodedata.category(c)
                if category == 'Mn' or (category.startswith('C') and not c.isspace()) or c == '\ufffd':
                    continue
                if c.isspace() or _is_punctuation(c) or _is_cjk(c):
                    out += self._match(run)
                    run = []
                    if not c.isspace():
                        out += self._match([(c, i)])
                else:
                    run.append((c, i))
        return out + self._match(run)

    def _match(self, run: list[tuple[str, int]]) -> list[Piece]:
        if not run:
            return []
        text, out, start = ''.join(c for c, _ in run), [], 0
        unknown = [Piece(self.unknown, run[0][1], run[-1][1] + 1)]
        if len(text) > MAX_WORD:
            return unknown
        while start < len(text):
            for end in range(len(text), start, -1):
                found = self.vocabulary.get(('##' if start else '') + text[start:end])
                if found is not None:
                    out.append(Piece(found, run[start][1], run[end - 1][1] + 1))
                    start = end
                    break
            else:
                return unknown
        return out

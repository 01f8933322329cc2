"""Surface features of a word, one number from 0 to 63 that the encoder adds to its input: the vocabulary is uncased, and
the pieces do not say what stood between the words.

    feature = (shape * 4 + gap) * 2 + quoted

shape    0 special piece, 1 lower case, 2 Capitalised, 3 UPPER CASE, 4 one capital letter, 5 mIxed, 6 with a digit, 7 no letter
gap      before the word: 0 nothing, 1 space, 2 line break, 3 empty line or start of text
quoted   1 from an opening quotation mark to its closing mark; an empty line ends every quotation

Pieces after the first of a word keep shape and quoted, and have gap 0. [CLS] and [SEP] have feature 0.
"""

FEATURES = 64
SPACE, LINE, PARAGRAPH = 1, 2, 3


def shape(form: str) -> int:
    if any(c.isdigit() for c in form):
        return 6
    letters = [c for c in form if c.isalpha()]
    if not letters:
        return 7
    if not any(c.isupper() for c in letters):
        return 1
    if all(c.isupper() for c in letters):
        return 4 if len(letters) == 1 else 3
    return 2 if letters[0].isupper() and not any(c.isupper() for c in letters[1:]) else 5


def gap(between: str) -> int:
    """The gap of the white space between two words; for the first word of a text use PARAGRAPH."""
    lines = sum(c in '\n\u2028\u2029' for c in between)
    return (0 if not between else SPACE) if not lines else LINE if lines == 1 else PARAGRAPH


class Quotes:
    """Follows double quotation marks through a text, word by word."""

    def __init__(self) -> None:
        self.inside = False

    def next(self, form: str, gap_before: int) -> int:
        if gap_before == PARAGRAPH:
            self.inside = False
        was = self.inside
        if form in ('\u201c', '``', '\u00ab', '\u201e'):
            self.inside = True
        elif form in ('\u201d', "''", '\u00bb'):
            self.inside = False
        elif form == '"':
            self.inside = not self.inside
        return int(was or self.inside)


def features(forms: list[str], gaps: list[int]) -> list[int]:
    """One number for each word of a text (not of a sentence: quotations go on over sentence ends)."""
    quotes = Quotes()
    return [(shape(form) * 4 + g) * 2 + quotes.next(form, g) for form, g in zip(forms, gaps)]


def continued(feature: int) -> int:
    """The feature of a word's further pieces."""
    return feature // 8 * 8 + feature % 2

import unittest

from readout_training.wordpiece import MAX_WORD

from .support import wordpiece


class WordPieceTest(unittest.TestCase):
    def setUp(self) -> None:
        self.wp = wordpiece()
        self.names = {i: p for p, i in self.wp.vocabulary.items()}

    def pieces(self, word: str) -> list[tuple[str, str]]:
        return [(self.names[p.id], word[p.start : p.end]) for p in self.wp.word(word)]

    def test_longest_piece_wins(self) -> None:
        self.assertEqual(self.pieces('saids'), [('said', 'said'), ('##s', 's')])

    def test_case_and_accents_are_dropped_and_offsets_kept(self) -> None:
        self.assertEqual(self.pieces('Thé'), [('the', 'Thé')])
        self.assertEqual(self.pieces('The\u0301'), [('the', 'The')])

    def test_lower_case_that_is_longer_than_the_word_keeps_offsets(self) -> None:
        self.assertEqual(self.pieces('\u0130n'), [('i', '\u0130'), ('##n', 'n')])

    def test_soft_hyphen_is_skipped(self) -> None:
        self.assertEqual(self.pieces('sa\u00adid'), [('said', 'sa\u00adid')])

    def test_punctuation_stands_alone(self) -> None:
        self.assertEqual(self.pieces("n't"), [('n', 'n'), ("'", "'"), ('t', 't')])

    def test_cyrillic(self) -> None:
        self.assertEqual(self.pieces('Новости'), [('ново', 'Ново'), ('##сти', 'сти')])

    def test_emoji_outside_the_vocabulary_is_unknown_as_a_whole(self) -> None:
        self.assertEqual(self.pieces('\U0001f600a'), [('[UNK]', '\U0001f600a')])

    def test_nothing_left_is_one_unknown_piece(self) -> None:
        self.assertEqual(self.pieces('\u0301\u200d'), [('[UNK]', '\u0301\u200d')])

    def test_very_long_word_is_unknown(self) -> None:
        self.assertEqual(self.pieces('a' * (MAX_WORD + 1)), [('[UNK]', 'a' * (MAX_WORD + 1))])

    def test_offsets_are_ordered_and_inside_for_any_word(self) -> None:
        for word in ('Ünïcödé-тест', 'e\u0301\u0302', '中文ab', "rock'n'roll", '\u0130stanbul', 'a\u00a0b', '\ud800x'):
            end = 0
            for p in self.wp.word(word):
                self.assertTrue(0 <= p.start < p.end <= len(word) and p.start >= end - 1, (word, p))
                end = p.end

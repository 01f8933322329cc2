import unittest

import numpy as np

from readout_training import lemma, tags, trees
from readout_training.features import Quotes, gap, shape


class LemmaTest(unittest.TestCase):
    def test_rule_gives_the_lemma_back(self) -> None:
        for form, wanted in (('said', 'say'), ('was', 'be'), ('Talks', 'talk'), ('Anna', 'Anna'), ('BORDURIA', 'Borduria'),
                             ("n't", 'not'), ('went', 'go'), ('went', 'went'), ('a|b', 'a|b'), ('ran', 'run'), ('x', 'x|y')):
            self.assertEqual(lemma.apply(form, lemma.rule(form, wanted)), wanted)

    def test_rule_carries_over_to_other_words(self) -> None:
        self.assertEqual(lemma.apply('Denied', lemma.rule('tried', 'try')), 'deny')

    def test_a_rule_that_would_leave_nothing_keeps_the_form(self) -> None:
        self.assertEqual(lemma.apply('s', 'l|1|'), 's')


class TagsTest(unittest.TestCase):
    def test_round_trip(self) -> None:
        spans = [(0, 0, 2), (0, 2, 3), (2, 4, 7), (1, 7, 8)]
        self.assertEqual(tags.decode(tags.encode(9, spans)), spans)

    def test_first_span_keeps_its_words(self) -> None:
        self.assertEqual(tags.decode(tags.encode(4, [(1, 1, 3), (0, 0, 2)])), [(1, 1, 3)])

    def test_stray_inside_tag_begins_a_span(self) -> None:
        self.assertEqual(tags.decode([0, 2, 2, 6]), [(0, 1, 3), (2, 3, 4)])

    def test_viterbi_never_gives_a_stray_inside_tag_and_is_the_best(self) -> None:
        generator = np.random.default_rng(7)
        for _ in range(50):
            scores = generator.normal(size=(4, 5))
            path = tags.viterbi(scores)

            def legal(p: tuple[int, ...]) -> bool:
                return all(t % 2 or not t or (i and p[i - 1] in (t - 1, t)) for i, t in enumerate(p))

            every = [p for p in np.ndindex(5, 5, 5, 5) if legal(p)]
            best = max(every, key=lambda p: sum(scores[i, t] for i, t in enumerate(p)))
            self.assertEqual(tuple(path), tuple(best))


class TreesTest(unittest.TestCase):
    def test_best_tree_with_one_root_against_search(self) -> None:
        generator = np.random.default_rng(3)
        for _ in range(40):
            scores = generator.normal(size=(5, 5))
            found = trees.decode(scores)
            every = [h for h in np.ndindex(5, 5, 5, 5) if h.count(0) == 1 and all(h[i] != i + 1 for i in range(4))
                     and not trees._cycle(np.array((0,) + h))]
            best = max(every, key=lambda h: sum(scores[i + 1, p] for i, p in enumerate(h)))
            self.assertEqual(found, [h - 1 for h in best])

    def test_no_words(self) -> None:
        self.assertEqual(trees.decode(np.zeros((1, 1))), [])


class FeaturesTest(unittest.TestCase):
    def test_shapes(self) -> None:
        self.assertEqual([shape(w) for w in ('on', 'Anna', 'UN', 'A', 'McRae', '5th', '."')], [1, 2, 3, 4, 5, 6, 7])

    def test_gaps(self) -> None:
        self.assertEqual([gap(s) for s in ('', ' ', '\n', ' \n\n')], [0, 1, 2, 3])

    def test_quotation_lasts_to_its_mark_and_never_over_an_empty_line(self) -> None:
        quotes = Quotes()
        words = [('"', 3), ('go', 0), ('"', 0), ('he', 1), ('\u201c', 1), ('on', 0), ('So', 3)]
        self.assertEqual([quotes.next(*w) for w in words], [1, 1, 1, 0, 1, 1, 0])


if __name__ == '__main__':
    unittest.main()

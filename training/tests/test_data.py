import os
import tempfile
import unittest
from random import Random

from readout_training import polnear, tags, treebank
from readout_training.batches import collate
from readout_training.windows import overlapping, windows

from .support import CONLLU, article, wordpiece


class PolnearTest(unittest.TestCase):
    def setUp(self) -> None:
        self.wp = wordpiece()
        self.doc = polnear.document(article(), self.wp)

    def test_tags_are_the_spans_of_the_article(self) -> None:
        flat = [t for s in self.doc.sentences for t in s.labels['attribution']]
        self.assertEqual(tags.decode(flat), [(2, 0, 7), (0, 7, 9), (1, 9, 10), (0, 11, 13), (1, 13, 14), (2, 14, 19)])

    def test_links_go_from_the_first_word_of_the_cue(self) -> None:
        self.assertEqual([c for c, _ in self.doc.links], [9, 13])
        self.assertEqual(self.doc.links[1][1], [(11, 1), (12, 2), (14, 3), (15, 4), (16, 4), (17, 4), (18, 4)])

    def test_hyphens_are_cut_as_in_the_treebanks(self) -> None:
        token = {'start': 5, 'end': 14, 'text': 'long-term'}
        self.assertEqual(polnear._split_hyphens(token), [(5, 9), (9, 10), (10, 14)])
        self.assertEqual(polnear._split_hyphens({'start': 0, 'end': 2, 'text': '--'}), [(0, 2)])

    def test_windows_hold_every_word_once_and_move_links_along(self) -> None:
        for random in (None, Random(2)):
            found = windows(self.wp, self.doc, 15, random)
            self.assertGreater(len(found), 1)
            self.assertEqual([w.first + i for w in found for i in range(len(w.starts))], list(range(20)))
        last = windows(self.wp, self.doc, 15)[-1]
        self.assertEqual(last.links[-1][0] + last.first, 13)

    def test_overlapping_windows_reach_every_word(self) -> None:
        for limit in (5, 12, 20, 100):
            seen = {w.first + i for w in overlapping(self.wp, self.doc, limit) for i in range(len(w.starts))}
            self.assertEqual(seen, set(range(20)))

    def test_batch_puts_words_after_the_root(self) -> None:
        batch = collate(windows(self.wp, self.doc, 100), self.wp.pad)
        self.assertEqual(batch.cues[0, :2].tolist(), [10, 14])
        self.assertEqual(batch.links[0, 1, :16].tolist(), [-100] + [0] * 11 + [1, 2, 0, 3])
        self.assertEqual(batch.ids[0, batch.starts[0, 10]], self.wp.vocabulary['said'])


class TreebankTest(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = os.path.join(self.folder.name, 'a.conllu')
        with open(self.path, 'w', encoding='utf-8') as f:
            f.write(CONLLU)

    def tearDown(self) -> None:
        self.folder.cleanup()

    def test_gaps_follow_the_multi_word_token(self) -> None:
        tree = next(treebank.read(self.path))
        self.assertEqual(tree.gaps, [3, 0, 1, 0, 1, 0, 0, 1, 1, 1, 1, 0])

    def test_names_are_the_longest_of_the_nested(self) -> None:
        trees = list(treebank.read(self.path))
        self.assertEqual(treebank.names(trees), [[('person', 7, 10)], []])

    def test_labels(self) -> None:
        labels = treebank.Labels.collect([self.path], least=1)
        doc, = treebank.load(self.path, wordpiece(), labels, True)
        first, second = doc.sentences
        self.assertEqual(second.labels['head'], [1, -1, 1, 1])
        self.assertEqual(second.labels['sentence'], [0, 0, 0, 1])
        self.assertEqual(labels.relations[second.labels['relation'][2]], 'compound:prt')
        window, = windows(wordpiece(), doc, 250)
        self.assertEqual(window.labels['head'][12:], [13, -1, 13, 13])

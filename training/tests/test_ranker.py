import gzip
import os
import tempfile
import unittest

from readout_training import coreference
from readout_training.pronouns import Memory, Sexes, features, of_reading, of_treebank
from readout_training.ranker import Ranker, examples, judge

# Our own words: 1 is Ada Reed, 2 Mr. Hill.
ROWS = [
    ('Ada Ada PROPN NNP 3 nsubj', 'Entity=(1-person-new-nnnnn-cf1-1,2-coref'),
    ('Reed Reed PROPN NNP 1 flat', 'Entity=1)'),
    ('met meet VERB VBD 0 root', '_'),
    ('Mr. Mr. PROPN NNP 3 obj', 'Entity=(2-person-new-nnnnn-cf2-1,2-sgl'),
    ('Hill Hill PROPN NNP 4 flat', 'Entity=2)|SpaceAfter=No'),
    ('. . PUNCT . 3 punct', '_'),
]
NEXT = [
    ('She she PRON PRP 2 nsubj', 'Entity=(1-person-giv:act-nnnnn-cf1-1-ana)'),
    ('smiled smile VERB VBD 0 root', 'SpaceAfter=No'),
    ('. . PUNCT . 2 punct', '_'),
]


def conllu() -> str:
    lines = ['# newdoc id = GUM_news_own']
    for rows in (ROWS, NEXT):
        lines.append('# newpar')
        for i, (cells, misc) in enumerate(rows, 1):
            form, lemma, upos, tag, head, relation = cells.split(' ')
            lines.append('\t'.join([str(i), form, lemma, upos, tag, '_', head, relation, '_', misc]))
        lines.append('')
    return '\n'.join(lines) + '\n'


class RankerTest(unittest.TestCase):
    def setUp(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'own.conllu.gz')
            with gzip.open(path, 'wt', encoding='utf-8') as f:
                f.write(conllu())
            self.article, = coreference.read(path)
        self.sexes = Sexes([['Mr.', 'm']], [])

    def test_text_runs_as_the_treebank_tells(self) -> None:
        self.assertEqual(self.article.text.rstrip(), 'Ada Reed met Mr. Hill.\n\nShe smiled.')
        self.assertTrue(all(self.article.text[w.start:w.end] == w.form for w in self.article.words))

    def test_mentions_have_entity_form_and_head(self) -> None:
        self.assertEqual([(m.first, m.last, m.head, m.form, m.entity) for m in self.article.mentions],
                         [(0, 1, 0, 'name', '1'), (3, 4, 3, 'name', '2'), (6, 6, 6, 'pronoun', '1')])

    def test_words_tell_the_sex(self) -> None:
        case = of_treebank(self.article, self.sexes)
        self.assertEqual([c.sex for c in case.candidates], ['-', 'm'])
        f = features(self.article, case.targets[0], case.candidates[1], Memory())
        self.assertEqual((f['sex told differs'], f['sentences'], f['place=object']), (1.0, 1.0, 1.0))

    def test_an_actor_answers_for_the_pronouns_joined_to_him(self) -> None:
        def actor(*mentions: tuple[int, int, str]) -> dict:
            return {'kind': 'person', 'mentions': [dict(zip(('start', 'end', 'form'), m)) for m in mentions]}
        right = {'actors': [actor((0, 8, 'name'), (24, 27, 'pronoun')), actor((13, 21, 'name'))]}
        wrong = {'actors': [actor((0, 8, 'name')), actor((13, 21, 'name'), (24, 27, 'pronoun'))]}
        neither = {'actors': [actor((0, 8, 'name')), actor((13, 21, 'name'))]}
        for reading, expected in ((right, True), (wrong, False), (neither, None)):
            case = of_reading(self.article, reading, self.sexes, loose=False)
            verdict, = judge(case, Ranker())
            self.assertEqual((verdict.rules, verdict.reachable), (expected, True))

    def test_the_ranker_learns_what_tells_them_apart(self) -> None:
        case = of_treebank(self.article, self.sexes)
        verdict, = judge(case, Ranker(penalty=0.01).fit(examples([case])))
        self.assertTrue(verdict.ranker)
        self.assertGreater(verdict.share, 0.9)


if __name__ == '__main__':
    unittest.main()

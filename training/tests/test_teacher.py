import unittest

from readout_training import polnear, teacher

from .support import article, wordpiece


def labelled(*tokens: tuple[str, int, int]) -> dict:
    return {'sentences': [{'tokens': [{'ner': n, 'characterOffsetBegin': s, 'characterOffsetEnd': e} for n, s, e in tokens]}]}


class TeacherTest(unittest.TestCase):
    def test_runs_of_one_label_are_one_name(self) -> None:
        found = teacher.spans('Anna Ek met Bor', labelled(('PERSON', 0, 4), ('PERSON', 5, 7), ('O', 8, 11), ('PERSON', 12, 15)))
        self.assertEqual(found, [('person', 0, 7), ('person', 12, 15)])

    def test_offsets_are_code_points(self) -> None:
        self.assertEqual(teacher.spans('\U0001f600 Oslo', labelled(('LOCATION', 3, 7))), [('place', 2, 6)])


class TaughtNamesTest(unittest.TestCase):
    def test_an_unknown_kind_leaves_its_words_without_a_label(self) -> None:
        labels = polnear.name_labels([(0, 4), (5, 7), (8, 11), (12, 15)], [('person', 0, 7), ('other', 12, 15)])
        self.assertEqual(labels, [1, 2, 0, -100])

    def test_names_and_sentence_ends_go_with_the_sentences(self) -> None:
        document = polnear.document(article(), wordpiece(), [('organization', 25, 33)])
        self.assertEqual([s.labels['sentence'][-1] for s in document.sentences], [1, 1])
        self.assertEqual(sum(v == 3 for v in document.sentences[0].labels['name']), 1)

    def test_without_a_teacher_there_is_nothing_to_learn_of_names(self) -> None:
        self.assertNotIn('name', polnear.document(article(), wordpiece()).sentences[0].labels)


if __name__ == '__main__':
    unittest.main()

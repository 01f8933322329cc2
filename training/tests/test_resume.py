import os
import tempfile
import unittest

import torch

from readout_training import checkpoint, polnear, train, treebank
from readout_training.attributions import Decoding, decode
from readout_training.batches import Stream
from readout_training.config import Config
from readout_training.predict import Predictor

from .support import CONLLU, article, wordpiece


def small_run(folder: str) -> train.Run:
    path = os.path.join(folder, 'a.conllu')
    with open(path, 'w', encoding='utf-8') as f:
        f.write(CONLLU)
    config = Config(layers=1, steps=20, precision='fp32', frozen_words=False)
    wp, labels = wordpiece(), treebank.Labels.collect([path], least=1)
    documents = {'polnear': [polnear.document(article(i), wp) for i in range(3)],
                 'treebank': treebank.load(path, wp, labels, True)}
    streams = {n: Stream(n, d, wp, 40, 64, 1) for n, d in documents.items()}
    return train.Run(config, labels, streams)


class ResumeTest(unittest.TestCase):
    def setUp(self) -> None:
        torch.set_num_threads(1)
        self.folder = tempfile.TemporaryDirectory()

    def tearDown(self) -> None:
        self.folder.cleanup()

    def test_resumed_run_gives_the_same_losses_and_weights(self) -> None:
        path = os.path.join(self.folder.name, 'checkpoint.pt')
        whole = small_run(self.folder.name)
        for _ in range(3):
            whole.train_step()
        checkpoint.save(path, whole.state())
        rest = [whole.train_step() for _ in range(4)]

        again = small_run(self.folder.name)
        again.restore(checkpoint.load(path))
        self.assertEqual([again.train_step() for _ in range(4)], rest)
        for name, value in whole.averaged().items():
            self.assertTrue(torch.equal(value, again.averaged()[name]), name)

    def test_checkpoint_is_replaced_at_once(self) -> None:
        path = os.path.join(self.folder.name, 'checkpoint.pt')
        checkpoint.save(path, {'step': 1})
        checkpoint.save(path, {'step': 2})
        self.assertEqual(checkpoint.load(path), {'step': 2})
        self.assertEqual(os.listdir(self.folder.name), ['checkpoint.pt'])

    def test_decoded_attributions_lie_in_the_text(self) -> None:
        run = small_run(self.folder.name)
        for _ in range(20):
            run.train_step()
        wp, one = wordpiece(), article()
        found = decode(polnear.document(one, wp), Predictor(run.model, wp, precision='fp32'), Decoding(window=40))
        for a in found:
            self.assertEqual(set(a), {'source', 'cue', 'content'})
            for s, e in a['source'] + a['cue'] + a['content']:
                self.assertTrue(0 <= s < e <= len(one['text']))


if __name__ == '__main__':
    unittest.main()

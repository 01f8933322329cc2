import os
import tempfile
import unittest

import numpy as np
import onnx
import torch

from readout_training import export, quantize, treebank
from readout_training.encoder import EncoderSize
from readout_training.model import HeadSize, ReadoutModel

from .support import CONLLU


class ExportTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        bank = os.path.join(cls.folder.name, 'a.conllu')
        with open(bank, 'w', encoding='utf-8') as f:
            f.write(CONLLU)
        cls.labels = treebank.Labels.collect([bank], least=1)
        size = EncoderSize(layers=1, hidden=24, heads=2, feed_forward=240, vocabulary=300, positions=16)
        cls.model = ReadoutModel(size, HeadSize(8, 8, 8), cls.labels, 0.0).eval()
        cls.plain = os.path.join(cls.folder.name, 'plain.onnx')
        export.to_onnx(cls.model, cls.plain)

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    def test_graph_has_the_named_inputs_and_outputs(self) -> None:
        graph = onnx.load(self.plain).graph
        self.assertEqual([i.name for i in graph.input], list(export.INPUTS))
        self.assertEqual([o.name for o in graph.output], list(export.OUTPUTS))

    def test_quantized_graphs_are_valid_and_smaller(self) -> None:
        for rewrite in (quantize.weights_only, quantize.dynamic):
            path = os.path.join(self.folder.name, rewrite.__name__)
            rewrite(self.plain, path)
            onnx.checker.check_model(onnx.load(path))
            self.assertLess(os.path.getsize(path), os.path.getsize(self.plain))

    def test_other_quantisations_are_valid(self) -> None:
        known = {quantize.key(m.weight.detach().numpy().T): [-1.0, 2.0] for m in self.model.modules() if isinstance(m, torch.nn.Linear)}
        path = os.path.join(self.folder.name, 'other')
        for rewrite, more in ((quantize.rows, ()), (quantize.static, (known,)), (quantize.blocks, (8,))):
            rewrite(self.plain, path, *more)
            onnx.checker.check_model(onnx.load(path))
            self.assertLess(os.path.getsize(path), os.path.getsize(self.plain))

    def test_layer_normalisation_is_one_operation(self) -> None:
        path = os.path.join(self.folder.name, 'norm')
        quantize.dynamic(self.plain, path)
        operations = [n.op_type for n in onnx.load(path).graph.node]
        norms = sum(isinstance(m, torch.nn.LayerNorm) for m in self.model.modules())
        self.assertEqual(operations.count('MeanVarianceNormalization'), norms)
        self.assertEqual(operations.count('ReduceMean'), 0)

    def test_columns_are_kept_within_half_a_step(self) -> None:
        weight = np.random.default_rng(1).normal(size=(30, 7)).astype(np.float32)
        for axis in (0, 1):
            values, scale = quantize.columns(weight, axis)
            back = values * (scale[None, :] if axis else scale[:, None])
            self.assertLessEqual(float(np.abs(back - weight).max()), float(scale.max()) / 2 + 1e-6)

    def test_padding_of_a_batch_changes_nothing(self) -> None:
        exported = export.Exported(self.model)
        one = [torch.tensor([[5, 6, 7]]), torch.tensor([[1, 2, 3]]), torch.ones(1, 3, dtype=torch.long), torch.tensor([[0, 1, 2]])]
        padded = [torch.nn.functional.pad(t, (0, 2)) for t in one]
        with torch.no_grad():
            for a, b in zip(exported(*one), exported(*padded)):
                inside = tuple(slice(0, n) for n in a.shape)
                self.assertTrue(torch.allclose(a.float(), b[inside].float(), atol=1e-5))


if __name__ == '__main__':
    unittest.main()

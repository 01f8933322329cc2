"""Writes a checkpoint's averaged weights as ONNX, with its labels and vocabulary.

    python3 -m readout_training.export CHECKPOINT --base DIR --out DIR

DIR receives model-fp32.onnx, model-int8-weights.onnx, model-int8-dynamic.onnx (see quantize.py), labels.json, vocab.txt and
parity.json (see parity.py).

Inputs, all int64: ids, features, mask [batch, pieces], starts [batch, places]. Place 0 is the root and has start 0; then one place
for each word, the index of its first piece; padding has start 0.
Outputs, float unless said: attribution [batch, places, 7], sentence [batch, places, 2], upos [batch, places, 17],
lemma [batch, places] (int64, the best rule), name [batch, places, 21], arcs [batch, place, head place],
links [batch, cue place, word place, 5] with the labels of polnear.LINKS; and the parts from which the relations follow once the
tree is known: relation_word, relation_head [batch, places, width], relation_by_word, relation_by_head [batch, places, relations].
With the `relation product` (a matrix [relations, width] and a bias) of labels.json, the scores of word i under head h are

    product @ (relation_word[i] * relation_head[h]) + bias + relation_by_word[i] + relation_by_head[h]
"""
import argparse
import json
import os

import torch
from torch import Tensor, nn

from . import parity
from .evaluate import load_model
from .model import ReadoutModel
from .polnear import LINKS, ROLES
from .quantize import dynamic, weights_only
from .treebank import NAME_KINDS, UPOS, Labels
from .wordpiece import WordPiece

OPSET = 13
INPUTS = ('ids', 'features', 'mask', 'starts')
OUTPUTS = ('attribution', 'sentence', 'upos', 'lemma', 'name', 'arcs', 'links',
           'relation_word', 'relation_head', 'relation_by_word', 'relation_by_head')


class Exported(nn.Module):
    """One pass that gives all layers of analysis."""

    def __init__(self, model: ReadoutModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor, starts: Tensor) -> tuple[Tensor, ...]:
        m = self.model
        states = m.states(ids, features, mask, starts)
        arcs = m.arc_scores(states)
        word, head = m.relations.word(states), m.relations.head(states)
        links = m.link_scores(torch.arange(starts.shape[1]).unsqueeze(0).expand(starts.shape[0], -1), states)
        return (m.tag('attribution', states), m.tag('sentence', states), m.tag('upos', states), m.tag('lemma', states).argmax(-1),
                m.tag('name', states), arcs, links, word, head, m.relations.by_word(word), m.relations.by_head(head))


def to_onnx(model: ReadoutModel, path: str) -> None:
    ids = torch.tensor([[1, 2, 3, 4], [1, 2, 3, 0]])
    example = (ids, torch.zeros_like(ids), (ids > 0).long(), torch.tensor([[0, 1, 2], [0, 1, 0]]))
    batch_pieces, batch_places = {0: 'batch', 1: 'pieces'}, {0: 'batch', 1: 'places'}
    axes = {n: batch_pieces for n in ('ids', 'features', 'mask')}
    axes.update({n: batch_places for n in ('starts',) + OUTPUTS})
    axes['arcs'] = {0: 'batch', 1: 'places', 2: 'places'}
    axes['links'] = {0: 'batch', 1: 'places', 2: 'places'}
    torch.onnx.export(Exported(model), example, path, input_names=list(INPUTS), output_names=list(OUTPUTS), dynamic_axes=axes,
                      opset_version=OPSET, do_constant_folding=True)


def write_labels(labels: Labels, model: ReadoutModel, window: int, path: str) -> None:
    kinds = {'attribution': ROLES, 'name': NAME_KINDS}
    tags = {t: ['O'] + [f'{b}-{k}' for k in ks for b in 'BI'] for t, ks in kinds.items()}
    product = model.relations.product
    matrix = {'matrix': [[round(x, 6) for x in row] for row in product.weight.tolist()],
              'bias': [round(x, 6) for x in product.bias.tolist()]}
    with open(path, 'w', encoding='utf-8') as f:
        json.dump({'window': window, 'upos': UPOS, 'lemma': labels.lemma_rules, 'relation': labels.relations, 'links': LINKS,
                   **tags, 'relation product': matrix}, f, ensure_ascii=False)
        f.write('\n')


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument('checkpoint')
    p.add_argument('--base', required=True, help='folder of tokenizer.json')
    p.add_argument('--out', required=True)
    a = p.parse_args()
    model, config, labels = load_model(a.checkpoint)
    os.makedirs(a.out, exist_ok=True)
    plain = os.path.join(a.out, 'model-fp32.onnx')
    to_onnx(model, plain)
    weights_only(plain, os.path.join(a.out, 'model-int8-weights.onnx'))
    dynamic(plain, os.path.join(a.out, 'model-int8-dynamic.onnx'))
    write_labels(labels, model, config.window, os.path.join(a.out, 'labels.json'))
    wordpiece = WordPiece.load(os.path.join(a.base, config.tokenizer))
    parity.write(model, wordpiece, config.window, os.path.join(a.out, 'parity.json'))
    with open(os.path.join(a.out, 'vocab.txt'), 'w', encoding='utf-8') as f:
        f.writelines(p + '\n' for p, _ in sorted(wordpiece.vocabulary.items(), key=lambda x: x[1]))


if __name__ == '__main__':
    main()

"""Ranges of the activations that enter each large matrix, on training windows, for quantize.static.

    python3 -m readout_training.calibrate CHECKPOINT --data DIR --base DIR --out RANGES.json [--windows 64] [--cut 0.0]

`--cut 0.0001` leaves out that part of the values at both ends of a window's range; the ranges are the widest of all windows.
"""
import argparse
import json
import os
import random

import numpy as np
import torch
from torch import Tensor, nn

from . import polnear, treebank
from .batches import collate
from .evaluate import load_model
from .export import Exported
from .quantize import LEAST, key
from .windows import windows
from .wordpiece import WordPiece

SEED = 1


class Ranges:
    def __init__(self, cut: float) -> None:
        self.cut, self.found = cut, {}

    def watch(self, module: nn.Linear) -> None:
        name = key(module.weight.detach().numpy().T)
        module.register_forward_pre_hook(lambda _, inputs: self.see(name, inputs[0]))

    def see(self, name: str, x: Tensor) -> None:
        values = x.detach().numpy().ravel()
        low, high = (np.quantile(values, (self.cut, 1 - self.cut)) if self.cut else (values.min(), values.max()))
        before = self.found.get(name, (0.0, 0.0))
        self.found[name] = (min(before[0], float(low)), max(before[1], float(high)))


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument('checkpoint')
    p.add_argument('--data', required=True)
    p.add_argument('--base', required=True, help='folder of tokenizer.json')
    p.add_argument('--out', required=True)
    p.add_argument('--windows', type=int, default=64)
    p.add_argument('--cut', type=float, default=0.0)
    a = p.parse_args()
    model, config, labels = load_model(a.checkpoint)
    wordpiece = WordPiece.load(os.path.join(a.base, config.tokenizer))
    news = [polnear.document(article, wordpiece) for article in polnear.read_json(os.path.join(a.data, 'polnear.train.jsonl.gz'))]
    web = treebank.load(os.path.join(a.data, 'ud-ewt-train.conllu.gz'), wordpiece, labels, True)
    chosen = []
    for documents in (news, list(web)):
        for document in random.Random(SEED).sample(documents, a.windows // 2):
            chosen.append(random.Random(SEED).choice(list(windows(wordpiece, document, config.window))))
    ranges = Ranges(a.cut)
    for module in model.modules():
        if isinstance(module, nn.Linear) and module.weight.numel() >= LEAST:
            ranges.watch(module)
    run = Exported(model)
    for window in chosen:
        batch = collate([window], wordpiece.pad)
        pieces, places = int(batch.mask.sum()), len(window.starts) + 1
        with torch.no_grad():
            run(batch.ids[:, :pieces], batch.features[:, :pieces], batch.mask[:, :pieces], batch.starts[:, :places])
    with open(a.out, 'w', encoding='utf-8') as f:
        json.dump(ranges.found, f)


if __name__ == '__main__':
    main()

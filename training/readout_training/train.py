"""Trains a model; started again with the same folder, it goes on from the last checkpoint.

    python3 -m readout_training.train CONFIG --data DIR --base DIR --out DIR
"""
import argparse
import os
import time
from random import Random
from typing import Optional

import torch

from . import checkpoint, polnear, treebank
from .batches import Stream
from .config import Config
from .encoder import EncoderSize, load_pretrained
from .losses import losses
from .model import HeadSize, ReadoutModel, parameter_groups
from .treebank import Labels
from .windows import Document
from .wordpiece import WordPiece


class Run:
    def __init__(self, config: Config, labels: Labels, streams: dict[str, Stream], device: str = 'cpu') -> None:
        torch.manual_seed(config.seed)
        self.config, self.labels, self.streams, self.step = config, labels, streams, 0
        self.device = torch.device(device)
        self.model = ReadoutModel(EncoderSize(layers=config.layers), HeadSize(), labels, config.dropout).to(self.device)
        self.prepare()

    def prepare(self) -> None:
        """Optimizer and running mean; again after the pretrained weights are in."""
        encoder, heads = parameter_groups(self.model, self.config.frozen_words)
        self.parameters = encoder + heads
        self.optimizer = torch.optim.AdamW(
            [{'params': encoder, 'base': self.config.encoder_rate}, {'params': heads, 'base': self.config.head_rate}],
            lr=0.0, weight_decay=self.config.decay)
        self.mean = [p.detach().clone() for p in self.parameters]

    def scale(self) -> float:
        done = (self.step + 1) / self.config.steps
        return max(0.0, min(done / self.config.warm_up, (1 - done) / (1 - self.config.warm_up)))

    def train_step(self) -> tuple[str, dict[str, float], int]:
        names = sorted(self.config.mix)
        task = Random(f'{self.config.seed} task {self.step}').choices(names, [self.config.mix[n] for n in names])[0]
        batch = self.streams[task].next().to(self.device)
        self.model.train()
        with torch.autocast(self.device.type, dtype=torch.bfloat16, enabled=self.config.precision == 'bf16'):
            parts = losses(self.model, batch)
        for group in self.optimizer.param_groups:
            group['lr'] = group['base'] * self.scale()
        self.optimizer.zero_grad(set_to_none=True)
        sum(self.config.weights.get(n, 1.0) * loss for n, loss in parts.items()).backward()
        torch.nn.utils.clip_grad_norm_(self.parameters, self.config.clip)
        self.optimizer.step()
        self.step += 1
        keep = min(self.config.average, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            torch._foreach_mul_(self.mean, keep)
            torch._foreach_add_(self.mean, [p.detach() for p in self.parameters], alpha=1 - keep)
        return task, {n: float(loss.detach()) for n, loss in parts.items()}, int(batch.mask.sum())

    def averaged(self) -> dict[str, torch.Tensor]:
        """The model's weights with the running mean in place of the trained ones."""
        names = {id(p): n for n, p in self.model.named_parameters()}
        weights = dict(self.model.state_dict())
        weights.update({names[id(p)]: m for p, m in zip(self.parameters, self.mean)})
        return weights

    def state(self) -> dict:
        return {'config': self.config.as_dict(), 'labels': vars(self.labels), 'step': self.step,
                'model': self.model.state_dict(), 'averaged': self.averaged(), 'optimizer': self.optimizer.state_dict(),
                'streams': {n: s.state() for n, s in self.streams.items()}, 'random': torch.get_rng_state()}

    def restore(self, state: dict) -> None:
        self.step = state['step']
        self.model.load_state_dict(state['model'])
        self.optimizer.load_state_dict(state['optimizer'])
        names = {id(p): n for n, p in self.model.named_parameters()}
        self.mean = [state['averaged'][names[id(p)]].clone().to(self.device) for p in self.parameters]
        for n, s in state['streams'].items():
            self.streams[n].restore(s)
        torch.set_rng_state(state['random'])


def load_data(config: Config, data: str, wordpiece: WordPiece, labels: Labels, limit: int = 0,
              taught: Optional[str] = None) -> dict[str, Stream]:
    def under(name: str) -> str:
        return os.path.join(data, name)

    documents: dict[str, list[Document]] = {
        'polnear': [d for p in config.polnear for d in polnear.load(under(p), wordpiece, taught)],
        'treebank': [d for p in config.treebanks
                     for d in treebank.load(under(p), wordpiece, labels, p in config.with_names)]}
    return {n: Stream(n, found[:limit] if limit else found, wordpiece, config.window, config.batch_pieces, config.seed)
            for n, found in documents.items() if config.mix.get(n)}


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument('config')
    p.add_argument('--data', required=True, help='folder of the corpora')
    p.add_argument('--base', required=True, help='folder of the unpacked embeddings artifact')
    p.add_argument('--out', required=True, help='folder for checkpoint and log')
    p.add_argument('--steps', type=int, help='in place of the configured number, also when resuming')
    p.add_argument('--minutes', type=float, default=10, help='between checkpoints')
    p.add_argument('--limit', type=int, default=0, help='documents of each corpus, to try things out')
    p.add_argument('--names', help='names in the news articles, a file of teacher.py')
    p.add_argument('--threads', type=int, default=1)
    p.add_argument('--device', default='cuda' if torch.cuda.is_available() else 'cpu')
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    os.makedirs(a.out, exist_ok=True)
    config, path = Config.read(a.config), os.path.join(a.out, 'checkpoint.pt')
    config.steps = a.steps or config.steps
    wordpiece = WordPiece.load(os.path.join(a.base, config.tokenizer))
    labels = Labels.collect([os.path.join(a.data, t) for t in config.treebanks])
    run = Run(config, labels, load_data(config, a.data, wordpiece, labels, a.limit, a.names), a.device)
    if config.taught and not a.names:
        p.error('this configuration learns from names in the news: give --names')
    if os.path.exists(path):
        run.restore(checkpoint.load(path))
        print(f'resumed at step {run.step}', flush=True)
    else:
        load_pretrained(run.model.encoder, os.path.join(a.base, config.pretrained))
        run.prepare()
    loop(run, path, a.minutes)


def loop(run: Run, path: str, minutes: float) -> None:
    saved = began = time.monotonic()
    pieces, mean = 0, {}
    while run.step < run.config.steps:
        _, parts, count = run.train_step()
        pieces += count
        for name, loss in parts.items():
            mean[name] = loss if name not in mean else 0.98 * mean[name] + 0.02 * loss
        now = time.monotonic()
        if run.step % 50 == 0:
            passes = {n: f'{s.passes}+{s.index}' for n, s in run.streams.items()}
            print(f'step {run.step}/{run.config.steps} pieces/s {pieces / (now - began):.0f} passes {passes} '
                  + ' '.join(f'{n} {v:.4f}' for n, v in sorted(mean.items())), flush=True)
        if now - saved > 60 * minutes or run.step == run.config.steps:
            checkpoint.save(path, run.state())
            saved = now
            print(f'saved at step {run.step}', flush=True)


if __name__ == '__main__':
    main()

"""Measures a checkpoint on development files with the scorers of the project.

    python3 -m readout_training.evaluate CHECKPOINT --data DIR --base DIR --score DIR [--predictions DIR]
"""
import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
import torch

from . import attributions, checkpoint, polnear, tags, treebank, trees
from .config import Config
from .emulate import quantized
from .encoder import EncoderSize
from .lemma import apply
from .model import HeadSize, ReadoutModel
from .predict import Predictor
from .treebank import NAME_KINDS, UPOS, Labels
from .windows import windows
from .wordpiece import WordPiece


def load_model(path: str) -> tuple[ReadoutModel, Config, Labels]:
    state = checkpoint.load(path)
    config, labels = Config(**state['config']), Labels(**state['labels'])
    model = ReadoutModel(EncoderSize(layers=config.layers), HeadSize(), labels, 0.0)
    model.load_state_dict(state['averaged'])
    return model.eval(), config, labels


def score(scorer: str, gold: str, system: str) -> dict:
    done = subprocess.run([sys.executable, scorer, gold, system, '--json'], check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def write_attributions(path: str, out: str, predictor: Predictor, how: attributions.Decoding, limit: int) -> None:
    with open(out, 'w', encoding='utf-8') as f:
        for number, article in enumerate(polnear.read_json(path)):
            if limit and number >= limit:
                break
            found = attributions.decode(polnear.document(article, predictor.wordpiece), predictor, how)
            f.write(json.dumps({'id': article['id'], 'text': article['text'], 'attributions': found}) + '\n')


def write_syntax(path: str, out: str, predictor: Predictor, labels: Labels, window: int) -> dict[str, float]:
    """Writes CoNLL-U with the file's own words and sentences; gives F1 of sentence ends and of names (where the file has
    mentions), by these words."""
    counts = {'sentence end': [0, 0, 0], 'name': [0, 0, 0]}
    lines: list[str] = []
    grouped = list(treebank.grouped(path))
    for doc, group in zip(treebank.load(path, predictor.wordpiece, labels, True), grouped):
        found = predictor.scores(windows(predictor.wordpiece, doc, window), arcs=True)
        words = [(t, i) for t in group for i in range(len(t.forms))]
        gold_names, at = set(), 0
        for tree, names in zip(group, treebank.names(group)):
            gold_names |= {(k, at + s, at + e) for k, s, e in names if k in NAME_KINDS[:3]}
            at += len(tree.forms)
        system_names, done = set(), 0
        for s in found:
            n, gold_end = len(s.window.starts), s.window.labels['sentence']
            end = s.tags['sentence'].argmax(1)
            for g, p in zip(gold_end, end):
                _count(counts['sentence end'], bool(g), bool(p))
            for k, a, b in tags.decode(tags.viterbi(s.tags['name'])):
                if k < 3:
                    system_names.add((NAME_KINDS[k], done + a, done + b))
            heads, begin = [-1] * n, 0
            for i in range(n):
                if gold_end[i] or i == n - 1:
                    places = [0] + list(range(begin + 1, i + 2))
                    for j, h in enumerate(trees.decode(s.arcs[np.ix_(places, places)].astype(np.float64))):
                        heads[begin + j] = -1 if h < 0 else begin + h
                    begin = i + 1
            relation = predictor.relations(s, heads).argmax(1)
            for i in range(n):
                tree, w = words[done + i]
                head = 0 if heads[i] < 0 else heads[i] + w + 1 - i
                upos, rule = UPOS[s.tags['upos'][i].argmax()], labels.lemma_rules[s.tags['lemma'][i].argmax()]
                lines.append('\t'.join([str(w + 1), tree.forms[w], apply(tree.forms[w], rule), upos, '_', '_', str(head),
                                        labels.relations[relation[i]], '_', '_']))
                if w == len(tree.forms) - 1:
                    lines.append('')
            done += n
        counts['name'][0] += len(gold_names & system_names)
        counts['name'][1] += len(gold_names)
        counts['name'][2] += len(system_names)
    with open(out, 'w', encoding='utf-8') as f:
        f.write('\n'.join(lines) + '\n')
    return {k: round(200 * h / max(1, g + p), 2) for k, (h, g, p) in counts.items()}


def _count(count: list[int], gold: bool, system: bool) -> None:
    count[0] += gold and system
    count[1] += gold
    count[2] += system


def without_multiword(path: str, out: str) -> str:
    """The gold file with words in place of multi-word tokens, so that the words given are the words scored."""
    with gzip.open(path, 'rt', encoding='utf-8') as f, open(out, 'w', encoding='utf-8') as o:
        o.writelines(line for line in f if not (line[:1].isdigit() and ('-' in line.split('\t')[0] or '.' in line.split('\t')[0])))
    return out


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument('checkpoint')
    p.add_argument('--data', required=True)
    p.add_argument('--base', required=True, help='folder of tokenizer.json')
    p.add_argument('--score', required=True, help='folder of the scorers')
    p.add_argument('--predictions', help='folder that keeps what was predicted')
    p.add_argument('--only', default='polnear,ewt,gum')
    p.add_argument('--limit', type=int, default=0, help='articles of PolNeAR')
    p.add_argument('--precision', default='bf16', choices=('bf16', 'fp32'))
    p.add_argument('--method', default=attributions.Decoding.method, choices=('pieces', 'rows'))
    p.add_argument('--tagger', type=float, default=attributions.Decoding.tagger)
    p.add_argument('--shared', type=float, default=attributions.Decoding.shared)
    p.add_argument('--int8', choices=('weights', 'products'), help='as the exported files of that kind; float32 beside it')
    p.add_argument('--threads', type=int, default=1)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    model, config, labels = load_model(a.checkpoint)
    wordpiece = WordPiece.load(os.path.join(a.base, config.tokenizer))
    if a.int8:
        quantized(model, a.int8 == 'products')
        predictor = Predictor(model, wordpiece, pieces=1, precision='fp32')
    else:
        predictor = Predictor(model, wordpiece, precision=a.precision)
    with tempfile.TemporaryDirectory() as scratch:
        out = a.predictions or scratch
        os.makedirs(out, exist_ok=True)
        if 'polnear' in a.only:
            how = attributions.Decoding(a.method, a.tagger, a.shared, config.window)
            gold, system = os.path.join(a.data, 'polnear.dev.jsonl.gz'), os.path.join(out, 'polnear.dev.jsonl')
            write_attributions(gold, system, predictor, how, a.limit)
            print('polnear.dev', score(os.path.join(a.score, 'attribution.py'), gold, system), flush=True)
        for name in ('ewt', 'gum'):
            if name in a.only:
                gold, system = os.path.join(a.data, f'ud-{name}-dev.conllu.gz'), os.path.join(out, f'ud-{name}-dev.conllu')
                extra = write_syntax(gold, system, predictor, labels, config.window)
                plain = without_multiword(gold, os.path.join(scratch, f'gold-{name}.conllu'))
                print(f'ud-{name}-dev', {**score(os.path.join(a.score, 'syntax.py'), plain, system), **extra}, flush=True)


if __name__ == '__main__':
    main()

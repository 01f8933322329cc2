"""Cases by which the Java code checks itself: words of our own sentences, the pieces and features they must become, and what the
model in PyTorch (float32) makes of them."""
import json

import torch

from .batches import collate
from .features import PARAGRAPH, SPACE, features
from .model import ReadoutModel
from .windows import Document, sentence, windows
from .wordpiece import WordPiece

CASES = (
    '" ~We have ~n\'t met anyone ~, ~" Foreign Minister Anna Körber told reporters in Szohôd ~, \u201c ~and no talks are planned ~. ~\u201d',
    'Borduria denied on Tuesday that its army had crossed the river ~, the BBC reported ~, citing two officials ~.',
    'According to the statement ~, e\u0301migre\u0301s from 中国 paid €4.50 in co ~- ~opera\u00adtion with the U.N. - \U0001f600 Новости',
    'NO COMMENT',
)
"""Words; one that begins with ~ follows without a space."""


def cases(model: ReadoutModel, wordpiece: WordPiece, limit: int) -> list[dict]:
    from .export import OUTPUTS, Exported

    out = []
    for text in CASES:
        marked = text.split(' ')
        forms = [m.lstrip('~') for m in marked]
        gaps = [PARAGRAPH] + [0 if m.startswith('~') else SPACE for m in marked[1:]]
        spans, at = [], 0
        for form in forms:
            spans.append((at, at + len(form)))
            at += len(form) + 1
        one = sentence(wordpiece, forms, features(forms, gaps), spans)
        batch = collate(windows(wordpiece, Document('', [one]), limit), wordpiece.pad)
        pieces, places = int(batch.mask.sum()), len(forms) + 1
        cut = (batch.ids[:, :pieces], batch.features[:, :pieces], batch.mask[:, :pieces], batch.starts[:, :places])
        with torch.no_grad():
            results = dict(zip(OUTPUTS, Exported(model)(*cut)))
        out.append({
            'forms': forms, 'gaps': gaps, 'ids': cut[0][0].tolist(), 'features': cut[1][0].tolist(), 'starts': cut[3][0].tolist(),
            'piece offsets': [[p.start, p.end] for f in forms for p in wordpiece.word(f)],
            'best': {n: results[n][0].argmax(-1).tolist() for n in ('attribution', 'sentence', 'upos', 'name', 'arcs')},
            'relation': _relations(model, results),
            'lemma': results['lemma'][0].tolist(),
            'attribution': [[round(v, 4) for v in row] for row in results['attribution'][0].tolist()],
            'links of the first word': [[round(v, 4) for v in row] for row in results['links'][0, 1].tolist()]})
    return out


def _relations(model: ReadoutModel, results: dict[str, torch.Tensor]) -> list[int]:
    """The best relation of each place under its likeliest head."""
    heads = results['arcs'][0].argmax(-1)
    scores = (model.relations.product(results['relation_word'][0] * results['relation_head'][0][heads])
              + results['relation_by_word'][0] + results['relation_by_head'][0][heads])
    return scores.argmax(-1).tolist()


def write(model: ReadoutModel, wordpiece: WordPiece, limit: int, path: str) -> None:
    with open(path, 'w', encoding='utf-8') as f:
        json.dump(cases(model, wordpiece, limit), f, ensure_ascii=False, indent=None)
        f.write('\n')

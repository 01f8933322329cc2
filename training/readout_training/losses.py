"""The loss of one batch, task by task; a batch carries the labels of one corpus."""
import torch
import torch.nn.functional as F
from torch import Tensor

from .batches import IGNORE, Batch
from .model import TAGGERS, ReadoutModel, gather


def losses(model: ReadoutModel, batch: Batch) -> dict[str, Tensor]:
    states = model.states(batch.ids, batch.features, batch.mask, batch.starts)
    out: dict[str, Tensor] = {}
    for task in TAGGERS:
        if task in batch.labels and bool((batch.labels[task] != IGNORE).any()):
            out[task] = _cross_entropy(model.tag(task, states), batch.labels[task])
    if 'head' in batch.labels:
        out['arc'], out['relation'] = _syntax(model, batch, states)
    if bool(batch.cues.any()):
        out['link'] = _cross_entropy(model.link_scores(batch.cues, states), batch.links)
    return out


def _cross_entropy(scores: Tensor, labels: Tensor) -> Tensor:
    return F.cross_entropy(scores.float().reshape(-1, scores.shape[-1]), labels.reshape(-1), ignore_index=IGNORE)


def sentence_mask(batch: Batch) -> Tensor:
    """[batch, word, head]: places of the same sentence, and the root."""
    ends = (batch.labels['sentence'] == 1).long()
    number = ends.cumsum(1) - ends
    same = (number.unsqueeze(2) == number.unsqueeze(1)) & batch.places.bool().unsqueeze(1)
    same[:, :, 0] = True
    return same


def _syntax(model: ReadoutModel, batch: Batch, states: Tensor) -> tuple[Tensor, Tensor]:
    heads = batch.labels['head']
    scores = model.arc_scores(states).float().masked_fill(~sentence_mask(batch), -1e4)
    known = heads.clamp(min=0)
    relation = model.relations(states, gather(states, known))
    wanted = torch.where(heads == IGNORE, heads, batch.labels['relation'])
    return _cross_entropy(scores, heads), _cross_entropy(relation, wanted)

"""One encoder with a head for each layer of analysis. All heads read the state of a word's first piece; place 0 is [CLS], which
stands for the root of every tree, so word i of a window is place i + 1."""
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .dropout import PooledDropout
from .encoder import Encoder, EncoderSize
from .polnear import LINKS, ROLES
from .treebank import NAME_KINDS, UPOS, Labels

TAGGERS = ('attribution', 'sentence', 'upos', 'lemma', 'name')


@dataclass(frozen=True)
class HeadSize:
    arc: int = 192
    relation: int = 128
    link: int = 128


def tagger_sizes(labels: Labels) -> dict[str, int]:
    return {'attribution': 1 + 2 * len(ROLES), 'sentence': 2, 'upos': len(UPOS), 'lemma': len(labels.lemma_rules),
            'name': 1 + 2 * len(NAME_KINDS)}


class Projection(nn.Module):
    def __init__(self, hidden: int, width: int, dropout: float) -> None:
        super().__init__()
        self.linear = nn.Linear(hidden, width)
        self.drop = PooledDropout(dropout)

    def forward(self, x: Tensor) -> Tensor:
        return self.drop(F.gelu(self.linear(x)))


class Biaffine(nn.Module):
    """Dozat and Manning (2017): scores[b, i, k, j] of label k between place i and place j."""

    def __init__(self, width: int, labels: int) -> None:
        super().__init__()
        self.labels, self.width = labels, width
        self.product = nn.Linear(width, labels * width, bias=False)
        nn.init.zeros_(self.product.weight)
        self.first = nn.Linear(width, labels)
        self.second = nn.Linear(width, labels, bias=False)

    def forward(self, x: Tensor, y: Tensor) -> Tensor:
        batch, n = x.shape[0], x.shape[1]
        product = self.product(x).reshape(batch, n * self.labels, self.width) @ y.transpose(1, 2)
        return (product.reshape(batch, n, self.labels, y.shape[1]) + self.first(x).unsqueeze(-1)
                + self.second(y).transpose(1, 2).unsqueeze(1))


class Distance(nn.Module):
    """A score for how far a word stands from a cue, in buckets that widen with the distance: most pieces belong to the nearest
    cue, and the product alone learns that late."""

    FAR = 512
    EDGES = (1, 2, 3, 4, 5, 7, 10, 15, 22, 35, 60, 100)
    SPEED = 10.0
    """Scores are this much larger than the parameters, so that they learn faster than the matrices beside them."""

    def __init__(self, labels: int) -> None:
        super().__init__()
        steps = torch.arange(-self.FAR, self.FAR + 1)
        bucket = sum((steps.abs() >= e).long() for e in self.EDGES)
        self.register_buffer('bucket', torch.where(steps < 0, -bucket, bucket) + len(self.EDGES), persistent=False)
        self.scores = nn.Parameter(torch.zeros(2 * len(self.EDGES) + 1, labels))

    def forward(self, cues: Tensor, words: int) -> Tensor:
        """cues: places [batch, n]; gives [batch, n, words, labels]."""
        steps = torch.arange(words, device=cues.device) - cues.unsqueeze(-1)
        table = self.SPEED * self.scores[self.bucket]
        return table[steps.clamp(-self.FAR, self.FAR) + self.FAR]


class Relations(nn.Module):
    """Relation of a word to one head: a biaffine product of which only the diagonal is kept."""

    def __init__(self, hidden: int, width: int, labels: int, dropout: float) -> None:
        super().__init__()
        self.word = Projection(hidden, width, dropout)
        self.head = Projection(hidden, width, dropout)
        self.product = nn.Linear(width, labels)
        self.by_word = nn.Linear(width, labels, bias=False)
        self.by_head = nn.Linear(width, labels, bias=False)

    def forward(self, words: Tensor, heads: Tensor) -> Tensor:
        """words, heads: [..., hidden], the states of each word and of its head."""
        return self.score(self.word(words), self.head(heads))

    def score(self, w: Tensor, h: Tensor) -> Tensor:
        return self.product(w * h) + self.by_word(w) + self.by_head(h)


class ReadoutModel(nn.Module):
    def __init__(self, encoder: EncoderSize, heads: HeadSize, labels: Labels, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = Encoder(encoder, dropout)
        self.drop = PooledDropout(dropout)
        self.taggers = nn.ModuleDict({t: nn.Linear(encoder.hidden, n) for t, n in tagger_sizes(labels).items()})
        self.arc_word = Projection(encoder.hidden, heads.arc, dropout)
        self.arc_head = Projection(encoder.hidden, heads.arc, dropout)
        self.arcs = Biaffine(heads.arc, 1)
        self.relations = Relations(encoder.hidden, heads.relation, len(labels.relations), dropout)
        self.link_cue = Projection(encoder.hidden, heads.link, dropout)
        self.link_word = Projection(encoder.hidden, heads.link, dropout)
        self.links = Biaffine(heads.link, len(LINKS) - 1)
        self.link_distance = Distance(len(LINKS) - 1)

    def states(self, ids: Tensor, features: Tensor, mask: Tensor, starts: Tensor) -> Tensor:
        """[batch, places, hidden]; starts: the piece of each place, 0 at place 0."""
        pieces = self.encoder(ids, features, mask)
        return gather(self.drop(pieces), starts)

    def tag(self, task: str, states: Tensor) -> Tensor:
        return self.taggers[task](states)

    def arc_scores(self, states: Tensor) -> Tensor:
        """[batch, word, head]"""
        return self.arcs(self.arc_word(states), self.arc_head(states)).squeeze(2)

    def link_scores(self, cues: Tensor, states: Tensor) -> Tensor:
        """[batch, cue, word, len(LINKS)] for cues given as places [batch, n]; the score of `none` is 0."""
        scores = self.links(self.link_cue(gather(states, cues)), self.link_word(states)).transpose(2, 3)
        return F.pad(scores + self.link_distance(cues, states.shape[1]), (1, 0))


def gather(states: Tensor, places: Tensor) -> Tensor:
    """states: [batch, n, hidden], places: [batch, m], gives [batch, m, hidden]."""
    return states.gather(1, places.unsqueeze(-1).expand(-1, -1, states.shape[-1]))


def parameter_groups(model: ReadoutModel, frozen_words: bool) -> tuple[list[nn.Parameter], list[nn.Parameter]]:
    """The encoder's parameters and the heads'. Word vectors and positions are left as pretrained where `frozen_words`."""
    if frozen_words:
        for table in (model.encoder.words, model.encoder.positions):
            table.weight.requires_grad_(False)
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    known = {id(p) for p in model.encoder.parameters()}
    return encoder, [p for p in model.parameters() if id(p) not in known]

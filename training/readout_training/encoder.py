"""The encoder: BERT as of Devlin et al. (2019), with one more input, the surface features of `features.py`.

The pretrained weights come from the ONNX file of a langchain4j-embeddings artifact, so that nothing but
PyTorch and onnx is needed to read them.
"""
import math
from dataclasses import dataclass

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import Tensor, nn

from .dropout import PooledDropout


@dataclass(frozen=True)
class EncoderSize:
    layers: int = 6
    hidden: int = 384
    heads: int = 12
    feed_forward: int = 1536
    vocabulary: int = 30522
    positions: int = 512
    features: int = 64


class Layer(nn.Module):
    """One transformer layer, normalised after each sublayer. Attention weights are not dropped: on a CPU that costs as
    much as the matrix products."""

    def __init__(self, size: EncoderSize, dropout: float) -> None:
        super().__init__()
        self.heads = size.heads
        self.qkv = nn.Linear(size.hidden, 3 * size.hidden)
        self.out = nn.Linear(size.hidden, size.hidden)
        self.norm1 = nn.LayerNorm(size.hidden, eps=1e-12)
        self.up = nn.Linear(size.hidden, size.feed_forward)
        self.down = nn.Linear(size.feed_forward, size.hidden)
        self.norm2 = nn.LayerNorm(size.hidden, eps=1e-12)
        self.drop = PooledDropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, length, hidden = x.shape
        width = hidden // self.heads
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width).permute(2, 0, 3, 1, 4).unbind(0)
        scores = torch.matmul(q * (1 / math.sqrt(width)), k.transpose(-1, -2)) + bias.to(q.dtype)
        mixed = torch.matmul(scores.softmax(-1), v).transpose(1, 2).reshape(batch, length, hidden)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, size: EncoderSize, dropout: float = 0.1) -> None:
        super().__init__()
        self.size = size
        self.words = nn.Embedding(size.vocabulary, size.hidden)
        self.positions = nn.Embedding(size.positions, size.hidden)
        self.features = nn.Embedding(size.features, size.hidden)
        nn.init.zeros_(self.features.weight)
        self.norm = nn.LayerNorm(size.hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(size, dropout) for _ in range(size.layers))
        self.drop = PooledDropout(dropout)

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor) -> Tensor:
        """ids, features, mask (1 for a piece, 0 for padding): [batch, length]; gives [batch, length, hidden]."""
        positions = self.positions.weight[: ids.shape[1]]
        x = self.drop(self.norm(self.words(ids) + positions + self.features(features)))
        bias = (1 - mask[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x


def load_pretrained(encoder: Encoder, path: str) -> None:
    """Copies the weights of a BERT exported to ONNX. MatMul weights carry generated names there; each is found through the
    Add node that follows it, whose bias has the real name. They are stored transposed."""
    graph = onnx.load(path).graph
    values = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    product = {n.output[0]: i for n in graph.node if n.op_type == 'MatMul' for i in n.input if i in values}
    weights: dict[str, np.ndarray] = {}
    for node in graph.node:
        if node.op_type == 'Add':
            bias = [i for i in node.input if i in values and i.endswith('.bias')]
            other = [i for i in node.input if i in product]
            if bias and other:
                weights[bias[0][: -len('.bias')]] = values[product[other[0]]].T

    def put(parameter: Tensor, array: np.ndarray) -> None:
        if tuple(parameter.shape) != array.shape:
            raise ValueError(f'{path}: expected shape {tuple(parameter.shape)}, found {array.shape}')
        parameter.data.copy_(torch.from_numpy(np.array(array)))

    def linear(target: nn.Linear, *names: str) -> None:
        put(target.weight, np.concatenate([weights[n] for n in names]))
        put(target.bias, np.concatenate([values[n + '.bias'] for n in names]))

    def norm(target: nn.LayerNorm, name: str) -> None:
        put(target.weight, values[name + '.weight'])
        put(target.bias, values[name + '.bias'])

    put(encoder.words.weight, values['embeddings.word_embeddings.weight'])
    types = values['embeddings.token_type_embeddings.weight'][0]
    put(encoder.positions.weight, values['embeddings.position_embeddings.weight'] + types)
    norm(encoder.norm, 'embeddings.LayerNorm')
    for i, layer in enumerate(encoder.layers):
        p = f'encoder.layer.{i}.'
        linear(layer.qkv, *(p + f'attention.self.{n}' for n in ('query', 'key', 'value')))
        linear(layer.out, p + 'attention.output.dense')
        norm(layer.norm1, p + 'attention.output.LayerNorm')
        linear(layer.up, p + 'intermediate.dense')
        linear(layer.down, p + 'output.dense')
        norm(layer.norm2, p + 'output.LayerNorm')

"""Dropout from a pool of masks. Drawing a number for every value takes a tenth of a training step on a CPU; here a mask is a
slice of one pool, drawn once from the seed, at a random place."""
import torch
from torch import Tensor, nn


class PooledDropout(nn.Module):
    SIZE = 1 << 22

    _pools: dict[tuple[float, torch.dtype, torch.device], Tensor] = {}

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or not self.rate:
            return x
        key = (self.rate, x.dtype, x.device)
        if key not in self._pools:
            kept = torch.rand(self.SIZE, generator=torch.Generator().manual_seed(20)) >= self.rate
            self._pools[key] = (kept.float() / (1 - self.rate)).to(x.device, x.dtype)
        pool, count = self._pools[key], x.numel()
        if count >= self.SIZE:
            return nn.functional.dropout(x, self.rate)
        start = int(torch.randint(self.SIZE - count, ()))
        return x * pool[start : start + count].view(x.shape)

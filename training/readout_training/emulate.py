"""The int8 files of quantize.py, in PyTorch: what quantisation costs can be measured here, without ONNX Runtime."""
import torch
from torch import Tensor, nn

from .quantize import LEAST, columns


class Int8Linear(nn.Module):
    """Weights of one int8 scale for each output; with `products`, activations in uint8 by the range of the whole input, as
    DynamicQuantizeLinear does: give it one window at a time."""

    def __init__(self, linear: nn.Linear, products: bool) -> None:
        super().__init__()
        values, scale = columns(linear.weight.detach().numpy(), 0)
        self.values, self.scale = torch.from_numpy(values).float(), torch.from_numpy(scale)
        self.bias, self.products = linear.bias, products

    def forward(self, x: Tensor) -> Tensor:
        if not self.products:
            return nn.functional.linear(x, self.values * self.scale[:, None], self.bias)
        low, high = x.min().clamp(max=0), x.max().clamp(min=0)
        step = ((high - low) / 255).clamp(min=1e-12)
        zero = (-low / step).round().clamp(0, 255)
        y = nn.functional.linear(((x / step).round() + zero).clamp(0, 255) - zero, self.values) * (step * self.scale)
        return y if self.bias is None else y + self.bias


def quantized(model: nn.Module, products: bool) -> None:
    """Replaces the large matrices of a model, in place, by what the exported file holds."""
    for parent in list(model.modules()):
        for name, child in list(parent.named_children()):
            if isinstance(child, nn.Linear) and child.weight.numel() >= LEAST:
                setattr(parent, name, Int8Linear(child, products))
            elif isinstance(child, nn.Embedding) and child.weight.numel() >= LEAST:
                values, scale = columns(child.weight.detach().numpy(), 0)
                child.weight.data.copy_(torch.from_numpy(values * scale[:, None]))

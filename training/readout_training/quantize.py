"""Int8 by rewriting the ONNX graph; there is no ONNX Runtime for Python in Debian, whose own tool does the like.

Weights are symmetric, one scale for each output column, the word vectors one for each row. Layer normalisation becomes one operation.

weights_only   the products stay float: DequantizeLinear turns each weight back. Small file, float speed, no loss from activations.
dynamic        the large products are of int8 with int8: DynamicQuantizeLinear takes the range of the whole input tensor, so a
               window must be run alone (batch of one), or its neighbours change its figures.
rows           the same, with a range for each row (piece) of the activations; also for windows that are run alone.
static         the same, with the ranges that calibrate.py found on training text.
blocks         MatMulNBits of ONNX Runtime: a scale for each 64 weights of a column, activations in int8 by the same blocks.

Tried beside the one that is in the project, `dynamic` (RUNS.md):

    python3 -m readout_training.quantize MODEL-FP32.onnx KIND OUT.onnx [--ranges RANGES.json]
"""
import argparse
import json
import zlib

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

LEAST = 1 << 12
"""Smaller weights stay float."""


def columns(weight: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """int8 values and float scales, one for each index of `axis` of a matrix."""
    other = tuple(i for i in range(weight.ndim) if i != axis)
    scale = np.maximum(np.abs(weight).max(axis=other) / 127, 1e-10).astype(np.float32)
    shape = [-1 if i == axis else 1 for i in range(weight.ndim)]
    return np.clip(np.rint(weight / scale.reshape(shape)), -127, 127).astype(np.int8), scale


class _Graph:
    def __init__(self, path: str) -> None:
        self.model = onnx.load(path)
        self.graph = self.model.graph
        self.values = {t.name: t for t in self.graph.initializer}
        self.added: dict[str, onnx.TensorProto] = {}
        self.nodes: list[onnx.NodeProto] = []
        self.made: dict[str, str] = {}
        self._normalise()

    def _normalise(self) -> None:
        """Layer normalisation by MeanVarianceNormalization. ONNX Runtime puts its LayerNormalization in the place of the eight
        operations that PyTorch writes; on a CPU that is four times as slow, a fifth of the time of a window."""
        made = {o: n for n in self.graph.node for o in n.output}
        for node in self.graph.node:
            centred, deviation = (made.get(i) for i in (list(node.input) + ['', ''])[:2])
            if node.op_type == 'Div' and centred and deviation and (centred.op_type, deviation.op_type) == ('Sub', 'Sqrt'):
                node.CopyFrom(helper.make_node('MeanVarianceNormalization', [centred.input[0]], list(node.output),
                                               name=node.name, axes=[-1]))
        needed, kept = {o.name for o in self.graph.output}, []
        for node in reversed(self.graph.node):
            if needed.intersection(node.output):
                kept.append(node)
                needed.update(node.input)
        kept.reverse()
        del self.graph.node[:]
        self.graph.node.extend(kept)

    def constant(self, name: str, array: np.ndarray) -> str:
        self.added[name] = numpy_helper.from_array(array, name)
        return name

    def node(self, op: str, inputs: list[str], output: str, **attributes: object) -> str:
        self.nodes.append(helper.make_node(op, inputs, [output], name=output, **attributes))
        return output

    def weight(self, node: onnx.NodeProto) -> np.ndarray | None:
        """The constant right factor of a matrix product, or the table of a Gather, where it is large enough."""
        at = 1 if node.op_type == 'MatMul' else 0
        if node.op_type not in ('MatMul', 'Gather') or node.input[at] not in self.values:
            return None
        array = numpy_helper.to_array(self.values[node.input[at]])
        return array if array.dtype == np.float32 and array.ndim == 2 and array.size >= LEAST else None

    def table(self, node: onnx.NodeProto, weight: np.ndarray) -> None:
        """A lookup whose table is int8; the rows looked up become float."""
        table, ids, output = node.input[0], node.input[1], node.output[0]
        values, scale = columns(weight, 0)
        rows = self.node('Gather', [self.constant(table + '_int8', values), ids], output + '_int8', axis=0)
        scales = self.node('Gather', [self.constant(table + '_scale', scale[:, None]), ids], output + '_scale', axis=0)
        self.node('Mul', [self.node('Cast', [rows], output + '_float', to=TensorProto.FLOAT), scales], output)

    def save(self, path: str) -> None:
        del self.graph.node[:]
        self.graph.node.extend(self.nodes)
        used = {i for n in self.nodes for i in n.input}
        kept = [t for t in self.graph.initializer if t.name in used] + list(self.added.values())
        del self.graph.initializer[:]
        self.graph.initializer.extend(kept)
        onnx.checker.check_model(self.model)
        onnx.save(self.model, path)


def weights_only(source: str, target: str) -> None:
    g = _Graph(source)
    for node in list(g.graph.node):
        weight = g.weight(node)
        if weight is None:
            g.nodes.append(node)
        elif node.op_type == 'Gather':
            g.table(node, weight)
        else:
            name = node.input[1]
            if name not in g.made:
                values, scale = columns(weight, 1)
                g.made[name] = g.node('DequantizeLinear', [
                    g.constant(name + '_int8', values), g.constant(name + '_scale', scale),
                    g.constant(name + '_zero', np.zeros(len(scale), np.int8))], name + '_float', axis=1)
            g.node('MatMul', [node.input[0], g.made[name]], node.output[0])
    g.save(target)


def dynamic(source: str, target: str) -> None:
    g = _Graph(source)
    for node in list(g.graph.node):
        weight = g.weight(node)
        if weight is None:
            g.nodes.append(node)
        elif node.op_type == 'Gather':
            g.table(node, weight)
        else:
            _dynamic_product(g, node, weight)
    g.save(target)


def _dynamic_product(g: _Graph, node: onnx.NodeProto, weight: np.ndarray) -> None:
    activation, name, output = node.input[0], node.input[1], node.output[0]
    if activation not in g.made:
        names = [f'{activation}_{part}' for part in ('uint8', 'scale', 'zero')]
        g.nodes.append(helper.make_node('DynamicQuantizeLinear', [activation], names, name=activation + '_quantized'))
        g.made[activation] = activation
    values, scale = columns(weight, 1)
    product = g.node('MatMulInteger', [
        activation + '_uint8', g.constant(name + '_int8', values), activation + '_zero',
        g.constant(name + '_zero', np.zeros(len(scale), np.int8))], output + '_int32')
    floating = g.node('Cast', [product], output + '_cast', to=TensorProto.FLOAT)
    both = g.node('Mul', [activation + '_scale', g.constant(name + '_scale', scale)], output + '_scales')
    g.node('Mul', [floating, both], output)


def _product(g: _Graph, activation: str, zero: str, node: onnx.NodeProto, weight: np.ndarray) -> str:
    """The product of a quantised activation with int8 weights, as float, without the scales."""
    name, output = node.input[1], node.output[0]
    values, _ = columns(weight, 1)
    product = g.node('MatMulInteger', [activation, g.constant(name + '_int8', values), zero], output + '_int32')
    return g.node('Cast', [product], output + '_cast', to=TensorProto.FLOAT)


def rows(source: str, target: str) -> None:
    g = _Graph(source)
    middle = g.constant('middle', np.array(128, np.uint8))
    for node in list(g.graph.node):
        weight = g.weight(node)
        if weight is None:
            g.nodes.append(node)
        elif node.op_type == 'Gather':
            g.table(node, weight)
        else:
            a, output = node.input[0], node.output[0]
            if a not in g.made:
                size = g.node('ReduceMax', [g.node('Abs', [a], a + '_abs')], a + '_max', axes=[-1], keepdims=1)
                least = g.constant('least', np.array(1e-10, np.float32))
                scale = g.node('Mul', [g.node('Max', [size, least], a + '_least'),
                                       g.constant('step', np.array(1 / 127, np.float32))], a + '_scale')
                flat = g.node('Reshape', [scale, g.constant('flat', np.array([-1], np.int64))], a + '_scale1')
                zeros = g.node('Expand', [middle, g.node('Shape', [flat], a + '_rows')], a + '_zeros')
                g.made[a] = g.node('QuantizeLinear', [a, flat, zeros], a + '_uint8', axis=1)
            _, scale = columns(weight, 1)
            floating = _product(g, g.made[a], middle, node, weight)
            by_row = g.node('Mul', [floating, a + '_scale'], output + '_rows')
            g.node('Mul', [by_row, g.constant(node.input[1] + '_scale', scale)], output)
    g.save(target)


def key(weight: np.ndarray) -> str:
    """What a matrix is called in the ranges of calibrate.py, which knows no names of the graph."""
    return f'{zlib.crc32(np.ascontiguousarray(weight, np.float32).tobytes()):08x}'


def static(source: str, target: str, ranges: dict[str, list[float]]) -> None:
    g = _Graph(source)
    for node in list(g.graph.node):
        weight = g.weight(node)
        if weight is None:
            g.nodes.append(node)
        elif node.op_type == 'Gather':
            g.table(node, weight)
        else:
            a, output = node.input[0], node.output[0]
            low, high = ranges[key(weight)]
            step = np.float32((max(high, 0) - min(low, 0)) / 255)
            zero = g.constant(a + '_zero', np.array(np.clip(np.rint(-min(low, 0) / step), 0, 255), np.uint8))
            if a not in g.made:
                g.made[a] = g.node('QuantizeLinear', [a, g.constant(a + '_scale', np.array(step)), zero], a + '_uint8')
            _, scale = columns(weight, 1)
            floating = _product(g, g.made[a], zero, node, weight)
            g.node('Mul', [floating, g.constant(node.input[1] + '_scale', (scale * step).astype(np.float32))], output)
    g.save(target)


def blocks(source: str, target: str, size: int = 64) -> None:
    g = _Graph(source)
    g.model.opset_import.append(helper.make_opsetid('com.microsoft', 1))
    for node in list(g.graph.node):
        weight = g.weight(node)
        if weight is None or (node.op_type == 'MatMul' and weight.shape[0] % size):
            g.nodes.append(node)
        elif node.op_type == 'Gather':
            g.table(node, weight)
        else:
            depth, width = weight.shape
            parts = weight.T.reshape(width, depth // size, size)
            scale = np.maximum(np.abs(parts).max(-1) / 127, 1e-10).astype(np.float32)
            values = (np.clip(np.rint(parts / scale[..., None]), -127, 127) + 128).astype(np.uint8)
            name = node.input[1]
            g.node('MatMulNBits', [node.input[0], g.constant(name + '_int8', values), g.constant(name + '_scale', scale.reshape(-1))],
                   node.output[0], domain='com.microsoft', K=depth, N=width, bits=8, block_size=size, accuracy_level=4)
    g.save(target)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument('model')
    p.add_argument('kind', choices=('weights_only', 'dynamic', 'rows', 'static', 'blocks'))
    p.add_argument('out')
    p.add_argument('--ranges', help='of calibrate.py, for static')
    a = p.parse_args()
    if a.kind == 'static':
        with open(a.ranges, encoding='utf-8') as f:
            static(a.model, a.out, json.load(f))
    else:
        {'weights_only': weights_only, 'dynamic': dynamic, 'rows': rows, 'blocks': blocks}[a.kind](a.model, a.out)


if __name__ == '__main__':
    main()

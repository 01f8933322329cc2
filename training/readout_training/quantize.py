"""Int8 by rewriting the ONNX graph; there is no ONNX Runtime for Python in Debian, whose own tool does the like.

Weights are symmetric, one scale for each output column, the word vectors one for each row.

weights_only   the products stay float: DequantizeLinear turns each weight back. Small file, float speed, no loss from activations.
dynamic        the large products are of int8 with int8: DynamicQuantizeLinear takes the range of the whole input tensor, so a
               window must be run alone (batch of one), or its neighbours change its figures.
"""
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

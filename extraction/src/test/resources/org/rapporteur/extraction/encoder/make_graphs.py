"""Makes the small graphs of the tests beside this file, with Debian's python3-onnx.

echo.onnx stands for encoder.onnx: its hidden states are the ids and features that it was given, its logits the ids, seven times over.
other.onnx is a sound graph that takes and makes something else.
"""

import os

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

HERE = os.path.dirname(os.path.abspath(__file__))


def value(name, kind, shape):
    return helper.make_tensor_value_info(name, kind, shape)


def write(name, nodes, inputs, outputs, initializers):
    graph = helper.make_graph(nodes, name, inputs, outputs, initializers)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], producer_name="rapporteur-test")
    model.ir_version = 7
    onnx.checker.check_model(model)
    onnx.save(model, os.path.join(HERE, name + ".onnx"))


last = numpy_helper.from_array(numpy.array([-1], dtype=numpy.int64), "last")
ones = numpy_helper.from_array(numpy.ones((1, 1, 7), dtype=numpy.float32), "ones")
nodes = []
for i in ("ids", "features"):
    nodes.append(helper.make_node("Cast", [i], [i + "-float"], to=TensorProto.FLOAT))
    nodes.append(helper.make_node("Unsqueeze", [i + "-float", "last"], [i + "-column"]))
nodes.append(helper.make_node("Concat", ["ids-column", "features-column"], ["hidden"], axis=2))
nodes.append(helper.make_node("Mul", ["ids-column", "ones"], ["logits"]))
write(
    "echo",
    nodes,
    [value("ids", TensorProto.INT64, [1, "T"]), value("features", TensorProto.INT64, [1, "T"])],
    [value("hidden", TensorProto.FLOAT, [1, "T", 2]), value("logits", TensorProto.FLOAT, [1, "T", 7])],
    [last, ones],
)
write(
    "other",
    [helper.make_node("Identity", ["words"], ["same"])],
    [value("words", TensorProto.INT64, ["N"])],
    [value("same", TensorProto.INT64, ["N"])],
    [],
)

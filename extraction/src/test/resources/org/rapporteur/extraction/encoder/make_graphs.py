"""Makes the small graphs of the tests beside this file, with Debian's python3-onnx.

echo.onnx stands for encoder.onnx: its hidden states are the ids and features that it was given, its logits the ids, seven times over.
other.onnx is a sound graph that takes and makes something else. names.onnx stands for the head that finds names: a word's label hangs on
its first piece alone, as NAMES says, with a likelihood of 0.9; nothing else is likely of "grain".
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

NAMES = {"envoy": 1, "ambassador": 1, "president": 2, "council": 3, "committee": 4, "north": 5, "south": 5, "river": 6, "'": 6, "s": 6, ",": 6}
NAMES.update({"treaty": 7, "##s": 8, "grain": 1})
with open(os.path.join(HERE, "vocabulary.txt"), encoding="utf-8") as file:
    vocabulary = file.read().split("\n")
table = numpy.full((len(vocabulary), 9), 0.1 / 8, dtype=numpy.float32)
for piece, row in zip(vocabulary, table):
    row[NAMES.get(piece, 0)] = 0.9
table[vocabulary.index("grain")] = [0.2, 0.4] + [0.4 / 7] * 7
write(
    "names",
    [
        helper.make_node("Slice", ["pieces", "zero", "one", "one"], ["first"]),
        helper.make_node("Squeeze", ["first", "one"], ["row"]),
        helper.make_node("Gather", ["table", "row"], ["chances"]),
        helper.make_node("Log", ["chances"], ["plain"]),
        # Nothing of these counts; a graph has to use what it takes in.
        helper.make_node("ReduceSum", ["words"], ["sum"], keepdims=0),
        helper.make_node("Cast", ["shapes"], ["shapes-float"], to=TensorProto.FLOAT),
        helper.make_node("ReduceSum", ["shapes-float"], ["more"], keepdims=0),
        helper.make_node("Add", ["sum", "more"], ["all"]),
        helper.make_node("Mul", ["all", "nothing"], ["none"]),
        helper.make_node("Add", ["plain", "none"], ["scores"]),
    ],
    [
        value("words", TensorProto.FLOAT, ["W", 2]),
        value("pieces", TensorProto.INT64, ["W", 2]),
        value("shapes", TensorProto.INT64, ["W"]),
    ],
    [value("scores", TensorProto.FLOAT, ["W", 9])],
    [
        numpy_helper.from_array(table, "table"),
        numpy_helper.from_array(numpy.array([0], dtype=numpy.int64), "zero"),
        numpy_helper.from_array(numpy.array([1], dtype=numpy.int64), "one"),
        numpy_helper.from_array(numpy.array(0, dtype=numpy.float32), "nothing"),
    ],
)

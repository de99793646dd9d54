"""Writes a trained checkpoint as the files of the model: the encoder with its label head, the links, the vocabulary, the settings.

    python3 export.py --encoder ENCODER.onnx --tokenizer tokenizer.json --checkpoint runs/x/final.pt --out ../model/src/main/resources/org/rapporteur/model

The encoder is quantised here, dynamically, as ONNX Runtime does it: weights in 8 bits with one scale a column, activations in 8 bits
with one scale a product, found while it runs. Word vectors have one scale a row. `--full` leaves everything in 32 bits.
"""

import argparse
import hashlib
import json
import math
import os

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from corpus import ROLES
from decode import CONTEXT, WINDOW
from tagger import REACHES
from train import build

OPSET = 17


class Graph:
    """An ONNX graph in the making."""

    def __init__(self, bits):
        self.nodes, self.weights, self.bits, self.count = [], [], bits, 0
        self.quantised = {}

    def constant(self, value, kind=None):
        self.count += 1
        name = "w%d" % self.count
        array = numpy.asarray(value) if kind is None else numpy.asarray(value, dtype=kind)
        self.weights.append(numpy_helper.from_array(array, name))
        return name

    def node(self, kind, *inputs, outputs=1, **attributes):
        names = []
        for _ in range(outputs):
            self.count += 1
            names.append("v%d" % self.count)
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def name(self, value, name):
        self.nodes.append(helper.make_node("Identity", [value], [name]))

    def linear(self, x, weight, bias):
        """x · weightᵀ + bias, as torch keeps them."""
        matrix = weight.numpy().T.astype(numpy.float32)
        if not self.bits:
            product = self.node("MatMul", x, self.constant(matrix))
        else:
            if x not in self.quantised:
                self.quantised[x] = self.node("DynamicQuantizeLinear", x, outputs=3)
            values, scale, zero = self.quantised[x]
            whole, scales = quantise(matrix, 0, self.bits)
            product = self.node("MatMulInteger", values, self.constant(whole), zero, self.constant(numpy.int8(0)))
            factor = self.node("Mul", scale, self.constant(scales))
            product = self.node("Mul", self.node("Cast", product, to=TensorProto.FLOAT), factor)
        return self.node("Add", product, self.constant(bias.numpy()))

    def rows(self, table, ids):
        table = table.numpy().astype(numpy.float32)
        if not self.bits or len(table) < 1000:
            return self.node("Gather", self.constant(table), ids)
        whole, scales = quantise(table, 1, 8)
        values = self.node("Cast", self.node("Gather", self.constant(whole), ids), to=TensorProto.FLOAT)
        return self.node("Mul", values, self.node("Gather", self.constant(scales[:, None]), ids))

    def norm(self, x, norm):
        return self.node(
            "LayerNormalization", x, self.constant(norm.weight.detach().numpy()), self.constant(norm.bias.detach().numpy()), epsilon=1e-12, axis=-1
        )

    def model(self, inputs, outputs):
        graph = helper.make_graph(self.nodes, "rapporteur", inputs, outputs, self.weights)
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="rapporteur")
        made.ir_version = 8
        onnx.checker.check_model(made)
        return made


def quantise(matrix, axis, bits):
    """Symmetric whole numbers with one scale along an axis: 0 for one a column, 1 for one a row."""
    most = 2 ** (bits - 1) - 1
    scales = numpy.maximum(numpy.abs(matrix).max(axis=axis), 1e-12) / most
    spread = scales[None, :] if axis == 0 else scales[:, None]
    return numpy.clip(numpy.rint(matrix / spread), -most, most).astype(numpy.int8), scales.astype(numpy.float32)


def layer_nodes(g, x, layer, state, prefix):
    """The nodes of one layer of an encoder; `state` has its weights under names that begin with `prefix`."""
    of = lambda part: (state[prefix + part + ".weight"], state[prefix + part + ".bias"])
    size, heads = layer.attended_norm.weight.shape[0], layer.heads
    split = g.constant([0, 0, heads, size // heads], numpy.int64)
    merge = g.constant([0, 0, size], numpy.int64)
    scale = 1 / math.sqrt(size // heads)
    query_weight, query_bias = of("query")
    joined = [torch.cat([a, b, c]) for a, b, c in zip((query_weight * scale, query_bias * scale), of("key"), of("value"))]
    query, key, value = g.node("Split", g.linear(x, *joined), g.constant([size] * 3, numpy.int64), outputs=3, axis=2)
    query = g.node("Transpose", g.node("Reshape", query, split), perm=[0, 2, 1, 3])
    key = g.node("Transpose", g.node("Reshape", key, split), perm=[0, 2, 3, 1])
    value = g.node("Transpose", g.node("Reshape", value, split), perm=[0, 2, 1, 3])
    weights = g.node("Softmax", g.node("MatMul", query, key), axis=-1)
    mixed = g.node("Transpose", g.node("MatMul", weights, value), perm=[0, 2, 1, 3])
    attended = g.linear(g.node("Reshape", mixed, merge), *of("attended"))
    x = g.norm(g.node("Add", x, attended), layer.attended_norm)
    inner = g.linear(x, *of("inner"))
    error = g.node("Erf", g.node("Div", inner, g.constant(numpy.float32(math.sqrt(2)))))
    inner = g.node("Mul", g.node("Mul", inner, g.node("Add", error, g.constant(numpy.float32(1)))), g.constant(numpy.float32(0.5)))
    return g.norm(g.node("Add", x, g.linear(inner, *of("outer"))), layer.outer_norm)


def encoder_graph(model, bits):
    g, encoder = Graph(bits), model.encoder
    state = {name: value.detach() for name, value in model.state_dict().items()}
    size = encoder.norm.weight.shape[0]
    length = g.node("Gather", g.node("Shape", "ids"), g.constant(1, numpy.int64))
    at = g.node("Range", g.constant(0, numpy.int64), length, g.constant(1, numpy.int64))
    x = g.node("Add", g.rows(state["encoder.words.weight"], "ids"), g.rows(state["encoder.features.weight"], "features"))
    x = g.norm(g.node("Add", x, g.rows(state["encoder.positions.weight"], at)), encoder.norm)
    for i, layer in enumerate(encoder.layers):
        x = layer_nodes(g, x, layer, state, "encoder.layers.%d." % i)
    g.name(x, "hidden")
    # The label head is small and decides everything: it stays in 32 bits.
    scores = g.node("MatMul", x, g.constant(state["label.weight"].numpy().T))
    g.name(g.node("Add", scores, g.constant(state["label.bias"].numpy())), "logits")
    tensor = helper.make_tensor_value_info
    return g.model(
        [tensor("ids", TensorProto.INT64, [1, "pieces"]), tensor("features", TensorProto.INT64, [1, "pieces"])],
        [tensor("hidden", TensorProto.FLOAT, [1, "pieces", size]), tensor("logits", TensorProto.FLOAT, [1, "pieces", state["label.bias"].shape[0]])],
    )


def links_graph(model):
    g = Graph(0)
    state = {name: value.detach() for name, value in model.state_dict().items()}
    size = model.encoder.norm.weight.shape[0]
    flat = g.constant([-1, 2 * size], numpy.int64)

    def ends(places):
        return g.node("Reshape", g.node("Gather", "words", places, axis=0), flat)

    def buckets(asking, answering):
        first = lambda places, axis: g.node(
            "Unsqueeze", g.node("Squeeze", g.node("Slice", places, g.constant([0]), g.constant([1]), g.constant([1])), g.constant([1])), g.constant([axis])
        )
        distance = g.node("Sub", first(answering, 0), first(asking, 1))
        far = g.node("Abs", distance)
        total = g.node("Mul", g.node("Cast", g.node("Less", distance, g.constant(0, numpy.int64)), to=TensorProto.INT64), g.constant(len(REACHES), numpy.int64))
        for reach in REACHES[1:]:
            beyond = g.node("Cast", g.node("GreaterOrEqual", far, g.constant(reach, numpy.int64)), to=TensorProto.INT64)
            total = g.node("Add", total, beyond)
        return total

    def pointer(head, asking, answering, output):
        of = lambda part: (state["%s.%s.weight" % (head, part)], state["%s.%s.bias" % (head, part)])
        asks = g.node("Relu", g.linear(ends(asking), *of("asks")))
        answers = g.node("Relu", g.linear(ends(answering), *of("answers")))
        product = g.node("MatMul", g.linear(asks, *of("product")), g.node("Transpose", answers, perm=[1, 0]))
        reach = g.node("Gather", g.constant(state[head + ".reach.weight"].numpy()[:, 0]), buckets(asking, answering))
        scores = g.node("Add", g.node("Div", product, g.constant(numpy.float32(8))), reach)
        g.name(g.node("LogSoftmax", g.node("Concat", g.linear(asks, *of("none")), scores, axis=1), axis=1), output)

    pointer("cue_of_content", "contents", "cues", "cue_of_content")
    pointer("source_of_cue", "cues", "sources", "source_of_cue")
    tensor = helper.make_tensor_value_info
    return g.model(
        [tensor("words", TensorProto.FLOAT, ["words", size])]
        + [tensor(name, TensorProto.INT64, [name[0], 2]) for name in ("contents", "cues", "sources")],
        [tensor("cue_of_content", TensorProto.FLOAT, ["c", "x"]), tensor("source_of_cue", TensorProto.FLOAT, ["u", "y"])],
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--layers")
    parser.add_argument("--out", required=True)
    parser.add_argument("--name", default="statements-en")
    parser.add_argument("--version", default="1")
    parser.add_argument("--calibration", default="0.878 0.798", help="two numbers: slope and offset of the confidence")
    parser.add_argument("--thresholds", default="0.20 0.24 0.34", help="how likely a source, a cue, a content must be")
    parser.add_argument("--least", default="0.3 0.5", help="least confidence of a statement, and of one within another")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="one more setting")
    parser.add_argument("--bits", type=int, default=7, help="of a weight; 7 cannot overflow where processors add in 16 bits")
    parser.add_argument("--full", action="store_true")
    args = parser.parse_args()
    model = build(args.encoder, args.layers)
    model.load_state_dict(torch.load(args.checkpoint, map_location="cpu")["model"])
    model.eval()
    os.makedirs(args.out, exist_ok=True)
    put = lambda name: os.path.join(args.out, name)
    onnx.save(encoder_graph(model, 0 if args.full else args.bits), put("encoder.onnx"))
    onnx.save(links_graph(model), put("links.onnx"))
    with open(args.tokenizer, encoding="utf-8") as file:
        vocabulary = json.load(file)["model"]["vocab"]
    with open(put("vocabulary.txt"), "w", encoding="utf-8", newline="\n") as file:
        for piece, _ in sorted(vocabulary.items(), key=lambda item: item[1]):
            file.write(piece + "\n")
    digest = lambda name: hashlib.sha256(open(put(name), "rb").read()).hexdigest()
    moves = (model.crf.transitions + model.crf.wrong).detach().numpy().ravel()
    labels = ["O"] + ["%s-%s" % (begin, role) for role in ROLES for begin in "BI"]
    settings = {
        "name": args.name,
        "version": args.version,
        "encoder.sha256": digest("encoder.onnx"),
        "links.sha256": digest("links.onnx"),
        "vocabulary.sha256": digest("vocabulary.txt"),
        "window": WINDOW,
        "context": CONTEXT,
        "labels": " ".join(labels),
        "transitions": " ".join("%.5g" % move for move in moves),
        "calibration": args.calibration,
        "thresholds": args.thresholds,
        "least": args.least,
    }
    settings.update(item.split("=", 1) for item in args.set)
    with open(put("model.properties"), "w", encoding="utf-8", newline="\n") as file:
        for key, value in settings.items():
            file.write("%s=%s\n" % (key, value))
    for name in ("encoder.onnx", "links.onnx", "vocabulary.txt"):
        print("%s: %.1f MB" % (name, os.path.getsize(put(name)) / 1e6))


if __name__ == "__main__":
    main()

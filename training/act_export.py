"""Adds the acts head to a model's folder: acts.onnx, the encoder's middle as a third output, and the settings that begin with "acts."."""

import hashlib
import os

import numpy
import onnx
import torch
from onnx import TensorProto, helper

import act_data as data
import act_net as net
import encoder as encoders
from export import Graph, layer_nodes

SIZE = 384
NAMES = {
    "acts": data.ACTS,
    "heed": data.ACTS,
    "tense": data.TENSES,
    "modality": data.MODALITIES,
    "negation": data.NEGATIONS,
    "weights": ["tense", "modality", "negation"],
    "condition": ["condition-begins", "condition-ends", "consequence-begins", "consequence-ends"],
    "target": ["begins", "ends"],
    "use": data.USES,
    "event": ["none"] + data.CATEGORIES,
    "aspect": data.ASPECTS,
    "mode": ["none"] + data.MODES,
    "context": data.CONTEXTS,
}


def graph(head, bits):
    g = Graph(bits)
    state = {name: value.detach() for name, value in head.state_dict().items()}
    x = "middle"
    for i, layer in enumerate(head.layers):
        x = layer_nodes(g, x, layer, state, "layers.%d." % i)
    rows = g.node("Reshape", x, g.constant([-1, SIZE], numpy.int64))
    words = g.node("Gather", rows, "starts", axis=0)
    for part in ("scores", "asks", "answers"):
        # What decides stays in 32 bits.
        product = g.node("MatMul", words, g.constant(state[part + ".weight"].numpy().T))
        g.name(g.node("Add", product, g.constant(state[part + ".bias"].numpy())), part)
    tensor, links = helper.make_tensor_value_info, 2 * net.SIDES * net.LINK
    return g.model(
        [tensor("middle", TensorProto.FLOAT, [1, "pieces", SIZE]), tensor("starts", TensorProto.INT64, ["words"])],
        [
            tensor("scores", TensorProto.FLOAT, ["words", net.SCORES]),
            tensor("asks", TensorProto.FLOAT, ["words", links]),
            tensor("answers", TensorProto.FLOAT, ["words", links]),
        ],
    )


def expose(path):
    """Gives an encoder's graph the vectors behind its layer MIDDLE as an output; its weights and other outputs stay what they are."""
    model = onnx.load(path)
    for output in [output for output in model.graph.output if output.name == "middle"]:
        model.graph.output.remove(output)
    for node in [node for node in model.graph.node if "middle" in node.output]:
        model.graph.node.remove(node)
    norms = [node for node in model.graph.node if node.op_type == "LayerNormalization"]
    # One stands before the first layer, two in each.
    at = norms[2 * net.MIDDLE]
    where = list(model.graph.node).index(at)
    model.graph.node.insert(where + 1, helper.make_node("Identity", [at.output[0]], ["middle"]))
    model.graph.output.append(helper.make_tensor_value_info("middle", TensorProto.FLOAT, [1, "pieces", SIZE]))
    onnx.checker.check_model(model)
    onnx.save(model, path)


def export(args):
    head = net.Head(encoders.load(args.encoder))
    head.load_state_dict(torch.load(os.path.join(args.out, "head.pt")))
    head.eval()
    put = lambda name: os.path.join(args.model, name)
    onnx.save(graph(head, 7), put("acts.onnx"))
    expose(put("encoder.onnx"))
    digest = lambda name: hashlib.sha256(open(put(name), "rb").read()).hexdigest()
    with open(put("model.properties"), encoding="utf-8", newline="") as old:
        lines = [line for line in old.read().splitlines() if not line.startswith("acts.")]
    lines = ["encoder.sha256=" + digest("encoder.onnx") if line.startswith("encoder.sha256=") else line for line in lines]
    lines.append("acts.size=%d" % SIZE)
    lines.append("acts.sha256=" + digest("acts.onnx"))
    for part, names in NAMES.items():
        assert net.PARTS[part] == len(names), part
        lines.append("acts.%s=%s" % (part, " ".join(names)))
    numbers = lambda values: " ".join("%.5g" % value for value in values)
    lines.append("acts.calibration=" + args.calibration)
    lines.append("acts.near=" + numbers(head.near.detach().numpy().ravel()))
    lines.append("acts.root=" + numbers(head.root.detach().numpy().ravel()))
    with open(put("model.properties"), "w", encoding="utf-8", newline="\n") as new:
        new.write("\n".join(lines) + "\n")
    print("acts.onnx: %.2f MB" % (os.path.getsize(put("acts.onnx")) / 1e6))

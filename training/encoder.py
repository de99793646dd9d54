"""A BERT encoder in plain PyTorch, its weights read from an ONNX export of the same architecture."""

import math

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn

from wordpiece import FEATURES


class Layer(nn.Module):
    """One layer; its attention weights are not dropped out, which on a CPU costs a quarter of the time."""

    def __init__(self, size, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(size, size)
        self.key = nn.Linear(size, size)
        self.value = nn.Linear(size, size)
        self.attended = nn.Linear(size, size)
        self.attended_norm = nn.LayerNorm(size, eps=1e-12)
        self.inner = nn.Linear(size, inner)
        self.outer = nn.Linear(inner, size)
        self.outer_norm = nn.LayerNorm(size, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        batch, length, size = x.shape
        split = lambda y: y.view(batch, length, self.heads, -1).transpose(1, 2)
        query, key, value = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = query @ key.transpose(-1, -2) / math.sqrt(size // self.heads)
        if bias is not None:
            scores = scores + bias
        weights = scores.softmax(-1).to(value.dtype)
        mixed = (weights @ value).transpose(1, 2).reshape(batch, length, size)
        x = self.attended_norm(x + self.dropout(self.attended(mixed)))
        return self.outer_norm(x + self.dropout(self.outer(nn.functional.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """Word pieces and their features in, one vector a piece out."""

    def __init__(self, layers, size=384, heads=12, inner=1536, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, size)
        self.positions = nn.Embedding(positions, size)
        self.features = nn.Embedding(FEATURES, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(size, heads, inner, dropout) for _ in range(layers))

    def forward(self, ids, features, mask=None):
        """`mask` is 1 where a piece stands and 0 where there is padding, or None where there is none."""
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.dropout(self.norm(self.words(ids) + self.positions(at) + self.features(features)))
        bias = None if mask is None else (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        return x


def load(path, dropout=0.1):
    """Reads the weights of a Hugging Face export. The row of its first token type is the start of every feature."""
    graph = onnx.load(path).graph
    named = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    products = {n.name: named[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in named}
    weights = lambda name: torch.from_numpy(numpy.array(named[name], dtype=numpy.float32))
    count = 1 + max(int(n.split(".")[2]) for n in named if n.startswith("encoder.layer."))
    inner = named["encoder.layer.0.intermediate.dense.bias"].shape[0]
    size = named["embeddings.LayerNorm.weight"].shape[0]
    encoder = Encoder(count, size=size, inner=inner, dropout=dropout)
    state = {
        "words.weight": weights("embeddings.word_embeddings.weight"),
        "positions.weight": weights("embeddings.position_embeddings.weight"),
        "features.weight": weights("embeddings.token_type_embeddings.weight")[:1].repeat(FEATURES, 1),
        "norm.weight": weights("embeddings.LayerNorm.weight"),
        "norm.bias": weights("embeddings.LayerNorm.bias"),
    }
    parts = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "attended": "attention.output.dense",
        "inner": "intermediate.dense",
        "outer": "output.dense",
    }
    for i in range(count):
        for ours, theirs in parts.items():
            product = products["/encoder/layer.%d/%s/MatMul" % (i, theirs.replace(".", "/"))]
            state["layers.%d.%s.weight" % (i, ours)] = torch.from_numpy(product.astype(numpy.float32).T.copy())
            state["layers.%d.%s.bias" % (i, ours)] = weights("encoder.layer.%d.%s.bias" % (i, theirs))
        for ours, theirs in (("attended_norm", "attention.output.LayerNorm"), ("outer_norm", "output.LayerNorm")):
            for kind in ("weight", "bias"):
                state["layers.%d.%s.%s" % (i, ours, kind)] = weights("encoder.layer.%d.%s.%s" % (i, theirs, kind))
    encoder.load_state_dict(state)
    return encoder

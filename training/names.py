"""Trains the names head on the frozen encoder, measures it, and adds it to a model's folder.

    python3 names.py encode --encoder E.onnx --tokenizer T.json --checkpoint final.pt --texts TEXTS --hidden HIDDEN
    python3 names.py train --tokenizer T.json --texts TEXTS --teacher TSV --hidden HIDDEN --gold names-train.tsv --out names.pt
    python3 names.py export --head names.pt --out ../model/src/main/resources/org/rapporteur/model

Several folders of texts, with as many of the teacher and of vectors, stand between commas. The articles of the gold file are not
learnt from; of the rest every tenth chooses. `export` writes names.onnx and the settings that begin with "names." and touches
nothing else.
"""

import argparse
import hashlib
import os
import random
import time

import numpy
import onnx
import torch
from onnx import TensorProto, helper
from torch import nn

import decode
import name_labels
from export import Graph, quantise
from name_labels import LABELS, TYPES, UNKNOWN
from train import build
from wordpiece import FEATURES, WordPiece

SIZE, INNER, TABLE = 384, 96, 64
NEVER = -1e9


class Head(nn.Module):
    """What a word is made of, its shape and its vector, each beside its neighbours' of the window; nothing beyond its ends.

    The encoder's last layer knows what a word does in its sentence and has forgotten much of what it means: the head sees the
    first and the last piece again, through a table of the encoder's own word vectors, made smaller and not trained.
    """

    def __init__(self, table, size=SIZE, inner=INNER):
        super().__init__()
        self.register_buffer("table", table)
        self.narrow = nn.Linear(size, inner)
        self.made = nn.Linear(2 * table.shape[1] + FEATURES, inner)
        self.beside = nn.ModuleList([nn.Conv1d(2 * inner, inner, 3, padding=1), nn.Conv1d(inner, inner, 3, padding=1)])
        self.last = nn.Linear(4 * inner, len(LABELS))
        self.dropout = nn.Dropout(0.25)

    def forward(self, words, pieces, shapes):
        """words [W,384]; pieces [W,2], the first and the last; shapes [W]."""
        ends = self.table[pieces].flatten(1)
        shape = nn.functional.one_hot(shapes, FEATURES).float()
        own = torch.relu(self.narrow(self.dropout(words)))
        made = torch.relu(self.made(torch.cat([self.dropout(ends), shape], 1)))
        layers = [own, made]
        x = torch.cat(layers, 1)
        for beside in self.beside:
            x = torch.relu(beside(self.dropout(x).T[None])[0].T)
            layers.append(x)
        return self.last(self.dropout(torch.cat(layers, 1))).log_softmax(1)


def table_of(encoder, width):
    """The encoder's word vectors in their first principal components, in 8 bits with one scale a row, as they ship."""
    vectors = encoder.words.weight.detach().numpy().astype(numpy.float64)
    centred = vectors - vectors.mean(0)
    _, _, axes = numpy.linalg.svd(centred, full_matrices=False)
    small = centred @ axes[:width].T
    small /= small.std()
    whole, scales = quantise(small, 1, 8)
    return torch.from_numpy(whole), torch.from_numpy(scales)


def head_graph(head, whole, scales):
    g = Graph(0)
    state = {name: value.detach() for name, value in head.state_dict().items()}
    values = g.node("Cast", g.node("Gather", g.constant(whole.numpy()), "pieces"), to=TensorProto.FLOAT)
    values = g.node("Mul", values, g.node("Gather", g.constant(scales.numpy()[:, None]), "pieces"))
    ends = g.node("Reshape", values, g.constant([-1, 2 * whole.shape[1]], numpy.int64))
    shape = g.node("Gather", g.constant(numpy.eye(FEATURES, dtype=numpy.float32)), "shapes")
    linear = lambda x, part: g.linear(x, state[part + ".weight"], state[part + ".bias"])
    layers = [g.node("Relu", linear("words", "narrow")), g.node("Relu", linear(g.node("Concat", ends, shape, axis=1), "made"))]
    x = g.node("Concat", *layers, axis=1)
    zero = g.constant([0], numpy.int64)
    for i in range(len(head.beside)):
        columns = g.node("Unsqueeze", g.node("Transpose", x, perm=[1, 0]), zero)
        weight, bias = (g.constant(state["beside.%d.%s" % (i, part)].numpy()) for part in ("weight", "bias"))
        beside = g.node("Relu", g.node("Conv", columns, weight, bias, kernel_shape=[3], pads=[1, 1]))
        x = g.node("Transpose", g.node("Squeeze", beside, zero), perm=[1, 0])
        layers.append(x)
    g.name(g.node("LogSoftmax", linear(g.node("Concat", *layers, axis=1), "last"), axis=1), "scores")
    tensor = helper.make_tensor_value_info
    return g.model(
        [
            tensor("words", TensorProto.FLOAT, ["words", SIZE]),
            tensor("pieces", TensorProto.INT64, ["words", 2]),
            tensor("shapes", TensorProto.INT64, ["words"]),
        ],
        [tensor("scores", TensorProto.FLOAT, ["words", len(LABELS)])],
    )


def encode(args):
    torch.set_num_threads(1)
    wordpiece, model = WordPiece(args.tokenizer), build(args.encoder)
    model.load_state_dict(torch.load(args.checkpoint, map_location="cpu")["model"])
    model.eval()
    os.makedirs(args.hidden, exist_ok=True)
    for name in sorted(os.listdir(args.texts)):
        out = os.path.join(args.hidden, name[:-4] + ".npy")
        if os.path.exists(out):
            continue
        with open(os.path.join(args.texts, name), newline="", encoding="utf-8") as file:
            words = wordpiece.words(file.read())
        parts = []
        with torch.autocast("cpu", dtype=torch.bfloat16):
            for first, own, own_end, end in decode.plan(words):
                vectors, _ = decode.encode(model, words, first, end)
                parts.append(vectors[own - first : own_end - first].float().numpy().astype(numpy.float16))
        numpy.save(out, numpy.concatenate(parts) if parts else numpy.zeros((0, SIZE), numpy.float16))


class Text:
    """An article with its words, their vectors and the teacher's labels put right."""

    def __init__(self, article, words, hidden):
        self.article, self.words = article, words
        self.vectors = torch.from_numpy(hidden)
        self.pieces = torch.tensor([(word.pieces[0], word.pieces[-1]) for word in words]).reshape(-1, 2)
        self.shapes = torch.tensor([word.shape for word in words], dtype=torch.long)
        self.labels = torch.tensor(name_labels.labels(article, words))


def load(args):
    wordpiece, found = WordPiece(args.tokenizer), []
    for texts, teacher, hidden in zip(args.texts.split(","), args.teacher.split(","), args.hidden.split(",")):
        for article in name_labels.articles(texts, teacher):
            words = wordpiece.words(article.text)
            vectors = numpy.load(os.path.join(hidden, article.name + ".npy"))
            assert len(words) == len(vectors), article.name
            found.append(Text(article, words, vectors))
    return found


def path(scores):
    """The likeliest labels among those that can be: an I only behind its B or I."""
    moves = numpy.zeros((len(LABELS), len(LABELS)))
    for inside in range(2, len(LABELS), 2):
        moves[:, inside] = NEVER
        moves[inside, inside] = moves[inside - 1, inside] = 0
    scores = scores.copy()
    scores[0, 2::2] = NEVER
    return decode.viterbi(scores, moves)


def names(scores, words):
    """Spans with kind and chance: the geometric mean of what the head holds of the words' labels."""
    if not len(scores):
        return []
    labels = path(scores)
    found = []
    for kind, first, end in decode.pieces(labels):
        held = numpy.exp(numpy.mean([scores[i, labels[i]] for i in range(first, end)]))
        found.append((words[first].start, words[end - 1].end, kind, float(held)))
    return found


def score(found, gold):
    right = len(found & gold)
    return tuple(100 * x for x in (right / max(1, len(found)), right / max(1, len(gold)), 2 * right / max(1, len(found) + len(gold))))


def report(title, found, gold):
    print("%-28s P %.1f R %.1f F1 %.1f" % ((title,) + score(found, gold)))
    for kind, label in enumerate(TYPES):
        of = lambda some: {x for x in some if x[3] == kind}
        print("  %-26s P %.1f R %.1f F1 %.1f of %d" % ((label,) + score(of(found), of(gold)) + (len(of(gold)),)))
    edges = lambda some: {x[:3] for x in some}
    print("  %-26s P %.1f R %.1f F1 %.1f" % (("edges alone",) + score(edges(found), edges(gold))))


def read(head, text):
    with torch.no_grad():
        return names(head(text.vectors.float(), text.pieces, text.shapes).double().numpy(), text.words)


def against_gold(head, texts, gold):
    expected, ours, theirs, chances = set(), set(), set(), []
    for text in texts:
        if text.article.name in gold:
            paragraphs, marked = gold[text.article.name]
            inside = lambda some: {(text.article.name,) + x[:3] for x in some if any(a <= x[0] < b for a, b in paragraphs)}
            expected |= inside(marked)
            theirs |= inside(name_labels.spans(text.article))
            found = read(head, text)
            ours |= inside(found)
            chances += [(x[3], (x[:3] in marked)) for x in found if any(a <= x[0] < b for a, b in paragraphs)]
    report("teacher, put right", theirs, expected)
    report("head", ours, expected)
    return chances


def against_teacher(head, texts):
    expected, ours, chances = set(), set(), []
    for text in texts:
        dark = {w.start for w, label in zip(text.words, text.labels.tolist()) if label == UNKNOWN}
        of = name_labels.spans(text.article)
        found = [x for x in read(head, text) if x[0] not in dark]
        expected |= {(text.article.name,) + x for x in of}
        ours |= {(text.article.name,) + x[:3] for x in found}
        chances += [(x[3], x[:3] in set(of)) for x in found]
    return expected, ours, chances


def calibration(chances):
    """Prints how often names are right by how likely they are said to be."""
    for low in (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99):
        high = {0.9: 0.95, 0.95: 0.99, 0.99: 1.01, 0.0: 0.3}.get(low, low + 0.1)
        bin_ = [right for chance, right in chances if low <= chance < high]
        if bin_:
            print("  likely %.2f to %.2f: %d names, %.3f right" % (low, high, len(bin_), sum(bin_) / len(bin_)))


def train(args):
    torch.set_num_threads(1)
    torch.manual_seed(1)
    rng = random.Random(1)
    texts, gold = load(args), name_labels.gold(args.gold)
    free = [t for t in texts if t.article.name not in gold]
    choosing = [t for t in free if not t.article.name.endswith("+")][::10]
    away = {name for t in choosing for name in (t.article.name, t.article.name + "+")}
    learning = [t for t in free if t.article.name not in away]
    print("%d texts to learn from, %d to choose by, %d words" % (len(learning), len(choosing), sum(len(t.words) for t in learning)))
    whole, scales = table_of(build(args.encoder).encoder, args.table)
    head = Head(whole.float() * scales[:, None], inner=args.inner)
    count = sum(len(t.words) for t in learning)
    steps = int(args.epochs * count / (args.batch + count / len(learning) / 2)) + 2 * args.epochs
    optimiser = torch.optim.AdamW(head.parameters(), lr=args.rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, args.rate, total_steps=steps, pct_start=0.1)
    loss_of = nn.NLLLoss(ignore_index=UNKNOWN)
    gap = torch.zeros(1, SIZE)
    for epoch in range(args.epochs):
        rng.shuffle(learning)
        head.train()
        begun, total, done, waiting, count = time.time(), 0.0, 0, [], 0
        for i, text in enumerate(learning):
            waiting.append(text)
            count += len(text.words)
            if count < args.batch and i + 1 < len(learning):
                continue
            vectors = torch.cat([part for t in waiting for part in (t.vectors.float(), gap)])
            labels = torch.cat([part for t in waiting for part in (t.labels, torch.tensor([UNKNOWN]))])
            pieces = torch.cat([part for t in waiting for part in (t.pieces, torch.zeros(1, 2, dtype=torch.long))])
            shapes = torch.cat([part for t in waiting for part in (t.shapes, torch.zeros(1, dtype=torch.long))])
            loss = loss_of(head(vectors, pieces, shapes), labels)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            if schedule.last_epoch < steps:
                schedule.step()
            total, done, waiting, count = total + loss.item(), done + 1, [], 0
        head.eval()
        expected, ours, _ = against_teacher(head, choosing)
        print("epoch %d loss %.4f P %.1f R %.1f F1 %.1f %.0f s" % ((epoch + 1, total / done) + score(ours, expected) + (time.time() - begun,)), flush=True)
    torch.save({"state": head.state_dict(), "inner": args.inner, "whole": whole, "scales": scales}, args.out)
    measure(head, texts, choosing, gold)


def measure(head, texts, choosing, gold):
    expected, ours, chances = against_teacher(head, choosing)
    report("held out, teacher's labels", ours, expected)
    calibration(chances)
    calibration(against_gold(head, texts, gold))


def export(args):
    saved = torch.load(args.head, map_location="cpu")
    head = Head(saved["whole"].float() * saved["scales"][:, None], inner=saved["inner"])
    head.load_state_dict(saved["state"])
    head.eval()
    file = os.path.join(args.out, "names.onnx")
    onnx.save(head_graph(head, saved["whole"], saved["scales"]), file)
    settings = os.path.join(args.out, "model.properties")
    with open(settings, encoding="utf-8", newline="") as old:
        lines = [line for line in old.read().splitlines() if not line.startswith("names.")]
    with open(file, "rb") as made:
        lines.append("names.sha256=" + hashlib.sha256(made.read()).hexdigest())
    lines.append("names.labels=" + " ".join(LABELS))
    lines.append("names.least=%g" % args.least)
    with open(settings, "w", encoding="utf-8", newline="\n") as new:
        new.write("\n".join(lines) + "\n")
    print("names.onnx: %.2f MB" % (os.path.getsize(file) / 1e6))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=("encode", "train", "export"))
    for name in ("encoder", "tokenizer", "checkpoint", "texts", "teacher", "hidden", "gold", "out", "head"):
        parser.add_argument("--" + name)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--batch", type=int, default=3000, help="words of a step")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--inner", type=int, default=INNER)
    parser.add_argument("--table", type=int, default=TABLE, help="components of a piece")
    parser.add_argument("--least", type=float, default=0.5, help="what is less likely is not kept")
    args = parser.parse_args()
    {"encode": encode, "train": train, "export": export}[args.step](args)


if __name__ == "__main__":
    main()

"""Scores a checkpoint on dev: CofeNet's exact match on its file, and linked triples on the raw articles.

    python3 score.py --encoder ENCODER.onnx --tokenizer tokenizer.json --polnear POLNEAR --checkpoint runs/x/final.pt
"""

import argparse
import json
import os
import time

import torch

import corpus
import decode
from export import quantise
from train import build
from wordpiece import WordPiece

ROLES = corpus.ROLES


def f1(hits, predicted, gold):
    p, r = hits / max(predicted, 1), hits / max(gold, 1)
    return round(100 * p, 1), round(100 * r, 1), round(100 * 2 * p * r / max(p + r, 1e-9), 1)


def cofenet(path, wordpiece, reader, limit=None):
    """CofeNet's exact match: micro over all lines, each role alone."""
    articles = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            if not articles or articles[-1][0] != row["id"]:
                articles.append((row["id"], []))
            articles[-1][1].append(row)
    counts = {role: [0, 0, 0] for role in ROLES}
    begins = {role: [0, 0, 0] for role in ROLES}
    for _, lines in articles[:limit]:
        text, places = "", []
        for number, row in enumerate(lines):
            text += "\n\n" if number else ""
            for i, token in enumerate(row["tokens"]):
                text += " " if i else ""
                shown = {"``": "“", "''": "”"}.get(token, token)
                places.append((len(text), len(text) + len(shown), number, i))
                text += shown
        words = wordpiece.words(text)
        found = reader(words)
        first_of, w = {}, 0
        starts = [p[0] for p in places]
        import bisect

        spans = [{role: set() for role in ROLES} for _ in lines]
        for piece in found:
            a, b = words[piece.first].start, words[piece.end - 1].end
            i = bisect.bisect_right(starts, a) - 1
            j = bisect.bisect_left(starts, b) - 1
            by_line = {}
            for at in range(i, j + 1):
                by_line.setdefault(places[at][2], []).append(places[at][3])
            for number, tokens in by_line.items():
                spans[number][ROLES[piece.role]].add((tokens[0], tokens[-1] + 1))
        for row, predicted in zip(lines, spans):
            gold = gold_spans(row["labels"])
            for role in ROLES:
                for table, key in ((counts, lambda s: s), (begins, lambda s: s[0])):
                    ours, theirs = {key(s) for s in predicted[role]}, {key(s) for s in gold[role]}
                    table[role][0] += len(ours & theirs)
                    table[role][1] += len(ours)
                    table[role][2] += len(theirs)
    return {role: f1(*counts[role]) for role in ROLES}, {role: f1(*begins[role]) for role in ROLES}


def gold_spans(layer):
    spans = {role: set() for role in ROLES}
    role, start = None, 0
    for i, label in enumerate(layer + ["O"]):
        kind = label[2:].lower() if label != "O" else None
        if role is not None and (label[0] != "I" or kind != role):
            spans[role].add((start, i))
            role = None
        if label[0] == "B":
            role, start = kind, i
    return spans


def articles(folder, wordpiece, reader, limit=None):
    """Linked triples on raw articles, exact and by overlap, one annotator an article."""
    documents, seen = [], set()
    for document in corpus.read(folder, wordpiece):
        article = document.name.rsplit("_", 1)[0]
        if article not in seen:
            seen.add(article)
            documents.append(document)
    exact, overlap, links = [0, 0, 0], [0, 0, 0], [0, 0]
    for document in documents[:limit]:
        gold = {}
        for span in document.spans:
            if span.role != corpus.SOURCE:
                gold.setdefault(span.event, ([], []))[span.role - 1].append((span.first, span.end))
        triples = []
        for event, (cues, contents) in gold.items():
            source = document.sources[event]
            place = None if source is None else (document.spans[source].first, document.spans[source].end)
            triples.append((place, tuple(cues), tuple(sorted(contents))))
        predicted = [(s, (c,) if c else (), tuple(sorted(k))) for s, c, k in decode.attributions(reader(document.words))]
        for table, same in ((exact, lambda a, b: a == b), (overlap, lapping)):
            used = set()
            for triple in triples:
                for i, other in enumerate(predicted):
                    if i not in used and same(triple, other):
                        used.add(i)
                        table[0] += 1
                        break
            table[1] += len(predicted)
            table[2] += len(triples)
    return {"linked exact": f1(*exact), "linked overlap": f1(*overlap)}


class Rounded(torch.nn.Module):
    """A product as the exported graph computes it: weights in 8 bits a column, activations in 8 bits, unsigned, a window."""

    def __init__(self, linear, bits):
        super().__init__()
        whole, scales = quantise(linear.weight.detach().numpy().T, 0, bits)
        self.weight = torch.from_numpy(whole.astype("float32") * scales[None, :])
        self.bias = linear.bias

    def forward(self, x):
        x = x.float()
        low, high = min(float(x.min()), 0.0), max(float(x.max()), 0.0)
        scale = (high - low) / 255 or 1.0
        zero = round(-low / scale)
        x = (torch.clamp(torch.round(x / scale) + zero, 0, 255) - zero) * scale
        return x @ self.weight + self.bias


def rounded(model, bits):
    """Makes the encoder compute as its quantised export does."""
    words = model.encoder.words.weight.data
    whole, scales = quantise(words.numpy(), 1, 8)
    words.copy_(torch.from_numpy(whole.astype("float32") * scales[:, None]))
    for layer in model.encoder.layers:
        for part in ("query", "key", "value", "attended", "inner", "outer"):
            setattr(layer, part, Rounded(getattr(layer, part), bits))
    return model


def lapping(a, b):
    touch = lambda x, y: any(p[0] < q[1] and q[0] < p[1] for p in x for q in y)
    if (a[0] is None) != (b[0] is None) or (a[0] and not touch([a[0]], [b[0]])):
        return False
    return touch(a[1], b[1]) and touch(a[2], b[2])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--polnear", required=True)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--layers")
    parser.add_argument("--context", type=int, default=decode.CONTEXT)
    parser.add_argument("--window", type=int, default=decode.WINDOW)
    parser.add_argument("--thresholds", default="0.20 0.24 0.34", help="of a source, a cue, a content; empty for Viterbi")
    parser.add_argument("--bits", type=int, help="compute as the quantised export does")
    parser.add_argument("--limit", type=int, help="only so many articles")
    args = parser.parse_args()
    torch.set_num_threads(1)
    model = build(args.encoder, args.layers)
    model.load_state_dict(torch.load(args.checkpoint, map_location="cpu")["model"])
    model.eval()
    if args.bits:
        rounded(model, args.bits)
    wordpiece = WordPiece(args.tokenizer)
    thresholds = [float(number) for number in args.thresholds.split()]

    def reader(words):
        with torch.autocast(device_type="cpu", dtype=torch.bfloat16, enabled=not args.bits):
            return decode.read(model, words, args.window, args.context, thresholds)

    began = time.time()
    exact, begin = cofenet(os.path.join(args.polnear, "cofenet-valid.jsonl"), wordpiece, reader, args.limit)
    print(json.dumps({"cofenet exact": exact, "begin": begin}))
    print(json.dumps(articles(os.path.join(args.polnear, "dev"), wordpiece, reader, args.limit)))
    print("%.0f s" % (time.time() - began))


if __name__ == "__main__":
    main()

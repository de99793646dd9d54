"""Trains the acts head on the frozen encoder, measures it, and adds it to a model's folder.

    python3 acts.py encode --encoder E.onnx --tokenizer T.json --checkpoint final.pt --texts TEXTS --gold ../evaluation/gold --plover plv-train.tsv --out runs/acts
    python3 acts.py train  --encoder E.onnx --out runs/acts
    python3 acts.py finish --encoder E.onnx --out runs/acts
    python3 acts.py cross  --encoder E.onnx --out runs/acts
    python3 acts.py export --encoder E.onnx --tokenizer T.json --checkpoint final.pt --out runs/acts --model ../model/src/main/resources/org/rapporteur/model

`encode` runs the encoder's lower layers once over every passage. `train` learns from all but PLOVER's sentences, `finish` from those
too; both measure on every twelfth text, which they do not learn from. `cross` does what `finish` does ten times, each time without
a tenth of PLOVER's sentences, and says how well the rest foretells their root.
"""

import argparse
import json
import os
import random
import time

import torch
from torch import nn

import act_data as data
import act_net as net
import act_score
import encoder as encoders
from act_read import batch, indices, read, split
from wordpiece import CLS, SEP, WordPiece

EPOCHS = (8, 5)  # first without PLOVER's sentences, then with them
RATES = (2e-4, 1e-4)


def encode(args):
    from train import build

    wordpiece, tagger = WordPiece(args.tokenizer), build(args.encoder)
    tagger.load_state_dict(torch.load(args.checkpoint, map_location="cpu")["model"])
    tagger.eval()
    texts, folder = data.Texts(args.texts, wordpiece), lambda name: os.path.join(args.gold, name)
    invented = lambda name: os.path.join(os.path.dirname(os.path.abspath(__file__)), "invented", name)
    rows = data.plover(args.plover)
    passages = list(data.statements(folder("acts-train.tsv"), texts))
    passages += data.statements(invented("invented-statements.tsv"), texts)
    passages += data.events(folder("events-train.tsv"), texts)
    passages += data.events(invented("invented-events.tsv"), texts)
    passages += data.uses(folder("invocations-train.tsv"), texts)
    passages += data.uses(invented("invented-invocations.tsv"), texts)
    passages += data.events(folder("events-plover.tsv"), texts, rows)
    began = time.time()
    for n, passage in enumerate(passages):
        row, features, passage.starts = pieces(passage.words)
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            passage.middle = middle(tagger.encoder, row, features).half()
        passage.words = [(w.start, w.end) for w in passage.words]
        if n % 500 == 0:
            print(n, len(passages), "%.0f s" % (time.time() - began), flush=True)
    os.makedirs(args.out, exist_ok=True)
    torch.save(passages, os.path.join(args.out, "passages.pt"))


def pieces(words):
    row, features, starts = [CLS], [0], []
    for word in words:
        starts.append(len(row))
        row.extend(word.pieces)
        features.extend([word.shape] + [word.shape & 3] * (len(word.pieces) - 1))
    return row + [SEP], features + [0], starts


def middle(encoder, row, features):
    at = torch.arange(len(row))
    x = encoder.norm(encoder.words(torch.tensor([row])) + encoder.positions(at) + encoder.features(torch.tensor([features])))
    for layer in encoder.layers[: net.MIDDLE]:
        x = layer(x, None)
    return x[0].float()


cross_entropy, binary = nn.functional.cross_entropy, nn.functional.binary_cross_entropy_with_logits


def statement_loss(found, s):
    said, content = indices(s["cue"] + s["content"]), indices(s["content"])
    if not said or not content:
        return 0.0
    acts = torch.zeros(len(data.ACTS))
    acts[s["acts"]] = 1
    loss = binary(net.acts(found, said), acts, reduction="sum")
    for act, place in s["words"].items():
        if place:
            inside = list(range(*place))
            loss = loss + 0.5 * binary(net.acts(found, inside)[act], torch.tensor(1.0))
            outside = [i for i in content if i not in inside]
            if outside:
                loss = loss + 0.25 * binary(net.acts(found, outside)[act], torch.tensor(0.0))
    for k, name in enumerate(("tense", "modality", "negation")):
        weight = found["weights"][said, k].softmax(0)
        loss = loss + 0.5 * cross_entropy((weight[:, None] * found[name][said]).sum(0)[None], torch.tensor([s[name]]))
    asked = sorted(set(content) | set(indices([p for p in (s["condition"], s["consequence"]) if p])))
    loss = loss + pointer_loss(found["condition"], asked, s["condition"], s["consequence"])
    asked = net.nearby(s["source"] + s["cue"] + s["content"], len(found["target"]))
    known = s["target"] and asked[0] <= s["target"][0] and s["target"][1] <= asked[-1] + 1
    return loss + 0.5 * pointer_loss(found["target"], asked, s["target"] if known else None)


def pointer_loss(scores, asked, *places):
    """Where each place begins and ends among the words asked for, or that it is not there."""
    wanted = []
    for place in places:
        wanted += [asked.index(place[0]), asked.index(place[1] - 1)] if place else [len(asked)] * 2
    return nn.functional.nll_loss(net.pointed(scores[asked]).T, torch.tensor(wanted), reduction="sum") / 2


def event_loss(head, found, asks, answers, passage):
    first, end = passage.sentence
    gold = torch.zeros(end - first, dtype=torch.long)
    loss = 0.0
    for event in passage.events:
        begin, stop = event["trigger"]
        for i in range(max(begin, first), min(stop, end)):
            gold[i - first] = 1 + event["category"]
        mean = lambda name: found[name][begin:stop].mean(0)[None]
        loss = loss + 0.5 * cross_entropy(mean("aspect"), torch.tensor([event["aspect"]]))
        loss = loss + 0.5 * cross_entropy(mean("mode"), torch.tensor([event["mode"]]))
        scores = net.links(head, asks, answers, begin, stop)[first:end]
        inside = [side if side and side[0] >= first and side[1] <= end else None for side in event["sides"]]
        inside = [side and (side[0] - first, side[1] - first) for side in inside]
        loss = loss + 0.5 * pointer_loss(scores, list(range(end - first)), *inside)
    weights = torch.ones(1 + len(data.CATEGORIES))
    weights[0] = 0.5
    loss = loss + cross_entropy(found["event"][first:end], gold, weight=weights, reduction="sum") / 3.0
    if passage.contexts is not None:
        wanted = torch.zeros(len(data.CONTEXTS))
        wanted[passage.contexts] = 1
        loss = loss + 0.5 * binary(net.pooled(found["context"][first:end]), wanted, reduction="sum")
    return loss


def loss_of(head, found, asks, answers, passage):
    loss = 0.0
    if passage.statement:
        loss = loss + statement_loss(found, passage.statement)
    if passage.sentence:
        loss = loss + event_loss(head, found, asks, answers, passage)
    if passage.use:
        (first, end), how = passage.use
        loss = loss + 2.0 * cross_entropy(found["use"][first:end].mean(0)[None], torch.tensor([how]))
    if passage.sides:
        scores = net.roots(head, found, asks, answers, passage.sides[0], passage.sides[1])
        loss = loss + 2.0 * cross_entropy(scores[None], torch.tensor([passage.sides[2]]), label_smoothing=0.05)
    return loss


def fit(head, passages, epochs, rate, seed, log=None):
    """Learns in place. The rate falls to nothing in a straight line."""
    rng = random.Random(seed)
    body = list(head.layers.parameters())
    known = {id(p) for p in body}
    rest = [p for p in head.parameters() if id(p) not in known]
    optimizer = torch.optim.AdamW([{"params": body, "lr": rate}, {"params": rest, "lr": rate * 10}], weight_decay=0.01)
    steps = epochs * (len(passages) // 16 + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1.0, (s + 1) / 50) * max(0.01, 1 - s / steps))
    head.train()
    for epoch in range(epochs):
        began, total = time.time(), 0.0
        order = sorted(passages, key=lambda p: len(p.middle) + rng.random() * 24)
        batches = [order[i : i + 16] for i in range(0, len(order), 16)]
        rng.shuffle(batches)
        for some in batches:
            with torch.autocast("cpu", dtype=torch.bfloat16):
                out = head(*batch(some))
            loss = sum(loss_of(head, *split(out, b, len(p.starts)), p) for b, p in enumerate(some)) / len(some)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(head.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += float(loss.detach()) * len(some)
        print("epoch %d loss %.3f %.0f s" % (epoch, total / len(passages), time.time() - began), flush=True)


def load(args):
    return torch.load(os.path.join(args.out, "passages.pt"))


def held_back(args, passages):
    """Every n-th text that is not PLOVER's, whole: what is neither learnt from here nor in `cross`, to measure and calibrate by."""
    names = list(dict.fromkeys(p.where for p in passages if p.number is None))
    held = set(names[:: args.hold]) if args.hold else set()
    return [p for p in passages if p.where not in held], [p for p in passages if p.where in held]


def first_stage(args, passages):
    """Learns from what is not PLOVER's."""
    torch.manual_seed(1)
    head = net.Head(encoders.load(args.encoder))
    fit(head, [p for p in passages if p.number is None], EPOCHS[0], RATES[0], 1)
    return head


def last_stage(head, passages, seed):
    """Learns in place from PLOVER's sentences; some others are shown again, so that what they taught is not lost."""
    rng = random.Random(seed)
    other = [p for p in passages if p.number is None]
    own = [p for p in passages if p.number is not None]
    fit(head, own + rng.sample(other, min(len(other), len(own) // 3)), EPOCHS[1], RATES[1], seed)


def train(args):
    kept, held = held_back(args, load(args))
    head = first_stage(args, kept)
    torch.save(head.state_dict(), os.path.join(args.out, "first.pt"))
    act_score.show(head, held)


def finish(args):
    kept, held = held_back(args, load(args))
    head = first_of(args)
    last_stage(head, kept, 1)
    torch.save(head.state_dict(), os.path.join(args.out, "head.pt"))
    act_score.show(head, held)


def first_of(args):
    head = net.Head(encoders.load(args.encoder))
    head.load_state_dict(torch.load(os.path.join(args.out, "first.pt")))
    return head


def root_scores(head, passages):
    hit = quad = 0
    confusion = {}
    for p, found, asks, answers in read(head, passages):
        best = int(net.roots(head, found, asks, answers, p.sides[0], p.sides[1]).argmax())
        said, true = data.ROOTS[best], data.ROOTS[p.sides[2]]
        hit += said == true
        quad += data.QUADS[said] == data.QUADS[true]
        confusion.setdefault(true, {}).setdefault(said, 0)
        confusion[true][said] += 1
    return hit, quad, confusion


def cross(args):
    import copy

    kept, _ = held_back(args, load(args))
    first = first_of(args)
    own = sorted((p for p in kept if p.number is not None), key=lambda p: p.number)
    random.Random(1).shuffle(own)
    hits = quads = count = 0
    whole = {}
    for fold in range(10):
        test = own[fold::10]
        outside = {p.number for p in test}
        head = copy.deepcopy(first)
        last_stage(head, [p for p in kept if p.number not in outside], fold)
        hit, quad, confusion = root_scores(head, test)
        hits, quads, count = hits + hit, quads + quad, count + len(test)
        for true, row in confusion.items():
            for said, n in row.items():
                whole.setdefault(true, {}).setdefault(said, 0)
                whole[true][said] += n
        result = {"root": hits / count, "quad": quads / count, "n": count, "folds": fold + 1, "confusion": whole}
        print(json.dumps(result, sort_keys=True), flush=True)
        with open(os.path.join(args.out, "cross.json"), "w") as file:
            json.dump(result, file, indent=1, sort_keys=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("encode", "train", "finish", "cross", "export"))
    for name in ("encoder", "tokenizer", "checkpoint", "texts", "gold", "plover", "out", "model"):
        parser.add_argument("--" + name)
    parser.add_argument("--hold", type=int, default=12, help="hold back every n-th text that is not PLOVER's")
    parser.add_argument("--calibration", default="0.306 -0.357", help="slope and offset of an act's confidence by its log-odds")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    if args.what == "export":
        import act_export

        act_export.export(args)
    else:
        {"encode": encode, "train": train, "finish": finish, "cross": cross}[args.what](args)


if __name__ == "__main__":
    main()

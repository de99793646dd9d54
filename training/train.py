"""Trains the tagger. Resumable and seeded: run the same command again and it goes on from its last checkpoint.

    python3 train.py --encoder all-minilm-l6-v2.onnx --tokenizer tokenizer.json --train POLNEAR/train --out runs/first
"""

import argparse
import json
import os
import random
import time

import torch

import corpus
import encoder
import windows
from corpus import CONTENT, CUE
from tagger import Tagger, buckets, ends
from wordpiece import WordPiece


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", required=True, help="the ONNX file the weights come from")
    parser.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    parser.add_argument("--train", required=True, help="a folder of PolNeAR")
    parser.add_argument("--out", required=True, help="checkpoints and the log")
    parser.add_argument("--layers", help="which layers to keep, e.g. 0,2,4; all by default")
    parser.add_argument("--start", help="a checkpoint to start from, instead of the encoder's own weights")
    parser.add_argument("--teacher", help="a trained checkpoint to learn from as well")
    parser.add_argument("--teacher-encoder", help="the ONNX file of the teacher's architecture")
    parser.add_argument("--epochs", type=float, default=4)
    parser.add_argument("--rate", type=float, default=1.2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--batch", type=int, default=12)
    parser.add_argument("--length", type=int, default=222, help="word pieces a window")
    parser.add_argument("--mask-names", type=float, default=0.3, help="share of documents whose names are exchanged")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--minutes", type=float, default=15, help="between checkpoints")
    parser.add_argument("--stop-after", type=int, default=0, help="stop after so many steps (to try a run)")
    return parser.parse_args()


def build(path, kept=None):
    bert = encoder.load(path)
    if kept:
        bert.layers = torch.nn.ModuleList(bert.layers[int(i)] for i in kept.split(","))
    return Tagger(bert)


def epoch_items(documents, args, strangers, epoch):
    rng = random.Random("%d/%d" % (args.seed, epoch))
    items = []
    for document in documents:
        items.extend(windows.cut(document, args.length, rng, strangers, args.mask_names))
    full = [item for item in items if item.pieces > args.length * 0.8]
    short = sorted((item for item in items if item.pieces <= args.length * 0.8), key=lambda item: item.pieces)
    rng.shuffle(full)
    batches = [full[i : i + args.batch] for i in range(0, len(full), args.batch)]
    batches += [short[i : i + args.batch] for i in range(0, len(short), args.batch)]
    rng.shuffle(batches)
    return batches


def link_loss(model, words, items):
    """Mean cross-entropy of the two pointers, over the gold pieces of the windows."""
    total, count = 0.0, 0
    for b, item in enumerate(items):
        cues = [s for s in item.spans if s.role == CUE]
        contents = [s for s in item.spans if s.role == CONTENT]
        sources = [s for s in item.spans if s.role == corpus.SOURCE]
        if not cues:
            continue
        place = lambda spans: [(s.first, s.end) for s in spans]
        cue_ends = ends(words[b], place(cues))
        by_event = {s.event: i for i, s in enumerate(cues)}
        if contents:
            target = torch.tensor([1 + by_event.get(s.event, -1) for s in contents], device=words.device)
            scores = model.cue_of_content(
                ends(words[b], place(contents)), cue_ends, buckets(place(contents), place(cues)).to(words.device)
            )
            total = total + torch.nn.functional.cross_entropy(scores, target, reduction="sum")
            count += len(contents)
        known = [s for s in cues if item.sources[s.event] is not None]
        if known:
            position = {id(s): i for i, s in enumerate(sources)}
            target = torch.tensor(
                [
                    0 if item.sources[s.event] < 0 else 1 + position[id(item.spans[item.sources[s.event]])]
                    for s in known
                ],
                device=words.device,
            )
            asking = ends(words[b], place(known))
            if sources:
                scores = model.source_of_cue(
                    asking, ends(words[b], place(sources)), buckets(place(known), place(sources)).to(words.device)
                )
            else:
                scores = model.source_of_cue.none(torch.relu(model.source_of_cue.asks(asking)))
            total = total + torch.nn.functional.cross_entropy(scores, target, reduction="sum")
            count += len(known)
    return total / max(count, 1)


def teach(model, teacher, words, emissions, tensors, low):
    """How far the student is from the teacher: in its label distributions and in its vectors."""
    ids, features, mask, starts, _, shown = tensors
    with torch.no_grad(), low():
        their_words, their_emissions = teacher(ids, features, mask, starts)
    kept = shown > 0
    ours = torch.log_softmax(emissions[kept] / 2, -1)
    theirs = torch.log_softmax(their_emissions[kept] / 2, -1)
    labels = (theirs.exp() * (theirs - ours)).sum(-1).mean() * 4
    vectors = torch.nn.functional.mse_loss(words[kept], their_words[kept])
    return labels, vectors


def main():
    args = arguments()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    os.makedirs(args.out, exist_ok=True)
    with open(os.path.join(args.out, "arguments.json"), "w") as file:
        json.dump(vars(args), file, indent=1)
    log = open(os.path.join(args.out, "log.jsonl"), "a")
    documents = corpus.read(args.train, WordPiece(args.tokenizer))
    strangers = windows.names(documents)
    model = build(args.encoder, args.layers).to(args.device)
    if args.start:
        model.load_state_dict(torch.load(args.start, map_location=args.device)["model"])
    model.encoder.words.weight.requires_grad = False  # rare names keep the meaning they came with
    teacher = None
    if args.teacher:
        teacher = build(args.teacher_encoder).to(args.device)
        teacher.load_state_dict(torch.load(args.teacher, map_location=args.device)["model"])
        teacher.eval()
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder") or "features" in n]
    body = [p for n, p in model.named_parameters() if n.startswith("encoder") and "features" not in n and p.requires_grad]
    groups = [{"params": body, "lr": args.rate, "weight_decay": 0.01}, {"params": heads, "lr": args.head_rate, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups)
    per_epoch = len(epoch_items(documents, args, strangers, 0))
    steps = int(per_epoch * args.epochs)
    warm = max(1, steps // 16)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / warm, max(0.0, (steps - s) / max(1, steps - warm)))
    )
    latest = os.path.join(args.out, "latest.pt")
    step = 0
    if os.path.exists(latest):
        saved = torch.load(latest, map_location=args.device)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        torch.set_rng_state(saved["random"].cpu())
        step = saved["step"]

    def save(path, whole):
        state = {"model": model.state_dict(), "step": step}
        if whole:
            state.update(optimizer=optimizer.state_dict(), schedule=schedule.state_dict(), random=torch.get_rng_state())
        torch.save(state, path + ".part")
        os.replace(path + ".part", path)

    low = lambda: torch.autocast(device_type=torch.device(args.device).type, dtype=torch.bfloat16)
    model.train()
    epoch, batches = -1, []
    began, seen, saved_at = time.time(), 0, time.time()
    sums = {}
    while step < steps:
        if step // per_epoch != epoch:
            epoch = step // per_epoch
            batches = epoch_items(documents, args, strangers, epoch)
        items = batches[step % per_epoch % len(batches)]
        tensors = [t.to(args.device) for t in windows.batch(items)]
        ids, features, mask, starts, layer, shown = tensors
        with low():
            words, emissions = model(ids, features, mask, starts)
        losses = {"labels": model.crf.loss(emissions, layer, shown), "links": link_loss(model, words, items)}
        loss = losses["labels"] + 0.1 * losses["links"]
        if teacher is not None:
            losses["taught"], losses["vectors"] = teach(model, teacher, words, emissions, tensors, low)
            loss = loss + losses["taught"] + 0.5 * losses["vectors"]
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        schedule.step()
        step += 1
        seen += int(mask.sum())
        for name, value in losses.items():
            sums[name] = sums.get(name, 0.0) + float(value)
        if step % 50 == 0:
            line = {"step": step, "of": steps, "epoch": round(step / per_epoch, 3), "pieces_a_second": round(seen / (time.time() - began))}
            line.update({name: round(value / 50, 4) for name, value in sums.items()})
            sums = {}
            print(json.dumps(line), flush=True)
            log.write(json.dumps(line) + "\n")
            log.flush()
        if time.time() - saved_at > args.minutes * 60:
            save(latest, True)
            saved_at = time.time()
        if step % per_epoch == 0:
            save(os.path.join(args.out, "epoch-%d.pt" % (step // per_epoch)), False)
        if step == args.stop_after:
            return
    save(os.path.join(args.out, "final.pt"), False)


if __name__ == "__main__":
    main()

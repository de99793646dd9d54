"""Puts passages through the acts head, several at once."""

import torch

import act_net as net


def batch(passages):
    most, words = max(len(p.middle) for p in passages), max(len(p.starts) for p in passages)
    x = torch.zeros(len(passages), most, passages[0].middle.shape[1])
    mask, starts = torch.zeros(len(passages), most), torch.zeros(len(passages), words, dtype=torch.long)
    for b, p in enumerate(passages):
        x[b, : len(p.middle)] = p.middle.float()
        mask[b, : len(p.middle)] = 1
        starts[b, : len(p.starts)] = torch.tensor(p.starts)
    return x, mask, starts


def indices(places):
    return sorted({i for first, end in places for i in range(first, end)})


def split(out, b, size):
    scores, asks, answers = (x[b, :size] for x in out)
    return net.parts(scores), asks, answers


def read(head, passages):
    """Yields every passage with its scores."""
    head.eval()
    with torch.no_grad():
        for i in range(0, len(passages), 32):
            some = passages[i : i + 32]
            with torch.autocast("cpu", dtype=torch.bfloat16):
                out = head(*batch(some))
            for b, p in enumerate(some):
                yield (p,) + split(out, b, len(p.starts))

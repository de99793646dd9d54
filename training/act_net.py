"""The acts head: some layers of its own on the encoder's middle, then scores for every word.

The encoder's last layers were trained to tell who says what and have forgotten much of what a word means; its middle has not. The
head's layers begin as the last ones of the encoder before that training.
"""

import copy

import torch
from torch import nn

import act_data as data

MIDDLE = 7  # the layer of the encoder whose vectors go in
LAYERS = (7, 8, 9, 10, 11)  # the untrained encoder's layers that the head's begin as
LINK = 48
BESIDE = 12  # words beside a statement among which its target may stand
SIDES = 3  # actor, recipient, place; of each where it begins and where it ends
PARTS = {  # of the scores of a word, in this order
    "acts": len(data.ACTS),
    "heed": len(data.ACTS),  # how much a word weighs in whether its statement does an act
    "tense": len(data.TENSES),
    "modality": len(data.MODALITIES),
    "negation": len(data.NEGATIONS),
    "weights": 3,  # of a word in its statement's tense, modality, negation
    "condition": 4,  # whether a condition begins with the word, ends with it, a consequence begins, ends
    "target": 2,  # whether the target begins with the word, ends with it
    "use": len(data.USES),
    "event": 1 + len(data.CATEGORIES),
    "aspect": len(data.ASPECTS),
    "mode": 1 + len(data.MODES),
    "context": len(data.CONTEXTS),
}
SCORES = sum(PARTS.values())


class Head(nn.Module):
    def __init__(self, encoder, layers=LAYERS, dropout=0.2):
        super().__init__()
        self.layers = nn.ModuleList(copy.deepcopy(encoder.layers[i]) for i in layers)
        size = encoder.norm.weight.shape[0]
        self.dropout = nn.Dropout(dropout)
        self.scores = nn.Linear(size, SCORES)
        self.asks = nn.Linear(size, 2 * SIDES * LINK)
        self.answers = nn.Linear(size, 2 * SIDES * LINK)
        self.near = nn.Parameter(torch.zeros(2 * SIDES, 2))  # what it counts to stand before an event, and behind
        self.root = nn.Parameter(torch.ones(2))

    def forward(self, middle, mask, starts):
        """middle [B,P,H], mask [B,P] or None, starts [B,W]; returns scores [B,W,S], asks and answers [B,W,6,L], in full precision."""
        bias = None if mask is None else (1.0 - mask[:, None, None, :]) * -10000.0
        x = middle
        for layer in self.layers:
            x = layer(x, bias)
        words = self.dropout(x.gather(1, starts[:, :, None].expand(-1, -1, x.shape[2])).float())
        with torch.autocast("cpu", enabled=False):
            shape = words.shape[:2] + (2 * SIDES, LINK)
            return self.scores(words), self.asks(words).view(shape), self.answers(words).view(shape)


def parts(scores):
    """Splits the last dimension by its parts."""
    return dict(zip(PARTS, scores.split(list(PARTS.values()), -1)))


def links(head, asks, answers, first, end):
    """For every word of a window how likely each side of the event of words first to end begins, ends with it: [W,6]; none is 0."""
    ask = asks[first:end].mean(0)
    at = torch.arange(answers.shape[0])
    order = torch.where(at[:, None] < first, head.near[:, 0], head.near[:, 1])
    return (answers * ask).sum(-1) / LINK**0.5 + order


def nearby(places, words):
    """Words among which a statement's target is looked for: from a little before its first piece to a little behind its last."""
    said = [i for first, end in places for i in (first, end)]
    return list(range(max(0, min(said) - BESIDE), min(words, max(said) + BESIDE)))


def pooled(scores, weights=None):
    """The scores of all words together, each word weighing by its own weights, or by its own scores. scores [W,N]."""
    return ((scores if weights is None else weights).softmax(0) * scores).sum(0)


def acts(found, words):
    """What the words of a statement do: log-odds of every act."""
    return pooled(found["acts"][words], found["heed"][words])


def pointed(scores):
    """Log-probabilities of every word, and of none, whose score is 0: [W+1,N]."""
    return torch.cat([scores, torch.zeros(1, scores.shape[1])]).log_softmax(0)


def roots(head, found, asks, answers, source, target):
    """The scores of PLOVER's 15 root classes for given sides: every word may be the event, weighed by how well the sides fit it."""
    words = found["event"].shape[0]
    at = torch.arange(words)
    fit = found["event"][:, 1:]
    for k, places in enumerate((source, target)):
        if not places:
            continue
        for end in (0, 1):
            n = 2 * k + end
            scores = asks[:, n] @ answers[:, n].T / LINK**0.5
            scores = scores + torch.where(at[None, :] < at[:, None], head.near[n, 0], head.near[n, 1])
            likely = torch.cat([scores, torch.zeros(words, 1)], 1).log_softmax(1)
            # The nearest bound where a side stands in several pieces.
            bounds = [(first, stop - 1)[end] for first, stop in places]
            fit = fit + head.root[k] * likely[:, bounds].logsumexp(1)[:, None]
    # log-odds of the event against none, so that a word that is no event counts little
    fit = fit - found["event"][:, :1]
    every = torch.logsumexp(fit, 0)
    names = data.CATEGORIES
    both = torch.logsumexp(torch.stack([every[names.index("RETREAT")], every[names.index("CONCEDE")]]), 0)
    return torch.stack([both if root == "YIELD" else every[names.index(root)] for root in data.ROOTS])

"""The heads on the encoder: a label for every word (linear-chain CRF), and which cue a piece of content or a source belongs to."""

import torch
from torch import nn

from corpus import LABELS

NEVER = -10000.0
REACHES = (0, 1, 2, 4, 8, 16, 32, 64)  # in words; a link further than the last falls into the last bucket
BUCKETS = 2 * len(REACHES)


def invalid():
    """Label bigrams that cannot be: an I without its B or I before it."""
    wrong = torch.zeros(LABELS, LABELS)
    for before in range(LABELS):
        for inside in (2, 4, 6):
            if before not in (inside, inside - 1):
                wrong[before, inside] = NEVER
    return wrong


class Crf(nn.Module):
    """Linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over the words of a window."""

    def __init__(self):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.register_buffer("wrong", invalid())

    def loss(self, emissions, labels, mask):
        """Mean negative log-likelihood a word. emissions [B,W,L], labels and mask [B,W]; a window may begin inside a span."""
        moves = self.transitions + self.wrong
        alpha = emissions[:, 0]
        for t in range(1, emissions.shape[1]):
            step = torch.logsumexp(alpha[:, :, None] + moves, 1) + emissions[:, t]
            alpha = torch.where(mask[:, t, None] > 0, step, alpha)
        every = torch.logsumexp(alpha, 1)
        said = (emissions.gather(2, labels[:, :, None]).squeeze(2) * mask).sum(1)
        moved = (moves[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]).sum(1)
        return (every - said - moved).sum() / mask.sum()


class Links(nn.Module):
    """Biaffine pointer (Dozat and Manning 2017): from one piece to the piece it belongs to, or to none."""

    def __init__(self, size, inner=192):
        super().__init__()
        self.asks = nn.Linear(2 * size, inner)
        self.answers = nn.Linear(2 * size, inner)
        self.product = nn.Linear(inner, inner)
        self.reach = nn.Embedding(BUCKETS, 1)
        self.none = nn.Linear(inner, 1)
        nn.init.zeros_(self.reach.weight)

    def forward(self, asking, answering, buckets):
        """asking [Q,2H], answering [K,2H], buckets [Q,K]; returns [Q,1+K], the first column "none"."""
        asks = torch.relu(self.asks(asking))
        answers = torch.relu(self.answers(answering))
        scores = self.product(asks) @ answers.transpose(0, 1) / 8.0 + self.reach(buckets).squeeze(-1)
        return torch.cat([self.none(asks), scores], 1)


class Tagger(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        size = encoder.norm.weight.shape[0]
        self.dropout = nn.Dropout(0.1)
        self.label = nn.Linear(size, LABELS)
        self.crf = Crf()
        self.cue_of_content = Links(size)
        self.source_of_cue = Links(size)

    def forward(self, ids, features, mask, starts):
        """`starts` [B,W]: the first piece of every word. Returns the words' vectors and emissions, in full precision."""
        hidden = self.encoder(ids, features, mask)
        words = hidden.gather(1, starts[:, :, None].expand(-1, -1, hidden.shape[2]))
        return words.float(), self.label(self.dropout(words)).float()


def bucket(distance):
    reach = sum(1 for r in REACHES if abs(distance) >= r) - 1
    return reach + (len(REACHES) if distance < 0 else 0)


def buckets(asking, answering):
    return torch.tensor([[bucket(b[0] - a[0]) for b in answering] for a in asking], dtype=torch.long)


def ends(words, pieces):
    """The vectors of a piece's first and last word, one after the other. words [W,H]; pieces [(first, end)]."""
    first = words[[p[0] for p in pieces]]
    last = words[[p[1] - 1 for p in pieces]]
    return torch.cat([first, last], 1)

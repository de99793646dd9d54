"""Reads whole texts with a trained tagger, the way the Java reader does: windows of paragraphs with context, Viterbi, links."""

import math

import numpy
import torch

from corpus import CONTENT, CUE, LABELS, SOURCE
from tagger import buckets, ends
from wordpiece import BREAK, CLS, SEP

WINDOW, CONTEXT = 256, 32


class Found:
    """A piece found: its role, words, the mean marginal of its labels, and what it is linked to."""

    __slots__ = ("role", "first", "end", "score", "link", "link_score")

    def __init__(self, role, first, end, score):
        self.role, self.first, self.end, self.score = role, first, end, score
        self.link, self.link_score = None, 0.0


def plan(words, window=WINDOW, context=CONTEXT):
    """Yields (first, own first, own end, end): whole paragraphs together while they fit, longer ones cut."""
    room = window - 2 - 2 * context
    cuts, used, begun = [0], 0, 0
    paragraph_starts = [i for i, w in enumerate(words) if w.shape & BREAK or i == 0] + [len(words)]
    for start, end in zip(paragraph_starts, paragraph_starts[1:]):
        size = sum(len(w.pieces) for w in words[start:end])
        if used and used + size > room:
            cuts.append(start)
            used = 0
        if size > room:
            for i in range(start, end):
                if used and used + len(words[i].pieces) > room:
                    cuts.append(i)
                    used = 0
                used += len(words[i].pieces)
        else:
            used += size
    cuts.append(len(words))
    for own, own_end in zip(cuts, cuts[1:]):
        if own == own_end:
            continue
        first, pieces = own, 0
        while first > 0 and pieces + len(words[first - 1].pieces) <= context:
            first -= 1
            pieces += len(words[first].pieces)
        end, pieces = own_end, 0
        while end < len(words) and pieces + len(words[end].pieces) <= context:
            pieces += len(words[end].pieces)
            end += 1
        yield first, own, own_end, end


def encode(model, words, first, end):
    row, feature, starts = [CLS], [0], []
    for word in words[first:end]:
        starts.append(len(row))
        row.extend(word.pieces)
        feature.extend([word.shape] + [word.shape & 3] * (len(word.pieces) - 1))
    row.append(SEP)
    feature.append(0)
    with torch.no_grad():
        vectors, scores = model(torch.tensor([row]), torch.tensor([feature]), None, torch.tensor([starts]))
    return vectors[0], scores[0]


def transitions(model):
    return (model.crf.transitions + model.crf.wrong).detach().numpy().astype(numpy.float64)


def viterbi(scores, moves):
    best, back = scores[0].copy(), []
    for row in scores[1:]:
        through = best[:, None] + moves
        back.append(through.argmax(0))
        best = through.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def marginals(scores, moves):
    def forward(rows, moves):
        alpha, out = rows[0], [rows[0]]
        for row in rows[1:]:
            alpha = numpy.logaddexp.reduce(alpha[:, None] + moves, axis=0) + row
            out.append(alpha)
        return numpy.array(out)

    alpha = forward(scores, moves)
    beta = forward(scores[::-1], moves.T)[::-1] - scores
    total = numpy.logaddexp.reduce(alpha[-1])
    return numpy.exp(alpha + beta - total)


def pieces(path):
    found, open_at = [], None
    for i, label in enumerate(path + [0]):
        if open_at is not None and (label % 2 == 1 or label == 0 or label != path[i - 1] + path[i - 1] % 2):
            found.append(((path[open_at] - 1) // 2, open_at, i))
            open_at = None
        if label and open_at is None:
            open_at = i
    return found


def read(model, words, window=WINDOW, context=CONTEXT, scorer=None):
    """Returns the pieces found, in order. `scorer` (words, first, end) -> vectors, scores replaces the model's own."""
    moves, found = transitions(model), []
    for first, own, own_end, end in plan(words, window, context):
        vectors, scores = (scorer or (lambda *at: encode(model, *at)))(words, first, end)
        scores = scores.numpy().astype(numpy.float64)
        path = viterbi(scores, moves)
        posterior = marginals(scores, moves)
        shown = []
        for role, a, b in pieces(path):
            score = float(numpy.exp(numpy.log(posterior[range(a, b), path[a:b]] + 1e-12).mean()))
            shown.append(Found(role, first + a, first + b, score))
        link(model, vectors, shown, first)
        for piece in shown:
            if own <= piece.first < own_end and not (found and piece.first < found[-1].end):
                found.append(piece)
    return found


def link(model, vectors, shown, first):
    by_role = lambda role: [p for p in shown if p.role == role]
    place = lambda some: [(p.first - first, p.end - first) for p in some]
    cues, contents, sources = by_role(CUE), by_role(CONTENT), by_role(SOURCE)
    for asking, answering, head in ((contents, cues, model.cue_of_content), (cues, sources, model.source_of_cue)):
        if not asking or not answering:
            continue
        with torch.no_grad():
            scores = head(ends(vectors, place(asking)), ends(vectors, place(answering)), buckets(place(asking), place(answering)))
        chances = scores.softmax(1).numpy()
        for i, piece in enumerate(asking):
            j = int(chances[i].argmax())
            piece.link = (answering[j - 1].first, answering[j - 1].end) if j else None
            piece.link_score = float(chances[i][j])


def attributions(found):
    """Groups linked pieces: a list of (source place or None, cue place or None, [content places])."""
    sources = {(p.first, p.end): p for p in found if p.role == SOURCE}
    cues = {(p.first, p.end): p for p in found if p.role == CUE}
    grouped = {}
    for piece in found:
        if piece.role == CONTENT:
            cue = piece.link if piece.link in cues else None
            key = cue if cue else (piece.first, piece.end, "alone")
            grouped.setdefault(key, (cue, []))[1].append((piece.first, piece.end))
    result = []
    for cue, contents in grouped.values():
        source = cues[cue].link if cue else None
        result.append((source if source in sources else None, cue, contents))
    return result


__all__ = ["read", "attributions", "plan", "LABELS", "math"]

"""Reads whole texts with a trained tagger: windows of paragraphs with context, the pieces that can be expected to be right, links.

The Java reader does the same and more: it packs windows closer, keeps links to one paragraph, and makes statements of what it
finds. Figures that count are measured there.
"""

import numpy
import torch

from corpus import CONTENT, CUE, SOURCE
from tagger import buckets, ends
from wordpiece import BREAK, CLS, SEP

WINDOW, CONTEXT = 256, 32
THRESHOLDS = (0.20, 0.24, 0.34)  # of a source, a cue, a content


class Found:
    """A piece found: its role, words, how likely it is there exactly so, and what it is linked to."""

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
    """The likeliest sequence of labels; kept to compare with."""
    best, back = scores[0].copy(), []
    for row in scores[1:]:
        through = best[:, None] + moves
        back.append(through.argmax(0))
        best = through.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def sums(scores, moves):
    """Logarithms of what leads to each label of each word, of what follows it, and of everything."""
    forward, backward = numpy.empty_like(scores), numpy.zeros_like(scores)
    forward[0] = scores[0]
    for t in range(1, len(scores)):
        forward[t] = numpy.logaddexp.reduce(forward[t - 1][:, None] + moves, axis=0) + scores[t]
    for t in range(len(scores) - 2, -1, -1):
        backward[t] = numpy.logaddexp.reduce(moves + (scores[t + 1] + backward[t + 1])[None, :], axis=1)
    return forward, backward, numpy.logaddexp.reduce(forward[-1])


def likely(scores, moves, floors):
    """Every piece (chance, role, first, end) that is there, exactly so, with more than the floor of its role."""
    forward, backward, total = sums(scores, moves)
    count, found = len(scores), []
    for role, floor in enumerate(floors):
        begin, inside = 1 + 2 * role, 2 + 2 * role
        closes = numpy.zeros((2, count))
        for i, last in enumerate((begin, inside)):
            follow = moves[last][None, :] + scores[1:] + backward[1:]
            follow[:, inside] = -numpy.inf
            closes[i, :-1] = numpy.logaddexp.reduce(follow, axis=1)
        runs = numpy.concatenate([[0.0], numpy.cumsum(scores[:, inside] + moves[inside, inside])])
        for first in range(count):
            chance = numpy.exp(forward[first, begin] - total + closes[0, first])
            if chance > floor:
                found.append((chance, role, first, first + 1))
            if first + 1 < count:
                ends = numpy.arange(first + 2, count + 1)
                second = forward[first, begin] - total + moves[begin, inside] + scores[first + 1, inside]
                chances = numpy.exp(second + runs[ends] - runs[first + 2] + closes[1, ends - 1])
                found.extend((chances[k], role, first, int(ends[k])) for k in numpy.nonzero(chances > floor)[0])
    return found


def expected(scores, moves, thresholds):
    """The pieces that do not overlap and of which most can be expected to be right: the highest sum of chance less threshold."""
    by_end = {}
    for chance, role, first, end in likely(scores, moves, thresholds):
        by_end.setdefault(end, []).append((chance - thresholds[role], role, first, chance))
    best, last = [0.0] * (len(scores) + 1), [None] * (len(scores) + 1)
    for end in range(1, len(scores) + 1):
        best[end] = best[end - 1]
        for gain, role, first, chance in by_end.get(end, ()):
            if best[first] + gain > best[end]:
                best[end], last[end] = best[first] + gain, (role, first, end, chance)
    chosen, end = [], len(scores)
    while end > 0:
        if last[end] is not None:
            chosen.append(last[end])
        end = last[end][1] if last[end] is not None else end - 1
    return chosen[::-1]


def pieces(path):
    found, open_at = [], None
    for i, label in enumerate(path + [0]):
        if open_at is not None and (label % 2 == 1 or label == 0 or label != path[i - 1] + path[i - 1] % 2):
            found.append(((path[open_at] - 1) // 2, open_at, i))
            open_at = None
        if label and open_at is None:
            open_at = i
    return found


def read(model, words, window=WINDOW, context=CONTEXT, thresholds=THRESHOLDS):
    """Returns the pieces found, in order; without thresholds, those of the likeliest sequence of labels."""
    moves, found = transitions(model), []
    for first, own, own_end, end in plan(words, window, context):
        vectors, scores = encode(model, words, first, end)
        scores = scores.numpy().astype(numpy.float64)
        if thresholds:
            chosen = expected(scores, moves, thresholds)
        else:
            chosen = [(role, a, b, 1.0) for role, a, b in pieces(viterbi(scores, moves))]
        shown = [Found(role, first + a, first + b, chance) for role, a, b, chance in chosen]
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

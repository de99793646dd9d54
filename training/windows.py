"""Cuts documents into windows for training, and changes them at random so that the model leans on no name and no layout."""

import torch

from corpus import SOURCE, Span
from wordpiece import BREAK, CLS, SEP


class Item:
    """The part of a document that one window shows."""

    __slots__ = ("words", "labels", "spans", "sources", "pieces")

    def __init__(self, words, layer, spans, sources):
        self.words, self.labels, self.spans, self.sources = words, layer, spans, sources
        self.pieces = sum(len(w[0]) for w in words)


def names(documents):
    """Capitalised words of sources, each with its pieces: what may stand in for another name."""
    found = {}
    for document in documents:
        for span in document.spans:
            if span.role == SOURCE:
                for word in document.words[span.first : span.end]:
                    if word.shape & 3 == 1 and word.end - word.start > 3:
                        found.setdefault(document.text[word.start : word.end], word.pieces)
    return [found[name] for name in sorted(found)]


def cut(document, length, rng, strangers, mask_rate):
    """Yields the items of one pass over a document: a random start, then windows of at most `length` pieces."""
    words = document.words
    swapped = _swap(document, rng, strangers, mask_rate)
    sentences = rng.random() < 0.5
    first, room = 0, rng.randint(length // 3, length)
    while first < len(words):
        end, used = first, 0
        shown = []
        while end < len(words):
            word = words[end]
            pieces = swapped.get(document.text[word.start : word.end], word.pieces)
            if used + len(pieces) > room:
                break
            feature = word.shape
            if sentences and end > 0 and _begins_sentence(document, end):
                feature |= BREAK
            shown.append((pieces, feature))
            used += len(pieces)
            end += 1
        if end == first:
            end += 1
            shown.append((words[first].pieces[:room], words[first].shape))
        yield _item(document, first, end, shown)
        first, room = end, length


def _item(document, first, end, shown):
    spans, sources, index = [], {}, {}
    for i, span in enumerate(document.spans):
        if span.end > first and span.first < end:
            index[i] = len(spans)
            spans.append(Span(span.role, max(span.first, first) - first, min(span.end, end) - first, span.event))
    for event, source in document.sources.items():
        # -1: none expressed; None: outside the window
        sources[event] = -1 if source is None else index.get(source)
    return Item(shown, document.labels[first:end], spans, sources)


def _swap(document, rng, strangers, rate):
    if rng.random() >= rate or not strangers:
        return {}
    swapped = {}
    for span in document.spans:
        if span.role == SOURCE:
            for word in document.words[span.first : span.end]:
                if word.shape & 3 == 1 and word.end - word.start > 3 and not word.shape & BREAK:
                    name = document.text[word.start : word.end]
                    if name not in swapped:
                        swapped[name] = strangers[rng.randrange(len(strangers))]
    return swapped


def _begins_sentence(document, i):
    words, text = document.words, document.text
    before = text[words[i - 1].start : words[i - 1].end]
    if before in "”\"’'" and i > 1:
        before = text[words[i - 2].start : words[i - 2].end]
    return before in ".?!" and (words[i].shape & 3) != 0 and words[i].start > words[i - 1].end


def batch(items):
    """Tensors of several items: ids, features, mask by piece; starts, labels, mask by word."""
    width = max(item.pieces for item in items) + 2
    count = max(len(item.words) for item in items)
    ids = torch.zeros(len(items), width, dtype=torch.long)
    features = torch.zeros(len(items), width, dtype=torch.long)
    mask = torch.zeros(len(items), width)
    starts = torch.zeros(len(items), count, dtype=torch.long)
    layer = torch.zeros(len(items), count, dtype=torch.long)
    words = torch.zeros(len(items), count)
    for b, item in enumerate(items):
        row, feature, first = [CLS], [0], []
        for pieces, shape in item.words:
            first.append(len(row))
            row.extend(pieces)
            feature.extend([shape] + [shape & 3] * (len(pieces) - 1))
        row.append(SEP)
        feature.append(0)
        ids[b, : len(row)] = torch.tensor(row)
        features[b, : len(row)] = torch.tensor(feature)
        mask[b, : len(row)] = 1
        starts[b, : len(first)] = torch.tensor(first)
        layer[b, : len(first)] = torch.tensor(item.labels)
        words[b, : len(first)] = 1
    return ids, features, mask, starts, layer, words

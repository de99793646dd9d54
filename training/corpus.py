"""PolNeAR as documents of words with spans and their links."""

import glob
import os
import re

SOURCE, CUE, CONTENT = 0, 1, 2
ROLES = ("source", "cue", "content")
LABELS = 7  # O, then B and I of each role


class Span:
    """A piece of a role, in words; `event` is the attribution it belongs to."""

    __slots__ = ("role", "first", "end", "event")

    def __init__(self, role, first, end, event):
        self.role, self.first, self.end, self.event = role, first, end, event


class Document:
    def __init__(self, name, text, words, spans, sources):
        self.name, self.text, self.words, self.spans = name, text, words, spans
        self.sources = sources  # event -> index of its source among the spans, or None
        self.labels = labels(len(words), spans)


def labels(count, spans):
    layer = [0] * count
    for span in spans:
        for i in range(span.first, span.end):
            layer[i] = 1 + 2 * span.role + (i > span.first)
    return layer


def read(folder, wordpiece):
    """Returns every annotation file of a folder of PolNeAR as a document, in the order of the names."""
    documents, words_of = [], {}
    for path in sorted(glob.glob(os.path.join(folder, "attributions", "*.ann"))):
        name = os.path.basename(path)[:-4]
        article = name.rsplit("_", 1)[0]
        if article not in words_of:
            with open(os.path.join(folder, "text", article + ".txt"), encoding="utf-8", newline="") as file:
                text = file.read()
            words_of[article] = (text, wordpiece.words(text))
        text, words = words_of[article]
        with open(path, encoding="utf-8", newline="") as file:
            documents.append(_document(name, text, words, file.read()))
    return documents


def _document(name, text, words, annotation):
    marked, events = {}, []
    for line in annotation.split("\n"):
        parts = line.split("\t")
        if re.match(r"T\d+$", parts[0]) and len(parts) > 1:
            kind, offsets = parts[1].split(" ", 1)
            marked[parts[0]] = (kind, [tuple(map(int, piece.split())) for piece in offsets.split(";")])
        elif re.match(r"E\d+$", parts[0]) and len(parts) > 1:
            events.append([role.split(":") for role in parts[1].split(" ") if ":" in role])
    first_at, end_at = _index(text, words)
    spans, sources, placed = [], {}, {}
    for number, event in enumerate(events):
        roles = {}
        for role, mark in event:
            roles.setdefault(role.rstrip("0123456789"), []).append(mark)
        if not roles.get("Cue") or not roles.get("Content"):
            continue
        sources[number] = None
        for role, key in ((SOURCE, "Source"), (CUE, "Cue"), (CONTENT, "Content")):
            for mark in roles.get(key, []):
                for start, end in sorted(marked[mark][1]):
                    first, last = first_at[start], end_at[end]
                    if last <= first:
                        continue
                    index = placed.get((role, first, last))
                    if index is None or role != SOURCE:
                        index = len(spans)
                        spans.append(Span(role, first, last, number))
                        placed[(role, first, last)] = index
                    if role == SOURCE:
                        sources[number] = index
    return Document(name, text, words, spans, sources)


def _index(text, words):
    """For each position the first word that ends behind it, and the number of words that begin before it."""
    first_at, end_at = [len(words)] * (len(text) + 1), [0] * (len(text) + 1)
    w = 0
    for i in range(len(text) + 1):
        while w < len(words) and words[w].end <= i:
            w += 1
        first_at[i] = w
    w = 0
    for i in range(len(text) + 1):
        while w < len(words) and words[w].start < i:
            w += 1
        end_at[i] = w
    return first_at, end_at

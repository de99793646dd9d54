"""What the acts head learns from: labelled statements, events, uses of instruments and PLOVER's sentences, as words of one passage each.

The label files say where in which text; those of passages invented for this project hold the passage itself. docs of the columns:
../evaluation/gold/acts.md.
"""

import os
import re

ACTS = "assert predict warn threaten commit promise agree support praise request accuse reject concede".split()
TENSES = "past present future historical".split()
MODALITIES = "certain probable possible obligation permission".split()
NEGATIONS = "no negated denial".split()
USES = (
    "relied_on violated would_be_violated permits does_not_preclude insufficient to_be_embraced rejected dead mentioned"
).split()
CATEGORIES = (
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"
).split()
ASPECTS = "current historical scheduled hypothetical negated".split()
MODES = [
    category + ":" + mode
    for category, modes in {
        "CONSULT": "visit third-party multilateral phone",
        "RETREAT": "withdraw release disarm ceasefire access resign",
        "REQUEST": "assist change yield meet",
        "REJECT": "assist change yield meet",
        "ACCUSE": "disapprove investigate allege",
        "THREATEN": "restrict arrest relations expel territory violence",
        "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
        "SANCTION": "convict expel withdraw discontinue",
        "MOBILIZE": "troops weapons police militia",
        "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
        "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone"
        " heavy-weapons crowd-control unconventional",
    }.items()
    for mode in modes.split()
]
CONTEXTS = (
    "military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic legal"
    " reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity inequality diplomatic"
    " territory peacekeeping health asylum migration disasters natural_resource environment technology terrorism cbrn cyber"
    " misinformation crime corruption illegal_drugs trafficking"
).split()
ROOTS = "AGREE CONSULT SUPPORT YIELD COOPERATE AID REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
QUADS = dict(zip(ROOTS, (1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4)))
NOWHERE = -100


def span(text):
    return None if text == "-" else tuple(map(int, text.split("-")))


def spans(text):
    return [] if text == "-" else [tuple(map(int, part.split("-"))) for part in text.split(",")]


class Passage:
    """Words that the encoder reads together, with what is known of them. Places are indices of words, `(first, end)`."""

    def __init__(self, where, words):
        self.where, self.words = where, words
        self.statement = None  # what a statement does, a dict
        self.sentence = None  # the words whose events are known, or None
        self.events = []
        self.contexts = None
        self.use = None  # (place, index)
        self.sides = None  # (source place, target place, root) of PLOVER's sentence
        self.number = None

    def place(self, start_end):
        if start_end is None:
            return None
        start, end = start_end
        inside = [i for i, word in enumerate(self.words) if word.start < end and word.end > start]
        return (inside[0], inside[-1] + 1) if inside else None


class Texts:
    """Cuts texts into words, once each."""

    def __init__(self, folder, wordpiece):
        self.folder, self.wordpiece, self.known = folder, wordpiece, {}

    def words(self, where):
        """`where` is the name of an article, or, with a blank in it, the text itself."""
        if where not in self.known:
            text = where
            if " " not in where:
                with open(os.path.join(self.folder, where + ".txt"), encoding="utf-8", newline="") as file:
                    text = file.read()
            self.known[where] = (text, self.wordpiece.words(text))
        return self.known[where]


def around(text, words, start, end, room=120, beside=12):
    """The words of a stretch, widened to its paragraph and some pieces beyond, as the reader's windows have them."""
    first = next((i for i, w in enumerate(words) if w.end > start), 0)
    last = max((i for i, w in enumerate(words) if w.start < end), default=0)
    used = sum(len(w.pieces) for w in words[first : last + 1])
    low, high = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    high = len(text) if high < 0 else high
    while used > 3 * room:  # longer than any window: the end is given up
        used -= len(words[last].pieces)
        last -= 1
    extra = 0
    while first > 0 and used < room and (words[first - 1].start >= low or extra < beside):
        first -= 1
        used += len(words[first].pieces)
        extra += 0 if words[first].start >= low else len(words[first].pieces)
    extra = 0
    while last + 1 < len(words) and used < room and (words[last + 1].end <= high or extra < beside):
        last += 1
        used += len(words[last].pieces)
        extra += 0 if words[last].end <= high else len(words[last].pieces)
    return words[first : last + 1]


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]


def statements(path, texts):
    for where, window, source, cue, content, acts, tense, modality, negation, target, condition, consequence in lines(path):
        text, words = texts.words(where)
        every = spans(source) + spans(cue) + spans(content)
        passage = Passage(where, around(text, words, min(s for s, _ in every), max(e for _, e in every)))
        places = lambda them: [p for p in map(passage.place, them) if p]
        known = [act.partition("=") for act in acts.split("|")]
        passage.statement = {
            "where": where,
            "cue": places(spans(cue)),
            "content": places(spans(content)),
            "source": places(spans(source)),
            "acts": [ACTS.index(name) for name, _, _ in known],
            "words": {ACTS.index(name): passage.place(span(at)) for name, _, at in known if at},
            "tense": TENSES.index(tense),
            "modality": MODALITIES.index(modality),
            "negation": NEGATIONS.index(negation),
            "target": passage.place(span(target)),
            "condition": passage.place(span(condition)),
            "consequence": passage.place(span(consequence)),
        }
        yield passage


def _event(passage, fields):
    category, mode, aspect, *places = fields[1:]
    trigger, actor, recipient, place = (passage.place(span(at)) for at in places[:4])
    full = category + ":" + mode
    return {
        "category": CATEGORIES.index(category),
        "mode": 1 + MODES.index(full) if full in MODES else 0,
        "aspect": ASPECTS.index(aspect),
        "trigger": trigger,
        "sides": (actor, recipient, place),
    }


def events(path, texts, plover=None):
    """`plover` are the sentences of plv-train.tsv, by number; a file of them has numbers for texts."""
    passage = None
    for fields in lines(path):
        if fields[0] == "S":
            if passage:
                yield passage
            where, (start, end) = fields[1], span(fields[2])
            if plover is not None:
                text, source, target, root = plover[int(where)]
                passage = Passage(where, texts.wordpiece.words(text))
                passage.number = int(where)
                passage.sides = (places_of(passage, source), places_of(passage, target), ROOTS.index(root))
            else:
                text, words = texts.words(where)
                passage = Passage(where, around(text, words, start, end))
            passage.sentence = passage.place((start, end))
            if fields[3] != "?":
                passage.contexts = [CONTEXTS.index(name) for name in fields[3].split() if name in CONTEXTS]
        else:
            event = _event(passage, fields)
            if event["trigger"]:
                passage.events.append(event)
    if passage:
        yield passage


def places_of(passage, them):
    return [p for p in map(passage.place, them) if p]


def uses(path, texts):
    for where, window, source, cue, content, mention, kind, how in lines(path):
        if kind == "none":
            continue
        text, words = texts.words(where)
        every = spans(source) + spans(cue) + spans(content)
        passage = Passage(where, around(text, words, min(s for s, _ in every), max(e for _, e in every)))
        passage.use = (passage.place(span(mention)), USES.index(how))
        if passage.use[0]:
            yield passage


def plover(path):
    """Returns (text, source places, target places, root) of each row of plv-train.tsv."""
    found = []
    with open(path, encoding="utf-8") as file:
        for line in file.read().split("\n")[1:]:
            if line:
                fields = line.split("\t")
                found.append(unmarked(fields[2]) + (fields[6],))
    return found


def unmarked(marked):
    text, source, target, at, begun = "", [], [], 0, None
    for mark in re.finditer(r"</?[st]>", marked):
        text += marked[at : mark.start()]
        at = mark.end()
        if mark.group() in ("<s>", "<t>"):
            begun = (mark.group()[1], len(text))
        elif begun:
            (source if begun[0] == "s" else target).append((begun[1], len(text)))
            begun = None
    return text + marked[at:], source, target

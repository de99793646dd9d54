"""Names as a teacher labelled them, put right where rules can, as BIO labels of our words.

The teacher is Stanford CoreNLP 4.5.10 (annotators tokenize, ssplit, pos, lemma, ner; no SUTime, no numbers), run over the training
texts once, outside this project: its models are GPL and nothing of it ships. For every text a file of the text's name, ending in
.tsv, gives a token a line: start, end (UTF-16), the coarse tag, the fine tag, the part of speech.

What the rules put right: titles, articles and possessive endings are outside; a name that an article spells out in full is a name
of the same type wherever the article has it, and so is a surname alone; a string that the whole corpus nearly always takes for one
type is of that type; in headlines, where every word has a capital, only names that the text below also has count, and the rest is
not learnt from.
"""

import os
import re
from collections import Counter, defaultdict

TYPES = ("person", "organisation", "place", "other")
LABELS = ["O"] + ["%s-%s" % (begin, kind) for kind in TYPES for begin in "BI"]
PERSON, ORGANISATION, PLACE, OTHER = range(4)
UNKNOWN = -100  # not learnt from

KINDS = {"PERSON": PERSON, "ORGANIZATION": ORGANISATION, "MISC": OTHER, "NATIONALITY": OTHER, "IDEOLOGY": OTHER, "RELIGION": OTHER}
KINDS.update({tag: PLACE for tag in ("LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE")})
SOFT = {"TITLE", "CAUSE_OF_DEATH", "CRIMINAL_CHARGE", "URL"}  # of a longer name where the coarse tag says so
TITLES = set(
    "mr mrs ms miss dr sen sens rep reps gov govs president senator representative governor secretary gen lt col capt sgt"
    " prof judge justice rev sir lord lady mayor king queen prince princess pope chairman".split()
)
SMALL = set("al el de la le du van von der den bin ibn of the and for in on at to a d".split())


FIXED = {("White", "House"): PLACE, ("Capitol", "Hill"): PLACE, ("Kremlin",): PLACE, ("U.N.",): ORGANISATION, ("UN",): ORGANISATION, ("EU",): ORGANISATION}
BEHIND = set("chair chairman chairwoman president secretary director leader speaker candidate nominee".split())
APART = {(ORGANISATION, PLACE), (ORGANISATION, OTHER), (OTHER, PERSON), (PERSON, ORGANISATION)}
PREFIX = re.compile(r"(?:[a-z]+|R|D|I)-(?=[A-Z])")


class Token:
    __slots__ = ("start", "end", "text", "kind", "fine", "pos")

    def __init__(self, start, end, text, kind, fine, pos):
        self.start, self.end, self.text, self.kind, self.fine, self.pos = start, end, text, kind, fine, pos


class Article:
    def __init__(self, name, text, tokens):
        self.name, self.text, self.tokens = name, text, tokens
        self.names = []  # [first token, end token, kind]
        self.dark = []  # tokens that are not learnt from
        # What the whole corpus says: the kind of a name, how often it stands alone, how often a word stands in small letters.
        self.kinds, self.alone, self.small = {}, Counter(), Counter()


def read(texts, teacher, name):
    with open(os.path.join(texts, name + ".txt"), newline="", encoding="utf-8") as file:
        text = file.read()
    points, units = [], 0
    for i, char in enumerate(text):
        points.extend([i] * (2 if ord(char) > 0xFFFF else 1))
    points.append(len(text))
    rows = []
    with open(os.path.join(teacher, name + ".tsv"), encoding="utf-8") as file:
        for line in file:
            start, end, coarse, fine, pos = line.rstrip("\n").split("\t")
            rows.append((points[int(start)], points[int(end)], coarse, fine, pos))
    tokens = []
    for i, (start, end, coarse, fine, pos) in enumerate(rows):
        part = text[start:end]
        kind = KINDS.get(coarse)
        if fine == "TITLE" and kind is not None:
            beside = [rows[j] for j in (i - 1, i + 1) if 0 <= j < len(rows)]
            if any(row[3] == "TITLE" and row[2] == "O" for row in beside) or part.islower():
                kind = None
        if kind is None and coarse == "O" and part[:1].isupper():
            kind = KINDS.get(fine) if fine != "TITLE" else None
        if part.startswith("@") or part.startswith("#") or fine in ("HANDLE", "EMAIL", "URL"):
            kind = None
        tokens.append(Token(start, end, part, kind, fine, pos))
    return Article(name, text, tokens)


def read_given(texts, folder, name):
    """An article whose names are known, as name_swap.py writes them: nothing to put right."""
    with open(os.path.join(texts, name + ".txt"), newline="", encoding="utf-8") as file:
        article = Article(name, file.read(), [])
    with open(os.path.join(folder, name + ".names"), encoding="utf-8") as file:
        for line in file:
            start, end, kind = line.rstrip("\n").split("\t")
            article.names.append((int(start), int(end), TYPES.index(kind)))
    return article


def cut(article, alone):
    """The teacher's runs of one kind as names; two strings that often stand alone are two names where their fine tags differ."""
    tokens, first = article.tokens, 0
    while first < len(tokens):
        kind, end = tokens[first].kind, first + 1
        if kind is not None:
            while end < len(tokens) and tokens[end].kind == kind and "\n" not in article.text[tokens[end - 1].end : tokens[end].start]:
                if kind == OTHER and tokens[end].fine != tokens[end - 1].fine and alone:
                    left = article.text[tokens[first].start : tokens[end - 1].end]
                    if alone[left] >= 5 and alone[tokens[end].text] >= 5:
                        break
                end += 1
            trimmed = trim(tokens, first, end)
            if trimmed:
                article.names.append([*trimmed, kind])
        first = end


def trim(tokens, first, end):
    def outside(token):
        word = token.text.rstrip(".").lower()
        return token.pos == "POS" or not any(c.isalnum() for c in token.text) or word in TITLES or word in ("the", "a", "an")

    def small(token):
        return not any(c.isupper() or c.isdigit() for c in token.text)

    while first < end and (outside(tokens[first]) or (small(tokens[first]) and tokens[first].text.lower() not in ("al", "el", "de", "van", "von", "bin"))):
        first += 1
    while first + 1 < end and tokens[end - 1].text.lower() in BEHIND:
        end -= 1
    while first < end and (tokens[end - 1].pos == "POS" or not any(c.isalnum() for c in tokens[end - 1].text) or small(tokens[end - 1])):
        end -= 1
    if first == end or not any(c.isupper() for token in tokens[first:end] for c in token.text):
        return None
    return first, end


def key(article, first, end):
    return tuple(token.text for token in article.tokens[first:end])


def headline(article, first, end):
    """Whether a line has a capital on nearly every longer word."""
    words = [t.text for t in article.tokens[first:end] if t.text.isalpha() and len(t.text) > 3]
    return len(words) >= 3 and sum(w[0].isupper() for w in words) >= 0.85 * len(words)


def lines(article):
    first = 0
    for i in range(1, len(article.tokens) + 1):
        if i == len(article.tokens) or "\n" in article.text[article.tokens[i - 1].end : article.tokens[i].start]:
            yield first, i
            first = i


def agree(article, corpus, always):
    """One type for one name of an article; the surname alone as well; then what the whole corpus says of a string."""
    shown = [range(first, end) for first, end in lines(article) if headline(article, first, end)]
    capital = {i for line in shown for i in line}
    votes = defaultdict(Counter)
    for first, end, kind in article.names:
        if first not in capital:
            votes[key(article, first, end)][kind] += 1
    best = {name: max(kinds, key=lambda kind: (kinds[kind], -kind)) for name, kinds in votes.items()}
    for name, kind in list(best.items()):
        if corpus:
            whole = corpus.get(name)
            if whole and sum(whole.values()) >= (10 if len(name) > 1 else 20):
                most, count = whole.most_common(1)[0]
                if count >= 0.85 * sum(whole.values()) and len(name) + count / sum(whole.values()) > 1.9:
                    best[name] = most
    best.update({name: kind for name, kind in FIXED.items() if name in best})
    people = Counter()
    for name, kind in best.items():
        if kind == PERSON and 2 <= len(name) <= 4:
            people[name[-1]] += votes[name][PERSON]
    for surname in people:
        if (surname,) not in FIXED and 4 * people[surname] >= votes[(surname,)][best.get((surname,), PERSON)]:
            best[(surname,)] = PERSON
        best.setdefault((surname,), PERSON)
    for name, kind in list(best.items()):
        if len(name) > 1 and kind == ORGANISATION and best.get(name[:1]) == PERSON and name[0] not in people and votes[name[:1]][PERSON] <= 3:
            best[name[:1]] = ORGANISATION
    for name, kind in always.items():
        best.setdefault(name, kind)
    relabel(article, best, capital, always)
    for line in shown:
        known = {i for first, end, _ in article.names for i in range(first, end)}
        article.dark.extend(i for i in line if i not in known and article.tokens[i].text[:1].isupper())


def relabel(article, best, capital, always):
    """Names the text has, longest first, where the teacher saw none; those it saw get the one type. Headlines only of these."""
    names = []
    for first, end, kind in article.names:
        name = key(article, first, end)
        if name in best:
            names.append([first, end, best[name]])
        elif first not in capital:
            names.append([first, end, kind])
    taken = {i for first, end, _ in names for i in range(first, end)}
    by_first = defaultdict(list)
    for name, kind in best.items():
        by_first[name[0]].append((name, kind))
    for i, token in enumerate(article.tokens):
        for name, kind in sorted(by_first.get(token.text, ()), key=lambda item: -len(item[0])):
            end = i + len(name)
            if any(j in taken for j in range(i, end)) or key(article, i, end) != name:
                continue
            if len(name) == 1 and name not in always and (kind != PERSON or len(name[0]) < 4 or beside_capital(article, i, capital)):
                continue
            names.append([i, end, kind])
            taken.update(range(i, end))
            break
    article.names = sorted(names)


def beside_capital(article, i, capital):
    """Whether a word may be part of a longer name that the teacher did not see as one."""
    if i in capital:
        return False
    tokens = article.tokens
    for j in (i - 1, i + 1):
        if 0 <= j < len(tokens) and tokens[j].text[:1].isupper() and tokens[j].fine != "TITLE" and tokens[j].text.rstrip(".").lower() not in TITLES:
            if not (j == i - 1 and (j == 0 or not tokens[j - 1].text[-1:].isalnum())):
                return True
    return False


def articles(texts, teacher):
    """Reads and puts right; two rounds over the corpus, for what strings are alone and what they mostly are."""
    given = sorted(f[:-6] for f in os.listdir(teacher) if f.endswith(".names"))
    if given:
        return [read_given(texts, teacher, name) for name in given]
    names = sorted(f[:-4] for f in os.listdir(teacher) if f.endswith(".tsv"))
    read_all = [read(texts, teacher, name) for name in names]
    for article in read_all:
        cut(article, None)
    alone, corpus = Counter(), defaultdict(Counter)
    for article in read_all:
        for first, end, kind in article.names:
            alone[article.text[article.tokens[first].start : article.tokens[end - 1].end]] += 1
        article.names = []
    for article in read_all:
        cut(article, alone)
        for first, end, kind in article.names:
            corpus[key(article, first, end)][kind] += 1
    kinds = {" ".join(name): votes.most_common(1)[0][0] for name, votes in corpus.items()}
    kinds.update({" ".join(name): kind for name, kind in FIXED.items()})
    small = Counter(token.text for article in read_all for token in article.tokens if token.text.islower())
    always = sure(read_all, corpus)
    for article in read_all:
        article.kinds, article.alone, article.small = kinds, alone, small
    for article in read_all:
        agree(article, corpus, always)
    return read_all


def sure(read_all, corpus):
    """Words that nearly always are a name of one kind wherever they stand, so that they are one in a headline as well."""
    seen = Counter(token.text for article in read_all for token in article.tokens)
    always = {}
    for name, kinds in corpus.items():
        kind, count = kinds.most_common(1)[0]
        if len(name) == 1 and kind != PERSON and count >= 10 and count >= 0.85 * seen[name[0]]:
            always[name] = kind
        elif len(name) > 1 and count >= 5 and count >= 0.85 * sum(kinds.values()):
            always[name] = kind
            always.setdefault(tuple(part.upper() for part in name), kind)
    always[("US",)] = PLACE
    return always


def spans(article):
    """The names as (start, end, kind); where two are joined by a hyphen each is for itself, and "anti-", "R-" and the like are outside."""
    if not article.tokens:
        return article.names
    found = []
    for first, end, kind in article.names:
        start, stop = article.tokens[first].start, article.tokens[end - 1].end
        prefix = PREFIX.match(article.text, start, stop)
        if prefix:
            start = prefix.end()
            kind = PLACE if prefix.group() in ("R-", "D-", "I-") else article.kinds.get(article.text[start:stop])
        sides = article.text[start:stop].split("-")
        kinds = [article.kinds.get(side) for side in sides]
        if len(sides) == 2 and kind is not None and all(side in (PERSON, PLACE) for side in kinds):
            found.append((start, start + len(sides[0]), kinds[0]))
            found.append((stop - len(sides[1]), stop, kinds[1]))
        elif kind is not None:
            found.append((start, stop, kind))
    return sorted(split(article, found))


def split(article, found):
    """Two names that the teacher ran together: "CIA Benghazi", "presumptive GOP"; and "U.S." before a body is of its name."""
    parted = []
    for start, end, kind in found:
        if parted and parted[-1][2] == PLACE and kind == ORGANISATION and article.text[parted[-1][0] : start] in ("U.S. ", "US "):
            start = parted.pop()[0]
        text = article.text[start:end]
        at = text.find(" ")
        if at > 0 and "\n" not in text and article.alone[text] <= 3:
            left, right = text[:at], text[at + 1 :]
            kinds = article.kinds.get(left), article.kinds.get(right)
            if article.alone[right] >= 100 and kinds[1] == kind and article.alone[left] < 3 and article.small[left.lower()] >= 20:
                start += at + 1
            elif min(article.alone[left], article.alone[right]) >= 10 and kinds in APART:
                parted.append((start, start + at, kinds[0]))
                start, kind = start + at + 1, kinds[1]
        parted.append((start, end, kind))
    return parted


def labels(article, words):
    """A label for every one of our words: a number, or UNKNOWN."""
    found = [0] * len(words)
    starts = {}
    for start, end, kind in spans(article):
        starts[start] = (end, kind)
    places = {word.start: i for i, word in enumerate(words)}
    for start, (end, kind) in starts.items():
        i = places.get(start)
        if i is None:
            continue
        found[i] = 1 + 2 * kind
        i += 1
        while i < len(words) and words[i].start < end:
            found[i] = 2 + 2 * kind
            i += 1
    dark = {article.tokens[i].start for i in article.dark}
    return [UNKNOWN if label == 0 and word.start in dark else label for word, label in zip(words, found)]


def gold(path):
    """Labels made by reading: {article: ([(start, end) of paragraphs], [(start, end, kind)])}."""
    read_all = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith("#"):
                continue
            name, row, span, kind = line.rstrip("\n").split("\t")
            start, end = map(int, span.split("-"))
            paragraphs, names = read_all.setdefault(name, ([], []))
            if row == "paragraph":
                paragraphs.append((start, end))
            else:
                names.append((start, end, TYPES.index(kind)))
    return read_all

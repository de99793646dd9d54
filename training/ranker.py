"""Fits the weights by which the joiner ranks whom a source may mean, and measures them.

    python3 ranker.py --lessons runs/lessons.tsv --out ../extraction/src/main/resources/org/rapporteur/extraction/identity/join/ranker.tsv

A conditional logit (McFadden 1974) for each kind of question, over features and perhaps pairs of them, with an L2 penalty. It has one
optimum, which Newton's method finds, so that the weights are the same every time. The figures are from five folds by article. Needs NumPy alone.
"""

import argparse
import collections
import hashlib
import itertools

import numpy

KINDS = ("PERSON", "THING", "NOUN")
FOLDS = 5
LEAST_WEIGHT = 0.005  # a weight nearer to 0 is not written
THRESHOLDS = (0.4, 0.5, 0.6, 0.7)
TOLERANCE = 1e-9  # of the loss

# pairs: whether two features that hold together are a feature; l2: the penalty; least: what fewer candidates have is not learnt
Settings = collections.namedtuple("Settings", "pairs l2 least")
KEPT = {"PERSON": Settings(True, 10.0, 15), "THING": Settings(False, 1.0, 5), "NOUN": Settings(True, 3.0, 15)}
TRIED = [Settings(pairs, l2, 15 if pairs else 5) for pairs in (False, True) for l2 in (0.3, 1.0, 3.0, 10.0, 30.0)]
Question = collections.namedtuple("Question", "article candidates right")  # candidates: features by name


def read(path):
    """Returns the questions of each kind, in the order of the file; those that leave no choice are left out."""
    rows = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                article, kind, place, _, right, features = line.rstrip("\n").split("\t")[:6]
                pairs = (feature.rsplit("=", 1) for feature in features.split())
                rows.setdefault((kind, article, place), []).append((right == "1", {n: float(v) for n, v in pairs}))
    kinds = {kind: [] for kind in KINDS}
    for (kind, article, place), candidates in rows.items():
        right = [i for i, (is_right, _) in enumerate(candidates) if is_right]
        if len(right) != 1:
            raise SystemExit(f"{path}: {article}, {kind}, {place}: one candidate is to be right, got {len(right)}")
        if len(candidates) > 1:
            kinds[kind].append(Question(article, [features for _, features in candidates], right[0]))
    return kinds


def paired(features):
    """Returns the features with a further one for any two that hold together, as Ranker.java weighs them; not those of somebody new."""
    holding = sorted(name for name, value in features.items() if value == 1.0 and name != "new" and not name.startswith("new-"))
    return features | {f"{one}&{other}": 1.0 for one, other in itertools.combinations(holding, 2)}


class Data:
    """Questions as one matrix, a row for each candidate, those of a question one behind the other."""

    def __init__(self, questions, settings, names=None):
        self.features = [paired(c) if settings.pairs else c for question in questions for c in question.candidates]
        seen = collections.Counter(name for features in self.features for name in features)
        self.names = names or sorted(name for name, count in seen.items() if count >= settings.least)
        index = {name: i for i, name in enumerate(self.names)}
        self.rows = numpy.zeros((len(self.features), len(index)))
        for i, features in enumerate(self.features):
            for name, value in features.items():
                if name in index:
                    self.rows[i, index[name]] = value
        self.sizes = numpy.array([len(question.candidates) for question in questions])
        self.starts = numpy.concatenate([[0], numpy.cumsum(self.sizes)[:-1]])
        self.right = self.starts + numpy.array([question.right for question in questions])

    def likely(self, weights):
        """Returns how likely each candidate is, given its question."""
        scores = self.rows @ weights
        scores = numpy.exp(scores - numpy.repeat(numpy.maximum.reduceat(scores, self.starts), self.sizes))
        return scores / numpy.repeat(numpy.add.reduceat(scores, self.starts), self.sizes)

    def loss(self, weights, l2):
        return l2 * weights @ weights - numpy.log(self.likely(weights)[self.right]).sum()


def fit(data, l2):
    """Returns the weights that minimise minus the logarithm of the likelihood plus l2 times the sum of their squares."""
    weights = numpy.zeros(len(data.names))
    for _ in range(100):
        weighed = data.rows * data.likely(weights)[:, None]
        means = numpy.add.reduceat(weighed, data.starts)
        gradient = 2 * l2 * weights + means.sum(0) - data.rows[data.right].sum(0)
        hessian = 2 * l2 * numpy.eye(len(weights)) + weighed.T @ data.rows - means.T @ means
        step = numpy.linalg.solve(hessian, gradient)
        if gradient @ step < TOLERANCE:  # twice what is left to gain
            return weights - step
        now, size = data.loss(weights, l2), 1.0
        while data.loss(weights - size * step, l2) > now:
            size /= 2
        weights = weights - size * step
    raise SystemExit("no optimum found in 100 steps")


def fold(question):
    return int(hashlib.md5(question.article.encode()).hexdigest(), 16) % FOLDS


def answers(questions, settings):
    """Returns how likely the chosen candidate is said to be, and whether it is right, of every question, by folds."""
    names = Data(questions, settings).names
    found = []
    for held in range(FOLDS):
        weights = fit(Data([question for question in questions if fold(question) != held], settings, names), settings.l2)
        asked = Data([question for question in questions if fold(question) == held], settings, names)
        likely = asked.likely(weights)
        for start, size, right in zip(asked.starts, asked.sizes, asked.right):
            p = likely[start : start + size]
            found.append((p.max(), start + p.argmax() == right))
    return found


def report(kind, settings, found):
    """Prints the accuracy, and by threshold what share is answered and what share of that is wrong."""
    right = sum(is_right for _, is_right in found)
    pairs = "yes" if settings.pairs else "no"
    print(f"{kind.lower():7}{pairs:>5}{settings.l2:6.1f}{len(found):11d}{100 * right / len(found):10.1f}", end="")
    for threshold in THRESHOLDS:
        over = [is_right for p, is_right in found if p >= threshold]
        wrong = 100 * (1 - sum(over) / len(over)) if over else 0
        print(f"{100 * len(over) / len(found):8.1f} /{wrong:5.1f}", end="")
    print()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lessons", required=True, help="what LessonsTest writes")
    parser.add_argument("--out", help="ranker.tsv; without it nothing is written")
    parser.add_argument("--compare", action="store_true", help="measure with and without pairs, and with other penalties (minutes)")
    options = parser.parse_args()
    kinds = read(options.lessons)
    print(f"kind  pairs    l2  questions  accuracy  answered / of these wrong, if the likelihood is at least {THRESHOLDS}")
    for kind, questions in kinds.items():
        for settings in TRIED if options.compare else [KEPT[kind]]:
            report(kind, settings, answers(questions, settings))
    if options.out:
        write(options, kinds)


def write(options, kinds):
    """Writes the weights that all questions give."""
    lines = []
    for kind, questions in kinds.items():
        data = Data(questions, KEPT[kind])
        for name, weight in zip(data.names, fit(data, KEPT[kind].l2)):
            if abs(weight) >= LEAST_WEIGHT:
                lines.append(f"{kind.lower()}\t{name}\t{weight:.3f}\n")
    with open(options.lessons, "rb") as lessons:
        digest = hashlib.sha256(lessons.read()).hexdigest()
    counts = ", ".join(f"{kind.lower()} {len(questions)}" for kind, questions in kinds.items())
    articles = len({question.article for questions in kinds.values() for question in questions})
    with open(options.out, "w", encoding="utf-8", newline="\n") as out:
        out.write("# kind\tfeature\tweight\n")
        out.write(f"# by training/ranker.py from the questions of {articles} articles ({counts}); lessons sha256:{digest}\n")
        out.writelines(lines)


if __name__ == "__main__":
    main()
